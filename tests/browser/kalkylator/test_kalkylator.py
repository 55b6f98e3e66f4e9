"""Kalkylatorn så som en handläggare möter den: fylla i, läsa svaret, ändra, rätta, börja om."""

import re

from browser.stod.kalkylatorsidan import (
    IFYLLT,
    SIDA,
    START_MS,
    UVAS,
    aktivt,
    fall,
    fyll_i,
    prova,
    status,
    vanta_svar,
)
from playwright.sync_api import Page, expect

from riktlinje.regelverk.stampel import regelsumma


def test_fylla_i_med_musen(page: Page) -> None:
    """Ett ifyllt fall ger utfall, beslutare, tid, skäl per kriterium och stämpel, och fokus följer med."""
    page.goto(SIDA)
    assert page.evaluate(IFYLLT) == []
    fyll_i(page, UVAS)
    prova(page)
    vanta_svar(page, "Kan beviljas")
    resultat = page.locator(".resultat")
    expect(resultat).to_be_focused()
    expect(resultat.get_by_role("heading", level=2)).to_have_text("✓ Kan beviljas. Jobbtorg beslutar.")
    for text in (
        "Beräkningsstöd – inte beslut · beslutsdag 15 februari 2023 · riktlinje: förslag",
        "Alla kriterier för UVAS är uppfyllda.",
        "Tid: 15 februari 2023 till och med 14 augusti 2023.",
    ):
        expect(resultat).to_contain_text(text)
    expect(resultat).to_contain_text("Avslag enligt 4 kap. 1 § är en del av ett positivt besked")
    expect(resultat.locator(".stampel")).to_contain_text(regelsumma())
    uppfyllda = resultat.locator("details", has_text="8 uppfyllda kriterier")
    expect(uppfyllda.locator("li")).to_have_count(8)
    for namn in uppfyllda.locator("a").all():
        assert page.request.get(str(namn.get_attribute("href"))).ok
    expect(status(page)).to_have_text("")


def test_hela_formularet_med_tangentbordet(page: Page) -> None:
    """Tabb, pilar, blanksteg och Retur räcker för att svara på allt och komma till svaret."""
    page.goto(SIDA)
    besvarade: set[str] = set()
    for _ in range(120):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('.svara-anda')"):
            page.keyboard.press("Enter")
        namn, slag = page.evaluate("[document.activeElement.name ?? '', document.activeElement.type ?? '']")
        if slag == "submit" and besvarade:
            break
        if namn in UVAS and slag == "text":
            page.keyboard.type(UVAS[namn])
        elif namn in UVAS and slag == "radio":
            varden = page.locator(f"[name={namn}]").evaluate_all("(falt) => falt.map((f) => f.value)")
            for tangent in ["Space", *["ArrowDown"] * varden.index(UVAS[namn])]:
                page.keyboard.press(tangent)
        besvarade.add(namn)
    assert dict(page.evaluate(IFYLLT)) == UVAS
    page.keyboard.press("Enter")
    vanta_svar(page, "Kan beviljas")
    expect(page.locator(".resultat")).to_be_focused()


def test_en_okand_uppgift(page: Page) -> None:
    """Ett obesvarat avgörande blir en fråga i svaret, och länken leder till fältet."""
    page.goto(SIDA)
    fyll_i(page, UVAS | {"alder": "", "kon": "", "behov_kompletterande_stod": ""})
    prova(page)
    vanta_svar(page, "Kräver bedömning")
    expect(page.locator(".resultat")).to_contain_text("den mest avgörande först")
    page.locator(".resultat").get_by_role("link", name="Hur gammal är personen på beslutsdagen?").click()
    expect(page.locator("#alder")).to_be_focused()
    expect(page.locator("#alder")).to_be_in_viewport()
    expect(page).to_have_url(SIDA)


