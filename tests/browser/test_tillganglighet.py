"""Tillgänglighet på varje sida och i de lägen som axe inte ser av sig själv."""

from collections.abc import Callable
from typing import Any, Literal

import pytest
from playwright.sync_api import Page, expect

SIDA = "/riktlinjer/uppsokande/uvas/"
SMAL = {"width": 390, "height": 800}
MINST = {"width": 320, "height": 640}

type Axekorning = Callable[[Page], list[str]]


def aktivt(page: Page) -> str:
    """Det fokuserade elementet, kort beskrivet."""
    return str(page.evaluate("(({ activeElement: e }) => e.id || e.classList[0] || e.tagName)(document)"))


@pytest.mark.parametrize("farg", ["light", "dark"])
@pytest.mark.parametrize("bredd", [1280, 320])
def test_axe_finner_inga_brott(
    page: Page, sidor: list[str], axe: Axekorning, farg: Literal["light", "dark"], bredd: int
) -> None:
    """Axe finner inga brott på någon sida, i ljust och mörkt, på bred och smal skärm."""
    page.emulate_media(color_scheme=farg, reduced_motion="reduce")
    page.set_viewport_size({"width": bredd, "height": 900})
    brott: dict[str, list[str]] = {}
    for sida in sidor:
        page.goto(sida)
        page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
        if funna := axe(page):
            brott[sida] = funna
    assert brott == {}


@pytest.mark.parametrize("farg", ["light", "dark"])
def test_axe_finner_inga_brott_i_oppna_lagen(
    page: Page, axe: Axekorning, farg: Literal["light", "dark"]
) -> None:
    """Öppen meny och öppen sökning med träffar är lika tillgängliga som sidan."""
    page.emulate_media(color_scheme=farg, reduced_motion="reduce")
    page.set_viewport_size(SMAL)  # type: ignore[arg-type]
    page.goto(SIDA)
    page.locator(".menyknapp").click()
    assert axe(page) == []
    page.keyboard.press("Escape")
    page.locator(".sokknapp").click()
    page.keyboard.type("ålder", delay=20)
    expect(page.locator(".md-search-result__item").first).to_be_visible()
    assert axe(page) == []


def test_varje_sida_ar_ratt_uppmarkt(page: Page, sidor: list[str]) -> None:
    """Varje sida är på svenska, har en huvudrubrik, ett eget namn och inga dubbla id."""
    fel: dict[str, Any] = {}
    namn: list[str] = []
    for sida in sidor:
        page.goto(sida)
        matt: dict[str, Any] = page.evaluate(
            """() => {
                const id = [...document.querySelectorAll('[id]')].map((e) => e.id);
                return {
                    sprak: document.documentElement.lang,
                    rubriker: document.querySelectorAll('h1').length,
                    dubbla: id.filter((v, i) => id.indexOf(v) !== i),
                };
            }"""
        )
        namn.append(page.title())
        if matt != {"sprak": "sv", "rubriker": 1, "dubbla": []}:
            fel[sida] = matt
    assert fel == {}
    assert sorted(set(namn)) == sorted(namn)


def test_ingen_sida_rullas_i_sidled(page: Page, sidor: list[str]) -> None:
    """Vid 320 punkters bredd, som är 400 procents zoom, ryms varje sida."""
    page.set_viewport_size(MINST)  # type: ignore[arg-type]
    breda = []
    for sida in sidor:
        page.goto(sida)
        # Temat döljer det som sticker ut; det ska inte finnas något att dölja.
        page.evaluate("document.documentElement.style.overflowX = 'auto'")
        if page.evaluate("document.documentElement.scrollWidth") > MINST["width"]:
            breda.append(sida)
    assert breda == []


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


def test_fokus_syns_overallt(page: Page, sidor: list[str]) -> None:
    """Det som har fokus har en ram på minst tre punkter."""
    osynliga = []
    for sida in sidor:
        page.goto(sida)
        for _ in range(60):
            page.keyboard.press("Tab")
            matt = page.evaluate(
                """() => {
                    const e = document.activeElement, stil = getComputedStyle(e);
                    const ram = stil.outlineStyle === 'none' ? 0 : parseFloat(stil.outlineWidth);
                    return [e.id === 'innehall' ? 3 : ram, e.outerHTML.slice(0, 90), e === document.body];
                }"""
            )
            if matt[2]:
                break
            if matt[0] < 3:
                osynliga.append((sida, matt[1]))
    assert osynliga == []


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


def test_tabeller_staplas_pa_smal_skarm(page: Page, sidor: list[str]) -> None:
    """Vid 320 punkters bredd behöver ingen tabell med scenarier, kriterier eller källor rullas i sidled."""
    page.set_viewport_size(MINST)  # type: ignore[arg-type]
    breda = []
    for sida in sidor:
        page.goto(sida)
        rullar = "(rutor) => rutor.some((ruta) => ruta.scrollWidth > ruta.clientWidth + 1)"
        if page.locator(".tabell").evaluate_all(rullar):
            breda.append(sida)
    assert breda == []
