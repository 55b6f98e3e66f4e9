"""Egennamnen, som har stor bokstav också inne i en mening."""

from collections.abc import Iterable

from riktlinje.modell.orsak import inledd_med_gemen, rakna_upp
from riktlinje.regler.uppgifter import UPPGIFTER

EGENNAMN = frozenset(
    {"Arbetsförmedlingen", "Försäkringskassan", "Insteg", "Jobbtorg", "Jobbtorgs", "Stockholms"}
)
FLEST_I_MENING = 4


def gemen(text: str) -> str:
    """Texten så som den står inne i en mening."""
    return inledd_med_gemen(text, EGENNAMN)


def rubriker(namn: Iterable[str]) -> str:
    """De första uppgifternas rubriker i löpande text: «a, b och c» eller «a, b, c och 4 uppgifter till»."""
    led = [gemen(UPPGIFTER[ett].rubrik) for ett in namn]
    if len(led) > FLEST_I_MENING:
        led[FLEST_I_MENING - 1 :] = [f"{len(led) - FLEST_I_MENING + 1} uppgifter till"]
    return rakna_upp(led)
