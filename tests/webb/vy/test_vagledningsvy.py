"""Vägledningens ord: vad läsaren kan göra när frågorna är slut, och fel som namnger fältet."""

import json
from datetime import date

import pytest

from riktlinje.modell.dagord import dag_i_ord
from riktlinje.modell.uppgift import Varde
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.provbara import Laget, star_sig
from riktlinje.regelverk.vagledning import antaget
from riktlinje.regler.uppgifter import UPPGIFTER
from riktlinje.webb.arbetare.fragor import svara
from riktlinje.webb.vy.vagledningsvy import vagledningsvy
from riktlinje.webb.vy.vardeord import gemen

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
    assert [ett["svar"] for ett in vy["svar"]] == [
        dag_i_ord(EFTER),
        "en ny insats, personen har inte haft Insteg",
    ]


def test_svaret_namner_det_antagna_som_kan_andra_det() -> None:
    """Den som ingår i målgruppen gör det med antagna svar om undantagen, och de sägs i ord och som JSON."""
    kant: dict[str, Varde] = {"uppbar_forsorjningsstod": True, "forsorjningshinder": "arbetslos"}
    vy = vagledningsvy(kant, EFTER, ingang="ny")
    (jobbtorg,) = (ett for ett in vy["provningar"] if ett["id"] == "jobbtorg")
    assert jobbtorg["laget"] == "kan_galla"
    assert jobbtorg["antaget"].startswith("Vi har räknat med ")
    antagna = antaget(star_sig(REGELVERK.provningar["jobbtorg"], kant, EFTER))
    assert {"ersattning_af", "aktivt_missbruk"} <= set(antagna)
    assert all(f"{gemen(UPPGIFTER[namn].rubrik)}: " in jobbtorg["antaget"] for namn in antagna)


def test_den_som_inte_langre_kan_besluta_namns_inte() -> None:
    """Med kontakt hos stadsdelen återstår bara om råd och stöd räcker, och då beslutar Jobbtorg inte."""
    kant: dict[str, Varde] = {"alder": 47, "kontakt_stadsdel": True, "uppbar_forsorjningsstod": False}
    ett = star_sig(REGELVERK.provningar["uppsokande"], kant, EFTER)
    assert (ett.laget, ett.beslutsfattare) == (Laget.INTE_UTRETT, "stadsdelsforvaltning")


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
