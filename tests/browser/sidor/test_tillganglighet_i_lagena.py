"""Lägen som sällan syns, för axe: starten, fel från verkstaden, självtestet, och en sökning utan träffar."""

from browser.stod.axesvep import Axesvep
from browser.stod.kalkylatorsidan import START_MS, prova
from browser.stod.storningar import Haller, inloggning, saknas
from playwright.sync_api import Page, expect

JOBBTORG = "/kalkylator/jobbtorg/"
VERKSTAD = "/granskning/verkstad/"
UTAN_DROJSMAL = "document.getAnimations().forEach((rorelse) => rorelse.finish())"
BREDDER = (1280, 320)


def test_axe_finner_inga_brott_i_sallsynta_lagen(stord: Page, axe: Axesvep) -> None:
    """Start, annan prövning, ej i gång, fel i tabell, revision och motor, självtest och sökning utan svar."""
    lagen: dict[str, list[str]] = {}
    haller = Haller()
    stord.route("**/python_stdlib.zip", haller)
    stord.goto(JOBBTORG)
    stord.locator("#beslutsdag").fill("2023-02-15")
    prova(stord)
    expect(stord.locator(".framsteg")).not_to_have_text("", timeout=START_MS)
    lagen["startar"] = axe(stord, BREDDER)
    haller.slapp()
    expect(stord.locator(".resultat .utfall")).to_be_visible(timeout=START_MS)
    lagen["jobbtorg"] = axe(stord, BREDDER)
    stord.unroute_all()
    stord.goto(VERKSTAD)
    stord.get_by_label("Filen som text").fill("# Fel")
    stord.get_by_role("button", name="Kör tabellen").click()
    expect(stord.locator(".tabellfel")).to_be_visible(timeout=START_MS)
    stord.locator("input[name$='-lagst']:visible").first.fill("x")
    stord.get_by_role("button", name="Visa följderna").click()
    expect(stord.locator(".felruta")).to_be_focused(timeout=START_MS)
    lagen["fel i tabell och revision"] = axe(stord, BREDDER, matt=True)
    stord.route("**/motor/motor.json", inloggning)
    stord.reload()
    stord.get_by_role("button", name="Kör tabellen").click()
    expect(stord.locator(".motorfel")).to_be_visible(timeout=START_MS)
    lagen["motorfel i verkstaden"] = axe(stord, BREDDER)
    stord.route("**/verkstad/element.mjs", saknas)
    stord.reload()
    stord.evaluate(UTAN_DROJSMAL)
    expect(stord.locator(".ej-igang")).to_be_visible()
    lagen["ej i gång"] = axe(stord, BREDDER)
    stord.unroute_all()
    stord.goto("/om/sjalvtest/")
    stord.get_by_role("button", name="Kontrollera webbplatsen").click()
    expect(stord.locator("riktlinje-sjalvtest table")).to_be_visible(timeout=START_MS)
    lagen["självtestet"] = axe(stord, BREDDER)
    stord.locator("#sokfalt").click()
    stord.keyboard.type("xyzzy", delay=20)
    expect(stord.locator(".md-search-result__meta")).to_contain_text("Inga")
    lagen["inga träffar"] = axe(stord, BREDDER)
    assert {lage: brott for lage, brott in lagen.items() if brott} == {}
