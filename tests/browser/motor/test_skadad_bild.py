"""En minnesbild som är skadad hos läsaren: den används aldrig, och motorn gör en ny.

Läsaren är den som proven delar och som redan har en bild; varje prov lämnar en ny efter sig.
"""

import pytest
from browser.stod.sparat import SKRIV, SPARAT, UTAN_VANTAN, rakna, vanta_bild
from playwright.sync_api import Page


def skada(page: Page, kropp: str, *, behall: bool = True) -> None:
    """Ändrar den sparade bilden, med eller utan det som beskriver den."""
    page.goto("/")
    page.evaluate(SKRIV, ["/minnesbild", kropp, behall])


@pytest.mark.parametrize(
    ("kropp", "behall"), [("en byte", True), ("halv", True), ("skräp", True), ("skräp", False), ("", True)]
)
def test_en_skadad_bild_anvands_inte(page: Page, kropp: str, behall: bool) -> None:
    """En bild som inte är den som sparades kastas, och motorn startar från början."""
    skada(page, kropp, behall=behall)
    assert "grund" == rakna(page, stilla=True)
    assert [sparat for sparat in page.evaluate(SPARAT) if sparat.endswith("/minnesbild")] == []
    page.evaluate(UTAN_VANTAN)
    vanta_bild(page)


def test_det_som_kastades_sparas_pa_nytt(page: Page) -> None:
    """Efter en skada startar motorn från början, sparar allt igen och startar sedan ur den nya bilden."""
    skada(page, "en byte")
    assert "grund" == rakna(page)
    assert len(vanta_bild(page)) == 3
    assert "bild" == rakna(page)
