"""Det som en text säger om vem som beslutar och vad svaret är, läst ur orden."""

import re
from collections.abc import Iterator
from functools import cache

from riktlinje.modell.utfall import Utfall
from riktlinje.regler.utfall import JOBBTORG, STADSDELSFORVALTNING, UTFALL

NAMNEN = {
    JOBBTORG: "jobbtorg|arbetsmarknadsnämnden|handläggaren på jobbtorg",
    STADSDELSFORVALTNING: "stadsdelsförvaltningen|stadsdelsnämnden|stadsdelen|handläggaren i stadsdelen",
}
FORMER = (
    r"(?:{vem})(?:, på arbetsmarknadsnämndens vägnar,?)?(?:, som)? (?:beslutar|fattar beslut)\b",
    r"\bbeslutar (?:{vem})\b",
    r"\bfattas (?:beslut om insats på jobbtorg )?av (?:{vem})\b",
    r"\bbeslutsfattare: (?:{vem})\b",
)
SENARE = "senare ansökan"
"""Vem som beslutar nästa gång är en annan sak."""
SVAREN = {
    Utfall.KAN_BEVILJAS: r"\bkan (?:därför )?beviljas\b",
    Utfall.KAN_INTE_BEVILJAS: r"\b(?:kan (?:därför )?inte|inte kan) beviljas\b",
}


_BESLUTAR = {
    vem: re.compile("|".join(form.format(vem=namn) for form in FORMER)) for vem, namn in NAMNEN.items()
}
_MENINGSSLUT = re.compile(r"(?<=[.!?])\s+|\n")


def beslutsfattare(text: str) -> set[str]:
    """De som texten säger beslutar om ansökan."""
    return {vem for mening in _MENINGSSLUT.split(text) for vem in _i_meningen(mening)[0]}


def utfall(text: str) -> set[str]:
    """De svar som texten ger: orden för ett bifall och ett avslag, och de andra utfallens rubriker."""
    return {svar for mening in _MENINGSSLUT.split(text) for svar in _i_meningen(mening)[1]}


@cache
def _i_meningen(mening: str) -> tuple[frozenset[str], frozenset[str]]:
    lag = mening.lower()
    vem = (str(ett) for ett, monster in _BESLUTAR.items() if SENARE not in lag and monster.search(lag))
    svar = [str(ett) for ett, monster in SVAREN.items() if re.search(monster, lag)]
    svar += [str(ett) for ett in UTFALL if ett not in SVAREN and ett.rubrik.lower() in lag]
    return frozenset(vem), frozenset(svar)


def strangar(data: object) -> Iterator[str]:
    """Varje text i ett svar av listor och ordlistor, utom nycklarna."""
    if isinstance(data, str):
        yield str(data)
    elif isinstance(data, dict):
        for varde in data.values():
            yield from strangar(varde)
    elif isinstance(data, list | tuple):
        for varde in data:
            yield from strangar(varde)
