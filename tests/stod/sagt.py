"""Det som en text säger om vem som beslutar och vad svaret är, läst ur orden."""

import re
from collections.abc import Iterator
from functools import cache

from riktlinje.modell.utfall import Utfall
from riktlinje.regler.utfall import HANVISA_STADSDEL, JOBBTORG, STADSDELSFORVALTNING, UTFALL

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
UTAN_EGNA_ORD = {*SVAREN, HANVISA_STADSDEL}
"""Orden för de här svaren är inte bara deras rubrik; den sista säger vem som beslutar."""
_BESLUTAR = {
    vem: re.compile("|".join(form.format(vem=namn) for form in FORMER)) for vem, namn in NAMNEN.items()
}
_MENINGSSLUT = re.compile(r"(?<=[.!?])\s+")


def beslutsfattare(text: str) -> set[str]:
    """De som texten säger beslutar om ansökan."""
    return {vem for rad in text.splitlines() for vem in _i_raden(rad)[0]}


def utfall(text: str) -> set[str]:
    """De svar som texten ger: orden för ett bifall och ett avslag, och de andra utfallens rubriker."""
    return {svar for rad in text.splitlines() for svar in _i_raden(rad)[1]}


@cache
def _i_raden(rad: str) -> tuple[frozenset[str], frozenset[str]]:
    vem: set[str] = set()
    svar: set[str] = set()
    for mening in _MENINGSSLUT.split(rad.lower()):
        vem |= {str(ett) for ett, ord_ in _BESLUTAR.items() if SENARE not in mening and ord_.search(mening)}
        svar |= {str(ett) for ett, monster in SVAREN.items() if re.search(monster, mening)}
        svar |= {str(ett) for ett in UTFALL if ett not in UTAN_EGNA_ORD and ett.rubrik.lower() in mening}
    return frozenset(vem), frozenset(svar)


def strangar(data: object) -> Iterator[str]:
    """Varje text i ett svar av listor och ordlistor, utom nycklarna och källans ord i citat."""
    if isinstance(data, str):
        yield str(data)
    elif isinstance(data, dict):
        for namn, varde in data.items():
            if namn != "citat":
                yield from strangar(varde)
    elif isinstance(data, list | tuple):
        for varde in data:
            yield from strangar(varde)
