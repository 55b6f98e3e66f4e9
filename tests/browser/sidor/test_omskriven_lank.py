"""Länkar som e-postfilter har skrivit om: de öppnas när de är hela, och 404-sidan visar vägen vidare."""

from urllib.parse import quote

import pytest
from browser.stod.axesvep import Axesvep
from browser.stod.kalkylatorsidan import IFYLLT, SIDA, START_MS, fall, vanta_svar
from browser.stod.ovningssidan import setlank, synliga
from playwright.sync_api import Page, expect
from stod.lanktext import omskrivna

LANK = fall("U07")[1:]
NAGRA = (
    "procentkodad",
    "kodad två gånger",
    "html",
    "stora bokstäver",
    "i vinklar",
    "kodade radbrott",
    "e-postkodad och bruten",
)


@pytest.mark.parametrize("sort", NAGRA)
def test_en_omskriven_lank_oppnar_samma_fall(page: Page, sort: str) -> None:
    """Länken öppnas som om den vore orörd, utan anmärkning, och fallet tas ur adressen."""
    page.goto(f"{SIDA}#{omskrivna(LANK, 75)[sort]}")
    vanta_svar(page, "Kan inte beviljas")
    expect(page.locator(".meddelande")).to_have_count(0)
    expect(page).to_have_url(SIDA)


@pytest.mark.parametrize(
    "vag",
    [f"{SIDA}%23{LANK}", f"{SIDA}%2523{LANK}", f"{SIDA}%23{quote(LANK, safe='')}", f"{SIDA[:-1]}%23{LANK}"],
)
def test_sidan_som_inte_finns_visar_vagen_till_fallet(stord: Page, axe: Axesvep, vag: str) -> None:
    """Fallet tas ur adressen, visas inte i ord, och länken öppnar det i kalkylatorn."""
    stord.goto(vag)
    ruta = stord.get_by_role("alert")
    expect(ruta).to_contain_text("Länken har skrivits om på vägen")
    expect(stord).to_have_url("/404.html")
    assert "alder" not in stord.locator("body").inner_text()
    assert axe(stord) == []
    begart: list[str] = []
    stord.on("request", lambda begaran: begart.append(begaran.url))
    ruta.get_by_role("link", name="Öppna fallet i kalkylatorn").click()
    vanta_svar(stord, "Kan inte beviljas")
    expect(stord).to_have_url(SIDA)
    assert [] == [adress for adress in begart if "alder" in adress]


def test_en_set_lank_i_vagen_oppnas_ocksa(stord: Page) -> None:
    """Övningssetet har samma väg vidare, med sina egna ord."""
    stord.goto(setlank(fall="V02,V01").replace("#", "%23"))
    stord.get_by_role("alert").get_by_role("link", name="Öppna övningssetet").click()
    assert ["V02", "V01"] == synliga(stord)


@pytest.mark.parametrize(
    "vag", ["/finns/inte/", f"{SIDA}%23fraga-alder", f"/om/%23{LANK}", f"//exempel.invalid{SIDA}%23{LANK}"]
)
def test_andra_adresser_far_den_vanliga_sidan(stord: Page, base_url: str, vag: str) -> None:
    """Det som inte är en länk till ett fall här får ingen väg till något annat."""
    stord.goto(base_url + vag)
    expect(stord.get_by_role("heading", level=1)).to_have_text("Sidan finns inte")
    expect(stord.locator("riktlinje-omskriven:defined")).to_have_count(1)
    expect(stord.locator("riktlinje-omskriven *")).to_have_count(0)


def test_en_avklippt_lank_i_vagen_sags_i_kalkylatorn(stord: Page) -> None:
    """Är länken dessutom avklippt säger kalkylatorn det, och inget är ifyllt."""
    stord.goto(f"{SIDA}%23{LANK[:-20]}")
    stord.get_by_role("alert").get_by_role("link").click()
    expect(stord.locator(".meddelande")).to_contain_text("inte hel", timeout=START_MS)
    assert stord.evaluate(IFYLLT) == []
    assert stord.url.endswith(SIDA)
