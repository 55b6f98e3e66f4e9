"""Vägledningens ord: vad läsaren kan göra när frågorna är slut, och fel som namnger fältet."""

import json
from datetime import date

import pytest

from riktlinje.modell.uppgift import Varde
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.provbara import Laget
from riktlinje.regler.uppgifter import UPPGIFTER
from riktlinje.webb.arbetare.fragor import svara
from riktlinje.webb.vy.vagledningsvy import vagledningsvy

FORE, EFTER = date(2019, 5, 1), date(2026, 5, 1)
ALLA = ["ansokan", *UPPGIFTER]


@pytest.mark.parametrize(
    ("kanda", "dag", "rubrik", "text"),
    [
        ({"aktivt_missbruk": True}, FORE, "Gråzon: närmast stadsdelens ansvar", ""),
        ({}, FORE, "Svar saknas", "En prövning är inte utredd: 3 svar saknas."),
        ({"uppbar_forsorjningsstod": False}, FORE, "Ingen prövning gäller", "kräver inget beslut"),
        (
            {"uppbar_forsorjningsstod": True, "kontakt_stadsdel": True},
            EFTER,
            "Stöd utan biståndsbeslut",
            "är inte utredda",
        ),
    ],
)
def test_slutet_sager_vad_som_kan_goras(kanda: dict[str, Varde], dag: date, rubrik: str, text: str) -> None:
    """Svaret står i rubriken, det som saknas sägs, och utan svar sägs vad som ändå kan erbjudas."""
    vy = vagledningsvy(kanda, dag, [namn for namn in ALLA if namn not in kanda])
    assert vy["slut"]["rubrik"] == rubrik
    assert text in " ".join(vy["slut"]["text"])
    lagen = [ett["laget"] for ett in vy["provningar"]]
    assert sorted(lagen, key=list(Laget).index) == lagen
    assert vy["besked"].endswith("av 6 prövningar. Inga fler frågor.")


def test_fler_som_kan_galla_rangordnas_inte_och_bada_beslutsfattarna_sags() -> None:
    """En ung med kontakt i specialistpsykiatrin kan prövas av två: båda sägs, med tolkningen (T-39)."""
    kanda: dict[str, Varde] = {
        "alder": 24,
        "arbetar": False,
        "studerar": False,
        "kontakt_stadsdel": False,
        "pagaende_insats_stadsdel": False,
        "uppbar_forsorjningsstod": False,
        "behovsniva": "fordjupat",
        "folkbokford_i_stockholm": True,
        "behov_jobbcoachning_socialt_stod": True,
        "af_atgard_erbjuden": "nej",
        "behov_kompletterande_stod": True,
        "lss_personkrets": "ingen",
        "kontakt_specialistpsykiatri_vid_ansokan": True,
        "primart_mal": "arbete",
        "stodbehov_arbete": True,
        "inforstadd_och_beredd": True,
        "kan_borja_arbeta_eller_studera": True,
        "rapport_arbetsspecialist": True,
        "samrad_arbetsspecialist": True,
        "af_atgard_kan_erbjudas": "nej",
    }
    vy = vagledningsvy(kanda, EFTER, ingang="ny")
    slut = vy["slut"]
    assert slut["rubrik"] == "2 prövningar kan gälla"
    assert "Ingen av dem går före en annan." in slut["text"][0]
    for vem in REGELVERK.beslutsfattare:
        assert vem.rubrik in slut["text"][1]
    assert slut["lank"]["text"] == "Tolkning T-39"


def test_beskedet_sager_vad_som_fragas_harnast() -> None:
    """Efter ett svar sägs hur många prövningar som är klara, nästa fråga och hur många som återstår."""
    vy = vagledningsvy({}, EFTER, ingang="ny")
    assert vy["besked"] == f"Klart: 1 av 6 prövningar. Nästa fråga: {UPPGIFTER['alder'].fraga}"
    assert vy["hogst"].startswith("Högst ")
    assert [ett["svar"] for ett in vy["svar"]] == ["en ny insats, personen har inte haft Insteg"]


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
        ({"beslutsdag": "2023-05-01"}, [], "ansokan", {"ansokan": "Välj ett av svaren på frågan"}),
        ({"beslutsdag": "2023-05-01", "ansokan": "x"}, [], "", {"ansokan": "Välj ett av svaren på frågan"}),
        ({"beslutsdag": "2023-05-01"}, ["ansokan"], "ansokan", {}),
        ({"beslutsdag": "2023-05-01", "ansokan": "ny"}, [], "ansokan", {}),
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
