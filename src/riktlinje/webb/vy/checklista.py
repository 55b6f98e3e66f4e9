"""Stegen som återstår efter ett svar, med namn och länk så som kalkylatorn visar dem."""

from functools import cache

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.fall import Fall
from riktlinje.regelverk import REGELVERK
from riktlinje.webb.vy.adresser import regelsida, webbvag


def checklista(bedomning: Bedomning, fall: Fall) -> list[dict[str, str]]:
    """Svarets steg: vem som gör vad, namnen på reglerna bakom och länk till den första av dem."""
    namn = regelrubriker()
    return [
        {
            "rubrik": str(steg),
            "skal": f"Bygger på: {'; '.join(namn[regel] for regel in steg.regler)}.",
            "lank": webbvag(regelsida(steg.regler[0]), steg.regler[0]),
        }
        for steg in REGELVERK.stegen(bedomning, fall)
    ]


@cache
def regelrubriker() -> dict[str, str]:
    """Rubriken för varje regel och klausul, efter id."""
    utgavor = [utgava for provning in REGELVERK.provningar.values() for utgava in provning.utgavor]
    regler = {regel.id: regel.rubrik for utgava in utgavor for regel in utgava.regler()}
    return regler | {klausul.id: klausul.rubrik for klausul in REGELVERK.klausuler.values()}
