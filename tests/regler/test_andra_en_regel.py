"""Sidan «Ändra en regel»: varje steg görs i en kopia av projektet, och svaren är de som står på sidan."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from stod.platser import ROT

SIDA = ROT / "docs/utveckling/andra-en-regel.md"
KOPIERAS = ("docs", "felmeddelanden", "scenarios", "src", "tema", "mkdocs.yml", "pyproject.toml")
"""Allt som bygget av sidorna läser."""

KONTROLLER = """
from pathlib import Path
from riktlinje.ovningar.fall import VINJETTER
from riktlinje.ovningar.fall.genomgangar import GENOMGANGAR
from riktlinje.ovningar.ovningsfall import las_ovningar, rader
from riktlinje.scenarier.lasare import las_mapp
from riktlinje.webb.bygge.forkontroll import forkontroll
forkontroll(Path())
print(*las_ovningar((*VINJETTER, *GENOMGANGAR.values()), rader(las_mapp(Path("scenarios"))))[1])
"""
STEG = re.compile(r"^```(console|diff)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
KOMMANDO = re.compile(r"^\$ (.+)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)
UTELAMNAT = "…"
GIT = {
    "GIT_AUTHOR_NAME": "Prov",
    "GIT_AUTHOR_EMAIL": "prov@exempel.invalid",
    "GIT_COMMITTER_NAME": "Prov",
    "GIT_COMMITTER_EMAIL": "prov@exempel.invalid",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
}


@pytest.fixture
def kopia(tmp_path: Path) -> Path:
    """En kopia av allt som bygget av sidorna läser, i ett eget git-förråd."""
    for namn in KOPIERAS:
        kalla, mal = ROT / namn, tmp_path / namn
        if kalla.is_dir():
            shutil.copytree(kalla, mal, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(kalla, mal)
    for kommando in ("git init --initial-branch main", "git add .", "git commit --message Start"):
        svar = kor(kommando, tmp_path)
        assert 0 == svar.returncode, svar.stdout
    return tmp_path


@pytest.mark.bygger
def test_varje_steg_gar_att_gora(kopia: Path) -> None:
    """Kommandona ger de svar som står på sidan, och ändringarna passar i filerna."""
    steg = STEG.findall(SIDA.read_text("utf-8"))
    assert {"console", "diff"} == {slag for slag, _ in steg}
    for slag, innehall in steg:
        if slag == "diff":
            andra(kopia, innehall)
            continue
        for kommando, vantat in KOMMANDO.findall(innehall):
            svar = kor(kommando, kopia).stdout
            assert stammer(vantat, svar), f"$ {kommando}\n{svar[:3000]}"
    assert "" == kor("git status --porcelain", kopia).stdout
    assert "undre gränsen" in kor("git log -1 main", kopia).stdout
    kontroller = kor(f"python -c {shlex.quote(KONTROLLER)}", kopia)
    assert ("\n", "") == (kontroller.stdout, kontroller.stderr)
    (kopia / "node_modules").symlink_to(ROT / "node_modules")
    bygge = kor("python -m mkdocs build --strict", kopia)
    assert 0 == bygge.returncode, bygge.stderr[-3000:]


@pytest.mark.parametrize(
    ("vantat", "svar", "lika"),
    [
        ("a  b\n", "a b\n", True),
        ("a…c\n", "a bb c\n", True),
        ("a\n…\nc\n", "a\nb\nb\nc\n", True),
        ("3 avviker\n", "13 avviker\n", False),
        ("a\n", "a\nb\n", False),
        ("", "fel\n", False),
    ],
)
def test_jamforelsen_ser_skillnad(vantat: str, svar: str, lika: bool) -> None:
    """Bara det som är utelämnat får skilja."""
    assert lika == stammer(vantat, svar)


def andra(rot: Path, andringar: str) -> None:
    """Gör ändringarna; varje borttagen del ska finnas exakt en gång."""
    for fil, delar in re.findall(r"^\+\+\+ (.+)\n((?:(?!\+\+\+ ).*\n)*)", andringar, re.MULTILINE):
        text = (rot / fil).read_text("utf-8")
        for del_ in delar.split("@@\n"):
            bort, nytt = ("".join(f"{r[1:]}\n" for r in del_.splitlines() if r[0] == t) for t in "-+")
            assert 1 == text.count(bort), f"{fil}: {bort}"
            text = text.replace(bort, nytt)
        (rot / fil).write_text(text, "utf-8")


def kor(kommando: str, rot: Path) -> "subprocess.CompletedProcess[str]":
    """Kör ett kommando i kopian, med kopians egen kod."""
    ord_ = shlex.split(kommando)
    ord_[0] = (
        shutil.which(ord_[0], path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}") or ""
    )
    miljo = {**os.environ, **GIT, "PYTHONPATH": str(rot / "src")}
    return subprocess.run(ord_, cwd=rot, env=miljo, check=False, capture_output=True, text=True)


def stammer(vantat: str, svar: str) -> bool:
    """Sant när svaret är det väntade, med antalet blanksteg och det utelämnade fritt."""
    delar = [re.escape(" ".join(del_.split())) for del_ in vantat.split(UTELAMNAT)]
    return bool(re.fullmatch(r"\s?.*\s?".join(delar), " ".join(svar.split())))
