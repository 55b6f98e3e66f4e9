"""Motorn hämtas bara för den som är på väg att räkna; hur fort det går mäts av `make matt`."""

import json
import time
from pathlib import Path

import pytest
from browser.stod.kalkylatorsidan import RIKTLINJE, SIDA, START_MS, UR_MOTORN, fall, vanta_svar
from playwright.sync_api import Page, Route

from riktlinje.webb.bygge.hopslagning import moduler

pytestmark = pytest.mark.forsta_besok

SAMTIDIGT_S = 20
"""Gott om tid även på en långsam dator; väntar filerna på varandra kommer de aldrig."""


# I ett enda steg: på en upptagen dator kan två steg ligga så långt isär att det är att dröja.
FORBI = """() => {
    const [en, annan] = document.querySelectorAll('a.ifylld');
    const pekare = (slag) => en.dispatchEvent(new PointerEvent(slag, { bubbles: true }));
    ['pointerover', 'pointerout'].forEach(pekare);
    for (const lank of [en, annan, en, annan]) lank.focus();
    annan.blur();
}"""


def ur_motorn(page: Page) -> list[str]:
    """Adresserna som hämtas ur motorn från och med nu."""
    hamtat: list[str] = []
    page.on(
        "request", lambda b: hamtat.append(b.url) if UR_MOTORN.match(b.url) or "arbetare" in b.url else None
    )
    return hamtat


def test_riktlinjesidan_startar_inte_motorn(page: Page) -> None:
    """Att läsa, fara förbi med pekaren och tabba genom scenarierna hämtar inget ur motorn."""
    hamtat = ur_motorn(page)
    page.goto(RIKTLINJE)
    page.evaluate(FORBI)
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


def test_motorns_filer_hamtas_samtidigt(stord: Page, webbplats: Path) -> None:
    """Varje fil i motorn är begärd innan servern har svarat på någon av dem, och sedan startar motorn."""
    hallna: list[Route] = []
    slappta: list[Route] = []

    def hall(route: Route) -> None:
        if slappta:
            route.continue_()
        else:
            hallna.append(route)

    stord.route("**/motor/*/*", hall)
    stord.goto(SIDA + fall("U01"))
    manifest = json.loads((webbplats / "motor/motor.json").read_text("utf-8"))
    alla = {f"{manifest['mapp']}/{fil}" for fil in manifest["filer"]}
    slut = time.monotonic() + SAMTIDIGT_S
    while (begarda := {route.request.url.partition("/motor/")[2] for route in hallna}) != alla:
        assert time.monotonic() < slut, f"väntar på svar före {alla - begarda}"
        stord.wait_for_timeout(50)
    slappta += hallna
    for route in hallna:
        route.continue_()
    vanta_svar(stord, "Kan beviljas")


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
    arbetarens = {f"/{modul}" for modul in moduler(fast, ["js/motor/arbetare.mjs"])}
    skript = {a for a in hamtade if a.endswith(".mjs") and a.partition(fast.name)[2] not in arbetarens}
    assert skript == {a for a in namnda if a.partition(fast.name)[2] not in arbetarens}
