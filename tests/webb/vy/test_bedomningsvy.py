"""Resultatet i ord: det som står överst, vägen, det som avgör, och det som inte ändrar svaret."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import islice
from typing import Any

import pytest
from stod.uppraknade_fall import UTGAVOR, lagen

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.fall import Fall
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.uppgift import Varde
from riktlinje.modell.utfall import Status
from riktlinje.regelverk import REGELVERK
from riktlinje.webb.vy.avgorande import UTAN_FOLJD, UTAN_FOLJD_MED_SKAL
from riktlinje.webb.vy.bedomningsvy import vy

ANTAL = 700
TOLKNINGSNUMMER = re.compile(r"\bT-\d+")
UPPSOKANDE = REGELVERK.provningar["uppsokande"]
KVINNA: dict[str, Varde] = {
    "behovsniva": "fordjupat",
    "uppbar_forsorjningsstod": False,
    "kontakt_stadsdel": False,
    "pagaende_insats_stadsdel": False,
    "folkbokford_i_stockholm": True,
    "behov_jobbcoachning_socialt_stod": True,
    "af_atgard_erbjuden": "nej",
    "behov_kompletterande_stod": True,
    "alder": 47,
    "kon": "kvinna",
    "hogsta_utbildning": "gymnasium",
}
UPPFYLLT: dict[str, Varde] = {
    "hogsta_utbildning": "grundskola",
    "bristande_svenska": True,
    "saknar_etablering": True,
}

utgavorna = pytest.mark.parametrize(("provning", "utgava"), UTGAVOR, ids=[u.id for _, u in UTGAVOR])


def svaren(provning: Provning, utgava: Utgava) -> Iterator[tuple[Bedomning, dict[str, Any]]]:
    """Svaret på fall efter fall, och det som visas."""
    for kanda in islice(lagen(provning, utgava), ANTAL):
        fall = Fall(provning.id, utgava.giltig_fran, kanda)
        bedomning = provning.prova(fall)
        yield bedomning, vy(bedomning, fall, provning)


def sedd(andrat: Mapping[str, Varde | None], dag: date = date(2026, 12, 1)) -> dict[str, Any]:
    """Det som visas för kvinnan på 47 år, med några svar ändrade; None är obesvarat."""
    kanda = {namn: varde for namn, varde in {**KVINNA, **andrat}.items() if varde is not None}
    fall = Fall("uppsokande", dag, kanda)
    return vy(UPPSOKANDE.prova(fall), fall, UPPSOKANDE)


@utgavorna
def test_de_forsta_raderna_sager_allt(provning: Provning, utgava: Utgava) -> None:
    """Rubriken nämner den som beslutar och ingen annan; skäl och tid finns alltid, utan tolkningsnummer."""
    for bedomning, sett in svaren(provning, utgava):
        assert sett["dom"].startswith(bedomning.utfall.rubrik)
        andra = [vem for vem in REGELVERK.beslutsfattare if vem != bedomning.beslutsfattare]
        if bedomning.beslutsfattare:
            assert bedomning.beslutsfattare.kort in sett["dom"]
            assert not any(f"{vem.kort} beslutar" in sett["dom"] for vem in andra)
        texter = [sett[namn] for namn in ("dom", "skal", "tid", "vagtext")]
        assert all(texter)
        ord_ = [*texter, *(rad["text"] for rad in rader(sett))]
        assert not [text for text in ord_ if TOLKNINGSNUMMER.search(text)]
        assert ("till och med" in sett["tid"]) == (bedomning.period is not None)


@utgavorna
def test_vagen_slutar_i_utfallet_och_stannar_en_gang(provning: Provning, utgava: Utgava) -> None:
    """Leden passeras till det första som stannar eller är oklart; resten nås aldrig, och sist är utfallet."""
    for bedomning, sett in svaren(provning, utgava):
        *leden, slut = [led["lage"] for led in sett["vag"]]
        assert slut == "slut"
        assert sett["vag"][-1]["rubrik"] == bedomning.utfall.rubrik
        vande = next((nummer for nummer, lage in enumerate(leden) if lage != "passerad"), len(leden))
        assert set(leden[vande + 1 :]) <= {"utanfor"}
        assert vande == len(leden) or leden[vande] in {"stopp", "oklar"}
        assert sett["vagtext"].endswith(f"→ {bedomning.utfall.rubrik}")


@utgavorna
def test_varje_kriterium_star_pa_ett_stalle(provning: Provning, utgava: Utgava) -> None:
    """Ett kriterium står öppet, hopvikt eller bland det som inte ändrar svaret; bristerna alltid öppet."""
    for bedomning, sett in svaren(provning, utgava):
        avgor = sett["avgor"]
        visade = [*avgor["oppna"], *(kid for ett in avgor["vikta"] for kid in ett["id"])]
        resten = {svar.id for svar in bedomning.kriterier} - set(visade)
        assert len(visade) == len(set(visade))
        assert resten <= set(bedomning.oklara)
        assert not resten or avgor["utan_foljd"]
        if bedomning.beslutsfattare is not None or not avgor["stopp"]:
            assert set(bedomning.brister) <= set(avgor["oppna"])


@utgavorna
def test_det_som_inte_andrar_svaret_sags_bara_nar_det_ar_sant(provning: Provning, utgava: Utgava) -> None:
    """Inget obesvarat kan ändra svaret; ska ett beslut skrivas sägs att skälen kan behöva det ändå."""
    for bedomning, sett in svaren(provning, utgava):
        if (utan := sett["avgor"]["utan_foljd"]) is not None:
            assert not bedomning.saknade_uppgifter
            assert utan["text"] == (UTAN_FOLJD_MED_SKAL if bedomning.tvasteg else UTAN_FOLJD)


def test_bristen_star_forst_med_fallets_varde() -> None:
    """Kriteriet som brister nämns med svaret, står först, och det outredda sägs inte ändra svaret."""
    sett = sedd({})
    assert sett["dom"] == "Kan inte beviljas. Jobbtorg beslutar."
    assert sett["skal"] == (
        "Ett kriterium är inte uppfyllt: kort eller ingen utbildning "
        "(högsta utbildning: motsvarande gymnasium)."
    )
    assert sett["avgor"]["oppna"] == ["kvinnor.utbildning"]
    assert sett["avgor"]["utan_foljd"]["text"] == UTAN_FOLJD_MED_SKAL
    assert [ett["rubrik"] for ett in sett["avgor"]["vikta"]] == ["8 uppfyllda kriterier"]
    assert sett["huvud"][0] == "beslutsdag 1 december 2026"


def test_bara_det_som_behovdes_namns_i_skalet() -> None:
    """Åldern räcker för den som är 17 år; hos stadsdelen räcker det ja som gavs."""
    assert sedd({"alder": 17})["skal"].endswith("(ålder: 17 år).")
    assert sedd({"alder": 35, "kon": "man"})["skal"].endswith("(ålder: 35 år, kön: man).")
    sett = sedd({"kontakt_stadsdel": True})
    assert sett["dom"] == "Stadsdelsförvaltningen beslutar."
    assert sett["skal"].endswith("(aktuell hos stadsdelens socialtjänst: ja).")


def test_det_som_aterstar_borjar_med_den_fraga_som_avgor_mest() -> None:
    """Frågorna räknas, och den första står i skälet."""
    sett = sedd({**UPPFYLLT, "behov_kompletterande_stod": None})
    (fraga,) = (ett["fraga"] for ett in sett["saknade"])
    assert sett["skal"] == f"En fråga återstår: «{fraga}»"
    sett = sedd({"alder": None, "kon": None})
    forsta, antal = sett["saknade"][0]["fraga"], len(sett["saknade"])
    assert sett["skal"] == f"{antal} frågor återstår. Börja med «{forsta}»"


def test_det_vi_har_raknat_med_sager_vad_som_kan_andra_svaret() -> None:
    """För den som kan få stödet kan bara ett annat svar om fortsatt insats ändra något."""
    sett = sedd(UPPFYLLT)
    assert sett["dom"] == "Kan beviljas. Jobbtorg beslutar."
    assert [ett["rubrik"] for ett in sett["antaget"] if ett["kan_andra"]] == ["Fortsatt insats"]
    assert sett["antaget"][0]["kan_andra"]


def test_utan_utgava_har_inget_provats() -> None:
    """En dag före alla utgåvor ger varken väg eller kriterier, och säger varför det inte finns någon tid."""
    sett = sedd({}, date(2018, 1, 1))
    assert (sett["vag"], sett["avgor"], sett["grupper"]) == ([], None, [])
    assert sett["tid"] == "Ingen tid: ingen utgåva av riktlinjen gäller den dagen."


def rader(sett: dict[str, Any]) -> list[dict[str, Any]]:
    """Alla rader som visas om kriterier och stopp."""
    stopp = sett["avgor"]["stopp"] if sett["avgor"] else []
    return [*stopp, *(rad for grupp in sett["grupper"] for rad in grupp["rader"])]


def test_ett_kriterium_har_samma_status_som_i_svaret() -> None:
    """Raderna är svarets egna, i källans ordning."""
    sett = sedd({"hogsta_utbildning": None})
    (grupp,) = sett["grupper"]
    assert {Status.OKLART, Status.UPPFYLLT} == {rad["status"] for rad in grupp["rader"]}
    assert grupp["rader"][0]["id"] == "kvinnor.kon"
