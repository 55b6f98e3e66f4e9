"""Samma svar överallt: varje scenario i CPython och i webbläsarens Python, tecken för tecken."""

import json
from typing import Any

import pytest
from browser.stod.kalkylatorsidan import MOTORMODUL
from playwright.sync_api import Page
from stod.jsonrader import OGILTIGA, scenariorader

from riktlinje import __version__
from riktlinje.regelverk.rader import prova_text
from riktlinje.regelverk.stampel import regelsumma

pytestmark = pytest.mark.forsta_besok

MINST = 150
FRAGA = f"async (fraga) => (await {MOTORMODUL}).fraga(fraga)"


def i_webblasaren(page: Page, fraga: dict[str, Any]) -> Any:
    """Svaret från sidans egen motor, som inte syns utåt och därför importeras som sidan gör."""
    return page.evaluate(FRAGA, fraga)


def test_varje_scenario_far_samma_svar(page: Page) -> None:
    """Alla scenarier ger samma JSON, tecken för tecken, i CPython och i webbläsaren."""
    rader = scenariorader()
    text = "\n".join(rader)
    page.goto("/kalkylator/")
    har = [svar.json() for svar in prova_text(text)]
    dar = i_webblasaren(page, {"typ": "rader", "text": text})["rader"]
    assert len(rader) > MINST
    assert len(har) == len(rader)
    assert dar == har
    assert [json.loads(svar)["id"] for svar in dar] == [json.loads(rad)["id"] for rad in rader]


def test_ogiltiga_rader_far_samma_besked(page: Page) -> None:
    """En felskriven rad får samma felmeddelande på båda ställena, och tar ingen annan rad med sig."""
    text = "\n".join([scenariorader()[0], *OGILTIGA, scenariorader()[0]])
    page.goto("/kalkylator/")
    har = [svar.json() for svar in prova_text(text)]
    dar = i_webblasaren(page, {"typ": "rader", "text": text})["rader"]
    assert dar == har
    assert dar[0] == dar[-1]
    assert len(dar) == len(OGILTIGA) + 2


def test_samma_version_och_samma_regler(page: Page) -> None:
    """Webbläsaren kör den version och de regler som proven kör."""
    page.goto("/kalkylator/")
    assert i_webblasaren(page, {"typ": "start"}) == {"version": __version__, "regler": regelsumma()}
