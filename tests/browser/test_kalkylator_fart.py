"""Motorn hämtas bara för den som är på väg att räkna; hur fort det går mäts av `make matt`."""

from browser.kalkylatorsidan import RIKTLINJE, START_MS
from playwright.sync_api import Page


def ur_motorn(page: Page) -> list[str]:
    """Adresserna som hämtas ur motorn från och med nu."""
    hamtat: list[str] = []
    page.on("request", lambda b: hamtat.append(b.url) if "/motor/" in b.url or "arbetare" in b.url else None)
    return hamtat


def test_riktlinjesidan_startar_inte_motorn(page: Page) -> None:
    """Att läsa, fara förbi med pekaren och tabba genom scenarierna hämtar inget ur motorn."""
    hamtat = ur_motorn(page)
    page.goto(RIKTLINJE)
    lankar = page.locator("riktlinje-prova a")
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
    lank = page.locator("riktlinje-prova a").first
    with page.expect_event(
        "requestfinished", lambda b: b.url.endswith("python_stdlib.zip"), timeout=START_MS
    ):
        lank.hover()
    lank.hover()
    page.locator("riktlinje-prova a").nth(1).hover()
    page.wait_for_timeout(700)
    assert len([adress for adress in hamtat if adress.endswith("motor.json")]) == 1
    assert len(hamtat) == 5
    assert [arbetare for arbetare in page.workers if "arbetare.mjs" in arbetare.url] == []
