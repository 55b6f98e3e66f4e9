"""Datumtabeller: rader som säger vilken dag en funktion i tider.py måste ge."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from riktlinje.modell.fallformer import las_dag
from riktlinje.modell.fel import Falt, Fel, Indatafel, Plats, okant_namn, visa
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.dagar import parametrar
from riktlinje.scenarier.filer import las_filtext
from riktlinje.scenarier.letande import kodplats
from riktlinje.scenarier.resultat import Avvikelse, Kord
from riktlinje.scenarier.scenario import Rad, Scenariofel, dubbletter, tom_cell
from riktlinje.scenarier.tabeller import Markdowntabell, Tabellrad, las_tabeller

NAMN = "tider"
FASTA_FORST, SVAR = ("id", "fall"), "svar"
FLEST_MANADER, LANGSTA_TAL = 120, 3


@dataclass(frozen=True, slots=True)
class Datumrad(Rad):
    """En rad i en datumtabell; avsnittet är funktionens namn.

    Attributes:
        argument: funktionens argument, efter namn.
        svar: dagen som väntas.
    """

    argument: Mapping[str, date | int]
    svar: date

    @property
    def funktion(self) -> str:
        """Funktionens namn."""
        return self.avsnitt


@dataclass(frozen=True, slots=True)
class Datumresultat(Kord[Datumrad]):
    """En körd rad och dagen som koden gav."""

    koden: date


def kor_datum(rad: Datumrad) -> Datumresultat:
    """Räknar fram radens dag."""
    koden = REGELVERK.dagfunktioner[rad.funktion](**rad.argument)
    avvikelse = Avvikelse(SVAR, str(rad.svar), str(koden))
    return Datumresultat(rad, () if koden == rad.svar else (avvikelse,), koden)


def beskriv_datum(resultat: Datumresultat) -> str:
    """Avvikelsen som text: raden först, sedan skillnaden, sist var man letar."""
    rad = resultat.rad
    argument = ", ".join(f"{namn} = {varde}" for namn, varde in rad.argument.items())
    return (
        f"{rad.plats}  «{rad.namn}»\n"
        f"    {SVAR}   tabellen {rad.svar}   koden {resultat.koden}   ({argument})\n"
        f"  funktion: {kodplats(REGELVERK.dagfunktioner[rad.funktion])}"
    )


def ar_datumfil(fil: Path, mapp: Path) -> bool:
    """Sant för filen med datumtabeller i scenariomappen."""
    return fil == mapp / f"{NAMN}.md"


def las_datummapp(mapp: Path, upptagna: Mapping[str, Plats] | None = None) -> list[Datumrad]:
    """Raderna i mappens datumfil, tom lista när filen inte finns; Scenariofel med alla fel på en gång.

    Args:
        mapp: scenariomappen.
        upptagna: id som redan används, och var.
    """
    fil = mapp / f"{NAMN}.md"
    if not fil.exists():
        return []
    visat = f"{mapp.resolve().name}/{NAMN}.md"
    return las_datumtext(las_filtext(fil, visat), visat, upptagna)


def las_datumtext(text: str, fil: str, upptagna: Mapping[str, Plats] | None = None) -> list[Datumrad]:
    """Läser datumtabeller ur en text; fil används i meddelanden. Scenariofel har alla fel på en gång."""
    dokument = las_tabeller(text, fil)
    fel = dokument.fel
    rader: list[Datumrad] = []
    if not fel and not dokument.tabeller:
        atgard = "Lägg till en tabell under en funktions namn."
        fel.append(Fel("Filen har inga rader.", atgard=atgard, plats=Plats(fil, 1)))
    if not fel:
        for tabell in dokument.tabeller:
            rader += _las_tabell(tabell, fil, fel)
        fel += dubbletter(rader, upptagna or {})
    if fel:
        fel.sort(key=lambda ett: ett.plats.rad)
        raise Scenariofel(fel)
    return rader


def _las_tabell(tabell: Markdowntabell, fil: str, fel: list[Fel]) -> list[Datumrad]:
    kolumner, plats = tabell.rubrikrad.celler, Plats(fil, tabell.rubrikrad.rad)
    if tabell.avsnitt not in REGELVERK.dagfunktioner:
        okant = okant_namn("Funktionen i rubriken", tabell.avsnitt, tuple(REGELVERK.dagfunktioner))
        fel.append(replace(okant, plats=plats))
        return []
    vantade = (*FASTA_FORST, *parametrar(tabell.avsnitt), SVAR)
    if kolumner != vantade:
        har = ", ".join(kolumner)
        vad = f"Kolumnerna under {tabell.avsnitt} ska vara: {', '.join(vantade)}. Tabellen har: {visa(har)}."
        fel.append(Fel(vad, skrivet=har, plats=plats))
        return []
    lasta = (_las_rad(rad, tabell, fil, fel) for rad in tabell.rader)
    return [rad for rad in lasta if rad is not None]


def _las_rad(rad: Tabellrad, tabell: Markdowntabell, fil: str, fel: list[Fel]) -> Datumrad | None:
    plats, funktion = Plats(fil, rad.rad), tabell.avsnitt
    celler = dict(zip(tabell.rubrikrad.celler, rad.celler, strict=True))
    brister = [tom_cell(kolumn, "Skriv ett värde.") for kolumn, cell in celler.items() if not cell]
    lasta: dict[str, date | int] = {}
    for kolumn, typ in {} if brister else {**parametrar(funktion), SVAR: date}.items():
        try:
            cell = celler[kolumn]
            lasta[kolumn] = las_dag(kolumn, cell) if typ is date else _las_manader(kolumn, cell)
        except Indatafel as orsak:
            brister += orsak.fel
    fel += (replace(ett, plats=plats) for ett in brister)
    svar = lasta.pop(SVAR, None)
    if brister or not isinstance(svar, date):
        return None
    return Datumrad(celler["id"], celler["fall"], plats, funktion, lasta, svar)


def _las_manader(kolumn: str, cell: str) -> int:
    if len(cell) <= LANGSTA_TAL and cell.isascii() and cell.isdigit() and 1 <= int(cell) <= FLEST_MANADER:
        return int(cell)
    vad, tillatet = (Falt(kolumn), f" kan inte vara «{visa(cell)}»."), f"heltal 1–{FLEST_MANADER}"
    raise Indatafel([Fel(vad, kolumn, cell, tillatet=f"{tillatet}, till exempel 6")])
