"""Vad en ändring gör med scenarioraderna: vilka som måste ändras, är nya eller inte längre säger något."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from riktlinje.granskning.jamford import Jamford, som_fraga
from riktlinje.granskning.radtystnad import tystnad, vid_grans
from riktlinje.modell.fall import OKAND
from riktlinje.scenarier.markdown import markdowntabell
from riktlinje.scenarier.scenario import Scenariorad
from riktlinje.scenarier.vantat import lika_svar

DAGKOLUMNER = ("till_och_med", "lagrum")


@dataclass(frozen=True, slots=True)
class Cellsvar:
    """En kolumn vars väntade svar inte längre stämmer."""

    kolumn: str
    fore: str
    efter: str


@dataclass(frozen=True, slots=True)
class Radandring:
    """En rad som måste ändras.

    Attributes:
        rad: raden som den står före.
        celler: kolumnerna som får ett annat svar.
        fel: varför raden inte längre går att läsa; tom när den går att läsa.
        redan_andrad: sant när raden efter har samma id och stämmer.
    """

    rad: Scenariorad
    celler: tuple[Cellsvar, ...]
    fel: tuple[str, ...] = ()
    redan_andrad: bool = False


@dataclass(frozen=True, slots=True)
class TystRad:
    """En rad som stämmer men inte längre säger något om utgåvan, och varför.

    Attributes:
        celler: vad raden skulle svara om den flyttades till en dag som utgåvan gäller.
    """

    rad: Scenariorad
    orsak: str
    celler: tuple[Cellsvar, ...] = ()


@dataclass(frozen=True, slots=True)
class Saknadrad:
    """Ett nytt gränsvärde som ingen rad har, med en rad att klistra in."""

    regel: str
    vad: str
    fil: str
    tabell: str


@dataclass(frozen=True, slots=True)
class Radjamforelse:
    """Allt som en ändring gör med raderna.

    Attributes:
        antal: så många rader som prövas enligt utgåvan före.
        andras: rader vars väntade svar inte stämmer efter.
        nya: rader som bara prövas enligt utgåvan efter.
        borttagna: rader som inte finns kvar efter.
        tysta: rader som inte längre säger något.
        saknas: nya gränsvärden som ingen rad har.
    """

    antal: int
    andras: tuple[Radandring, ...]
    nya: tuple[Scenariorad, ...]
    borttagna: tuple[Scenariorad, ...]
    tysta: tuple[TystRad, ...]
    saknas: tuple[Saknadrad, ...]

    @property
    def lika(self) -> bool:
        """Sant när raderna är desamma och alla säger samma sak som förut."""
        return not (self.andras or self.nya or self.borttagna or self.tysta or self.saknas)


def jamfor_rader(fore: Jamford, efter: Jamford) -> Radjamforelse:
    """Jämför vad raderna säger om utgåvan före och efter.

    En rad säger inte längre något när dess dag inte når utgåvan efter, när talet i den inte längre ligger vid
    regelns gräns, eller när inget annat värde på det som raden anger kan ge ett annat svar i dess kolumner.
    Det sista räknas på utfall, beslutsfattare, målgrupp och kriterier, inte på upplysningar och dagar.
    """
    egna = _provade(fore)
    efterat = efter.svara([som_fraga(rad) for rad, _ in egna])
    provade_efter = {rad.id: (rad, svar) for rad, svar in _provade(efter)}
    finns = {rad.id for rad in efter.rader}
    andras: list[Radandring] = []
    tysta: list[TystRad] = []
    for (rad, svar), nytt in zip(egna, efterat, strict=True):
        celler = tuple(_andrade(rad, nytt["svar"]))
        if rad.id not in finns:
            continue
        if not nytt["fel"] and nytt["utgava"] != efter.utgava:
            tysta.append(_utom_rackhall(rad, efter))
        elif nytt["fel"] or celler:
            redan = rad.id in provade_efter and _stammer(*provade_efter[rad.id])
            andras.append(Radandring(rad, celler, tuple(nytt["fel"]), redan))
        elif orsak := tystnad(rad, svar["kanda"], fore.ordning, efter.ordning):
            tysta.append(TystRad(rad, orsak))
    forut = {rad.id for rad, _ in egna}
    nya = tuple(rad for rad, _ in provade_efter.values() if rad.id not in forut)
    borttagna = tuple(rad for rad, _ in egna if rad.id not in finns)
    raderna = [rad for rad, _ in egna if rad.id in finns] + list(nya)
    saknas = tuple(_saknade(fore, efter, raderna))
    return Radjamforelse(len(egna), tuple(andras), nya, borttagna, tuple(tysta), saknas)


def _provade(jamford: Jamford) -> list[tuple[Scenariorad, Mapping[str, Any]]]:
    """Raderna som prövas enligt utgåvan, med svaren."""
    svaren = jamford.svara([som_fraga(rad) for rad in jamford.rader])
    return [par for par in zip(jamford.rader, svaren, strict=True) if par[1]["utgava"] == jamford.utgava]


def _andrade(rad: Scenariorad, svar: Mapping[str, str]) -> Iterator[Cellsvar]:
    for kolumn, cell in rad.vantat.items():
        if kolumn in svar and not lika_svar(kolumn, cell, svar[kolumn]):
            yield Cellsvar(kolumn, cell, svar[kolumn])


def _stammer(rad: Scenariorad, svar: Mapping[str, Any]) -> bool:
    return not any(_andrade(rad, svar["svar"]))


def _utom_rackhall(rad: Scenariorad, efter: Jamford) -> TystRad:
    """Raden når inte utgåvan; svaret vid utgåvans första dag säger vad en flyttad rad skulle vänta."""
    dag = rad.skrivet["beslutsdag"]
    tid = f"från {efter.fran}" + (f" till {efter.till}" if efter.till else "")
    orsak = f"Beslutsdagen {dag} ligger utanför {efter.utgava}, som gäller {tid}."
    (flyttad,) = efter.svara([som_fraga(rad, beslutsdag=efter.fran)])
    celler = tuple(c for c in _andrade(rad, flyttad["svar"]) if c.kolumn not in DAGKOLUMNER)
    return TystRad(rad, orsak, celler)


def _saknade(fore: Jamford, efter: Jamford, raderna: list[Scenariorad]) -> Iterator[Saknadrad]:
    for regel in efter.ordning.regler():
        forr, nu = (jamford.ordning.tabeller.get(regel.id) for jamford in (fore, efter))
        if forr is None or nu is None or forr.celler == nu.celler:
            continue
        egna = [rad for rad in raderna if rad.avsnitt == regel.id]
        for uppgift in nu.uppgifter:
            if uppgift.ar_tal:
                har = {rad.skrivet.get(uppgift.namn) for rad in egna}
                for varde in map(int, uppgift.varden):
                    ny = vid_grans(nu, uppgift.namn, varde) and not vid_grans(forr, uppgift.namn, varde)
                    if ny and str(varde) not in har:
                        yield _foreslagen(regel.id, uppgift.namn, varde, egna, efter)


def _foreslagen(regel: str, namn: str, varde: int, egna: list[Scenariorad], efter: Jamford) -> Saknadrad:
    """En rad för gränsvärdet, nära den rad som redan ligger närmast; svaret är kodens."""
    vad = f"{efter.ordning.uppgifter[namn].rubrik}: {efter.ordning.uppgifter[namn].etikett(varde)}"
    nara = [rad for rad in egna if rad.skrivet.get(namn, OKAND).isdigit()]
    if not nara:
        return Saknadrad(regel, vad, "", "")
    mall = min(nara, key=lambda rad: abs(int(rad.skrivet[namn]) - varde))
    (svar,) = efter.svara([som_fraga(mall, **{namn: str(varde)})])
    if svar["fel"] or svar["utgava"] != efter.utgava:
        return Saknadrad(regel, vad, mall.plats.fil, "")
    celler = {"id": "NY1", "fall": vad, **mall.skiljer, namn: str(varde), **svar["svar"]}
    return Saknadrad(regel, vad, mall.plats.fil, markdowntabell(celler, [celler.values()]))
