"""Scenarier som tabeller på sidan: fallet, det väntade svaret och om koden stämmer."""

from collections.abc import Callable, Iterable
from xml.etree import ElementTree as ET

from riktlinje.scenarier.korning import Resultat
from riktlinje.webb.sidor.scenarioord import angivet, rubrik, svar
from riktlinje.webb.vy.element import el, ifylld, tabell
from riktlinje.webb.vy.lank import falllank

KOLUMNER = ("Id", "Fall", "Det som skiljer", "Väntat svar", "Koden", "Prova")


def scenariotabell(
    bildtext: str, resultaten: Iterable[Resultat], kalkylator: Callable[[str], str]
) -> ET.Element:
    """Tabellen med en rad per scenario; kalkylator ger adressen till en prövnings kalkylator."""
    return tabell(bildtext, KOLUMNER, (_rad(resultat, kalkylator) for resultat in resultaten), "scenarier")


def _rad(resultat: Resultat, kalkylator: Callable[[str], str]) -> list[ET.Element | str]:
    scenario = resultat.scenario
    provning, kanda = scenario.fall.provning, scenario.fall.uppgifter
    skiljer = [
        f"{rubrik(provning, namn)}: {angivet(provning, namn, cell, kanda)}"
        for namn, cell in scenario.skiljer.items()
    ]
    vantat = [_svar(provning, kolumn, cell) for kolumn, cell in scenario.vantat.items()]
    namn = f"Öppna {scenario.id} i kalkylatorn"
    adress = kalkylator(provning)
    return [
        scenario.id,
        scenario.namn,
        _lista(skiljer) if skiljer else "inget",
        _lista(vantat),
        _status(resultat),
        ifylld(adress, falllank(scenario.fall), "Öppna", **{"aria-label": namn}),
    ]


def _svar(provning: str, kolumn: str, cell: str) -> str:
    return f"{rubrik(provning, kolumn)}: {svar(provning, kolumn, cell)}"


def _lista(rader: list[str]) -> ET.Element:
    return (
        el("ul", None, *(el("li", None, rad) for rad in rader))
        if len(rader) > 1
        else el("span", None, *rader)
    )


def _status(resultat: Resultat) -> ET.Element:
    if resultat.stammer:
        return el(
            "td", {"class": "status status-stammer"}, el("span", {"aria-hidden": "true"}, "✓"), " Stämmer"
        )
    provning = resultat.scenario.fall.provning
    kodens = [_svar(provning, a.kolumn, a.koden) for a in resultat.avvikelser]
    tecken = el("span", {"aria-hidden": "true"}, "✗")
    return el("td", {"class": "status status-avviker"}, tecken, " Avviker. Koden svarar: ", _lista(kodens))
