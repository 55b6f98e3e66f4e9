"""Svaret i ett ögonkast: bredvid frågorna på bred skärm, och på en rad längst ned på smal."""

import pytest
from browser.stod.kalkylatorsidan import (
    IFYLLT,
    SIDA,
    START_MS,
    UVAS,
    aktivt,
    fall,
    fyll_i,
    prova,
    vanta_svar,
)
from browser.stod.matt import SIDMATT
from browser.stod.sexfall import gynnsamma
from playwright.sync_api import Page, ViewportSize, expect

BRED = ViewportSize(width=1440, height=900)
SMAL = ViewportSize(width=390, height=844)
FALL = gynnsamma()
I_BILD = """(e) => {
    const { top, bottom, left, right } = e.getBoundingClientRect();
    const oversta = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth && e.contains(oversta);
}"""


@pytest.mark.parametrize("provning", FALL)
def test_utfall_skal_och_nasta_steg_syns_utan_att_rulla(page: Page, provning: str) -> None:
    """Efter ett tryck på knappen syns rubriken, skälet, tiden och alla steg på en vanlig skärm."""
    page.set_viewport_size(BRED)
    page.goto(f"/kalkylator/{provning}/")
    fyll_i(page, FALL[provning])
    prova(page)
    expect(page.locator(".resultat")).to_be_focused(timeout=START_MS)
    for urval in ("h2.utfall", ".skalet", ".tiden", ".vagen", ".stegen"):
        assert page.locator(f".resultat {urval}").first.evaluate(I_BILD), urval


def test_fore_provningen_star_det_vad_som_kommer(page: Page) -> None:
    """På bred skärm säger platsen bredvid frågorna vad som kommer, och tar inte fokus."""
    page.set_viewport_size(BRED)
    page.goto(SIDA)
    vantan = page.locator(".resultatdel .vantan")
    expect(vantan).to_be_visible()
    assert vantan.evaluate("(e) => e.getBoundingClientRect().left > document.forms[0].offsetLeft")
    assert page.locator(".resultatdel :is([tabindex], a, button, [role=status], [aria-live])").count() == 0
    page.set_viewport_size(SMAL)
    expect(vantan).to_be_hidden()


def test_svaret_star_kvar_bredvid_fragorna(page: Page) -> None:
    """Den som rullar ned till sista frågan ser svaret bredvid, och det följer svaren."""
    page.set_viewport_size(BRED)
    page.goto(SIDA + fall("U01"))
    vanta_svar(page, "Kan beviljas")
    page.get_by_role("button", name="Rensa").evaluate("(e) => e.scrollIntoView({ block: 'end' })")
    assert page.locator("h2.utfall").evaluate(I_BILD)
    page.locator("[name=behov_kompletterande_stod][value=nej]").check()
    vanta_svar(page, "Kan inte beviljas")
    assert page.locator("h2.utfall").evaluate(I_BILD)


def test_pa_smal_skarm_foljer_svaret_med_pa_en_rad(page: Page) -> None:
    """Raden säger svaret bland frågorna, leder till det, och är ur bild när det visas eller är passerat."""
    page.set_viewport_size(SMAL)
    page.goto(SIDA)
    rad = page.locator(".svarsrad")
    expect(rad).to_be_hidden()
    fyll_i(page, UVAS)
    prova(page)
    vanta_svar(page, "Kan beviljas")
    expect(rad).not_to_be_in_viewport()
    page.locator("#alder").scroll_into_view_if_needed()
    expect(rad).to_have_text("✓ Kan beviljas. Jobbtorg beslutar. Visa svaret")
    assert rad.evaluate(I_BILD)
    page.locator("[name=folkbokford_i_stockholm][value=nej]").check()
    expect(rad).to_contain_text("Kan inte beviljas. Jobbtorg beslutar.")
    rad.get_by_role("button").click()
    expect(page.locator(".resultat")).to_be_focused()
    expect(rad).not_to_be_in_viewport()
    page.get_by_role("contentinfo").scroll_into_view_if_needed()
    expect(rad).not_to_be_in_viewport()
    page.get_by_role("button", name="Rensa").click()
    expect(rad).to_be_hidden()
    assert page.evaluate(IFYLLT) == []


def test_raden_tacker_inte_det_som_har_fokus(page: Page) -> None:
    """Tangentbordet leder genom alla frågor utan att raden täcker den som har fokus."""
    page.set_viewport_size(SMAL)
    page.goto(SIDA + fall("U01"))
    vanta_svar(page, "Kan beviljas")
    page.locator("#beslutsdag").focus()
    expect(page.locator(".svarsrad")).to_be_in_viewport()
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.type") == "submit":
            break
        tackt = page.evaluate(
            """() => {
                const rad = document.querySelector('.svarsrad').getBoundingClientRect();
                return document.activeElement.getBoundingClientRect().bottom > rad.top;
            }"""
        )
        assert not tackt, aktivt(page)
    else:
        raise AssertionError("Knappen nåddes inte.")


def test_raden_tacker_inget_enligt_sidmatten(page: Page) -> None:
    """Sidans egna mått på fokus finner inget täckt när raden visas."""
    page.set_viewport_size(SMAL)
    page.goto(SIDA + fall("U07"))
    vanta_svar(page, "Kan inte beviljas")
    page.locator("#beslutsdag").focus()
    expect(page.locator(".svarsrad")).to_be_in_viewport()
    page.evaluate(SIDMATT)
    page.keyboard.press("Tab")
    assert page.evaluate("sidmatt.fokus()") == []
