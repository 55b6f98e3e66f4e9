"""Kalkylatorns lägen på smal skärm, på papper och för axe."""

from browser.stod.axesvep import Axesvep
from browser.stod.kalkylatorsidan import SIDA, START_MS, byt_fall, fall, lank, prova, vanta_svar
from browser.stod.skarm import andra_bredd
from browser.stod.storningar import saknas
from playwright.sync_api import Page, expect


def test_en_lang_lista_ryms_pa_smal_skarm(page: Page) -> None:
    """Vid 320 punkters bredd, som är 400 procents zoom, rullas varken fel eller resultat i sidled."""
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(SIDA + fall("U01"))
    vanta_svar(page, "Kan beviljas")
    page.locator("#alder").fill("x")
    prova(page)
    expect(page.locator(".felruta")).to_be_visible()
    page.evaluate("document.documentElement.style.overflowX = 'auto'")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_axe_finner_inga_brott_i_kalkylatorns_lagen(page: Page, axe: Axesvep) -> None:
    """Tomt, med fel, med tre slags utfall, med gammalt resultat och med besked om länken: inga brott."""
    page.goto(SIDA)
    lagen = {"tomt": axe(page)}
    prova(page)
    expect(page.locator(".felruta")).to_be_visible(timeout=START_MS)
    lagen["fel"] = axe(page, matt=True)
    utfallen = {"U01": "Kan beviljas", "U07": "Kan inte beviljas", "U35": "Kräver bedömning"}
    for scenarioid, utfall in utfallen.items():
        byt_fall(page, fall(scenarioid))
        vanta_svar(page, utfall)
        lagen[utfall] = axe(page)
    page.locator("#alder").fill("x")
    page.keyboard.press("Tab")
    expect(page.locator(".foraldrad").first).to_be_visible()
    lagen["gammalt"] = axe(page)
    byt_fall(page, lank(alder="999"))
    expect(page.locator(".meddelande")).to_be_visible()
    lagen["meddelande"] = axe(page, matt=True)
    assert {lage: brott for lage, brott in lagen.items() if brott} == {}


def test_axe_finner_inga_brott_nar_motorn_saknas(stord: Page, axe: Axesvep) -> None:
    """Beskedet om en motor som saknas är lika tillgängligt som resten."""
    stord.route("**/motor/motor.json", saknas)
    stord.goto(SIDA)
    expect(stord.locator(".motorfel")).to_be_visible(timeout=START_MS)
    assert axe(stord, matt=True) == []


def test_kriterierna_staplas_pa_smal_skarm(page: Page) -> None:
    """På smal skärm läses varje kriterium och varje led på vägen uppifrån och ned, utan att rullas."""
    page.goto(SIDA + fall("U07"))
    vanta_svar(page, "Kan inte beviljas")
    page.locator(".resultat summary", has_text="7 uppfyllda kriterier").click()
    for bredd in (390, 320):
        andra_bredd(page, bredd)
        for urval, antal in ((".rader > li", 8), (".vagen > li", 6)):
            rutor = page.locator(f".resultat {urval}").evaluate_all(
                "(r) => r.map((e) => e.getBoundingClientRect()).map((ruta) => [ruta.top, ruta.right])"
            )
            assert len(rutor) == antal
            assert rutor == sorted(rutor), bredd
            assert all(hoger <= bredd for _, hoger in rutor), bredd


def test_tecknet_star_pa_samma_rad_som_ordet(page: Page) -> None:
    """Kriteriets läge bryts aldrig mellan tecknet och ordet."""
    page.goto(SIDA + fall("U07"))
    vanta_svar(page, "Kan inte beviljas")
    page.locator(".resultat summary", has_text="7 uppfyllda kriterier").click()
    for bredd in (1280, 800, 390):
        andra_bredd(page, bredd)
        rader = page.locator(".resultat .status").evaluate_all(
            """(celler) => celler.map((cell) => {
                const text = document.createRange();
                text.selectNodeContents(cell);
                return new Set([...text.getClientRects()].map((ruta) => Math.round(ruta.bottom / 10))).size;
            })"""
        )
        assert rader == [1] * 8, bredd


def test_utskriften_visar_det_valda_svaret(page: Page) -> None:
    """Före prövningen skrivs formuläret ut: av en besvarad fråga bara svaret, och inga knappar."""
    page.goto(SIDA)
    page.locator("[name=folkbokford_i_stockholm][value=ja]").check()
    page.emulate_media(media="print")
    expect(page.locator("#fraga-folkbokford_i_stockholm .val:visible")).to_have_text(["Ja"])
    expect(page.locator("#fraga-avser_fortsatt_insats .val:visible")).to_have_count(2)
    expect(page.locator("button:visible")).to_have_count(0)
