"""Registret över frågorna till arbetaren, och att ett svar bär det som frågan gäller och inget mer."""

import json
import re
import subprocess
import sys
from typing import Any

import pytest
from stod.platser import ROT

from riktlinje.webb.arbetare.fraga import TABELLASARE, Underlag
from riktlinje.webb.arbetare.fragor import FRAGOR, svara, tillagg
from riktlinje.webb.motor.modulbehov import underlag

LUCKA = re.compile(r"\[[^\]]+\]")
STARTEN = """
import json, sys
sys.modules["markdown_it"] = None  # tabelläsaren, som motorn inte har
from riktlinje.webb.arbetare.fragor import FRAGOR
inlasta = {namn for namn, fraga in FRAGOR.items() if f"riktlinje.webb.arbetare.{fraga.modul}" in sys.modules}
utan_tillagg = set()
for namn, fraga in FRAGOR.items():
    try:
        fraga.las_in()
        utan_tillagg.add(namn)
    except ImportError:
        pass
print(json.dumps([sorted(inlasta), sorted(utan_tillagg)]))
"""


@pytest.fixture(scope="module")
def formular() -> Underlag:
    """Varje scenario, och det som kan vara fel."""
    return underlag(ROT / "scenarios")


def svaret(typ: str, **data: Any) -> dict[str, Any]:
    """Svaret på en fråga, så som webbläsaren får det."""
    svar: dict[str, Any] = json.loads(svara(json.dumps({"typ": typ, **data})))
    return svar


def test_starten_laser_bara_det_som_en_kalkylator_behover() -> None:
    """Resten läses först när det frågas efter, och bara det som har tillägg kräver något utöver motorn."""
    kommando = [sys.executable, "-c", STARTEN]
    inlasta, utan_tillagg = json.loads(subprocess.run(kommando, capture_output=True, check=True).stdout)
    assert inlasta == sorted(namn for namn, fraga in FRAGOR.items() if fraga.genast)
    assert utan_tillagg == sorted(namn for namn in FRAGOR if not tillagg(namn))
    assert {tillagg(namn) for namn in FRAGOR} == {"", TABELLASARE}


@pytest.mark.parametrize("namn", FRAGOR)
def test_varje_fraga_har_exempel_som_gar_att_besvara(namn: str, formular: Underlag) -> None:
    """Exemplen är frågor som sidan kan ställa, var och en med sin typ, och de första är rätt ställda."""
    exempel = FRAGOR[namn].exempel(formular)
    assert exempel
    assert {en["typ"] for en in exempel} == {namn}
    for fraga in exempel[:20]:
        assert json.loads(svara(json.dumps(fraga)))


def test_en_tyst_provning_svarar_bara_med_det_som_anvands(formular: Underlag) -> None:
    """De obehövda frågorna är desamma som i det hela svaret; kan svaren inte prövas sägs bara det."""
    for ifyllt in formular.formular:
        helt = svaret("prova", **ifyllt)
        vantat = helt["vy"]["obehovda"] if "vy" in helt else None
        assert svaret("tyst", **ifyllt) == {"obehovda": vantat}


def test_det_hela_svaret_bar_inte_det_som_fragas_efter_for_sig(formular: Underlag) -> None:
    """Texterna att ta med är en egen fråga och följer inte med i resultatet; stegen gör det."""
    ifyllt = formular.formular[0]
    resultat, tamed = svaret("prova", **ifyllt), svaret("tamed", **ifyllt)
    assert set(resultat) == {"vy"}
    assert set(tamed) == {"lank", "texter", "scenario"}
    assert all(tamed.values())
    assert resultat["vy"]["gor"]
    text = json.dumps(resultat)
    egna = [tamed["lank"], tamed["scenario"], *(ett["text"] for ett in tamed["texter"])]
    assert [del_ for del_ in egna if json.dumps(del_) in text] == []


def test_varje_text_sager_vad_den_ar_och_hur_manga_luckor_den_har(formular: Underlag) -> None:
    """En text har sitt slag, sin rubrik och sin knapp, och det som står inom hakparentes är dess luckor."""
    for ifyllt in formular.formular:
        for text in svaret("tamed", **ifyllt).get("texter", ()):
            assert set(text) == {"slag", "rubrik", "knapp", "text", "luckor"}
            assert text["slag"] in {"skal", "overlamning", "journal"}
            assert text["knapp"].startswith("Kopiera ")
            assert text["rubrik"]
            assert len(LUCKA.findall(text["text"])) == text["luckor"]
