"""Tiotusentals uppräknade fall, och varje fel i katalogen: samma svar i CPython och i webbläsaren."""

import hashlib
import json
from itertools import batched
from typing import Any

import pytest
from browser.stod.kalkylatorsidan import MOTORMODUL
from playwright.sync_api import Page
from stod.platser import ROT
from stod.uppraknade_fall import UTGAVOR, fallen

from riktlinje.regelverk.rader import prova_text
from riktlinje.webb.arbetare.fragor import svara
from riktlinje.webb.sidor.felkatalog import las_katalog

pytestmark = pytest.mark.forsta_besok

KATALOG = ROT / "felmeddelanden"
MINST = 50_000
SATS = 1_500
FRAGA = f"async (fraga) => (await {MOTORMODUL}).fraga(fraga)"
BORJA = f"""(texter) => {{ globalThis.summorna = (async () => {{
  const {{ fraga }} = await {MOTORMODUL};
  const summa = async (text) => {{
    const byte = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
    return [...new Uint8Array(byte)].map((en) => en.toString(16).padStart(2, "0")).join("");
  }};
  const svar = [];
  for (const text of texter) {{
    const {{ rader }} = await fraga({{ typ: "rader", text }});
    svar.push([await summa(text), await summa(rader.join("\\n")), rader.length]);
  }}
  return svar;
}})(); }}"""
"""Webbläsaren räknar medan CPython räknar på samma fall."""
SUMMORNA = "() => globalThis.summorna"


def summa(text: str) -> str:
    """Textens kontrollsumma."""
    return hashlib.sha256(text.encode()).hexdigest()


def forsta_skillnaden(page: Page, text: str) -> tuple[str, str, str]:
    """Det första fall i satsen som fick olika svar, och de båda svaren."""
    dar = page.evaluate(FRAGA, {"typ": "rader", "text": text})["rader"]
    har = [svar.json() for svar in prova_text(text)]
    return next(rad for rad in zip(text.split("\n"), har, dar, strict=True) if rad[1] != rad[2])


def test_uppraknade_fall_far_samma_svar(page: Page) -> None:
    """Minst femtiotusen olika fall, alla utgåvor och utfall, ger samma JSON, tecken för tecken."""
    page.goto("/kalkylator/")
    antal = 0
    for provning, utgava in UTGAVOR:
        rader = fallen(provning, utgava)
        satser = ["\n".join(sats) for sats in batched(rader, SATS)]
        page.evaluate(BORJA, satser)
        svaren = [[svar.json() for svar in prova_text(sats)] for sats in satser]
        har = [[summa(s), summa("\n".join(ut)), len(ut)] for s, ut in zip(satser, svaren, strict=True)]
        dar = page.evaluate(SUMMORNA)
        for nummer, (vantad, fick) in enumerate(zip(har, dar, strict=True)):
            assert vantad[0] == fick[0], "Fallen ändrades på vägen till webbläsaren."
            if vantad != fick:
                fall, cpython, webblasaren = forsta_skillnaden(page, satser[nummer])
                assert cpython == webblasaren, fall
        utfall = {json.loads(svar)["utfall"] for ut in svaren for svar in ut}
        assert provning.diagram[utgava.id].mojliga(provning.lage({})) <= utfall
        assert utgava is not provning.utgavor[0] or "ej_i_kraft" in utfall
        antal += len(set(rader))
    assert antal >= MINST


def test_katalogens_fel_far_samma_svar(page: Page) -> None:
    """Varje felskriven JSON-rad och länk i felkatalogen får samma meddelanden på båda ställena."""
    page.goto("/kalkylator/")
    exempel = {grupp.id: [e.text for e in grupp.exempel] for grupp in las_katalog(KATALOG)}
    fragor: list[dict[str, Any]] = [{"typ": "rader", "text": text} for text in exempel["json"]]
    fragor += [{"typ": "lank", "fragment": text} for text in exempel["lankar"]]
    for fraga in fragor:
        assert json.loads(svara(json.dumps(fraga))) == page.evaluate(FRAGA, fraga), fraga
    assert len(fragor) > len(exempel["json"]) > 0
