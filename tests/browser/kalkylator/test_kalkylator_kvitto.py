"""Kvittot: en sida A4 med svaren, resultatet och stämpeln, och inget av formuläret."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from browser.stod.kalkylatorsidan import SCENARIER, SIDA, START_MS, byt_fall, fall, mer, prova, vanta_svar
from playwright.sync_api import Page, expect

from riktlinje import __version__
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.stampel import regelsumma
from riktlinje.scenarier.lasare import las_mapp
from riktlinje.scenarier.scenario import Scenario
from riktlinje.webb.vy.lank import falllank

A4 = re.compile(rb"/MediaBox\s*\[\s*0 0 59[45][.\d]* 84[12][.\d]*\s*\]")


def flest_uppgifter() -> dict[str, Scenario]:
    """Scenariot med flest angivna uppgifter för varje prövning: det som ger flest rader."""
    alla = [scenario for fil in las_mapp(SCENARIER) for scenario in fil.scenarier]
    return {s.fall.provning: s for s in sorted(alla, key=lambda s: len(s.fall.uppgifter))}


def test_kvittot_sager_allt_och_inget_mer(page: Page) -> None:
    """På papper står riktlinje, utgåva, regler, dagar, svar och kriterier, men inget formulär."""
    page.goto(SIDA + fall("U07"))
    vanta_svar(page, "Kan inte beviljas")
    kvitto = page.locator(".kvitto")
    expect(kvitto).to_be_hidden()
    page.emulate_media(media="print", color_scheme="dark")
    for text in (
        "Beräkningsstöd – inte beslut",
        REGELVERK.provningar["uppsokande"].rubrik,
        "förslag från juni 2022",
        "Förslag – beslut i kommunfullmäktige inte verifierat",
        f"{regelsumma()}, version {__version__}",
        page.evaluate("new Date().toLocaleDateString('sv-SE')"),
        "Kan inte beviljas",
        "Ett kriterium är inte uppfyllt: folkbokförd i Stockholm (folkbokförd i Stockholm: nej).",
        "Målgrupp: UVAS → Kriterier: 7 uppfyllda, 1 ej uppfyllt → Kan inte beviljas",
        "Ingen tid: insatsen kan inte beviljas.",
        "Folkbokförd i Stockholm: nej",
        "Annat stödbehov: nej",
    ):
        expect(kvitto).to_contain_text(text)
    expect(kvitto.get_by_role("term").first).to_have_text("Beslutsdag")
    expect(kvitto.get_by_role("rowheader")).to_have_count(8)
    for borta in (
        "form.fall",
        ".resultat",
        "button",
        "details",
        "header",
        "#meny",
        "article > h1",
        "article > p",
    ):
        expect(page.locator(f"{borta}:visible")).to_have_count(0)
    farger = kvitto.locator(":is(p, td, th, li, dd)").evaluate_all(
        "(alla) => [...new Set(alla.map((e) => getComputedStyle(e).color))]"
    )
    assert farger == ["rgb(0, 0, 0)"]
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


@pytest.mark.parametrize("provning", sorted(REGELVERK.provningar))
def test_kvittot_ryms_pa_en_sida(page: Page, provning: str, tmp_path: Path) -> None:
    """Även det fall som har flest svar blir en enda sida A4, också när åldern och målgruppen är okända."""
    med_alder = flest_uppgifter()[provning].fall
    utan_alder = replace(med_alder, uppgifter={n: v for n, v in med_alder.uppgifter.items() if n != "alder"})
    page.goto(f"/kalkylator/{provning}/")
    for lank in map(falllank, (med_alder, utan_alder)):
        page.locator(".utfall").evaluate_all("(alla) => alla.forEach((ett) => ett.classList.add('forra'))")
        byt_fall(page, lank)
        expect(page.locator(".resultat .utfall:not(.forra)")).to_be_visible(timeout=START_MS)
        page.wait_for_timeout(200)
        pdf = page.pdf(path=tmp_path / "kvitto.pdf", prefer_css_page_size=True)
        assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1, lank
        assert A4.search(pdf), lank


@pytest.mark.parametrize("sort", ["mus", "tangentbord"])
def test_knappen_skriver_ut(page: Page, sort: str) -> None:
    """Knappen öppnar webbläsarens utskrift, och sidans titel har då inget om fallet."""
    page.add_init_script(
        "window.utskrifter = []; window.print = () => window.utskrifter.push(document.title);"
    )
    page.goto(SIDA + fall("U07"))
    vanta_svar(page, "Kan inte beviljas")
    mer(page)
    knapp = page.get_by_role("button", name="Skriv ut kvitto")
    if sort == "mus":
        knapp.click()
    else:
        knapp.focus()
        page.keyboard.press("Enter")
    utskrifter: list[Any] = page.evaluate("window.utskrifter")
    assert utskrifter == ["Prova ett fall: uppsökande uppdrag – Riktlinje"]


def test_utskriftens_dag_ar_dagens(page: Page) -> None:
    """Har sidan stått öppen sedan i går är det ändå dagens datum som skrivs ut."""
    page.goto(SIDA + fall("U07"))
    vanta_svar(page, "Kan inte beviljas")
    tid = page.locator(".kvitto time")
    tid.evaluate("(t) => { t.textContent = '2020-01-01'; window.dispatchEvent(new Event('beforeprint')); }")
    expect(tid).to_have_text(page.evaluate("new Date().toLocaleDateString('sv-SE')"))


def test_utan_resultat_skrivs_formularet_ut(page: Page) -> None:
    """Den som inte har prövat fallet, eller har ett gammalt resultat, får inget kvitto på papper."""
    page.goto(SIDA + fall("U07"))
    vanta_svar(page, "Kan inte beviljas")
    page.locator("#alder").fill("x")
    prova(page)
    expect(page.locator(".felruta")).to_be_visible()
    page.emulate_media(media="print")
    expect(page.locator(".kvitto")).to_have_count(0)
    expect(page.locator("form.fall")).to_be_visible()
    expect(page.locator(".resultat")).to_contain_text("Resultatet gäller inte längre")
