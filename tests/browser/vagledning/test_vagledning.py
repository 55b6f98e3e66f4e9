"""Vägledningen så som en handläggare möter den: en fråga i taget tills det är klart vad som kan prövas."""

import re

from browser.stod.kalkylatorsidan import IFYLLT, START_MS, aktivt
from browser.stod.vagledningssidan import (
    DAG,
    FORSTA,
    SIDA,
    borja,
    fragan,
    nasta,
    provningarna,
    svara,
    till_slutet,
)
from playwright.sync_api import Page, expect


def test_med_musen_till_en_enda_provning(page: Page) -> None:
    """Varje svar ger nästa fråga och en ny lista, fokus följer med, och sist är bara en prövning kvar."""
    page.goto(SIDA)
    page.get_by_role("button", name="Fyll i dagens datum").click()
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", page.locator("#beslutsdag").input_value())
    nasta(page)
    forsta = fragan(page, FORSTA)
    expect(forsta.locator("legend")).to_be_focused()
    assert forsta.locator(":checked").count() == 0
    expect(provningarna(page, "kan_galla")).to_have_count(6)
    expect(page.get_by_text("Ordningen är ingen rangordning")).to_be_visible()
    svara(page, FORSTA, "Ja")
    slut = page.locator(".slut h3")
    expect(slut).to_have_text("En prövning kan gälla")
    expect(slut).to_be_focused()
    kvar = provningarna(page, "kan_galla")
    expect(kvar).to_have_count(1)
    expect(kvar).to_contain_text("Jobbtorgs målgrupp")
    for text in ("Beslutar", "Tid", "Öppna prövningen", "Läs riktlinjen"):
        expect(kvar).to_contain_text(text)
    utan_beslut = provningarna(page, "behovs_inte")
    expect(utan_beslut).to_have_count(5)
    expect(utan_beslut.first).to_contain_text("utfallet bara bli «Stöd utan biståndsbeslut» eller")
    expect(page.get_by_role("status")).to_have_text("1 av 6 prövningar kan gälla.")
    expect(page.get_by_role("button", name="Nästa")).to_be_hidden()
    for lank in page.locator(".provbara a, .slut a").all():
        assert page.request.get(str(lank.get_attribute("href")).partition("#")[0]).ok
    expect(page).to_have_url(SIDA)


