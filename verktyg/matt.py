"""Mäter genomströmning, start och omräkning i samma körning och skriver ut kvoter: make matt."""

import json
import os
import shutil
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page, sync_playwright

from riktlinje.regler import PROVNINGAR
from riktlinje.regler.rader import prova_rad
from riktlinje.scenarier.korning import kor_alla
from riktlinje.scenarier.lasare import falldata, las_mapp
from riktlinje.webb.bygge import bygg_webbplats
from riktlinje.webb.motor import ROT
from riktlinje.webb.server import Webbserver

OMGANGAR = 5
BAR = """
import { loadPyodide } from "./pyodide.mjs";
const py = await loadPyodide({ indexURL: new URL("./", import.meta.url).href });
const hjul = await (await fetch("./HJUL")).arrayBuffer();
py.unpackArchive(hjul, "wheel");
py.runPython("from riktlinje.webb.arbetare import svara");
postMessage(py.globals.get("svara")(FRAGA));
"""


def per_sekund(funktion: Callable[[], object], varv: int = 3000) -> float:
    """Bästa antalet varv per sekund av fem mätningar, i processortid."""
    basta = float("inf")
    for _ in range(OMGANGAR):
        start = time.process_time()
        for _ in range(varv):
            funktion()
        basta = min(basta, time.process_time() - start)
    return varv / basta


def cpython() -> dict[str, float]:
    """Förklarade svar per sekund och tiden för alla scenarier."""
    filer = las_mapp(ROT / "scenarios")
    forsta = next(fil for fil in filer if fil.namn == "uppsokande/uvas")
    rad = json.dumps(falldata("U01", forsta.utgangsfall))
    svar = prova_rad(rad)
    provning = PROVNINGAR["uppsokande"]
    fall = svar.fall
    if fall is None:
        raise SystemExit("\n".join(svar.fel))
    start = time.perf_counter()
    antal = len(kor_alla(las_mapp(ROT / "scenarios")))
    tid = time.perf_counter() - start

    def fall_till_json() -> str:
        return type(svar)(1, None, (), fall, provning.prova(fall)).json()

    return {
        "fall_till_json_per_s": round(per_sekund(fall_till_json)),
        "json_till_json_per_s": round(per_sekund(lambda: prova_rad(rad).json())),
        "scenarier": antal,
        "alla_scenarier_s": round(tid, 3),
    }


def ny_sida(webblasare: Browser) -> Page:
    """En sida utan tidigare minne."""
    return webblasare.new_context(locale="sv-SE").new_page()


def forsta_svar(webblasare: Browser, adress: str, fragment: str) -> float:
    """Sekunder från navigering till visat svar i kalkylatorn."""
    sida = ny_sida(webblasare)
    start = time.perf_counter()
    sida.goto(f"{adress}kalkylator/#{fragment}")
    sida.locator("section.resultat .utfall").wait_for(timeout=60_000)
    tid = time.perf_counter() - start
    sida.context.close()
    return tid


def bar_start(webblasare: Browser, adress: str) -> float:
    """Sekunder från navigering till svar med Pyodide som det är och hjulet."""
    sida = ny_sida(webblasare)
    start = time.perf_counter()
    sida.goto(f"{adress}index.html")
    sida.evaluate(
        "new Promise((ja, nej) => { const w = new Worker('./bar.mjs', {type: 'module'});"
        " w.onmessage = (h) => ja(h.data); w.onerror = (h) => nej(new Error(h.message)); })"
    )
    tid = time.perf_counter() - start
    sida.context.close()
    return tid


def webblasaren(mapp: Path) -> dict[str, float]:
    """Första svaret mot bar Pyodide, omväxlande i samma körning."""
    webbplats = bygg_webbplats(mal=mapp / "site")
    motor = json.loads((webbplats / "motor" / "motor.json").read_text())
    bar = mapp / "bar"
    shutil.copytree(ROT / "node_modules" / "pyodide", bar)
    shutil.copy(webbplats / "motor" / motor["mapp"] / motor["hjul"], bar)
    fraga = json.dumps(
        json.dumps({"typ": "prova", "provning": "uppsokande", "varden": {"beslutsdag": "2023-02-15"}})
    )
    (bar / "bar.mjs").write_text(BAR.replace("HJUL", motor["hjul"]).replace("FRAGA", fraga))
    (bar / "index.html").write_text("<!doctype html><title>bar</title>")
    fragment = "v=1&provning=uppsokande&beslutsdag=2023-02-15"
    with sync_playwright() as spelare, Webbserver(webbplats) as vart, Webbserver(bar) as bart:
        webblasare = spelare.chromium.launch(
            executable_path=os.environ["CHROMIUM"], args=["--no-sandbox", "--disable-gpu"]
        )
        forsta_svar(webblasare, vart.adress, fragment)
        bar_start(webblasare, bart.adress)
        par = [
            (forsta_svar(webblasare, vart.adress, fragment), bar_start(webblasare, bart.adress))
            for _ in range(OMGANGAR)
        ]
        webblasare.close()
    egen, utan = (statistics.median(tider) for tider in zip(*par, strict=True))
    return {
        "forsta_svar_s": round(egen, 2),
        "bar_pyodide_s": round(utan, 2),
        "kvot_mot_bar": round(egen / utan, 2),
    }


def main() -> None:
    """Mäter allt och skriver en tabell och en JSON-fil."""
    with TemporaryDirectory() as mapp:
        matt = {**cpython(), **webblasaren(Path(mapp))}
    for namn, varde in matt.items():
        print(f"{namn:26} {varde:>12}")
    (ROT / ".bygge" / "matt.json").write_text(json.dumps(matt, indent=2) + "\n")


if __name__ == "__main__":
    sys.exit(main())
