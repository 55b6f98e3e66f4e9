"""Kontrollen av en vinjett: den säger det som raden säger, och reglerna ger det som den ska visa."""

import re
from collections.abc import Mapping

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.fall import DAGAR, OKAND
from riktlinje.modell.provning import Provning
from riktlinje.modell.utfall import Utfall
from riktlinje.ovningar.berattelse import sagda, skrivna_varden
from riktlinje.ovningar.talkontroll import fel_i_tal
from riktlinje.ovningar.vinjett import Mening, Vinjett
from riktlinje.scenarier.scenario import Scenario, Scenariofil
from riktlinje.scenarier.vantat import fel_i_vantat, kodens_svar, stammer, vantade_kolumner

MENINGSSLUT = re.compile(r"(?<=[.!?])\s+")
ALDRIG_UPPFYLLT = re.compile(
    r"\b(aldrig|omöjligt|inte kan|kan inte)\b.*\buppfyll|\buppfyll.*\b(aldrig|omöjligt)\b", re.IGNORECASE
)
BEHOVS_INTE = re.compile(r"\b(behövs|behöver|utred|bedöm|fråga) inte\b", re.IGNORECASE)
FOR_UTFALLET = re.compile(r"\bför (utfallet|svaret)\b", re.IGNORECASE)


def fel_i_berattelse(
    meningar: tuple[Mening, ...], scenario: Scenario, fil: Scenariofil, provning: Provning
) -> list[str]:
    """Ett meddelande per sak som berättelsen säger fel eller glömmer."""
    skrivna = skrivna_varden(scenario)
    kanda = {*provning.uppgifter, *DAGAR}
    fel = [f"Uppgiften «{namn}» finns inte i prövningen." for namn in sagda(meningar) if namn not in kanda]
    for mening in meningar:
        fel += [
            f"«{namn}» ska fyllas i, men raden säger inget värde."
            for namn in mening.ifyllda
            if skrivna.get(namn, OKAND) == OKAND
        ]
        fel += [
            f"Meningen «{mening.text}» säger att {namn} är {pastatt}, men raden säger "
            f"{skrivna.get(namn, OKAND)}."
            for namn, pastatt in mening.pastar.items()
            if pastatt != skrivna.get(namn, OKAND)
        ]
    glomda = [namn for namn in _skiljer(scenario, fil) if namn not in sagda(meningar)]
    return fel + [f"Raden skiljer i «{namn}», men ingen mening säger det." for namn in glomda]


def fel_i_vinjett(
    vinjett: Vinjett, scenario: Scenario, fil: Scenariofil, provning: Provning, bedomning: Bedomning
) -> list[str]:
    """Alla fel i en vinjett; tom när fallet är ett exempel på det som det ska visa."""
    fel = fel_i_berattelse(vinjett.berattelse, scenario, fil, provning)
    fel += _fel_i_poang(vinjett.poang, provning, bedomning)
    fel += fel_i_pastaenden(vinjett, scenario, provning, bedomning)
    fel += fel_i_tal([vinjett.lardom, *(m.text for m in vinjett.berattelse)], scenario.fall, provning)
    fel += [
        f"Fallet ska ge upplysningen {flagga}, men reglerna ger {kodens_svar('flaggor', bedomning)}."
        for flagga in vinjett.flaggor
        if flagga not in bedomning.flaggor
    ]
    return [f"{vinjett.id} ({scenario.plats}): {text}" for text in fel]


def fel_i_pastaenden(
    vinjett: Vinjett, scenario: Scenario, provning: Provning, bedomning: Bedomning
) -> list[str]:
    """Meningar som lovar mer än reglerna: att något aldrig kan uppfyllas, eller inte behöver utredas."""
    texter = [vinjett.lardom, *(mening.text for mening in vinjett.berattelse)]
    fel = []
    for mening in [del_ for text in texter for del_ in MENINGSSLUT.split(text)]:
        if ALDRIG_UPPFYLLT.search(mening):
            fel += _kan_uppfyllas(mening, vinjett.poang, scenario, provning)
        avslag = bedomning.utfall == Utfall.KAN_INTE_BEVILJAS
        if avslag and BEHOVS_INTE.search(mening) and not FOR_UTFALLET.search(mening):
            fel.append(f"Meningen «{mening}» säger inte vad det inte behövs för: ett avslag behöver skäl.")
    return fel


def _kan_uppfyllas(
    mening: str, poang: Mapping[str, str], scenario: Scenario, provning: Provning
) -> list[str]:
    """Kriterierna i poängen som är uppfyllda i något fall med ett av radens egna värden."""
    utgava = provning.utgava(scenario.fall.beslutsdag)
    tabeller = utgava.ordning.tabeller if utgava else {}
    egna = {namn: tabeller[namn] for namn in poang if namn in tabeller}
    if not egna:
        return [f"Meningen «{mening}» säger aldrig, men poängen nämner inget kriterium."]
    uppgifter = scenario.fall.uppgifter
    return [
        f"Meningen «{mening}» säger aldrig, men {kriterium} kan vara uppfyllt när {namn} är "
        f"{provning.uppgifter[namn].skriv(uppgifter[namn])}."
        for kriterium, tabell in egna.items()
        for namn in tabell.namn
        if namn in uppgifter and True in tabell.med_varde(namn, uppgifter[namn])
    ]


def _fel_i_poang(poang: Mapping[str, str], provning: Provning, bedomning: Bedomning) -> list[str]:
    if "utfall" not in poang:
        return ["Poängen säger inget utfall."]
    okanda = [kolumn for kolumn in poang if kolumn not in vantade_kolumner(provning)]
    if okanda:
        return [f"Poängen nämner «{kolumn}», som inte finns i prövningen." for kolumn in okanda]
    return list(map(str, fel_i_vantat(poang, provning))) + [
        f"Poängen är {kolumn} = {cell}, men reglerna ger {kodens_svar(kolumn, bedomning)}."
        for kolumn, cell in poang.items()
        if not stammer(kolumn, cell, bedomning)
    ]


def _skiljer(scenario: Scenario, fil: Scenariofil) -> list[str]:
    return [n for n, cell in scenario.skiljer.items() if cell != fil.utgangsfall.get(n, OKAND)]
