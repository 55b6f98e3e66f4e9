"""Håller ihop dagar och lagrum, så att ingen rad bryts mitt i dem."""

import re
from functools import lru_cache
from typing import Any

from riktlinje.modell.dagord import MANADER

FAST = "\u00a0"
"""Blanksteget där raden inte får brytas. Sökning och kopiering räknar det som ett vanligt."""

_MANAD = "|".join(MANADER)
_PARAGRAF = r"\d+(?: ?[a-z](?![a-zåäö]))?(?:[–-]\d*(?: ?[a-z](?![a-zåäö]))?)?"
HELT = re.compile(
    rf"\b\d+ kap\.(?: {_PARAGRAF} §§?)?"
    rf"|\b{_PARAGRAF}(?:(?:,| och) {_PARAGRAF})* §§?(?: \d+(?![\d:]))?"
    rf"|§ \d+"
    rf"|\b\d{{1,2}} (?:{_MANAD})(?: \d{{4}})?"
    r"|\b[A-Z]{2,5} \d{4}:\d+"
)
"""Det som ska stå på en rad: kapitel och paragraf, dag och månad, och ett nummer som «AB 2025:400»."""

UTAN_BLANKSTEG = re.compile(r"(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])|\d+–\d+|\b[a-z]–[a-z]\b")
"""En dag med siffror och ett spann: på sidan hålls de ihop av elementet runt dem."""


@lru_cache(maxsize=4096)
def hall_ihop(text: str) -> str:
    """Texten med fasta blanksteg i varje dag och lagrum; ett fast blanksteg en gång till ändrar ingenting.

    Används bara på det som visas. Text som kopieras, jämförs eller läses in har vanliga blanksteg.
    """
    return HELT.sub(lambda traff: traff[0].replace(" ", FAST), text)


def hall_ihop_allt(svar: Any) -> Any:
    """Ett svar till sidan med varje text ihophållen; nycklar och annat än text lämnas."""
    if isinstance(svar, str):
        return hall_ihop(svar)
    if isinstance(svar, dict):
        return {nyckel: hall_ihop_allt(varde) for nyckel, varde in svar.items()}
    if isinstance(svar, list | tuple):
        return [hall_ihop_allt(ett) for ett in svar]
    return svar


def losa(text: str) -> str:
    """Texten med vanliga blanksteg igen, till exempel för det som kopieras."""
    return text.replace(FAST, " ")
