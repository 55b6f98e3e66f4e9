"""Övningarna som en klass använder dem: set, bedömning och svar, visning för grupp, med tangentbordet."""

import re

import pytest
from playwright.sync_api import Page, expect

from riktlinje import __version__
from riktlinje.ovningar.fall import VINJETTER
from riktlinje.regler.stampel import regelsumma

MALSIDA = "/ovningar/grazoner/"
SETSIDA = "/ovningar/set/"
FEM = "V01,V61,V23,V43,V71"
PROJEKTOR = {"width": 1920, "height": 1080}
SMAL = {"width": 390, "height": 844}
ID = re.compile(r"V\d\d")


def setlank(**delar: str) -> str:
    """Setsidan med ett fragment skrivet för hand."""
    par = {"v": "1", "regler": regelsumma(), **delar}
    return SETSIDA + "#" + "&".join(f"{namn}={varde}" for namn, varde in par.items())


def synliga(page: Page) -> list[str]:
    """De fall som visas, i ordning."""
    expect(page.locator(".ovningsverktyg")).to_be_visible()
    return page.locator(".ovningsfall:visible").evaluate_all("(alla) => alla.map((e) => e.dataset.fall)")


def tabba_till(page: Page, namn: str) -> None:
    """Tabbar tills knappen eller fältet med namnet har fokus."""
    for _ in range(80):
        page.keyboard.press("Tab")
        if namn in page.evaluate("document.activeElement.textContent + document.activeElement.id"):
            return
    pytest.fail(f"Det går inte att tabba till {namn}.")


def test_bedom_och_visa_svaret_steg_for_steg(page: Page) -> None:
    """Inget svar syns från början; ett i taget fälls ut bredvid den egna bedömningen."""
    page.goto(MALSIDA)
    fall = page.locator("[data-fall=V61]")
    expect(fall.locator(".svar:visible, .slutsats:visible")).to_have_count(0)
    steg = fall.locator("[data-steg='uvas.sysselsattning']")
    steg.get_by_label("Uppfyllt", exact=True).focus()
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    expect(steg.get_by_role("button", name="Visa svaret")).to_be_focused()
    page.keyboard.press("Enter")
    expect(steg.locator(".svar")).to_contain_text("Oklart")
    expect(steg.locator(".jamforelse")).to_have_text("Din bedömning: Uppfyllt. Reglerna svarar något annat:")
    expect(steg.locator(".citat")).to_be_visible()
    expect(steg.get_by_role("link", name="Tolkning T-08")).to_be_visible()
    expect(fall.locator(".svar:visible")).to_have_count(1)
    fall.get_by_role("button", name="Visa alla svar").press("Enter")
    expect(fall.locator(".slutsats")).to_be_focused()
    expect(fall.locator(".tva-kontor")).to_contain_text("Två kontor kan svara olika")


def test_andra_ett_svar_leder_till_kalkylatorn(page: Page) -> None:
    """Länken bär fallet i fragmentet, så att en uppgift kan ändras i kalkylatorn."""
    page.goto(MALSIDA)
    fall = page.locator("[data-fall=V62]")
    fall.get_by_role("button", name="Visa alla svar").click()
    fall.get_by_text("Om en uppgift i V62 ändras").click()
    expect(fall.locator(".andra li").first).to_contain_text("i stället för")
    fall.get_by_role("link", name="Ändra ett svar i V62").click()
    expect(page.locator(".resultat .utfall")).to_contain_text("Kräver bedömning", timeout=60_000)


def test_set_ur_lanken_i_lankens_ordning(page: Page) -> None:
    """En kurs är en länk: just de fallen, i den ordningen, och versionen under dem."""
    page.goto(setlank(fall=FEM))
    assert FEM.split(",") == synliga(page)
    stampel = page.locator("riktlinje-ovning > .stampel")
    expect(stampel).to_contain_text(f"5 fall. Version {__version__}, regler {regelsumma()}")


