"""Tidslinjen: bilden och tabellerna säger samma sak, i ordning, och bilden går att läsa på en telefon."""

from datetime import date
from xml.etree.ElementTree import Element

import pytest
from stod.htmlsidor import med_klass, text_i

from riktlinje.modell.handelse import Tidpunkt
from riktlinje.modell.sakerhet import Sakerhet
from riktlinje.regelverk import REGELVERK
from riktlinje.regler.kallor import DOKUMENT
from riktlinje.regler.tidslinje import HANDELSER
from riktlinje.webb.sidor.tidslinjebild import BREDD, Skala

UTGAVOR = [utgava for provning in REGELVERK.provningar.values() for utgava in provning.utgavor]
SIDA = "om/tidslinje/index.html"
BREDD_PER_TECKEN = 6.8


@pytest.fixture
def bild(sidtrad: dict[str, Element]) -> Element:
    """Bilden på sidan."""
    (bild,) = med_klass(sidtrad[SIDA], "svg", "tidslinjebild")
    return bild


def test_handelserna_star_i_ordning() -> None:
    """Händelserna står i tidsordning, och var och en säger hur vi vet det."""
    dagar = [handelse.nar.forsta for handelse in HANDELSER]
    assert sorted(dagar) == dagar
    kanda = {dokument.id for dokument in DOKUMENT}
    for handelse in HANDELSER:
        assert set(handelse.kalla) <= kanda
        assert bool(handelse.kalla) == (handelse.sakerhet is not Sakerhet.LAST), handelse.rubrik


def test_varje_utgava_borjar_med_en_handelse() -> None:
    """Den dag som en utgåva börjar gälla finns på tidslinjen."""
    dagar = {handelse.nar.forsta for handelse in HANDELSER}
    assert [utgava.id for utgava in UTGAVOR if utgava.giltig_fran not in dagar] == []


@pytest.mark.parametrize(
    ("nar", "text"),
    [
        (Tidpunkt(2009), "2009"),
        (Tidpunkt(2017, 2), "2017-02"),
        (Tidpunkt(2008, 1, 1), "2008-01-01"),
        (Tidpunkt(2018, tillagg=", våren"), "2018, våren"),
    ],
)
def test_tidpunkten_visas_sa_noga_som_den_ar_kand(nar: Tidpunkt, text: str) -> None:
    """Ett år får ingen månad, och en månad ingen dag."""
    assert text == str(nar)


def test_skalan_ar_rak_mellan_punkterna() -> None:
    """Mellan två punkter är höjden proportionell mot tiden; utanför gäller den närmaste."""
    skala = Skala()
    for dag, y in ((date(2020, 1, 1), 0.0), (date(2020, 1, 11), 100.0), (date(2020, 1, 11), 300.0)):
        skala.lagg_till(dag, y)
    assert [0, 50, 100, 100] == [skala.y(date(2020, 1, dag)) for dag in (1, 6, 11, 31)]


def test_bilden_har_namn_och_beskrivning(bild: Element) -> None:
    """Bilden har titel och beskrivning, som den själv pekar på, och ingen formatering som CSP stoppar."""
    idn = {del_.get("id"): text_i(del_) for del_ in bild if del_.tag in {"title", "desc"}}
    assert bild.get("role") == "img"
    assert set(bild.attrib["aria-labelledby"].split()) == set(idn)
    assert all(idn.values())
    assert [] == [del_.tag for del_ in bild.iter() if "style" in del_.attrib or del_.tag == "style"]


def test_bilden_och_tabellerna_sager_samma_sak(bild: Element, sidtrad: dict[str, Element]) -> None:
    """Varje händelse och utgåva finns både i bilden och i tabellerna."""
    text = " ".join(text_i(del_) for del_ in bild.iter("text"))
    tabeller = {
        klass: [
            text_i(rad) for tabell in med_klass(sidtrad[SIDA], "table", klass) for rad in tabell.iter("tr")
        ]
        for klass in ("handelser", "utgavor")
    }
    assert len(tabeller["handelser"]) - 1 == len(HANDELSER)
    for handelse, rad in zip(HANDELSER, tabeller["handelser"][1:], strict=True):
        assert str(handelse.nar) in rad
        assert handelse.rubrik in rad
        assert handelse.rubrik in text
        assert str(handelse.nar) in text
    staplar = [del_ for del_ in med_klass(bild, "rect", "stapel") if "status-" in del_.attrib["class"]]
    assert len(UTGAVOR) == len(staplar) == len(tabeller["utgavor"]) - 1


def test_texten_ryms_i_bilden(bild: Element) -> None:
    """Ingen rad text går utanför bilden, också med ett brett typsnitt."""
    for text in bild.iter("text"):
        if "stapelnummer" not in text.get("class", ""):
            slut = float(text.attrib["x"]) + BREDD_PER_TECKEN * len(text_i(text))
            assert slut <= BREDD, text_i(text)
