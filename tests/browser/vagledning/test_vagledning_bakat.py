"""Bakåt i vägledningen: en fråga i taget med svaret kvar, och inget svar i adressen."""

from browser.stod.kalkylatorsidan import IFYLLT, START_MS
from browser.stod.vagledningssidan import (
    DAG,
    DAG_I_ORD,
    FORSTA,
    I_VAGLEDNINGEN,
    NY,
    SIDA,
    borja,
    fragan,
    svara,
)
from playwright.sync_api import Page, expect


def tre_svar(page: Page) -> None:
    """Ansökan, ålder och arbete är besvarade; studier frågas."""
    borja(page)
    svara(page, FORSTA, NY)
    svara(page, "alder", "24")
    svara(page, "arbetar", "Nej")
    fragan(page, "studerar")


def test_bakat_och_framat_gar_en_fraga_i_taget_med_svaret_kvar(page: Page) -> None:
    """Bakåt, Framåt och Tillbaka visar varje fråga med sitt svar, och fokus följer med."""
    tre_svar(page)
    page.go_back()
    expect(fragan(page, "arbetar").locator("legend")).to_be_focused()
    expect(page.get_by_label("Nej", exact=True)).to_be_checked()
    page.go_back()
    fragan(page, "alder")
    expect(page.locator("#alder")).to_be_focused()
    expect(page.locator("#alder")).to_have_value("24")
    page.get_by_role("button", name="Tillbaka").click()
    fragan(page, FORSTA)
    expect(page.get_by_label(NY)).to_be_checked()
    page.get_by_role("button", name="Tillbaka").click()
    expect(page.locator("#beslutsdag")).to_have_value(DAG)
    expect(page.get_by_role("button", name="Tillbaka")).to_be_hidden()
    expect(page).to_have_url(SIDA)
    for namn in (FORSTA, "alder", "arbetar", "studerar"):
        page.go_forward()
        fragan(page, namn)
    expect(page.locator(".svarslista li")).to_have_count(4)


def test_ett_nytt_svar_efter_bakat_behaller_de_andra(page: Page) -> None:
    """Svaret byts, de andra står kvar, och nästa är den fråga som nu återstår."""
    tre_svar(page)
    page.go_back()
    page.go_back()
    svara(page, "alder", "47")
    fragan(page, "kontakt_stadsdel")
    expect(page.locator(".svarslista .svaret")).to_have_text([DAG_I_ORD, NY, "47 år", "Nej"])
    page.go_back()
    fragan(page, "alder")
    expect(page.locator("#alder")).to_have_value("47")


def test_rullning_och_omladdning_blandar_inte_ihop_stegen(page: Page) -> None:
    """Temat skriver över historikens tillstånd när sidan rullas; stegen bryr sig inte om det."""
    tre_svar(page)
    page.mouse.wheel(0, 600)
    page.wait_for_timeout(300)
    page.go_back()
    fragan(page, "arbetar")
    page.go_back()
    fragan(page, "alder")


def test_den_som_lamnar_sidan_och_kommer_ater_har_svaren_kvar(page: Page) -> None:
    """Genom menyn står svaren kvar och det sägs; Tillbaka går till frågan före, och Börja om tömmer allt."""
    tre_svar(page)
    page.get_by_role("contentinfo").get_by_role("link", name="Status").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Status")
    page.get_by_role("navigation").get_by_role("link", name="Vilken prövning").first.click()
    fragan(page, "studerar")
    expect(page.locator(".kvar")).to_contain_text("Dina svar är kvar")
    expect(page.locator(".svarslista .svaret")).to_have_text([DAG_I_ORD, NY, "24 år", "Nej"])
    page.get_by_role("button", name="Tillbaka").click()
    fragan(page, "arbetar")
    expect(page.get_by_label("Nej", exact=True)).to_be_checked()
    page.go_back()
    fragan(page, "studerar")
    page.get_by_role("button", name="Börja om utan svar").click()
    expect(page.locator("#beslutsdag")).to_be_focused()
    assert page.evaluate(IFYLLT) == []
    page.get_by_role("contentinfo").get_by_role("link", name="Status").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Status")
    page.go_back()
    expect(page.locator("#beslutsdag")).to_have_value("", timeout=START_MS)
    expect(page.locator(".svarslista, .provbara")).to_have_count(0)


def test_adressen_bar_bara_stegets_nummer(page: Page) -> None:
    """Adressen och historiken har ingen fråga och inget svar; en omladdning börjar om."""
    tre_svar(page)
    expect(page).to_have_url(I_VAGLEDNINGEN)
    tillstand = str(page.evaluate("JSON.stringify(history.state)"))
    for spar in ("arbetar", "alder", "24", DAG):
        assert spar not in page.url + tillstand
    page.on("dialog", lambda dialog: dialog.accept())
    page.reload()
    expect(page.locator("#beslutsdag")).to_have_value("")
    expect(page.locator(".svarslista")).to_have_count(0)
    borja(page)
    fragan(page, FORSTA)
