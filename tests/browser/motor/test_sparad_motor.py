"""Det som motorn sparar till nästa besök: vad det är, när det görs, och vad som händer när det är skadat."""

import json
import re
import time
from pathlib import Path

import pytest
from browser.stod.kalkylatorsidan import MOTORMODUL, SIDA, START_MS, lank
from browser.stod.sparat import ARKIV, DAG, KOD, LETA, SKRIV, SPARAT, rakna, vanta_bild
from playwright.sync_api import Page, Route, expect

from riktlinje.webb.motor.motor import ROT

pytestmark = pytest.mark.forsta_besok

FINNS = f"""async (text) => {{
    const [, , svar] = await ({LETA})('/minnesbild');
    const innehall = new TextDecoder('latin1').decode(await svar.arrayBuffer());
    return innehall.includes(text);
}}"""
STORLEK = f"""async () => {{
    const [, , svar] = await ({LETA})('/minnesbild');
    const {{ block }} = JSON.parse(svar.headers.get('Riktlinje-Delar'));
    return [(block.at(-1) + 1) * 65536, (await svar.arrayBuffer()).byteLength];
}}"""
GLOM = f"async (namn) => {{ const [cache, begaran] = await ({LETA})(namn); await cache.delete(begaran); }}"
FRAGA = f"""async () => (await {MOTORMODUL}).fraga({{
    typ: 'prova', provning: 'uppsokande', varden: {{ beslutsdag: '{DAG}' }},
}})"""
LUGN_S = int(re.findall(r"LUGN_MS = (\d+)", (ROT / "docs/js/motor/motor.mjs").read_text("utf-8"))[0]) / 1000
"""Så länge ska läsaren ha varit stilla innan bilden görs."""


def test_bilden_har_inget_av_fallet(page: Page) -> None:
    """Bilden görs av en arbetare som aldrig får något fall: det som stod i länken finns inte i den."""
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


@pytest.mark.parametrize(("fil", "kropp"), [(KOD, "sista byten"), (KOD, ""), (ARKIV, "halv")])
def test_en_skadad_sparad_fil_anvands_inte(page: Page, fil: str, kropp: str) -> None:
    """En sparad fil som inte är den som sparades hämtas på nytt, och allt sparat kastas."""
    rakna(page)
    vanta_bild(page)
    page.evaluate(SKRIV, [fil, kropp, True])
    assert "bild" == rakna(page, stilla=True)
    assert page.evaluate(SPARAT) == []


def test_en_fil_som_saknas_hamtas(page: Page) -> None:
    """Saknas en sparad fil kommer den från webbplatsen, och bilden duger ändå."""
    rakna(page)
    vanta_bild(page)
    page.evaluate(GLOM, KOD)
    hamtade: list[str] = []
    page.on("request", lambda begaran: hamtade.append(begaran.url))
    assert "bild" == rakna(page)
    assert [KOD] == [slut for slut in (KOD, ARKIV) for adress in hamtade if adress.endswith(slut)]


def test_bilden_vantar_tills_lasaren_ar_stilla(page: Page) -> None:
    """Så länge läsaren ändrar sina svar görs ingen bild, så att datorn räcker till svaren."""
    rakna(page, stilla=True)
    slut = time.monotonic() + LUGN_S + 3
    while time.monotonic() < slut:
        page.evaluate(FRAGA)
        assert [bild for bild in page.evaluate(SPARAT) if bild.endswith("/minnesbild")] == []
        time.sleep(0.2)
    assert len(page.evaluate(SPARAT)) == 2
    vanta_bild(page)


def test_avbildaren_avslutas(page: Page) -> None:
    """När bilden är sparad finns bara arbetaren som svarar kvar."""
    rakna(page)
    vanta_bild(page)
    slut = time.monotonic() + START_MS / 1000
    while any("avbildare" in arbetare.url for arbetare in page.workers) and time.monotonic() < slut:
        page.wait_for_timeout(50)
    assert [arbetare.url.rpartition("/")[2] for arbetare in page.workers if "/js/" in arbetare.url] == [
        "arbetare.mjs"
    ]


@pytest.mark.parametrize(
    "skript", ["throw new Error('trasig');", "postMessage({ klar: true });", "detta är inte ett skript"]
)
def test_en_avbildare_som_inte_gar_marks_inte(stord: Page, skript: str) -> None:
    """Går bilden inte att göra svarar motorn som förut, utan något felmeddelande."""
    fragade: list[str] = []

    def svara(route: Route) -> None:
        fragade.append(route.request.url)
        route.fulfill(content_type="text/javascript", body=skript)

    stord.route("**/js/motor/avbildare.mjs", svara)
    assert "grund" == rakna(stord)
    slut = time.monotonic() + START_MS / 1000
    while not fragade and time.monotonic() < slut:
        stord.wait_for_timeout(100)
    assert len(fragade) == 1
    stord.wait_for_timeout(500)
    expect(stord.locator(".motorfel")).to_have_count(0)
    assert "uppsokande" in json.dumps(stord.evaluate(FRAGA))
    assert [bild for bild in stord.evaluate(SPARAT) if bild.endswith("/minnesbild")] == []


def test_en_annan_motors_bild_kastas(page: Page) -> None:
    """När bygget har bytts ligger inget kvar av det gamla."""
    page.goto("/")
    page.evaluate(
        "async () => (await caches.open('riktlinje-motor')).put('/motor/0123456789abcdef/minnesbild',"
        " new Response('gammal'))"
    )
    assert "grund" == rakna(page)
    assert [bild for bild in vanta_bild(page) if "0123456789abcdef" in bild] == []


def test_kod_fran_natet_kontrolleras_aven_med_bild(stord: Page, webbplats: Path) -> None:
    """En fil som ändras på vägen vid ett senare besök används inte, och bilden kastas."""
    assert "grund" == rakna(stord)
    vanta_bild(stord)
    stord.evaluate(GLOM, KOD)
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
    assert stord.evaluate(SPARAT) == []
    stord.unroute("**/pyodide.asm.wasm")
    assert "grund" == rakna(stord)
