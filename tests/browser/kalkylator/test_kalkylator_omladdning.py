"""Kalkylatorn när läsaren laddar om sidan, eller går bakåt och framåt."""

import re
from collections.abc import Callable

import pytest
from browser.stod.kalkylatorsidan import (
    IFYLLT,
    SIDA,
    START_MS,
    UVAS,
    fyll_i,
    lank,
    mer,
    prova,
    status,
    vanta_svar,
)
from browser.stod.storningar import Haller, inloggning
from playwright.sync_api import Page, expect

type Lage = Callable[[Page], None]

INTEGRITET = "/om/integritet/"


def tomt(_: Page) -> None:
    """Inget är ifyllt."""


def halvt(page: Page) -> None:
    """Tre frågor är besvarade."""
    fyll_i(page, {namn: UVAS[namn] for namn in list(UVAS)[:3]})


def resultat(page: Page) -> None:
    """Ett svar visas."""
    fyll_i(page, UVAS)
    prova(page)
    vanta_svar(page, "Kan beviljas")


def delning(page: Page) -> None:
    """Länken till fallet visas."""
    resultat(page)
    mer(page)
    page.get_by_role("button", name="Visa länk till fallet").click()
    expect(page.locator(".tamed").get_by_role("textbox")).to_be_visible()


def utkast(page: Page) -> None:
    """Texten att klistra in visas."""
    resultat(page)
    expect(page.locator(".tamed .brevtext")).to_be_visible()


def felruta(page: Page) -> None:
    """Ett svar behöver rättas."""
    halvt(page)
    page.locator("#alder").fill("tjugo")
    prova(page)
    expect(page.locator(".felruta")).to_be_focused(timeout=START_MS)


def motorfel(page: Page) -> None:
    """Motorn fungerar inte."""
    page.route("**/motor/motor.json", inloggning)
    page.reload()
    halvt(page)
    prova(page)
    expect(page.locator(".motorfel")).to_be_focused(timeout=START_MS)
    page.unroute("**/motor/motor.json")


def startar(page: Page) -> None:
    """Läsaren har bett om ett svar, och motorn är på väg."""
    page.route("**/python_stdlib.zip", Haller())
    page.reload()
    halvt(page)
    prova(page)
    expect(status(page)).to_contain_text("när kalkylatorn har startat")
    page.unroute("**/python_stdlib.zip")


def lankbesked(page: Page) -> None:
    """En länk hade något som inte gick att använda."""
    page.goto(SIDA + lank(alder="23", skonummer="44"))
    expect(page.locator(".meddelande")).to_contain_text("skonummer", timeout=START_MS)
    expect(page.locator("#alder")).to_have_value("23")


def ar_tom(page: Page) -> None:
    """Sidan är som ny: inget svar, inget resultat och inget i adressen."""
    expect(page.locator("form.fall")).to_be_visible(timeout=START_MS)
    rutor = ".resultat .utfall, .tamed .brevtext, .vikt, .felruta:not(.motorfel), .meddelande, [aria-invalid]"
    expect(page.locator(rutor)).to_have_count(0)
    expect(page).to_have_title(re.compile("^(?!Fel)"))
    assert page.evaluate(IFYLLT) == []
    assert "#" not in page.url


def ar_kvar(page: Page, fore: dict[str, str], utfall: list[str]) -> None:
    """Svaren är som när sidan lämnades, och resultatet räknat på nytt; utkast och länkar är borta."""
    expect(page.locator("form.fall")).to_be_visible(timeout=START_MS)
    expect(page.locator(".resultat .utfall")).to_have_text(utfall, timeout=START_MS)
    expect(page.locator(".kvar")).to_have_count(1 if fore else 0)
    expect(page.locator(".tamed :is(textarea, input), .felruta:not(.motorfel), .meddelande")).to_have_count(0)
    assert dict(page.evaluate(IFYLLT)) == fore
    assert "#" not in page.url


LAGEN = [tomt, halvt, resultat, delning, utkast, felruta, motorfel, lankbesked]
MEDAN_DET_HAMTAS = pytest.param(startar, marks=pytest.mark.forsta_besok)


@pytest.mark.parametrize("lage", [*LAGEN, MEDAN_DET_HAMTAS])
def test_omladdning_ger_en_tom_sida_och_bakat_ger_svaren(page: Page, lage: Lage) -> None:
    """Efter omladdning är sidan tom; efter en annan sida här finns svaren kvar, med ett ord om det."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(SIDA)
    lage(page)
    page.reload()
    ar_tom(page)
    lage(page)
    fore, utfall = dict(page.evaluate(IFYLLT)), page.locator(".resultat .utfall").all_inner_texts()
    page.get_by_role("contentinfo").get_by_role("link", name="Integritet").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Integritet")
    page.go_back()
    expect(page).to_have_url(SIDA)
    ar_kvar(page, fore, utfall)
    page.go_forward()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Integritet")


@pytest.mark.parametrize("lage", [resultat, felruta])
def test_framat_till_kalkylatorn_ger_en_tom_sida(page: Page, lage: Lage) -> None:
    """Den som lämnar kalkylatorn med Bakåt och kommer tillbaka med Framåt möter en tom sida."""
    page.goto(INTEGRITET)
    page.goto(SIDA)
    lage(page)
    page.go_back()
    expect(page).to_have_url(INTEGRITET)
    page.go_forward()
    expect(page).to_have_url(SIDA)
    ar_tom(page)
