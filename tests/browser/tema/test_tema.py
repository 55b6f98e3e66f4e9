"""Temat: svenska texter, sökning, sidväxling, utskrift och sidan utan skript."""

import re
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, expect

from riktlinje.regelverk import REGELVERK

SIDA = "/riktlinjer/uppsokande/uvas/"


def test_okand_adress_far_svenskt_svar(page: Page) -> None:
    """En adress som inte finns ger status 404 och en svensk sida med väg vidare."""
    svar = page.request.get("/finns/inte/alls/")
    assert svar.status == 404
    assert "Sidan finns inte" in svar.text()
    page.goto("/404.html")
    expect(page.get_by_role("heading", level=1)).to_have_text("Sidan finns inte")
    page.get_by_role("link", name="Gå till startsidan").click()
    expect(page).to_have_url("/")


def test_sokningen_finner_svenska_ord(page: Page) -> None:
    """Ord med å, ä och ö går att hitta genom att skriva dem, och träffen nås med tabb."""
    page.goto("/om/status/")
    for sokord in ("ålder", "särskilt", "ansökan", "riktlinjer"):
        page.get_by_role("textbox", name="Sök").click()
        page.keyboard.press("Control+a")
        page.keyboard.type(sokord, delay=20)
        traffar = page.locator(".md-search-result__item")
        expect(traffar.locator("mark").first).to_have_text(re.compile(f"^{sokord}", re.IGNORECASE))
        expect(page.get_by_role("status").first).to_contain_text("sökresultat")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.matches('.md-search-result__link')")
        page.keyboard.press("Escape")
        expect(traffar.first).to_be_hidden()


def test_sokningen_finner_det_som_halls_ihop(page: Page) -> None:
    """Lagrum och dagar på sidorna har fasta blanksteg, men hittas skrivna med vanliga."""
    page.goto("/om/status/")
    for sokord, sida in (("4 kap. 2 §", "/om/rattslig-ram/"), ("1 juli 2025", "/granskning/jamforelser/")):
        page.get_by_role("textbox", name="Sök").click()
        page.keyboard.press("Control+a")
        page.keyboard.type(sokord, delay=20)
        traffar = page.locator(".md-search-result__item")
        traff = traffar.filter(has=page.locator(f"a[href*='{sida}']")).first
        expect(traff).to_be_visible()
        expect(traff.locator("mark", has_text=sokord.split()[1]).first).to_be_attached()
        page.keyboard.press("Escape")
        expect(traffar.first).to_be_hidden()


def test_sokningen_leder_till_sidan(page: Page) -> None:
    """Tangentbordet räcker hela vägen från sökord till sida, utan omladdning."""
    page.goto("/om/status/")
    page.evaluate("window.samma = true")
    page.get_by_role("textbox", name="Sök").click()
    page.keyboard.type("ålder", delay=20)
    expect(page.locator(".md-search-result__item").first).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page).not_to_have_url("/om/status/")
    assert page.evaluate("window.samma") is True


def test_sidvaxling_utan_omladdning(page: Page) -> None:
    """Menyn byter sida utan omladdning, och knappen Bakåt kommer tillbaka."""
    page.goto("/")
    page.evaluate("window.samma = true")
    meny = page.get_by_role("navigation", name="Meny")
    meny.get_by_role("link", name="Status").click()
    expect(page).to_have_url("/om/status/")
    expect(meny.locator("[aria-current=page]")).to_have_text("Status")
    page.go_back()
    expect(page).to_have_url("/")
    expect(meny.locator("[aria-current=page]")).to_have_text("Start")
    assert page.evaluate("window.samma") is True


def test_utskriften_har_bara_innehall(page: Page) -> None:
    """På papper finns varken meny, sökning eller knappar, men rubriken, utgåvan och avsändaren."""
    page.goto(SIDA)
    page.emulate_media(media="print", color_scheme="dark")
    for borta in (
        "header",
        "#meny",
        ".sidmeny",
        ".hoppa",
        ".bladdra",
        ".headerlink",
        ".sidfot nav",
    ):
        for traff in page.locator(borta).all():
            expect(traff).to_be_hidden()
    for kvar in ("article h1", ".utgava", ".sidfot-avsandare"):
        expect(page.locator(kvar).first).to_be_visible()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


def test_morkt_lage_foljer_systemet(page: Page) -> None:
    """Mörkt läge kommer av läsarens system och behöver inget sparat val."""
    farger: list[Any] = []
    for farg in ("light", "dark"):
        page.emulate_media(color_scheme=farg)
        page.goto("/")
        farger.append(page.evaluate("getComputedStyle(document.body).backgroundColor"))
    assert farger[0] != farger[1]


def test_sidan_fungerar_utan_skript(browser: Browser, browser_context_args: dict[str, Any]) -> None:
    """Utan skript finns texten, och menyn nås med en länk i sidhuvudet även på smal skärm."""
    val = {**browser_context_args, "java_script_enabled": False, "viewport": {"width": 390, "height": 800}}
    with browser.new_context(**val) as utan:
        sida = utan.new_page()
        sida.goto(SIDA)
        expect(sida.get_by_role("heading", level=1)).to_be_visible()
        expect(sida.locator(".menyknapp")).to_be_hidden()
        sida.get_by_role("link", name="Meny", exact=True).click()
        meny = sida.get_by_role("navigation", name="Meny")
        expect(meny.get_by_role("link", name="Start", exact=True)).to_be_in_viewport()


def test_utan_skript_sager_varje_sida_med_ett_element_det(
    webbplats: Path, sidor: list[str], browser: Browser, browser_context_args: dict[str, Any]
) -> None:
    """Varje sida som har ett eget element säger att det kräver JavaScript, och visar inget att fylla i."""
    med_element = [
        sida
        for sida in sidor
        if sida.endswith("/")
        and re.search("<riktlinje-[a-z]", (webbplats / sida[1:] / "index.html").read_text("utf-8"))
    ]
    assert len(med_element) > len(REGELVERK.provningar)
    with browser.new_context(**{**browser_context_args, "java_script_enabled": False}) as utan:
        sida = utan.new_page()
        for adress in med_element:
            sida.goto(adress)
            innehall = sida.locator("article")
            expect(innehall, adress).to_contain_text("JavaScript", use_inner_text=True)
            expect(innehall.locator("button:visible, input:visible, select:visible"), adress).to_have_count(0)
