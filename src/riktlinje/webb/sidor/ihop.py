"""Dagar, spann och lagrum bryts aldrig mitt i på en sida."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from riktlinje.webb.vy.hallihop import UTAN_BLANKSTEG, hall_ihop

FORE_INNEHALLET = 6
"""Efter attributen (8), före innehållsförteckningen (5), så att den också hålls ihop."""

KLASS = "ihop"
ORORD = frozenset({"code", "kbd", "pre", "script", "style", "template", "textarea"})
"""Kod och det som ett skript läser."""

UTAN_ELEMENT = frozenset({"option", "svg", "time", "title"})
"""Här får inget eget element stå, eller så är hela texten redan en dag."""

RUBRIKER = ("data-rubrik",)
"""Attribut som visas som text."""


class Ihop(Treeprocessor):
    """Håller ihop dagar och lagrum i all text på sidan."""

    def run(self, root: ET.Element) -> None:
        """Ändrar texten på plats."""
        hall_ihop_i(root)


def hall_ihop_i(element: ET.Element, *, far_dela: bool = True) -> None:
    """Håller ihop dagar och lagrum i elementet och allt i det, men inte i det som står efter."""
    if element.tag in ORORD or element.get("class") == KLASS:
        return
    for namn in RUBRIKER:
        if varde := element.get(namn):
            element.set(namn, hall_ihop(varde))
    far_dela = far_dela and element.tag not in UTAN_ELEMENT
    barnen = list(element)
    element.text = _lagg_in(element, 0, element.text, far_dela=far_dela)
    for barnet in barnen:
        hall_ihop_i(barnet, far_dela=far_dela)
        plats = list(element).index(barnet) + 1
        barnet.tail = _lagg_in(element, plats, barnet.tail, far_dela=far_dela)


def _lagg_in(element: ET.Element, plats: int, text: str | None, *, far_dela: bool) -> str | None:
    """Texten före den första dagen eller det första spannet, som läggs in som element från platsen."""
    if not text:
        return text
    fore, *dagar = _dela(hall_ihop(text)) if far_dela else [("", hall_ihop(text))]
    for steg, (dag, efter) in enumerate(dagar):
        ny = ET.Element("span", {"class": KLASS})
        ny.text, ny.tail = AtomicString(dag), AtomicString(efter)
        element.insert(plats + steg, ny)
    return AtomicString(fore[1])


def _dela(text: str) -> Iterator[tuple[str, str]]:
    """Varje dag eller spann och texten efter; först en tom dag och texten före."""
    slut, dag = 0, ""
    for traff in UTAN_BLANKSTEG.finditer(text):
        yield dag, text[slut : traff.start()]
        slut, dag = traff.end(), traff[0]
    yield dag, text[slut:]
