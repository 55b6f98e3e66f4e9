"""Vägledningens ord: vad läsaren kan göra när frågorna är slut, och fel som namnger fältet."""

import json
from datetime import date

import pytest

from riktlinje.modell.uppgift import Varde
from riktlinje.regelverk.provbara import Laget
from riktlinje.regler.uppgifter import UPPGIFTER
from riktlinje.webb.arbetare.fragor import svara
from riktlinje.webb.vy.vagledningsvy import vagledningsvy

FORE, EFTER = date(2019, 5, 1), date(2026, 5, 1)


@pytest.mark.parametrize(
    ("kanda", "dag", "rubrik", "text"),
    [
        ({}, FORE, "En prövning kan gälla", "Jobbtorgs målgrupp"),
        (
            {"behovsniva": "rad_och_stod", "uppbar_forsorjningsstod": False, "alder": 12},
            EFTER,
            None,
            "inget beslut",
        ),
        ({"uppbar_forsorjningsstod": False}, EFTER, "5 prövningar kan gälla", "vet inte kan ännu"),
    ],
)
def test_slutet_sager_vad_som_kan_goras(
    kanda: dict[str, Varde], dag: date, rubrik: str | None, text: str
) -> None:
    """En kvar: öppna den. Flera: var och en får prövas. Ingen: råd och stöd kräver inget beslut."""
    vy = vagledningsvy(kanda, dag, list(UPPGIFTER))
    slut = vy["slut"]
    assert slut["rubrik"] == (rubrik or "Ingen prövning kan gälla")
    assert text in " ".join(slut["text"])
    lagen = [Laget(ett["laget"]) for ett in vy["provningar"]]
    assert sorted(lagen, key=list(Laget).index) == lagen
    assert [laget is not Laget.KAN_GALLA for laget in lagen] == [bool(e["skal"]) for e in vy["provningar"]]


@pytest.mark.parametrize(
    ("varden", "hoppade", "fragan", "fel"),
    [
        ({}, [], "", {"beslutsdag": "Ange beslutsdagen"}),
        ({"beslutsdag": "2023-02-30"}, [], "", {"beslutsdag": "30 februari 2023 finns inte"}),
        ({"beslutsdag": "2023-05-01"}, [], "alder", {"alder": "Ange ålder i hela år"}),
        (
            {"beslutsdag": "2023-05-01", "alder": "arton"},
            [],
            "alder",
            {"alder": "«arton» går inte att använda"},
        ),
        (
            {"beslutsdag": "2023-05-01"},
            [],
            "kontakt_stadsdel",
            {"kontakt_stadsdel": "Välj ett av svaren på frågan"},
        ),
        ({"beslutsdag": "2023-05-01"}, ["alder"], "alder", {}),
    ],
)
def test_felen_namner_faltet(
    varden: dict[str, str], hoppade: list[str], fragan: str, fel: dict[str, str]
) -> None:
    """Ett svar som saknas eller inte går att läsa sägs vid sitt fält, och vet inte är alltid ett svar."""
    fraga = {"typ": "vagledning", "varden": varden, "hoppade": hoppade, "fragan": fragan}
    svar = json.loads(svara(json.dumps(fraga)))
    assert {ett["falt"]: ett["text"][: len(fel[ett["falt"]])] for ett in svar.get("fel", [])} == fel
    assert ("provningar" in svar) == (not fel)
