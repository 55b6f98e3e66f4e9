"""Läsaren börjar innan sidans element har kommit i gång, som på en långsam dator: inget går förlorat."""

import re
from collections.abc import Callable

import pytest
from browser.stod.kalkylatorsidan import SIDA, START_MS, UVAS, fyll_i, vanta_svar
from browser.stod.ovningssidan import setlank
from browser.stod.storningar import Haller
from browser.stod.vagledningssidan import DAG, FORSTA, fragan
from browser.stod.vagledningssidan import SIDA as VAGLEDNING
from playwright.sync_api import Page, expect

VERKSTAD = "/granskning/verkstad/"
ELEMENTENS_SKRIPT = re.compile(r"/js/\w+/element\.mjs$")
SET = setlank(fall="V02,V01")


@pytest.fixture
def drojande(stord: Page) -> Callable[[str], Callable[[], None]]:
    """Öppnar en sida vars elementskript dröjer, och ger det som släpper fram dem."""
    haller = Haller()

    def oppna(sida: str) -> Callable[[], None]:
        stord.route(ELEMENTENS_SKRIPT, haller)
        stord.goto(sida, wait_until="commit")
        expect(stord.get_by_role("heading", level=1)).to_be_visible()
        return haller.slapp

    return oppna


def test_kalkylatorn(stord: Page, drojande: Callable[[str], Callable[[], None]]) -> None:
    """Svaren står kvar, och tryckningar på Pröva ger ett besked när kalkylatorn har kommit i gång."""
    slapp = drojande(SIDA)
    fyll_i(stord, UVAS)
    stord.locator("#beslutsdag").press("Enter")
    stord.get_by_role("button", name="Pröva").click()
    expect(stord.locator(".resultat .utfall")).to_have_count(0)
    slapp()
    vanta_svar(stord, "Kan beviljas")


def test_vagledningen(stord: Page, drojande: Callable[[str], Callable[[], None]]) -> None:
    """Dagen som skrevs i tid ger den första frågan, utan ett tryck till."""
    slapp = drojande(VAGLEDNING)
    stord.locator("#beslutsdag").fill(DAG)
    stord.locator("#beslutsdag").press("Enter")
    slapp()
    fragan(stord, FORSTA)


def test_verkstaden(stord: Page, drojande: Callable[[str], Callable[[], None]]) -> None:
    """Filen som valdes i tid är den som körs."""
    slapp = drojande(VERKSTAD)
    fil = stord.locator("#scenariofil option").nth(1).get_attribute("value")
    stord.locator("#scenariofil").select_option(fil)
    stord.locator(".tabellform [type=submit]").click()
    slapp()
    status = stord.locator("riktlinje-verkstad [role=status]")
    expect(status).to_contain_text("stämmer", timeout=START_MS)
    expect(stord.locator("#scenariofil")).to_have_value(str(fil))


def test_ovningsset(stord: Page, drojande: Callable[[str], Callable[[], None]]) -> None:
    """Kommer setets skript före övningens väntar det på den."""
    fel: list[str] = []
    stord.on("pageerror", lambda orsak: fel.append(orsak.message))
    slapp = drojande(SET)
    stord.evaluate("() => customElements.whenDefined('riktlinje-ovningsset').then(() => true)")
    slapp()
    expect(stord.get_by_role("heading", name="Valt set")).to_be_visible()
    assert fel == []
