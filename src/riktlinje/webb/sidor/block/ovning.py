"""Blocken för övningarna: ett lärandemåls fall, alla fall att välja set ur, förteckningen och genomgången."""

from collections.abc import Iterable, Mapping
from typing import Any
from xml.etree import ElementTree as ET

from riktlinje import __version__
from riktlinje.ovningar.fall import VINJETTER, med_mal
from riktlinje.ovningar.fall.genomgangar import GENOMGANGAR
from riktlinje.ovningar.flode import flode
from riktlinje.ovningar.ovningsfall import Ovningsfall, las_ovningar, rader
from riktlinje.ovningar.vinjett import Larandemal, Vinjett
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.stampel import regelsumma
from riktlinje.webb.sidor.block.bas import Riktlinjeblock
from riktlinje.webb.sidor.flodesbild import flodesbild
from riktlinje.webb.sidor.ovningsdata import fallets_fil
from riktlinje.webb.sidor.publicerat import LOGG, Publicerat
from riktlinje.webb.sidor.scenariosvar import integritet
from riktlinje.webb.vy.adresser import regelsida
from riktlinje.webb.vy.element import el, ifylld, lank, tabell
from riktlinje.webb.vy.hellank import VERSION as LANKVERSION
from riktlinje.webb.vy.hellank import forsegla
from riktlinje.webb.vy.ovningsvy import fallets_text, ovningsfall, slutsats, steglista

SETSIDA = "ovningar/set"
VERSION = {"data-regler": regelsumma(), "data-version": __version__}


class _Ovningsgrund(Riktlinjeblock):
    def fallen(self, vinjetter: Iterable[Vinjett]) -> list[Ovningsfall]:
        """Fallen med räknade svar; ett fall som inte stämmer är en varning, som stoppar ett strikt bygge."""
        fallen, fel = las_ovningar(vinjetter, rader(self.publicerat.filer.values()))
        for text in fel:
            LOGG.warning("Övningsfallet stämmer inte. %s", text)
        return fallen

    def stampel(self, antal: int) -> ET.Element:
        """Versionen och reglerna, som följer med på varje utskrift."""
        text = f"{antal} fall. Version {__version__}, regler {regelsumma()}. Beräkningsstöd – inte beslut."
        return el("p", {"class": "stampel"}, text)

    def ovning(self, fallen: list[Ovningsfall], antal: int) -> ET.Element:
        """Elementet som skriptet gör till en övning; utan skript är det fall och svar."""
        return el(
            "riktlinje-ovning",
            VERSION,
            *(ovningsfall(fall, self.sida) for fall in fallen),
            self.stampel(antal),
        )

    def setlank(self, vinjetter: Iterable[Vinjett], text: str, namn: str) -> ET.Element:
        """En länk till setsidan med de valda fallen i fragmentet."""
        valda = ",".join(vinjett.id for vinjett in vinjetter)
        fragment = forsegla(f"v={LANKVERSION}&regler={regelsumma()}&fall={valda}")
        return ifylld(self.sida(SETSIDA), fragment, text, **{"aria-label": namn})


