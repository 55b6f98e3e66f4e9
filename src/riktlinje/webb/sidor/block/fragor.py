"""Blocket med kalkylatorns frågor: vad varje svar betyder, med ett exempel."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from riktlinje.modell.provning import Provning
from riktlinje.modell.uppgift import Uppgift
from riktlinje.regelverk import REGELVERK
from riktlinje.webb.sidor.block.bas import Riktlinjeblock
from riktlinje.webb.vy.element import el, tabell


class Frageblock(Riktlinjeblock):
    """Frågorna i varje prövning; en fråga som flera prövningar ställer står under den första."""

    NAME = "fragor"
    ARGUMENT = False

    def on_create(self, parent: ET.Element) -> ET.Element:
        """En tabell per prövning, en rad per fråga."""
        block = el("div", {"class": "fragor"})
        for provning, egna in _per_provning():
            rader = [(uppgift.fraga, _svaren(uppgift)) for uppgift in egna]
            block.append(tabell(provning.rubrik, ("Fråga", "Svaret betyder till exempel"), rader, "fragor"))
        parent.append(block)
        return block


def _per_provning() -> Iterator[tuple[Provning, list[Uppgift]]]:
    visade: set[str] = set()
    for provning in REGELVERK.provningar.values():
        egna = [u for u in provning.uppgifter.values() if u.exempel and u.namn not in visade]
        visade.update(uppgift.namn for uppgift in egna)
        if egna:
            yield provning, egna


def _svaren(uppgift: Uppgift) -> ET.Element:
    par = zip(uppgift.varden, uppgift.exempel, strict=True)
    svar = (el("li", None, el("b", None, f"{uppgift.etikett(v)}:"), f" {exempel}") for v, exempel in par)
    return el("td", None, el("ul", None, *svar))