def test_okant_i_lanken_namns(page: Page) -> None:
    """Fall som inte finns, delar som inte går att läsa och andra regler nämns; resten används."""
    page.goto(setlank(fall="V01,V99,<b>x</b>", skräp="1").replace(regelsumma(), "0" * 12))
    assert ["V01"] == synliga(page)
    ruta = page.locator(".meddelande")
    for text in ("Fallet «V99» finns inte", "«<b>x</b>» finns inte", "«skräp»", "andra regler"):
        expect(ruta).to_contain_text(text)


@pytest.mark.parametrize(
    "fragment", ["#v=2&fall=V01", "#v=1&fall=V98", "#v=1&set=0", "#v=1&fall=" + "V01," * 200]
)
def test_oanvandbar_lank(page: Page, fragment: str) -> None:
    """En länk som inte går att använda ger ett besked och valrutan, aldrig ett tomt set."""
    page.goto(SETSIDA + fragment)
    expect(page.get_by_role("alert").filter(has_text="Om länken")).to_be_visible()
    expect(page.locator("#setnummer")).to_be_visible()
    expect(page.locator(".ovningsfall:visible")).to_have_count(0)


def test_oppna_set_med_nummer_ger_samma_set(page: Page) -> None:
    """«Öppna set 4711» ger samma fall varje gång, utspridda över mål och utfall."""
    page.goto(SETSIDA)
    tabba_till(page, "setnummer")
    page.keyboard.type("4711")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Set 4711")).to_be_focused()
    forsta = synliga(page)
    assert 5 == len(forsta)
    mal = page.locator(".ovningsfall:visible").evaluate_all("(alla) => alla.map((e) => e.dataset.mal)")
    utfall = page.locator(".ovningsfall:visible").evaluate_all("(alla) => alla.map((e) => e.dataset.utfall)")
    assert 5 == len(set(mal))
    assert len(set(utfall)) >= 4
    page.goto("/ovningar/")
    page.goto(setlank(set="4711", antal="5"))
    assert forsta == synliga(page)
    page.goto("/ovningar/")
    page.goto(setlank(set="4712", antal="58"))
    assert sorted(v.id for v in VINJETTER) == sorted(synliga(page))


def test_fel_nummer_sags_vid_faltet(page: Page) -> None:
    """Ett nummer som inte går ger ett fel vid fältet, och fokus står där."""
    page.goto(SETSIDA)
    page.locator("#setnummer").fill("12x")
    page.keyboard.press("Enter")
    expect(page.locator("#setnummer")).to_be_focused()
    expect(page.locator("#setnummer-hjalp")).to_contain_text("Fel: Ett tal från 1 till 9999")


def test_valj_fall_sjalv_och_andra_sedan(page: Page) -> None:
    """Kryssade fall blir ett set med egen länk; därifrån går det att välja på nytt."""
    page.goto(SETSIDA)
    page.get_by_role("button", name="Öppna de valda fallen").click()
    expect(page.get_by_text("Fel: Välj minst ett fall.")).to_be_visible()
    page.get_by_role("checkbox", name="V43").check()
    page.get_by_role("checkbox", name="V02").check()
    page.get_by_role("button", name="Öppna de valda fallen").click()
    expect(page).to_have_url(re.compile("fall=V02,V43$"))
    assert ["V02", "V43"] == synliga(page)
    page.get_by_role("button", name="Välj andra fall").click()
    expect(page.locator("#setnummer")).to_be_focused()
    expect(page.locator(".ovningsfall:visible")).to_have_count(0)


def test_setlanken_i_forteckningen(page: Page) -> None:
    """Förteckningens länk öppnar lärandemålets fall som set, också efter en snabb sidväxling."""
    page.goto("/ovningar/")
    page.get_by_role("link", name="Öppna setet Gråzoner och oklar text").click()
    assert ["V61", "V62", "V63", "V64", "V65", "V66", "V67"] == synliga(page)


