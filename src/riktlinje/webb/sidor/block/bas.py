"""Det som blocken har gemensamt: argument ur en känd mängd, länkar och tolkningar."""

from collections.abc import Iterable, Mapping
from typing import Any
from xml.etree import ElementTree as ET

from pymdownx.blocks.block import Block

from riktlinje.modell.fel import Fel, okant_namn, uppraknade, visa
from riktlinje.regelverk import REGELVERK
from riktlinje.webb.sidor.publicerat import Publicerat
from riktlinje.webb.vy.adresser import TOLKNINGAR as TOLKNINGSSIDA
from riktlinje.webb.vy.adresser import kalkylator, regelsida
from riktlinje.webb.vy.element import el, lank


class Blockfel(ValueError):
    """Ett block på en sida nämner något som inte finns."""


class Riktlinjeblock(Block):  # type: ignore[misc]
    """Gemensamt för blocken: argumentet är ett namn ur en känd mängd."""

    ARGUMENT: bool | None = True
    VAD = ""
    """Vad argumentet nämner, i bestämd form."""
    publicerat: Publicerat

    def on_init(self) -> None:
        """Hämtar byggets regler och scenarier."""
        self.publicerat = self.config["publicerat"]

    def sida(self, vag: str, ankare: str = "") -> str:
        """Länk från den här sidan till en annan källsida, som webbplatsbyggaren själv kontrollerar."""
        return f"{'../' * self.djup()}{vag}.md" + (f"#{ankare}" if ankare else "")

    def kalkylator(self, provning: str) -> str:
        """Länk från den här sidan till kalkylatorn för en prövning."""
        return self.sida(kalkylator(provning))

    def rot(self) -> str:
        """Vägen från sidans adress till webbplatsens rot; en index-sida ligger i sin egen mapp."""
        index = self.config["sidvag"](self.md).endswith("index.md")
        return "../" * (self.djup() + (0 if index else 1)) or "./"

    def djup(self) -> int:
        """Antal mappar mellan docs och sidan."""
        return int(self.config["sidvag"](self.md).count("/"))

    def tolkningsruta(self, nummer: tuple[str, ...]) -> ET.Element:
        """De tolkningar som rör en mening, som kort lista."""
        lista = el("ul", None)
        for tolkning in (REGELVERK.tolkningar[t] for t in nummer):
            rubrik = lank(self.sida(TOLKNINGSSIDA, tolkning.id), f"{tolkning.id} {tolkning.rubrik}")
            lista.append(el("li", None, rubrik, f": {tolkning.val}"))
        return el(
            "div", {"class": "tolkningar"}, el("p", None, el("strong", None, "Så läser vi texten")), lista
        )

    def namnlista(self, regler: Iterable[str]) -> ET.Element:
        """Regler och klausuler vid namn, med länkar."""
        lankar = (lank(self.sida(regelsida(namn), namn), self.publicerat.rubrik(namn)) for namn in regler)
        return el("ul", {"class": "ror"}, *(el("li", None, ett) for ett in lankar))

    @staticmethod
    def mojliga(_publicerat: Publicerat) -> Mapping[str, Any]:
        """Det som argumentet får nämna, efter namn; tomt när blocket inte tar något argument."""
        return {}

    @classmethod
    def argumentfel(cls, argument: str, publicerat: Publicerat) -> Fel | None:
        """Vad som är fel med argumentet, om något är det."""
        mojliga = tuple(cls.mojliga(publicerat))
        if cls.ARGUMENT and not argument:
            vad = f"Blocket «{cls.NAME}» behöver ett namn efter |."
            return Fel(vad, tillatet=uppraknade(mojliga))
        if argument and not cls.ARGUMENT:
            vad = f"Blocket «{cls.NAME}» tar inget namn."
            return Fel(vad, skrivet=argument, atgard=f"Ta bort «{visa(argument)}».")
        okant = cls.ARGUMENT and argument not in mojliga
        return okant_namn(cls.VAD, argument, mojliga) if okant else None

    def val(self) -> Any:
        """Det som argumentet nämner; Blockfel när det inte finns."""
        fel = self.argumentfel(self.argument, self.publicerat)
        if fel:
            raise Blockfel(f"{self.config['sidvag'](self.md)}: {fel}")
        return self.mojliga(self.publicerat)[self.argument]
