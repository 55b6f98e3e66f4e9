"""Funktionerna som räknar fram en dag, efter namn, och hur de anropas med skrivna värden."""

from collections.abc import Callable, Mapping
from datetime import date
from types import FunctionType

from riktlinje.regler import tider

FUNKTIONER: Mapping[str, Callable[..., date]] = {
    namn: funktion
    for namn, funktion in vars(tider).items()
    if isinstance(funktion, FunctionType)
    and funktion.__module__ == tider.__name__
    and not namn.startswith("_")
}
"""Alla funktioner som räknar fram en dag, efter namn."""


def parametrar(funktion: str) -> dict[str, type]:
    """Funktionens parametrar och deras typ."""
    alla = FUNKTIONER[funktion].__annotations__
    return {namn: typ for namn, typ in alla.items() if namn != "return"}


def dagen(funktion: str, skrivna: Mapping[str, str]) -> str:
    """Dagen som funktionen ger, där dagar och tal är skrivna som text."""
    typer = parametrar(funktion)
    argument = {
        namn: date.fromisoformat(text) if typer[namn] is date else int(text) for namn, text in skrivna.items()
    }
    return str(FUNKTIONER[funktion](**argument))
