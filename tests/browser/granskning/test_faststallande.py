"""Underlaget för fastställande: raderna körs i läsarens webbläsare och jämförs med byggets svar."""

import json
import re
from collections.abc import Callable
from pathlib import Path

from browser.stod.kalkylatorsidan import START_MS
from playwright.sync_api import Browser, Locator, Page, Route, expect

from riktlinje.regelverk.stampel import regelsumma

type Axekorning = Callable[[Page], list[str]]

SIDA = "/granskning/faststallande/"
KNAPP = "Kör alla rader i den här webbläsaren"
SVARSTID_MS = 3 * START_MS


def cell(page: Page) -> Locator:
    """Cellen som webbläsaren själv fyller i."""
    return page.locator("riktlinje-faststallande .egen")


def test_alla_rader_kors_och_resultatet_foljer_med_pa_papper(
    page: Page, webbplats: Path, axe: Axekorning
) -> None:
    """Varje rad i bygget körs här, antalet är byggets, och resultatet följer med i utskriften."""
    data = json.loads((webbplats / "scenariosvar.json").read_text("utf-8"))
    antal = len(data["rader"]) + len(data["dagar"])
    page.goto(SIDA)
    rader = page.locator("table.faststallande")
    expect(rader).to_contain_text(f"{antal} av {antal}")
    expect(cell(page)).to_have_text("Inte körda här än.")
    assert axe(page) == []
    page.get_by_role("button", name=KNAPP).focus()
    page.keyboard.press("Enter")
    expect(cell(page)).to_contain_text(
        f"{antal} av {antal} rader ger samma svar som i CPython, tecken för tecken.", timeout=SVARSTID_MS
    )
    expect(cell(page)).to_contain_text(regelsumma())
    expect(cell(page)).to_contain_text(re.compile(r"Kört \d{4}-\d\d-\d\d \d\d:\d\d"))
    expect(page.locator("riktlinje-faststallande [role=status]")).to_contain_text(f"{antal} av {antal}")
    assert axe(page) == []
    page.emulate_media(media="print")
    expect(cell(page)).to_be_visible()
    expect(page.get_by_role("button", name=KNAPP)).to_be_hidden()


def test_ett_svar_som_skiljer_namns_och_fel_fil_vagras(stord: Page, webbplats: Path) -> None:
    """Ändras ett väntat svar vägras filen, och utan summan syns raden som skiljer med båda svaren."""
    text = (webbplats / "scenariosvar.json").read_text("utf-8")
    data = json.loads(text)
    data["rader"][0]["svar"] = "{}"

    def andrad(begaran: Route) -> None:
        begaran.fulfill(content_type="application/json", body=json.dumps(data))

    stord.route("**/scenariosvar.json", andrad)
    stord.goto(SIDA)
    stord.get_by_role("button", name=KNAPP).click()
    expect(stord.locator(".motorfel")).to_contain_text("scenariosvar.json", timeout=SVARSTID_MS)
    expect(cell(stord)).to_contain_text("saknas i det här underlaget")
    stord.locator("riktlinje-faststallande").evaluate("element => element.removeAttribute('data-summa')")
    stord.get_by_role("button", name="Försök igen").click()
    antal = len(data["rader"]) + len(data["dagar"])
    expect(cell(stord)).to_contain_text(f"{antal - 1} av {antal} rader", timeout=SVARSTID_MS)
    expect(cell(stord)).to_contain_text(f"{data['rader'][0]['id']}: CPython {{}}")


def test_utan_javascript_sags_vad_som_saknas(browser: Browser, base_url: str) -> None:
    """Byggets siffror står kvar, och underlaget säger att webbläsarens saknas."""
    context = browser.new_context(base_url=base_url, java_script_enabled=False)
    page = context.new_page()
    page.goto(SIDA)
    expect(cell(page)).to_contain_text("Saknas i det här underlaget")
    expect(page.locator("table.faststallande")).to_contain_text(regelsumma())
    context.close()


def test_resultatet_star_kvar_efter_ett_ankare(page: Page) -> None:
    """Temat byter ut innehållet vid det första ankaret; körningen går vidare och resultatet står kvar."""
    page.goto(SIDA)
    page.get_by_role("button", name=KNAPP).click()
    page.locator("riktlinje-faststallande").evaluate("(e) => e.setAttribute('data-gammal', '')")
    page.locator("article h2 .headerlink").first.click()
    expect(page.locator("riktlinje-faststallande[data-gammal]")).to_have_count(0)
    expect(cell(page)).to_contain_text("tecken för tecken", timeout=SVARSTID_MS)
    page.locator("article h2 .headerlink").last.click()
    expect(cell(page)).to_contain_text("tecken för tecken")
