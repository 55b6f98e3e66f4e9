"""Verkstaden, seten och visningen när läsaren laddar om och går bakåt och framåt: aldrig ett gammalt svar."""

from collections.abc import Callable

import pytest
from browser.stod.kalkylatorsidan import START_MS
from browser.stod.ovningssidan import setlank
from playwright.sync_api import Page, expect

INTEGRITET = "/om/integritet/"
VERKSTAD = "/granskning/verkstad/"
SET = setlank(fall="V01,V23")
STEG = "[data-fall=V01] .ovningssteg > li >> nth=0"


def kord(page: Page) -> None:
    """En ändrad tabell är körd."""
    page.get_by_label("Filen som text").fill("# Ändrad")
    page.get_by_role("button", name="Kör tabellen").click()
    expect(page.locator(".tabellfel")).to_be_visible(timeout=START_MS)


def bedomd(page: Page) -> None:
    """Ett steg är bedömt och dess svar visas."""
    page.locator(f"{STEG} >> input").first.check()
    page.locator(f"{STEG} >> .visa-svar").click()
    expect(page.locator(f"{STEG} >> .jamforelse")).to_be_visible()


def visad(page: Page) -> None:
    """Visningen för grupp är framme vid en senare bild."""
    page.get_by_role("button", name="Visa för grupp").click()
    page.keyboard.press("End")
    expect(page.locator("dialog.visning")).to_be_visible()


def bakat_och_framat(page: Page) -> None:
    """Bakåt, tills den förra sidan syns, och sedan framåt."""
    page.go_back()
    expect(page.get_by_role("heading", name="Integritet", level=1)).to_be_visible()
    page.go_forward()


@pytest.mark.parametrize(
    ("adress", "lage", "spar"),
    [
        (VERKSTAD, kord, ".tabellsvar > *, .foraldrad"),
        (SET, bedomd, "dialog, .ovningssteg :checked, .ovningssteg .svar:visible"),
        (SET, visad, "dialog, .ovningssteg :checked, .ovningssteg .svar:visible"),
    ],
    ids=["körd tabell", "bedömt steg", "visning"],
)
def test_omladdning_bakat_och_framat_ger_sidan_som_ny(
    page: Page, adress: str, lage: Callable[[Page], None], spar: str
) -> None:
    """Efter omladdning, och efter Bakåt och Framåt, är sidan som när den öppnades."""
    page.goto(INTEGRITET)
    page.goto(adress)
    for lamna in (Page.reload, bakat_och_framat):
        lage(page)
        lamna(page)
        expect(page).to_have_url(adress)
        expect(page.locator("article :is(textarea, .ovningsverktyg):visible").first).to_be_visible()
        expect(page.locator(spar)).to_have_count(0)
        texter = page.locator("article textarea").evaluate_all("(alla) => alla.map(({ value }) => value)")
        assert "# Ändrad" not in texter
