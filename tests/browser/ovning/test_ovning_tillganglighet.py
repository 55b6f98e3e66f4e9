"""Övningarnas lägen för axe, på papper och utan skript."""

from typing import Any

import pytest
from browser.stod.axesvep import Axesvep
from browser.stod.ovningssidan import FEM, MALSIDA, SETSIDA, setlank
from playwright.sync_api import Browser, Page, expect

from riktlinje.regelverk.stampel import regelsumma


def test_axe_finner_inga_brott_i_ovningens_lagen(page: Page, axe: Axesvep) -> None:
    """Fall, svar, visning, sammanfattning, valruta, fel och besked om länken: inga brott."""
    lagen: dict[str, list[str]] = {}
    page.goto(MALSIDA)
    lagen["fall"] = axe(page)
    for knapp in page.locator(".alla-svar").all():
        knapp.click()
    page.locator(".andra summary").first.click()
    page.get_by_role("button", name="Visa sammanfattning").click()
    lagen["svar och sammanfattning"] = axe(page)
    page.get_by_role("button", name="Visa för grupp").click()
    lagen["visning"] = axe(page, matt=True)
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    lagen["visat svar"] = axe(page)
    page.keyboard.press("End")
    lagen["sista bilden"] = axe(page)
    page.goto(SETSIDA)
    page.get_by_role("button", name="Öppna setet").click()
    page.get_by_role("button", name="Öppna de valda fallen").click()
    lagen["val med fel"] = axe(page, matt=True)
    page.goto("/ovningar/")
    page.goto(setlank(fall=f"{FEM},V999"))
    expect(page.locator(".meddelande")).to_be_visible()
    lagen["set med besked"] = axe(page, matt=True)
    page.goto("/ovningar/genomgang/jobbtorg/")
    lagen["genomgång"] = axe(page)
    assert {lage: brott for lage, brott in lagen.items() if brott} == {}


def test_setet_ryms_pa_smal_skarm(page: Page) -> None:
    """Vid 320 punkters bredd rullas varken fallen, svaren eller sammanfattningen i sidled."""
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(setlank(fall=FEM))
    for knapp in page.locator(".alla-svar:visible").all():
        knapp.click()
    page.get_by_role("button", name="Visa sammanfattning").click()
    page.evaluate("document.documentElement.style.overflowX = 'auto'")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_bilden_rullas_i_sin_ruta(page: Page) -> None:
    """På smal skärm rullas flödesbilden i en egen ruta som nås med tangentbordet, aldrig hela sidan."""
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto("/ovningar/genomgang/uppsokande/")
    page.evaluate("document.documentElement.style.overflowX = 'auto'")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    ruta = page.get_by_role("region", name="Flödet i prövningen")
    assert ruta.evaluate("(e) => e.scrollWidth > e.clientWidth && e.tabIndex === 0")


@pytest.mark.parametrize(("knapp", "svar"), [("Skriv ut utan svar", 0), ("Skriv ut med svar", 1)])
def test_utskrift_av_set(page: Page, knapp: str, svar: int) -> None:
    """Utan svar: fallen och tomma rutor. Med svar: varje svar. Alltid version och regler, aldrig knappar."""
    page.add_init_script("window.print = () => {}")
    page.goto(setlank(fall=FEM))
    page.locator("[data-fall=V01] .visa-svar").first.click()
    page.get_by_role("button", name=knapp).click()
    page.emulate_media(media="print")
    expect(page.locator(".ovningsfall:visible")).to_have_count(5)
    stegen = page.locator(".ovningsfall:visible .ovningssteg > li").count()
    expect(page.locator(".svar:visible")).to_have_count(stegen * svar)
    expect(page.locator(".slutsats:visible")).to_have_count(5 * svar)
    expect(page.locator(".omdome:visible").first).to_be_visible(visible=not svar)
    expect(page.locator("riktlinje-ovning button:visible")).to_have_count(0)
    expect(page.locator("riktlinje-ovning > .stampel")).to_contain_text(f"regler {regelsumma()}")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(page.locator("[data-utskrift]")).to_have_count(0)


def test_utskrift_av_sammanfattningen(page: Page) -> None:
    """Bara sammanfattningen skrivs ut, med version och regler."""
    page.add_init_script("window.print = () => {}")
    page.goto(setlank(fall=FEM))
    page.get_by_role("button", name="Visa sammanfattning").click()
    page.get_by_role("button", name="Skriv ut sammanfattningen").click()
    page.emulate_media(media="print")
    expect(page.locator(".pass")).to_be_visible()
    expect(page.locator(".pass .stampel")).to_contain_text(regelsumma())
    expect(page.locator(".ovningsfall:visible")).to_have_count(0)


def test_utan_skript(browser: Browser, browser_context_args: dict[str, Any]) -> None:
    """Utan skript är fallen hela, och svaren fälls ut med webbläsarens egen ruta."""
    context = browser.new_context(**browser_context_args, java_script_enabled=False)
    sida = context.new_page()
    sida.goto(MALSIDA)
    expect(sida.locator(".ovningssteg:visible")).to_have_count(0)
    sida.get_by_text("Visa svaret för V61").click()
    expect(sida.locator("[data-fall=V61] .tva-kontor")).to_be_visible()
    context.close()


def test_svaren_overlever_ett_ankare_pa_sidan(page: Page) -> None:
    """Temat byter ut innehållet vid det första ankaret; bedömningen och de visade svaren finns kvar."""
    page.goto(MALSIDA)
    steg = page.locator("[data-fall=V61] [data-steg='uvas.alder']")
    steg.get_by_label("Oklart").check()
    steg.get_by_role("button", name="Visa svaret").click()
    page.get_by_role("link", name="V63 Könet").first.click()
    expect(page).to_have_url(f"{MALSIDA}#fall-V63")
    page.wait_for_timeout(500)
    expect(steg.get_by_label("Oklart")).to_be_checked()
    expect(steg.locator(".svar")).to_be_visible()
