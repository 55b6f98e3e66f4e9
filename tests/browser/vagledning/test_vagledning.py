"""Vägledningen så som en handläggare möter den: en fråga i taget tills varje prövning har ett svar."""

import re

from browser.stod.kalkylatorsidan import IFYLLT, START_MS
from browser.stod.vagledningssidan import (
    DAG,
    DAG_I_ORD,
    FORSTA,
    I_VAGLEDNINGEN,
    NY,
    SIDA,
    borja,
    fragan,
    klara,
    nasta,
    provningarna,
    svara,
    till_slutet,
)
from playwright.sync_api import Page, expect

KVINNA_47 = {
    "alder": "47",
    "kontakt_stadsdel": "Ja",
    "uppbar_forsorjningsstod": "Nej",
    "lss_personkrets": "Ingen",
    "kontakt_specialistpsykiatri_vid_ansokan": "Nej",
    "behovsniva": "Fördjupat, individinriktat stöd under längre tid",
}
MAN_35 = {
    **KVINNA_47,
    "alder": "35",
    "kon": "Man",
    "kontakt_stadsdel": "Nej",
    "pagaende_insats_stadsdel": "Nej",
}


def test_med_musen_till_stadsdelen(page: Page) -> None:
    """Kvinnan på 47 år med kontakt når stadsdelen, med vem, varför och vad som görs, och inget annat svar."""
    page.goto(SIDA)
    page.get_by_role("button", name="Fyll i dagens datum").click()
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", page.locator("#beslutsdag").input_value())
    nasta(page)
    forsta = fragan(page, FORSTA)
    expect(forsta.locator("legend")).to_be_focused()
    assert forsta.locator(":checked").count() == 0
    expect(provningarna(page, "inte_utrett")).to_have_count(6)
    expect(page.locator(".vagar")).to_have_count(0)
    expect(page.get_by_text(re.compile(r"^Högst \d+ frågor kvar\.$"))).to_be_visible()
    svara(page, FORSTA, NY)
    fragan(page, "alder")
    expect(page.get_by_role("status")).to_have_text(
        "Klart: 1 av 6 prövningar. Nästa fråga: Hur gammal är personen på beslutsdagen?"
    )
    stallda = till_slutet(page, KVINNA_47)
    assert stallda[:3] == ["alder", "kontakt_stadsdel", "uppbar_forsorjningsstod"]
    slut = page.locator(".slut h3")
    expect(slut).to_have_text("Stadsdelsförvaltningen beslutar")
    expect(slut).to_be_focused()
    expect(page.get_by_role("status")).to_have_text("Klart: 6 av 6 prövningar. Inga fler frågor.")
    svar = klara(page, "annan_vag")
    expect(svar).to_have_count(1)
    for text in ("Stadsdelsförvaltningen", "«Om individen har en pågående insats", "Att göra nu"):
        expect(svar).to_contain_text(text)
    expect(klara(page, "kan_galla")).to_have_count(0)
    expect(provningarna(page, "inte_utrett")).to_have_count(0)
    expect(page.get_by_role("button", name="Nästa")).to_be_hidden()
    for lank in page.locator(".vagar a, .provbara a").all():
        assert page.request.get(str(lank.get_attribute("href")).partition("#")[0]).ok
    expect(page).to_have_url(I_VAGLEDNINGEN)


def test_den_som_ingen_provning_tar_far_veta_vad_som_kan_erbjudas(page: Page) -> None:
    """Mannen på 35 år: ingen prövning gäller, och råd och stöd sägs; ingenting visas som ett svar."""
    borja(page)
    svara(page, FORSTA, NY)
    fragan(page, "alder")
    till_slutet(page, MAN_35)
    expect(page.locator(".slut h3")).to_have_text("Ingen prövning gäller")
    expect(page.locator(".slut")).to_contain_text("Råd och stöd kräver inget beslut")
    expect(page.locator(".vagar")).to_have_count(0)
    expect(provningarna(page, "galler_inte")).to_have_count(6)


