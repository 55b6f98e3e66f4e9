"""Språket när sidan används: det som skript och motorn skriver är svenskt, precis som sidan."""

from browser.stod.kalkylatorsidan import SIDA, START_MS, UVAS, fyll_i, prova, vanta_svar
from playwright.sync_api import Page, expect
from sprak.engelska import engelska, svenska_texter
from stod.htmlsidor import las_html


def engelska_nu(page: Page) -> list[str]:
    """De engelska orden på sidan som den ser ut nu."""
    texter = svenska_texter(las_html(page.content()))
    return [f"{ord_} i «{' '.join(text.split())[:120]}»" for text in texter for ord_ in engelska(text)]


def test_sokningen_svarar_pa_svenska(page: Page) -> None:
    """Sökningen är svensk med träffar, med flera träffar på en sida och utan träffar."""
    page.goto("/om/status/")
    falt = page.get_by_role("textbox", name="Sök")
    falt.click()
    page.keyboard.type("riktlinjer", delay=20)
    expect(page.locator(".md-search-result__item").first).to_be_visible()
    assert [] == engelska_nu(page)
    page.keyboard.type("qxzqxz", delay=20)
    expect(page.get_by_role("status").first).to_have_text("Inga sökresultat")
    assert [] == engelska_nu(page)


def test_kalkylatorn_svarar_pa_svenska(page: Page) -> None:
    """Formuläret är svenskt, med fel i svaren och med ett svar från motorn."""
    page.goto(SIDA)
    fyll_i(page, UVAS | {"beslutsdag": "", "alder": "-3"})
    prova(page)
    expect(page.locator(".felruta")).to_be_focused(timeout=START_MS)
    assert [] == engelska_nu(page)
    fyll_i(page, UVAS)
    prova(page)
    vanta_svar(page, "Kan beviljas")
    assert [] == engelska_nu(page)


def test_ovningen_och_verkstaden_svarar_pa_svenska(page: Page) -> None:
    """Övningens svar och verkstadens körning är svenska."""
    page.goto("/ovningar/tva-steg/")
    page.get_by_role("button", name="Visa alla svar").first.click()
    assert [] == engelska_nu(page)
    page.goto("/granskning/verkstad/")
    page.get_by_role("button", name="Kör tabellen").click()
    svar = page.get_by_role("region", name="Radernas svar")
    expect(svar.get_by_role("heading", name="Svar")).to_be_visible(timeout=3 * START_MS)
    assert [] == engelska_nu(page)