@pytest.mark.parametrize("matt", [PROJEKTOR, SMAL], ids=["projektor", "telefon"])
def test_fem_fall_visas_for_grupp_med_tangentbordet(page: Page, matt: dict[str, int]) -> None:
    """Hela setet stegas igenom: frågan före svaret, framåt, bakåt och ut, utan att något rullar i sidled."""
    page.set_viewport_size(matt)  # type: ignore[arg-type]
    page.goto(setlank(fall=FEM))
    tabba_till(page, "Visa för grupp")
    page.keyboard.press("Enter")
    yta, lage = page.locator(".bildyta"), page.locator(".bildlage")
    expect(lage).to_have_text(re.compile(r"Fall 1 av 5, bild 1 av \d+"))
    assert page.evaluate("parseFloat(getComputedStyle(document.querySelector('.bildyta')).fontSize)") >= 18
    for tangent in ("ArrowRight", "Space", "PageDown"):
        page.keyboard.press(tangent)
    expect(lage).to_contain_text("bild 4 av")
    expect(yta.locator(".svar")).to_be_visible()
    page.keyboard.press("ArrowLeft")
    expect(yta.locator(".svar")).to_have_count(0)
    sedda = set()
    for _ in range(200):
        sedda |= set(ID.findall(yta.inner_text()[:4]))
        assert page.evaluate("(e => e.scrollWidth <= e.clientWidth + 1)(document.querySelector('.bildyta'))")
        fore = lage.inner_text()
        page.keyboard.press("ArrowRight")
        if lage.inner_text() == fore:
            break
    assert set(FEM.split(",")) == sedda
    expect(yta).to_contain_text("Ta med dig")
    page.keyboard.press("Home")
    expect(lage).to_contain_text("Fall 1 av 5, bild 1 av")
    page.keyboard.press("Escape")
    expect(page.locator("dialog")).to_have_count(0)
    expect(page.get_by_role("button", name="Visa för grupp")).to_be_focused()


def test_knapparna_i_visningen(page: Page) -> None:
    """Den som inte har tangentbord bläddrar med knapparna, och mellanslag på en knapp trycker bara på den."""
    page.goto(MALSIDA)
    page.get_by_role("button", name="Visa för grupp").click()
    page.get_by_role("button", name="Nästa").click()
    expect(page.locator(".bildlage")).to_contain_text("bild 2 av")
    page.keyboard.press("Space")
    expect(page.locator(".bildlage")).to_contain_text("bild 3 av")
    page.get_by_role("button", name="Föregående").click()
    expect(page.locator(".bildlage")).to_contain_text("bild 2 av")
    page.get_by_role("button", name="Avsluta").click()
    expect(page.locator("dialog")).to_have_count(0)


def test_sammanfattning_utan_poang_och_borja_om(page: Page) -> None:
    """Sammanfattningen ställer bedömningen bredvid reglernas; «Börja om» tar bort allt."""
    page.goto(setlank(fall="V61,V01"))
    utfall = page.locator("[data-fall=V61] [data-steg=utfall]")
    utfall.get_by_label("Kan beviljas", exact=True).check()
    page.locator("[data-fall=V61] [data-steg='uvas.alder']").get_by_label("Oklart").check()
    page.get_by_role("button", name="Visa sammanfattning").click()
    expect(page.locator(".pass")).to_be_focused()
    rad = page.get_by_role("row").filter(has_text="V61")
    expect(rad).to_contain_text("Kan beviljas")
    expect(rad).to_contain_text("Kräver bedömning")
    expect(rad).to_contain_text("Ålder 19–29 år: du oklart, reglerna uppfyllt")
    expect(page.get_by_role("row").filter(has_text="V01")).to_contain_text("Inte bedömt")
    assert [] == page.evaluate(
        "[...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((n) => /V\\d\\d/.test(n))"
    )
    page.get_by_role("button", name="Börja om").click()
    expect(page.locator(".pass")).to_have_count(0)
    expect(page.locator("input:checked")).to_have_count(0)
