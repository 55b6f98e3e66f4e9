"""Språket: ingen engelska på en svensk sida, i temats ord eller i skriptens besked."""

import json
import re
from xml.etree.ElementTree import Element

import pytest
from sprak.engelska import NAMN, engelska, svenska_texter
from sprak.skriptord import skriptens_meningar
from stod.htmlsidor import las_html

SIDA = '<html lang="sv"><body><main>{}</main></body></html>'


def test_ingen_engelska_pa_sidorna(sidtrad: dict[str, Element]) -> None:
    """Varje text, etikett och annat läsbart attribut är på svenska, eller märkt med sitt språk."""
    assert "404.html" in sidtrad
    funna = [
        f"{namn}: {ord_} i «{' '.join(text.split())[:120]}»"
        for namn, sida in sidtrad.items()
        for text in svenska_texter(sida)
        for ord_ in engelska(text)
    ]
    assert [] == funna


def test_sidorna_sager_sitt_sprak(sidtrad: dict[str, Element]) -> None:
    """Varje sida är märkt svensk, och bara svenska och engelska förekommer."""
    assert {"sv"} == {sida.get("lang") for sida in sidtrad.values()}
    assert {"sv", "en"} >= {
        e.attrib["lang"] for sida in sidtrad.values() for e in sida.iter() if "lang" in e.attrib
    }


def test_varje_undantag_behovs(sidtrad: dict[str, Element]) -> None:
    """Varje namn som får stå på engelska står på någon sida och har en förklaring."""
    allt = " ".join(" ".join(text for sida in sidtrad.values() for text in svenska_texter(sida)).split())
    assert [] == [namn for namn in NAMN if not re.search(rf"\b{re.escape(namn)}\b", allt)]
    assert all(NAMN.values())


def test_temats_ord_ar_svenska(sidtrad: dict[str, Element]) -> None:
    """Orden som temats skript visar, till exempel i sökningen, är på svenska."""
    ord_ = _installningar(sidtrad["index.html"])["translations"]
    assert "search.result.none" in ord_
    assert [] == [text for text in ord_.values() for _ in engelska(text)]


def test_skriptens_besked_ar_svenska() -> None:
    """Varje mening i våra egna skript är på svenska."""
    meningar = skriptens_meningar()
    assert len(meningar) > 80
    assert [] == [text for text in meningar if engelska(text)]


@pytest.mark.parametrize(
    ("html", "ord_"),
    [
        ("<p>The page was not found.</p>", ["The", "page", "was", "found"]),
        ("<p>Sidan <b>Search</b></p>", ["Search"]),
        ("<p>Ett <i>eller</i> with text</p>", ["with"]),
        ('<button aria-label="Copy to clipboard"></button>', ["Copy", "clipboard"]),
        ('<a title="Permanent link"></a>', ["Permanent", "link"]),
        ('<img alt="Close">', ["Close"]),
        ('<input placeholder="Search">', ["Search"]),
        ('<td data-rubrik="Returned value"></td>', ["value"]),
        ("<h4>Parameters:</h4>", ["Parameters"]),
        ("<svg><title>Table of contents</title></svg>", ["Table", "of", "contents"]),
    ],
)
def test_engelska_upptacks(html: str, ord_: list[str]) -> None:
    """En engelsk mening, knapp eller etikett som smyger in upptäcks."""
    assert ord_ == [o for text in svenska_texter(las_html(SIDA.format(html))) for o in engelska(text)]


@pytest.mark.parametrize(
    "html",
    [
        "<p>Sidan är bra, och in i det sista är den tag för tag under test.</p>",
        '<p lang="en">The page</p><p>Sidan</p>',
        "<pre>return the value</pre><code>from x import y</code>",
        '<span translate="no">error-stack-parser</span>',
        "<p>Se docs/js/page.mjs, page.html, search_index och kim@page.invalid.</p>",
        "<p>Tryck på Escape.</p>",
    ],
)
def test_svenska_och_markt_godtas(html: str) -> None:
    """Svenska ord, märkta delar, kod, filnamn och namn med förklaring är inget fel."""
    assert [] == [o for text in svenska_texter(las_html(SIDA.format(html))) for o in engelska(text)]


def _installningar(sida: Element) -> dict[str, dict[str, str]]:
    (skript,) = (e for e in sida.iter("script") if e.get("id") == "__config")
    installningar: dict[str, dict[str, str]] = json.loads(skript.text or "")
    return installningar
