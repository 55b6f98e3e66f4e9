"""Vägarna till ett första svar som mäts: hela sidan, bara vår arbetare, och bar Pyodide."""

import json
import shutil
import time
from pathlib import Path

from playwright.sync_api import Page

from riktlinje.webb.drift.packning import packa
from riktlinje.webb.motor.delar import Delar
from riktlinje.webb.motor.motor import ROT
from riktlinje.webb.vy.lank import skriv_lank

VARDEN = {"beslutsdag": "2023-02-15"}
FRAGMENT = skriv_lank("uppsokande", VARDEN)
FRAGA = json.dumps({"typ": "prova", "provning": "uppsokande", "varden": VARDEN})
BARMAPP = Path("motor") / ("0" * 16)
BAR = """
import { loadPyodide } from "./pyodide.mjs";
const py = await loadPyodide({ indexURL: new URL("./", import.meta.url).href });
const hjul = await (await fetch("./HJUL")).arrayBuffer();
py.unpackArchive(hjul, "wheel");
py.runPython("from riktlinje.webb.arbetare.fragor import svara");
postMessage(py.globals.get("svara")(FRAGA));
"""
VISAT = """() => new Promise((klar) => {
    const svar = () => document.querySelector('.resultat .utfall') && klar();
    new MutationObserver(svar).observe(document, { childList: true, subtree: true });
    svar();
})"""
BILD_FINNS = """async () => {
    const sparat = await (await caches.open('riktlinje-motor')).keys();
    return sparat.some(({ url }) => url.endsWith('/minnesbild'));
}"""
ARBETARE = """([skript, fraga]) => new Promise((ja, nej) => {
    const w = new Worker(skript, { type: 'module' });
    w.onmessage = ({ data: { svar, fel, sparat } }) => {
        if (svar) ja(svar);
        else if (sparat) new Worker(skript.replace('arbetare', 'avbildare'), { type: 'module' }); // som sidan
        else if (fel) nej(new Error(fel.vad));
    };
    w.onerror = (h) => nej(new Error(h.message));
    w.postMessage({ id: 1, typ: JSON.parse(fraga).typ, fraga });
})"""


def bar_webbplats(mapp: Path) -> Path:
    """Pyodide från npm som det är och ett vanligt hjul, packade och lagrade som våra egna filer."""
    plats = mapp / BARMAPP
    plats.mkdir(parents=True)
    Delar(ROT, ROT / ".bygge").bygg_hjul(plats)
    (hjul,) = plats.glob("*.whl")
    for namn in (
        "pyodide.mjs",
        "pyodide.asm.mjs",
        "pyodide.asm.wasm",
        "python_stdlib.zip",
        "pyodide-lock.json",
    ):
        shutil.copy(ROT / "node_modules" / "pyodide" / namn, plats)
    text = BAR.replace("HJUL", hjul.name).replace("FRAGA", json.dumps(FRAGA))
    (plats / "bar.mjs").write_text(text, "utf-8")
    (mapp / "index.html").write_text("<!doctype html><title>bar</title>", "utf-8")
    packa(mapp, ROT / ".bygge")
    return mapp


def egen(sida: Page, adress: str) -> float:
    """Sekunder från navigering till visat svar i kalkylatorn."""
    start = time.perf_counter()
    sida.goto(f"{adress}kalkylator/uppsokande/#{FRAGMENT}")
    sida.evaluate(VISAT)  # Playwrights egen väntan frågar bara varannan halvsekund
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


def arbetare(sida: Page, adress: str) -> float:
    """Sekunder från navigering till svar med bara vår arbetare, på en sida lika tom som den bara."""
    start = time.perf_counter()
    sida.goto(f"{adress}tom.html")
    sida.evaluate(ARBETARE, [f"{adress}{sida.title()}", FRAGA])
    return time.perf_counter() - start


def tom_sida(webbplats: Path) -> None:
    """Lägger till en tom sida som säger var arbetaren ligger."""
    (plats,) = webbplats.glob("fast/*/js/motor/arbetare.mjs")
    titel = plats.relative_to(webbplats).as_posix()
    (webbplats / "tom.html").write_text(f"<!doctype html><title>{titel}</title>", "utf-8")
