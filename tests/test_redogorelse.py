"""Tillgänglighetsredogörelsen har det innehåll som föreskrifterna kräver."""

from pathlib import Path

import pytest

REDOGORELSE = Path(__file__).parents[1] / "docs/om/tillganglighet.md"
KRAV = {
    "vilken tjänst": "Redogörelsen gäller webbplatsen",
    "lagen": "2018:1937",
    "standarden": "EN 301 549",
    "graden av förenlighet": "**delvis förenlig**",
    "bristerna": "## Brister",
    "oskäligt betungande": "oskäligt betungande",
    "hur den är provad": "## Så är webbplatsen provad",
    "vem som prövade": "Projektet provar själv",
    "när": "Bedömningen gjordes den",
    "senaste uppdatering": "uppdaterades senast",
    "hur brister påtalas": "## Påtala en brist",
    "tillsynen": "Myndigheten för digital förvaltning har tillsyn",
    "anmälan": "https://www.digg.se/tdosanmalan",
    "vad som inte är provat med människor": "inte provad med skärmläsare eller av människor",
}


@pytest.mark.parametrize("krav", KRAV)
def test_det_som_kravs_star_dar(krav: str) -> None:
    """Varje del som krävs finns i redogörelsen."""
    assert KRAV[krav] in REDOGORELSE.read_text("utf-8")
