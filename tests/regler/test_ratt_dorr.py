"""Rätt dörr: åtta handläggares fall genom vägledningen, från första frågan till svaret."""

from collections.abc import Mapping
from datetime import date

import pytest

from riktlinje.modell.uppgift import Varde
from riktlinje.modell.utfall import Utfall
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.provbara import Laget, Provbar, star_sig
from riktlinje.regelverk.vagledning import med_ingangen, skalet, vagvisning
from riktlinje.regler.utfall import (
    HANVISA_STADSDEL,
    INGAR_I_MALGRUPP,
    JOBBTORG,
    RAD_OCH_STOD,
    STADSDELSFORVALTNING,
    UTAN_BISTANDSBESLUT,
)
from riktlinje.webb.vy.vagledningsvy import vagledningsvy

DAG = date(2026, 5, 1)
UTAN_STADSDEL: Mapping[str, Varde] = {
    "kontakt_stadsdel": False,
    "pagaende_insats_stadsdel": False,
    "uppbar_forsorjningsstod": False,
    "behovsniva": "fordjupat",
}
UTAN_STODINSATS: Mapping[str, Varde] = {
    "lss_personkrets": "ingen",
    "kontakt_specialistpsykiatri_vid_ansokan": False,
}
KVINNA_47 = {**UTAN_STADSDEL, "kontakt_stadsdel": True, "alder": 47, "kon": "kvinna"}
UNG_23 = {
    **UTAN_STADSDEL,
    **UTAN_STODINSATS,
    "alder": 23,
    "arbetar": False,
    "studerar": False,
    "folkbokford_i_stockholm": True,
    "behov_jobbcoachning_socialt_stod": True,
    "af_atgard_erbjuden": "nej",
    "behov_kompletterande_stod": True,
}
EFTER_INSTEG = {
    **UTAN_STADSDEL,
    "alder": 25,
    "kontakt_stadsdel": True,
    "lss_personkrets": "1",
    "kontakt_specialistpsykiatri_vid_ansokan": False,
    "onskat_mal": "arbete",
    "egen_motivation": True,
    "formaga_aktivt_arbetssokande": True,
    "rapport_jobbcoach": True,
    "samrad_jobbcoach": True,
    "forutsattningar_med_jobbcoach": True,
    "stodbehov_arbete_eller_studier": False,
    "stodbehov_arbete": False,
}

type Svar = tuple[Laget, Utfall | None]


def ga(vet: Mapping[str, Varde], ingang: str = "ny", dag: date = DAG) -> tuple[dict[str, Provbar], list[str]]:
    """Vägledningen svar för svar, med vet inte på resten; prövningarna, och frågorna i ordning."""
    kanda: dict[str, Varde] = {}
    hoppade: list[str] = []
    stallda: list[str] = []
    while fragor := (lage := vagvisning(kanda, dag, hoppade)).fragor:
        namn = fragor[0]
        stallda.append(namn)
        if namn == "ansokan":
            kanda = med_ingangen(kanda, ingang)
        elif namn in vet:
            kanda[namn] = vet[namn]
        else:
            hoppade.append(namn)
    return {ett.provning.id: ett for ett in lage.provningar}, stallda


def lagena(svaren: Mapping[str, Provbar]) -> dict[str, Svar]:
    """Läget och utfallet för dem som inte faller bort."""
    kvar = {namn: ett for namn, ett in svaren.items() if ett.laget is not Laget.GALLER_INTE}
    return {namn: (ett.laget, ett.utfall) for namn, ett in kvar.items()}


OUTREDD: Svar = (Laget.INTE_UTRETT, None)


