"""Mätningar av granskningen: hela jämförelsen, hela granskningen och alla rader, här och i webbläsaren."""

import json
import subprocess
import sys
import time
from functools import partial
from typing import Any

from playwright.sync_api import Page
from regler import OMGANGAR, processortid

from riktlinje.granskning.andring import utan
from riktlinje.granskning.jamforelse import jamfor
from riktlinje.modell.ordning import Ordning
from riktlinje.regelverk import REGELVERK
from riktlinje.webb.motor.motor import ROT
from riktlinje.webb.sidor.publicerat import publicerat
from riktlinje.webb.sidor.scenariosvar import scenariosvar

SKRIPT = "document.querySelector('script[src$=\"js/element.mjs\"]').src"
MOTOR = f"import({SKRIPT}.replace('element.mjs', 'motor/motor.mjs'))"
FILER = """Object.fromEntries([...document.querySelectorAll('#scenariofil option')]
    .map((fil) => [fil.value, fil.dataset.text]))"""
MAT = f"""async (fragor) => {{
    const {{ fraga }} = await {MOTOR};
    await fraga(fragor[0]);
    const fran = performance.now();
    for (const en of fragor) await fraga(en);
    return (performance.now() - fran) / 1000;
}}"""


def cpython() -> dict[str, float]:
    """Den största prövningens fullständiga jämförelse, och hela kommandot granska."""
    storst = max(_utan_ett_kriterium(namn) for namn in _senaste())
    start = time.perf_counter()
    svar = subprocess.run(
        [sys.executable, "-c", "from riktlinje.cli import huvud; huvud()", "granska"],
        cwd=ROT,
        capture_output=True,
        check=False,
    )
    if svar.returncode:
        raise SystemExit(svar.stdout.decode())
    return {"jamforelse_storst_s": round(storst, 3), "granska_s": round(time.perf_counter() - start, 1)}


def _senaste() -> dict[str, Ordning]:
    return {provning.id: provning.utgavor[-1].ordning for provning in REGELVERK.provningar.values()}


def _utan_ett_kriterium(namn: str) -> float:
    """Den längsta tiden att jämföra prövningen med sig själv utan ett kriterium, brister inräknade."""
    ordning = _senaste()[namn]
    andrade = [utan(ordning, kriterium.id) for kriterium in ordning.kriterier()]
    return max(min(processortid(partial(jamfor, ordning, ny)) for _ in range(OMGANGAR)) for ny in andrade)


def webblasaren(sida: Page, adress: str) -> dict[str, float]:
    """Jämförelsen som verkstaden gör, och alla rader ur alla filer, när motorn är i gång."""
    sida.goto(f"{adress}granskning/verkstad/")
    filer: dict[str, str] = sida.evaluate(FILER)
    revision = {"typ": "revision", "utgava": "uppsokande-2022", "borttagna": [], "texter": filer}
    alla = [{"typ": "tabell", "namn": namn, "text": text} for namn, text in filer.items()]
    svar = json.loads(scenariosvar(publicerat(ROT / "scenarios")))
    rader: list[dict[str, Any]] = [
        {"typ": "rader", "text": "\n".join(rad["fall"] for rad in svar["rader"])},
        {"typ": "dagar", "rader": [dag["fraga"] for dag in svar["dagar"]]},
    ]
    return {
        "jamforelse_webblasare_s": _mat(sida, [{**revision, "granser": {"uvas.alder": ["20", "29"]}}]),
        "alla_tabeller_webblasare_s": _mat(sida, alla),
        "alla_rader_webblasare_s": _mat(sida, rader),
    }


def _mat(sida: Page, fragor: list[dict[str, Any]]) -> float:
    return round(min(float(sida.evaluate(MAT, fragor)) for _ in range(OMGANGAR)), 2)
