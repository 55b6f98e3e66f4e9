"""Blocket för datumtabellerna: varje funktion, fallen och om koden ger samma dag."""

from inspect import getdoc
from xml.etree import ElementTree as ET

from riktlinje.regelverk import REGELVERK, publicering
from riktlinje.regelverk.dagar import parametrar
from riktlinje.scenarier.datum import Datumresultat
from riktlinje.webb.sidor.block.bas import Riktlinjeblock
from riktlinje.webb.vy.element import el, tabell


class Datumblock(Riktlinjeblock):
    """Alla datumtabeller, en rubrik per funktion."""

    NAME = "datumtabell"
    ARGUMENT = False

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Funktionens första mening och dess rader."""
        block = el("div", {"class": "datumtabeller"})
        for namn, funktion in REGELVERK.dagfunktioner.items():
            mening = (getdoc(funktion) or "").partition("\n")[0]
            rader = [_rad(dag) for dag in self.publicerat.dagar if dag.rad.funktion == namn]
            rubriker = (
                "Id",
                "Fall",
                *(publicering().argumentrubriker[p] for p in parametrar(namn)),
                "Väntad dag",
                "Koden",
            )
            block.append(el("h2", {"id": namn}, publicering().dagrubriker[namn]))
            block.append(el("p", None, mening, " Funktionen heter ", el("code", None, namn), "."))
            block.append(
                tabell(f"Dagar: {publicering().dagrubriker[namn]}", rubriker, rader, "scenarier datum")
            )
        parent.append(block)
        return block


def _rad(dag: Datumresultat) -> list[ET.Element | str]:
    rad = dag.rad
    argument = [
        str(varde) if isinstance(varde, int) else el("time", None, str(varde))
        for varde in rad.argument.values()
    ]
    return [rad.id, rad.namn, *argument, el("time", None, str(rad.svar)), _status(dag)]


def _status(dag: Datumresultat) -> ET.Element:
    klass, tecken, text = ("stammer", "✓", " Stämmer") if dag.stammer else ("avviker", "✗", " Avviker: ")
    status = el("td", {"class": f"status status-{klass}"}, el("span", {"aria-hidden": "true"}, tecken), text)
    if not dag.stammer:
        status.append(el("time", None, str(dag.koden)))
    return status
