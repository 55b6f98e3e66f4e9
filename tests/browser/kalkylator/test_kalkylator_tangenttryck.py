"""Hela vägen för UVAS med bara tangentbordet: från startsidan till utskrivet kvitto."""

from browser.stod.kalkylatorsidan import UVAS, vanta_svar
from playwright.sync_api import Page, expect

FLEST_TRYCK = 60
FOKUS = """(({ activeElement: e }) => ({
    namn: e.name ?? '', slag: e.type ?? '', text: e.textContent.trim(), adress: e.getAttribute('href') ?? '',
}))(document)"""


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

    def svara(self, fokus: dict[str, str]) -> None:
        """Svarar på frågan som har fokus."""
        varde = UVAS[fokus["namn"]]
        if fokus["slag"] == "text":
            self._page.keyboard.type(varde)
            return
        falt = self._page.locator(f"form.fall [name={fokus['namn']}]")
        varden = falt.evaluate_all("(falt) => falt.map((f) => f.value)")
        for tangent in ["Space", *["ArrowDown"] * varden.index(varde)]:
            self._page.keyboard.press(tangent)


def test_fran_startsidan_till_utskrivet_kvitto(page: Page) -> None:
    """Utöver svaren räcker sextio tryck för att öppna kalkylatorn, svara, läsa resultatet och skriva ut."""
    page.add_init_script("window.print = () => { window.utskrivet = true; };")
    page.goto("/")
    tryck, besvarade = Tangentbord(page), set[str]()
    while "kalkylator/uppsokande" not in tryck("Tab")["adress"]:
        assert tryck.tryck < FLEST_TRYCK
    tryck("Enter")
    expect(page.locator("form.fall")).to_be_visible()
    while (fokus := tryck("Tab"))["slag"] != "submit" or not besvarade:
        if fokus["namn"] in UVAS and fokus["namn"] not in besvarade:
            tryck.svara(fokus)
            besvarade.add(fokus["namn"])
        assert tryck.tryck < 2 * FLEST_TRYCK
    tryck("Enter")
    vanta_svar(page, "Kan beviljas")
    while tryck("Tab")["text"] != "Skriv ut kvitto":
        assert tryck.tryck < 3 * FLEST_TRYCK
    tryck("Enter")
    assert page.evaluate("window.utskrivet") is True
    assert tryck.tryck <= FLEST_TRYCK
