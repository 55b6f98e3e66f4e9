"""Blocken som sidorna skriver: `/// regel | uvas.alder` och de andra."""

from typing import Any
from xml.etree import ElementTree as ET

from pymdownx.blocks.block import Block

from riktlinje import __version__
from riktlinje.modell.fel import okant_namn
from riktlinje.modell.kalla import Stalle
from riktlinje.modell.klausul import Klausul
from riktlinje.modell.regel import Regel
from riktlinje.regler import PROVNINGAR
from riktlinje.regler.kallor import DOKUMENT
from riktlinje.regler.klausuler import KLAUSULER
from riktlinje.regler.stampel import regelsumma
from riktlinje.regler.tolkningar import TOLKNINGAR
from riktlinje.webb import scenarioord
from riktlinje.webb.element import el, lank, tabell
from riktlinje.webb.formular import formular
from riktlinje.webb.publicerat import Publicerat
from riktlinje.webb.scenariovy import scenariotabell
from riktlinje.webb.sidor import KALKYLATOR, regelsida
from riktlinje.webb.sidor import TOLKNINGAR as TOLKNINGSSIDA
from riktlinje.webb.vy import STATUSORD


class Blockfel(ValueError):
    """Ett block på en sida nämner något som inte finns."""


class Riktlinjeblock(Block):  # type: ignore[misc]
    """Gemensamt för blocken: argumentet är ett namn ur en känd mängd."""

    ARGUMENT: bool | None = True
    publicerat: Publicerat

    def on_init(self) -> None:
        """Hämtar byggets regler och scenarier."""
        self.publicerat = self.config["publicerat"]

    def sida(self, vag: str, ankare: str = "") -> str:
        """Länk från den här sidan till en annan källsida, som webbplatsbyggaren själv kontrollerar."""
        return f"{'../' * self.djup()}{vag}.md" + (f"#{ankare}" if ankare else "")

    def djup(self) -> int:
        """Antal mappar mellan docs och sidan."""
        return int(self.config["sidvag"](self.md).count("/"))

    def tolkningsruta(self, nummer: tuple[str, ...]) -> ET.Element:
        """De tolkningar som rör en mening, som kort lista."""
        lista = el("ul", None)
        for tolkning in (TOLKNINGAR[t] for t in nummer):
            rubrik = lank(self.sida(TOLKNINGSSIDA, tolkning.id), f"{tolkning.id} {tolkning.rubrik}")
            lista.append(el("li", None, rubrik, f": {tolkning.val}"))
        return el(
            "div", {"class": "tolkningar"}, el("p", None, el("strong", None, "Så läser vi texten")), lista
        )

    def val(self, vad: str, mojliga: dict[str, Any]) -> Any:
        """Det som argumentet nämner; Blockfel när det inte finns."""
        if self.argument not in mojliga:
            raise Blockfel(okant_namn(f"/// {self.NAME}: {vad}", self.argument, tuple(mojliga)))
        return mojliga[self.argument]


def citatruta(citat: str, kalla: Stalle) -> ET.Element:
    """Källans egna ord, märkta som citat, med platsen under."""
    return el(
        "blockquote",
        {"class": "citat"},
        el("p", None, f"«{citat}»"),
        el("footer", None, f"Källa: {kalla}"),
    )


