"""Tillgänglighetsredogörelsen har det innehåll som föreskrifterna kräver, och säger när något saknas."""

import re
from datetime import date

import pytest
from stod.ansvarig import ansvarig
from stod.platser import ROT

from riktlinje.modell.dagord import MANADER
from riktlinje.webb.vy.ord import OFULLSTANDIG

REDOGORELSE = ROT / "docs/om/tillganglighet.md"
KRAV = {
    "vem som ansvarar": "/// ansvarig\n///",
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


@pytest.mark.parametrize("kontakt", ["namn@exempel.se", "https://exempel.se/kontakt/"])
def test_den_som_publicerar_namns(kontakt: str) -> None:
    """Byggets inställningar ger namnet och en länk dit man skriver."""
    text = ansvarig({"ansvarig": "Exempelkommun & co", "kontakt": kontakt})
    assert "<strong>Exempelkommun &amp; co</strong>" in text
    assert re.search(f'<a href="(mailto:)?{re.escape(kontakt)}">{re.escape(kontakt)}</a>', text)
    assert OFULLSTANDIG not in text


@pytest.mark.parametrize("val", [{}, {"ansvarig": "Exempelkommun"}, {"kontakt": "namn@exempel.se"}])
def test_utan_ansvarig_sager_sidan_att_den_ar_ofullstandig(val: dict[str, str]) -> None:
    """Saknas namnet eller kontakten står det, med väg till den som kan ange dem."""
    text = ansvarig(val)
    assert OFULLSTANDIG in text
    assert "utveckling/webbadministrator.md#ansvarig" in text


def test_dagarna_ar_i_ordning() -> None:
    """Redogörelsen är uppdaterad tidigast den dag då bedömningen gjordes."""
    dagar = [
        date(int(ar), MANADER.index(manad) + 1, int(dag))
        for dag, manad, ar in re.findall(r" den (\d+) (\w+) (\d{4})\.", REDOGORELSE.read_text("utf-8"))
    ]
    assert dagar == sorted(dagar)
    assert len(dagar) == len(("bedömd", "uppdaterad"))
