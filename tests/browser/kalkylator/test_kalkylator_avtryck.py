"""Inget av ett fall lämnar sidan av sig självt: inte när det fylls i, kopieras, delas eller skrivs ut."""

import re
from pathlib import Path

import pytest
from browser.stod.kalkylatorsidan import SIDA, UVAS, fyll_i, mer, prova, vanta_svar
from playwright.sync_api import Page, Request, expect

pytestmark = pytest.mark.forsta_besok

SPAR = ("77", "fordjupat", "alder", "v=2", "2023-02-15", "UTKAST", "EGET1")
HISTORIK = """window.historik = [];
for (const namn of ['pushState', 'replaceState']) {
    const egen = History.prototype[namn];
    History.prototype[namn] = function (...led) {
        window.historik.push(JSON.stringify(led));
        return egen.apply(this, led);
    };
}"""
LAGRAT = """async () => JSON.stringify([{ ...localStorage }, { ...sessionStorage },
    document.cookie, window.name, history.state, location.href,
    await indexedDB.databases(), await caches.keys(),
    (await navigator.serviceWorker.getRegistrations()).length])"""


def test_fallet_stannar_pa_sidan(page: Page, tmp_path: Path) -> None:
    """Ifyllt, prövat, kopierat, delat och utskrivet: inget spår i trafik, lagring, titel eller historik."""
    begart: list[Request] = []
    titlar: list[str] = []

    def vid_begaran(begaran: Request) -> None:
        begart.append(begaran)

    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.context.on("request", vid_begaran)
    page.add_init_script(HISTORIK)
    page.goto(SIDA)
    antal = page.evaluate("history.length")
    fyll_i(page, UVAS | {"alder": "77"})
    prova(page)
    vanta_svar(page, "Utanför riktlinjens målgrupper")
    for sektion in page.locator("details.avsnitt summary").all():
        sektion.click()
        titlar.append(page.title())
    tamed = page.locator(".tamed")
    expect(tamed.locator(".brevtext")).to_be_visible()
    tamed.get_by_role("button", name="Kopiera").first.click()
    expect(tamed.get_by_role("status")).to_have_text("Texten är kopierad.")
    tamed.get_by_role("button", name="Kopiera som scenario").click()
    tamed.get_by_role("button", name="Visa länk till fallet").click()
    tamed.get_by_role("button", name="Kopiera länken").click()
    expect(tamed.get_by_role("status")).to_have_text("Länken är kopierad.")
    assert "alder=77" in tamed.get_by_role("textbox").input_value()
    page.pdf(path=tmp_path / "kvitto.pdf")
    titlar.append(page.title())
    fyll_i(page, {"alder": "23"})
    vanta_svar(page, "Kan beviljas")
    page.get_by_role("button", name="Rensa").click()
    titlar.append(page.title())

    trafik = "\n".join(
        re.sub(r"^http://[^/]+|\b[0-9a-f]{8,}\b", "", b.url)
        + (b.post_data or "")
        + b.headers.get("referer", "")
        for b in begart
    )
    lagrat = re.sub(r"http://[^/]+", "", page.evaluate(LAGRAT))
    historik = "\n".join(page.evaluate("window.historik"))
    for spar in SPAR:
        for plats in (re.sub(r"localhost:\d+", "", trafik), lagrat, historik, *titlar):
            assert spar not in plats
    assert page.evaluate("history.length") == antal
    assert all(b.method == "GET" for b in begart)
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    assert page.context.cookies() == []


def test_bakat_aterstaller_inga_texter(page: Page) -> None:
    """Den som lämnar sidan och går bakåt möter varken utkast, länk eller kvitto."""
    page.goto(SIDA)
    fyll_i(page, UVAS)
    prova(page)
    vanta_svar(page, "Kan beviljas")
    mer(page)
    page.get_by_role("button", name="Visa länk till fallet").click()
    expect(page.locator(".tamed input")).to_be_visible()
    page.goto("/404.html")
    page.go_back()
    expect(page.locator("form.fall")).to_be_visible()
    expect(page.locator(":is(.resultat, .tamed, .kvitto, .vikt)")).to_have_count(0)
