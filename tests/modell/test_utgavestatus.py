"""Utgåvans status: en sluten mängd, orden för var och en, och texter som väljer efter den."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from datetime import date

import pytest
from stod.olika_status import STATUS, med_status
from stod.platser import ROT

from riktlinje.modell.fall import Fall
from riktlinje.modell.fel import Indatafel
from riktlinje.modell.kontrakt import skriv_bedomning
from riktlinje.modell.kontroll import Definitionsfel
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.status import Utgavestatus
from riktlinje.modell.statusval import valj, valj_i
from riktlinje.regelverk import REGELVERK
from riktlinje.webb.vy.bedomningsvy import vy
from riktlinje.webb.vy.utkast import texter

UPPSOKANDE = REGELVERK.provningar["uppsokande"]
UTGAVA = UPPSOKANDE.utgavor[-1]
DAG = date(2023, 2, 15)
ORD = {
    Utgavestatus.FORESLAGEN: "Förslag – beslut i kommunfullmäktige inte verifierat",
    Utgavestatus.BESLUTAD: "Beslutad – gäller från och med 2023-01-01",
    Utgavestatus.GALLANDE: "Gällande – beslutad, och gäller från och med 2023-01-01",
    Utgavestatus.UPPHAVD: "Upphävd – gällde från och med 2023-01-01 till och med 2035-12-31, "
    "och används bara för beslut från den tiden",
    Utgavestatus.OKAND: "Tidigare ordning – beslut i kommunfullmäktige inte verifierat",
}
NAMN = {
    Utgavestatus.FORESLAGEN: "Riktlinjen för uppsökande uppdrag, förslag från juni 2022",
    Utgavestatus.BESLUTAD: "Riktlinjen för uppsökande uppdrag, beslutad text",
    Utgavestatus.GALLANDE: "Riktlinjen för uppsökande uppdrag, gällande text",
    Utgavestatus.UPPHAVD: "Riktlinjen för uppsökande uppdrag, upphävd text",
    Utgavestatus.OKAND: "Riktlinjen för uppsökande uppdrag, förslag från juni 2022",
}


def i_status(status: Utgavestatus) -> Provning:
    """Prövningen med sin utgåva i den statusen."""
    return replace(UPPSOKANDE, utgavor=(med_status(UTGAVA, status),))


@pytest.mark.parametrize("status", Utgavestatus)
def test_svaret_utkastet_och_kontraktet_foljer_statusen(status: Utgavestatus) -> None:
    """Kalkylatorn, kvittot, utkastet och JSON säger samma status, och bara ett förslag kallas förslag."""
    provning = i_status(status)
    fall = Fall("uppsokande", DAG, {"alder": 23})
    bedomning = provning.prova(fall)
    sedd = vy(bedomning, fall, provning)
    assert (NAMN[status], ORD[status]) == (sedd["utgava"], sedd["status"])
    text = str(texter(bedomning, fall, provning)[0]["text"])
    assert f". {NAMN[status]}. {ORD[status]}. " in text.splitlines()[-1]
    svar = json.loads(skriv_bedomning(bedomning, fall, provning))
    assert (str(status), "uppsokande-2022") == (svar["status"], svar["utgava"])
    utan = {"status", "sammanfattning"}
    vanlig = json.loads(skriv_bedomning(UPPSOKANDE.prova(fall), fall, UPPSOKANDE))
    assert {n: v for n, v in vanlig.items() if n not in utan} == {
        n: v for n, v in svar.items() if n not in utan
    }
    if status.ar_beslutad:
        assert "förslag" not in f"{text}{sedd}".lower()
    fore = provning.prova(Fall("uppsokande", date(2022, 12, 31), {})).sammanfattning
    assert fore == "Riktlinjen gäller först från den 1 januari 2023. Därför har ingenting prövats."


@pytest.mark.parametrize(
    ("dag", "vantat"),
    [
        ("2008-12-31", "Riktlinjen gäller först från den 1 januari 2009."),
        (
            "2018-09-01",
            "Riktlinjen gällde till och med den 31 augusti 2018 och gäller på nytt från den 1 januari 2023.",
        ),
        ("2024-01-01", "Riktlinjen gällde till och med den 31 december 2023."),
    ],
    ids=["före", "mellan", "efter"],
)
def test_meningen_om_dagen_sager_nar_riktlinjen_galler(dag: str, vantat: str) -> None:
    """Före den första utgåvan, mellan två och efter den sista säger svaret när någon gäller."""
    tider = [("2009-01-01", "2018-08-31"), ("2023-01-01", "2023-12-31")]
    utgavor = tuple(
        replace(
            UTGAVA,
            id=f"prov-{fran}",
            giltig_fran=date.fromisoformat(fran),
            giltig_till=date.fromisoformat(till),
        )
        for fran, till in tider
    )
    svar = replace(UPPSOKANDE, utgavor=utgavor).prova(Fall("uppsokande", date.fromisoformat(dag), {}))
    assert f"{vantat} Därför har ingenting prövats." == svar.sammanfattning


def test_statusen_ar_en_sluten_mangd() -> None:
    """En status som inte finns, och en upphävd utgåva utan sista dag, nekas med vad som ska göras."""
    with pytest.raises(Definitionsfel, match=r"Status «antagen» finns inte\. .*Skriv den som Utgavestatus"):
        replace(UTGAVA, status="antagen")  # type: ignore[arg-type]
    with pytest.raises(Definitionsfel, match=r"upphävd men saknar sista dag\. Sätt giltig_till\."):
        replace(UTGAVA, status=Utgavestatus.UPPHAVD)


@pytest.mark.parametrize("status", Utgavestatus)
def test_en_text_valjer_efter_statusen(status: Utgavestatus) -> None:
    """Bara texten som stämmer blir kvar; den som saknas för gällande och upphävd är den för beslutad."""
    egna = [i_status(status)]
    kort = "{{uppsokande-2022 | foreslagen: Förslaget | beslutad: Texten\nfrån den {fran}}} gäller."
    vantat = "Texten\nfrån den 1 januari 2023 gäller." if status.ar_beslutad else "Förslaget gäller."
    assert vantat == valj(kort, egna)
    hel = "{{alla | foreslagen: F | beslutad: B | gallande: G | upphavd: U till {till} | okand: O}}"
    ledord = {
        "foreslagen": "F",
        "beslutad": "B",
        "gallande": "G",
        "upphavd": "U till 31 december 2035",
        "okand": "O",
    }
    assert ledord[status] == valj(hel, egna)
    klausul = replace(REGELVERK.klausuler["sl.ikraft"], skal=kort)
    assert vantat == valj_i(klausul, egna).skal


def test_olika_status_ar_blandad() -> None:
    """Nämns flera utgåvor med olika status används den blandade texten."""
    alla = [
        replace(p, utgavor=tuple(med_status(u, STATUS[u.id]) for u in p.utgavor))
        for p in REGELVERK.provningar.values()
    ]
    text = "{{alla | foreslagen: F | beslutad: B | blandad: olika}}"
    assert "olika" == valj(text, alla)
    assert "F" == valj(text, REGELVERK.provningar.values())
    assert "B" == valj("{{uppsokande-2022 lss-fullt-2022 | foreslagen: F | beslutad: B}}", alla)


@pytest.mark.parametrize(
    ("text", "vantat"),
    [
        ("{{uppsokand-2022 | foreslagen: F}}", "Menade du «uppsokande-2022»?"),
        (
            "{{uppsokande-2022 | föreslagen: F}}",
            "Tillåtet: foreslagen, beslutad, gallande, upphavd, okand, blandad",
        ),
        ("{{uppsokande-2022 | beslutad: B}}", "saknar text för foreslagen. Lägg till «| foreslagen: …»."),
        ("{{uppsokande-2022}}", "är inget val. Skriv {{utgåva | foreslagen: … | beslutad: …}}."),
        ("{{uppsokande-2022 | foreslagen: F", "är inget val."),
    ],
)
def test_ett_val_som_inte_gar_att_lasa_nekas(text: str, vantat: str) -> None:
    """Ett felskrivet val sägs med det som ska göras; inget står kvar på sidan."""
    with pytest.raises(Indatafel) as fangat:
        valj(text, REGELVERK.provningar.values())
    assert vantat in str(fangat.value)


def test_kommandona_svarar_med_olika_status() -> None:
    """Kommandot prövar och jämför utgåvor av olika status, och svaret bär statusens id."""
    miljo = {**os.environ, "RIKTLINJE_REGELVERK": "stod.olika_status", "PYTHONPATH": str(ROT / "tests")}
    dagar = {"uppsokande-2022": DAG, "lss-insteg-2022": DAG, "jobbtorg-2009": date(2010, 1, 1)}
    provningar = {u.id: p.id for p in REGELVERK.provningar.values() for u in p.utgavor}
    fallen = [
        {"provning": provningar[u], "beslutsdag": str(dag), "uppgifter": {}} for u, dag in dagar.items()
    ]
    indata = "\n".join(json.dumps(fall) for fall in fallen)
    svar = kommando(["prova", "--json"], miljo, indata)
    assert [
        ("gallande", "uppsokande-2022"),
        ("upphavd", "lss-insteg-2022"),
        ("upphavd", "jobbtorg-2009"),
    ] == [(ett["status"], ett["utgava"]) for ett in map(json.loads, svar.splitlines())]
    jamforelse = kommando(["jamfor", "jobbtorg-2009", "jobbtorg-2018"], miljo, slut=1)
    assert "jobbtorg-2009 → jobbtorg-2018" in jamforelse
    assert "förslag" not in jamforelse.lower()


def kommando(argument: list[str], miljo: dict[str, str], indata: str = "", slut: int = 0) -> str:
    """Det som kommandot skriver, när det slutar så."""
    svar = subprocess.run(
        [sys.executable, "-m", "riktlinje", *argument],
        input=indata,
        env=miljo,
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=ROT,
    )
    assert slut == svar.returncode, svar.stderr
    return svar.stdout


def test_dagens_utgavor_visas_som_i_dag() -> None:
    """Källorna visar inget beslut: utgåvorna är förslag, och den äldsta har okänd status."""
    sedda: dict[Utgavestatus, set[str]] = {}
    utgavor: list[Utgava] = [u for p in REGELVERK.provningar.values() for u in p.utgavor]
    for utgava in utgavor:
        sedda.setdefault(utgava.status, set()).add(utgava.statusrad)
    assert {
        Utgavestatus.FORESLAGEN: {ORD[Utgavestatus.FORESLAGEN]},
        Utgavestatus.OKAND: {"Tidigare ordning – så som ett förslag beskriver den, beslutet inte verifierat"},
    } == sedda
