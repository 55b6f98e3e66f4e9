"""Ett fall för varje prövning, ur scenarierna: det första som når det gynnsamma utfallet."""

from dataclasses import replace
from functools import cache

from browser.stod.kalkylatorsidan import SCENARIER

from riktlinje.modell.fall import Fall
from riktlinje.modell.provning import Provning
from riktlinje.regelverk import REGELVERK
from riktlinje.scenarier.lasare import las_mapp
from riktlinje.webb.vy.lank import skrivet


@cache
def gynnsamma() -> dict[str, dict[str, str]]:
    """Formulärets svar för varje prövning; beslutsdagen är den enda dagen, och inget onödigt är med."""
    funna: dict[str, dict[str, str]] = {}
    for scenario in (scenario for fil in las_mapp(SCENARIER) for scenario in fil.scenarier):
        provning = REGELVERK.provningar[scenario.fall.provning]
        utgava = provning.utgavor[-1]
        egna = {n: v for n, v in scenario.fall.uppgifter.items() if provning.startvarden.get(n) != v}
        fall = Fall(provning.id, max(scenario.fall.beslutsdag, utgava.giltig_fran), egna)
        if provning.prova(fall).utfall in {grupp.uppfyllt for grupp in utgava.ordning.malgrupper}:
            fallet = _utan_obehovda(fall, provning)
            funna.setdefault(provning.id, {namn: str(varde) for namn, varde in skrivet(fallet).items()})
    return funna


def _utan_obehovda(fall: Fall, provning: Provning) -> Fall:
    """Fallet utan de svar som utfallet inte behöver: de frågorna är hopvikta när läsaren kommer dit."""
    for namn in reversed(list(fall.uppgifter)):
        utan = replace(fall, uppgifter={n: v for n, v in fall.uppgifter.items() if n != namn})
        if provning.prova(utan).utfall == provning.prova(fall).utfall:
            fall = utan
    return fall
