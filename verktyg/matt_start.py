"""Mätningar i Chromium: varje väg till det första svaret mot bar Pyodide, omräkning, frysning och byte."""

import json
import os
import shutil
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from ledning import Ledning
from playwright.sync_api import BrowserContext, Page, Playwright, sync_playwright

from riktlinje.webb.motor import ROT
from riktlinje.webb.motordelar import Delar
from riktlinje.webb.packning import packa
from riktlinje.webb.server import Webbserver

OMGANGAR = int(os.environ.get("OMGANGAR", "5"))
TIO_MBIT = 10e6 / 8
FRAGMENT = "v=1&provning=uppsokande&beslutsdag=2023-02-15"
UTAN_BILD = "export class Minne { async las() {} async spara() {} async kasta() {} }"
BARMAPP = Path("motor") / ("0" * 16)
BAR = """
import { loadPyodide } from "./pyodide.mjs";
const py = await loadPyodide({ indexURL: new URL("./", import.meta.url).href });
const hjul = await (await fetch("./HJUL")).arrayBuffer();
py.unpackArchive(hjul, "wheel");
py.runPython("from riktlinje.webb.arbetare import svara");
postMessage(py.globals.get("svara")(FRAGA));
"""
BILD_FINNS = "async () => (await (await caches.open('riktlinje-motor')).keys()).length"
LANGA = """window.langa = [];
new PerformanceObserver((lista) => window.langa.push(...lista.getEntries().map((post) => post.duration)))
    .observe({ type: 'longtask', buffered: true });"""
OMRAKNING = """async () => {
    const plats = document.querySelector('.resultat');
    const tider = [];
    for (let varv = 0; varv < 200; varv += 1) {
        const varde = varv % 2 ? 'ja' : 'nej', fran = performance.now();
        const nytt = new Promise((klar) => {
            const vakt = new MutationObserver(() => { vakt.disconnect(); klar(); });
            vakt.observe(plats, { childList: true, subtree: true });
        });
        document.querySelector(`[name=folkbokford_i_stockholm][value=${varde}]`).click();
        await nytt;
        tider.push(performance.now() - fran);
    }
    return tider.sort((a, b) => a - b);
}"""


def bar_webbplats(mapp: Path) -> Path:
    """Pyodide från npm som det är och vårt hjul, packade och lagrade som våra egna filer."""
    hjul = Delar(ROT, ROT / ".bygge").hjul()
    plats = mapp / BARMAPP
    plats.mkdir(parents=True)
    for namn in (
        "pyodide.mjs",
        "pyodide.asm.mjs",
        "pyodide.asm.wasm",
        "python_stdlib.zip",
        "pyodide-lock.json",
    ):
        shutil.copy(ROT / "node_modules" / "pyodide" / namn, plats)
    shutil.copy(hjul, plats)
    fraga = {"typ": "prova", "provning": "uppsokande", "varden": {"beslutsdag": "2023-02-15"}}
    text = BAR.replace("HJUL", hjul.name).replace("FRAGA", json.dumps(json.dumps(fraga)))
    (plats / "bar.mjs").write_text(text, "utf-8")
    (mapp / "index.html").write_text("<!doctype html><title>bar</title>", "utf-8")
    packa(mapp, ROT / ".bygge")
    return mapp


class Lasare:
    """En läsare med en egen profil, som startar webbläsaren på nytt för varje besök."""

    def __init__(self, spelare: Playwright) -> None:
        self._spelare = spelare
        self._profil = tempfile.mkdtemp()

    @contextmanager
    def sida(self) -> Iterator[Page]:
        """En sida i en nystartad webbläsare med profilen som den lämnades."""
        sammanhang: BrowserContext = self._spelare.chromium.launch_persistent_context(
            self._profil,
            executable_path=os.environ["CHROMIUM"],
            args=["--no-sandbox", "--disable-gpu"],
            locale="sv-SE",
        )
        sida = sammanhang.new_page()
        sida.goto("about:blank")
        yield sida
        sammanhang.close()

    def slut(self) -> None:
        """Tar bort profilen."""
        shutil.rmtree(self._profil, ignore_errors=True)


def egen(sida: Page, adress: str) -> float:
    """Sekunder från navigering till visat svar i kalkylatorn."""
    start = time.perf_counter()
    sida.goto(f"{adress}kalkylator/uppsokande/#{FRAGMENT}")
    sida.locator(".resultat .utfall").wait_for(timeout=120_000)
    return time.perf_counter() - start


