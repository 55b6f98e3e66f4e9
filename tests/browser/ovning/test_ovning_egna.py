"""Egna fall: från kalkylatorn till setet, ut som scenariofil och in igen, och aldrig längre än så."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from browser.stod.kalkylatorsidan import SIDA, fall, mer, vanta_svar
from browser.stod.ovningssidan import SETSIDA, setlank, synliga
from browser.stod.storningar import saknas
from playwright.sync_api import Browser, Page, expect

from riktlinje.webb.vy.lank import skriv_lank

type Axekorning = Callable[[Page], list[str]]
KURSFIL = """# Egna

## Utgångsfall

| uppgift | värde |
|---|---|
| provning | jobbtorg |
| beslutsdag | 2018-10-01 |

## Fallen

| id | fall | forsorjningshinder | utfall |
|---|---|---|---|
| KURS1 | Annat hinder | annat | ej_malgrupp |
"""
ROTT = "(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].join() + document.cookie)()"


def lagg_till(page: Page, fallets_id: str, utfall: str) -> None:
    """Öppnar ett scenario i kalkylatorn och lägger det i setet."""
    page.goto(SIDA + fall(fallets_id))
    vanta_svar(page, utfall)
    mer(page)
    page.get_by_role("button", name="Lägg till i övningssetet").click()
    expect(page.locator(".tamed").get_by_role("status")).to_contain_text("i ditt övningsset")


def las_in(page: Page, text: str) -> None:
    """Klistrar in en scenariofil och läser in den."""
    page.get_by_role("textbox", name="Filens text").fill(text)
    page.get_by_role("button", name="Läs in fallen").click()


def test_eget_fall_fran_kalkylatorn_till_klassen(
    page: Page,
    browser: Browser,
    browser_context_args: dict[str, Any],
    axe: Axekorning,
) -> None:
    """Byggt, tillagt, övat och delat på begäran; utan den står inget om fallet i adressen."""
    lagen: dict[str, list[str]] = {}
    lagg_till(page, "U07", "Kan inte beviljas")
    lagen["tillagt"] = axe(page)
    page.get_by_role("link", name="Öppna övningssetet").click()
    mitt = page.get_by_role("checkbox", name="E1")
    expect(mitt).to_be_checked()
    expect(page).to_have_url(page.url.partition("#")[0])
    assert page.url.endswith(SETSIDA)

    page.get_by_role("checkbox", name="V01").check()
    page.get_by_role("button", name="Öppna de valda fallen").click()
    expect(page.get_by_role("heading", name="Valt set")).to_be_focused()
    assert ["V01", "E1"] == synliga(page)
    assert "alder" not in page.url
    eget = page.locator("[data-fall=E1]")
    expect(eget.locator(".svar:visible")).to_have_count(0)
    eget.get_by_role("button", name="Visa alla svar").click()
    expect(eget.locator("[data-steg=utfall] .svar")).to_contain_text("Kan inte beviljas")
    page.get_by_role("button", name="Visa för grupp").click()
    page.keyboard.press("End")
    expect(page.locator(".bildyta")).to_contain_text("E1")
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Visa länk med de egna fallen").click()
    lank = page.get_by_role("textbox", name="Länk med de egna fallen")
    expect(lank).to_be_focused()
    lagen["eget fall i set"] = axe(page)
    annan = browser.new_context(**browser_context_args)
    klass = annan.new_page()
    klass.goto(lank.input_value())
    expect(klass.get_by_role("heading", name="Valt set")).to_be_focused(timeout=60_000)
    assert ["V01", "E1"] == synliga(klass)
    annan.close()
    assert not any(spar in page.evaluate(ROTT) for spar in ("alder", "E1"))
    assert {lage: brott for lage, brott in lagen.items() if brott} == {}


def test_ut_som_fil_och_in_igen(page: Page, axe: Axekorning) -> None:
    """En fil läses in, görs om till fil, får ett fel som sägs med sin rad, rättas och läses in igen."""
    lagen: dict[str, list[str]] = {}
    page.goto(SETSIDA)
    las_in(page, KURSFIL.replace("ej_malgrupp", "kraver_bedomning"))
    status = page.locator(".egna").get_by_role("status")
    expect(status).to_have_text("Inlästa och valda: E1.", timeout=60_000)
    page.get_by_role("button", name="Gör scenariofiler").click()
    fil = page.get_by_role("textbox", name="egna-jobbtorg.md")
    expect(fil).to_be_visible()
    text = fil.input_value()
    with page.expect_download() as hamtning:
        page.get_by_role("button", name="Ladda ner egna-jobbtorg.md").click()
    assert text == hamtning.value.path().read_text("utf-8")
    lagen["fil"] = axe(page)
    fel = text.replace("| forsorjningshinder |", "| forsorjningshindr |")
    assert fel != text
    las_in(page, fel)
    rad = 1 + fel[: fel.index("| forsorjningshindr |")].count("\n")
    expect(page.locator(".tabellfel li")).to_contain_text(
        f"Rad {rad} Uppgiften «forsorjningshindr» finns inte."
    )
    expect(status).to_contain_text("Inget fall är inläst, och texten står kvar.")
    assert fel == page.get_by_role("textbox", name="Filens text").input_value()
    lagen["fel i filen"] = axe(page)
    page.get_by_role("button", name=f"Rad {rad}", exact=True).click()
    expect(page.get_by_role("textbox", name="Filens text")).to_be_focused()
    las_in(page, text.replace("Annat hinder", "Nytt namn"))
    expect(status).to_have_text("Inlästa och valda: E2.")
    expect(page.get_by_role("checkbox", name="E2 Nytt namn")).to_be_checked()
    page.get_by_role("button", name="Ta bort E1").click()
    expect(page.get_by_role("checkbox", name="E1")).to_have_count(0)
    page.reload()
    expect(page.get_by_text("Inga än.")).to_be_visible()
    assert {lage: brott for lage, brott in lagen.items() if brott} == {}


def test_fil_fran_datorn_och_avvikande_svar(page: Page) -> None:
    """En vald fil öppnas i fältet; en rad med fel väntat svar läses in och sägs, med testkörningens ord."""
    page.goto(SETSIDA)
    page.locator("#egenfil").set_input_files(
        {"name": "kurs.md", "mimeType": "text/markdown", "buffer": KURSFIL.encode()}
    )
    expect(page.get_by_role("textbox", name="Filens text")).to_have_value(KURSFIL)
    page.get_by_role("button", name="Läs in fallen").click()
    expect(page.locator(".egna").get_by_role("status")).to_have_text("Inlästa och valda: E1.", timeout=60_000)
    expect(page.locator(".egna .provtext")).to_contain_text("kurs.md:14  «Annat hinder»")
    expect(page.locator(".egna .provtext")).to_contain_text("ej_malgrupp   kraver_bedomning")
    page.get_by_role("button", name="Gör scenariofiler").click()
    fil = page.get_by_role("textbox", name="egna-jobbtorg.md")
    expect(fil).to_be_visible()
    assert "| KURS1 | Annat hinder | kraver_bedomning |" in fil.input_value()
    page.goto(setlank(fall="V01,E7"))
    expect(page.locator(".meddelande")).to_contain_text("Ett eget fall följer inte med i länken")
    assert ["V01"] == synliga(page)


def test_lika_fall_foljer_alla_med_i_lanken(page: Page) -> None:
    """Två fall med samma uppgifter är två fall också hos den som öppnar länken."""
    lank = skriv_lank("uppsokande", {"beslutsdag": "2023-02-15", "alder": "23"})
    page.goto(setlank([lank, lank], fall="E1,E2"))
    expect(page.locator(".settopp")).to_contain_text("2 fall: E1, E2.", timeout=60_000)
    expect(page.locator(".meddelande")).to_have_count(0)


def test_fler_egna_fall_an_en_lank_bar(page: Page) -> None:
    """Över gränsen ges ingen länk, och den som ändå har en får höra det en gång."""
    lankar = [skriv_lank("uppsokande", {"beslutsdag": "2023-02-15", "alder": str(20 + n)}) for n in range(21)]
    fallen = ",".join(f"E{n}" for n in range(1, 22))
    page.goto(setlank(lankar, fall=fallen))
    expect(page.locator(".meddelande p")).to_have_text(
        ["Om länken", "Länken har fler än 20 egna fall. De första har använts."], timeout=60_000
    )
    page.get_by_role("button", name="Välj andra fall").click()
    las_in(page, KURSFIL)
    expect(page.locator(".egna").get_by_role("status")).to_have_text("Inlästa och valda: E21.")
    for ruta in page.get_by_role("checkbox", name=re.compile("^E")).all():
        ruta.check()
    page.get_by_role("button", name="Öppna de valda fallen").click()
    expect(page.locator(".egenlank")).to_contain_text("En länk bär högst 20 egna fall.")
    expect(page.get_by_role("button", name="Visa länk med de egna fallen")).to_have_count(0)


def test_motorn_startas_igen_efter_ett_fel(stord: Page) -> None:
    """Misslyckades motorn gör nästa försök om starten, och texten står kvar."""
    stord.route("**/motor/motor.json", saknas)
    stord.goto(SETSIDA)
    las_in(stord, KURSFIL)
    status = stord.locator(".egna").get_by_role("status")
    expect(status).to_contain_text("Försök igen.", timeout=60_000)
    stord.unroute("**/motor/motor.json")
    stord.get_by_role("button", name="Läs in fallen").click()
    expect(status).to_have_text("Inlästa och valda: E1.", timeout=60_000)


def test_fil_som_inte_gar_att_oppna_och_samma_fil_igen(page: Page, tmp_path: Path) -> None:
    """En fil som inte är UTF-8 öppnas inte; en som har rättats på datorn läses om när den väljs på nytt."""
    page.goto(SETSIDA)
    faltet = page.locator("#egenfil")
    fil = tmp_path / "kurs.md"
    fil.write_bytes(KURSFIL.encode("latin-1"))
    faltet.set_input_files(fil)
    status = page.locator(".egna").get_by_role("status")
    expect(status).to_contain_text("kurs.md är inte öppnad: rad 3 har ett tecken som inte är UTF-8.")
    expect(page.get_by_role("textbox", name="Filens text")).to_have_value("")
    fil.write_text("# Rättad", "utf-8")
    with page.expect_file_chooser() as valj:
        faltet.click()
    valj.value.set_files(fil)
    expect(page.get_by_role("textbox", name="Filens text")).to_have_value("# Rättad")