def test_bara_med_tangentbordet(page: Page) -> None:
    """Skriva, Retur, tabb, pilar och blanksteg räcker hela vägen, till Tillbaka, Ändra och Börja om."""
    page.goto(SIDA)
    page.locator("#beslutsdag").focus()
    page.keyboard.type(DAG)
    page.keyboard.press("Enter")
    expect(fragan(page, FORSTA).locator("legend")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowUp")  # från det första svaret till det sista, vet inte
    page.keyboard.press("Enter")
    fragan(page, "alder")
    expect(page.locator("#alder")).to_be_focused()
    page.keyboard.type("47")
    page.keyboard.press("Enter")
    expect(fragan(page, "kontakt_stadsdel").locator("legend")).to_be_focused()
    for tangent in ("Tab", "Space", "Enter"):
        page.keyboard.press(tangent)
    expect(fragan(page, "uppbar_forsorjningsstod").locator("legend")).to_be_focused()
    page.get_by_role("button", name="Tillbaka").focus()
    page.keyboard.press("Enter")
    expect(fragan(page, "kontakt_stadsdel").locator("legend")).to_be_focused()
    expect(page.get_by_label("Ja", exact=True)).to_be_checked()
    page.get_by_role("button", name="Ändra: Hur gammal").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#alder")).to_be_focused()
    expect(page.locator("#alder")).to_have_value("47")
    page.get_by_role("button", name="Börja om").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#beslutsdag")).to_be_focused()
    assert page.evaluate(IFYLLT) == []
    expect(page.locator(".svarslista, .provbara, .vagar")).to_have_count(0)
    expect(page.get_by_role("status")).to_have_text("Alla svar är borttagna.")
    expect(page).to_have_url(SIDA)


def test_fel_namner_faltet_och_gar_att_ratta(page: Page) -> None:
    """Fel dag, tomt val och orimlig ålder sägs överst och vid fältet, och ingenting annat ändras."""
    borja(page, "2023-02-30")
    ruta = page.locator(".felruta")
    expect(ruta).to_be_focused(timeout=START_MS)
    ruta.get_by_role("link").click()
    expect(page.locator("#beslutsdag")).to_be_focused()
    assert page.title().startswith("Fel: ")
    page.locator("#beslutsdag").fill(DAG)
    nasta(page)
    fragan(page, FORSTA)
    expect(ruta).to_have_count(0)
    assert not page.title().startswith("Fel")
    nasta(page)
    expect(ruta).to_contain_text("Välj ett av svaren på frågan «Vad gäller ansökan?»")
    svara(page, FORSTA, NY)
    fragan(page, "alder")
    for fel in ("", "arton", "  2300"):
        page.locator("#alder").fill(fel)
        nasta(page)
        expect(ruta).to_contain_text("Ange ålder i hela år från 0 till 120")
        expect(page.locator("#alder")).to_have_accessible_description(re.compile("^Fel: .*Ange ålder"))
        expect(page.locator(".svarslista li")).to_have_count(2)
    page.get_by_role("button", name="Vet inte").click()
    expect(page.locator("#alder")).to_have_count(0)
    expect(ruta).to_have_count(0)
    expect(page.locator(".svarslista li")).to_have_count(3)


def test_andra_gar_till_fragan_och_de_andra_svaren_star_kvar(page: Page) -> None:
    """Ändra visar frågan med sitt svar, läget följer det nya svaret, och en tidig dag sägs."""
    borja(page)
    svara(page, FORSTA, NY)
    svara(page, "alder", "47")
    svara(page, "kontakt_stadsdel", "Nej")
    fragan(page, "pagaende_insats_stadsdel")
    page.get_by_role("button", name="Ändra: Hur gammal").click()
    expect(page.locator("#alder")).to_have_value("47")
    page.locator("#alder").fill("23")
    nasta(page)
    fragan(page, "arbetar")
    expect(page.locator(".svarslista .svaret")).to_have_text([DAG_I_ORD, NY, "23 år", "Nej"])
    page.get_by_role("button", name="Ändra: Vilken dag").click()
    expect(page.locator("#beslutsdag")).to_have_value(DAG)
    page.locator("#beslutsdag").fill("2019-05-01")
    nasta(page)
    expect(provningarna(page, "galler_inte").first).to_contain_text("Därför har ingenting prövats.")


def test_vet_inte_utesluter_inget_och_gar_att_andra(page: Page) -> None:
    """Vet inte är ett svar: inget faller bort, slutet säger vad som saknas, och allt går att öppna ändå."""
    borja(page)
    fragan(page, FORSTA)
    till_slutet(page)
    expect(page.locator(".slut h3")).to_have_text("Svar saknas")
    expect(page.locator(".slut")).to_contain_text("6 prövningar är inte utredda")
    outredda = provningarna(page, "inte_utrett")
    expect(outredda).to_have_count(6)
    expect(outredda.get_by_role("link", name="Öppna prövningen med svaren")).to_have_count(6)
    page.get_by_role("button", name="Ändra: Uppbär").click()
    svara(page, "uppbar_forsorjningsstod", "Nej")
    expect(provningarna(page, "galler_inte")).to_have_count(1)


def test_svaren_foljer_med_till_kalkylatorn_och_star_kvar_nar_lasaren_kommer_ater(page: Page) -> None:
    """Öppna prövningen fyller i det som är svarat, i samma flik, och Bakåt visar frågan med svaren kvar."""
    borja(page)
    svara(page, FORSTA, NY)
    svara(page, "alder", "24")
    svara(page, "arbetar", "Nej")
    fragan(page, "studerar")
    page.get_by_role("link", name="Öppna prövningen med svaren: Uppsökande uppdrag").click()
    expect(page.locator(".resultat .utfall")).to_be_visible(timeout=START_MS)
    vantat = {"beslutsdag": DAG, "avser_fortsatt_insats": "nej", "alder": "24", "arbetar": "nej"}
    assert dict(page.evaluate(IFYLLT)) == vantat
    page.go_back()
    fragan(page, "studerar")
    expect(page.locator(".svarslista .svaret")).to_have_text([DAG_I_ORD, NY, "24 år", "Nej"])
