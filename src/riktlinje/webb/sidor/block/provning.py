"""Blocken för en scenariofil och kalkylatorns formulär."""

from collections.abc import Mapping
from typing import Any
from xml.etree import ElementTree as ET

from riktlinje.regelverk import REGELVERK
from riktlinje.webb.sidor import scenarioord
from riktlinje.webb.sidor.block.bas import Riktlinjeblock
from riktlinje.webb.sidor.formular import formular
from riktlinje.webb.sidor.publicerat import Publicerat
from riktlinje.webb.sidor.scenariovy import scenariotabell
from riktlinje.webb.vy.adresser import regelsida, riktlinjesida, webbvag
from riktlinje.webb.vy.element import el, lank, tabell


class Scenariofilblock(Riktlinjeblock):
    """En hel scenariofil: utgångsfallet och alla rader, avsnitt för avsnitt."""

    NAME = "scenariofil"
    VAD = "Scenariofilen"

    @staticmethod
    def mojliga(publicerat: Publicerat) -> Mapping[str, Any]:
        """Scenariofilerna efter namn."""
        return publicerat.filer

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Tabellerna i filens ordning."""
        fil = self.val()
        provning = fil.utgangsfall["provning"]
        utgang: list[list[ET.Element | str]] = [
            [
                scenarioord.rubrik(provning, namn),
                scenarioord.angivet(provning, namn, cell, fil.uppgifter),
                el("code", None, namn),
            ]
            for namn, cell in fil.utgangsfall.items()
        ]
        block = el("div", {"class": "scenariofil", "data-scenariofil": fil.namn})
        block.append(el("h2", {"id": "utgangsfall"}, "Utgångsfall"))
        block.append(tabell("Utgångsfall", ("Uppgift", "Värde", "Namn i filen"), utgang, "utgangsfall"))
        for avsnitt in dict.fromkeys(scenario.avsnitt for scenario in fil.scenarier):
            block.append(self._rubrik(avsnitt))
            resultaten = self.publicerat.for_fil(fil.namn, avsnitt)
            bildtext = f"Scenarier: {scenarioord.rubrik(provning, avsnitt)}"
            block.append(scenariotabell(bildtext, resultaten, self.kalkylator))
        parent.append(block)
        return block

    def _rubrik(self, avsnitt: str) -> ET.Element:
        if avsnitt not in self.publicerat.regler:
            return el("h2", None, avsnitt)
        regel = self.publicerat.regler[avsnitt][0]
        return el("h2", {"id": avsnitt}, lank(self.sida(regelsida(avsnitt), avsnitt), regel.rubrik))


class Kalkylatorblock(Riktlinjeblock):
    """Kalkylatorns formulär för en prövning."""

    NAME = "kalkylator"
    VAD = "Prövningen"

    @staticmethod
    def mojliga(_publicerat: Publicerat) -> Mapping[str, Any]:
        """Prövningarna efter id."""
        return REGELVERK.provningar

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Formuläret, med vägen till webbplatsens rot för skriptet."""
        block = formular(self.val())
        block.set("data-rot", self.rot())
        block.set("data-riktlinje", webbvag(riktlinjesida(self.argument)))
        parent.append(block)
        return block
