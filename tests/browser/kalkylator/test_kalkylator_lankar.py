"""Länkar till fall, ankare och Bakåt: vad som fylls i, vad som blir kvar, vad som aldrig lämnar sidan."""

import re

import pytest
from browser.stod.kalkylatorsidan import (
    IFYLLT,
    RIKTLINJE,
    SIDA,
    START_MS,
    UVAS,
    byt_fall,
    fall,
    fyll_i,
    lank,
    prova,
    vanta_svar,
)
from playwright.sync_api import Page, expect
from stod.jobbtorgsfall import FALL as JOBBTORG
from stod.lanktext import med_annat

from riktlinje.webb.vy.hellank import forsegla
from riktlinje.webb.vy.lank import skriv_lank

ANDRADE_LANKAR = {
    lank(v="3"): "inte gjord av den här kalkylatorn",
    "#" + forsegla("v=2"): "nämner ingen prövning",
    lank(regler="0" * 12, alder="23"): "andra regler",
    lank(provning="constructor"): "nämner ingen prövning",
    lank(alder="999"): "«999»",
    lank(alder="23", lon="45000"): "«lon»",
    "#" + med_annat(lank(alder="23")[1:], "alder=23", "alder=23&alder=24"): "flera gånger",
    lank(namn="<img src=x onerror=alert(1)>"): "«namn»",
    lank(__proto__="1", toString="2"): "«__proto__»",
    lank(x="x" * 5000): "längre än",
    "#v=1&provning=uppsokande&alder=23": "innan länkar kunde visa",
    "#v": "inte hel",
    lank(alder="23")[:-9]: "inte hel",
    lank(alder="23").partition("&hel=")[0]: "inte hel",
    lank(alder="23") + "&alder=24": "inte hel",
    lank(alder="23").replace("alder=23", "alder=24"): "inte hel",
    lank(alder="23") + "&%E0%A4%A": "inte hel",
}


def test_en_scenariorad_oppnas_i_kalkylatorn(page: Page) -> None:
    """Länken på riktlinjesidan fyller i fallet och visar svaret, och fallet blir inte kvar i adressen."""
    page.goto(RIKTLINJE)
    page.evaluate("window.samma = true")
    oppna = page.locator("a.ifylld[aria-label='Öppna U07 i kalkylatorn']").first
    assert str(oppna.get_attribute("href")).endswith(fall("U07"))
    oppna.click()
    vanta_svar(page, "Kan inte beviljas")
    expect(page.locator(".resultat")).to_be_focused()
    expect(page.locator("[name=folkbokford_i_stockholm][value=nej]")).to_be_checked()
    expect(page).to_have_url(SIDA)
    assert page.evaluate("window.samma") is True
    page.go_back()
    expect(page).to_have_url(RIKTLINJE)


@pytest.mark.parametrize("forsta", ["#v=1&provning=uppsokande&%E0%A4%A=1", lank(alder="-1"), "#v%3D2%26al"])
def test_en_andrad_lank_sager_vad_som_utelamnats(page: Page, forsta: str) -> None:
    """En ändrad länk fyller bara i det tillåtna, säger vad som hände och lämnar adressen tom."""
    page.goto(SIDA + forsta)
    ruta = page.locator(".meddelande")
    expect(ruta).to_be_visible(timeout=START_MS)
    for fragment, besked in ANDRADE_LANKAR.items():
        byt_fall(page, fragment)
        expect(ruta).to_contain_text(besked)
        expect(ruta.locator("img")).to_have_count(0)
        assert dict(page.evaluate(IFYLLT)) in ({}, {"alder": "23"})
        expect(page.locator(":is(.resultat, .felruta)")).to_have_count(0)
        expect(page).to_have_url(SIDA)


def test_en_lank_fran_en_annan_utgava_visar_bada_svaren(page: Page) -> None:
    """Svaret enligt utgåvan som länken gjordes med står ovanför formuläret, dagens svar i resultatet."""
    fragment = med_annat(skriv_lank("jobbtorg", JOBBTORG), "jobbtorg-2018", "jobbtorg-2009")
    page.goto(f"/kalkylator/jobbtorg/#{fragment}")
    vanta_svar(page, "Undantagen")
    expect(page.locator(".meddelande")).to_contain_text("Länken gjordes med utgåvan")
    expect(page.locator(".meddelande")).to_contain_text("Enligt den: Ordinarie målgrupp.")


