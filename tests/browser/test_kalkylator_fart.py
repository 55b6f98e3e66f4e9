"""Motorn hämtas bara för den som är på väg att räkna; hur fort det går mäts av `make matt`."""

from pathlib import Path

import pytest
from browser.kalkylatorsidan import RIKTLINJE, SIDA, START_MS
from playwright.sync_api import Page

from riktlinje.webb.hopslagning import moduler


def ur_motorn(page: Page) -> list[str]:
    """Adresserna som hämtas ur motorn från och med nu."""
    hamtat: list[str] = []
    page.on("request", lambda b: hamtat.append(b.url) if "/motor/" in b.url or "arbetare" in b.url else None)
    return hamtat


def test_riktlinjesidan_startar_inte_motorn(page: Page) -> None:
    """Att läsa, fara förbi med pekaren och tabba genom scenarierna hämtar inget ur motorn."""
    hamtat = ur_motorn(page)
    page.goto(RIKTLINJE)
    lankar = page.locator("a.ifylld")
    lankar.first.hover()
    page.mouse.move(0, 0)
    for _ in range(3):
        lankar.first.focus()
        lankar.nth(1).focus()
    page.evaluate("document.activeElement.blur()")
    page.wait_for_timeout(700)
    assert hamtat == []


def test_den_som_drojer_vid_en_lank_far_motorn_i_forvag(page: Page) -> None:
    """Den som dröjer vid en länk till kalkylatorn får filerna en gång, men ingen motor startar."""
    hamtat = ur_motorn(page)
    page.goto(RIKTLINJE)
    lank = page.locator("a.ifylld").first
    with page.expect_event(
        "requestfinished", lambda b: b.url.endswith("python_stdlib.zip"), timeout=START_MS
    ):
        lank.hover()
    lank.hover()
    page.locator("a.ifylld").nth(1).hover()
    page.wait_for_timeout(700)
    assert len([adress for adress in hamtat if adress.endswith("motor.json")]) == 1
    assert len(hamtat) == 5
    assert [arbetare for arbetare in page.workers if "arbetare.mjs" in arbetare.url] == []


@pytest.mark.parametrize("sida", ["/kalkylator/", SIDA, "/granskning/verkstad/", "/ovningar/vem-beslutar/"])
def test_sidans_skript_ar_namnda_i_forvag(page: Page, webbplats: Path, sida: str) -> None:
    """Ett skript som hämtas är nämnt i sidans huvud, så att inget väntar på ett annat."""
    page.goto(sida, wait_until="networkidle")
    hamtade, namnda = page.evaluate(
        """() => [
            performance.getEntriesByType('resource').map((post) => post.name),
            [...document.querySelectorAll('link[rel=modulepreload]')].map((lank) => lank.href),
        ]"""
    )
    (fast,) = (webbplats / "fast").iterdir()
    arbetarens = {f"/{modul}" for modul in moduler(fast, ["js/arbetare.mjs"])}
    skript = {a for a in hamtade if a.endswith(".mjs") and a.partition(fast.name)[2] not in arbetarens}
    assert skript == {a for a in namnda if a.partition(fast.name)[2] not in arbetarens}
