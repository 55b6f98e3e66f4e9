"""Blocken för granskaren: täckning, mutationsprov, luckor och krockar."""

from collections.abc import Iterable, Iterator
from xml.etree import ElementTree as ET

from riktlinje.granskning.luckor import Fynd
from riktlinje.granskning.rapport import Granskning, Utgavegranskning
from riktlinje.granskning.tackning import Tackning
from riktlinje.modell.antal import antal
from riktlinje.modell.regel import Kriterium
from riktlinje.regelverk import REGELVERK
from riktlinje.webb.sidor.block.bas import Riktlinjeblock
from riktlinje.webb.sidor.block.jamforelse import villkorslista
from riktlinje.webb.vy.adresser import regelsida
from riktlinje.webb.vy.element import el, ifylld, lank, tabell
from riktlinje.webb.vy.lank import falllank


class Tackningsblock(Riktlinjeblock):
    """Täckningen som en matris per utgåva."""

    NAME = "tackning"
    ARGUMENT = False

    def on_create(self, parent: ET.Element) -> ET.Element:
        """En tabell per utgåva, en rad per regel."""
        block = el("div", {"class": "tackning"})
        for granskad in self.publicerat.granskning.utgavor:
            block.append(el("h2", {"id": granskad.utgava.id}, granskad.utgava.rubrik))
            block.append(el("p", None, _mutationer(granskad)))
            rubriker = ("Regel", "Rader per svar", "Celler", "Gränsvärden", "Vänder ensamt utfallet")
            kan_inte = {lucka.regel for lucka in granskad.luckor if lucka.forslag is None}
            rader = [self._rad(tackt, kan_inte) for tackt in granskad.tackning]
            block.append(tabell(f"Täckning: {granskad.utgava.rubrik}", rubriker, rader, "tackning"))
            for del_ in _foljande(granskad, self.publicerat.granskning):
                block.append(del_)
        parent.append(block)
        return block

    def _rad(self, tackt: Tackning, kan_inte: set[str]) -> list[ET.Element | str]:
        alla, onadda = len(tackt.alla_celler), len(tackt.onadda)
        svar = [
            _utfallt(f"{namn.replace('_', ' ')}: {len(rader)}", rader) for namn, rader in tackt.rader.items()
        ]
        granser = len(tackt.granser) - len(tackt.saknade_granser)
        par = "inget kriterium"
        if isinstance(tackt.regel, Kriterium):
            saknas = "kan inte, se under tabellen" if tackt.regel.id in kan_inte else "nej, se under tabellen"
            par = f"{tackt.par[0]} och {tackt.par[1]}" if tackt.par else saknas
        return [
            lank(self.sida(regelsida(tackt.regel.id), tackt.regel.id), tackt.regel.rubrik),
            el("td", None, *svar) if svar else "inga rader",
            f"{alla - onadda} av {alla}",
            f"{granser} av {len(tackt.granser)}" if tackt.granser else "inga",
            par,
        ]


def _utfallt(rubrik: str, delar: Iterable[str]) -> ET.Element:
    """En rad som fälls ut till det som den räknar."""
    return el("details", {"class": "rader"}, el("summary", None, rubrik), el("p", None, ", ".join(delar)))


def _foljande(granskad: Utgavegranskning, granskning: Granskning) -> Iterator[ET.Element]:
    """Det som ingen rad prövar, det som inte går att se, och raderna som föreslås."""
    if granskad.luckor:
        kan = {True: "", False: " Inget fall kan nå dit."}
        poster = [f"{lucka.regel}: {lucka.vad}{kan[lucka.forslag is not None]}" for lucka in granskad.luckor]
        yield _lista(f"Det som ingen rad prövar ({len(poster)})", poster)
    for rubrik, svaren in (
        ("Ändringar som inte går att se", [svar for svar in granskad.mutationer if svar.likvardig]),
        ("Ändringar som ingen rad märker", granskad.overlevande),
    ):
        if svaren:
            poster = [f"{svar.mutant.regel}: {svar.mutant.andring}" for svar in svaren]
            yield _lista(f"{rubrik} ({len(poster)})", poster)
    for forslag in granskning.forslag(granskad):
        yield el("p", None, f"Föreslagen rad till scenarios/{forslag.fil}.md under «{forslag.avsnitt}»:")
        yield el("pre", {"tabindex": "0"}, el("code", None, forslag.markdown()))


def _lista(rubrik: str, poster: Iterable[str]) -> ET.Element:
    lista = el("ul", None, *(el("li", None, post) for post in poster))
    return el("details", {"class": "rader"}, el("summary", None, rubrik), lista)


def _mutationer(granskad: Utgavegranskning) -> str:
    svar = granskad.mutationer
    markta = sum(bool(ett.dodad_av) for ett in svar)
    missade = len(granskad.overlevande)
    alla = "alla" if not missade else f"alla utom {missade}"
    osynliga = antal(sum(ett.likvardig for ett in svar), "En ändring", "ändringar")
    return (
        f"{antal(markta + missade, 'En liten ändring', 'små ändringar')} av reglerna syns i något fall. "
        f"Exemplen upptäcker {alla}. {osynliga} till kan inte synas i något fall."
    )


class Luckblock(Riktlinjeblock):
    """Luckor och krockar mellan prövningarna, och kriterier som aldrig avgör."""

    NAME = "luckor"
    ARGUMENT = False

    def on_create(self, parent: ET.Element) -> ET.Element:
        """En tabell per sorts fynd."""
        block = el("div", {"class": "luckor"})
        sorter = {"lucka": "Luckor", "krock": "Krockar", "avgör aldrig": "Kriterier som aldrig avgör"}
        for sort, rubrik in (sorter | {"nås aldrig": "Vägar som aldrig nås"}).items():
            egna = [fynd for fynd in self.publicerat.granskning.fynd if fynd.sort == sort]
            block.append(el("h2", {"id": sort.replace(" ", "-")}, rubrik))
            if not egna:
                block.append(el("p", None, "Inga fynd."))
                continue
            rader = [self._rad(fynd) for fynd in egna]
            block.append(tabell(rubrik, ("Fynd", "Gäller", "Prova"), rader, "luckor"))
        parent.append(block)
        return block

    def _rad(self, fynd: Fynd) -> list[ET.Element | str]:
        galler: ET.Element | str = "hela prövningen"
        if fynd.villkor:
            galler = villkorslista(fynd.villkor, REGELVERK.uppgifter.values())
        prova = ifylld(self.kalkylator(fynd.provning), falllank(fynd.fall()), "Öppna ett fall")
        return [fynd.vad, galler, prova]


BLOCK = (Tackningsblock, Luckblock)