def test_fel_sammanfattas_och_star_vid_faltet(page: Page) -> None:
    """Fel ålder och utelämnad dag sägs överst, vid fälten och i titeln, tills de är rättade."""
    page.goto(SIDA)
    fyll_i(page, UVAS | {"beslutsdag": "", "alder": "-3"})
    titel = page.title()
    prova(page)
    ruta = page.locator(".felruta")
    expect(ruta).to_be_focused(timeout=START_MS)
    expect(ruta.get_by_role("alert")).to_contain_text("Det finns ett problem")
    expect(ruta.get_by_role("listitem")).to_have_count(2)
    assert page.title() == f"Fel: {titel}"
    alder = page.locator("#alder")
    expect(alder).to_have_attribute("aria-invalid", "true")
    expect(alder).to_have_accessible_description(
        re.compile("^Fel: «-3» går inte att använda. Ange ålder i hela år")
    )
    expect(page.locator("#beslutsdag")).to_have_accessible_description(re.compile("^Fel: Ange beslutsdagen"))
    ruta.get_by_role("link", name="Ange ålder").click()
    expect(alder).to_be_focused()
    page.keyboard.press("Control+a")
    page.keyboard.type("23")
    expect(alder).not_to_have_attribute("aria-invalid", "true")
    expect(ruta.get_by_role("listitem")).to_have_count(1)
    page.locator("#beslutsdag").fill("2023-02-15")
    expect(ruta).to_have_count(0)
    expect(page.locator(".felmeddelande")).to_have_count(0)
    assert page.title() == titel
    expect(page.locator(".resultat")).to_have_count(0)
    startdag = page.locator("#startdag")
    startdag.fill("2022-07-01")
    prova(page)
    period = re.compile("^Fel: «Startdag» 2022-07-01 ger en period som slutar 2022-12-31, före")
    expect(startdag).to_have_accessible_description(period)
    startdag.fill("")
    prova(page)
    vanta_svar(page, "Kan beviljas")


def test_rensa_tommer_allt(page: Page) -> None:
    """Rensa tar bort svar, resultat, fel och fragment, och börjar om vid första fältet."""
    page.goto(SIDA + fall("U01"))
    vanta_svar(page, "Kan beviljas")
    page.locator("#alder").fill("x")
    prova(page)
    expect(page.locator(".felruta")).to_be_visible()
    page.get_by_role("button", name="Rensa").click()
    assert page.evaluate(IFYLLT) == []
    rester = page.locator(":is(.resultat, .felruta, .felmeddelande, .meddelande, [aria-invalid])")
    expect(rester).to_have_count(0)
    expect(page.locator("#beslutsdag")).to_be_focused()
    expect(page).to_have_url(SIDA)
    assert not page.title().startswith("Fel")
    expect(status(page)).to_have_text("Alla svar är borttagna.")


def test_ett_andrat_svar_raknas_om(page: Page) -> None:
    """Efter första svaret räknas varje ändring om genast, utan att fokus flyttas."""
    page.goto(SIDA + fall("U01"))
    vanta_svar(page, "Kan beviljas")
    page.locator("[name=folkbokford_i_stockholm][value=nej]").check()
    vanta_svar(page, "Kan inte beviljas")
    expect(status(page)).to_have_text("Resultatet är uppdaterat: Kan inte beviljas. Jobbtorg beslutar.")
    assert aktivt(page).startswith("folkbokford_i_stockholm")
    page.locator("[name=folkbokford_i_stockholm][value=ja]").check()
    vanta_svar(page, "Kan beviljas")
    page.locator("#alder").click()
    page.keyboard.press("Control+a")
    page.keyboard.type("2")
    vanta_svar(page, "Utanför riktlinjens målgrupper")
    page.keyboard.type("tio")
    expect(page.locator(".resultat.foraldrad p.foraldrad")).to_contain_text(
        "Det som skrivs går inte att pröva än."
    )
    expect(page.locator(".felmeddelande")).to_have_count(0)
    expect(status(page)).to_have_text("")
    page.keyboard.press("Tab")
    expect(page.locator("#fel-alder")).to_be_visible()
    expect(status(page)).to_contain_text(
        "Resultatet gäller inte längre. «2tio» går inte att använda. Ange ålder"
    )
    expect(page.locator(".felruta")).to_have_count(0)
    page.locator("#alder").fill("24")
    vanta_svar(page, "Kan beviljas")
    expect(page.locator(":is(.foraldrad, .felmeddelande)")).to_have_count(0)


def test_det_sista_svaret_galler(page: Page) -> None:
    """Många snabba ändringar slutar i resultatet för det som till sist står ifyllt."""
    page.goto(SIDA + fall("U01"))
    vanta_svar(page, "Kan beviljas")
    page.evaluate(
        """() => {
            for (let varv = 0; varv < 41; varv += 1) {
                const varde = varv % 2 ? 'ja' : 'nej';
                document.querySelector(`[name=folkbokford_i_stockholm][value=${varde}]`).click();
            }
        }"""
    )
    vanta_svar(page, "Kan inte beviljas")
    page.wait_for_timeout(300)
    expect(page.locator(".resultat .utfall")).to_contain_text("Kan inte beviljas")
    expect(page.locator(".foraldrad")).to_have_count(0)


def test_dagens_datum_fylls_i_pa_begaran(page: Page) -> None:
    """Beslutsdagen är tom tills läsaren själv ber om dagens datum."""
    page.goto(SIDA)
    expect(page.locator("#beslutsdag")).to_have_value("")
    page.get_by_role("button", name="Fyll i dagens datum").click()
    idag = page.evaluate("new Date().toLocaleDateString('sv-SE')")
    expect(page.locator("#beslutsdag")).to_have_value(idag)
