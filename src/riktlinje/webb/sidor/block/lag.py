"""Blocken som visar lagen: lagnyckeln och hur beslut överklagas."""

from datetime import timedelta
from xml.etree import ElementTree as ET

from riktlinje.modell.dagord import dag_i_ord
from riktlinje.modell.orsak import stor
from riktlinje.modell.sakerhet import Sakerhet
from riktlinje.regelverk import REGELVERK, publicering
from riktlinje.webb.sidor.block.bas import Riktlinjeblock
from riktlinje.webb.vy.element import el, tabell

INGEN_MOTSVARIGHET = "Ingen känd motsvarighet"


class Lagnyckelblock(Riktlinjeblock):
    """Den gamla och den nya lagen sida vid sida, med hur säker varje sida är."""

    NAME = "lagnyckel"
    ARGUMENT = False

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Tabellen, en rad per motsvarighet."""
        rader = [
            (rad.vad, _sida(rad.gammal, rad.sakerhet_gammal), _sida(rad.ny, rad.sakerhet_ny))
            for rad in publicering().lagnyckel
        ]
        ny, gammal = dag_i_ord(REGELVERK.lag.ny_fran), dag_i_ord(REGELVERK.lag.ny_fran - timedelta(days=1))
        rubriker = ("Vad det gäller", f"Till och med {gammal}", f"Från {ny}")
        block = tabell(f"{stor(REGELVERK.lag.namn)} före och från den {ny}", rubriker, rader, "lagnyckel")
        parent.append(block)
        return block


class Overklagandeblock(Riktlinjeblock):
    """Hur ett beslut överklagas, lagrum för lagrum."""

    NAME = "overklaganden"
    ARGUMENT = False

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Tabellen, en rad per lagrum som insatsen kan beslutas enligt."""
        rader = []
        for lagrum in publicering().overklagbara:
            vag = REGELVERK.lag.overklagande(lagrum)
            rader.append(
                (lagrum, vag.form.capitalize(), vag.vem, vag.vart, vag.tidsfrist, vag.domstolen, vag.sakerhet)
            )
        rubriker = ("Lagrum", "Form", "Vem", "Vart", "Tid", "Domstolen kan", "Hur säkert")
        block = tabell("Så överklagas ett beslut", rubriker, rader, "overklaganden")
        parent.append(block)
        return block


def _sida(paragraf: str, sakerhet: Sakerhet) -> ET.Element:
    if not paragraf:
        return el("td", None, INGEN_MOTSVARIGHET)
    return el("td", None, paragraf, el("br"), el("small", None, sakerhet))
