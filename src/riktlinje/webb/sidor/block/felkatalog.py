"""Blocket för felkatalogen: varje fel, hur det är skrivet och meddelandet, ord för ord som proven kräver."""

from xml.etree import ElementTree as ET

from riktlinje.webb.sidor.block.bas import Riktlinjeblock
from riktlinje.webb.sidor.felkatalog import Felexempel, Felgrupp, las_katalog
from riktlinje.webb.vy.element import el, tabell

MAPP = "felmeddelanden"


class Felkatalogblock(Riktlinjeblock):
    """Alla felmeddelanden, en tabell per plats där något kan skrivas fel."""

    NAME = "felkatalog"
    ARGUMENT = False

    def on_create(self, parent: ET.Element) -> ET.Element:
        """En rubrik och en tabell per grupp."""
        block = el("div", {"class": "felkatalog"})
        for grupp in las_katalog(self.publicerat.mapp.parent / MAPP):
            block.append(el("h2", {"id": grupp.id}, grupp.rubrik))
            block.append(el("p", None, grupp.inledning))
            if grupp.mall:
                block.append(el("pre", None, el("code", None, grupp.mall.strip())))
            block.append(_tabell(grupp))
        parent.append(block)
        return block


def _tabell(grupp: Felgrupp) -> ET.Element:
    rader: list[list[ET.Element | str]] = [
        [_vad(exempel), _rader("code", exempel.skrivet), _rader("samp", exempel.meddelande)]
        for exempel in grupp.exempel
    ]
    return tabell(grupp.rubrik, ("Fel", "Skrivet", "Meddelande"), rader, "felkatalog")


def _vad(exempel: Felexempel) -> ET.Element:
    return el("span", {"id": f"fel-{exempel.id}"}, exempel.vad)


def _rader(tagg: str, text: str) -> ET.Element:
    cell = el("td", None)
    for nummer, rad in enumerate(text.splitlines() or ["(tomt)"]):
        cell.extend([el("br")] if nummer else [])
        cell.append(el(tagg, None, rad))
    return cell
