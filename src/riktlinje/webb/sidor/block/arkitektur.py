"""Blocket för arkitekturen: bilderna av paketen och av en regels väg, ritade av bygget."""

from collections.abc import Mapping
from typing import Any
from xml.etree import ElementTree as ET

from riktlinje.webb.sidor.arkitektur import paketbild, paketlager, vagen
from riktlinje.webb.sidor.block.bas import Riktlinjeblock
from riktlinje.webb.sidor.lagerbild import lagerbild
from riktlinje.webb.sidor.publicerat import Publicerat
from riktlinje.webb.vy.element import el, tabell

PAKETEN, VAGEN = "paketen", "vagen"


class Arkitekturblock(Riktlinjeblock):
    """Bilden av paketen med en tabell över importerna, eller av en regels väg från källa till sida."""

    NAME = "arkitektur"
    VAD = "Bilden"

    @staticmethod
    def mojliga(_publicerat: Publicerat) -> Mapping[str, Any]:
        """Hur varje bild ritas, efter namn."""
        return {PAKETEN: Arkitekturblock._paketen, VAGEN: Arkitekturblock._vagen}

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Bilden som argumentet nämner."""
        rita = self.val()
        block = el("div", {"class": "arkitektur"}, *rita(self))
        parent.append(block)
        return block

    def _paketen(self) -> list[ET.Element]:
        paketen = [paket for lager in paketlager() for paket in lager]
        rader = [
            [
                paket.namn,
                paket.uppgift,
                ", ".join(f"{namn} ({antal})" for namn, antal in paket.importerar.items())
                or "inget annat paket",
            ]
            for paket in paketen
        ]
        bild = lagerbild(paketbild(), "Paketen, det översta lagret först", "paketen")
        return [
            bild,
            tabell("Vad varje paket importerar", ("Paket", "Innehåll", "Importerar"), rader, "paket"),
        ]

    def _vagen(self) -> list[ET.Element]:
        return [lagerbild(vagen(self.publicerat), "En regels väg från källtext till sida", "vagen")]
