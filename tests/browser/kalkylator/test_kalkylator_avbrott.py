"""Kalkylatorn när något avbryter den: nätet försvinner, arbetaren dör, eller en annan flik är öppen."""

import pytest
from browser.stod.kalkylatorsidan import SIDA, START_MS, TIDSGRANS, UVAS, fall, fyll_i, prova, vanta_svar
from browser.stod.storningar import Haller
from browser.stod.vagledningssidan import FORSTA, NY, svara
from browser.stod.vagledningssidan import borja as borja_vagledningen
from playwright.sync_api import Dialog, Page, Worker, expect

LUGN_MS = 300


def test_utan_nat_efter_start_gar_det_att_rakna_om(page: Page, base_url: str) -> None:
    """Den som tappar nätet får rätt svar även på en ändring, och en fråga innan svaren försvinner."""
    page.goto(SIDA + fall("U01"))
    vanta_svar(page, "Kan beviljas")
    page.context.set_offline(True)
    page.locator("[name=folkbokford_i_stockholm][value=nej]").check()
    vanta_svar(page, "Kan inte beviljas")
    fragor = lamna_sidan(page)
    vanta_svar(page, "Kan inte beviljas")
    assert (["beforeunload"], SIDA) == (fragor, page.url.removeprefix(base_url))
    page.context.set_offline(False)
    borja_vagledningen(page)
    svara(page, FORSTA, NY)
    expect(page.locator(".svarslista li")).to_have_count(2)
    page.context.set_offline(True)
    assert ["beforeunload"] == lamna_sidan(page)
    expect(page.locator(".svarslista li")).to_have_count(2)
    page.context.set_offline(False)


def lamna_sidan(page: Page) -> list[str]:
    """Följer en länk och stannar om webbläsaren frågar; ger frågorna."""
    fragor: list[str] = []

    def stanna(ruta: Dialog) -> None:
        fragor.append(ruta.type)
        ruta.dismiss()

    page.once("dialog", stanna)
    page.get_by_role("contentinfo").get_by_role("link", name="Integritet").click()
    page.wait_for_timeout(LUGN_MS)
    return fragor


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


def arbetaren(page: Page) -> Worker:
    """Motorns arbetare."""
    return next(a for a in page.workers if a.url.endswith("/js/motor/arbetare.mjs"))


# Svaret är uträknat men når aldrig sidan.
DO_FORE_SVARET = """() => {
    const skicka = self.postMessage;
    self.postMessage = (data) => (data.svar ? self.close() : skicka.call(self, data));
}"""


@pytest.mark.forsta_besok
def test_en_arbetare_som_dor_medan_den_raknar_ersatts(page: Page) -> None:
    """Dör arbetaren mellan uträkningen och svaret startas en ny, och svaret är det nya fallets."""
    page.goto(SIDA + fall("U01"))
    vanta_svar(page, "Kan beviljas")
    page.evaluate(TIDSGRANS, 1500)
    arbetaren(page).evaluate(DO_FORE_SVARET)
    page.locator("[name=folkbokford_i_stockholm][value=nej]").check()
    expect(page.locator("p.foraldrad")).to_have_text("Svaret räknas om.")
    page.evaluate(TIDSGRANS, 10_000)
    vanta_svar(page, "Kan inte beviljas")
    expect(page.locator(".foraldrad")).to_have_count(0)


def test_en_arbetare_som_dor_under_starten_ersatts(stord: Page) -> None:
    """Dör arbetaren medan motorn hämtas startas en ny, och läsaren får sitt svar utan att göra något."""
    haller = Haller()
    stord.route("**/pyodide.asm.wasm", haller)
    stord.set_viewport_size({"width": 1280, "height": 200})  # formuläret syns inte, och motorn vilar
    stord.goto(SIDA)
    stord.evaluate(TIDSGRANS, 1000)
    with stord.expect_request("**/pyodide.asm.wasm"):
        fyll_i(stord, UVAS)
    arbetaren(stord).evaluate("self.close()")
    stord.evaluate(TIDSGRANS, 10_000)
    stord.unroute("**/pyodide.asm.wasm")
    prova(stord)
    vanta_svar(stord, "Kan beviljas")
    assert len(haller.hallna) == 1


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
