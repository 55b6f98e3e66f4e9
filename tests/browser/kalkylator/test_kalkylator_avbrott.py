"""Kalkylatorn när läsaren laddar om, går bakåt och framåt, tappar nätet eller har två flikar."""

import re
from collections.abc import Callable

import pytest
from browser.stod.kalkylatorsidan import (
    IFYLLT,
    SIDA,
    START_MS,
    TIDSGRANS,
    UVAS,
    fall,
    fyll_i,
    lank,
    mer,
    prova,
    status,
    vanta_svar,
)
from browser.stod.storningar import Haller, inloggning
from browser.stod.vagledningssidan import FORSTA, NY, svara
from browser.stod.vagledningssidan import borja as borja_vagledningen
from playwright.sync_api import Dialog, Page, Worker, expect

type Lage = Callable[[Page], None]

INTEGRITET = "/om/integritet/"
LUGN_MS = 300


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
    mer(page)
    page.get_by_role("button", name="Visa länk till fallet").click()
    expect(page.locator(".tamed").get_by_role("textbox")).to_be_visible()


def utkast(page: Page) -> None:
    """Texten att klistra in visas."""
    resultat(page)
    expect(page.locator(".tamed .brevtext")).to_be_visible()


def felruta(page: Page) -> None:
    """Ett svar behöver rättas."""
    halvt(page)
    page.locator("#alder").fill("tjugo")
    prova(page)
    expect(page.locator(".felruta")).to_be_focused(timeout=START_MS)


def motorfel(page: Page) -> None:
    """Motorn fungerar inte."""
    page.route("**/motor/motor.json", inloggning)
    page.reload()
    halvt(page)
    prova(page)
    expect(page.locator(".motorfel")).to_be_focused(timeout=START_MS)
    page.unroute("**/motor/motor.json")


def startar(page: Page) -> None:
    """Läsaren har bett om ett svar, och motorn är på väg."""
    page.route("**/python_stdlib.zip", Haller())
    page.reload()
    halvt(page)
    prova(page)
    expect(status(page)).to_contain_text("när kalkylatorn har startat")
    page.unroute("**/python_stdlib.zip")


def lankbesked(page: Page) -> None:
    """En länk hade något som inte gick att använda."""
    page.goto(SIDA + lank(alder="23", skonummer="44"))
    expect(page.locator(".meddelande")).to_contain_text("skonummer", timeout=START_MS)
    expect(page.locator("#alder")).to_have_value("23")


def ar_tom(page: Page) -> None:
    """Sidan är som ny: inget svar, inget resultat och inget i adressen."""
    expect(page.locator("form.fall")).to_be_visible(timeout=START_MS)
    rutor = ".resultat .utfall, .tamed .brevtext, .vikt, .felruta:not(.motorfel), .meddelande, [aria-invalid]"
    expect(page.locator(rutor)).to_have_count(0)
    expect(page).to_have_title(re.compile("^(?!Fel)"))
    assert page.evaluate(IFYLLT) == []
    assert "#" not in page.url


def ar_kvar(page: Page, fore: dict[str, str], utfall: list[str]) -> None:
    """Svaren är som när sidan lämnades, och resultatet räknat på nytt; utkast och länkar är borta."""
    expect(page.locator("form.fall")).to_be_visible(timeout=START_MS)
    expect(page.locator(".resultat .utfall")).to_have_text(utfall, timeout=START_MS)
    expect(page.locator(".kvar")).to_have_count(1 if fore else 0)
    expect(page.locator(".tamed :is(textarea, input), .felruta:not(.motorfel), .meddelande")).to_have_count(0)
    assert dict(page.evaluate(IFYLLT)) == fore
    assert "#" not in page.url


LAGEN = [tomt, halvt, resultat, delning, utkast, felruta, motorfel, lankbesked]
MEDAN_DET_HAMTAS = pytest.param(startar, marks=pytest.mark.forsta_besok)


@pytest.mark.parametrize("lage", [*LAGEN, MEDAN_DET_HAMTAS])
def test_omladdning_ger_en_tom_sida_och_bakat_ger_svaren(page: Page, lage: Lage) -> None:
    """Efter omladdning är sidan tom; efter en annan sida här finns svaren kvar, med ett ord om det."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(SIDA)
    lage(page)
    page.reload()
    ar_tom(page)
    lage(page)
    fore, utfall = dict(page.evaluate(IFYLLT)), page.locator(".resultat .utfall").all_inner_texts()
    page.get_by_role("contentinfo").get_by_role("link", name="Integritet").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Integritet")
    page.go_back()
    expect(page).to_have_url(SIDA)
    ar_kvar(page, fore, utfall)
    page.go_forward()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Integritet")


@pytest.mark.parametrize("lage", [resultat, felruta])
def test_framat_till_kalkylatorn_ger_en_tom_sida(page: Page, lage: Lage) -> None:
    """Den som lämnar kalkylatorn med Bakåt och kommer tillbaka med Framåt möter en tom sida."""
    page.goto(INTEGRITET)
    page.goto(SIDA)
    lage(page)
    page.go_back()
    expect(page).to_have_url(INTEGRITET)
    page.go_forward()
    expect(page).to_have_url(SIDA)
    ar_tom(page)


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
