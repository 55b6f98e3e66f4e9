"""Vägledningens lägen för axe, i ljust och mörkt, på bred och smal skärm."""

from browser.stod.axesvep import Axesvep
from browser.stod.kalkylatorsidan import START_MS
from browser.stod.skarm import andra_bredd
from browser.stod.storningar import saknas
from browser.stod.vagledningssidan import FORSTA, NY, borja, fragan, nasta, svara, till_slutet
from playwright.sync_api import Page, expect


def test_axe_finner_inga_brott(page: Page, axe: Axesvep) -> None:
    """Fråga, fel, svar och det som inte är utrett: inga brott, och inget rullas i sidled."""
    borja(page)
    fragan(page, FORSTA)
    lagen = {"fråga": axe(page)}
    nasta(page)
    expect(page.locator(".felruta")).to_be_visible()
    lagen["fel"] = axe(page)
    svara(page, FORSTA, NY)
    fragan(page, "alder")
    till_slutet(page, {"uppbar_forsorjningsstod": "Ja", "forsorjningshinder": "Arbetslöshet"})
    lagen["svar och outrett"] = axe(page)
    page.get_by_role("button", name="Ändra: Vilket stöd").click()
    svara(page, "behovsniva", "Fördjupat, individinriktat stöd under längre tid")
    expect(page.locator(".provbara.inte_utrett")).to_have_count(0)
    lagen["flera svar"] = axe(page, matt=True)
    andra_bredd(page, 320)
    page.evaluate("document.documentElement.style.overflowX = 'auto'")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert {lage: brott for lage, brott in lagen.items() if brott} == {}


def test_axe_finner_inga_brott_utan_motor(stord: Page, axe: Axesvep) -> None:
    """Beskedet om en motor som saknas är lika tillgängligt som resten."""
    stord.route("**/motor/motor.json", saknas)
    borja(stord)
    expect(stord.locator(".motorfel")).to_be_visible(timeout=START_MS)
    assert axe(stord) == []
