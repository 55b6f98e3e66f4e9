"""Stegen i handläggningen för en prövning, med namn och länk så som kalkylatorn visar dem."""

from functools import cache

from riktlinje.regelverk import REGELVERK
from riktlinje.webb.vy.adresser import regelsida, webbvag


def checklista(provning: str) -> list[dict[str, str]]:
    """Prövningens steg: vem som gör vad, namnen på reglerna bakom och länk till den första av dem."""
    namn = regelrubriker()
    return [
        {
            "rubrik": str(steg),
            "skal": f"Bygger på: {'; '.join(namn[regel] for regel in steg.regler)}.",
            "lank": webbvag(regelsida(steg.regler[0]), steg.regler[0]),
        }
        for steg in REGELVERK.checklistor[provning]
    ]


@cache
def regelrubriker() -> dict[str, str]:
    """Rubriken för varje regel och klausul, efter id."""
    utgavor = [utgava for provning in REGELVERK.provningar.values() for utgava in provning.utgavor]
    regler = {regel.id: regel.rubrik for utgava in utgavor for regel in utgava.regler()}
    return regler | {klausul.id: klausul.rubrik for klausul in REGELVERK.klausuler.values()}
