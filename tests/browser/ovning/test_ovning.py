"""Övningen som en klass använder den: bedömning och svar, visning för grupp, sammanfattning."""

import re
from collections.abc import Callable

import pytest
from browser.stod.ovningssidan import FEM, ID, MALSIDA, setlank, tabba_till
from playwright.sync_api import Page, expect

type Axekorning = Callable[[Page], list[str]]
PROJEKTOR = {"width": 1920, "height": 1080}
SMAL = {"width": 390, "height": 844}


def test_bedom_och_visa_svaret_steg_for_steg(page: Page) -> None:
    """Inget svar syns från början; ett i taget fälls ut bredvid den egna bedömningen."""
    page.goto(MALSIDA)
    fall = page.locator("[data-fall=V61]")
    expect(fall.locator(".svar:visible, .slutsats:visible")).to_have_count(0)
    steg = fall.locator("[data-steg='uvas.sysselsattning']")
    steg.get_by_label("Uppfyllt", exact=True).focus()
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    expect(steg.get_by_role("button", name="Visa svaret")).to_be_focused()
    page.keyboard.press("Enter")
    expect(steg.locator(".svar")).to_contain_text("Oklart")
    expect(steg.locator(".jamforelse")).to_have_text("Din bedömning: Uppfyllt. Reglerna svarar något annat:")
    expect(steg.locator(".citat")).to_be_visible()
    expect(steg.get_by_role("link", name="Tolkning T-08")).to_be_visible()
    expect(fall.locator(".svar:visible")).to_have_count(1)
    fall.get_by_role("button", name="Visa alla svar").press("Enter")
    expect(fall.locator(".slutsats")).to_be_focused()
    expect(fall.locator(".tva-kontor")).to_contain_text("Två kontor kan svara olika")


def test_andra_ett_svar_leder_till_kalkylatorn(page: Page) -> None:
    """Länken bär fallet i fragmentet, så att en uppgift kan ändras i kalkylatorn."""
    page.goto(MALSIDA)
    fall = page.locator("[data-fall=V62]")
    fall.get_by_role("button", name="Visa alla svar").click()
    fall.get_by_text("Om en uppgift i V62 ändras").click()
    expect(fall.locator(".andra li").first).to_contain_text("i stället för")
    fall.get_by_role("link", name="Ändra ett svar i V62").click()
    expect(page.locator(".resultat .utfall")).to_contain_text("Kräver bedömning", timeout=60_000)


@pytest.mark.parametrize("matt", [PROJEKTOR, SMAL], ids=["projektor", "telefon"])
def test_fem_fall_visas_for_grupp_med_tangentbordet(page: Page, matt: dict[str, int]) -> None:
    """Hela setet stegas igenom: frågan före svaret, framåt, bakåt och ut, utan att något rullar i sidled."""
    page.set_viewport_size(matt)  # type: ignore[arg-type]
    page.goto(setlank(fall=FEM))
    tabba_till(page, "Visa för grupp")
    page.keyboard.press("Enter")
    yta, lage = page.locator(".bildyta"), page.locator(".bildlage")
    expect(lage).to_have_text(re.compile(r"Fall 1 av 5, bild 1 av \d+"))
    assert page.evaluate("parseFloat(getComputedStyle(document.querySelector('.bildyta')).fontSize)") >= 18
    for tangent in ("ArrowRight", "Space", "PageDown"):
        page.keyboard.press(tangent)
    expect(lage).to_contain_text("bild 4 av")
    expect(yta.locator(".svar")).to_be_visible()
    page.keyboard.press("ArrowLeft")
    expect(yta.locator(".svar")).to_have_count(0)
    sedda = set()
    for _ in range(200):
        sedda |= set(ID.findall(yta.inner_text()[:4]))
        assert page.evaluate("(e => e.scrollWidth <= e.clientWidth + 1)(document.querySelector('.bildyta'))")
        fore = lage.inner_text()
        page.keyboard.press("ArrowRight")
        if lage.inner_text() == fore:
            break
    assert set(FEM.split(",")) == sedda
    expect(yta).to_contain_text("Ta med dig")
    page.keyboard.press("Home")
    expect(lage).to_contain_text("Fall 1 av 5, bild 1 av")
    page.keyboard.press("Escape")
    expect(page.locator("dialog")).to_have_count(0)
    expect(page.get_by_role("button", name="Visa för grupp")).to_be_focused()


