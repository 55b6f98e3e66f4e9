"""Granskarens verkstad i webbläsaren: kör, ändra, rätta och ladda ner en tabell, och prova en revision."""

import re
from pathlib import Path

from browser.stod.axesvep import Axesvep
from browser.stod.kalkylatorsidan import START_MS
from browser.stod.storningar import saknas
from playwright.sync_api import Locator, Page, expect
from stod.platser import ROT

SIDA = "/granskning/verkstad/"
SCENARIER = ROT / "scenarios"
NAMN = "uppsokande/uvas"
GRANS = "#uppsokande-2022-uvas\\.alder-"
SVARSTID_MS = 3 * START_MS
RAD = "| 20 år, aktivitetsansvaret gäller inte längre | 20 | kan_beviljas |"


def oppna(page: Page) -> Locator:
    """Öppnar sidan med UVAS-filen vald, och ger textrutan."""
    page.goto(SIDA)
    page.get_by_label("Scenariofil").select_option(NAMN)
    text = page.get_by_label("Filen som text")
    expect(text).to_have_value((SCENARIER / f"{NAMN}.md").read_text("utf-8"))
    return text


def kor(page: Page) -> Locator:
    """Kör tabellen och ger platsen för svaret när det har kommit."""
    page.get_by_role("button", name="Kör tabellen").click()
    svar = page.get_by_role("region", name="Radernas svar")
    expect(svar.get_by_role("heading", name="Svar")).to_be_visible(timeout=SVARSTID_MS)
    return svar


def status(page: Page) -> Locator:
    """Den enda platsen för korta besked."""
    return page.locator("riktlinje-verkstad [role=status], riktlinje-verkstad [aria-live]")


def test_kor_andra_ratta_och_ladda_ner(page: Page) -> None:
    """Publicerat stämmer, en ändrad cell avviker, en trasig rad nämns med sin rad, och allt går tillbaka."""
    text = oppna(page)
    svar = kor(page)
    publicerat = text.input_value()
    rader = svar.locator("tbody tr")
    antal = len(re.findall(r"^\| U\d+ ", publicerat, re.MULTILINE))
    expect(rader).to_have_count(antal)
    expect(svar.locator(".status-stammer")).to_have_count(antal)
    expect(status(page)).to_have_count(1)
    expect(status(page)).to_have_text(f"{antal} av {antal} rader stämmer. Ingen rad är ändrad.")

    text.fill(publicerat.replace(RAD, RAD.replace("kan_beviljas", "utanfor_malgrupp")))
    svar = kor(page)
    avviker = rader.filter(has=page.locator(".status-avviker"))
    expect(avviker).to_have_count(1)
    expect(avviker).to_contain_text("utfall: tabellen utanfor_malgrupp, koden kan_beviljas")
    expect(avviker).to_contain_text("ändrad")
    expect(svar.locator(".provtext")).to_contain_text("regel: src/riktlinje/regler/uppsokande/uvas.py:")
    with page.expect_download() as hamtning:
        page.get_by_role("button", name="Ladda ner").click()
    assert hamtning.value.suggested_filename == "uvas.md"
    assert Path(hamtning.value.path()).read_text("utf-8") == text.input_value()

    text.fill(publicerat.replace(RAD, RAD.replace("| 20 | kan", "| 20 kan")))
    svar = kor(page)
    rad = publicerat.splitlines().index(next(r for r in publicerat.splitlines() if RAD in r)) + 1
    expect(svar.locator(".tabellfel li")).to_have_text(
        f"Rad {rad} Raden har 6 celler men rubrikraden har 7. Ge dem lika många."
    )
    expect(status(page)).to_contain_text(f"på rad {rad}")
    svar.get_by_role("button", name=f"Rad {rad}").click()
    expect(text).to_be_focused()
    markerat = "document.activeElement.value.slice(document.activeElement.selectionStart).split('\\n')[0]"
    assert page.evaluate(markerat).startswith("| U37 ")

    page.get_by_role("button", name="Återställ", exact=True).click()
    assert text.input_value() == publicerat
    expect(page.locator(".tabellsvar h3")).to_have_count(0)


