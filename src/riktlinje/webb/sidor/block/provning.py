"""Blocken för en utgåvas status, en scenariofil och kalkylatorns formulär."""

from collections.abc import Iterable, Mapping
from typing import Any
from xml.etree import ElementTree as ET

from riktlinje import __version__
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.stampel import regelsumma
from riktlinje.webb.sidor import scenarioord
from riktlinje.webb.sidor.block.bas import Riktlinjeblock
from riktlinje.webb.sidor.formular import formular
from riktlinje.webb.sidor.publicerat import Publicerat
from riktlinje.webb.sidor.scenariovy import scenariotabell
from riktlinje.webb.vy.adresser import regelsida, riktlinjesida, webbvag
from riktlinje.webb.vy.element import el, lank, tabell
from riktlinje.webb.vy.ord import STATUSORD

ALLA = "alla"
"""Argumentet på en sida som gäller alla prövningar i deras senaste utgåva."""


class Utgavablock(Riktlinjeblock):
    """Utgåvans status, som står först på varje riktlinjesida."""

    NAME = "utgava"
    VAD = "Utgåvan"

    @staticmethod
    def mojliga(_publicerat: Publicerat) -> Mapping[str, Any]:
        """Utgåvorna efter id, och alla på en gång."""
        utgavor = {
            utgava.id: utgava for provning in REGELVERK.provningar.values() for utgava in provning.utgavor
        }
        return {**utgavor, ALLA: senaste_utgava(REGELVERK.provningar.values())}

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Statusrutan med stämpel."""
        utgava = self.val()
        inledning: list[ET.Element | str] = [
            f"{utgava.rubrik}. Föreslagen första dag: ",
            el("time", None, str(utgava.giltig_fran)),
            f". Utgåva {utgava.id},",
        ]
        if self.argument == ALLA:
            inledning = ["Den senaste utgåvan i varje prövning,"]
        status = el(
            "p",
            None,
            el("strong", None, f"{STATUSORD[utgava.status]}."),
            " Kontrollera alltid mot stadens gällande styrdokument. ",
            lank(self.sida("om/status"), "Vad är känt om status?"),
        )
        stampel = el(
            "p",
            {"class": "stampel"},
            *inledning,
            f" version {__version__}, regler {regelsumma()}.",
        )
        block = el("aside", {"class": "utgava", "aria-label": "Utgåvans status"}, status, stampel)
        parent.append(block)
        return block


def senaste_utgava(provningar: Iterable[Provning]) -> Utgava:
    """En av prövningarnas senaste utgåvor, vars status får stå för alla; ValueError när de har olika."""
    senaste = [provning.utgavor[-1] for provning in provningar]
    if len({utgava.status for utgava in senaste}) > 1:
        olika = ", ".join(f"{utgava.id}: {utgava.status}" for utgava in senaste)
        raise ValueError(f"De senaste utgåvorna har olika status, så ingen gäller alla: {olika}.")
    return senaste[-1]


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
                scenarioord.varde(provning, namn, cell),
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
