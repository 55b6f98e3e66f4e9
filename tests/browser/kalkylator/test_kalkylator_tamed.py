"""Texten att klistra in, och det som går att ta med under «Mer»: med mus, tangentbord och utan urklipp."""

from browser.stod.kalkylatorsidan import SIDA, fall, mer, vanta_svar
from playwright.sync_api import Locator, Page, expect

from riktlinje.regelverk.stampel import regelsumma

NEKA = """Object.defineProperty(Navigator.prototype, 'clipboard', {
    get: () => ({ write: () => Promise.reject(new DOMException('nekat', 'NotAllowedError')) }),
});"""
URKLIPP = "() => navigator.clipboard.readText()"


def tamed(page: Page) -> Locator:
    """Delen efter stegen i resultatet."""
    return page.locator(".tamed")


def kopiera(page: Page) -> Locator:
    """Knappen som kopierar den viktigaste texten."""
    return tamed(page).locator(".md-button--primary")


def oppna(page: Page, *, urklipp: bool = True) -> None:
    """Öppnar ett fall som inte kan beviljas, med eller utan rätt att skriva till urklipp."""
    if urklipp:
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    else:
        page.add_init_script(NEKA)
    page.goto(SIDA + fall("U07"))
    vanta_svar(page, "Kan inte beviljas")


def ord_i(text: str) -> list[str]:
    """Orden, oavsett radbrytningar."""
    return text.split()


def test_texten_visas_och_kopieras_med_musen(page: Page) -> None:
    """Texten står i resultatet med luckorna märkta, räknade och lika; den kopieras som den står."""
    oppna(page)
    text = tamed(page).locator(".brevtext")
    expect(text).to_be_visible()
    luckor = text.locator("mark").all_inner_texts()
    assert all(lucka.startswith("[") and lucka.endswith("]") for lucka in luckor)
    assert "".join(luckor).count("[") == text.inner_text().count("[")
    kopiera(page).click()
    expect(tamed(page).get_by_role("status")).to_have_text("Texten är kopierad.")
    assert ord_i(page.evaluate(URKLIPP)) == ord_i(text.inner_text())


def test_kopiera_med_tangentbordet(page: Page) -> None:
    """Med Retur kopieras texten, och fokus står kvar på knappen; scenariot nås med tabb under «Mer»."""
    oppna(page)
    kopiera(page).focus()
    page.keyboard.press("Enter")
    expect(tamed(page).get_by_role("status")).to_have_text("Texten är kopierad.")
    expect(kopiera(page)).to_be_focused()
    page.locator("details.mer summary").focus()
    page.keyboard.press("Enter")
    for _ in range(4):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(tamed(page).get_by_role("status")).to_have_text("Scenariot är kopierat.")
    expect(tamed(page).get_by_role("button", name="Kopiera som scenario")).to_be_focused()
    assert "| EGET1 | Eget fall | kan_inte_beviljas |" in page.evaluate(URKLIPP)


def test_nekat_urklipp(page: Page) -> None:
    """Nekas urklipp markeras all text, och det sägs i ord; fokus står i texten."""
    oppna(page, urklipp=False)
    kopiera(page).click()
    text = tamed(page).locator(".brevtext")
    expect(text).to_be_focused()
    expect(tamed(page).get_by_role("status")).to_contain_text("Webbläsaren tillät inte kopiering")
    assert ord_i(page.evaluate("getSelection().toString()")) == ord_i(text.inner_text())
    mer(page)
    tamed(page).get_by_role("button", name="Kopiera som scenario").click()
    falt = tamed(page).get_by_role("textbox", name="Fallet som scenariofil")
    expect(falt).to_be_focused()
    assert falt.evaluate("(f) => [f.selectionStart, f.selectionEnd === f.value.length]") == [0, True]


def test_lanken_visas_bara_pa_begaran(page: Page) -> None:
    """Länken finns inte på sidan förrän läsaren ber om den, sägs innehålla svaren och öppnar samma fall."""
    oppna(page)
    assert regelsumma() not in page.locator("riktlinje-kalkylator").evaluate(
        "(e) => e.innerHTML.split('#v=')[1] ?? ''"
    )
    mer(page)
    tamed(page).get_by_role("button", name="Visa länk till fallet").click()
    falt = tamed(page).get_by_role("textbox", name="Länk till fallet")
    expect(falt).to_have_accessible_description("Länken innehåller svaren. Den som får länken ser dem.")
    lanken = falt.input_value()
    assert lanken.startswith(f"{page.url}#v=2&regler={regelsumma()}&provning=uppsokande&")
    expect(page).to_have_url(SIDA)
    falt.focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(tamed(page).get_by_role("status")).to_have_text("Länken är kopierad.")
    assert page.evaluate(URKLIPP) == lanken
    page.goto("about:blank")
    page.goto(lanken)
    vanta_svar(page, "Kan inte beviljas")
    expect(page).to_have_url(SIDA)


def test_ett_andrat_svar_tar_bort_texten(page: Page) -> None:
    """Så snart ett svar ändras är den gamla texten borta, och nästa gäller det nya fallet."""
    oppna(page)
    expect(tamed(page).locator(".brevtext")).to_be_visible()
    borta = page.evaluate(
        """() => {
            document.querySelector('[name=folkbokford_i_stockholm][value=ja]').click();
            return document.querySelector('.tamed .brevtext') === null;
        }"""
    )
    assert borta is True
    vanta_svar(page, "Kan beviljas")
    expect(tamed(page).get_by_role("status")).to_have_text("")
    text = tamed(page).locator(".brevtext")
    expect(text).to_be_visible()
    assert "avslås" not in text.inner_text().lower()
    assert "inte uppfyll" not in text.inner_text().lower()


def test_den_som_kopierar_genast_far_det_nya_fallets_text(page: Page) -> None:
    """Knappen trycks innan texten har hunnit komma: det är ändå det nya fallet som kopieras."""
    oppna(page)
    expect(tamed(page).locator(".brevtext")).to_be_visible()
    gammal = ord_i(tamed(page).locator(".brevtext").inner_text())
    page.locator("[name=folkbokford_i_stockholm][value=ja]").check()
    vanta_svar(page, "Kan beviljas")
    kopiera(page).click()
    expect(tamed(page).get_by_role("status")).to_have_text("Texten är kopierad.")
    kopierat = ord_i(page.evaluate(URKLIPP))
    assert kopierat == ord_i(tamed(page).locator(".brevtext").inner_text())
    assert kopierat != gammal


def test_ett_gammalt_resultat_gar_inte_att_ta_med(page: Page) -> None:
    """När resultatet inte gäller finns varken text, länk eller kvitto, och inte heller efter Rensa."""
    oppna(page)
    mer(page)
    tamed(page).get_by_role("button", name="Visa länk till fallet").click()
    page.locator("#alder").fill("x")
    page.keyboard.press("Tab")
    expect(page.locator(".resultat.foraldrad")).to_be_visible()
    expect(page.locator(":is(.tamed, .kvitto)")).to_have_count(0)
    page.locator("#alder").fill("23")
    vanta_svar(page, "Kan inte beviljas")
    expect(tamed(page).locator(".brevtext")).to_be_visible()
    expect(tamed(page).locator("details.mer button")).to_have_count(4)
    tamed(page).get_by_role("button", name="Kopiera som scenario").click()
    page.get_by_role("button", name="Rensa").click()
    expect(page.locator(":is(.resultat, .tamed, .kvitto)")).to_have_count(0)