def test_revision_visar_bara_nittonaringar_med_tangentbordet(page: Page) -> None:
    """Tabb, skrift och Retur räcker: 20–29 berör bara 19 år, fel nämner fältet, och fall går att öppna."""
    page.goto(SIDA)
    page.locator("#utgava").focus()
    page.keyboard.press("Tab")
    falt = page.locator(f"{GRANS}lagst")
    expect(falt).to_be_focused()
    page.keyboard.press("Control+a")
    page.keyboard.type("tjo")
    page.keyboard.press("Enter")
    ruta = page.locator(".felruta")
    expect(ruta).to_be_focused(timeout=SVARSTID_MS)
    expect(ruta).to_contain_text("Lägsta ålder för uvas.alder ska vara hela år från 0 till 120")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(falt).to_be_focused()
    expect(falt).to_have_accessible_description(re.compile("^Fel: «tjo» går inte att använda. Lägsta ålder"))
    page.keyboard.press("Control+a")
    page.keyboard.type("20")
    page.keyboard.press("Enter")
    svar = page.get_by_role("region", name="Revisionens följder")
    expect(svar.get_by_role("heading", name="Följder")).to_be_visible(timeout=SVARSTID_MS)
    expect(ruta).to_have_count(0)
    expect(status(page)).to_contain_text("klasser av fall får ett annat svar, och inga andra.")
    aldrar = svar.locator("li", has_text="Ålder:")
    assert set(aldrar.all_inner_texts()) == {"Ålder: 19 år"}
    tabeller = [svar.locator("table", has_text=text) for text in ("Vilka som berörs", "Hur svaret ändras")]
    assert aldrar.count() == sum(tabellen.locator("tbody tr").count() for tabellen in tabeller)
    rader = svar.locator("table", has_text="Scenariorader som måste ändras")
    expect(rader.locator("tr", has_text="U36")).to_contain_text("utfall: kan_beviljas → utanfor_malgrupp")
    lank = svar.get_by_role("link", name="Öppna ett fall ur klass 1", exact=True)
    assert "/kalkylator/uppsokande/#v=2&" in str(lank.get_attribute("href"))


def test_tabellen_med_tangentbordet(page: Page) -> None:
    """Från filvalet når tabb texten och knapparna, och blanksteg kör."""
    page.goto(SIDA)
    page.locator("#scenariofil").focus()
    for namn in ("Filen som text", "Kör tabellen", "Kör alla filer", "Återställ", "Ladda ner"):
        page.keyboard.press("Tab")
        aktiv = page.locator(":focus")
        expect(aktiv).to_have_accessible_name(namn)
    page.get_by_role("button", name="Kör tabellen").focus()
    page.keyboard.press("Space")
    expect(status(page)).to_contain_text("rader stämmer. Ingen rad är ändrad.", timeout=SVARSTID_MS)


def test_utgavan_visar_sina_egna_falt(page: Page) -> None:
    """Bara den valda utgåvans gränser och kriterier syns, och ett borttaget kriterium ger följder."""
    page.goto(SIDA)
    page.locator("#utgava").select_option("jobbtorg-2018")
    expect(page.locator(".revisionsdelar:visible")).to_have_count(1)
    expect(page.locator(".revisionsdelar:visible .grans")).to_have_count(0)
    page.get_by_label("Inte undantagen (j2018.begransning)").check()
    page.get_by_role("button", name="Visa följderna").click()
    expect(page.locator(".revisionssvar tbody tr").first).to_be_visible(timeout=SVARSTID_MS)


def test_axe_finner_inga_brott(page: Page, axe: Axesvep) -> None:
    """Avvikande rad och en revision: inga brott, i ljust och mörkt, brett och smalt."""
    text = oppna(page)
    text.fill(text.input_value().replace(RAD, RAD.replace("kan_beviljas", "utanfor_malgrupp")))
    kor(page)
    page.locator(f"{GRANS}lagst").fill("20")
    page.get_by_role("button", name="Visa följderna").click()
    expect(page.locator(".revisionssvar h3")).to_be_visible(timeout=SVARSTID_MS)
    assert axe(page) == []


