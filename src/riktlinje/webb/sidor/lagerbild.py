"""En bild av lager uppifrån och ned, med en pil från varje lager till nästa."""

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from riktlinje.webb.sidor.flodesbild import BREDD, LUFT, RAD, bildruta, lada, pil, text_pa
from riktlinje.webb.vy.element import el

MELLAN, PUNKTER_PER_TECKEN, KANT = 44, 7.6, 12


@dataclass(frozen=True, slots=True)
class Lada:
    """En ruta: rubriken och raderna under den."""

    rubrik: str
    rader: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lager:
    """Rutorna bredvid varandra, och orden vid pilen till nästa lager."""

    lador: tuple[Lada, ...]
    pil: str


def lagerbild(lager: Sequence[Lager], rubrik: str, bildid: str) -> ET.Element:
    """Bilden i en rullbar ruta, med namn och beskrivning; samma text som i bilden står i beskrivningen.

    Args:
        lager: det översta lagret först.
        rubrik: bildens namn.
        bildid: början på bildens id.
    """
    delar: list[ET.Element] = []
    y = LUFT
    for ett in lager:
        y = _lager(delar, ett, y)
    bilden = bildruta(delar, y, rubrik, " ".join(map(_i_ord, lager)), bildid)
    return el("figure", {"class": "flode"}, bilden)


def _lager(delar: list[ET.Element], lager: Lager, y: int) -> int:
    """Ritar lagret och pilen under det, och ger höjden där nästa börjar."""
    bredd = BREDD // len(lager.lador)
    tecken = int((bredd - 2 * KANT) / PUNKTER_PER_TECKEN)
    texter = [[rad for text in lada_.rader for rad in textwrap.wrap(text, tecken)] for lada_ in lager.lador]
    hojd = RAD * (1 + max(map(len, texter))) + 16
    for plats, (lada_, rader) in enumerate(zip(lager.lador, texter, strict=True)):
        x = plats * bredd
        delar.append(lada(x, y, bredd, hojd, tas=False, klass=" lager"))
        delar.append(text_pa(x + KANT, y + 22, lada_.rubrik, "flodesrubrik"))
        delar += [
            text_pa(x + KANT, y + 22 + RAD * n, rad, "flodesrad") for n, rad in enumerate(rader, start=1)
        ]
    y += hojd
    if not lager.pil:
        return y + LUFT
    mitt, slut = BREDD // 2, y + MELLAN
    delar.append(pil(f"M{mitt} {y}V{slut - 9}", f"M{mitt - 6} {slut - 10}h12l-6 9z", tas=True))
    delar.append(text_pa(mitt + KANT, y + 27, lager.pil, "flodesvillkor"))
    return slut


def _i_ord(lager: Lager) -> str:
    lador = " Bredvid: ".join(f"{lada_.rubrik}: {'; '.join(lada_.rader)}." for lada_ in lager.lador)
    return f"{lador} Därifrån: {lager.pil}." if lager.pil else lador
