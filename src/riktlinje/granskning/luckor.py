"""Luckor och krockar: grupper utan prövning, skilda beslutsfattare, kriterier och vägar utan verkan."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from riktlinje.granskning.andring import utan
from riktlinje.granskning.helhet import Helhet, Kub, kuber, uppgifter_i
from riktlinje.granskning.jamforelse import exempel
from riktlinje.modell.diagram import Diagram, Nod
from riktlinje.modell.fall import Fall
from riktlinje.modell.fallformer import kontraktsform
from riktlinje.modell.ordning import Ordning
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.regel import Vag
from riktlinje.modell.uppgift import Varde
from riktlinje.regelverk import REGELVERK, publicering


@dataclass(frozen=True, slots=True)
class Fynd:
    """Något som granskaren bör känna till; det behöver inte vara ett fel.

    Attributes:
        sort: «lucka», «krock», «avgör aldrig» eller «nås aldrig».
        vad: fyndet i en mening.
        villkor: de fall som fyndet gäller; tomt när det gäller en hel regel.
        provning: prövningen som vittnet öppnas i.
        vittne: ett fall som visar fyndet.
    """

    sort: str
    vad: str
    villkor: Kub
    provning: str
    vittne: dict[str, Varde]

    def fall(self) -> Fall:
        """Vittnet som fall, den första dagen i prövningens senaste utgåva."""
        provning = REGELVERK.provningar[self.provning]
        egna = {namn: varde for namn, varde in self.vittne.items() if namn in provning.uppgifter}
        return Fall(provning.id, provning.utgavor[-1].giltig_fran, egna)

    def falldata(self) -> dict[str, Any]:
        """Vittnet enligt JSON-kontraktet, så att det går att pröva med `riktlinje prova`."""
        return kontraktsform(self.fall(), REGELVERK.provningar[self.provning].uppgifter)


def fynd(dag: date) -> list[Fynd]:
    """Alla fynd för de utgåvor som gäller den dagen."""
    return [*_mellan_provningarna(dag), *_i_provningarna(dag)]


def gallande(dag: date) -> list[tuple[Provning, Utgava]]:
    """Prövningarna som har en utgåva den dagen."""
    return [(p, u) for p in REGELVERK.provningar.values() if (u := p.utgava(dag)) is not None]


def _mellan_provningarna(dag: date) -> Iterator[Fynd]:
    diagram: Diagram[Any] = Diagram(REGELVERK.uppgifter[namn] for namn in publicering().luckor.profil)
    vagar = {p.id: _kan_galla(diagram, p, u) for p, u in gallande(dag)}
    ingen = diagram.slut(frozenset())
    rot = ingen
    for provning, nod in vagar.items():
        rot = diagram.kombinera(lambda a, b, p=provning: a | {p} if b else a, rot, nod)  # type: ignore[misc]
    for villkor, kvar in kuber(diagram, rot):
        if not kvar and (vad := publicering().luckor.varfor_ingen_vag(villkor)):
            yield Fynd("lucka", vad, villkor, publicering().luckor.provning, _vittne(villkor))
        beslutar = {u.ordning.beslutsfattare for p, u in gallande(dag) if p.id in kvar} - {None}
        if len(beslutar) > 1:
            yield Fynd(
                "krock",
                publicering().luckor.tva_beslutsfattare(kvar),
                villkor,
                publicering().luckor.provning,
                _vittne(villkor),
            )


def _kan_galla(diagram: Diagram[Any], provning: Provning, utgava: Utgava) -> Nod:
    """Sant där något gynnsamt eller bedömbart utfall återstår när bara profilen är känd."""
    ordning = utgava.ordning
    eget: Diagram[Any] = Diagram(
        [*(u for u in diagram.uppgifter if u.namn in provning.uppgifter), *_ovriga(ordning)]
    )
    rot = eget.begransa(Helhet(ordning, eget).utgang, provning.lage(provning.med_startvarden({})))
    antal = sum(u.namn in provning.uppgifter for u in diagram.uppgifter)
    klara: dict[Nod, Nod] = {}

    def flytta(nod: Nod) -> Nod:
        if nod not in klara:
            plats = eget.plats[nod]
            if plats >= antal:
                kan = any(svar.utfall.galler for svar in eget.mojliga(nod))
                klara[nod] = diagram.slut(kan)
            else:
                egen = diagram.ordning[eget.uppgifter[plats].namn]
                klara[nod] = diagram.nod(egen, tuple(flytta(foljd) for foljd in eget.foljder[nod]))
        return klara[nod]

    return flytta(rot)


def _ovriga(ordning: Ordning) -> list[Any]:
    return [uppgift for uppgift in uppgifter_i(ordning) if uppgift.namn not in publicering().luckor.profil]


def _vittne(villkor: Kub) -> dict[str, Varde]:
    return {namn: varden[len(varden) // 2] for namn, varden in villkor.items()}


def _i_provningarna(dag: date) -> Iterator[Fynd]:
    for provning, utgava in gallande(dag):
        diagram: Diagram[Any] = Diagram(uppgifter_i(utgava.ordning))
        hel = Helhet(utgava.ordning, diagram)
        for kriterium in utgava.ordning.kriterier():
            if Helhet(utan(utgava.ordning, kriterium.id), diagram).utgang == hel.utgang:
                vad = f"Kriteriet {kriterium.id} avgör aldrig utfallet: vägvalen har redan prövat samma sak."
                vittne = _fall_dar(utgava, diagram, kriterium.id, svar=False)
                yield Fynd("avgör aldrig", vad, {}, provning.id, vittne)
        nadda = {svar.utfall for svar in diagram.mojliga(hel.utgang)}
        for vagval in utgava.ordning.vagval:
            svaren = dict.fromkeys(utgava.ordning.tabeller[vagval.id].celler.values())
            for svar in (svar for svar in svaren if isinstance(svar, Vag) and svar.utfall not in nadda):
                vad = f"Vägen {vagval.id} → {svar.utfall.rubrik} nås aldrig."
                vittne = _fall_dar(utgava, diagram, vagval.id, svar)
                yield Fynd("nås aldrig", vad, {}, provning.id, vittne)


def _fall_dar(utgava: Utgava, diagram: Diagram[Any], regelid: str, svar: object) -> dict[str, Varde]:
    """Ett helt fall där regeln själv ger svaret, fast något annat redan har avgjort."""
    tabell = utgava.ordning.tabeller[regelid]
    villkor = next((kub for kub, s in kuber(diagram, diagram.av_tabell(tabell)) if s == svar), {})
    return exempel(diagram.uppgifter, villkor, (utgava.ordning,))