def bar(sida: Page, adress: str) -> float:
    """Sekunder från navigering till svar med bar Pyodide och hjulet."""
    start = time.perf_counter()
    sida.goto(f"{adress}index.html")
    sida.evaluate(
        "(skript) => new Promise((ja, nej) => { const w = new Worker(skript, {type: 'module'});"
        " w.onmessage = (h) => ja(h.data); w.onerror = (h) => nej(new Error(h.message)); })",
        f"{adress}{BARMAPP.as_posix()}/bar.mjs",
    )
    return time.perf_counter() - start


def en_omgang(spelare: Playwright, adresser: dict[str, str]) -> dict[str, float]:
    """En mätning av varje väg, var och en med nya profiler."""
    tider: dict[str, float] = {}
    for namn, funktion in (("bar", bar), ("egen", egen)):
        lasare = Lasare(spelare)
        for besok in ("kall", "nasta"):
            with lasare.sida() as sida:
                tider[f"{namn}_{besok}"] = funktion(sida, adresser[namn])
                slut = time.monotonic() + 20
                while namn == "egen" and not sida.evaluate(BILD_FINNS) and time.monotonic() < slut:
                    time.sleep(0.2)
                sida.wait_for_timeout(1000)
        if namn == "egen":
            with lasare.sida() as sida:
                sida.route(
                    "**/minne.mjs", lambda r: r.fulfill(content_type="text/javascript", body=UTAN_BILD)
                )
                tider["egen_nasta_utan_bild"] = egen(sida, adresser[namn])
        lasare.slut()
        lasare = Lasare(spelare)
        with lasare.sida() as sida:
            tider[f"{namn}_kall_10_mbit"] = funktion(sida, adresser[f"{namn}_10_mbit"])
        lasare.slut()
    return tider


def byte_till_svar(spelare: Playwright, webbplatser: dict[str, str]) -> dict[str, float]:
    """Byte över ledningen till det första svaret, allt inräknat."""
    antal = {}
    for namn, funktion in (("bar", bar), ("egen", egen)):
        lasare = Lasare(spelare)
        with Ledning(webbplatser[namn]) as ledning, lasare.sida() as sida:
            funktion(sida, ledning.adress)
            antal[f"{namn}_mb"] = round(ledning.antal / 1e6, 2)
        lasare.slut()
    return antal


def omrakning(spelare: Playwright, adress: str) -> dict[str, float]:
    """Från ändrat svar till nytt resultat, och den längsta uppgiften på huvudtråden dittills."""
    lasare = Lasare(spelare)
    with lasare.sida() as sida:
        sida.add_init_script(LANGA)
        egen(sida, adress)
        langst = max(sida.evaluate("window.langa"), default=0)
        tider = sida.evaluate(OMRAKNING)
    lasare.slut()
    return {
        "omrakning_p50_ms": round(tider[len(tider) // 2], 1),
        "omrakning_p95_ms": round(tider[int(len(tider) * 0.95)], 1),
        "langsta_uppgift_ms": round(langst),
    }


def webblasaren(webbplats: Path, mapp: Path) -> dict[str, float]:
    """Medianen av varje tid, kvoten mot bar Pyodide i samma körning, byte, omräkning och frysning."""
    packa(webbplats, ROT / ".bygge")
    with ExitStack() as oppna:
        spelare = oppna.enter_context(sync_playwright())
        adresser = {
            "egen": oppna.enter_context(Webbserver(webbplats)).adress,
            "bar": oppna.enter_context(Webbserver(bar_webbplats(mapp / "bar"))).adress,
        }
        for namn in ("egen", "bar"):
            ledning = oppna.enter_context(Ledning(adresser[namn], TIO_MBIT))
            adresser[f"{namn}_10_mbit"] = ledning.adress
        en_omgang(spelare, adresser)
        omgangar = [en_omgang(spelare, adresser) for _ in range(OMGANGAR)]
        ovrigt = byte_till_svar(spelare, adresser) | omrakning(spelare, adresser["egen"])
    tider = {namn: statistics.median(omgang[namn] for omgang in omgangar) for namn in omgangar[0]}
    kvoter = {f"kvot_{n}": tider[f"egen_{n}"] / tider[f"bar_{n}"] for n in ("kall", "nasta", "kall_10_mbit")}
    kvoter["kvot_nasta_utan_bild"] = tider["egen_nasta_utan_bild"] / tider["bar_nasta"]
    kvoter["kvot_nasta_mot_bar_kall"] = tider["egen_nasta"] / tider["bar_kall"]
    return {
        **{f"{namn}_s": round(tid, 2) for namn, tid in tider.items()},
        **{namn: round(kvot, 2) for namn, kvot in kvoter.items()},
        **ovrigt,
    }
