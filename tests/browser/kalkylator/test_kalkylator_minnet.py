"""Svaren finns kvar i fliken medan läsaren är på webbplatsen, och webbläsaren frågar innan de är borta."""

from collections.abc import Iterator

import pytest
from browser.stod.kalkylatorsidan import IFYLLT, SIDA, UVAS, byt_fall, fall, fyll_i, prova, vanta_svar
from playwright.sync_api import Dialog, Page, expect

ANNAN = "/kalkylator/socialpsykiatri/"
LAGRAT = """() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, window.name,
    history.state, location.href])"""
HALVT = {"behovsniva": "fordjupat", "alder": "  23", "beslutsdag": "22 nov 2026"}


@pytest.fixture
def fragor(page: Page) -> Iterator[list[str]]:
    """Frågorna som webbläsaren ställer; läsaren lämnar sidan ändå."""
    stallda: list[str] = []

    def lamna(ruta: Dialog) -> None:
        stallda.append(ruta.type)
        ruta.accept()

    page.on("dialog", lamna)
    yield stallda
    page.remove_listener("dialog", lamna)


def ga_till(page: Page, namn: str) -> None:
    """Följer en länk i sidfoten, utan att sidan laddas om."""
    page.get_by_role("contentinfo").get_by_role("link", name=namn).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(namn)


def test_varje_provning_minns_sina_svar(page: Page, fragor: list[str]) -> None:
    """Två halva fall, vet inte medräknat, står som de skrevs; inget lagras och inget frågas."""
    page.goto(SIDA)
    fyll_i(page, HALVT)
    page.locator("#fraga-kon").get_by_label("Vet inte").check()
    page.get_by_role("navigation", name="Föregående och nästa sida").get_by_role("link").last.click()
    expect(page).to_have_url(ANNAN)
    expect(page.locator("#beslutsdag")).to_have_value("")
    assert page.evaluate(IFYLLT) == []
    expect(page.locator(".kvar")).to_have_count(0)
    fyll_i(page, {"beslutsdag": "2023-02-15"})
    page.go_back()
    expect(page).to_have_url(SIDA)
    expect(page.locator(".kvar")).to_contain_text("Dina svar är kvar")
    assert dict(page.evaluate(IFYLLT)) == HALVT
    expect(page.locator("#fraga-kon").get_by_label("Vet inte")).to_be_checked()
    page.go_forward()
    expect(page).to_have_url(ANNAN)
    expect(page.locator("#beslutsdag")).to_have_value("2023-02-15")
    assert dict(page.evaluate(IFYLLT)) == {"beslutsdag": "2023-02-15"}
    for spar in ("fordjupat", "alder", "2023-02-15", "22 nov"):
        assert spar not in page.evaluate(LAGRAT)
    assert [] == fragor


@pytest.mark.parametrize("knapp", ["Rensa", "Börja om utan svar"])
def test_rensa_tommer_ocksa_minnet(page: Page, fragor: list[str], knapp: str) -> None:
    """Efter Rensa finns inget att komma tillbaka till, och inget att fråga om."""
    page.goto(SIDA)
    fyll_i(page, HALVT)
    ga_till(page, "Status")
    page.go_back()
    expect(page.locator("#alder")).to_have_value("  23")
    page.get_by_role("button", name=knapp).click()
    assert page.evaluate(IFYLLT) == []
    expect(page.locator(".kvar")).to_have_count(0)
    ga_till(page, "Status")
    page.go_back()
    expect(page.locator("form.fall")).to_be_visible()
    assert page.evaluate(IFYLLT) == []
    page.reload()
    assert [] == fragor


def test_webblasaren_fragar_innan_svaren_gar_forlorade(page: Page, fragor: list[str]) -> None:
    """Omladdning och en adress utanför frågar, också från en annan sida här; utan svar frågas inget."""
    page.goto(SIDA)
    page.locator("#fraga-kon").get_by_label("Vet inte").check()
    page.reload()
    assert [] == fragor
    fyll_i(page, UVAS)
    ga_till(page, "Integritet")
    page.reload()
    assert ["beforeunload"] == fragor
    page.goto(SIDA)
    assert page.evaluate(IFYLLT) == []
    fyll_i(page, UVAS)
    page.goto("about:blank")
    assert ["beforeunload"] * 2 == fragor


def test_en_lank_ersatter_svaren_som_fanns(page: Page) -> None:
    """Ett fall som öppnas är det som finns kvar sedan; en bruten länk lämnar inget kvar."""
    page.goto(SIDA)
    fyll_i(page, HALVT | {"hogsta_utbildning": "gymnasium"})
    byt_fall(page, fall("U07"))
    vanta_svar(page, "Kan inte beviljas")
    lankade = dict(page.evaluate(IFYLLT))
    assert "hogsta_utbildning" not in lankade
    ga_till(page, "Status")
    page.go_back()
    vanta_svar(page, "Kan inte beviljas")
    assert dict(page.evaluate(IFYLLT)) == lankade
    byt_fall(page, fall("U07")[:-1])
    expect(page.locator(".meddelande")).to_contain_text("inte hel")
    assert page.evaluate(IFYLLT) == []
    ga_till(page, "Status")
    page.go_back()
    expect(page.locator("form.fall")).to_be_visible()
    assert page.evaluate(IFYLLT) == []


def test_inklistrat_nar_kontrollen_helt(page: Page) -> None:
    """Det som klistras in klipps aldrig: blanka läses bort, annat sägs vid fältet med det som skrevs."""
    page.goto(SIDA)
    falten = page.locator("form.fall input[type=text]")
    assert {None} == {falt.get_attribute("maxlength") for falt in falten.all()}
    fyll_i(page, UVAS | {"alder": "   23  ", "beslutsdag": " 15 februari 2023 "})
    prova(page)
    vanta_svar(page, "Kan beviljas")
    expect(page.locator("#alder")).to_have_value("   23  ")
    fyll_i(page, {"alder": "tjugotre år"})
    prova(page)
    expect(page.locator("#fel-alder")).to_contain_text(
        "«tjugotre år» går inte att använda. Ange ålder i hela år"
    )
    fyll_i(page, {"alder": "23", "beslutsdag": "11/12 2026"})
    prova(page)
    expect(page.locator("#fel-beslutsdag")).to_contain_text("Menar du 11 december eller 12 november?")
    fyll_i(page, {"beslutsdag": "30/2 2026"})
    prova(page)
    expect(page.locator("#fel-beslutsdag")).to_contain_text("30 februari 2026 finns inte")
