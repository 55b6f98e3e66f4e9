"""En vandring genom alla sidor: varje sida laddas en gång, och allt mäts på den i tur och ordning."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from browser.axesvep import HOJD, Axesvep
from playwright.sync_api import Page

SIDMATT = Path(__file__).with_name("sidmatt.js").read_text("utf-8")
BRED, SMAL = 1280, 320
OPPNA = "document.querySelectorAll('details').forEach((d) => { d.open = true; })"

type Fynd = dict[str, Any]


@dataclass
class Vandring:
    """Det som vandringen fann: för varje mått de sidor som har fel, och felen.

    Attributes:
        namn: varje sidas namn i webbläsarens flik.
        fynd: för varje mått, sidorna med fel.
    """

    namn: list[str] = field(default_factory=list)
    fynd: dict[str, Fynd] = field(default_factory=dict)

    def anteckna(self, matt: str, sida: str, fel: list[str]) -> None:
        """Sparar felen på sidan, om det finns några."""
        if fel:
            self.fynd.setdefault(matt, {}).setdefault(sida, []).extend(fel)

    def __getitem__(self, matt: str) -> Fynd:
        return self.fynd.get(matt, {})


def vandra(page: Page, sidor: Iterable[str], axe: Axesvep) -> Vandring:
    """Går igenom sidorna, med allt som går att fälla ut utfällt."""
    vandring = Vandring()
    for sida in sidor:
        page.goto(sida)
        page.evaluate(f"{OPPNA};{SIDMATT}")
        vandring.namn.append(page.title())
        uppmarkning = page.evaluate("sidmatt.uppmarkning()")
        if uppmarkning != {"sprak": "sv", "rubriker": 1, "dubbla": []}:
            vandring.anteckna("uppmarkning", sida, [str(uppmarkning)])
        vandring.anteckna("axe", sida, axe(page))
        page.keyboard.press("Tab")  # först då visar webbläsaren var fokus är
        for bredd in (SMAL, BRED):
            page.set_viewport_size({"width": bredd, "height": HOJD})
            matten = ["forBrett", "textavstand", "fokusordning", "fokus"]
            for matt in [*matten, "rullandeTabeller"] if bredd == SMAL else matten:
                fel = page.evaluate(f"sidmatt.{matt}()")
                vandring.anteckna(matt, sida, [f"{bredd} {ett}" for ett in fel])
    return vandring
