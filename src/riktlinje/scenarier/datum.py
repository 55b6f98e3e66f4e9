"""Datumtabeller: rader som säger vilken dag en funktion i tider.py måste ge."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from riktlinje.modell.fel import Indatafel, okant_namn, visa
from riktlinje.modell.kontrakt import las_dag
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.dagar import parametrar
from riktlinje.scenarier.filer import las_filtext
from riktlinje.scenarier.letande import kodplats
from riktlinje.scenarier.scenario import Plats, Scenariofel, dubbletter
from riktlinje.scenarier.tabeller import Markdowntabell, Tabellrad, las_tabeller

NAMN = "tider"
FASTA_FORST, SVAR = ("id", "fall"), "svar"
FLEST_MANADER, LANGSTA_TAL = 120, 3


@dataclass(frozen=True, slots=True)
class Datumrad:
    """En rad i en datumtabell.

    Attributes:
        id: kort och stabilt namn, unikt bland alla scenarier.
        namn: fallet i ord.
        plats: fil och rad.
        funktion: funktionens namn, rubriken som tabellen står under.
        argument: funktionens argument, efter namn.
        svar: dagen som väntas.
    """

    id: str
    namn: str
    plats: Plats
    funktion: str
    argument: Mapping[str, date | int]
    svar: date


@dataclass(frozen=True, slots=True)
class Datumresultat:
    """En körd rad och dagen som koden gav."""

    rad: Datumrad
    koden: date

    @property
    def stammer(self) -> bool:
        """Sant när koden gav den dag som väntas."""
        return self.koden == self.rad.svar

    def som_data(self) -> dict[str, Any]:
        """Resultatet i samma JSON-format som för ett scenario."""
        rad = self.rad
        avvikelse = {"kolumn": SVAR, "tabellen": str(rad.svar), "koden": str(self.koden)}
        return {
            "id": rad.id,
            "fall": rad.namn,
            "fil": rad.plats.fil,
            "rad": rad.plats.rad,
            "avsnitt": rad.funktion,
            "status": "stammer" if self.stammer else "avviker",
            "avvikelser": [] if self.stammer else [avvikelse],
        }


def kor_datum(rad: Datumrad) -> Datumresultat:
    """Räknar fram radens dag."""
    return Datumresultat(rad, REGELVERK.dagfunktioner[rad.funktion](**rad.argument))


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
        fel.append((Plats(fil, 1), "Filen har inga rader. Lägg till en tabell under en funktions namn."))
    if not fel:
        for tabell in dokument.tabeller:
            rader += _las_tabell(tabell, fil, fel)
        fel += dubbletter(rader, upptagna or {})
    if fel:
        raise Scenariofel(sorted(fel, key=lambda par: par[0].rad))
    return rader


def _las_tabell(tabell: Markdowntabell, fil: str, fel: list[tuple[Plats, str]]) -> list[Datumrad]:
    kolumner, plats = tabell.rubrikrad.celler, Plats(fil, tabell.rubrikrad.rad)
    if tabell.avsnitt not in REGELVERK.dagfunktioner:
        fel.append(
            (plats, okant_namn("Funktionen i rubriken", tabell.avsnitt, tuple(REGELVERK.dagfunktioner)))
        )
        return []
    vantade = (*FASTA_FORST, *parametrar(tabell.avsnitt), SVAR)
    if kolumner != vantade:
        text = f"Kolumnerna under {tabell.avsnitt} ska vara: {', '.join(vantade)}. "
        fel.append((plats, f"{text}Tabellen har: {visa(', '.join(kolumner))}."))
        return []
    lasta = (_las_rad(rad, tabell, fil, fel) for rad in tabell.rader)
    return [rad for rad in lasta if rad is not None]


def _las_rad(
    rad: Tabellrad, tabell: Markdowntabell, fil: str, fel: list[tuple[Plats, str]]
) -> Datumrad | None:
    plats, funktion = Plats(fil, rad.rad), tabell.avsnitt
    celler = dict(zip(tabell.rubrikrad.celler, rad.celler, strict=True))
    brister = [
        f"Cellen i kolumnen «{kolumn}» är tom. Skriv ett värde."
        for kolumn, cell in celler.items()
        if not cell
    ]
    lasta: dict[str, date | int] = {}
    for kolumn, typ in {} if brister else {**parametrar(funktion), SVAR: date}.items():
        try:
            cell = celler[kolumn]
            lasta[kolumn] = las_dag(kolumn, cell) if typ is date else _las_manader(kolumn, cell)
        except Indatafel as orsak:
            brister += orsak.meddelanden
    fel.extend((plats, text) for text in brister)
    svar = lasta.pop(SVAR, None)
    if brister or not isinstance(svar, date):
        return None
    return Datumrad(celler["id"], celler["fall"], plats, funktion, lasta, svar)


def _las_manader(kolumn: str, cell: str) -> int:
    if len(cell) <= LANGSTA_TAL and cell.isascii() and cell.isdigit() and 1 <= int(cell) <= FLEST_MANADER:
        return int(cell)
    text = f"«{kolumn}» kan inte vara «{visa(cell)}». Tillåtet: heltal 1–{FLEST_MANADER}, till exempel 6."
    raise Indatafel([text])
