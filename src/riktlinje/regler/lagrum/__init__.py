"""Lagrummen i socialtjänstlagen före och från den 1 juli 2025."""

from dataclasses import dataclass
from datetime import date

from riktlinje.regler.lagrum.lagnyckel import RATT, UTOVER

NY_LAG_FRAN = date(2025, 7, 1)


@dataclass(frozen=True, slots=True)
class Lagrum:
    """Paragraferna för de två stegen.

    Attributes:
        ratt: rätten till bistånd eller insats, som prövas först.
        utover: möjligheten att ge mer än rätten kräver, som prövas sedan.
        lag: lagens nummer i svensk författningssamling.
        matt: lagens ord för den nivå som rätten ska ge.
    """

    ratt: str
    utover: str
    lag: str
    matt: str


SOL_2001 = Lagrum(RATT.gammal, UTOVER.gammal, "SFS 2001:453", "skälig levnadsnivå")
SOL_2025 = Lagrum(RATT.ny, UTOVER.ny, "SFS 2025:400", "skäliga levnadsförhållanden")


def lagrum(beslutsdag: date) -> Lagrum:
    """Lagrummen i den socialtjänstlag som gäller på beslutsdagen."""
    return SOL_2025 if beslutsdag >= NY_LAG_FRAN else SOL_2001
