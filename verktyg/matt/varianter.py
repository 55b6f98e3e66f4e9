"""Motorn med ett knep i sänder avslaget: för varje en webbplats med motorn, skripten och en tom sida."""

import shutil
import subprocess
import sys
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from knep import Byte, Knep, utan
from kneptabell import ALLT, KONTROLL

from riktlinje.webb.bygge.namngivning import namnge
from riktlinje.webb.drift.packning import packa
from riktlinje.webb.motor.motor import ROT

NIVA = 5
"""Byten mäts inte här, och den hårdaste packningen tar en halv minut för varje variant."""

LAGER = ROT / ".bygge" / "knep"
KALLOR = ("src", "docs/js", "scenarios")
FILER = ("pyproject.toml", "LICENSE")
BYGG = """
import sys
from pathlib import Path
sys.path.insert(0, str(Path("src").resolve()))
from riktlinje.webb.motor.motor import ROT, bygg_motor
assert ROT == Path.cwd(), ROT
bygg_motor(Path("plats"), Path(sys.argv[1]))
"""


def bygg_varianter(knepen: list[Knep], mapp: Path) -> dict[str, Path]:
    """Bygger en webbplats med allt, en likadan till, och en utan vart och ett av knepen.

    Det som byggs sparas i `.bygge/knep`, så att nästa mätning av samma källor börjar på en gång.

    Raises:
        SystemExit: ett knep går inte att slå av, eller en variant går inte att bygga.
    """
    for namn, byten in ((ALLT, ()), *((knep.namn, knep.byten) for knep in knepen)):
        _kopiera(byten, mapp / namn)  # alla innan någon byggs, så att de blir av samma källor
    platser = {ALLT: _bygg(None, mapp / ALLT)}
    platser[KONTROLL] = shutil.copytree(platser[ALLT], mapp / KONTROLL / "plats")
    with ThreadPoolExecutor(2) as parallellt:
        byggda = parallellt.map(lambda knep: _bygg(knep, mapp / knep.namn), knepen)
        platser |= dict(zip((knep.namn for knep in knepen), byggda, strict=True))
    return platser


def _kopiera(byten: Iterable[Byte], rot: Path) -> None:
    for kalla in KALLOR:
        shutil.copytree(ROT / kalla, rot / kalla, ignore=shutil.ignore_patterns("__pycache__"))
    for fil in FILER:
        shutil.copy(ROT / fil, rot / fil)
    (rot / "node_modules").symlink_to(ROT / "node_modules")
    for fil, text in utan(byten, rot).items():
        fil.write_text(text, "utf-8")


def _bygg(knep: Knep | None, rot: Path) -> Path:
    egen = knep and any(byte.fil.startswith("src/") for byte in knep.byten)  # annars är motorn densamma
    lager = LAGER / (rot.name if egen else ALLT)
    if not lager.exists() and egen:
        shutil.copytree(LAGER / ALLT, lager)  # det som knepet inte ändrar är redan byggt
    svar = subprocess.run(
        [sys.executable, "-c", BYGG, lager],
        cwd=rot,
        capture_output=True,
        text=True,
        check=False,
    )
    if svar.returncode:
        raise SystemExit(f"Varianten {rot.name} går inte att bygga:\n{svar.stderr}")
    plats = rot / "plats"
    shutil.copytree(rot / "docs" / "js", plats / "js")
    skript = namnge(plats).relative_to(plats) / "js" / "motor" / "arbetare.mjs"
    (plats / "tom.html").write_text(f"<!doctype html><title>{skript.as_posix()}</title>", "utf-8")
    packa(plats, LAGER, NIVA)
    return plats
