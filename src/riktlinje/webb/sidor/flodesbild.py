"""Flödet ritat som SVG: tydligt utan färg, med text för den som inte ser bilden."""

import textwrap
from collections.abc import Iterable
from xml.etree import ElementTree as ET

from riktlinje.ovningar.flode import Gren, Ruta
from riktlinje.webb.vy.element import el

BREDD, SPALT, SIDA_X, LUFT = 600, 270, 320, 10
RAD, TECKEN_SPALT, TECKEN_RAD, TECKEN_SIDA, TECKEN_VILLKOR = 19, 28, 33, 27, 40
MITT = SPALT // 2


def flodesbild(rutor: tuple[Ruta, ...], rubrik: str, bildid: str) -> ET.Element:
    """Bilden i en rullbar ruta, med namn och beskrivning."""
    delar: list[ET.Element] = []
    y = LUFT
    for ruta in rutor:
        y = _ruta(delar, ruta, y)
    beskrivning = "Fallets väg: " + " → ".join(_vagen(rutor)) + "."
    forklaring = (
        "Tjock, hel ram med ordet Fallet: här går fallet. Tunn, streckad ram: vägar som fallet inte tar. "
        "Är en uppgift okänd, och kan den ändra vägen, krävs bedömning."
    )
    bilden = bildruta(delar, y, rubrik, beskrivning, bildid)
    return el("figure", {"class": "flode"}, bilden, el("figcaption", None, forklaring))


def bildruta(
    delar: Iterable[ET.Element], hojd: int, rubrik: str, beskrivning: str, bildid: str
) -> ET.Element:
    """En rullbar ruta med bilden av delarna, med namn och beskrivning för den som inte ser den."""
    svg = el(
        "svg",
        {
            "viewBox": f"0 0 {BREDD} {hojd}",
            "class": "flodesbild",
            "role": "img",
            "aria-labelledby": f"{bildid}-namn",
            "aria-describedby": f"{bildid}-text",
        },
        el("title", {"id": f"{bildid}-namn"}, rubrik),
        el("desc", {"id": f"{bildid}-text"}, beskrivning),
        *delar,
    )
    return el("div", {"class": "flodesruta", "role": "region", "tabindex": "0", "aria-label": rubrik}, svg)


def _vagen(rutor: tuple[Ruta, ...]) -> Iterable[str]:
    for ruta in rutor:
        if ruta.nas:
            yield ruta.rubrik
            yield from (f"{gren.villkor}: {gren.mal}" for gren in ruta.grenar if gren.tas)


def _ruta(delar: list[ET.Element], ruta: Ruta, y: int) -> int:
    """Ritar rutan och dess grenar och ger höjden där nästa börjar."""
    rubrik = textwrap.wrap(ruta.rubrik, TECKEN_SPALT - (7 if ruta.nas else 0))
    rader = [rad for text in ruta.rader for rad in textwrap.wrap(text, TECKEN_RAD, subsequent_indent="   ")]
    hojd = RAD * (len(rubrik) + len(rader)) + 16
    gren_y = y
    for gren in ruta.grenar:
        gren_y = _gren(delar, gren, gren_y)
    if ruta.grenar:
        hojd = max(hojd, gren_y - LUFT - y)
    delar.append(lada(0, y, SPALT, hojd, tas=ruta.nas))
    delar += [text_pa(12, y + 22 + RAD * n, rad, "flodesrubrik") for n, rad in enumerate(rubrik)]
    delar += [text_pa(12, y + 22 + RAD * (len(rubrik) + n), rad, "flodesrad") for n, rad in enumerate(rader)]
    if ruta.nas:
        delar.append(text_pa(SPALT - 12, y + 22, "Fallet", "flodesmarke"))
    slut = max(y + hojd, gren_y - LUFT)
    if not ruta.vidare:
        return slut + LUFT
    villkor = textwrap.wrap(ruta.vidare, TECKEN_SPALT - 12)
    ned = slut + RAD * len(villkor) + 16
    delar.append(pil(f"M{MITT} {y + hojd}V{ned - 8}", f"M{MITT - 6} {ned - 9}h12l-6 9z", tas=ruta.gar_vidare))
    delar += [text_pa(MITT + 12, slut + 20 + RAD * n, rad, "flodesvillkor") for n, rad in enumerate(villkor)]
    return ned


def _gren(delar: list[ET.Element], gren: Gren, y: int) -> int:
    villkor = textwrap.wrap(gren.villkor, TECKEN_VILLKOR)
    mal = textwrap.wrap(gren.mal, TECKEN_SIDA - (7 if gren.tas else 0))
    ovan = RAD * len(villkor)
    hojd = RAD * len(mal) + 14
    mitt = y + ovan + 14
    delar += [text_pa(SPALT + 12, y + 14 + RAD * n, rad, "flodesvillkor") for n, rad in enumerate(villkor)]
    delar.append(pil(f"M{SPALT} {mitt + 6}H{SIDA_X - 9}", f"M{SIDA_X - 10} {mitt}v12l9 -6z", tas=gren.tas))
    delar.append(lada(SIDA_X, y + ovan + 4, BREDD - SIDA_X - 2, hojd, tas=gren.tas))
    delar += [text_pa(SIDA_X + 12, y + ovan + 24 + RAD * n, rad, "flodesrubrik") for n, rad in enumerate(mal)]
    if gren.tas:
        delar.append(text_pa(BREDD - 14, y + ovan + 24, "Fallet", "flodesmarke"))
    return y + ovan + hojd + 18


def lada(x: int, y: int, bredd: int, hojd: int, *, tas: bool, klass: str = "") -> ET.Element:
    """En ram; tjock och hel när vägen går här."""
    matt = {"x": str(x + 2), "y": str(y), "width": str(bredd - 4), "height": str(hojd), "rx": "4"}
    return el("rect", {**matt, "class": ("pa-vagen" if tas else "vid-sidan") + klass})


def pil(linje: str, spets: str, *, tas: bool) -> ET.Element:
    """En linje med spets; tjock och hel när vägen går här."""
    klass = "pa-vagen" if tas else "vid-sidan"
    return el(
        "g",
        {"class": f"flodespil {klass}"},
        el("path", {"d": linje}),
        el("path", {"d": spets, "class": "spets"}),
    )


def text_pa(x: int, y: int, text: str, klass: str) -> ET.Element:
    """En rad text på sin plats i bilden."""
    return el("text", {"x": str(x), "y": str(y), "class": klass}, text)
