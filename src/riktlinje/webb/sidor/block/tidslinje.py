"""Blocket för tidslinjen: bilden, och samma innehåll som tabeller."""

from xml.etree import ElementTree as ET

from riktlinje.modell.handelse import Handelse
from riktlinje.modell.sakerhet import Sakerhet
from riktlinje.regelverk import REGELVERK, publicering
from riktlinje.webb.sidor.block.bas import Riktlinjeblock
from riktlinje.webb.sidor.tidslinjebild import tidslinjebild
from riktlinje.webb.vy.adresser import riktlinjesida
from riktlinje.webb.vy.element import el, lank, tabell


class Tidslinjeblock(Riktlinjeblock):
    """Händelserna och utgåvorna, ritade och som tabeller."""

    NAME = "tidslinje"
    ARGUMENT = False

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Bilden först, sedan händelserna och utgåvorna i tabeller."""
        handelser = [
            (_nar(handelse), _vad(handelse), _hur_vi_vet_det(handelse).capitalize())
            for handelse in publicering().tidslinje
        ]
        utgavor: list[tuple[ET.Element | str, ...]] = [
            (
                lank(self.sida(riktlinjesida(provning.id)), utgava.rubrik),
                provning.rubrik,
                el("time", None, str(utgava.giltig_fran)),
                el("time", None, str(utgava.giltig_till)) if utgava.giltig_till else "Ingen känd",
                utgava.statusrad,
            )
            for provning in REGELVERK.provningar.values()
            for utgava in provning.utgavor
        ]
        rubriker = ("Utgåva", "Prövning", "Från", "Till och med", "Status")
        block = el(
            "div",
            {"class": "tidslinje"},
            el("figure", None, tidslinjebild(publicering().tidslinje, REGELVERK.provningar, self.NAME)),
            tabell("Händelserna i tabell", ("Dag", "Händelse", "Hur vi vet det"), handelser, "handelser"),
            tabell("Utgåvorna i tabell", rubriker, utgavor, "utgavor"),
        )
        parent.append(block)
        return block


def _nar(handelse: Handelse) -> ET.Element:
    nar = handelse.nar
    return el("span", None, el("time", {"datetime": nar.noggrann}, nar.noggrann), nar.tillagg)


def _vad(handelse: Handelse) -> ET.Element:
    text = f" {handelse.text}" if handelse.text else ""
    inledning = "Föreslagen dag: " if handelse.sakerhet is Sakerhet.FORESLAGEN else ""
    return el("span", None, el("strong", None, f"{inledning}{handelse.rubrik}."), text)


def _hur_vi_vet_det(handelse: Handelse) -> str:
    var = f"källa {' och '.join(handelse.kalla)}" if handelse.kalla else "läst"
    return ", ".join(led for led in (var, handelse.forbehall) if led)
