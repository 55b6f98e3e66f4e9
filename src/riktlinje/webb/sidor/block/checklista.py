"""Blocket för en checklista: stegen med rutor att kryssa i, på skärm eller papper. Inget sparas."""

from collections.abc import Mapping
from typing import Any
from xml.etree import ElementTree as ET

from riktlinje.modell.checklista import Steg
from riktlinje.regelverk import REGELVERK
from riktlinje.webb.sidor.block.bas import Riktlinjeblock
from riktlinje.webb.sidor.publicerat import Publicerat
from riktlinje.webb.vy.adresser import regelsida
from riktlinje.webb.vy.checklista import regelrubriker
from riktlinje.webb.vy.element import el, lagg_till, lank


class Checklisteblock(Riktlinjeblock):
    """Checklistan för en prövning."""

    NAME = "checklista"
    VAD = "Prövningen"

    @staticmethod
    def mojliga(_publicerat: Publicerat) -> Mapping[str, Any]:
        """Checklistorna efter prövning."""
        return REGELVERK.checklistor

    def on_create(self, parent: ET.Element) -> ET.Element:
        """En numrerad lista, ett steg per punkt."""
        steg = self.val()
        block = el("ol", {"class": "checklista", "data-checklista": self.argument})
        for nummer, ett in enumerate(steg, start=1):
            block.append(self._steg(ett, f"{self.argument}-steg-{nummer}"))
        parent.append(block)
        return block

    def _steg(self, steg: Steg, namn: str) -> ET.Element:
        ruta = el("input", {"type": "checkbox", "id": namn, "autocomplete": "off"})
        text = el("label", {"for": namn}, el("strong", None, steg.vem), f" {steg.vad}.")
        regler = el("p", {"class": "regler"}, "Regel: " if len(steg.regler) == 1 else "Regler: ")
        rubriker = regelrubriker()
        for nummer, regel in enumerate(steg.regler):
            lagg_till(regler, "; " if nummer else "")
            regler.append(lank(self.sida(regelsida(regel), regel), rubriker[regel]))
        return el("li", None, el("div", {"class": "steg"}, ruta, text), regler)
