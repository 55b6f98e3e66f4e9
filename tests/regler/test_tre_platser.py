"""Tre platser med samma namn: regeln i koden, ankaret på sidan och avsnittet bland scenarierna."""

from typing import Any
from xml.etree.ElementTree import Element

import pytest
from stod.htmlsidor import med_klass

from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.regel import Kriterium, Regel
from riktlinje.regelverk import REGELVERK
from riktlinje.scenarier.scenario import Scenario
from riktlinje.webb.vy.adresser import regelsida, webbvag

type Plats = tuple[Provning, Utgava, Regel[Any]]

PLATSER: list[Plats] = [
    (provning, utgava, regel)
    for provning in REGELVERK.provningar.values()
    for utgava in provning.utgavor
    for regel in utgava.regler()
]
KRITERIER = [plats for plats in PLATSER if isinstance(plats[2], Kriterium)]


def namn(plats: Plats) -> str:
    """Platsens namn i rapporten."""
    return f"{plats[1].id}:{plats[2].id}"


def egna(scenarier: list[Scenario], plats: Plats) -> list[Scenario]:
    """Raderna i regelns eget avsnitt, i den utgåva som regeln står i."""
    provning, utgava, regel = plats
    return [
        scenario
        for scenario in scenarier
        if scenario.avsnitt == regel.id
        and scenario.fall.provning == provning.id
        and provning.utgava(scenario.fall.beslutsdag) is utgava
    ]


@pytest.mark.parametrize("plats", PLATSER, ids=namn)
def test_regeln_star_pa_sin_sida(plats: Plats, sidtrad: dict[str, Element]) -> None:
    """Adressen som räknas ut ur regelns id leder till ett ankare, och regeln visas där."""
    regel = plats[2]
    mapp, _, ankare = webbvag(regelsida(regel.id), regel.id).partition("#")
    sida = sidtrad[f"{mapp.removeprefix('/')}index.html"]
    assert [ankare] == [e.attrib["id"] for e in sida.iter() if e.get("id") == regel.id]
    visade = [e.get("data-regel") for e in med_klass(sida, "section", "kriterium")]
    assert 1 == visade.count(regel.id)


@pytest.mark.parametrize("plats", PLATSER, ids=namn)
def test_regeln_har_scenarier(plats: Plats, scenarier: list[Scenario]) -> None:
    """Regeln har ett avsnitt bland scenarierna; flera prövningar får dela det när regeln är densamma."""
    assert [rad.id for rad in scenarier if rad.avsnitt == plats[2].id]


@pytest.mark.parametrize("plats", KRITERIER, ids=namn)
def test_kriteriets_status_vantas(plats: Plats, scenarier: list[Scenario]) -> None:
    """I varje prövning och utgåva säger någon rad i kriteriets avsnitt vilken status som väntas."""
    assert [rad.id for rad in egna(scenarier, plats) if plats[2].id in rad.vantat]


@pytest.mark.parametrize("plats", KRITERIER, ids=namn)
def test_kriteriets_alla_svar_provas(plats: Plats, scenarier: list[Scenario]) -> None:
    """Raderna i avsnittet prövar vart och ett av de svar som kriteriet kan ge."""
    provning, utgava, kriterium = plats
    tabell = utgava.ordning.tabeller[kriterium.id]
    mojliga = set(tabell.sla_upp(dict.fromkeys(provning.uppgifter)).mojliga)
    provade = set()
    for rad in egna(scenarier, plats):
        kanda = rad.fall.uppgifter
        utslag = tabell.sla_upp(provning.lage({**kanda, **provning.anta(kanda)}))
        provade |= set(utslag.mojliga) if utslag.ar_kant else set()
    assert mojliga == provade
