"""Det som motorn har sparat i läsarens webbläsare, sett av testerna."""

import time

import pytest
from browser.stod.kalkylatorsidan import MOTORMODUL, SIDA, START_MS, lank, vanta_svar
from playwright.sync_api import Page

DAG = "2024-07-19"
VAG = f"""async () => {{
    const {{ folj }} = await {MOTORMODUL};
    let nu;
    folj((lage) => {{ nu = lage; }})();
    return nu.vag;
}}"""
UTAN_VANTAN = f"async () => (await {MOTORMODUL}).stallLugn(0)"
SPARAT = "async () => (await (await caches.open('riktlinje-motor')).keys()).map(({ url }) => url)"
LETA = """async (namn) => {
    const cache = await caches.open('riktlinje-motor');
    const begaran = (await cache.keys()).find(({ url }) => url.endsWith(namn));
    return [cache, begaran, await cache.match(begaran)];
}"""
SKRIV = f"""async ([namn, kropp, behall]) => {{
    const [cache, begaran, svar] = await ({LETA})(namn);
    const byte = new Uint8Array(await svar.arrayBuffer());
    if (kropp === 'en byte') byte[byte.length >> 1] ^= 1;
    if (kropp === 'sista byten') byte[byte.length - 1] ^= 1;
    const kroppar = {{ 'en byte': byte, 'sista byten': byte, 'halv': byte.slice(0, byte.length / 2) }};
    const innehall = kroppar[kropp] ?? kropp;
    await cache.put(begaran, new Response(innehall, {{ headers: behall ? svar.headers : {{}} }}));
}}"""
KOD, ARKIV = "/pyodide.asm.wasm", "/python_stdlib.zip"


def rakna(page: Page, dag: str = DAG, *, stilla: bool = False) -> str:
    """Öppnar ett fall, väntar på svaret och säger vilken väg motorn startade.

    Bilden görs sedan genast; med `stilla` när läsaren har varit stilla så länge som på webbplatsen.
    """
    page.goto("/")
    page.goto(SIDA + lank(beslutsdag=dag))
    vanta_svar(page, "Kräver bedömning")
    if not stilla:
        page.evaluate(UTAN_VANTAN)
    return str(page.evaluate(VAG))


def vanta_bild(page: Page) -> list[str]:
    """Väntar tills minnesbilden är sparad, och ger adresserna till allt sparat."""
    slut = time.monotonic() + START_MS / 1000
    while time.monotonic() < slut:
        sparat: list[str] = page.evaluate(SPARAT)
        if any(adress.endswith("/minnesbild") for adress in sparat):
            return sparat
        time.sleep(0.1)
    pytest.fail("Ingen minnesbild sparades.")
