"""Bygger HTML-element för sidorna; text i dem tolkas aldrig som Markdown eller HTML."""

from collections.abc import Iterable, Mapping
from xml.etree import ElementTree as ET

from riktlinje.modell.kalla import Stalle

try:
    from markdown.util import AtomicString
except ImportError:  # i läsarens webbläsare finns ingen Markdown att skydda texten från
    AtomicString = str  # type: ignore[misc, assignment]


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


FRAGMENT = "data-fragment"


def ifylld(adress: str, fragment: str, text: str, **attribut: str) -> ET.Element:
    """En länk som öppnar sidan ifylld med det som står i fragmentet; se `satt_fragment`."""
    return lank(adress, text, **{"class": "ifylld", FRAGMENT: fragment, **attribut})


def satt_fragment(rot: ET.Element) -> None:
    """Lägger fragmentet i adressen för varje ifylld länk.

    Det görs sedan webbplatsbyggaren har kontrollerat adresserna: den tar annars fragmentet för ett ankare.
    """
    for element in rot.iter("a"):
        if fragment := element.attrib.pop(FRAGMENT, ""):
            element.set("href", f"{element.attrib['href']}#{fragment}")


def citatruta(citat: str, kalla: Stalle) -> ET.Element:
    """Källans egna ord, märkta som citat, med platsen under."""
    return el(
        "blockquote",
        {"class": "citat"},
        el("p", None, f"«{citat}»"),
        el("footer", None, f"Källa: {kalla}"),
    )


def tabell(
    bildtext: str,
    rubriker: Iterable[str],
    rader: Iterable[Iterable[ET.Element | str]],
    klass: str,
) -> ET.Element:
    """En tabell med bildtext, kolumnrubriker och radrubrik i första kolumnen, i en rullbar ruta.

    På smal skärm staplas cellerna. Därför bär var och en sin kolumnrubrik, och `js/tema/sida.mjs` skriver då
    ut rollerna: en webbläsare får annars glömma att det är en tabell.
    """
    rubriker = list(rubriker)
    kropp = el("tbody")
    for rad in rader:
        celler = [_cell(*par) for par in zip(rubriker, rad, strict=True)]
        celler[0].tag = "th"
        celler[0].set("scope", "row")
        kropp.append(el("tr", None, *celler))
    kolumner = [el("th", {"scope": "col"}, rubrik) for rubrik in rubriker]
    huvud = el("thead", None, el("tr", None, *kolumner))
    return el(
        "div",
        {"class": "tabell", "role": "region", "tabindex": "0", "aria-label": bildtext},
        el("table", {"class": klass}, el("caption", None, bildtext), huvud, kropp),
    )


def _cell(rubrik: str, innehall: ET.Element | str) -> ET.Element:
    cell = innehall if isinstance(innehall, ET.Element) and innehall.tag == "td" else el("td", None, innehall)
    cell.set("data-rubrik", rubrik)
    return cell
