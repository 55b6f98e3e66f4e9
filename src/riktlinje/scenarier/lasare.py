"""Läser scenariofiler: ett publicerat utgångsfall och tabeller där raderna säger vad som skiljer."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from riktlinje.modell.fall import DAGAR, OKAND
from riktlinje.modell.fel import Indatafel, narmaste, okant_namn, visa
from riktlinje.modell.kontrakt import las_dag
from riktlinje.modell.provning import Provning
from riktlinje.modell.uppgift import UTELAMNA
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.rader import INLASARE
from riktlinje.scenarier.datum import Datumrad, ar_datumfil, las_datummapp
from riktlinje.scenarier.filer import las_filtext
from riktlinje.scenarier.scenario import Plats, Scenario, Scenariofel, Scenariofil, dubbletter
from riktlinje.scenarier.tabeller import Markdowntabell, Tabellrad, las_tabeller
from riktlinje.scenarier.vantat import fel_i_vantat, vantade_kolumner

UTGANGSFALL = "Utgångsfall"
UTGANGSKOLUMNER = ("uppgift", "värde")


@dataclass(slots=True)
class _Fil:
    namn: str
    fil: str
    provning: Provning | None = None
    utgangsfall: dict[str, str] = field(default_factory=dict)
    fel: list[tuple[Plats, str]] = field(default_factory=list)

    def lagg_till(self, rad: int, text: str) -> None:
        self.fel.append((Plats(self.fil, rad), text))


def las_fil(fil: Path, mapp: Path) -> Scenariofil:
    """Läser en scenariofil i scenariomappen; Scenariofel med alla fel på en gång."""
    namn = fil.relative_to(mapp).with_suffix("").as_posix()
    visat = f"{mapp.resolve().name}/{namn}.md"
    return las_text(las_filtext(fil, visat), namn, visat)


def las_text(text: str, namn: str, fil: str) -> Scenariofil:
    """Läser en scenariofil som text; fil används i meddelanden. Scenariofel har alla fel på en gång."""
    dokument = las_tabeller(text, fil)
    lage = _Fil(namn, fil, fel=dokument.fel)
    if lage.fel:
        raise Scenariofel(lage.fel)
    utgang = [tabell for tabell in dokument.tabeller if tabell.avsnitt == UTGANGSFALL]
    if len(utgang) != 1:
        text = f"Filen ska ha en tabell under rubriken «{UTGANGSFALL}», men har {len(utgang)}."
        atgard = "Behåll en av dem." if utgang else f"Lägg till «## {UTGANGSFALL}» med en tabell."
        lage.lagg_till(1, f"{text} {atgard}")
    else:
        _las_utgangsfall(utgang[0], lage)
    scenarier: list[Scenario] = []
    if not lage.fel and lage.provning is not None:
        for tabell in dokument.tabeller:
            if tabell is not utgang[0]:
                scenarier += _las_tabell(tabell, lage, lage.provning)
        if not scenarier and not lage.fel:
            lage.lagg_till(1, "Filen har inga scenarier. Lägg till en tabell med minst en rad.")
        lage.fel += dubbletter(scenarier, {})
    if lage.fel:
        raise Scenariofel(sorted(lage.fel, key=lambda par: par[0].rad))
    return Scenariofil(namn, dokument.rubrik, lage.utgangsfall, tuple(scenarier))


def _las_utgangsfall(tabell: Markdowntabell, lage: _Fil) -> None:
    if tabell.rubrikrad.celler != UTGANGSKOLUMNER:
        text = f"Utgångsfallets kolumner ska vara: {', '.join(UTGANGSKOLUMNER)}."
        lage.lagg_till(
            tabell.rubrikrad.rad, f"{text} Tabellen har: {visa(', '.join(tabell.rubrikrad.celler))}."
        )
        return
    plats: dict[str, int] = {}
    for rad in tabell.rader:
        namn, varde = rad.celler
        if namn in plats:
            lage.lagg_till(rad.rad, f"«{namn}» står två gånger i utgångsfallet. Behåll en av raderna.")
        plats[namn] = rad.rad
        lage.utgangsfall[namn] = varde
    provning = REGELVERK.provningar.get(lage.utgangsfall.get("provning", ""))
    if provning is None:
        lage.lagg_till(
            plats.get("provning", tabell.rubrikrad.rad),
            okant_namn("Prövningen", lage.utgangsfall.get("provning", ""), tuple(REGELVERK.provningar)),
        )
        return
    lage.provning = provning
    if "beslutsdag" not in plats:
        lage.lagg_till(tabell.rubrikrad.rad, "Utgångsfallet saknar «beslutsdag». Lägg till en rad med dagen.")
    for namn, varde in lage.utgangsfall.items():
        if namn != "provning":
            _kontrollera(namn, varde, plats[namn], provning, lage)


def _kontrollera(namn: str, varde: str, rad: int, provning: Provning, lage: _Fil) -> None:
    try:
        if namn in DAGAR:
            las_dag(namn, varde)
        elif namn not in provning.uppgifter:
            lage.lagg_till(rad, okant_namn("Uppgiften", namn, (*DAGAR, *provning.uppgifter)))
        elif varde != OKAND:
            provning.uppgifter[namn].tolka(varde)
    except Indatafel as orsak:
        tips = f" Skriv {OKAND} för en okänd uppgift." if namn not in DAGAR else ""
        lage.lagg_till(rad, orsak.meddelanden[0].replace(UTELAMNA, tips))


def _las_tabell(tabell: Markdowntabell, lage: _Fil, provning: Provning) -> list[Scenario]:
    kolumner, rad = tabell.rubrikrad.celler, tabell.rubrikrad.rad
    vantade = vantade_kolumner(provning)
    uppgifter = (*DAGAR, *provning.uppgifter)
    antal_fel = len(lage.fel)
    if kolumner[:2] != ("id", "fall"):
        forst = visa(", ".join(kolumner[:2]))
        lage.lagg_till(rad, f"De två första kolumnerna ska heta id och fall. Tabellen börjar med: {forst}.")
    for kolumn in dict.fromkeys(kolumner[2:]):
        if kolumn not in vantade and kolumn not in uppgifter:
            lage.lagg_till(
                rad,
                f"Kolumnen «{visa(kolumn)}» finns inte.{narmaste(kolumn, (*vantade, *uppgifter))} "
                f"Tillåtet: en uppgift, {', '.join(vantade[:9])} eller ett kriteriums id.",
            )
        if kolumner.count(kolumn) > 1:
            lage.lagg_till(rad, f"Kolumnen «{kolumn}» står två gånger. Behåll en av dem.")
    if "utfall" not in kolumner:
        lage.lagg_till(rad, "Tabellen saknar kolumnen utfall. Varje scenario säger vilket utfall det väntar.")
    regler = {regel.id for utgava in provning.utgavor for regel in utgava.regler()}
    if "." in tabell.avsnitt and " " not in tabell.avsnitt and tabell.avsnitt not in regler:
        lage.lagg_till(rad, okant_namn("Regeln i rubriken", tabell.avsnitt, sorted(regler)))
    if len(lage.fel) > antal_fel:
        return []
    lasta = (_las_rad(rad, tabell, lage, provning, vantade) for rad in tabell.rader)
    return [scenario for scenario in lasta if scenario is not None]


def _las_rad(
    rad: Tabellrad, tabell: Markdowntabell, lage: _Fil, provning: Provning, vantade: Iterable[str]
) -> Scenario | None:
    antal_fel = len(lage.fel)
    celler = dict(zip(tabell.rubrikrad.celler, rad.celler, strict=True))
    for kolumn, cell in celler.items():
        if not cell:
            lage.lagg_till(rad.rad, f"Cellen i kolumnen «{kolumn}» är tom. Skriv ett värde eller {OKAND}.")
    skiljer = {k: v for k, v in celler.items() if k not in {"id", "fall"} and k not in vantade}
    vantat = {k: v for k, v in celler.items() if k in vantade}
    if len(lage.fel) == antal_fel:
        for kolumn, cell in skiljer.items():
            _kontrollera(kolumn, cell, rad.rad, provning, lage)
        lage.fel.extend((Plats(lage.fil, rad.rad), text) for text in fel_i_vantat(vantat, provning))
    if len(lage.fel) > antal_fel:
        return None
    try:
        fall = INLASARE.las(falldata(celler["id"], {**lage.utgangsfall, **skiljer}))
    except Indatafel as orsak:
        lage.fel.extend((Plats(lage.fil, rad.rad), text) for text in orsak.meddelanden)
        return None
    plats = Plats(lage.fil, rad.rad)
    return Scenario(celler["id"], celler["fall"], plats, tabell.avsnitt, fall, skiljer, vantat)


def falldata(fallets_id: str, skrivet: Mapping[str, str]) -> dict[str, Any]:
    """Skrivna celler som ett fall i JSON-kontraktets form; okända uppgifter utelämnas."""
    yttre = {namn: varde for namn, varde in skrivet.items() if namn in {"provning", *DAGAR}}
    uppgifter = {n: v for n, v in skrivet.items() if n not in yttre and v != OKAND}
    return {"id": fallets_id, **yttre, "uppgifter": uppgifter}


def las_mapp(mapp: Path) -> list[Scenariofil]:
    """Läser alla scenariofiler i mappen, inte datumfilen; Scenariofel med felen i alla filer på en gång."""
    filer: list[Scenariofil] = []
    fel: list[tuple[Plats, str]] = []
    vagar = sorted(mapp.rglob("*.md"))
    if not vagar:
        raise Scenariofel(
            [(Plats(str(mapp), 1), "Mappen har inga scenariofiler (*.md). Lägg till minst en.")]
        )
    for vag in (vag for vag in vagar if not ar_datumfil(vag, mapp)):
        try:
            filer.append(las_fil(vag, mapp))
        except Scenariofel as orsak:
            fel.extend(orsak.fel)
    fel += samma_id(filer)
    if fel:
        raise Scenariofel(fel)
    return filer


def samma_id(filer: Iterable[Scenariofil]) -> list[tuple[Plats, str]]:
    """Scenarier som har samma id som ett annat, i samma fil eller i en tidigare."""
    return dubbletter((scenario for fil in filer for scenario in fil.scenarier), {}, aven_namn=False)


def upptagna(filer: Iterable[Scenariofil]) -> dict[str, Plats]:
    """Id som filernas rader använder, och var; ingen rad i datumfilen får ha något av dem."""
    return {scenario.id: scenario.plats for fil in filer for scenario in fil.scenarier}


def las_allt(mapp: Path) -> tuple[list[Scenariofil], list[Datumrad]]:
    """Läser mappens scenariofiler och datumfil; Scenariofel med alla fel i den första som har några."""
    filer = las_mapp(mapp)
    return filer, las_datummapp(mapp, upptagna(filer))
