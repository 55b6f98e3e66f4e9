"""Avsnitten i resultatet: vad som skulle ändra svaret, stegen som återstår och läsarens egna svar."""

from itertools import pairwise

from browser.stod.kalkylatorsidan import SIDA, UVAS, fall, fyll_i, prova, vanta_svar
from playwright.sync_api import Locator, Page, expect

ANDRA, SVAR = "Vad som skulle ändra svaret", "Dina svar"


def avsnitt(page: Page, rubrik: str) -> Locator:
    """Ett av resultatets utfällbara avsnitt."""
    return page.locator(".resultat details", has=page.get_by_role("heading", name=rubrik, exact=True))


def test_avsnitten_ar_stangda_fran_borjan(page: Page) -> None:
    """Resultatet är kort tills läsaren ber om mer, och rubrikerna står i ordning."""
    page.goto(SIDA + fall("U07"))
    vanta_svar(page, "Kan inte beviljas")
    for rubrik in (ANDRA, SVAR):
        expect(avsnitt(page, rubrik)).not_to_have_attribute("open", "")
    for rubrik in (ANDRA, SVAR):
        avsnitt(page, rubrik).locator("summary").click()
    expect(avsnitt(page, ANDRA).get_by_role("table")).to_be_visible()
    nivaer = page.locator(".resultat :is(h2, h3, h4)").evaluate_all(
        "(r) => r.map((e) => Number(e.tagName[1]))"
    )
    assert nivaer[0] == 2
    assert all(nasta <= denna + 1 for denna, nasta in pairwise(nivaer))


def test_vad_som_skulle_andra_svaret(page: Page) -> None:
    """Varje ensam ändring står i en tabell, och den minsta ändringen som räcker sägs för sig."""
    page.goto(SIDA + fall("U07"))
    vanta_svar(page, "Kan inte beviljas")
    andra = avsnitt(page, ANDRA)
    andra.locator("summary").click()
    rad = andra.get_by_role("row", name="Folkbokförd i Stockholm")
    expect(rad.get_by_role("cell")).to_have_text(["nej", "ja", "Kan beviljas"])
    expect(andra.get_by_role("heading", level=4)).to_have_text("Den minsta ändringen som ger «Kan beviljas»")
    expect(andra.get_by_role("listitem")).to_have_text(["Folkbokförd i Stockholm: ja"])
    expect(andra).to_contain_text("inget råd att ändra uppgifter")


def test_det_minsta_nar_uppgifter_saknas(page: Page) -> None:
    """Det som ännu är obesvarat märks ut, och ett redan gynnsamt svar har ingen minsta ändring."""
    page.goto(SIDA)
    fyll_i(page, UVAS | {"af_atgard_erbjuden": "", "folkbokford_i_stockholm": ""})
    prova(page)
    vanta_svar(page, "Kräver bedömning")
    andra = avsnitt(page, ANDRA)
    andra.locator("summary").click()
    expect(andra.get_by_role("listitem").first).to_have_text("Folkbokförd i Stockholm: ja (obesvarad nu)")
    page.goto(SIDA + fall("U01"))
    vanta_svar(page, "Kan beviljas")
    andra.locator("summary").click()
    expect(andra.get_by_role("table")).to_be_visible()
    expect(andra.get_by_role("heading", level=4)).to_have_count(0)


def test_utan_utgava_finns_inget_att_andra(page: Page) -> None:
    """En dag före alla utgåvor ger ett besked i ord, och ingen tabell."""
    page.goto(SIDA)
    fyll_i(page, {"beslutsdag": "2018-01-01"})
    prova(page)
    vanta_svar(page, "gäller inte den dagen")
    avsnitt(page, ANDRA).locator("summary").click()
    expect(avsnitt(page, ANDRA)).to_contain_text("ingen utgåva av riktlinjen gäller på beslutsdagen")


def test_ett_oppet_avsnitt_foljer_med(page: Page) -> None:
    """Det som är öppet förblir öppet när ett svar ändras, och innehållet är det nya fallets."""
    page.goto(SIDA + fall("U07"))
    vanta_svar(page, "Kan inte beviljas")
    avsnitt(page, ANDRA).locator("summary").focus()
    page.keyboard.press("Enter")
    expect(avsnitt(page, ANDRA).get_by_role("heading", level=4)).to_be_visible()
    page.locator("[name=folkbokford_i_stockholm][value=ja]").check()
    vanta_svar(page, "Kan beviljas")
    expect(avsnitt(page, ANDRA)).to_have_attribute("open", "")
    expect(avsnitt(page, ANDRA).get_by_role("row", name="Folkbokförd i Stockholm")).to_contain_text("nej")
    expect(avsnitt(page, ANDRA).get_by_role("heading", level=4)).to_have_count(0)


def test_stegen_bockas_av_med_tangentbordet(page: Page) -> None:
    """Stegen har länk till texten; en bock följer med så länge steget finns kvar och töms av Rensa."""
    page.goto(SIDA + fall("U07"))
    vanta_svar(page, "Kan inte beviljas")
    steg = page.locator(".resultat .stegen")
    forsta = steg.get_by_role("checkbox").first
    ord_ = str(forsta.get_attribute("value"))
    forsta.focus()
    page.keyboard.press("Space")
    expect(forsta).to_be_checked()
    page.locator("[name=behov_jobbcoachning_socialt_stod][value=nej]").check()
    expect(page.locator(".skalet")).to_contain_text("2 kriterier är inte uppfyllda")
    expect(steg.get_by_role("checkbox", name=ord_)).to_be_checked()
    page.locator("[name=behov_jobbcoachning_socialt_stod][value=ja]").check()
    for lank in steg.get_by_role("link").all():
        assert page.request.get(str(lank.get_attribute("href"))).ok
    page.locator("[name=folkbokford_i_stockholm][value=ja]").check()
    vanta_svar(page, "Kan beviljas")
    page.get_by_role("button", name="Rensa").click()
    expect(page.get_by_role("checkbox")).to_have_count(0)
    fyll_i(page, UVAS)
    prova(page)
    vanta_svar(page, "Kan beviljas")
    expect(page.locator(".resultat [type=checkbox]:checked")).to_have_count(0)


def test_dina_svar(page: Page) -> None:
    """Det angivna står med frågans namn och svaret i ord; det antagna står kvar för sig."""
    page.goto(SIDA + fall("U07"))
    vanta_svar(page, "Kan inte beviljas")
    avsnitt(page, SVAR).locator("summary").click()
    expect(avsnitt(page, SVAR).get_by_role("term").filter(has_text="Ålder")).to_be_visible()
    expect(avsnitt(page, SVAR)).to_contain_text("23 år")
    expect(page.locator(".resultat summary", has_text="Vi har räknat med")).to_be_visible()
