"""Motorns vägar till start: ur minnesbilden när den duger, annars på det vanliga sättet."""

import hashlib
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from browser.kalkylatorsidan import MOTORMODUL, SIDA, START_MS, lank, vanta_svar
from playwright.sync_api import Page, Route, expect

DAG = "2024-07-19"
VAG = f"""async () => {{
    const {{ folj }} = await {MOTORMODUL};
    let nu;
    folj((lage) => {{ nu = lage; }})();
    return nu.vag;
}}"""
BILDER = "async () => (await (await caches.open('riktlinje-motor')).keys()).map(({ url }) => url)"
FINNS = """async (text) => {
    const cache = await caches.open('riktlinje-motor');
    const svar = await cache.match((await cache.keys())[0]);
    const innehall = new TextDecoder('latin1').decode(await svar.arrayBuffer());
    return innehall.includes(text);
}"""
STORLEK = """async () => {
    const cache = await caches.open('riktlinje-motor');
    const svar = await cache.match((await cache.keys())[0]);
    const { block } = JSON.parse(svar.headers.get('Riktlinje-Delar'));
    return [(block.at(-1) + 1) * 65536, (await svar.arrayBuffer()).byteLength];
}"""
SKRIV = """async ([kropp, behall]) => {
    const cache = await caches.open('riktlinje-motor');
    const [begaran] = await cache.keys();
    const svar = await cache.match(begaran);
    const byte = new Uint8Array(await svar.arrayBuffer());
    if (kropp === 'en byte') byte[byte.length >> 1] ^= 1;
    const innehall = kropp === 'en byte' ? byte : kropp === 'halv' ? byte.slice(0, byte.length / 2) : kropp;
    await cache.put(begaran, new Response(innehall, { headers: behall ? svar.headers : {} }));
}"""

FALSKT_MINNE = """export class Minne {
    constructor(_, { lita }) { this.lita = lita; }
    async finns() { return false; }
    async las() { if (this.lita) { LAS } return null; }
    async spara() {}
    async kasta() {}
}"""


def rakna(page: Page, dag: str = DAG) -> str:
    """Öppnar ett fall, väntar på svaret och säger vilken väg motorn startade."""
    page.goto("/")
    page.goto(SIDA + lank(beslutsdag=dag))
    vanta_svar(page, "Kräver bedömning")
    return str(page.evaluate(VAG))


def vanta_bild(page: Page) -> list[str]:
    """Väntar tills minnesbilden är sparad."""
    slut = time.monotonic() + START_MS / 1000
    while time.monotonic() < slut:
        bilder: list[str] = page.evaluate(BILDER)
        if bilder:
            return bilder
        time.sleep(0.1)
    pytest.fail("Ingen minnesbild sparades.")


def med_inledning(kod: str) -> Callable[[Route], None]:
    """Svarar med skriptet, med något före."""

    def svara(route: Route) -> None:
        svar = route.fetch()
        route.fulfill(response=svar, body=kod + svar.text())

    return svara


def test_nasta_besok_startar_ur_bilden(page: Page) -> None:
    """Första besöket startar från början och sparar en bild; nästa startar ur den och svarar likadant."""
    assert "grund" == rakna(page)
    forsta = page.locator(".resultat").inner_text()
    assert len(vanta_bild(page)) == 1
    assert "bild" == rakna(page)
    assert forsta == page.locator(".resultat").inner_text()


def test_bilden_har_inget_av_fallet(page: Page) -> None:
    """Bilden görs innan fallet är känt: det som stod i länken finns inte i den."""
    rakna(page)
    vanta_bild(page)
    assert page.evaluate(FINNS, "beslutsdag")
    # Dagen ensam kan stå där ändå: reglernas tider räknas på alla dagar.
    for skrivet in (f"beslutsdag={DAG}", f'"beslutsdag":"{DAG}"', f'"beslutsdag": "{DAG}"'):
        assert not page.evaluate(FINNS, skrivet)


def test_bilden_sparas_utan_det_tomma(page: Page) -> None:
    """Den sparade bilden tar mindre än två tredjedelar av det minne som är använt när den görs."""
    rakna(page)
    vanta_bild(page)
    minnet, sparat = page.evaluate(STORLEK)
    assert 1_000_000 < sparat < minnet * 2 / 3


@pytest.mark.parametrize(
    ("kropp", "behall"), [("en byte", True), ("halv", True), ("skräp", True), ("skräp", False), ("", True)]
)
def test_en_skadad_bild_anvands_inte(page: Page, kropp: str, behall: bool) -> None:
    """En bild som inte är den som sparades kastas, motorn startar från början och sparar en ny."""
    rakna(page)
    vanta_bild(page)
    page.evaluate(SKRIV, [kropp, behall])
    assert "grund" == rakna(page)
    vanta_bild(page)
    assert "bild" == rakna(page)


def test_en_annan_motors_bild_kastas(page: Page) -> None:
    """När bygget har bytts ligger inget kvar av det gamla."""
    page.goto("/")
    page.evaluate(
        "async () => (await caches.open('riktlinje-motor')).put('/motor/0123456789abcdef/minnesbild',"
        " new Response('gammal'))"
    )
    assert "grund" == rakna(page)
    assert [bild for bild in vanta_bild(page) if "0123456789abcdef" in bild] == []


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
    stord.route("**/js/arbetare.mjs", med_inledning(kod))
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
        "**/js/kalkylator/minne.mjs", lambda route: route.fulfill(content_type="text/javascript", body=falsk)
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


def test_kod_fran_natet_kontrolleras_aven_med_bild(stord: Page, webbplats: Path) -> None:
    """En fil som ändras på vägen vid ett senare besök används inte, och bilden kastas."""
    assert "grund" == rakna(stord)
    vanta_bild(stord)
    (kod,) = webbplats.glob("motor/*/pyodide.asm.wasm")
    andrad = bytearray(kod.read_bytes())
    andrad[-1] ^= 1  # den sista sektionen är inte kod, så den kompilerar ändå

    def andra(route: Route) -> None:
        route.fulfill(content_type="application/wasm", body=bytes(andrad))

    stord.route("**/pyodide.asm.wasm", andra)
    stord.goto("/")
    stord.goto(SIDA + lank(beslutsdag=DAG))
    expect(stord.locator(".motorfel code")).to_contain_text(kod.name, timeout=START_MS)
    expect(stord.locator(".resultat .utfall")).to_have_count(0)
    assert stord.evaluate(BILDER) == []
    stord.unroute("**/pyodide.asm.wasm")
    assert "grund" == rakna(stord)


def test_en_bild_som_hanger_overges(stord: Page) -> None:
    """Tystnar starten ur bilden startar vakten om motorn, som då inte rör bilden."""
    falsk = FALSKT_MINNE.replace("LAS", "return new Promise(() => {});")
    stord.route(
        "**/js/kalkylator/minne.mjs", lambda route: route.fulfill(content_type="text/javascript", body=falsk)
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
