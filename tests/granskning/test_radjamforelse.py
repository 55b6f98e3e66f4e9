"""En ändrad gräns i en arbetskopia fångas av raderna, syns i granskningen och skrivs ut i sin helhet."""

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from stod.platser import ROT

UTGAVA = "uppsokande-2022"
GRANS = ("alder in UVAS_ALDRAR", "20 <= alder <= 29")
RATTAD = "| utanfor_malgrupp | ej_provat | ingen | kaa-kan-galla |"
NITTON_AR = {"B25", "U03", "U36"}


def kommando(mapp: Path, *argument: str) -> subprocess.CompletedProcess[str]:
    """Kör kommandot i mappen, med reglerna som ligger där."""
    return subprocess.run(
        [sys.executable, "-c", "from riktlinje.cli import huvud; huvud()", *argument],
        cwd=mapp,
        env={**os.environ, "PYTHONPATH": str(mapp / "src"), "PYTHONSAFEPATH": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def git(mapp: Path, *argument: str) -> None:
    """Kör git i mappen, utan användarens inställningar."""
    jag = ["-c", "user.name=prov", "-c", "user.email=prov@example.invalid", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *jag, *argument], cwd=mapp, check=True, capture_output=True)  # noqa: S607  # git finns i kraven


@pytest.fixture(scope="module")
def kopia(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """En arbetskopia som git-förråd, med hjulet och revisionen före, där en enda gräns sedan är ändrad."""
    mapp = tmp_path_factory.mktemp("kopia")
    for namn in ("src", "scenarios"):
        shutil.copytree(ROT / namn, mapp / namn, ignore=shutil.ignore_patterns("__pycache__"))
    with zipfile.ZipFile(mapp / "fore.whl", "w") as hjul:
        for fil in sorted((mapp / "src").rglob("*.py")):
            hjul.write(fil, fil.relative_to(mapp / "src"))
    git(mapp, "init", "--quiet")
    git(mapp, "add", "src", "scenarios")
    git(mapp, "commit", "--quiet", "--message", "före")
    fil = mapp / "src/riktlinje/regler/uppsokande/uvas.py"
    text = fil.read_text("utf-8")
    assert text.count(GRANS[0]) == 1
    fil.write_text(text.replace(*GRANS), "utf-8")
    return mapp


def test_scenarierna_fangar_den_andrade_gransen(kopia: Path) -> None:
    """Raderna för 19 år avviker, och inga andra."""
    svar = kommando(kopia, "scenarier", "--json")
    assert svar.returncode == 1
    avviker = {rad["id"] for rad in json.loads(svar.stdout)["rader"] if rad["status"] == "avviker"}
    assert avviker == NITTON_AR


def test_granskningen_underkanner_och_namner_den_andrade_gransen(kopia: Path) -> None:
    """Raderna nämns, gränsen saknar prövande rader, och den mutant som ingen rad märker nämner åldern."""
    svar = kommando(kopia, "granska", "--json")
    data = json.loads(svar.stdout)
    assert (svar.returncode, data["godkand"]) == (1, False)
    assert {rad["id"] for rad in data["rader"]["avvikande"]} == NITTON_AR
    utgava = next(u for u in data["utgavor"] if u["utgava"] == UTGAVA)
    assert any("gränsvärdet 19 år" in lucka["vad"] and lucka["kan_nas"] for lucka in utgava["luckor"])
    assert "process.beslutanderatt-amn: gränsen flyttad: alder 19 svarar som 20" in utgava["overlevde"]
    assert any("| 19 |" in forslag["tabell"] for forslag in data["forslag"])
    assert (
        data["regler"]
        != json.loads(kommando(ROT, "granska", "--json", "saknas").stdout or '{"regler": 0}')["regler"]
    )


@pytest.mark.parametrize("fore", [f"fore.whl:{UTGAVA}", f"HEAD:{UTGAVA}"])
def test_jamforelsen_skriver_hela_foljden(kopia: Path, fore: str) -> None:
    """Hjulet och revisionen före ger samma svar: cellen, varje berörd klass, och raderna som måste ändras."""
    svar = kommando(kopia, "jamfor", "--json", "--sida", "remiss.html", fore, UTGAVA)
    assert svar.returncode == 1, svar.stderr
    data = json.loads(svar.stdout)
    assert [cell["villkor"] for cell in data["celler"] if cell["regel"] == "uvas.alder"] == [{"alder": [19]}]
    assert {tuple(klass["villkor"]["alder"]) for klass in data["klasser"]} == {(19,)}
    rader = data["rader"]
    andras = {rad["id"]: {c["kolumn"]: c["efter"] for c in rad["celler"]} for rad in rader["maste_andras"]}
    assert set(andras) == NITTON_AR
    assert andras["U36"]["utfall"] == "utanfor_malgrupp"
    assert {rad["id"] for rad in rader["sager_inget"]} >= {"U02"}
    assert any("| 20 |" in ett["tabell"] for ett in rader["saknas"])
    assert (rader["nya"], rader["borttagna"]) == ([], [])
    sidan = (kopia / "remiss.html").read_text("utf-8")
    assert sidan.count("Öppna ett fall") == len(data["klasser"])
    assert all(rad in sidan for rad in NITTON_AR)
    assert "<script" not in sidan


def test_hela_revisioner_med_andrade_rader(kopia: Path) -> None:
    """Alla utgåvor jämförs; en ny, en borttagen och en redan rättad rad sägs vara det."""
    fil = kopia / "scenarios/uppsokande/uvas.md"
    publicerad = fil.read_text("utf-8")
    rader = publicerad.splitlines(keepends=True)
    ny = "| NY1 | 28 år | 28 | kan_beviljas | uppfyllt | jobbtorg | inga |\n"
    andrade = [ny if rad.startswith("| U37 |") else rad for rad in rader if not rad.startswith("| U03 |")]
    text = "".join(andrade).replace("| kan_beviljas | uppfyllt | jobbtorg | kaa-kan-galla |", RATTAD)
    fil.write_text(text, "utf-8")
    data = json.loads(kommando(kopia, "jamfor", "--json", "HEAD", ".").stdout)
    fil.write_text(publicerad, "utf-8")
    assert (data["nya_utgavor"], data["borttagna_utgavor"]) == ([], [])
    olika = {ett["efter"]: ett["rader"] for ett in data["utgavor"] if not ett["lika"]}
    assert set(olika) == {UTGAVA}
    andras = {rad["id"]: rad["redan_andrad"] for rad in olika[UTGAVA]["maste_andras"]}
    assert andras == {"B25": False, "U36": True}
    assert [rad["id"] for rad in olika[UTGAVA]["nya"]] == ["NY1"]
    assert {rad["id"] for rad in olika[UTGAVA]["borttagna"]} == {"U03", "U37"}
