"""Motorn: allt som webbläsaren behöver för att köra reglerna, byggt av den kod som proven prövar.

Motorn är Pyodide från npm, utan de exporter som ingen använder, och ett enda arkiv: de delar av Pythons
standardbibliotek och av vårt eget hjul som behövs, kompilerade till byte-kod för Pyodides Python.
Den läggs i en mapp som heter efter sitt innehåll och som därför kan sparas för alltid.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import riktlinje
from riktlinje.regelverk import PAKET
from riktlinje.webb.motor.delar import BIBLIOTEK, Delar, summa
from riktlinje.webb.motor.exporter import utan_oanvanda

ROT = Path(riktlinje.__file__).parents[2]
START, SKRIPT, KOD = "pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm"
"""Pyodides egna filer: det som startar, skriptet runt koden, och koden."""


@dataclass(frozen=True)
class Motor:
    """En byggd motor.

    Attributes:
        mapp: mappen med filerna; dess namn är motorns kontrollsumma.
        pyodide: Pyodides version.
        info: det i Pyodides lås som säger vilken Python det är, och paketet med riktlinjens regler.
        filer: varje fils storlek i byte och dess sha256-summa.
    """

    mapp: Path
    pyodide: str
    info: Mapping[str, str]
    filer: Mapping[str, tuple[int, str]]

    def manifest(self) -> str:
        """Motorns innehåll som JSON, så som `motor.json` har det."""
        filer = {namn: {"byte": antal, "sha256": sha256} for namn, (antal, sha256) in self.filer.items()}
        data = {"mapp": self.mapp.name, "filer": filer, "info": dict(self.info), "pyodide": self.pyodide}
        return json.dumps(data, indent=1) + "\n"


def bygg_motor(mal: Path, cache: Path, rot: Path = ROT) -> Motor:
    """Bygger motorn i `mal/motor` och ger dess beskrivning.

    Args:
        mal: den byggda webbplatsens mapp.
        cache: mapp för färdiga delar; en del byggs om bara när det som den byggs av har ändrats.
        rot: projektets mapp, med `pyproject.toml`, `src`, `scenarios` och `node_modules`.

    Raises:
        Byggfel: Pyodide är inte installerat, eller ett byggsteg misslyckas.
    """
    delar = Delar(rot, cache)
    egna = [fil.read_text("utf-8") for fil in sorted((rot / "docs" / "js").glob("**/*.mjs"))]
    start, skript = ((delar.pyodide / namn).read_text("utf-8") for namn in (START, SKRIPT))
    kod, skript = utan_oanvanda((delar.pyodide / KOD).read_bytes(), skript, [start, *egna])
    innehall = {
        START: start.encode(),
        SKRIPT: skript.encode(),
        KOD: kod,
        BIBLIOTEK: delar.bantat().read_bytes(),
    }
    filer = {namn: (len(data), hashlib.sha256(data).hexdigest()) for namn, data in sorted(innehall.items())}
    info = json.loads((delar.pyodide / "pyodide-lock.json").read_text("utf-8"))["info"] | {"regelverk": PAKET}

    namn = summa(f"{namn} {sha256}".encode() for namn, (_, sha256) in filer.items())
    motor = Motor(mal / "motor" / namn, delar.version, info, filer)
    motor.mapp.mkdir(parents=True, exist_ok=True)
    for fil, data in innehall.items():
        (motor.mapp / fil).write_bytes(data)
    (mal / "motor" / "motor.json").write_text(motor.manifest(), "utf-8")
    return motor