def test_svar_pa_en_text_som_har_andrats_marks(page: Page) -> None:
    """Ändras texten gäller svaret inte, raderna går inte att gå till, och ändrad tillbaka gäller det igen."""
    text = oppna(page)
    svar = kor(page)
    publicerat = text.input_value()
    text.fill(f"\n\n{publicerat}")
    expect(status(page)).to_have_text(re.compile("^Svaret gäller inte längre"))
    expect(svar.locator("p.foraldrad")).to_be_visible()
    svar.get_by_role("button", name=re.compile("^Gå till rad")).first.click()
    expect(text).not_to_be_focused()
    text.fill(publicerat)
    expect(svar.locator("p.foraldrad")).to_have_count(0)
    svar.get_by_role("button", name=re.compile("^Gå till rad")).first.click()
    expect(text).to_be_focused()


def test_foljder_av_en_revision_som_har_andrats_marks(page: Page) -> None:
    """Ändras en gräns sedan följderna räknades fram sägs det, och rapporten går inte att ladda ner."""
    page.goto(SIDA)
    page.locator(f"{GRANS}lagst").fill("20")
    page.get_by_role("button", name="Visa följderna").click()
    rapport = page.get_by_role("button", name="Ladda ner rapporten")
    expect(rapport).to_be_enabled(timeout=SVARSTID_MS)
    page.locator(f"{GRANS}lagst").fill("21")
    expect(page.locator(".revisionssvar p.foraldrad")).to_contain_text("Följderna gäller inte längre")
    expect(rapport).to_be_disabled()
    page.locator(f"{GRANS}lagst").fill("20")
    expect(page.locator(".revisionssvar p.foraldrad")).to_have_count(0)
    expect(rapport).to_be_enabled()


def test_samma_id_i_tva_filer_underkanns(page: Page) -> None:
    """Alla filer körda tillsammans ger samma fel som testkörningen, och filen räknas inte som stämmande."""
    page.goto(SIDA)
    page.get_by_label("Scenariofil").select_option("stodinsats/lss-insteg")
    text = page.get_by_label("Filen som text")
    expect(text).to_have_value(re.compile("L01"))
    text.fill(text.input_value().replace("| L01 |", "| U01 |"))
    page.get_by_role("button", name="Kör alla filer").click()
    expect(status(page)).to_contain_text(
        "En fil har fel, och dess rader är inte räknade.", timeout=SVARSTID_MS
    )
    fel = page.locator(".tabellfel")
    expect(fel).to_contain_text("Samma id «U01» står redan på scenarios/stodinsats/lss-insteg.md:")
    fel.get_by_role("button").click()
    expect(page.get_by_label("Scenariofil")).to_have_value(NAMN)
    expect(text).to_be_focused()


def test_forsok_igen_efter_ett_ankare(stord: Page) -> None:
    """Också sedan temat har bytt ut innehållet startar motorn om, och fokus går till knappen."""
    fel: list[str] = []
    stord.on("pageerror", lambda orsak: fel.append(orsak.message))
    stord.route("**/motor/motor.json", saknas)
    oppna(stord)
    stord.locator("riktlinje-verkstad form").first.evaluate("(form) => form.classList.add('kvar')")
    stord.evaluate("location.hash = 'tabell'")
    expect(stord.locator("riktlinje-verkstad form.kvar")).to_be_visible()
    stord.get_by_role("button", name="Kör tabellen").click()
    expect(stord.locator(".motorfel")).to_be_visible(timeout=SVARSTID_MS)
    stord.unroute("**/motor/motor.json")
    stord.locator(".motorfel").get_by_role("button", name="Försök igen").click()
    expect(stord.get_by_role("button", name="Kör tabellen")).to_be_focused()
    kor(stord)
    assert fel == []
