"""Datumtabellerna: alla funktioner provas och publiceras, och varje fel nekas med rad och åtgärd."""

import json
from datetime import date, timedelta
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from click.testing import CliRunner
from stod.htmlsidor import med_klass, radnamn
from stod.platser import ROT

from riktlinje.cli import huvud
from riktlinje.modell.fel import Plats
from riktlinje.regelverk import REGELVERK, publicering
from riktlinje.regelverk.dagar import parametrar
from riktlinje.regler.tider import RUBRIKER, overklaga_laglighet_senast, overklaga_senast
from riktlinje.scenarier.datum import (
    beskriv_datum,
    kor_datum,
    las_datummapp,
    las_datumtext,
)
from riktlinje.scenarier.lasare import las_mapp
from riktlinje.scenarier.scenario import Scenario, Scenariofel

SCENARIER = ROT / "scenarios"
FIL = "scenarios/tider.md"
TABELL = """\
| id | fall | start | manader | svar |
|---|---|---|---|---|
| D1 | Ett | 2023-03-01 | 6 | 2023-08-31 |
| D2 | Två | 2023-03-31 | 6 | 2023-09-30 |
"""
TEXT = f"# Tider\n\n## till_och_med\n\n{TABELL}"
RUBRIKRAD = 5


def test_mallen_ar_riktig() -> None:
    """Texten som fällorna byggs av är själv riktig."""
    (ett, tva) = las_datumtext(TEXT, FIL)
    assert (f"{FIL}:{RUBRIKRAD + 2}", "D2") == (str(ett.plats), tva.id)
    assert {"start": date(2023, 3, 1), "manader": 6} == ett.argument
    assert kor_datum(ett).stammer


@pytest.mark.parametrize(
    ("fore", "efter", "rad", "fras"),
    [
        ("## till_och_med", "## till_o_med", 5, "«till_o_med» finns inte. Menade du «till_och_med»?"),
        ("| manader |", "| manad |", 5, "ska vara: id, fall, start, manader, svar. Tabellen har: id, fall"),
        ("| id | fall |", "| fall | id |", 5, "ska vara: id, fall, start, manader, svar"),
        ("| svar |", "| start |", 5, "ska vara: id, fall, start, manader, svar"),
        (
            "| 6 | 2023-08-31 |",
            "| 0 | 2023-08-31 |",
            7,
            "«manader» kan inte vara «0». Tillåtet: heltal 1–120",
        ),
        ("| 6 | 2023-08-31 |", "| sex | 2023-08-31 |", 7, "«manader» kan inte vara «sex»"),
        ("| 6 | 2023-08-31 |", f"| {'9' * 1500} | 2023-08-31 |", 7, "«manader» kan inte vara «999"),
        ("2023-08-31", "2023-02-30", 7, "«svar» kan inte vara «2023-02-30». Tillåtet: en dag som finns"),
        ("2023-03-01", "1 mars", 7, "«start» kan inte vara «1 mars»"),
        ("| 2023-03-01 |", "|  |", 7, "Cellen i kolumnen «start» är tom. Skriv ett värde"),
        ("| D1 |", "|  |", 7, "Cellen i kolumnen «id» är tom"),
        ("| D2 |", "| D1 |", 8, f"Samma id «D1» står redan på {FIL}:7. Ge raden ett eget"),
        ("| Två |", "| Ett |", 8, f"Samma fall «Ett» står redan på {FIL}:7"),
        ("| D2 |", "| X1 |", 8, "Samma id «X1» står redan på scenarios/x.md:3"),
        ("| 6 | 2023-08-31 |", "| 2023-08-31 |", 7, "Raden har 4 celler men rubrikraden har 5"),
        (TABELL, "Text\n" + TABELL, 6, "Lägg en tom rad före tabellen"),
        (TABELL, "", 1, "Filen har inga rader. Lägg till en tabell under en funktions namn"),
    ],
)
def test_fallan_nekas(fore: str, efter: str, rad: int, fras: str) -> None:
    """Fällan nekas på rätt rad, med det som ska göras."""
    assert 1 == TEXT.count(fore)
    with pytest.raises(Scenariofel) as fangat:
        las_datumtext(TEXT.replace(fore, efter), FIL, {"X1": Plats("scenarios/x.md", 3)})
    meddelanden = [text for text in fangat.value.meddelanden if text.startswith(f"{FIL}:{rad}  ")]
    assert [fras] == [fras for text in meddelanden if fras in text]


