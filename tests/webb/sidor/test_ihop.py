"""Inget radbrott mitt i en dag, ett spann eller ett lagrum, på någon sida eller i något svar."""

from collections.abc import Iterator
from datetime import date
from xml.etree.ElementTree import Element

import pytest
from stod.htmlsidor import text_i

from riktlinje.modell.dagord import dag_i_ord
from riktlinje.regler.lagrum.lagnyckel import LAGNYCKEL
from riktlinje.webb.sidor.ihop import KLASS, ORORD, UTAN_ELEMENT, hall_ihop_i
from riktlinje.webb.vy.element import el
from riktlinje.webb.vy.hallihop import FAST, HELT, UTAN_BLANKSTEG, hall_ihop, hall_ihop_allt, losa

TEMATS = frozenset({"head", "nav"})
"""Menyn och innehållsförteckningen skriver temat, och där bryts raderna fritt."""


@pytest.mark.parametrize(
    "helt",
    [
        *sorted(
            {paragraf for rad in LAGNYCKEL for paragraf in (rad.gammal, rad.ny) if paragraf}
            - {"3 kap. 1 § och 4 §"}
        ),
        *(dag_i_ord(date(2025, manad, 1)) for manad in range(1, 13)),
        "4 §",
        "5–8 §§",
        "15 § 4",
        "13 kap.",
        "SFS 2025:400",
    ],
)
def test_delarna_hor_ihop(helt: str) -> None:
    """Varje lagrum i lagnyckeln och varje dag står utan brytbart blanksteg, och resten är som förut."""
    text = f"Det står i {helt} och gäller 23 år."
    ihop = hall_ihop(text)
    assert f"i {helt.replace(' ', FAST)} och" in ihop
    assert ihop.count(FAST) == helt.count(" ")
    assert (ihop, text) == (hall_ihop(ihop), losa(ihop))


def test_ett_svar_halls_ihop_men_inte_nycklarna() -> None:
    """Varje text i ett svar, hur djupt den än står; tal och tomt lämnas."""
    svar = {"4 §": ["den 1 juli 2025", {"a": None, "b": 4}], "dag": "2025-07-01"}
    assert hall_ihop_allt(svar) == {
        "4 §": [f"den 1{FAST}juli{FAST}2025", {"a": None, "b": 4}],
        "dag": "2025-07-01",
    }


def test_en_dag_med_siffror_far_ett_element() -> None:
    """Dagar och spann i löpande text får ett element som inte bryts; i kod, val och bilder rörs de inte."""
    rot = el(
        "div", None, el("p", None, "Från 2025-07-01 till 2026-01-01.", el("b", None, "19–29 år"), " 4 §")
    )
    orord = [el(tagg, None, "2025-07-01") for tagg in sorted(ORORD | UTAN_ELEMENT)]
    rot.extend(orord)
    hall_ihop_i(rot)
    assert ["2025-07-01", "2026-01-01", "19–29"] == [e.text for e in rot.iter("span")]
    assert text_i(rot[0]) == "Från 2025-07-01 till 2026-01-01.19–29 år 4 §"
    assert all(not list(e) and e.text == "2025-07-01" for e in orord)


def test_ingen_sida_bryter_dem(sidtrad: dict[str, Element]) -> None:
    """Varje dag, spann och lagrum på varje byggd sida hålls ihop."""
    funna = [
        f"{namn}: {traff[0]}"
        for namn, sida in sidtrad.items()
        for text in _brytbar(sida)
        for monster in (HELT, UTAN_BLANKSTEG)
        for traff in monster.finditer(text)
        if monster is UTAN_BLANKSTEG or " " in traff[0]
    ]
    assert [] == funna


def _brytbar(element: Element) -> Iterator[str]:
    if element.tag in ORORD | UTAN_ELEMENT | TEMATS or element.get("class") == KLASS:
        return
    yield element.text or ""
    for barn in element:
        yield from _brytbar(barn)
        yield barn.tail or ""
