"""Efterföljarna till mkdocs: deras egen miljö, installerad ur låset, och webbplatsen byggd av dem."""

import fcntl
import hashlib
import shutil
import sys
from pathlib import Path

from stod.platser import ROT

from riktlinje.webb.kommando import kor

MILJO = ROT / ".bygge/efterfoljare"
LAS = ROT / ".bygge/efterfoljare.las"
KRAV = ROT / "verktyg/krav/efterfoljare.txt"
KALLOR = ("docs", "felmeddelanden", "scenarios", "src", "tema")
PIP = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps")
BYGGARE = {
    "properdocs": ("properdocs", "build", "--strict"),
    "zensical": ("zensical", "build", "--strict", "--clean"),
}


def bygg(namn: str, rot: Path) -> Path:
    """Bygger webbplatsen med en efterföljare, ur en kopia av projektet och med den oförändrade mkdocs.yml."""
    LAS.parent.mkdir(exist_ok=True)
    with LAS.open("w") as las:
        fcntl.flock(las, fcntl.LOCK_EX)  # två processer installerar inte samtidigt
        python = _python()
    shutil.copy(ROT / "mkdocs.yml", rot)
    for mapp in KALLOR:
        shutil.copytree(ROT / mapp, rot / mapp)
    miljo = {"NO_MKDOCS_2_WARNING": "1", "PYTHONHASHSEED": "0"}
    kor(f"Att bygga sidorna med {namn}", [python, "-m", *BYGGARE[namn]], rot, miljo)
    return rot / "site"


def _python() -> Path:
    """Efterföljarnas Python; miljön installeras en gång och igen när låset ändras."""
    program = MILJO / "bin/python"
    delar = [fil.read_bytes() for fil in (KRAV, ROT / "pyproject.toml")]
    summa = hashlib.sha256(b"\0".join([*delar, sys.version.encode(), str(MILJO).encode()])).hexdigest()
    stampel = MILJO / "riktlinje"
    if not stampel.exists() or stampel.read_text("utf-8") != summa:
        vad = "Att installera efterföljarna till mkdocs"
        kor(vad, [sys.executable, "-m", "venv", "--clear", MILJO], ROT)
        kor(vad, [program, *PIP, "--require-hashes", "-r", KRAV], ROT)
        kor(vad, [program, *PIP, "--no-build-isolation", "-e", ROT], ROT)
        stampel.write_text(summa, "utf-8")
    return program
