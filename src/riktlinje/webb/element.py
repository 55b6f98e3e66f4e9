"""Bygger HTML-element för sidorna; text i dem tolkas aldrig som Markdown eller HTML."""

from collections.abc import Iterable, Mapping
from xml.etree import ElementTree as ET

from markdown.util import AtomicString


def el(tagg: str, attribut: Mapping[str, str] | None = None, *barn: ET.Element | str) -> ET.Element:
    """Ett element med attribut och barn; strängar blir ren text."""
    element = ET.Element(tagg, dict(attribut or {}))
    for barnet in barn:
        lagg_till(element, barnet)
    return element


def lagg_till(element: ET.Element, barnet: ET.Element | str) -> None:
    """Lägger ett barn sist i elementet."""
    if isinstance(barnet, ET.Element):
        element.append(barnet)
    elif len(element):
        element[-1].tail = AtomicString((element[-1].tail or "") + barnet)
    else:
        element.text = AtomicString((element.text or "") + barnet)


def lank(adress: str, text: str, **attribut: str) -> ET.Element:
    """En länk."""
    return el("a", {"href": adress, **attribut}, text)


def tabell(
    bildtext: str,
    rubriker: Iterable[str],
    rader: Iterable[Iterable[ET.Element | str]],
    klass: str,
) -> ET.Element:
    """En tabell med bildtext, kolumnrubriker och radrubrik i första kolumnen, i en rullbar ruta."""
    kropp = el("tbody")
    for rad in rader:
        forsta, *resten = rad
        kropp.append(el("tr", None, _cell("th", forsta), *(_cell("td", cell) for cell in resten)))
    huvud = el("thead", None, el("tr", None, *(el("th", {"scope": "col"}, rubrik) for rubrik in rubriker)))
    return el(
        "div",
        {"class": "tabell", "role": "region", "tabindex": "0", "aria-label": bildtext},
        el("table", {"class": klass}, el("caption", None, bildtext), huvud, kropp),
    )


def _cell(tagg: str, innehall: ET.Element | str) -> ET.Element:
    if isinstance(innehall, ET.Element) and innehall.tag in {"td", "th"}:
        return innehall
    return el(tagg, {"scope": "row"} if tagg == "th" else None, innehall)