def test_bara_med_tangentbordet(page: Page) -> None:
    """Skriva, Retur, tabb, pilar och blanksteg räcker hela vägen, till Ändra och Börja om."""
    page.goto(SIDA)
    page.locator("#beslutsdag").focus()
    page.keyboard.type(DAG)
    page.keyboard.press("Enter")
    expect(fragan(page, FORSTA).locator("legend")).to_be_focused()
    for tangent in ("Tab", "Space", "ArrowDown", "Enter"):
        page.keyboard.press(tangent)
    expect(fragan(page, "lss_personkrets").locator("legend")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowUp")  # från det första svaret till det sista, vet inte
    page.keyboard.press("Enter")
    fragan(page, "alder")
    expect(page.locator("#alder")).to_be_focused()
    page.keyboard.type("12")
    page.keyboard.press("Enter")
    expect(page.locator("#alder")).to_have_count(0)
    expect(page.locator(".svarslista li")).to_have_count(4)
    expect(page.locator(".svarslista")).to_contain_text("Vet inte")
    page.get_by_role("button", name="Ändra: Hur gammal").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#alder")).to_be_focused()
    expect(page.locator("#alder")).to_have_value("12")
    page.get_by_role("button", name="Börja om").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#beslutsdag")).to_be_focused()
    assert page.evaluate(IFYLLT) == []
    expect(page.locator(".svarslista, .provbara")).to_have_count(0)
    expect(page.get_by_role("status")).to_have_text("Alla svar är borttagna.")


def test_fel_namner_faltet_och_gar_att_ratta(page: Page) -> None:
    """Fel dag, tomt val och orimlig ålder sägs överst och vid fältet, och ingenting annat ändras."""
    borja(page, "2023-02-30")
    ruta = page.locator(".felruta")
    expect(ruta).to_be_focused(timeout=START_MS)
    ruta.get_by_role("link", name="Ange en dag som finns").click()
    expect(page.locator("#beslutsdag")).to_be_focused()
    assert page.title().startswith("Fel: ")
    page.locator("#beslutsdag").fill(DAG)
    nasta(page)
    fragan(page, FORSTA)
    expect(ruta).to_have_count(0)
    assert not page.title().startswith("Fel")
    nasta(page)
    expect(ruta).to_contain_text("Välj ett av svaren på frågan «Uppbär personens hushåll försörjningsstöd?»")
    svara(page, FORSTA, "Nej")
    svara(page, "lss_personkrets", "Vet inte")
    fragan(page, "alder")
    for fel in ("", "arton", "999"):
        page.locator("#alder").fill(fel[:3])
        nasta(page)
        expect(ruta).to_contain_text("Ange ålder i hela år från 0 till 120")
        expect(page.locator("#alder")).to_have_accessible_description(re.compile("^Fel: Ange ålder"))
        expect(page.locator(".svarslista li")).to_have_count(3)
    page.get_by_role("button", name="Vet inte").click()
    expect(page.locator("#alder")).to_have_count(0)
    expect(ruta).to_have_count(0)
    expect(page.locator(".svarslista li")).to_have_count(4)


def test_andra_gar_tillbaka_till_fragan(page: Page) -> None:
    """Ändra visar frågan med sitt svar, de andra svaren är kvar, och listan följer det nya svaret."""
    borja(page)
    svara(page, FORSTA, "Ja")
    expect(provningarna(page, "kan_galla")).to_have_count(1)
    page.get_by_role("button", name="Ändra: Uppbär").click()
    ruta = fragan(page, FORSTA)
    expect(ruta.locator("legend")).to_be_focused()
    expect(ruta.get_by_label("Ja", exact=True)).to_be_checked()
    ruta.get_by_label("Nej", exact=True).check()
    assert aktivt(page).startswith(FORSTA)
    expect(provningarna(page, "kan_galla")).to_have_count(1)
    nasta(page)
    fragan(page, "lss_personkrets")
    expect(provningarna(page, "kan_galla")).to_have_count(5)
    expect(page.locator(".svarslista .svaret")).to_have_text([DAG, "Nej"])
    page.get_by_role("button", name="Ändra: Vilken dag").click()
    expect(page.locator("#beslutsdag")).to_have_value(DAG)
    page.locator("#beslutsdag").fill("2019-05-01")
    nasta(page)
    expect(provningarna(page, "faller_bort").first).to_contain_text(
        "Ingen utgåva av riktlinjen gäller 2019-05-01"
    )


def test_vet_inte_utesluter_inget_och_gar_att_andra(page: Page) -> None:
    """Vet inte är ett svar: nästa fråga kommer, inget faller bort, och slutet säger vad som återstår."""
    borja(page)
    till_slutet(page)
    expect(page.locator(".slut")).to_contain_text("5 prövningar kan gälla")
    expect(page.locator(".slut")).to_contain_text("med svaret vet inte kan ännu utesluta")
    expect(page.locator(".slut").get_by_role("link", name="Tolkning T-39")).to_be_visible()
    expect(provningarna(page, "kan_galla")).to_have_count(5)
    page.get_by_role("button", name="Ändra: Hur gammal").click()
    page.locator("#alder").fill("12")
    nasta(page)
    expect(page.locator(".slut h3")).to_be_focused()
    assert provningarna(page, "kan_galla").count() < 5


def test_svaren_foljer_med_till_kalkylatorn(page: Page) -> None:
    """Öppna prövningen fyller i det som är svarat, i en ny flik, och svaren här är kvar."""
    borja(page)
    svara(page, FORSTA, "Nej")
    svara(page, "lss_personkrets", "Vet inte")
    fragan(page, "alder")
    page.locator("#alder").fill("24")
    nasta(page)
    expect(page.locator(".svarslista li")).to_have_count(4)
    with page.context.expect_page() as ny:
        page.get_by_role("link", name="Öppna prövningen: Uppsökande uppdrag").click()
    flik = ny.value
    expect(flik.locator(".resultat .utfall")).to_be_visible(timeout=START_MS)
    assert dict(flik.evaluate(IFYLLT)) == {"beslutsdag": DAG, FORSTA: "nej", "alder": "24"}
    expect(flik).to_have_url("/kalkylator/uppsokande/")
    expect(page.locator(".svarslista li")).to_have_count(4)