@pytest.mark.parametrize(
    ("vet", "ingang", "vantat"),
    [
        pytest.param(
            KVINNA_47,
            "ny",
            {
                "uppsokande": (Laget.ANNAN_VAG, HANVISA_STADSDEL),
                "socialpsykiatri": OUTREDD,
                "lss-insteg": OUTREDD,
                "lss-fullt": OUTREDD,
            },
            id="kvinna 47 år med kontakt, resten vet inte",
        ),
        pytest.param(
            {**KVINNA_47, **UTAN_STODINSATS},
            "ny",
            {"uppsokande": (Laget.ANNAN_VAG, HANVISA_STADSDEL)},
            id="kvinna 47 år med kontakt",
        ),
        pytest.param(
            {**UTAN_STADSDEL, **UTAN_STODINSATS, "alder": 35, "kon": "man"}, "ny", {}, id="man 35 år"
        ),
        pytest.param(UNG_23, "ny", {"uppsokande": (Laget.KAN_GALLA, Utfall.KAN_BEVILJAS)}, id="23 år"),
        pytest.param(
            EFTER_INSTEG,
            "efter_insteg",
            {
                "uppsokande": (Laget.ANNAN_VAG, HANVISA_STADSDEL),
                "lss-fortsattning": (Laget.KAN_GALLA, Utfall.KAN_BEVILJAS),
            },
            id="efter Insteg",
        ),
        pytest.param(
            {
                "alder": 40,
                "uppbar_forsorjningsstod": True,
                "behovsniva": "fordjupat",
                "forsorjningshinder": "arbetslos",
            },
            "ny",
            {
                **dict.fromkeys(
                    ("uppsokande", "socialpsykiatri", "lss-insteg", "lss-fullt"),
                    (Laget.ANNAN_VAG, UTAN_BISTANDSBESLUT),
                ),
                "jobbtorg": (Laget.KAN_GALLA, INGAR_I_MALGRUPP),
            },
            id="försörjningsstöd, arbetslös nyanländ",
        ),
        pytest.param(
            {**UTAN_STADSDEL, **UTAN_STODINSATS, "behovsniva": "rad_och_stod", "alder": 47, "kon": "kvinna"},
            "ny",
            {"uppsokande": (Laget.ANNAN_VAG, RAD_OCH_STOD)},
            id="råd och stöd räcker",
        ),
        pytest.param({**UTAN_STADSDEL, **UTAN_STODINSATS, "alder": 17}, "ny", {}, id="17 år"),
        pytest.param({**UTAN_STADSDEL, **UTAN_STODINSATS, "alder": 66}, "ny", {}, id="66 år"),
    ],
)
def test_fallet_kommer_till_ratt_dorr(vet: Mapping[str, Varde], ingang: str, vantat: dict[str, Svar]) -> None:
    """Vägledningen slutar i just de svar som fallet ska ha, och inget annat är ett svar."""
    svaren, stallda = ga(vet, ingang)
    assert lagena(svaren) == vantat
    assert stallda[:2] == ["ansokan", "alder"]
    beslutar = {"uppsokande": JOBBTORG, "jobbtorg": None}
    for namn, (laget, utfall) in vantat.items():
        vem = beslutar.get(namn, STADSDELSFORVALTNING)
        if laget is Laget.ANNAN_VAG:
            vem = STADSDELSFORVALTNING if utfall == HANVISA_STADSDEL else None
        assert svaren[namn].beslutsfattare == vem


def test_ingen_fraga_om_arbete_till_den_som_inget_av_det_kan_hjalpa() -> None:
    """Vid 47 års ålder avgör arbete och studier inget; vid 23 år frågas båda före stadsdelen."""
    _, stallda = ga(KVINNA_47)
    assert not {"arbetar", "studerar"} & set(stallda)
    _, stallda = ga(UNG_23)
    assert stallda[:5] == ["ansokan", "alder", "arbetar", "studerar", "kontakt_stadsdel"]


def test_den_som_ingen_provning_tar_far_veta_vad_som_kan_erbjudas() -> None:
    """Slutet säger att ingen prövning gäller och vad som ändå går, och varje prövning har sitt skäl."""
    uppgifter = {**UTAN_STADSDEL, **UTAN_STODINSATS, "alder": 35, "kon": "man"}
    vy = vagledningsvy(uppgifter, DAG, ingang="ny")
    assert vy["slut"]["rubrik"] == "Ingen prövning gäller"
    assert vy["slut"]["text"] == list(REGELVERK.vagledning.erbjuds)
    assert vy["vagar"] == []


