"""Motorns vägar till start: ur minnesbilden när den duger, annars på det vanliga sättet."""

import hashlib
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from browser.stod.kalkylatorsidan import MOTORMODUL, START_MS
from browser.stod.sparat import ARKIV, KOD, VAG, rakna, vanta_bild
from playwright.sync_api import Page, Route

pytestmark = pytest.mark.forsta_besok

FALSKT_MINNE = """export class Minne {
    constructor(_, { lita }) { this.lita = lita; }
    async finns() { return false; }
    async las() { if (this.lita) { LAS } return null; }
    async fil() {}
    async sparaFiler() {}
    async sparaBild() {}
    async kasta() {}
}"""


def med_inledning(kod: str) -> Callable[[Route], None]:
    """Svarar med skriptet, med något före."""

    def svara(route: Route) -> None:
        svar = route.fetch()
        route.fulfill(response=svar, body=kod + svar.text())

    return svara


def test_nasta_besok_startar_ur_bilden(page: Page) -> None:
    """Första besöket startar från början och sparar en bild; nästa startar ur den och svarar likadant."""
    hamtade: list[str] = []
    assert "grund" == rakna(page)
    forsta = page.locator(".resultat").inner_text()
    assert ["minnesbild", KOD[1:], ARKIV[1:]] == sorted(
        sparat.rpartition("/")[2] for sparat in vanta_bild(page)
    )
    page.on("request", lambda begaran: hamtade.append(begaran.url))
    assert "bild" == rakna(page)
    assert any(adress.endswith("/motor.json") for adress in hamtade)
    assert [adress for adress in hamtade if adress.endswith((KOD, ARKIV))] == []  # de är sparade
    assert forsta == page.locator(".resultat").inner_text()


@pytest.mark.parametrize(
    "kod",
    [
        "Object.defineProperty(self, 'caches', { value: undefined });",
        "self.caches.open = () => Promise.reject(new Error('full'));",
    ],
    ids=["cache saknas", "cache vägrar"],
)
def test_utan_cache_gar_det_anda(stord: Page, kod: str) -> None:
    """Saknar webbläsaren cache, eller vägrar den, startar motorn på det vanliga sättet."""
    stord.route("**/js/motor/arbetare.mjs", med_inledning(kod))
    assert "grund" == rakna(stord)
    assert "grund" == rakna(stord)


@pytest.mark.parametrize(
    "las",
    [
        "return { huvud: new Uint8Array(128), async skriv() {} };",
        "return { huvud: 'fel slag', async skriv() {} };",
        "return { huvud: new Uint8Array(8), async skriv() {} };",
        "return { huvud: new Uint8Array(128), async skriv() { throw new Error('för stor'); } };",
    ],
    ids=["nollor", "text", "kort", "för stor"],
)
def test_en_bild_som_python_vagrar_ger_vanlig_start(stord: Page, las: str) -> None:
    """Tar Pyodide inte emot bilden startar motorn från början i samma arbetare."""
    falsk = FALSKT_MINNE.replace("LAS", las)
    stord.route(
        "**/js/motor/minne.mjs", lambda route: route.fulfill(content_type="text/javascript", body=falsk)
    )
    assert "grund" == rakna(stord)


def test_ett_pyodide_utan_minnesbilder_duger(stord: Page, webbplats: Path) -> None:
    """Saknar Pyodide en dag sina oprövade funktioner startar motorn ändå."""
    manifest = json.loads((webbplats / "motor/motor.json").read_text("utf-8"))
    skript = (webbplats / "motor" / manifest["mapp"] / "pyodide.asm.mjs").read_text("utf-8")
    utan = skript.replace("API.makeSnapshot=", "API.borttagen=").encode()
    manifest["filer"]["pyodide.asm.mjs"] = {"byte": len(utan), "sha256": hashlib.sha256(utan).hexdigest()}
    assert utan != skript.encode()
    stord.route("**/motor.json", lambda route: route.fulfill(json=manifest))
    stord.route("**/pyodide.asm.mjs", lambda route: route.fulfill(content_type="text/javascript", body=utan))
    assert "grund" == rakna(stord)


def test_en_bild_som_hanger_overges(stord: Page) -> None:
    """Tystnar starten ur bilden startar vakten om motorn, som då inte rör bilden."""
    falsk = FALSKT_MINNE.replace("LAS", "return new Promise(() => {});")
    stord.route(
        "**/js/motor/minne.mjs", lambda route: route.fulfill(content_type="text/javascript", body=falsk)
    )
    stord.goto("/")
    stord.evaluate(f"async () => (await {MOTORMODUL}).stallTidsgrans(3000)")
    stord.evaluate(f"async () => (await {MOTORMODUL}).starta()")
    slut = time.monotonic() + START_MS / 1000
    vag: Any = None
    while vag is None and time.monotonic() < slut:
        vag = stord.evaluate(VAG)
        time.sleep(0.2)
    assert "grund" == vag