def test_en_lank_till_ett_annat_fall_byter_ut_svaren(page: Page) -> None:
    """En ny länk i samma flik ersätter hela fallet, och adressen lämnas tom."""
    page.goto(SIDA)
    fyll_i(page, {"hogsta_utbildning": "gymnasium"})
    byt_fall(page, fall("U07"))
    vanta_svar(page, "Kan inte beviljas")
    byt_fall(page, fall("U01"))
    vanta_svar(page, "Kan beviljas")
    assert "hogsta_utbildning" not in dict(page.evaluate(IFYLLT))
    expect(page).to_have_url(SIDA)


def test_ankare_i_sidan_ror_inte_svaren(page: Page) -> None:
    """Den som hoppar inom sidan har sina svar och sitt resultat kvar, fast temat byter ut innehållet."""
    page.goto(SIDA + "#fraga-alder")
    expect(page.locator("#fraga-alder")).to_be_in_viewport()
    fyll_i(page, UVAS)
    prova(page)
    vanta_svar(page, "Kan beviljas")
    page.locator("form.fall").evaluate("(form) => form.classList.add('gammal')")
    page.evaluate("location.hash = 'fraga-kon'")
    expect(page.locator("form.gammal")).to_have_count(0)
    vanta_svar(page, "Kan beviljas")
    assert dict(page.evaluate(IFYLLT)) == UVAS
    page.go_back()
    assert dict(page.evaluate(IFYLLT)) == UVAS


def test_svaren_finns_kvar_pa_webbplatsen_men_inte_utanfor(page: Page) -> None:
    """Bakåt inom webbplatsen ger svaren åter, med samma motor; omladdning och Bakåt utifrån ger ingenting."""
    page.goto(SIDA)
    page.evaluate("window.samma = true")
    fyll_i(page, UVAS)
    prova(page)
    vanta_svar(page, "Kan beviljas")
    page.get_by_role("contentinfo").get_by_role("link", name="Status").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Status")
    page.go_back()
    vanta_svar(page, "Kan beviljas")
    assert page.evaluate("window.samma") is True
    assert dict(page.evaluate(IFYLLT)) == UVAS
    fyll_i(page, {"folkbokford_i_stockholm": "nej"})
    vanta_svar(page, "Kan inte beviljas")
    assert len([a for a in page.workers if a.url.endswith("/js/motor/arbetare.mjs")]) == 1
    page.reload()
    assert page.evaluate(IFYLLT) == []
    page.goto("/404.html")
    page.go_back()
    expect(page.get_by_role("button", name="Pröva")).to_be_visible()
    assert page.evaluate(IFYLLT) == []


@pytest.mark.forsta_besok
def test_inget_ifyllt_lamnar_sidan(page: Page) -> None:
    """Det ifyllda, och fallet i en länk, står inte i någon begäran, i titeln eller i någon lagring."""
    adresser: list[str] = []
    page.on("request", lambda begaran: adresser.append(begaran.url + (begaran.post_data or "")))
    page.goto(SIDA)
    fyll_i(page, UVAS | {"alder": "77"})
    prova(page)
    vanta_svar(page, "Utanför riktlinjens målgrupper")
    byt_fall(page, fall("U01"))
    vanta_svar(page, "Kan beviljas")
    # Portar och filers kontrollsummor kan råka ha vilka siffror som helst.
    vagar = [re.sub(r"^http://[^/]+|\b[0-9a-f]{8,}\b", "", adress) for adress in adresser]
    for spar in ("77", "fordjupat", "alder", "v=2", "2023-02-15"):
        assert [vag for vag in vagar if spar in vag] == []
        assert spar not in page.title()
    lagrat = page.evaluate(
        """async () => [localStorage.length, sessionStorage.length, document.cookie,
            (await indexedDB.databases()).length,
            (await caches.keys()).filter((namn) => namn !== 'riktlinje-motor').length,
            (await navigator.serviceWorker.getRegistrations()).length]"""
    )
    assert lagrat == [0, 0, "", 0, 0, 0]