def test_avvikande_rad_gar_att_ratta() -> None:
    """En rad som avviker nämner sig själv, båda dagarna, argumenten och funktionen."""
    rad = las_datumtext(TEXT.replace("2023-08-31", "2023-09-01"), FIL)[0]
    forsta, skillnad, funktion = beskriv_datum(kor_datum(rad)).splitlines()
    assert f"{FIL}:7  «Ett»" == forsta
    assert (
        "svar   tabellen 2023-09-01   koden 2023-08-31   (start = 2023-03-01, manader = 6)"
        == skillnad.strip()
    )
    assert funktion.startswith("  funktion: src/riktlinje/regler/tider.py:")


def test_varje_funktion_provas_och_har_rubrik() -> None:
    """Varje funktion i tider.py har rader, en rubrik och kolumnnamn på sidan, och varje rad stämmer."""
    rader = las_datummapp(SCENARIER)
    assert set(REGELVERK.dagfunktioner) == {rad.funktion for rad in rader} == set(RUBRIKER)
    assert {namn for funktion in REGELVERK.dagfunktioner for namn in parametrar(funktion)} == set(
        publicering().argumentrubriker
    )
    assert [] == [beskriv_datum(dag) for dag in map(kor_datum, rader) if not dag.stammer]


def test_raderna_publiceras_med_status(sidtrad: dict[str, Element], scenarier: list[Scenario]) -> None:
    """Varje rad står på sidan, märkt att den stämmer, och inget id används också av ett scenario."""
    sida = sidtrad["granskning/scenarier/tider/index.html"]
    namn = [rad.id for rad in las_datummapp(SCENARIER)]
    assert sorted(namn) == sorted(radnamn(sida))
    assert len(namn) == len(list(med_klass(sida, "td", "status-stammer")))
    assert not set(namn) & {scenario.id for scenario in scenarier}


@pytest.mark.parametrize("dag", [date(2024, 1, 1) + timedelta(days=17 * n) for n in range(50)])
def test_tre_veckor_slutar_pa_samma_veckodag(dag: date) -> None:
    """Båda tiderna för överklagande slutar på den veckodag de började."""
    for senast in (overklaga_senast(dag), overklaga_laglighet_senast(dag)):
        assert (dag.weekday(), 21) == (senast.weekday(), (senast - dag).days)


def test_kommandoraden_raknar_och_nekar(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Kommandot räknar datumraderna, visar den som avviker och säger var ett fel står."""
    mapp = tmp_path / "scenarios"
    mapp.mkdir()
    fil = mapp / "tider.md"
    fil.write_text(TEXT, "utf-8")
    assert [] == las_mapp(mapp)
    assert "2 rader: 2 stämmer, 0 avviker" in _kor(mapp, 0)
    fil.write_text(TEXT.replace("2023-08-31", "2023-09-01"), "utf-8")
    assert "koden 2023-08-31" in _kor(mapp, 1)
    assert '"kolumn": "svar"' in _kor(mapp, 1, "--json")
    fil.write_text(TEXT.replace("| 6 | 2023-08-31 |", "| 0 | 2023-08-31 |"), "utf-8")
    assert f"{FIL}:7" in _kor(mapp, 2)
    for kommando in ("scenarier", "granska"):
        (felet,) = json.loads(_kor(mapp, 2, "--json", kommando=kommando))["fel"]
        assert (FIL, 7) == (felet["fil"], felet["rad"])
    monkeypatch.chdir(mapp)
    assert f"{FIL}:7" in _kor(Path(), 2)


def _kor(mapp: Path, kod: int, *val: str, kommando: str = "scenarier") -> str:
    svar = CliRunner().invoke(huvud, [kommando, *val, str(mapp)])
    assert kod == svar.exit_code, svar.output
    return svar.output
