"""Kalkylatorn när motorn inte kan hämtas, tystnar eller går sönder: besked på svenska och en väg vidare."""

from collections.abc import Callable

import pytest
from browser.stod.kalkylatorsidan import SIDA, START_MS, TIDSGRANS, UVAS, fall, fyll_i, prova, vanta_svar
from browser.stod.storningar import avbruten, inloggning, saknas
from playwright.sync_api import Page, Route, expect


def trunkerad(route: Route) -> None:
    """Rätt typ men inte hela filen."""
    route.fulfill(status=200, content_type="application/zip", body="PK")


@pytest.mark.parametrize(
    ("monster", "storning", "filen"),
    [
        ("**/motor/motor.json", avbruten, "motor/motor.json"),
        ("**/motor/motor.json", inloggning, "motor/motor.json"),
        ("**/motor/*/*.zip", saknas, "python_stdlib.zip"),
        ("**/motor/*/*.zip", trunkerad, "python_stdlib.zip"),
        ("**/motor/*/pyodide.asm.wasm", inloggning, "pyodide.asm.wasm"),
        ("**/motor/*/pyodide.asm.mjs", inloggning, "pyodide.asm.mjs"),
        ("**/js/motor/arbetare.mjs", saknas, "js/motor/arbetare.mjs"),
    ],
)
def test_en_fil_som_fattas_namns_och_gar_att_forsoka_igen(
    stord: Page, monster: str, storning: Callable[[Route], None], filen: str
) -> None:
    """Beskedet namnger filen och säger vad som ändå går, och «Försök igen» fungerar när felet är borta."""
    stord.route(monster, storning)
    stord.goto(SIDA)
    fyll_i(stord, UVAS)
    prova(stord)
    ruta = stord.locator(".motorfel")
    expect(ruta).to_be_focused(timeout=START_MS)
    expect(ruta.get_by_role("alert")).to_contain_text("Kalkylatorn fungerar inte just nu")
    expect(ruta.locator("code")).to_contain_text(filen)
    assert stord.request.get(str(ruta.get_by_role("link").get_attribute("href"))).ok
    stord.unroute(monster)
    ruta.get_by_role("button", name="Försök igen").click()
    vanta_svar(stord, "Kan beviljas")
    expect(ruta).to_have_count(0)
    expect(stord.locator(".resultat")).to_be_focused()


def test_fel_filtyp_fran_servern_hindrar_inte(stord: Page) -> None:
    """En server som inte känner filtypen för WebAssembly ger ändå ett svar."""
    okand_typ = {"Content-Type": "application/octet-stream"}
    stord.route("**/*.wasm", lambda route: route.fulfill(response=route.fetch(), headers=okand_typ))
    stord.goto(SIDA + fall("U01"))
    vanta_svar(stord, "Kan beviljas")


def test_en_tyst_motor_startas_om_och_ger_sedan_besked(stord: Page) -> None:
    """En motor som aldrig svarar startas om en gång; sedan får läsaren veta det och kan försöka igen."""
    hangande: list[str] = []
    stord.route("**/motor/motor.json", lambda route: hangande.append(route.request.url))
    stord.set_viewport_size({"width": 1280, "height": 200})  # formuläret syns inte, och motorn vilar
    stord.goto(SIDA)
    stord.evaluate(TIDSGRANS, 1000)
    stord.locator("form.fall").scroll_into_view_if_needed()
    expect(stord.locator(".motorfel")).to_contain_text("svarar inte", timeout=START_MS)
    assert len(hangande) == 2
    stord.unroute("**/motor/motor.json")
    fyll_i(stord, UVAS)
    prova(stord)
    vanta_svar(stord, "Kan beviljas")
    expect(stord.locator(".motorfel")).to_have_count(0)


def test_ett_gammalt_resultat_marks_nar_motorn_tystnar(stord: Page) -> None:
    """Kommer inget svar på en ändring märks resultatet i ord, och läsaren kan försöka igen."""
    stord.goto(SIDA + fall("U01"))
    vanta_svar(stord, "Kan beviljas")
    stord.evaluate(TIDSGRANS, 700)
    arbetaren = next(a for a in stord.workers if a.url.endswith("/js/motor/arbetare.mjs"))
    arbetaren.evaluate("() => { setTimeout(() => { for (;;); }); }")
    stord.route("**/motor/motor.json", lambda _: None)
    stord.locator("[name=folkbokford_i_stockholm][value=nej]").check()
    expect(stord.locator("p.foraldrad")).to_have_text("Svaret räknas om.")
    expect(stord.locator(".motorfel")).to_be_visible(timeout=START_MS)
    expect(stord.locator(".resultat.foraldrad")).to_contain_text("gäller kanske inte längre")
    stord.unroute("**/motor/motor.json")
    stord.evaluate(TIDSGRANS, 10_000)
    stord.get_by_role("button", name="Försök igen").click()
    vanta_svar(stord, "Kan inte beviljas")
    expect(stord.locator(".foraldrad")).to_have_count(0)


def test_ett_fel_i_programmet_ger_besked_och_en_ny_motor(stord: Page) -> None:
    """Går programmet sönder av en fråga säger sidan det, och nästa fråga får en ny motor."""
    stord.goto(SIDA)
    fyll_i(stord, UVAS)
    stord.locator("riktlinje-kalkylator").evaluate("(element) => { element.dataset.provning = 'okand'; }")
    prova(stord)
    ruta = stord.locator(".motorfel")
    expect(ruta).to_contain_text("ett fel i programmet, inte i dina svar", timeout=START_MS)
    stord.locator("riktlinje-kalkylator").evaluate(
        "(element) => { element.dataset.provning = 'uppsokande'; }"
    )
    ruta.get_by_role("button", name="Försök igen").click()
    vanta_svar(stord, "Kan beviljas")
    assert len([a for a in stord.workers if a.url.endswith("/js/motor/arbetare.mjs")]) == 1
