"""Kalkylatorn när läsaren laddar om, går bakåt och framåt, tappar nätet eller har två flikar."""

from collections.abc import Callable

import pytest
from browser.kalkylatorsidan import IFYLLT, SIDA, START_MS, TIDSGRANS, UVAS, fall, fyll_i, prova, vanta_svar
from playwright.sync_api import Page, expect

type Lage = Callable[[Page], None]


def tomt(_: Page) -> None:
    """Inget är ifyllt."""


def halvt(page: Page) -> None:
    """Tre frågor är besvarade."""
    fyll_i(page, {namn: UVAS[namn] for namn in list(UVAS)[:3]})


def resultat(page: Page) -> None:
    """Ett svar visas."""
    fyll_i(page, UVAS)
    prova(page)
    vanta_svar(page, "Kan beviljas")


def delning(page: Page) -> None:
    """Länken till fallet visas."""
    resultat(page)
    page.get_by_role("button", name="Visa länk till fallet").click()
    expect(page.locator(".resultat").get_by_role("textbox")).to_be_visible()


def utkast(page: Page) -> None:
    """Utkastet till skäl visas."""
    resultat(page)
    page.get_by_role("button", name="Kopiera utkast till skäl").click()
    expect(page.locator(".tamed textarea")).to_be_visible()


def ar_tom(page: Page) -> None:
    """Sidan är som ny: inget svar, inget resultat och inget i adressen."""
    expect(page.locator("form.fall")).to_be_visible(timeout=START_MS)
    expect(page.locator(".resultat .utfall, .tamed textarea, .vikt")).to_have_count(0)
    assert page.evaluate(IFYLLT) == []
    assert "#" not in page.url


@pytest.mark.parametrize("lage", [tomt, halvt, resultat, delning, utkast])
def test_omladdning_bakat_och_framat_ger_en_tom_sida(page: Page, lage: Lage) -> None:
    """Efter omladdning, och efter Bakåt, är sidan tom: inget gammalt svar kan tas för ett nytt."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(SIDA)
    lage(page)
    page.reload()
    ar_tom(page)
    lage(page)
    page.get_by_role("contentinfo").get_by_role("link", name="Integritet").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Integritet")
    page.go_back()
    expect(page).to_have_url(SIDA)
    ar_tom(page)
    page.go_forward()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Integritet")


def test_utan_nat_efter_start_gar_det_att_rakna_om(page: Page) -> None:
    """Den som tappar nätet när motorn är i gång får rätt svar även på en ändring."""
    page.goto(SIDA + fall("U01"))
    vanta_svar(page, "Kan beviljas")
    page.context.set_offline(True)
    page.locator("[name=folkbokford_i_stockholm][value=nej]").check()
    vanta_svar(page, "Kan inte beviljas")
    page.context.set_offline(False)


def test_utan_nat_fore_start_sags_det(stord: Page) -> None:
    """Är nätet borta när motorn ska hämtas säger sidan det varje gång, tills nätet är tillbaka."""
    stord.route("**/motor/motor.json", lambda route: route.abort("internetdisconnected"))
    stord.goto(SIDA + fall("U01"))
    ruta = stord.locator(".motorfel")
    expect(ruta).to_contain_text("saknas kontakt med servern", timeout=START_MS)
    stord.unroute_all()
    stord.context.set_offline(True)
    ruta.get_by_role("button", name="Försök igen").click()
    expect(ruta.get_by_role("alert")).to_contain_text("Kalkylatorn fungerar inte just nu", timeout=START_MS)
    expect(stord.locator(".resultat .utfall")).to_have_count(0)
    stord.context.set_offline(False)
    ruta.get_by_role("button", name="Försök igen").click()
    vanta_svar(stord, "Kan beviljas")


def test_en_dodad_arbetare_ersatts(page: Page) -> None:
    """Dör arbetaren medan den räknar märks det, en ny startas, och svaret är det nya fallets."""
    page.goto(SIDA + fall("U01"))
    vanta_svar(page, "Kan beviljas")
    page.evaluate(TIDSGRANS, 1500)
    next(a for a in page.workers if a.url.endswith("/js/arbetare.mjs")).evaluate("self.close()")
    page.locator("[name=folkbokford_i_stockholm][value=nej]").check()
    expect(page.locator("p.foraldrad")).to_have_text("Svaret räknas om.")
    page.evaluate(TIDSGRANS, 10_000)
    vanta_svar(page, "Kan inte beviljas")
    expect(page.locator(".foraldrad")).to_have_count(0)


def test_tva_flikar_ser_var_sitt_fall(page: Page) -> None:
    """Två flikar med olika fall visar var sitt svar och påverkar inte varandra."""
    andra = page.context.new_page()
    page.goto(SIDA + fall("U01"))
    andra.goto(SIDA + fall("U07"))
    vanta_svar(page, "Kan beviljas")
    vanta_svar(andra, "Kan inte beviljas")
    andra.get_by_role("button", name="Rensa").click()
    expect(andra.locator(".resultat .utfall")).to_have_count(0)
    vanta_svar(page, "Kan beviljas")
