"""Läser scenariofiler: ett publicerat utgångsfall och tabeller där raderna säger vad som skiljer."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from riktlinje.modell.fall import DAGAR, OKAND
from riktlinje.modell.fallformer import Tolkat, tolka, uppgifter_i
from riktlinje.modell.fel import Falt, Fel, Indatafel, Plats, felskrivet, okant_namn, visa
from riktlinje.modell.motsagelser import fall_av, idfel
from riktlinje.modell.provning import Provning
from riktlinje.regelverk import REGELVERK
from riktlinje.scenarier.datum import Datumrad, ar_datumfil, las_datummapp
from riktlinje.scenarier.filer import las_filtext
from riktlinje.scenarier.scenario import Scenario, Scenariofel, Scenariofil, dubbletter, tom_cell
from riktlinje.scenarier.tabeller import Markdowntabell, Tabellrad, las_tabeller
from riktlinje.scenarier.vantat import fel_i_vantat, vantade_kolumner

UTGANGSFALL = "Utgångsfall"
UTGANGSKOLUMNER = ("uppgift", "värde")
SKRIV_OKAND = f"Skriv {OKAND} för en okänd uppgift."


@dataclass(slots=True)
class _Fil:
    namn: str
    fil: str
    provning: Provning | None = None
    utgangsfall: dict[str, str] = field(default_factory=dict)
    tolkade: dict[str, Tolkat] = field(default_factory=dict)
    fel: list[Fel] = field(default_factory=list)

    def lagg_till(self, rad: int, *fel: Fel) -> None:
        """Lägger till felen, på raden som de står på."""
        self.fel += (replace(ett, plats=Plats(self.fil, rad)) for ett in fel)


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
        vad = f"Filen ska ha en tabell under rubriken «{UTGANGSFALL}», men har {len(utgang)}."
        atgard = "Behåll en av dem." if utgang else f"Lägg till «## {UTGANGSFALL}» med en tabell."
        lage.lagg_till(1, Fel(vad, atgard=atgard))
    else:
        _las_utgangsfall(utgang[0], lage)
    scenarier: list[Scenario] = []
    if not lage.fel and lage.provning is not None:
        for tabell in dokument.tabeller:
            if tabell is not utgang[0]:
                scenarier += _las_tabell(tabell, lage, lage.provning)
        if not scenarier and not lage.fel:
            vad = "Filen har inga scenarier."
            lage.lagg_till(1, Fel(vad, atgard="Lägg till en tabell med minst en rad."))
        lage.fel += dubbletter(scenarier, {})
    if lage.fel:
        lage.fel.sort(key=lambda ett: ett.plats.rad)
        raise Scenariofel(lage.fel)
    uppgifter = uppgifter_i(lage.tolkade)
    return Scenariofil(namn, dokument.rubrik, lage.utgangsfall, tuple(scenarier), uppgifter)


def _las_utgangsfall(tabell: Markdowntabell, lage: _Fil) -> None:
    rubrikrad = tabell.rubrikrad
    if rubrikrad.celler != UTGANGSKOLUMNER:
        har = ", ".join(rubrikrad.celler)
        ska = f"Utgångsfallets kolumner ska vara: {', '.join(UTGANGSKOLUMNER)}."
        lage.lagg_till(rubrikrad.rad, Fel(f"{ska} Tabellen har: {visa(har)}.", skrivet=har))
        return
    plats: dict[str, int] = {}
    for rad in tabell.rader:
        namn, varde = rad.celler
        if namn in plats:
            vad = (Falt(namn), " står två gånger i utgångsfallet.")
            lage.lagg_till(rad.rad, Fel(vad, namn, varde, atgard="Behåll en av raderna."))
        plats[namn] = rad.rad
        lage.utgangsfall[namn] = varde
    namn = lage.utgangsfall.get("provning", "")
    provning = REGELVERK.provningar.get(namn)
    if provning is None:
        fel = okant_namn("Prövningen", namn, tuple(REGELVERK.provningar), falt="provning")
        lage.lagg_till(plats.get("provning", rubrikrad.rad), fel)
        return
    lage.provning = provning
    if "beslutsdag" not in plats:
        saknas = ("Utgångsfallet saknar ", Falt("beslutsdag"), ".")
        lage.lagg_till(rubrikrad.rad, Fel(saknas, "beslutsdag", atgard="Lägg till en rad med dagen."))
    for namn, varde in lage.utgangsfall.items():
        if namn != "provning":
            lage.tolkade |= _tolka(namn, varde, plats[namn], provning, lage)


def _tolka(namn: str, cell: str, rad: int, provning: Provning, lage: _Fil) -> Mapping[str, Tolkat]:
    """Cellens värde efter sitt namn; ingenting när det är okänt eller felskrivet."""
    if cell == OKAND and namn in provning.uppgifter:
        return {}
    tolkad, fel = tolka({namn: cell}, provning.uppgifter)
    ar_uppgift = namn in provning.uppgifter
    lage.lagg_till(rad, *(replace(ett, atgard=SKRIV_OKAND) if ar_uppgift else ett for ett in fel))
    return tolkad


def _las_tabell(tabell: Markdowntabell, lage: _Fil, provning: Provning) -> list[Scenario]:
    kolumner, rad = tabell.rubrikrad.celler, tabell.rubrikrad.rad
    vantade = vantade_kolumner(provning)
    uppgifter = (*DAGAR, *provning.uppgifter)
    antal_fel = len(lage.fel)
    if kolumner[:2] != ("id", "fall"):
        forst = ", ".join(kolumner[:2])
        vad = f"De två första kolumnerna ska heta id och fall. Tabellen börjar med: {visa(forst)}."
        lage.lagg_till(rad, Fel(vad, skrivet=forst))
    for kolumn in dict.fromkeys(kolumner[2:]):
        if kolumn not in vantade and kolumn not in uppgifter:
            vad = f"Kolumnen «{visa(kolumn)}» finns inte."
            tillatet = f"en uppgift, {', '.join(vantade[:9])} eller ett kriteriums id"
            lage.lagg_till(rad, felskrivet(vad, kolumn, (*vantade, *uppgifter), tillatet=tillatet))
        if kolumner.count(kolumn) > 1:
            dubbel = ("Kolumnen ", Falt(kolumn), " står två gånger.")
            lage.lagg_till(rad, Fel(dubbel, kolumn, atgard="Behåll en av dem."))
    if "utfall" not in kolumner:
        atgard = "Varje scenario säger vilket utfall det väntar."
        lage.lagg_till(rad, Fel("Tabellen saknar kolumnen utfall.", "utfall", atgard=atgard))
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
    atgard = f"Skriv ett värde eller {OKAND}."
    lage.lagg_till(rad.rad, *(tom_cell(kolumn, atgard) for kolumn, cell in celler.items() if not cell))
    skiljer = {k: v for k, v in celler.items() if k not in {"id", "fall"} and k not in vantade}
    vantat = {k: v for k, v in celler.items() if k in vantade}
    tolkade = {namn: varde for namn, varde in lage.tolkade.items() if namn not in skiljer}
    if len(lage.fel) == antal_fel:
        for kolumn, cell in skiljer.items():
            tolkade |= _tolka(kolumn, cell, rad.rad, provning, lage)
        lage.lagg_till(rad.rad, *fel_i_vantat(vantat, provning))
    if len(lage.fel) > antal_fel:
        return None
    try:
        fall = fall_av(provning, tolkade, celler["id"], idfel(celler["id"]))
    except Indatafel as orsak:
        lage.lagg_till(rad.rad, *orsak.fel)
        return None
    plats, skrivet = Plats(lage.fil, rad.rad), {**lage.utgangsfall, **skiljer}
    return Scenario(celler["id"], celler["fall"], plats, tabell.avsnitt, skrivet, skiljer, vantat, fall)


def las_mapp(mapp: Path) -> list[Scenariofil]:
    """Läser alla scenariofiler i mappen, inte datumfilen; Scenariofel med felen i alla filer på en gång."""
    filer: list[Scenariofil] = []
    fel: list[Fel] = []
    vagar = sorted(mapp.rglob("*.md"))
    if not vagar:
        vad = "Mappen har inga scenariofiler (*.md)."
        raise Scenariofel([Fel(vad, atgard="Lägg till minst en.", plats=Plats(str(mapp), 1))])
    for vag in (vag for vag in vagar if not ar_datumfil(vag, mapp)):
        try:
            filer.append(las_fil(vag, mapp))
        except Scenariofel as orsak:
            fel += orsak.fel
    fel += samma_id(filer)
    if fel:
        raise Scenariofel(fel)
    return filer


def samma_id(filer: Iterable[Scenariofil]) -> list[Fel]:
    """Scenarier som har samma id som ett annat, i samma fil eller i en tidigare."""
    return dubbletter((scenario for fil in filer for scenario in fil.scenarier), {}, aven_namn=False)


def upptagna(filer: Iterable[Scenariofil]) -> dict[str, Plats]:
    """Id som filernas rader använder, och var; ingen rad i datumfilen får ha något av dem."""
    return {scenario.id: scenario.plats for fil in filer for scenario in fil.scenarier}


def las_allt(mapp: Path) -> tuple[list[Scenariofil], list[Datumrad]]:
    """Läser mappens scenariofiler och datumfil; Scenariofel med alla fel i den första som har några."""
    filer = las_mapp(mapp)
    return filer, las_datummapp(mapp, upptagna(filer))
