"""Lagrummen i socialtjänstlagen före och från den 1 juli 2025."""

from dataclasses import dataclass
from datetime import date

NY_LAG_FRAN = date(2025, 7, 1)


@dataclass(frozen=True, slots=True)
class Lagrum:
    """Paragraferna för de två stegen.

    Attribut:
        ratt: rätten till bistånd eller insats, som prövas först.
        utover: möjligheten att ge mer än rätten kräver, som prövas sedan.
        lag: lagens nummer i svensk författningssamling.
        matt: lagens ord för den nivå som rätten ska ge.
    """

    ratt: str
    utover: str
    lag: str
    matt: str


SOL_2001 = Lagrum("4 kap. 1 §", "4 kap. 2 §", "SFS 2001:453", "skälig levnadsnivå")
SOL_2025 = Lagrum("11 kap. 1 §", "11 kap. 4 §", "SFS 2025:400", "skäliga levnadsförhållanden")


def lagrum(beslutsdag: date) -> Lagrum:
    """Lagrummen i den socialtjänstlag som gäller på beslutsdagen."""
    return SOL_2025 if beslutsdag >= NY_LAG_FRAN else SOL_2001
