"""Skriver Markdowntabeller så som de läses: ett lodstreck i en cell får ett snedstreck före sig."""

from collections.abc import Iterable


def markdowntabell(kolumner: Iterable[str], rader: Iterable[Iterable[str]]) -> str:
    """Tabellen med rubrikrad och streckrad, utan avslutande radbrytning."""
    rubriker = list(kolumner)
    return "\n".join([tabellrad(rubriker), "|" + "---|" * len(rubriker), *map(tabellrad, rader)])


def tabellrad(celler: Iterable[str]) -> str:
    """En enda rad i en tabell."""
    return f"| {' | '.join(cell.replace('|', '\\|') for cell in celler)} |"
