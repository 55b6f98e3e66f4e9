"""Granskarens gång med bara tangentbordet: läs, kör tabellerna, se vilka som berörs, ta med rapporten."""

from pathlib import Path

from browser.stod.kalkylatorsidan import START_MS
from browser.stod.ovningssidan import tabba_till
from playwright.sync_api import Page, expect

SVARSTID_MS = 3 * START_MS


def test_granskarens_gang(page: Page) -> None:
    """Från jämförelsen till verkstaden, alla tabeller, en revision och dess rapport som fil, utan mus."""
    page.goto("/granskning/jamforelser/")
    ovning = page.locator("[data-jamforelse=ovning-kvinnor-25-ar]")
    expect(ovning.locator("table", has_text="Scenariorader som måste ändras")).to_be_visible()
    page.locator("main h1").evaluate("rubrik => { rubrik.tabIndex = -1; rubrik.focus(); }")
    tabba_till(page, "verkstaden")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_contain_text("Granskarens verkstad")

    page.locator("#scenariofil").focus()
    tabba_till(page, "Kör alla filer")
    page.keyboard.press("Enter")
    status = page.locator("riktlinje-verkstad [role=status]")
    expect(status).to_contain_text("filer stämmer.", timeout=SVARSTID_MS)
    antal = page.locator("#scenariofil option").count()
    expect(page.locator(".tabellsvar details")).to_have_count(antal)
    expect(page.locator(".tabellsvar .status-avviker")).to_have_count(0)

    page.locator("#utgava").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Control+a")
    page.keyboard.type("20")
    page.keyboard.press("Enter")
    svar = page.get_by_role("region", name="Revisionens följder")
    expect(svar.get_by_role("heading", name="Följder")).to_be_visible(timeout=SVARSTID_MS)
    expect(svar.locator("table", has_text="Vilka som berörs")).to_contain_text("19 år")
    tabba_till(page, "Ladda ner rapporten")
    with page.expect_download() as hamtning:
        page.keyboard.press("Enter")
    assert hamtning.value.suggested_filename == "jamforelse-uppsokande-2022.html"
    rapport = Path(hamtning.value.path()).read_text("utf-8")
    for vantat in (
        "Vilka som berörs",
        "Rader som måste ändras",
        "U36",
        "Nya gränsvärden utan rad",
        "Ålder: 19 år",
    ):
        assert vantat in rapport
    assert f'href="{page.url.partition("/granskning/")[0]}/kalkylator/uppsokande/#' in rapport
