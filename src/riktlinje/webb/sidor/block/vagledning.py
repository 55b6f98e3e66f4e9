"""Blocket för vägledningen: en fråga i taget tills varje prövning har ett svar."""

from xml.etree import ElementTree as ET

from riktlinje.regelverk import REGELVERK
from riktlinje.webb.sidor.block.bas import Riktlinjeblock
from riktlinje.webb.sidor.formular import formular
from riktlinje.webb.vy.element import el

KNAPPAR: dict[str, dict[str, str]] = {
    "Tillbaka": {"data-gor": "tillbaka", "hidden": ""},
    "Börja om": {"data-gor": "rensa"},
}


class Vagledningsblock(Riktlinjeblock):
    """Vägledningens första fråga; nästa fråga kommer från Python, så resten kräver JavaScript."""

    NAME = "vagledning"
    ARGUMENT = False

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Formuläret med beslutsdagen, med vägen till webbplatsens rot för skriptet."""
        utan_skript = el(
            "p",
            None,
            el("strong", None, "Vägledningen behöver JavaScript."),
            " Utan det kan du välja prövning i tabellen och läsa riktlinjerna,"
            " där varje scenario visar sitt svar.",
        )
        knappar = el(
            "p",
            {"class": "knappar"},
            el("button", {"type": "submit", "class": "md-button md-button--primary"}, "Nästa"),
            *(
                el("button", {"type": "button", "class": "md-button", **a}, text)
                for text, a in KNAPPAR.items()
            ),
        )
        form = el("form", {"class": "fall", "novalidate": "", "autocomplete": "off"}, _beslutsdag(), knappar)
        block = el(
            "riktlinje-vagledning",
            {"data-rot": self.rot()},
            el("noscript", None, utan_skript),
            form,
        )
        parent.append(block)
        return block


def _beslutsdag() -> ET.Element:
    """Fältet så som det står i kalkylatorn, så att de två aldrig skiljer sig."""
    provning = next(iter(REGELVERK.provningar.values()))
    return next(falt for falt in formular(provning).iter("div") if falt.get("id") == "fraga-beslutsdag")
