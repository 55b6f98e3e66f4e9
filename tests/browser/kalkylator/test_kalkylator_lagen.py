"""Vikta frågor, öppna avsnitt, texter att ta med och kvittot: för axe och på smal skärm."""

import pytest
from browser.stod.axesvep import Axesvep
from browser.stod.kalkylatorsidan import SIDA, fall, vanta_svar
from playwright.sync_api import Page, expect


def oppna_allt(page: Page) -> None:
    """Öppnar ett fall med vikta frågor, fäller ut varje avsnitt och visar texten och scenariot."""
    page.goto(SIDA + fall("U07"))
    vanta_svar(page, "Kan inte beviljas")
    expect(page.locator(".vikt").first).to_be_attached()
    for summering in page.locator("details.avsnitt summary").all():
        summering.click()
    expect(page.get_by_role("table", name="Ett enda ändrat svar")).to_be_visible()
    expect(page.locator(".tamed .brevtext")).to_be_visible()
    page.get_by_role("button", name="Kopiera som scenario").click()
    expect(page.locator(".tamed textarea")).to_be_visible()


def test_axe_finner_inga_brott_i_de_nya_lagena(page: Page, axe: Axesvep) -> None:
    """Vikta frågor, öppna avsnitt, texter, länk och kvitto: inga brott, ljust och mörkt, brett och smalt."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    oppna_allt(page)
    lagen = {"texter": axe(page, matt=True)}
    page.get_by_role("button", name="Visa länk till fallet").click()
    lagen["länk"] = axe(page)
    page.emulate_media(media="print")
    # Papper rullas inte, så den ruta som skärmen annars rullar behöver inget fokus.
    lagen["kvitto"] = [brott for brott in axe(page) if "scrollable-region" not in brott]
    assert {lage: brott for lage, brott in lagen.items() if brott} == {}


@pytest.mark.parametrize("bredd", [390, 320])
def test_inget_rullas_i_sidled(page: Page, bredd: int) -> None:
    """Vid 400 procents zoom ryms tabell, steg, texter och länk i bredd."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.set_viewport_size({"width": bredd, "height": 700})
    oppna_allt(page)
    page.evaluate("document.documentElement.style.overflowX = 'auto'")
    assert page.evaluate("document.documentElement.scrollWidth") <= bredd
    page.get_by_role("button", name="Visa länk till fallet").click()
    assert page.evaluate("document.documentElement.scrollWidth") <= bredd


def test_allt_att_trycka_pa_ar_stort_nog(page: Page) -> None:
    """Knappar, rubriker att fälla ut och rutor att bocka i är minst 24 punkter åt varje håll."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.set_viewport_size({"width": 390, "height": 800})
    oppna_allt(page)
    sma = page.locator(":is(.resultat, .vikt) :is(button, summary, [type=checkbox], .stegen a)").evaluate_all(
        """(alla) => alla.map((e) => [e.textContent, e.getBoundingClientRect()])
            .filter(([, r]) => r.width < 24 || r.height < 24).map(([text]) => text)"""
    )
    assert sma == []
