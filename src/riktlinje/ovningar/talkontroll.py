"""Kontrollen av talen i en övning: varje ålder och tid är en gräns i reglerna, ett ord i dem eller radens."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from riktlinje.modell.fall import Fall
from riktlinje.modell.provning import Provning, Utgava

ENHET = r"(?:fyllda |hela )?(?:år|månad|dag|veck)"
TAL = re.compile(rf"(?<![\w-])(\d+)(?=-åring| {ENHET}| (?:och|till) \d+ {ENHET})")
TALORD = re.compile(
    r"\b(en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv) (?:hela |nya )?(?:kalender)?"
    r"(år|månad|dag|veck)(?!\w* sedan)",
    re.IGNORECASE,
)
SJALVKLARA = {"en", "ett"}


def fel_i_tal(texter: Iterable[str], fall: Fall, provning: Provning) -> list[str]:
    """Ett meddelande per tal som reglerna inte har."""
    utgava = provning.utgava(fall.beslutsdag)
    if utgava is None:
        return []
    tal, ord_ = {*_granser(utgava), *map(str, fall.uppgifter.values())}, set(_talord(provning, utgava))
    fel = []
    for text in texter:
        okanda = [ett for ett in TAL.findall(text) if ett not in tal]
        par = [(t[1].lower(), t[2].lower()) for t in TALORD.finditer(text)]
        okanda += [" ".join(ett) for ett in par if ett not in ord_ and ett[0] not in SJALVKLARA]
        fel += [f"«{text}» säger {ett}, som reglerna inte har." for ett in okanda]
    return fel


def _granser(utgava: Utgava) -> Iterator[str]:
    """Talen på båda sidor om varje gräns i reglerna."""
    for namn in utgava.ordning.beror_pa():
        if utgava.ordning.uppgifter[namn].ar_tal:
            klass = {v: nr for nr, k in enumerate(utgava.ordning.vardeklasser(namn)) for v in k}
            for fore, efter in pairwise(utgava.ordning.uppgifter[namn].varden):
                if klass[fore] != klass[efter]:
                    yield from (str(fore), str(efter))


def _talord(provning: Provning, utgava: Utgava) -> Iterator[tuple[str, str]]:
    """Tiderna som prövningen och dess regler nämner med ord."""
    for text in (provning.tid, *(f"{regel.rubrik} {regel.villkor}" for regel in utgava.regler())):
        yield from ((traff[1].lower(), traff[2].lower()) for traff in TALORD.finditer(text))
