"""Läsarens egna inställningar: färger som systemet bestämmer, och ingen rörelse."""

from browser.stod.kalkylatorsidan import SIDA, fall, vanta_svar
from browser.stod.matt import SIDMATT
from playwright.sync_api import Page

RIKTLINJE = "/riktlinjer/uppsokande/uvas/"
RAMAR = """(urval) => [...document.querySelectorAll(urval)].filter((e) => e.checkVisibility()).map((e) => {
    const stil = getComputedStyle(e);
    const bredd = (s) => (stil[`border${s}Style`] === 'solid' && parseFloat(stil[`border${s}Width`]));
    return Math.max(bredd('Top'), bredd('Left'));
})"""
ROR_SIG = """() => [...document.querySelectorAll('*')].flatMap((element) =>
    ['', '::before', '::after'].map((del) => {
    const stil = getComputedStyle(element, del);
    const tider = `${stil.transitionDuration}, ${stil.animationDuration}`.split(', ').map(parseFloat);
    return [Math.max(...tider), element.outerHTML.slice(0, 80)];
})).filter(([tid]) => tid > 0.01).map(([, element]) => element)"""


def test_med_systemets_farger_syns_lagen_ramar_och_fokus(page: Page) -> None:
    """Med tvingade färger bärs allt av tecken, ord och ramar, och fokus syns på allt som tar fokus."""
    page.emulate_media(forced_colors="active")
    page.goto(RIKTLINJE)
    for urval in (".slag", ".utgava", ".citat", ".huvudmeny .md-nav__link--active"):
        ramar = page.evaluate(RAMAR, urval)
        assert ramar, urval
        assert min(ramar) >= 2, urval
    page.goto(SIDA + fall("U07"))
    vanta_svar(page, "Kan inte beviljas")
    for urval in (".utfall", ".val:has(:checked)", ".md-button", "input[type=text]"):
        ramar = page.evaluate(RAMAR, urval)
        assert ramar, urval
        assert min(ramar) >= 1, urval
    page.locator(".resultat summary", has_text="uppfyllda kriterier").click()
    lagen = page.locator(".resultat .status").all_inner_texts()
    assert {"✗ Ej uppfyllt", "✓ Uppfyllt"} == {" ".join(lage.split()) for lage in lagen}
    page.evaluate(SIDMATT)
    page.keyboard.press("Tab")
    assert page.evaluate("sidmatt.fokus()") == []


def test_den_som_inte_vill_ha_rorelse_slipper(page: Page) -> None:
    """Med minskad rörelse är inget element på sidan inställt på att röra sig."""
    for sida in (RIKTLINJE, SIDA, "/ovningar/"):
        page.goto(sida)
        page.emulate_media(reduced_motion="reduce")
        assert page.evaluate(ROR_SIG) == [], sida
        page.emulate_media(reduced_motion="no-preference")
        assert page.evaluate(ROR_SIG), f"måttet ser ingen rörelse alls på {sida}"
