"""Tillgänglighet i de lägen som axe inte ser av sig själv."""

from browser.stod.axesvep import Axesvep
from playwright.sync_api import Page, expect

SIDA = "/riktlinjer/uppsokande/uvas/"
SMAL = {"width": 390, "height": 800}
MINST = {"width": 320, "height": 640}


def aktivt(page: Page) -> str:
    """Det fokuserade elementet, kort beskrivet."""
    return str(page.evaluate("(({ activeElement: e }) => e.id || e.classList[0] || e.tagName)(document)"))


def test_oppen_meny_och_sokning_ar_lika_tillgangliga(page: Page, axe: Axesvep) -> None:
    """Axe finner inga brott med öppen meny på smal skärm, eller med träffar i sökningen."""
    page.set_viewport_size(SMAL)  # type: ignore[arg-type]
    page.goto(SIDA)
    page.locator(".menyknapp").click()
    assert axe(page, [390, 320]) == []
    expect(page.get_by_role("button", name="Stäng menyn")).to_be_visible()
    page.keyboard.press("Escape")
    page.locator(".sokknapp").click()
    page.keyboard.type("ålder", delay=20)
    expect(page.locator(".md-search-result__item").first).to_be_visible()
    assert axe(page) == []
    expect(page.locator(".md-search-result__item").first).to_be_visible()


def test_ensamma_bokstaver_gor_ingenting(page: Page) -> None:
    """Temats kortkommandon är avstängda, så att inga svar går förlorade."""
    page.goto(SIDA)
    adress = page.url
    for tangent in ("f", "s", "/", "p", ",", "n", "."):
        page.keyboard.press(tangent)
        page.wait_for_timeout(60)
        assert page.url == adress
        assert not page.evaluate("document.getElementById('__search').checked")
        assert aktivt(page) == "BODY"


def test_menyn_fungerar_med_tangentbordet(page: Page) -> None:
    """På smal skärm nås menyn med en knapp, och en stängd meny går inte att tabba till."""
    page.set_viewport_size(SMAL)  # type: ignore[arg-type]
    page.goto(SIDA)
    knapp = page.get_by_role("button", name="Meny", exact=True)
    meny = page.get_by_role("navigation", name="Meny")
    expect(meny).to_be_hidden()
    knapp.focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('#meny')") is None
    knapp.focus()
    page.keyboard.press("Enter")
    expect(knapp).to_have_attribute("aria-expanded", "true")
    expect(page.get_by_role("button", name="Stäng menyn")).to_be_focused()
    page.keyboard.press("Escape")
    expect(meny).to_be_hidden()
    expect(knapp).to_be_focused()
    expect(knapp).to_have_attribute("aria-expanded", "false")


def test_hoppa_till_innehallet(page: Page) -> None:
    """Första tabben når en länk som flyttar fokus till innehållet, även efter en sidväxling."""
    page.goto(SIDA)
    page.get_by_role("link", name="Vem som beslutar", exact=True).first.click()
    expect(page).to_have_url("/riktlinjer/uppsokande/")
    expect(page.locator("article h1")).to_be_focused()
    page.locator(".hoppa").focus()
    expect(page.locator(".hoppa")).to_be_in_viewport()
    page.keyboard.press("Enter")
    assert aktivt(page) == "innehall"
    expect(page).to_have_url("/riktlinjer/uppsokande/")
    page.goto("/404.html")
    page.keyboard.press("Tab")
    assert aktivt(page) == "hoppa"


def test_rullbara_rutor_nas_bara_nar_de_rullar(page: Page) -> None:
    """En tabell som inte får plats är ett namngivet område i tabbordningen, en som får plats är det inte."""
    page.set_viewport_size(MINST)  # type: ignore[arg-type]
    page.goto(SIDA)
    tabell = page.locator(".tabell").first
    fyll = """(ord) => document.querySelectorAll('.tabell td').forEach((cell) => {
        cell.style.overflowWrap = 'normal';
        cell.textContent = ord;
    })"""
    page.evaluate(fyll, "x" * 200)
    expect(tabell).to_have_attribute("role", "region")
    expect(tabell).to_have_attribute("tabindex", "0")
    expect(tabell).to_have_attribute("aria-label", "Scenarier: Folkbokförd i Stockholm")
    page.evaluate(fyll, "x")
    expect(tabell).not_to_have_attribute("role", "region")
    expect(tabell).not_to_have_attribute("tabindex", "0")
