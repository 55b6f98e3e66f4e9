"""Blocken för en regel och för en mening utan egen kod."""

from collections.abc import Mapping
from typing import Any
from xml.etree import ElementTree as ET

from riktlinje.modell.klausul import Klausul
from riktlinje.modell.regel import Regel
from riktlinje.regelverk import REGELVERK
from riktlinje.webb.sidor.block.bas import Riktlinjeblock
from riktlinje.webb.sidor.publicerat import Publicerat
from riktlinje.webb.sidor.scenariovy import scenariotabell
from riktlinje.webb.vy.adresser import TACKNING
from riktlinje.webb.vy.element import citatruta, el, lank


class Regelblock(Riktlinjeblock):
    """En regel: citat med plats, klarspråk, funktionen, scenarierna, tolkningarna och «prova»."""

    NAME = "regel"
    VAD = "Regeln"

    @staticmethod
    def mojliga(publicerat: Publicerat) -> Mapping[str, Any]:
        """Reglerna efter id."""
        return publicerat.regler

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Citatet och platsen för klarspråket."""
        regel: Regel[Any] = self.val()[0]
        slag = [el("span", {"class": f"slag slag-{ett_slag}"}, ett_slag.rubrik) for ett_slag in regel.slag]
        citat = citatruta(regel.citat, regel.kalla)
        huvud = [el("p", {"class": "slagrad"}, *slag)] if slag else []
        self.text = el("div", {"class": "klarsprak"})
        block = el("section", {"class": "kriterium", "data-regel": regel.id}, *huvud, citat, self.text)
        parent.append(block)
        return block

    def on_add(self, _block: ET.Element) -> ET.Element:
        """Sidans egen text hamnar efter citatet."""
        return self.text

    def on_end(self, block: ET.Element) -> None:
        """Funktionen, scenarierna och tolkningarna."""
        regel: Regel[Any] = self.publicerat.regler[self.argument][0]
        funktion = regel.funktion
        kod = el("div", {"class": "kod"})
        block.append(kod)
        self.md.parser.parseBlocks(kod, [f"::: {funktion.__module__}.{funktion.__name__}"])
        resultaten = self.publicerat.for_regel(regel.id)
        bildtext = f"Scenarier: {regel.rubrik}"
        block.append(scenariotabell(bildtext, resultaten, self.kalkylator))
        tackt = self.publicerat.tackning.get((self.publicerat.regler[regel.id][2].id, regel.id))
        if tackt is not None:
            lankat = lank(self.sida(TACKNING, tackt.utgava), "Så väl prövar exemplen regeln")
            block.append(el("p", {"class": "stampel tackt"}, lankat))
        if regel.tolkningar:
            block.append(self.tolkningsruta(regel.tolkningar))


class Klausulblock(Riktlinjeblock):
    """En mening utan egen kod: citat med plats, klarspråk, och hur den är omhändertagen."""

    NAME = "klausul"
    VAD = "Klausulen"

    @staticmethod
    def mojliga(_publicerat: Publicerat) -> Mapping[str, Any]:
        """Klausulerna efter id."""
        return REGELVERK.klausuler

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Citatet och platsen för klarspråket."""
        klausul: Klausul = self.val()
        self.text = el("div", {"class": "klarsprak"})
        block = el(
            "section",
            {"class": "klausul", "data-klausul": klausul.id},
            el("p", {"class": "slagrad"}, el("span", {"class": "slag"}, klausul.hantering.rubrik)),
            citatruta(klausul.citat, klausul.kalla),
            self.text,
        )
        parent.append(block)
        return block

    def on_add(self, _block: ET.Element) -> ET.Element:
        """Sidans egen text hamnar efter citatet."""
        return self.text

    def on_end(self, block: ET.Element) -> None:
        """Varför meningen inte är en egen regel, vad den rör och tolkningarna."""
        klausul = REGELVERK.klausuler[self.argument]
        block.append(el("p", {"class": "skal"}, klausul.skal))
        if klausul.ror:
            block.append(
                el("div", {"class": "ror"}, el("p", None, "Hör ihop med"), self.namnlista(klausul.ror))
            )
        if klausul.tolkningar:
            block.append(self.tolkningsruta(klausul.tolkningar))
