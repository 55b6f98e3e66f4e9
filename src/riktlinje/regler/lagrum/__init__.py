"""Lagrummen i socialtjänstlagen före och från den 1 juli 2025."""

from datetime import date

from riktlinje.modell.lag import Lagrum
from riktlinje.regler.lagrum.lagnyckel import RATT, UTOVER

NY_LAG_FRAN = date(2025, 7, 1)


SOL_2001 = Lagrum(RATT.gammal, UTOVER.gammal, "SFS 2001:453", "skälig levnadsnivå")
SOL_2025 = Lagrum(RATT.ny, UTOVER.ny, "SFS 2025:400", "skäliga levnadsförhållanden")


def lagrum(beslutsdag: date) -> Lagrum:
    """Lagrummen i den socialtjänstlag som gäller på beslutsdagen."""
    return SOL_2025 if beslutsdag >= NY_LAG_FRAN else SOL_2001