@pytest.mark.parametrize("matt", [PROJEKTOR, SMAL], ids=["projektor", "telefon"])
def test_fem_fall_gas_igenom_med_bara_tangentbordet(
    page: Page, axe: Axekorning, matt: dict[str, int]
) -> None:
    """Som en klass gör: bedöm, visa svar, sammanfatta och skriv ut, utan mus och utan brott."""
    page.add_init_script("window.print = () => { document.body.dataset.skrivet = 'ja'; }")
    page.set_viewport_size(matt)  # type: ignore[arg-type]
    page.goto(setlank(fall=FEM))
    expect(page.get_by_role("heading", name="Valt set")).to_be_focused()
    lagen = {"set": axe(page)}
    for fallets_id in FEM.split(","):
        fall = page.locator(f"[data-fall={fallets_id}]")
        tabba_till(page, f"{fallets_id}-")
        page.keyboard.press("Space")
        expect(fall.locator("input:checked")).to_have_count(1)
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        expect(fall.locator(".svar:visible .jamforelse")).to_contain_text("Din bedömning:")
        tabba_till(page, f"Visa alla svar för {fallets_id}")
        page.keyboard.press("Enter")
        expect(fall.locator(".slutsats")).to_be_focused()
    lagen["alla svar"] = axe(page)
    tabba_till(page, "Visa sammanfattning")
    page.keyboard.press("Enter")
    expect(page.locator(".pass")).to_be_focused()
    expect(page.locator(".pass tbody tr")).to_have_count(5)
    lagen["sammanfattning"] = axe(page)
    tabba_till(page, "Skriv ut sammanfattningen")
    page.keyboard.press("Enter")
    expect(page.locator("body")).to_have_attribute("data-skrivet", "ja")
    page.evaluate("document.documentElement.style.overflowX = 'auto'")
    assert page.evaluate("document.documentElement.scrollWidth") <= matt["width"]
    assert {lage: brott for lage, brott in lagen.items() if brott} == {}


def test_knapparna_i_visningen(page: Page) -> None:
    """Den som inte har tangentbord bläddrar med knapparna, och mellanslag på en knapp trycker bara på den."""
    page.goto(MALSIDA)
    page.get_by_role("button", name="Visa för grupp").click()
    page.get_by_role("button", name="Nästa").click()
    expect(page.locator(".bildlage")).to_contain_text("bild 2 av")
    page.keyboard.press("Space")
    expect(page.locator(".bildlage")).to_contain_text("bild 3 av")
    page.get_by_role("button", name="Föregående").click()
    expect(page.locator(".bildlage")).to_contain_text("bild 2 av")
    page.get_by_role("button", name="Avsluta").click()
    expect(page.locator("dialog")).to_have_count(0)


def test_sammanfattning_utan_poang_och_borja_om(page: Page) -> None:
    """Sammanfattningen ställer bedömningen bredvid reglernas; «Börja om» tar bort allt."""
    page.goto(setlank(fall="V61,V01"))
    utfall = page.locator("[data-fall=V61] [data-steg=utfall]")
    utfall.get_by_label("Kan beviljas", exact=True).check()
    page.locator("[data-fall=V61] [data-steg='uvas.alder']").get_by_label("Oklart").check()
    page.get_by_role("button", name="Visa sammanfattning").click()
    expect(page.locator(".pass")).to_be_focused()
    rad = page.get_by_role("row").filter(has_text="V61")
    expect(rad).to_contain_text("Kan beviljas")
    expect(rad).to_contain_text("Kräver bedömning")
    expect(rad).to_contain_text("Ålder 19–29 år: du «Oklart», reglerna «Uppfyllt»")
    expect(page.get_by_role("row").filter(has_text="V01")).to_contain_text("Inte bedömt")
    assert [] == page.evaluate(
        "[...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((n) => /V\\d\\d/.test(n))"
    )
    page.get_by_role("button", name="Börja om").click()
    expect(page.locator(".pass")).to_have_count(0)
    expect(page.locator("input:checked")).to_have_count(0)
