"""Blocket för ordlistan: alla ord med betydelse, grupp för grupp."""

from xml.etree import ElementTree as ET

from riktlinje.modell.ordlista import EGEN, LAG, Ord
from riktlinje.regelverk import publicering
from riktlinje.webb.sidor.block.bas import Riktlinjeblock
from riktlinje.webb.vy.adresser import TOLKNINGAR
from riktlinje.webb.vy.element import el, lagg_till, lank


class Ordlisteblock(Riktlinjeblock):
    """Ordlistan."""

    NAME = "ordlista"
    ARGUMENT = False

    def on_create(self, parent: ET.Element) -> ET.Element:
        """En rubrik per grupp och en post per ord."""
        block = el("div", {"class": "ordlista"})
        for grupp in publicering().ordlista:
            block.append(el("h2", {"id": grupp.id}, grupp.rubrik))
            lista = el("dl", None)
            for ord_ in grupp.ord:
                lista.append(el("dt", {"id": ord_.id}, ord_.term))
                lista.append(self._betydelse(ord_))
            block.append(lista)
        parent.append(block)
        return block

    def _betydelse(self, ord_: Ord) -> ET.Element:
        dd = el("dd", None)
        if ord_.engelska:
            lagg_till(dd, el("span", {"lang": "en"}, ord_.engelska))
            lagg_till(dd, ". ")
        lagg_till(dd, f"{ord_.betydelse} ")
        for lanken in self._se(ord_):
            lagg_till(dd, "Se ")
            lagg_till(dd, lanken)
            lagg_till(dd, ". ")
        if ord_.kalla != (EGEN,):
            lagg_till(dd, el("small", None, _kalla(ord_.kalla)))
        return dd

    def _se(self, ord_: Ord) -> list[ET.Element]:
        orden, mer = publicering().ord, publicering().ordsidor
        lankar = [
            lank(f"#{namn}", orden[namn].term) if namn in orden else lank(self.sida(TOLKNINGAR, namn), namn)
            for namn in ord_.se
        ]
        if ord_.id in mer:
            sida, ankare, text = mer[ord_.id]
            lankar.append(lank(self.sida(sida, ankare), text))
        return lankar


def _kalla(kallor: tuple[str, ...]) -> str:
    """Var ordet kommer ifrån, till exempel «Källa 002 och lag»."""
    led = [kalla for kalla in kallor if kalla != LAG]
    text = f"källa {', '.join(led)}" if led else ""
    return " och ".join(del_ for del_ in (text, "lag" if LAG in kallor else "") if del_).capitalize()
