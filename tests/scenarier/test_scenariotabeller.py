"""Scenariotabellerna: det som inte publiceras som det testas nekas, med fil, rad och åtgärd."""

import re
import subprocess
import sys

import pytest
from stod.platser import ROT

from riktlinje.granskning.radforslag import Radforslag
from riktlinje.scenarier.datum import las_datummapp
from riktlinje.scenarier.korning import beskriv, kor
from riktlinje.scenarier.lasare import las_mapp, las_text
from riktlinje.scenarier.scenario import Scenariofel
from riktlinje.scenarier.tabeller import las_tabeller

FIL = "scenarios/uppsokande/uvas.md"
TABELL = """\
| id | fall | alder | utfall |
|---|---|---|---|
| X1 | Ett | 18 | utanfor_malgrupp |
| X2 | Två | 65 | utanfor_malgrupp |
"""
TEXT = f"""\
# Prov

## Utgångsfall

| uppgift | värde |
|---|---|
| provning | uppsokande |
| beslutsdag | 2023-02-15 |
| behovsniva | fordjupat |
| uppbar_forsorjningsstod | nej |
| kontakt_stadsdel | nej |
| pagaende_insats_stadsdel | nej |
| kon | man |

## uvas.alder

{TABELL}"""
RUBRIKRAD = 17
INDRAGEN = "".join(f"    {rad}\n" for rad in TABELL.splitlines())
UTAN_RADER = "".join(f"{rad}\n" for rad in TABELL.splitlines()[:2])


def test_mallen_ar_riktig() -> None:
    """Texten som fällorna byggs av är själv riktig."""
    (ett, tva) = las_text(TEXT, "uppsokande/uvas", FIL).scenarier
    assert (f"{FIL}:{RUBRIKRAD + 2}", "X2") == (str(ett.plats), tva.id)
    assert kor(ett).stammer


@pytest.mark.parametrize(
    ("fore", "efter", "rad", "fras"),
    [
        (TABELL, "Text\n" + TABELL, 18, "Lägg en tom rad före tabellen"),
        ("| Ett |", "| `a|b` |", 19, "Skriv \\| för ett lodstreck"),
        (TABELL, UTAN_RADER, 17, "Lägg till minst en rad eller ta bort tabellen"),
        (TABELL, "!!! note\n\n" + INDRAGEN, 17, "Skriv innehållet som vanlig text och tabell"),
        (TABELL, '=== "flik"\n\n' + INDRAGEN, 17, "Skriv innehållet som vanlig text och tabell"),
        ("| X1 | Ett | 18 |", "| X1 | Ett |", 19, "Raden har 3 celler men rubrikraden har 4"),
        ("| X1 | Ett | 18 |", "| X1 | Ett | 18 | 18 |", 19, "Raden har 5 celler men rubrikraden har 4"),
        (TABELL, TABELL + "Text\n", 21, "Lägg en tom rad efter tabellen"),
        ("| utfall |", "| flaggor |", 17, "Tabellen saknar kolumnen utfall"),
        ("| alder | utfall |", "| aldr | utfall |", 17, "«aldr» finns inte. Menade du «alder»? Tillåtet"),
        ("| 18 |", "| 121 |", 19, "«alder» kan inte vara «121». Tillåtet: heltal 0–120"),
        ("| 18 | utanfor_malgrupp", "| 18 | utanfor", 19, "Menade du «utanfor_malgrupp»? Tillåtet"),
        ("| 18 |", "|  |", 19, "Cellen i kolumnen «alder» är tom. Skriv ett värde"),
        ("| X2 |", "| X1 |", 20, f"Samma id «X1» står redan på {FIL}:19. Ge raden ett eget"),
        ("| Två |", "| Ett |", 20, f"Samma fall «Ett» står redan på {FIL}:19. Ge raden ett eget"),
        ("## Utgångsfall", "## Annat", 1, "en tabell under rubriken «Utgångsfall», men har 0"),
        ("## uvas.alder", "## uvas.aldr", 17, "«uvas.aldr» finns inte. Menade du «uvas.alder»?"),
    ],
)
def test_fallan_nekas(fore: str, efter: str, rad: int, fras: str) -> None:
    """Fällan nekas på rätt rad, med det som ska göras."""
    assert 1 == TEXT.count(fore)
    with pytest.raises(Scenariofel) as fangat:
        las_text(TEXT.replace(fore, efter), "uppsokande/uvas", FIL)
    meddelanden = [text for text in fangat.value.meddelanden if text.startswith(f"{FIL}:{rad}  ")]
    assert [fras] == [fras for text in meddelanden if fras in text]


def test_avvikande_rad_gar_att_ratta() -> None:
    """En rad som avviker nämner sig själv, skillnaderna och var man letar."""
    text = TEXT.replace("| alder | utfall |", "| alder | utfall | uvas.alder |").replace(
        "|---|---|---|---|", "|---|---|---|---|---|"
    )
    text = re.sub(r"\| utanfor_malgrupp \|", "| kan_beviljas | uppfyllt |", text)
    scenario = las_text(text, "uppsokande/uvas", FIL).scenarier[1]
    rader = beskriv(kor(scenario)).splitlines()
    assert f"{FIL}:20  «Två»" == rader[0]
    assert ["uppgift", "tabellen", "koden"] == rader[1].split()
    assert ["utfall", "kan_beviljas", "utanfor_malgrupp"] == rader[2].split()
    assert ["uvas.alder", "uppfyllt", "ej_provat", "(alder", "=", "65;"] == rader[3].split()[:6]
    regel, text = rader[4].split("   ")
    assert re.fullmatch(r"  regel: src/riktlinje/regler/uppsokande/uvas\.py:\d+", regel)
    assert "text: docs/riktlinjer/uppsokande/uvas.md#uvas.alder" == text
    assert 5 == len(rader)


def test_en_foreslagen_rad_lases_som_den_skrevs() -> None:
    """Ett lodstreck i en föreslagen rads cell delar inte cellen."""
    fall = las_text(TEXT, "uppsokande/uvas", FIL).scenarier[0].fall
    forslag = Radforslag("uppsokande/uvas", "Prov", {"id": "NY1", "fall": "Ett | två"}, fall)
    (tabell,) = las_tabeller(forslag.markdown(), FIL).tabeller
    assert [("NY1", "Ett | två")] == [rad.celler for rad in tabell.rader]


def test_varje_tabellrad_blir_ett_test() -> None:
    """Pytest samlar lika många tester som det finns rader i scenariotabellerna."""
    antal = 0
    for fil in (ROT / "scenarios").rglob("*.md"):
        stycken = re.split(r"\n\s*\n", fil.read_text("utf-8").strip())
        antal += sum(len(s.splitlines()) - 2 for s in stycken if s.startswith("| id |"))
    dagar = las_datummapp(ROT / "scenarios")
    assert antal == len(dagar) + sum(len(fil.scenarier) for fil in las_mapp(ROT / "scenarios"))
    kommando = [sys.executable, "-m", "pytest", "--collect-only", "-q", "scenarios"]
    svar = subprocess.run(kommando, capture_output=True, text=True, check=True, cwd=ROT)
    assert antal == len(re.findall(r"^scenarios/\S+::", svar.stdout, re.MULTILINE))
