"""Vägledningen så som en handläggare möter den: en fråga i taget tills det är klart vad som kan prövas."""

import re

import pytest
from browser.kalkylatorsidan import IFYLLT, START_MS, aktivt, saknas
from playwright.sync_api import Locator, Page, expect

SIDA = "/kalkylator/"
DAG = "2023-05-01"
# Först försörjningsstöd, sedan personkrets och ålder: de är de mest skiljande när inget är känt.
FORSTA = "uppbar_forsorjningsstod"


def nasta(page: Page) -> None:
    """Trycker på knappen."""
    page.get_by_role("button", name="Nästa").click()


def fragan(page: Page, namn: str) -> Locator:
    """Väntar på en fråga, även när motorn först ska starta."""
    ruta = page.locator(f"form.fall #fraga-{namn}")
    expect(ruta).to_be_visible(timeout=START_MS)
    return ruta


def borja(page: Page, dag: str = DAG) -> None:
    """Öppnar sidan och svarar på vilken dag beslutet fattas."""
    page.goto(SIDA)
    page.locator("#beslutsdag").fill(dag)
    nasta(page)


def svara(page: Page, namn: str, svar: str) -> None:
    """Väntar på frågan och väljer ett svar."""
    fragan(page, namn).get_by_label(svar, exact=True).check()
    nasta(page)


def provningarna(page: Page, laget: str) -> Locator:
    """Prövningarna i ett läge."""
    return page.locator(f".provbara.{laget} > li")


def till_slutet(page: Page) -> None:
    """Nej till försörjningsstöd och sedan vet inte på allt annat."""
    svara(page, FORSTA, "Nej")
    for _ in range(30):
        expect(page.locator("form.fall .fraga").first).not_to_have_id(f"fraga-{FORSTA}")
        ruta = page.locator("form.fall .fraga")
        if "slut" in str(ruta.get_attribute("class")):
            return
        namn = str(ruta.get_attribute("id"))
        if page.get_by_role("button", name="Vet inte").is_visible():
            page.get_by_role("button", name="Vet inte").click()
        else:
            page.get_by_label("Vet inte").check()
            nasta(page)
        expect(page.locator(f"#{namn}")).to_have_count(0)
    pytest.fail("Vägledningen tog aldrig slut.")


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
    expect(utan_beslut.first).to_contain_text("Utfallet kan bara bli «Stöd utan biståndsbeslut»")
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
    """Vet inte är ett svar som de andra: nästa fråga kommer, inget faller bort, och slutet säger vad som återstår."""
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


def test_ankare_i_sidan_behaller_svaren_men_bakat_gor_det_inte(page: Page) -> None:
    """Hoppet till tabellen byter ut innehållet men inte svaren; den som lämnar sidan börjar om."""
    borja(page)
    svara(page, FORSTA, "Nej")
    fragan(page, "lss_personkrets")
    page.locator("form.fall").evaluate("(form) => form.classList.add('gammal')")
    page.get_by_role("link", name="välj prövning direkt").click()
    expect(page.locator("form.gammal")).to_have_count(0)
    fragan(page, "lss_personkrets")
    expect(page.locator(".svarslista .svaret")).to_have_text([DAG, "Nej"])
    page.get_by_role("contentinfo").get_by_role("link", name="Status").click()
    expect(page).to_have_url("/om/status/")
    page.go_back()
    expect(page.locator("#beslutsdag")).to_have_value("")
    expect(page.locator(".svarslista, .provbara")).to_have_count(0)


def test_inget_svar_lamnar_sidan(page: Page) -> None:
    """Inget svar står i en begäran, i adressen, i titeln eller i någon lagring, och motorn väntar på läsaren."""
    adresser: list[str] = []
    page.on("request", lambda begaran: adresser.append(begaran.url + (begaran.post_data or "")))
    page.goto(SIDA)
    page.wait_for_timeout(200)
    assert [adress for adress in adresser if "/motor/" in adress] == []
    borja(page)
    till_slutet(page)
    for spar in (DAG, FORSTA, "v=1", "alder"):
        assert [adress for adress in adresser if spar in adress] == []
        assert spar not in page.title() + page.url
    lagrat = page.evaluate(
        "[localStorage.length, sessionStorage.length, document.cookie, history.state?.varden]"
    )
    assert lagrat in ([0, 0, "", None], [0, 0, ""])


def test_utan_motor_sags_vad_som_gar_och_det_gar_att_forsoka_igen(stord: Page) -> None:
    """Saknas motorn namnges filen, tabellen står kvar, och Försök igen fortsätter där läsaren var."""
    stord.route("**/motor/motor.json", saknas)
    borja(stord)
    ruta = stord.locator(".motorfel")
    expect(ruta).to_be_focused(timeout=START_MS)
    expect(ruta.get_by_role("alert")).to_contain_text("välj prövning i tabellen")
    expect(ruta.locator("code")).to_contain_text("motor.json")
    expect(stord.locator("table.provningar")).to_be_visible()
    stord.unroute("**/motor/motor.json")
    ruta.get_by_role("button", name="Försök igen").click()
    fragan(stord, FORSTA)
    expect(ruta).to_have_count(0)


def test_utan_javascript_star_tabellen_kvar(browser: object, base_url: str) -> None:
    """Utan JavaScript säger sidan vad som går, och visar inget fält som inte leder någonstans."""
    context = browser.new_context(base_url=base_url, java_script_enabled=False)  # type: ignore[attr-defined]
    sida = context.new_page()
    sida.goto(SIDA)
    expect(sida.get_by_text("Vägledningen behöver JavaScript.")).to_be_visible()
    expect(sida.locator("form.fall")).to_be_hidden()
    expect(sida.locator("table.provningar a")).to_have_count(6)
    context.close()
