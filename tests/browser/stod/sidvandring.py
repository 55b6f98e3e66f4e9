"""En vandring genom sidorna: varje sida laddas en gång, och allt mäts på den i tur och ordning."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from browser.stod.axesvep import Axesvep
from browser.stod.matt import SIDMATT, mat
from playwright.sync_api import Page

DELAR = 3
"""Så många delar går vandringen i, var och en i sin process."""
LUGN_MS = 50
OPPNA = "document.querySelectorAll('details').forEach((d) => { d.open = true; })"
VAKTA_POLICYN = """window.brott = []; addEventListener('securitypolicyviolation',
    (h) => window.brott.push(`${h.violatedDirective} ${h.blockedURI}`));"""
LAGRAT = "[localStorage.length, sessionStorage.length]"

type Fynd = dict[str, Any]


@dataclass(frozen=True)
class Sidbild:
    """Det som en sida visade när den just hade laddats.

    Attributes:
        namn: sidans namn i webbläsarens flik.
        scenarioceller: texten i varje cell med ett scenario.
        fot: sidfotens text.
        fotlankar: sökvägen för varje länk i sidfoten.
        brott: det som innehållspolicyn stoppade.
        hamtat: adressen till allt som hämtades.
    """

    namn: str
    scenarioceller: list[str]
    fot: str
    fotlankar: list[str]
    brott: list[str]
    hamtat: list[str]


@dataclass
class Vandring:
    """Det som vandringen fann: vad varje sida visade, och för varje mått de sidor som har fel, och felen.

    Attributes:
        sidor: sidorna efter sin sökväg.
        fynd: för varje mått, sidorna med fel.
        lagrat: antalet poster i läsarens två lager, och antalet kakor, när alla sidor är besökta.
    """

    sidor: dict[str, Sidbild] = field(default_factory=dict)
    fynd: dict[str, Fynd] = field(default_factory=dict)
    lagrat: list[int] = field(default_factory=list)

    def anteckna(self, matt: str, sida: str, fel: list[str]) -> None:
        """Sparar felen på sidan, om det finns några."""
        if fel:
            self.fynd.setdefault(matt, {}).setdefault(sida, []).extend(fel)

    def __getitem__(self, matt: str) -> Fynd:
        return self.fynd.get(matt, {})


def vandra(page: Page, sidor: Iterable[str], axe: Axesvep) -> Vandring:
    """Går igenom sidorna, med allt som går att fälla ut utfällt."""
    vandring = Vandring()
    hamtat: list[str] = []
    skalet: list[int] = []
    page.on("request", lambda begaran: hamtat.append(begaran.url))
    page.add_init_script(VAKTA_POLICYN)
    for sida in sidor:
        hamtat.clear()
        page.goto(sida)
        page.mouse.wheel(0, 2000)
        page.wait_for_timeout(LUGN_MS)
        page.evaluate(SIDMATT)
        vandring.sidor[sida] = Sidbild(**page.evaluate("sidmatt.sidbild()"), hamtat=[*hamtat])
        page.evaluate(OPPNA)
        uppmarkning = page.evaluate("sidmatt.uppmarkning()")
        if uppmarkning != {"sprak": "sv", "rubriker": 1, "dubbla": []}:
            vandring.anteckna("uppmarkning", sida, [str(uppmarkning)])
        vandring.anteckna("axe", sida, axe(page))
        for matt, fel in mat(page, skalet).items():
            vandring.anteckna(matt, sida, fel)
    vandring.lagrat = [*page.evaluate(LAGRAT), len(page.context.cookies())]
    return vandring
