"""En annan riktlinje: allt utom sidorna arbetar med den, och det som fattas i den sägs med del och fil."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from stod.platser import ROT

TABELL = """# Lån

## Utgångsfall

| uppgift | värde |
|---|---|
| provning | lan |
| beslutsdag | 2024-03-01 |
| fyllda_ar | 30 |
| har_kort | ja |
| vana | van |

## instrument.fyllda-ar

| id | fall | fyllda_ar | utfall | instrument.fyllda-ar |
|---|---|---|---|---|
| I01 | fyller tolv i dag | 12 | kan_beviljas | uppfyllt |
| I02 | fyller tolv i morgon | 11 | {utfall} | ej_uppfyllt |
"""


HALV = "from riktlinje.modell.regelverk import Regelverk\nREGELVERK = Regelverk(provningar={})\n"


def kor(
    *argument: str, paket: str = "stod.biblioteket", vag: Path | None = None, indata: str = ""
) -> tuple[int, str, str]:
    """Kommandot med en annan riktlinje: slutkod, utskrift och fel."""
    svar = subprocess.run(
        [sys.executable, "-m", "riktlinje", *argument],
        input=indata,
        env={**os.environ, "RIKTLINJE_REGELVERK": paket, "PYTHONPATH": str(vag or ROT / "tests")},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return svar.returncode, svar.stdout, svar.stderr


def test_fall_provas_enligt_den_andra_riktlinjen() -> None:
    """Svaret har den andra riktlinjens prövning, kriterier och tolkning, och inget ur vår."""
    fall = {
        "provning": "lan",
        "beslutsdag": "2024-03-01",
        "uppgifter": {"fyllda_ar": 30, "har_kort": "ja", "vana": "lite"},
    }
    kod, ut, fel = kor("prova", "--json", indata=json.dumps(fall))
    svar = json.loads(ut)
    assert (0, "") == (kod, fel)
    assert ("kraver_bedomning", ["L-1"], "lan-2024") == (svar["utfall"], svar["flaggor"], svar["utgava"])
    assert ["instrument.fyllda-ar", "instrument.kort", "instrument.vana"] == [
        k["id"] for k in svar["kriterier"]
    ]
    kod, _, fel = kor("prova", "--json", indata=json.dumps({**fall, "uppgifter": {"har_kor": "ja"}}))
    assert (2, True) == (kod, "Menade du «har_kort»? Tillåtet: fyllda_ar, har_kort, vana." in fel)


def test_en_rad_som_inte_stammer_namner_sin_regel(tmp_path: Path) -> None:
    """Tabellerna körs mot den andra riktlinjen, och en avvikande rad leder till dess regel."""
    mapp = tmp_path / "scenarios"
    mapp.mkdir()
    fil = mapp / "instrument.md"
    fil.write_text(TABELL.format(utfall="kan_inte_beviljas"), "utf-8")
    assert 0 == kor("scenarier", str(mapp))[0]
    fil.write_text(TABELL.format(utfall="kan_beviljas"), "utf-8")
    kod, ut, fel = kor("scenarier", str(mapp))
    assert 1 == kod
    assert "biblioteket/regler.py" in ut + fel


def test_de_andra_kommandona_svarar() -> None:
    """Vilka prövningar som kan gälla sägs om den andra riktlinjens."""
    fall = {"beslutsdag": "2024-03-01", "uppgifter": {"fyllda_ar": 8}}
    kod, ut, _ = kor("vilka", "--json", indata=json.dumps(fall))
    assert 0 == kod
    assert ("lan", "galler_inte") == (json.loads(ut)["provning"], json.loads(ut)["laget"])


@pytest.mark.parametrize(
    ("paket", "filer", "vantat"),
    [
        ("finns_inte", {}, "RIKTLINJE_REGELVERK: modulen «finns_inte» finns inte."),
        ("tom", {"tom.py": ""}, "tom.py  REGELVERK saknas."),
        ("halv", {"halv.py": HALV}, "halv.py  Regelverk saknar «uppgifter», «utfall»"),
    ],
)
def test_en_del_som_fattas_sags_med_del_och_fil(
    tmp_path: Path, paket: str, filer: dict[str, str], vantat: str
) -> None:
    """Kommandot säger vad som fattas och var, utan spårning."""
    for namn, text in filer.items():
        (tmp_path / namn).write_text(text, "utf-8")
    kod, _, fel = kor("scenarier", paket=paket, vag=tmp_path)
    assert vantat in fel
    assert "Traceback" not in fel
    assert 2 == kod
