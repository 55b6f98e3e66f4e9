"""Svar som ska gå ihop: första dagen och månaderna, anställningen och arbetet; och gränserna före 2018."""

import json
from datetime import date, timedelta
from typing import Any

import pytest

from riktlinje.modell.fel import Indatafel
from riktlinje.modell.provning import Provning
from riktlinje.modell.utfall import Utfall
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.rader import INLASARE, prova_data
from riktlinje.regler.tal import TVA_AR_I_MANADER
from riktlinje.regler.tider import manader_som_gar_ihop, till_och_med
from riktlinje.scenarier.lasare import las_text
from riktlinje.webb.arbetare.fragor import svara
from riktlinje.webb.vy.bedomningsvy import vy

MED_TID = [provning for provning in REGELVERK.provningar.values() if provning.tid_som_gatt]
STARTDAGAR = [date(2023, 1, dag) for dag in (1, 15, 28, 29, 30, 31)] + [
    *(date(2022, 8, 31), date(2023, 2, 28), date(2024, 2, 28), date(2024, 2, 29), date(2023, 12, 31)),
]
TABELL = """# Prov

## Utgångsfall

| uppgift | värde |
|---|---|
{utgang}

## Rader

| id | fall | utfall |
|---|---|---|
| P1 | Prov | kraver_bedomning |
"""


def fall(provning: str, beslutsdag: str, startdag: str = "", **uppgifter: str) -> dict[str, Any]:
    """Ett fall enligt kontraktet."""
    start = {"startdag": startdag} if startdag else {}
    return {"provning": provning, "beslutsdag": beslutsdag, **start, "uppgifter": uppgifter}


def felen(data: dict[str, Any]) -> list[str]:
    """Felen i ett fall; formuläret, texterna att ta med och scenariotabellen nekar det som JSON nekar."""
    felen = list(map(str, prova_data(data).fel))
    skrivna = {n: v for n, v in data.items() if n != "uppgifter"} | data["uppgifter"]
    varden = {n: v for n, v in skrivna.items() if n != "provning"}
    for typ in ("prova", "tamed"):
        svar = json.loads(svara(json.dumps({"typ": typ, "provning": data["provning"], "varden": varden})))
        assert len(felen) == len(svar.get("fel", []))
    tabell = TABELL.format(utgang="\n".join(f"| {namn} | {varde} |" for namn, varde in skrivna.items()))
    if felen:
        with pytest.raises(Indatafel):
            las_text(tabell, "prov", "scenarios/prov.md")
    else:
        assert las_text(tabell, "prov", "scenarios/prov.md").scenarier
    return felen


@pytest.mark.parametrize("provning", MED_TID, ids=lambda provning: provning.id)
def test_manader_emot_forsta_dagen_nekas(provning: Provning) -> None:
    """En startdag i går och 23 månader säger emot varandra; felet nämner båda och det tillåtna."""
    (fel,) = felen(fall(provning.id, "2026-12-01", "2026-11-30", manader_med_insats="23"))
    for del_ in (
        "«startdag» 2026-11-30",
        "«manader_med_insats» (23)",
        "2026-12-01",
        "T-22",
        "Tillåtet: 0–1 ",
    ):
        assert del_ in fel


@pytest.mark.parametrize(
    ("startdag", "beslutsdag", "manader", "gar_ihop"),
    [
        ("2024-12-02", "2026-12-01", 23, True),
        ("2024-12-02", "2026-12-01", 24, False),
        ("2024-12-01", "2026-12-01", 24, True),
        ("2024-12-01", "2026-12-01", 23, False),
        ("2025-01-01", "2026-12-01", 22, True),
        ("2025-01-01", "2026-12-01", 21, False),
        ("2023-01-31", "2023-02-28", 0, True),
        ("2023-01-31", "2023-02-28", 2, False),
        ("2023-01-31", "2023-03-01", 2, True),
        ("2023-01-31", "2023-03-01", 3, False),
        ("2024-02-29", "2025-03-01", 12, True),
    ],
)
def test_gransen_for_manader_och_forsta_dag(
    startdag: str, beslutsdag: str, manader: int, *, gar_ihop: bool
) -> None:
    """Högst en månad fel godtas, också vid månadsskiften, men aldrig på andra sidan två år."""
    data = fall("socialpsykiatri", beslutsdag, startdag, manader_med_insats=str(manader))
    assert gar_ihop == (felen(data) == [])


