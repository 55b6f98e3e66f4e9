"""Källans egna punkter: vilken ett kriterium står i, och hur många de är. En punkt kan ge flera kriterier."""

from collections.abc import Sequence

from riktlinje.modell.ordning import Malgrupp
from riktlinje.modell.orsak import rakna_upp
from riktlinje.modell.regel import Kriterium
from riktlinje.regler.stodinsats.lss_fortsattning import FORTSATTNINGSGRUPP

UTAN_EGEN_LISTA = frozenset({FORTSATTNINGSGRUPP.id})
"""Kravet står i löpande text, och de två andra kriterierna är hämtade ur listan för Insteg (T-24)."""


def punktord(grupp: Malgrupp, kriterier: Sequence[Kriterium]) -> str:
    """Punkterna som kriterierna står i, till exempel «punkt 4 av 7» eller «punkt 3 och 4 av 6».

    Tom när något av dem inte är en punkt i målgruppens egen lista.
    """
    egna = _punkter(kriterier)
    if grupp.id in UTAN_EGEN_LISTA or None in egna:
        return ""
    antal = max(ett for ett in _punkter(grupp.kriterier) if ett is not None)
    return f"punkt {rakna_upp([str(ett) for ett in egna])} av {antal}"


def inte_uppfyllt(grupp: Malgrupp, brister: Sequence[Kriterium]) -> str:
    """Att kriterierna brister, räknat i källans punkter: «punkt 4 av 7 för […] inte är uppfylld»."""
    punkt = punktord(grupp, brister)
    if punkt:
        bojning = "uppfylld" if len(_punkter(brister)) == 1 else "uppfyllda"
        return f"{punkt} för {grupp.rubrik} inte är {bojning}"
    if len(brister) == 1:
        return f"ett kriterium för {grupp.rubrik} inte är uppfyllt"
    return f"{len(brister)} kriterier för {grupp.rubrik} inte är uppfyllda"


def _punkter(kriterier: Sequence[Kriterium]) -> list[int | None]:
    return list(dict.fromkeys(kriterium.kalla.nummer for kriterium in kriterier))
