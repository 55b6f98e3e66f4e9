"""Vägledningens lägen för axe, i ljust och mörkt, på bred och smal skärm."""

from collections.abc import Callable
from typing import Literal

import pytest
from browser.kalkylatorsidan import START_MS, saknas
from browser.vagledningssidan import FORSTA, borja, fragan, nasta, svara, till_slutet
from playwright.sync_api import Page, expect

type Axekorning = Callable[[Page], list[str]]


@pytest.mark.parametrize("farg", ["light", "dark"])
@pytest.mark.parametrize("bredd", [1280, 320])
def test_axe_finner_inga_brott(
    page: Page, axe: Axekorning, farg: Literal["light", "dark"], bredd: int
) -> None:
    """Fråga, fel, en kvar och flera kvar: inga brott, och inget rullas i sidled."""
    page.emulate_media(color_scheme=farg, reduced_motion="reduce")
    page.set_viewport_size({"width": bredd, "height": 800})
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
    lagen["flera kvar"] = axe(page)
    page.evaluate("document.documentElement.style.overflowX = 'auto'")
    assert page.evaluate("document.documentElement.scrollWidth") <= bredd
    assert {lage: brott for lage, brott in lagen.items() if brott} == {}


@pytest.mark.parametrize("farg", ["light", "dark"])
def test_axe_finner_inga_brott_utan_motor(
    stord: Page, axe: Axekorning, farg: Literal["light", "dark"]
) -> None:
    """Beskedet om en motor som saknas är lika tillgängligt som resten."""
    stord.emulate_media(color_scheme=farg, reduced_motion="reduce")
    stord.route("**/motor/motor.json", saknas)
    borja(stord)
    expect(stord.locator(".motorfel")).to_be_visible(timeout=START_MS)
    assert axe(stord) == []
