"""«Ta med dig»: utkast, scenario och länk, med mus, med tangentbord och när urklipp nekas."""

from browser.stod.kalkylatorsidan import SIDA, fall, vanta_svar
from playwright.sync_api import Locator, Page, expect

from riktlinje.regelverk.stampel import regelsumma

NEKA = """Object.defineProperty(Navigator.prototype, 'clipboard', {
    get: () => ({ write: () => Promise.reject(new DOMException('nekat', 'NotAllowedError')) }),
});"""
URKLIPP = "() => navigator.clipboard.readText()"


def tamed(page: Page) -> Locator:
    """Delen sist i resultatet."""
    return page.locator(".tamed")


def oppna(page: Page, *, urklipp: bool = True) -> None:
    """Öppnar ett fall som inte kan beviljas, med eller utan rätt att skriva till urklipp."""
    if urklipp:
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    else:
        page.add_init_script(NEKA)
    page.goto(SIDA + fall("U07"))
    vanta_svar(page, "Kan inte beviljas")


def test_kopiera_utkast_med_musen(page: Page) -> None:
    """Utkastet kopieras, visas och sägs vara kopierat; före det står det inte på sidan."""
    oppna(page)
    expect(tamed(page).locator(":is(textarea, input)")).to_have_count(0)
    tamed(page).get_by_role("button", name="Kopiera utkast till skäl").click()
    falt = tamed(page).get_by_role("textbox", name="Utkast till skäl")
    expect(tamed(page).get_by_role("status")).to_have_text("Utkastet är kopierat.")
    assert falt.input_value().startswith("UTKAST TILL SKÄL – beräkningsstöd, inte beslut.")
    assert page.evaluate(URKLIPP) == falt.input_value()
    expect(falt).not_to_be_editable()


def test_kopiera_scenario_med_tangentbordet(page: Page) -> None:
    """Med tabb och Retur kopieras scenariot, och fokus står kvar på knappen."""
    oppna(page)
    tamed(page).get_by_role("button", name="Kopiera utkast till skäl").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(tamed(page).get_by_role("status")).to_have_text("Scenariot är kopierat.")
    expect(tamed(page).get_by_role("button", name="Kopiera som scenario")).to_be_focused()
    assert "| EGET1 | Eget fall | kan_inte_beviljas |" in page.evaluate(URKLIPP)


def test_nekat_urklipp(page: Page) -> None:
    """Nekas urklipp får fältet fokus med all text markerad, och det sägs i ord."""
    oppna(page, urklipp=False)
    tamed(page).get_by_role("button", name="Kopiera utkast till skäl").click()
    falt = tamed(page).get_by_role("textbox", name="Utkast till skäl")
    expect(falt).to_be_focused()
    expect(tamed(page).get_by_role("status")).to_contain_text("Webbläsaren tillät inte kopiering")
    assert falt.evaluate("(f) => [f.selectionStart, f.selectionEnd === f.value.length]") == [0, True]


def test_lanken_visas_bara_pa_begaran(page: Page) -> None:
    """Länken finns inte på sidan förrän läsaren ber om den, sägs innehålla svaren och öppnar samma fall."""
    oppna(page)
    assert regelsumma() not in page.locator("riktlinje-kalkylator").evaluate(
        "(e) => e.innerHTML.split('#v=')[1] ?? ''"
    )
    tamed(page).get_by_role("button", name="Visa länk till fallet").click()
    falt = tamed(page).get_by_role("textbox", name="Länk till fallet")
    expect(falt).to_have_accessible_description("Länken innehåller svaren. Den som får länken ser dem.")
    lanken = falt.input_value()
    assert lanken.startswith(f"{page.url}#v=2&regler={regelsumma()}&provning=uppsokande&")
    expect(page).to_have_url(SIDA)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(tamed(page).get_by_role("status")).to_have_text("Länken är kopierad.")
    assert page.evaluate(URKLIPP) == lanken
    page.goto("about:blank")
    page.goto(lanken)
    vanta_svar(page, "Kan inte beviljas")
    expect(page).to_have_url(SIDA)


def test_ett_andrat_svar_tar_bort_utkastet(page: Page) -> None:
    """Så snart ett svar ändras är det gamla utkastet borta, och nästa gäller det nya fallet."""
    oppna(page)
    knapp = tamed(page).get_by_role("button", name="Kopiera utkast till skäl")
    knapp.click()
    expect(tamed(page).locator("textarea")).to_be_visible()
    borta = page.evaluate(
        """() => {
            document.querySelector('[name=folkbokford_i_stockholm][value=ja]').click();
            return document.querySelector('.tamed textarea') === null;
        }"""
    )
    assert borta is True
    vanta_svar(page, "Kan beviljas")
    expect(tamed(page).locator(":is(textarea, input)")).to_have_count(0)
    expect(tamed(page).get_by_role("status")).to_have_text("")
    knapp.click()
    assert "Kan inte beviljas" not in tamed(page).locator("textarea").input_value()


def test_ett_gammalt_resultat_gar_inte_att_ta_med(page: Page) -> None:
    """När resultatet inte gäller finns varken utkast, länk eller kvitto, och inte heller efter Rensa."""
    oppna(page)
    tamed(page).get_by_role("button", name="Visa länk till fallet").click()
    page.locator("#alder").fill("x")
    page.keyboard.press("Tab")
    expect(page.locator(".resultat.foraldrad")).to_be_visible()
    expect(page.locator(":is(.tamed, .kvitto)")).to_have_count(0)
    page.locator("#alder").fill("23")
    vanta_svar(page, "Kan inte beviljas")
    expect(tamed(page).get_by_role("button")).to_have_count(5)
    tamed(page).get_by_role("button", name="Kopiera som scenario").click()
    page.get_by_role("button", name="Rensa").click()
    expect(page.locator(":is(.resultat, .tamed, .kvitto)")).to_have_count(0)
