"""Blocket för licenserna: allt som publiceras, vem som har skrivit det och licensernas texter."""

from collections.abc import Iterable
from xml.etree import ElementTree as ET

from riktlinje.webb.drift.licenser import bestandsdelar, licenstexter
from riktlinje.webb.drift.licenser.bestandsdel import Bestandsdel
from riktlinje.webb.motor.motor import ROT
from riktlinje.webb.sidor.block.bas import Riktlinjeblock
from riktlinje.webb.vy.element import el, lank, tabell

RUBRIKER = ("Del", "Version", "Vad den gör här", "Licens", "Upphov")


class Licensblock(Riktlinjeblock):
    """Licenserna för allt som publiceras, lästa ur det som är installerat."""

    NAME = "licenser"
    ARGUMENT = False

    def on_create(self, parent: ET.Element) -> ET.Element:
        """En tabell över delarna, delarnas egna licensfiler och licensernas standardtexter."""
        delar = bestandsdelar(ROT)
        block = el(
            "div",
            None,
            tabell("Delarna", RUBRIKER, (_rad(del_) for del_ in delar), "licenser"),
            el("h2", {"id": "egna-texter"}, "Delarnas egna licensfiler"),
        )
        for del_ in (del_ for del_ in delar if del_.egna_texter):
            block.append(_ruta(f"text-{del_.namn}", del_.namn, del_.egna_texter))
        block.append(el("h2", {"id": "licenstexter"}, "Licensernas texter"))
        for licens in licenstexter(delar, ROT):
            block.append(_ruta(f"licens-{licens.id}", licens.namn, [licens.text]))
        parent.append(block)
        return block


def _rad(del_: Bestandsdel) -> list[ET.Element | str]:
    licenser: list[ET.Element | str] = []
    for licens in del_.licenser():
        licenser += [*([", "] if licenser else []), lank(f"#licens-{licens}", licens)]
    upphov: list[ET.Element | str] = [el("span", {"lang": "en"}, del_.upphov)] if del_.upphov else []
    upphov += (
        [" ", lank(del_.kallkod, "Källkod", **{"aria-label": f"Källkod för {del_.namn}"})]
        if del_.kallkod
        else []
    )
    return [
        el("td", {"translate": "no"}, del_.namn),
        del_.version or "anges inte",
        del_.vad,
        el("td", None, *licenser),
        el("td", None, *(upphov or ["–"])),
    ]


def _ruta(id_: str, rubrik: str, texter: Iterable[str]) -> ET.Element:
    """En utfällbar ruta med engelsk text, som sökningen inte läser."""
    delar = [el("pre", None, text) for text in texter]
    return el(
        "details",
        {"class": "licens", "id": id_, "lang": "en", "data-search-exclude": ""},
        el("summary", None, rubrik),
        *delar,
    )