class Regelblock(Riktlinjeblock):
    """En regel: citat med plats, klarspråk, funktionen, scenarierna, tolkningarna och «prova»."""

    NAME = "regel"

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Citatet och platsen för klarspråket."""
        regel: Regel[Any] = self.val("Regeln", self.publicerat.regler)[0]
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
        block.append(scenariotabell(bildtext, resultaten, self.sida(KALKYLATOR)))
        if regel.tolkningar:
            block.append(self.tolkningsruta(regel.tolkningar))


class Klausulblock(Riktlinjeblock):
    """En mening utan egen kod: citat med plats, klarspråk, och hur den är omhändertagen."""

    NAME = "klausul"

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Citatet och platsen för klarspråket."""
        klausul: Klausul = self.val("Klausulen", dict(KLAUSULER))
        self.text = el("div", {"class": "klarsprak"})
        block = el(
            "section",
            {"class": f"klausul hantering-{klausul.hantering}", "data-klausul": klausul.id},
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
        klausul = KLAUSULER[self.argument]
        block.append(el("p", {"class": "skal"}, klausul.skal))
        if klausul.ror:
            lankar: list[ET.Element | str] = ["Rör: "]
            for nummer, berord in enumerate(klausul.ror):
                lankar += [", "] if nummer else []
                lankar.append(lank(self.sida(regelsida(berord), berord), berord))
            block.append(el("p", {"class": "ror"}, *lankar))
        if klausul.tolkningar:
            block.append(self.tolkningsruta(klausul.tolkningar))


class Utgavablock(Riktlinjeblock):
    """Utgåvans status, som står först på varje riktlinjesida."""

    NAME = "utgava"

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Statusrutan med stämpel."""
        utgavor = {utgava.id: utgava for provning in PROVNINGAR.values() for utgava in provning.utgavor}
        utgava = self.val("Utgåvan", utgavor)
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
            f"{utgava.rubrik}. Föreslagen första dag: ",
            el("time", None, str(utgava.giltig_fran)),
            f". Utgåva {utgava.id}, version {__version__}, regler {regelsumma()}.",
        )
        block = el("aside", {"class": "utgava", "aria-label": "Utgåvans status"}, status, stampel)
        parent.append(block)
        return block


class Scenariofilblock(Riktlinjeblock):
    """En hel scenariofil: utgångsfallet och alla rader, avsnitt för avsnitt."""

    NAME = "scenariofil"

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Tabellerna i filens ordning."""
        fil = self.val("Scenariofilen", self.publicerat.filer)
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
            block.append(scenariotabell(bildtext, resultaten, self.sida(KALKYLATOR)))
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

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Formuläret, med vägen till webbplatsens rot för skriptet."""
        block = formular(self.val("Prövningen", dict(PROVNINGAR)))
        block.set("data-rot", "../" * (self.djup() + 1))
        parent.append(block)
        return block


class Tolkningsblock(Riktlinjeblock):
    """Alla tolkningar, en rubrik var."""

    NAME = "tolkningslista"
    ARGUMENT = False

    def on_create(self, parent: ET.Element) -> ET.Element:
        """En post per tolkning: texten, varför det spelar roll, vår läsning och vad den rör."""
        block = el("div", {"class": "tolkningslista"})
        for tolkning in TOLKNINGAR.values():
            block.append(el("h2", {"id": tolkning.id}, f"{tolkning.id} {tolkning.rubrik}"))
            poster: list[tuple[str, list[ET.Element | str]]] = [
                ("Texten", [tolkning.text]),
                ("Varför det spelar roll", [tolkning.varfor]),
                ("Vår läsning", [tolkning.val]),
                ("Regler som berörs", self._regler(tolkning.id)),
                ("Den som bör avgöra", [tolkning.vem]),
            ]
            lista = el("dl", None)
            for rubrik, innehall in poster:
                lista.append(el("dt", None, rubrik))
                lista.append(el("dd", None, *innehall))
            block.append(lista)
        parent.append(block)
        return block

    def _regler(self, tolkningsid: str) -> list[ET.Element | str]:
        delar: list[ET.Element | str] = []
        for regel, _, _ in self.publicerat.regler.values():
            if tolkningsid in regel.tolkningar:
                delar += [", "] if delar else []
                delar.append(lank(self.sida(regelsida(regel.id), regel.id), regel.id))
        return delar or ["Inget enskilt kriterium; tolkningen gäller hur texterna läses."]


class Kallblock(Riktlinjeblock):
    """Källdokumenten som tabell."""

    NAME = "kallor"
    ARGUMENT = False

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Dokument, datum och status."""
        rader = [[dokument.id, dokument.titel, dokument.datum, dokument.status] for dokument in DOKUMENT]
        block = tabell("Källdokumenten", ("Nummer", "Dokument", "Datum", "Status"), rader, "kallor")
        parent.append(block)
        return block


BLOCK = (Regelblock, Klausulblock, Utgavablock, Scenariofilblock, Kalkylatorblock, Tolkningsblock, Kallblock)
