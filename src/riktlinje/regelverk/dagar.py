"""Riktlinjens funktioner som räknar fram en dag, anropade med skrivna värden."""

from collections.abc import Mapping
from datetime import date

from riktlinje.regelverk import REGELVERK


def parametrar(funktion: str) -> dict[str, type]:
    """Funktionens parametrar och deras typ."""
    alla = REGELVERK.dagfunktioner[funktion].__annotations__
    return {namn: typ for namn, typ in alla.items() if namn != "return"}


def dagen(funktion: str, skrivna: Mapping[str, str]) -> str:
    """Dagen som funktionen ger, där dagar och tal är skrivna som text."""
    typer = parametrar(funktion)
    argument = {
        namn: date.fromisoformat(text) if typer[namn] is date else int(text) for namn, text in skrivna.items()
    }
    return str(REGELVERK.dagfunktioner[funktion](**argument))
