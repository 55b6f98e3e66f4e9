"""Vägledningens lägen för axe, i ljust och mörkt, på bred och smal skärm."""

from browser.stod.axesvep import Axesvep
from browser.stod.kalkylatorsidan import START_MS
from browser.stod.skarm import andra_bredd
from browser.stod.storningar import saknas
from browser.stod.vagledningssidan import FORSTA, borja, fragan, nasta, svara, till_slutet
from playwright.sync_api import Page, expect


def test_axe_finner_inga_brott(page: Page, axe: Axesvep) -> None:
    """Fråga, fel, en kvar och flera kvar: inga brott, och inget rullas i sidled."""
    borja(page)
    fragan(page, FORSTA)
    lagen = {"fråga": axe(page)}
    nasta(page)
    expect(page.locator(".felruta")).to_be_visible()
    lagen["fel"] = axe(page)
    svara(page, FORSTA, "Ja")
    expect(page.locator(".slut h3")).to_be_visible()
    lagen["en kvar"] = axe(page)
    page.get_by_role("button", name="Ändra: Uppbär").click()
    till_slutet(page)
    lagen["flera kvar"] = axe(page, matt=True)
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
