"""Blocken för listor över hela materialet: tolkningar, källor, regelförteckning och prövningar."""

from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree as ET

from riktlinje.modell.antal import antal
from riktlinje.modell.kalla import Stalle
from riktlinje.modell.klausul import Hantering, Klausul
from riktlinje.modell.orsak import stor
from riktlinje.modell.regel import Regel
from riktlinje.regelverk import REGELVERK, publicering
from riktlinje.webb.sidor.block.bas import Riktlinjeblock
from riktlinje.webb.sidor.publicerat import LOGG
from riktlinje.webb.vy.adresser import regelsida, scenariosida
from riktlinje.webb.vy.element import el, lank, tabell


class Tolkningsblock(Riktlinjeblock):
    """Alla tolkningar, en rubrik var."""

    NAME = "tolkningslista"
    ARGUMENT = False

    def on_create(self, parent: ET.Element) -> ET.Element:
        """En post per tolkning: texten, varför det spelar roll, vår läsning och vad den rör."""
        block = el("div", {"class": "tolkningslista"})
        for tolkning in REGELVERK.tolkningar.values():
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
        regler = [regel for regel, _, _ in self.publicerat.regler.values()]
        meningar: list[Regel[Any] | Klausul] = [*regler, *REGELVERK.klausuler.values()]
        berorda = [mening.id for mening in meningar if tolkningsid in mening.tolkningar]
        if berorda:
            return [self.namnlista(berorda)]
        return ["Inget enskilt kriterium; tolkningen gäller hur texterna läses."]


class Kallblock(Riktlinjeblock):
    """Källdokumenten som tabell."""

    NAME = "kallor"
    ARGUMENT = False

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Dokument, datum och status."""
        rader = [
            [dokument.id, dokument.titel, dokument.datum, dokument.status] for dokument in REGELVERK.dokument
        ]
        block = tabell("Källdokumenten", ("Nummer", "Dokument", "Datum", "Status"), rader, "kallor")
        parent.append(block)
        return block


class Forteckningsblock(Riktlinjeblock):
    """Regelförteckningen: varje mening i källorna och hur den är omhändertagen."""

    NAME = "regelforteckning"
    ARGUMENT = False

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Antal per hantering, sedan en tabell per grupp av regler."""
        block = el("div", {"class": "regelforteckning"})
        rader = sorted(self._rader(), key=lambda rad: list(publicering().grupper).index(_grupp(rad[0])))
        antal = {h: sum(rad[1] is h for rad in rader) for h in Hantering}
        sammandrag = [[h.rubrik, str(n)] for h, n in antal.items() if n]
        block.append(
            tabell(
                "Hantering i antal", ("Hantering", "Antal"), [*sammandrag, ["Alla", str(len(rader))]], "antal"
            )
        )
        for grupp, rubrik in publicering().grupper.items():
            block.append(el("h2", {"id": f"grupp-{grupp}"}, rubrik))
            egna = [self._cell(*rad) for rad in rader if _grupp(rad[0]) == grupp]
            block.append(
                tabell(
                    rubrik, ("Id", "Hantering", "Vad eller varför", "Källa", "Scenarier"), egna, "forteckning"
                )
            )
        parent.append(block)
        return block

    def _rader(self) -> Iterator[tuple[str, Hantering, str, Stalle]]:
        for regel, _, _ in self.publicerat.regler.values():
            yield regel.id, Hantering.KOD, f"{stor(regel.villkor)}.", regel.kalla
        for klausul in REGELVERK.klausuler.values():
            yield klausul.id, klausul.hantering, klausul.skal, klausul.kalla

    def _cell(self, namn: str, hantering: Hantering, skal: str, kalla: Stalle) -> list[ET.Element | str]:
        sida = lank(self.sida(regelsida(namn), namn), namn)
        scenarier = self._scenarier(namn) if hantering is Hantering.KOD else "–"
        return [sida, hantering.rubrik, skal, str(kalla), scenarier]

    def _scenarier(self, namn: str) -> ET.Element | str:
        resultaten = self.publicerat.for_regel(namn)
        if not resultaten:
            LOGG.warning("Regeln %s har inga scenarier i ett eget avsnitt.", namn)
            return "inga"
        fil = self.publicerat.fil_for(resultaten[0])
        return lank(self.sida(*scenariosida(fil, namn)), antal(len(resultaten), "en rad", "rader"))


def _grupp(namn: str) -> str:
    return namn.partition(".")[0]


class Provningsblock(Riktlinjeblock):
    """Prövningarna: vem som beslutar, hur länge insatsen ges och var de kan provas."""

    NAME = "provningar"
    ARGUMENT = False

    def on_create(self, parent: ET.Element) -> ET.Element:
        """En rad per prövning, utan rangordning."""
        rader: list[list[ET.Element | str]] = []
        for provning in REGELVERK.provningar.values():
            vem = provning.utgavor[-1].ordning.beslutsfattare
            rader.append(
                [
                    lank(self.kalkylator(provning.id), provning.rubrik),
                    vem.rubrik if vem else "Ingen beslutar enligt texten",
                    stor(provning.tid),
                    el("span", None, "Från ", el("time", None, str(provning.utgavor[0].giltig_fran))),
                ]
            )
        block = tabell("Prövningarna", ("Prövning", "Beslutar", "Tid", "Utgåvor"), rader, "provningar")
        parent.append(block)
        return block