class Ovningsblock(_Ovningsgrund):
    """Fallen för ett lärandemål."""

    NAME = "ovningar"
    VAD = "Lärandemålet"

    @staticmethod
    def mojliga(_publicerat: Publicerat) -> Mapping[str, Any]:
        """Lärandemålen efter namn."""
        return {mal.value: mal for mal in Larandemal}

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Ett fall i taget, med svaret i en ruta."""
        mal: Larandemal = self.val()
        fallen = self.fallen(med_mal(mal))
        block = self.ovning(fallen, len(fallen))
        parent.append(block)
        return block


class Ovningssetblock(_Ovningsgrund):
    """Alla fall, att välja ett set ur."""

    NAME = "ovningsset"
    ARGUMENT = False

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Fallens rubriker; skriptet hämtar de valda fallen, och utan skript öppnas de på sina sidor."""
        fallen = self.fallen(VINJETTER)
        lista = el("div", {"class": "setlista"})
        for mal in Larandemal:
            egna = [self._post(fall) for fall in fallen if fall.vinjett.mal is mal]
            lista.extend([el("h2", {"id": mal.value}, mal.rubrik), el("ul", None, *egna)])
        block = el("riktlinje-ovningsset", VERSION, lista, self.ovning([], len(fallen)))
        parent.append(block)
        return block

    def _post(self, fall: Ovningsfall) -> ET.Element:
        """Ett fall i förteckningen, med det som ett slumpat set sprids över."""
        vinjett = fall.vinjett
        egenskaper = {
            "data-fall": vinjett.id,
            "data-mal": vinjett.mal or "",
            "data-provning": fall.provning.id,
            "data-utfall": fall.bedomning.utfall,
            "data-ovar": fall.ovar,
            "data-summa": integritet(fallets_fil(fall)),
        }
        sida = self.sida(f"ovningar/{vinjett.mal}", f"fall-{vinjett.id}")
        return el("li", egenskaper, lank(sida, f"{vinjett.id} {vinjett.rubrik}"))


class Ovningsmalblock(_Ovningsgrund):
    """Förteckningen över lärandemål."""

    NAME = "ovningsmal"
    ARGUMENT = False

    def on_create(self, parent: ET.Element) -> ET.Element:
        """En rad per lärandemål, med antal fall, prövningar och en länk till setet."""
        fallen = self.fallen(VINJETTER)
        rader_: list[list[ET.Element | str]] = []
        for mal in Larandemal:
            egna = [fall for fall in fallen if fall.vinjett.mal is mal]
            provningar = dict.fromkeys(GENOMGANGAR[fall.provning.id].rubrik for fall in egna)
            rader_.append(
                [
                    lank(self.sida(f"ovningar/{mal}"), mal.rubrik),
                    mal.mening,
                    f"{len(egna)} fall: {', '.join(provningar)}",
                    self.setlank(med_mal(mal), "Öppna setet", f"Öppna setet {mal.rubrik}"),
                ]
            )
        rubriker = ("Lärandemål", "Det du ska se", "Fall", "Set")
        block = el(
            "div", None, tabell("Övningarna", rubriker, rader_, "ovningsmal"), self.stampel(len(fallen))
        )
        parent.append(block)
        return block


class Genomgangsblock(_Ovningsgrund):
    """Ett genomarbetat fall: flödet som bild, stegen med skäl, följderna och det som ska göras."""

    NAME = "genomgang"
    VAD = "Prövningen"

    @staticmethod
    def mojliga(_publicerat: Publicerat) -> Mapping[str, Any]:
        """Genomgångarna efter prövning."""
        return GENOMGANGAR

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Fallet från ansökan till uppföljning."""
        vinjett: Vinjett = self.val()
        block = el("div", {"class": "genomgang", "data-genomgang": self.argument})
        for fall in self.fallen([vinjett]):
            block.append(el("h2", {"id": "fallet"}, "Fallet"))
            block.extend(fallets_text(fall))
            block.append(el("h2", {"id": "flodet"}, "Vägen genom prövningen"))
            block.append(flodesbild(flode(fall), f"Flödet i prövningen: {vinjett.rubrik}", "flode"))
            block.append(el("h2", {"id": "steg"}, "Steg för steg"))
            block.append(steglista(fall, self.sida))
            block.append(el("h2", {"id": "foljder"}, "Det som följer"))
            block.append(slutsats(fall, self.sida))
            block.append(el("h2", {"id": "gora"}, "Att göra, från ansökan till uppföljning"))
            block.append(self._gora(fall.provning.id))
            block.append(self.stampel(1))
        parent.append(block)
        return block

    def _gora(self, provning: str) -> ET.Element:
        lista = el("ol", {"class": "gora"})
        for steg in REGELVERK.checklistor[provning]:
            till = lank(self.sida(regelsida(steg.regler[0]), steg.regler[0]), "Läs regeln")
            lista.append(el("li", None, f"{steg} ", till))
        return lista