@pytest.mark.parametrize("start", STARTDAGAR, ids=str)
def test_manaderna_som_gar_ihop_ar_de_inom_en_manad(start: date) -> None:
    """Räknat dag för dag: så många månader, en till eller en färre har gått, och gränsen på två år hålls."""
    efter = [start, *(till_och_med(start, manader) + timedelta(days=1) for manader in range(1, 40))]
    for dagar in range(1, 800):
        dag = start + timedelta(days=dagar)
        vantat = [
            manader
            for manader in range(39)
            if efter[max(manader - 1, 0)] <= dag <= efter[manader + 1]
            and (manader >= TVA_AR_I_MANADER) == (dag >= efter[TVA_AR_I_MANADER])
        ]
        assert vantat == list(manader_som_gar_ihop(start, dag))


def test_samma_startdag_som_beslutsdag_sager_inget_om_manaderna() -> None:
    """Beslutsdagen som startdag är detsamma som ingen startdag, och månader utan startdag räknas."""
    for startdag in ("", "2026-12-01"):
        assert felen(fall("lss-fullt", "2026-12-01", startdag, manader_med_insats="23")) == []


@pytest.mark.parametrize("led", ["anstallning_mycket_osaker", "anstallning_liten_omfattning"])
def test_en_anstallning_utan_arbete_nekas(led: str) -> None:
    """Bedömd anställning och nej på arbete går inte ihop, i en prövning och utan vald prövning."""
    uppgifter = {"arbetar": "nej", led: "ja"}
    (fel,) = felen(fall("uppsokande", "2026-12-01", **uppgifter))
    assert f"«{led}» kan inte vara ja när «arbetar» är nej (T-08)" in fel
    with pytest.raises(Indatafel, match="kan inte vara ja"):
        INLASARE.las_utan_provning({"beslutsdag": "2026-12-01", "uppgifter": uppgifter})
    fraga = {"typ": "vagledning", "varden": {"beslutsdag": "2026-12-01", **uppgifter}}
    assert [led] == [ett["falt"] for ett in json.loads(svara(json.dumps(fraga)))["fel"]]
    assert felen(fall("uppsokande", "2026-12-01", **{led: "ja"})) == []


def test_en_studerande_utan_arbete_fragas_inte_om_anstallningen() -> None:
    """Utan arbete finns ingen anställning som undantaget kan gälla."""
    data = fall("uppsokande", "2026-12-01", alder="23", arbetar="nej", studerar="ja")
    bedomning = prova_data(data).bedomning
    assert bedomning is not None
    assert {k.id: k.status for k in bedomning.kriterier}["uvas.sysselsattning"] == "ej_uppfyllt"
    assert not {namn for namn in bedomning.saknade_uppgifter if namn.startswith("anstallning")}


TJANSTER = [v for v in REGELVERK.uppgifter["begard_tjanst"].varden if v != "stod_till_arbete"]


@pytest.mark.parametrize(
    "uppgifter",
    [
        *({"begard_tjanst": str(tjanst)} for tjanst in TJANSTER),
        {"aktivt_missbruk": "ja"},
        {"planering_mot_arbete": "nej"},
    ],
    ids=str,
)
@pytest.mark.parametrize("dag", ["2009-01-01", "2010-12-01", "2018-08-31"])
def test_granser_fran_2018_ger_bedomning_fore(dag: str, uppgifter: dict[str, str]) -> None:
    """Före september 2018 krävs bedömning, svaret säger varför, och varken team eller stadsdel nämns."""
    svar = prova_data(fall("jobbtorg", dag, **uppgifter))
    assert svar.bedomning is not None
    assert svar.fall is not None
    assert svar.bedomning.utfall is Utfall.KRAVER_BEDOMNING
    assert svar.bedomning.beslutsfattare is None
    assert svar.bedomning.flaggor == ("T-51",)
    sedd = vy(svar.bedomning, svar.fall, REGELVERK.provningar["jobbtorg"])
    (flagga,) = sedd["flaggor"]
    assert "först 2018" in flagga["mening"]
    assert "handläggarteam" not in json.dumps(sedd, ensure_ascii=False).lower()


def test_ingen_vag_fran_2018_visas_fore() -> None:
    """Alla vägarnas uppgifter är ja, och bara upplysningen om försörjning under studier finns kvar."""
    vagar = {"nyanland", "ensamkommande_ung", "behov_parallellt_med_studier", "sjukskriven", "sgi_noll"}
    vagar |= {"behover_andra_insatser", "ska_ansoka_sjukersattning", "tillfalligt_boende"}
    uppgifter = dict.fromkeys((*vagar, "stadsdel_patalar_behov", "uppbar_forsorjningsstod"), "ja")
    bedomning = prova_data(
        fall("jobbtorg", "2018-08-31", **uppgifter, forsorjningshinder="arbetslos")
    ).bedomning
    assert bedomning is not None
    assert (bedomning.utfall, bedomning.flaggor) == ("malgrupp_ordinarie", ("studier-mellan-stolar",))
