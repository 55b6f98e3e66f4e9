"""En efterföljares bygge i webbläsaren: sidan öppnas, kalkylatorn svarar rätt, och tangentbordet räcker."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from browser.stod.axesvep import Axesvep
from browser.stod.kalkylatorsidan import (
    RIKTLINJE,
    SIDA,
    START_MS,
    UVAS,
    aktivt,
    fall,
    fyll_i,
    prova,
    vanta_svar,
)
from browser.stod.storningar import inloggning
from browser.stod.vakt import vaktad
from playwright.sync_api import Browser, Page, expect

from riktlinje.webb.drift.server import Webbserver

EFTERFOLJARE = "properdocs"
"""Den efterföljare som har samma tema i dag, så att våra mallar och skript går att pröva hela vägen."""


@pytest.fixture
def sida(
    efterfoljarbygge: Callable[[str], Path],
    webbplats: Path,
    browser: Browser,
    browser_context_args: dict[str, Any],
) -> Iterator[Page]:
    """En vaksam sida i efterföljarens bygge, med motorn ur vårt eget: den byggs inte av sidbyggaren."""
    mapp = efterfoljarbygge(EFTERFOLJARE)
    shutil.copytree(webbplats / "motor", mapp / "motor", dirs_exist_ok=True)
    with Webbserver(mapp) as server:
        adress = server.adress.rstrip("/")
        with (
            browser.new_context(**{**browser_context_args, "base_url": adress}) as context,
            vaktad(context, adress) as sida,
        ):
            yield sida


def test_kalkylatorn_i_efterfoljarens_bygge(sida: Page) -> None:
    """Riktlinjesidan visar raderna, och kalkylatorn svarar rätt med mus och med tangentbord."""
    sida.goto(RIKTLINJE)
    expect(sida.get_by_role("heading", level=1)).to_contain_text("UVAS")
    assert sida.locator("td.status-stammer").count() > 20
    sida.goto(SIDA)
    fyll_i(sida, UVAS)
    prova(sida)
    vanta_svar(sida, "Kan beviljas")
    sida.locator("#alder").focus()
    assert "alder" == aktivt(sida)
    sida.keyboard.press("Control+A")
    sida.keyboard.type("18")
    sida.get_by_role("button", name="Pröva fallet").focus()
    sida.keyboard.press("Enter")
    vanta_svar(sida, "Utanför riktlinjens målgrupper")


def test_lankar_avbrott_och_motorfel_i_efterfoljarens_bygge(sida: Page) -> None:
    """En länk öppnar fallet och lämnar adressen, omladdning och Bakåt tömmer, och ett motorfel sägs."""
    sida.goto(RIKTLINJE)
    sida.goto(SIDA + fall("U07"))
    vanta_svar(sida, "Kan inte beviljas")
    assert "#" not in sida.url
    sida.reload()
    expect(sida.locator("#alder")).to_have_value("")
    fyll_i(sida, UVAS)
    sida.go_back()
    expect(sida).to_have_url(RIKTLINJE)
    sida.go_forward()
    expect(sida.locator("#alder")).to_have_value("")
    sida.route("**/motor/motor.json", inloggning)
    sida.reload()
    prova(sida)
    expect(sida.locator(".motorfel")).to_contain_text("motor/motor.json", timeout=START_MS)
    expect(sida.locator(".resultat .utfall")).to_have_count(0)


def test_skalet_i_efterfoljarens_bygge(sida: Page, axe: Axesvep) -> None:
    """Axe finner inga brott, hopplänken är först, och sökningen svarar på det som skrivs."""
    sida.goto(RIKTLINJE)
    assert axe(sida) == []
    sida.keyboard.press("Tab")
    expect(sida.get_by_role("link", name="Gå till innehållet")).to_be_focused()
    sida.get_by_role("textbox", name="Sök").click()
    sida.keyboard.type("ålder", delay=20)
    expect(sida.locator(".md-search-result__item").first).to_be_visible()
