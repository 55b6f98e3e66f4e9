"""Från startsidan till en kopierad text för varje prövning: med bara musen, och med bara tangentbordet."""

import re

import pytest
from browser.stod.kalkylatorsidan import START_MS
from browser.stod.sexfall import gynnsamma
from playwright.sync_api import Page, expect

FLEST_KLICK = 12
FLEST_TRYCK = 40
STANNAR_UPP_MS = 700
FALL = gynnsamma()
FOKUS = """(({ activeElement: e }) => ({
    namn: e.name ?? '', slag: e.type ?? '', klass: e.className, adress: e.getAttribute('href') ?? '',
}))(document)"""
URKLIPP = "() => navigator.clipboard.readText()"


class Tangentbord:
    """Trycker på tangenter och räknar dem som inte är själva svaren."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self.tryck = 0

    def __call__(self, tangent: str) -> dict[str, str]:
        """Trycker, räknar och säger vad som sedan har fokus."""
        self._page.keyboard.press(tangent)
        self.tryck += 1
        fokus: dict[str, str] = self._page.evaluate(FOKUS)
        return fokus

    def fram_till(self, sokt: re.Pattern[str], del_: str) -> None:
        """Tabbar tills det som har fokus stämmer."""
        while not sokt.search(self("Tab")[del_]):
            assert self.tryck <= 3 * FLEST_TRYCK

    def svara(self, fokus: dict[str, str], varde: str) -> None:
        """Svarar på frågan som har fokus."""
        if fokus["slag"] == "text":
            self._page.keyboard.type(varde)
            return
        falt = self._page.locator(f"form.fall [name={fokus['namn']}]")
        varden = falt.evaluate_all("(falt) => falt.map((f) => f.value)")
        for tangent in ["Space", *["ArrowDown"] * varden.index(varde)]:
            self._page.keyboard.press(tangent)


def test_alla_provningar_har_ett_fall() -> None:
    """Varje prövning som kalkylatorn har går att vandra igenom."""
    assert len(FALL) == 6


def kopierad(page: Page) -> None:
    """Texten är kopierad, och den är den som visas."""
    expect(page.locator(".tamed").get_by_role("status")).to_have_text("Texten är kopierad.")
    assert page.evaluate(URKLIPP).split() == page.locator(".brevtext").inner_text().split()


@pytest.mark.parametrize("provning", FALL)
def test_med_tangentbordet(page: Page, provning: str) -> None:
    """Utöver svaren räcker fyrtio tryck för att öppna kalkylatorn, nå frågorna, pröva och kopiera."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto("/")
    tryck, kvar = Tangentbord(page), dict(FALL[provning])
    tryck.fram_till(re.compile(rf"kalkylator/{provning}/"), "adress")
    tryck("Enter")
    expect(page.locator("form.fall")).to_be_visible()
    while kvar:
        fokus = tryck("Tab")
        if fokus["namn"] in kvar:
            tryck.svara(fokus, kvar.pop(fokus["namn"]))
        assert tryck.tryck <= 3 * FLEST_TRYCK
    tryck("Enter")
    expect(page.locator(".resultat")).to_be_focused(timeout=START_MS)
    expect(page.locator(".brevtext")).to_be_visible()
    tryck("Tab")
    expect(page.get_by_role("button", name="Till texten att kopiera")).to_be_focused()
    tryck("Enter")
    expect(page.locator(".tamed .md-button--primary")).to_be_focused()
    tryck("Enter")
    kopierad(page)
    assert tryck.tryck <= FLEST_TRYCK


@pytest.mark.parametrize("provning", FALL)
def test_med_musen(page: Page, provning: str) -> None:
    """Utöver svaren räcker tolv klick."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    klick = 0
    page.goto("/")
    for adress in ("kalkylator/", f"kalkylator/{provning}/"):
        page.locator(f"article a[href$='{adress}']").first.click()
        klick += 1
    for namn, varde in FALL[provning].items():
        falt = page.locator(f"form.fall [name={namn}]")
        if falt.first.get_attribute("type") == "radio":
            page.locator(f"form.fall [name={namn}][value='{varde}']").check()
        else:
            falt.fill(varde)
    knapp = page.get_by_role("button", name="Pröva fallet")
    knapp.hover()
    page.wait_for_timeout(STANNAR_UPP_MS)  # frågor som inte behövs viks, och då flyttas knappen
    knapp.click()
    expect(page.locator(".resultat")).to_be_focused(timeout=START_MS)
    page.locator(".tamed .md-button--primary").click()
    klick += 2
    kopierad(page)
    assert klick <= FLEST_KLICK
