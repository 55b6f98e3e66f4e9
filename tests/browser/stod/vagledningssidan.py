"""Det som proven av vägledningen delar: handgreppen på sidan, från första frågan till slutet."""

import pytest
from browser.stod.kalkylatorsidan import START_MS
from playwright.sync_api import Locator, Page, expect

SIDA = "/kalkylator/"
DAG = "2023-05-01"
# Först försörjningsstöd, sedan personkrets och ålder: de är de mest skiljande när inget är känt.
FORSTA = "uppbar_forsorjningsstod"


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
    """Väntar på frågan och väljer ett svar."""
    fragan(page, namn).get_by_label(svar, exact=True).check()
    nasta(page)


def provningarna(page: Page, laget: str) -> Locator:
    """Prövningarna i ett läge."""
    return page.locator(f".provbara.{laget} > li")


def till_slutet(page: Page) -> None:
    """Nej till försörjningsstöd och sedan vet inte på allt annat."""
    svara(page, FORSTA, "Nej")
    for _ in range(30):
        expect(page.locator("form.fall .fraga").first).not_to_have_id(f"fraga-{FORSTA}")
        ruta = page.locator("form.fall .fraga")
        if "slut" in str(ruta.get_attribute("class")):
            return
        namn = str(ruta.get_attribute("id"))
        if page.get_by_role("button", name="Vet inte").is_visible():
            page.get_by_role("button", name="Vet inte").click()
        else:
            page.get_by_label("Vet inte").check()
            nasta(page)
        expect(page.locator(f"#{namn}")).to_have_count(0)
    pytest.fail("Vägledningen tog aldrig slut.")
