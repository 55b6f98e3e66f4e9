"""Det som proven av vägledningen delar: handgreppen på sidan, från första frågan till slutet."""

import re

import pytest
from browser.stod.kalkylatorsidan import START_MS
from playwright.sync_api import Locator, Page, expect

from riktlinje.regler.vagledning import ANSOKAN

SIDA = "/kalkylator/"
I_VAGLEDNINGEN = re.compile(r"/kalkylator/(#steg-\d+)?$")
DAG = "2023-05-01"
DAG_I_ORD = "1 maj 2023"
# Först frågan om ansökan, sedan åldern.
FORSTA = ANSOKAN.namn
NY = "En ny insats, personen har inte haft Insteg"
VET_INTE = "Vet inte"
FLEST_FRAGOR = 40


def nasta(page: Page) -> None:
    """Trycker på knappen."""
    page.get_by_role("button", name="Nästa").click()


def fragan(page: Page, namn: str) -> Locator:
    """Väntar på en fråga, även när motorn först ska starta."""
    ruta = page.locator(f"form.fall #fraga-{namn}")
    expect(ruta).to_be_visible(timeout=START_MS)
    return ruta


def borja(page: Page, dag: str = DAG) -> None:
    """Öppnar sidan och svarar på vilken dag beslutet fattas."""
    page.goto(SIDA)
    page.locator("#beslutsdag").fill(dag)
    nasta(page)


def svara(page: Page, namn: str, svar: str) -> None:
    """Väntar på frågan och svarar: ett av valen, eller ett tal."""
    ruta = fragan(page, namn)
    if svar.isdecimal():
        page.locator(f"#{namn}").fill(svar)
    else:
        ruta.get_by_label(svar, exact=True).check()
    nasta(page)


def klara(page: Page, laget: str) -> Locator:
    """Svaren som är klara, i ett läge."""
    return page.locator(f".vagar > li.{laget}")


def provningarna(page: Page, laget: str) -> Locator:
    """Prövningarna utan svar, i ett läge."""
    return page.locator(f".provbara.{laget} > li")


def till_slutet(page: Page, vet: dict[str, str] | None = None) -> list[str]:
    """Svarar på det som är känt och vet inte på resten; frågorna i den ordning de ställdes."""
    svaren = vet or {}
    stallda: list[str] = []
    for _ in range(FLEST_FRAGOR):
        ruta = page.locator("form.fall .fraga")
        if "slut" in str(ruta.get_attribute("class")):
            return stallda
        namn = str(ruta.get_attribute("id")).removeprefix("fraga-")
        stallda.append(namn)
        if namn in svaren or not page.get_by_role("button", name=VET_INTE).is_visible():
            svara(page, namn, svaren.get(namn, VET_INTE))
        else:
            page.get_by_role("button", name=VET_INTE).click()
        expect(page.locator(f"#fraga-{namn}")).to_have_count(0)
    pytest.fail("Vägledningen tog aldrig slut.")