def test_flera_provningar_till_samma_vag_visas_en_gang() -> None:
    """Försörjningsstödet är en väg för fyra prövningar, och Jobbtorgs målgrupp ett svar för sig."""
    uppgifter: dict[str, Varde] = {
        "alder": 40,
        "uppbar_forsorjningsstod": True,
        "behovsniva": "fordjupat",
        "forsorjningshinder": "arbetslos",
    }
    vy = vagledningsvy(uppgifter, DAG, ingang="ny")
    assert [(vag["laget"], len(vag["galler"])) for vag in vy["vagar"]] == [
        (Laget.KAN_GALLA, 0),
        (Laget.ANNAN_VAG, 4),
    ]
    assert vy["slut"]["rubrik"] == "En prövning kan gälla. Stöd utan biståndsbeslut"


def test_stadsdelens_vag_sager_vad_som_kan_provas_dar() -> None:
    """Hos stadsdelen kan det som stadsdelen beslutar om ännu prövas, och Jobbtorgs prövning inte."""
    vy = vagledningsvy(KVINNA_47, DAG, ["kontakt_specialistpsykiatri_vid_ansokan"], "ny")
    (vag,) = vy["vagar"]
    kvar = {REGELVERK.provningar[namn].rubrik for namn in ("socialpsykiatri", "lss-insteg", "lss-fullt")}
    assert {ett["rubrik"] for ett in vag["kvar"]} == kvar


@pytest.mark.parametrize(
    ("genomfort", "laget"),
    [(True, Laget.INTE_UTRETT), (False, Laget.GALLER_INTE), (None, Laget.INTE_UTRETT)],
)
def test_fortsattningen_forutsatter_insteg(genomfort: bool | None, laget: Laget) -> None:
    """Utan Insteg gäller prövningen inte, med källans ord; är det okänt är den inte utredd."""
    kanda: dict[str, Varde] = {} if genomfort is None else {"genomfort_insteg": genomfort}
    ett = star_sig(REGELVERK.provningar["lss-fortsattning"], kanda, DAG)
    assert ett.laget is laget
    if genomfort is False:
        assert ett.mening is REGELVERK.klausuler["lss.fortsattning.vem"]
        assert "bara den som har haft Insteg" in skalet(ett, kanda, DAG)
    else:
        assert ("genomfort_insteg" in ett.fragor) == (genomfort is None)


def test_insteg_far_sokas_igen() -> None:
    """Källan säger inte att Insteg bara ges en gång, så prövningen faller inte bort efter Insteg."""
    ett = star_sig(REGELVERK.provningar["lss-insteg"], {"genomfort_insteg": True}, DAG)
    assert ett.laget is Laget.INTE_UTRETT


def test_den_som_soker_fortsatt_insats_fragas_hur_lange_den_har_pagatt() -> None:
    """Ingen tid antas då, eftersom två års insats kan utesluta mer; en ny insats har ingen tid."""
    provning = REGELVERK.provningar["socialpsykiatri"]
    for fortsatt in (True, False):
        ett = star_sig(provning, {"avser_fortsatt_insats": fortsatt}, DAG)
        assert ("manader_med_insats" in ett.fragor) == fortsatt


def test_gransen_mot_stadsdelen_ar_en_annan_vag() -> None:
    """Vid aktivt missbruk ligger ansvaret närmast stadsdelen: målgruppen gäller inte rakt av."""
    ett = star_sig(REGELVERK.provningar["jobbtorg"], {"aktivt_missbruk": True}, DAG)
    assert (ett.laget, ett.utfall) == (Laget.ANNAN_VAG, "stadsdel_ansvar")
    assert ett.mening is not None
    assert ett.mening.id == "j2018.grans.aktivt-missbruk"
