"""Efterföljarna till mkdocs: samma mkdocs.yml ger samma regler, rader, element och övriga block."""

from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from stod.efterfoljarna import BYGGARE
from stod.htmlsidor import las_sidor, med_klass, radnamn, text_i
from stod.lankar import sidfel

ELEMENT = (
    "faststallande",
    "kalkylator",
    "ovning",
    "ovningsset",
    "sjalvtest",
    "vagledning",
    "verkstad",
)
BLOCK = (("section", "ovningsfall"), ("a", "ord"), ("ol", "checklista"), ("table", "felkatalog"))
SORTER = {
    "regel",
    "rad",
    "statusruta",
    "bild",
    "licens",
    "ansvarig",
    *ELEMENT,
    *(klass for _, klass in BLOCK),
}


@pytest.fixture(params=BYGGARE)
def efterfoljare(request: pytest.FixtureRequest, efterfoljarbygge: Callable[[str], Path]) -> Path:
    """Webbplatsen byggd av en efterföljare."""
    return efterfoljarbygge(request.param)


def markorer(sidor: Mapping[str, Element]) -> Counter[tuple[str, str, str]]:
    """Allt som våra block skriver: sidan, sorten och namnet, med antal."""
    funna: list[tuple[str, str, str]] = []
    for namn, sida in sidor.items():
        funna += [(namn, "regel", e.attrib["data-regel"]) for e in med_klass(sida, "section", "kriterium")]
        funna += [(namn, "rad", rad) for rad in radnamn(sida)]
        for sort in ELEMENT:
            funna += [(namn, sort, _egna(e)) for e in sida.iter(f"riktlinje-{sort}")]
        for tagg, klass in BLOCK:
            funna += [(namn, klass, _egna(e) + text_i(e)) for e in med_klass(sida, tagg, klass)]
        funna += [(namn, "statusruta", text_i(e)) for e in med_klass(sida, "aside", "utgava")]
        funna += [(namn, "ansvarig", text_i(e)) for e in med_klass(sida, "p", "ansvarig")]
        funna += [(namn, "bild", text_i(titel)) for titel in sida.iterfind(".//svg/title")]
        funna += [
            (namn, "licens", text_i(rad))
            for t in med_klass(sida, "table", "licenser")
            for rad in t.iterfind("tbody/tr")
        ]
    return Counter(funna)


def _egna(element: Element) -> str:
    """Det som blocket ger skriptet, utom adresser: de är byggarens."""
    return " ".join(f"{n}={v}" for n, v in sorted(element.attrib.items()) if n.startswith("data-"))


def test_samma_innehall(efterfoljare: Path, sidtrad: dict[str, Element]) -> None:
    """Varje sida har samma regler, rader, element, övningsfall, ordlänkar och tabeller som vårt bygge."""
    vara, deras = markorer(sidtrad), markorer(las_sidor(efterfoljare))
    assert {sort for _, sort, _ in vara} == SORTER
    assert Counter(sort for _, sort, _ in vara.elements()) == Counter(sort for _, sort, _ in deras.elements())
    assert vara == deras


def test_samma_sidor_och_hela_lankar(efterfoljare: Path, sidtrad: dict[str, Element]) -> None:
    """Efterföljaren bygger samma sidor, och varje länk och ankare i vårt innehåll finns.

    Ramen runt innehållet är efterföljarens eget tema och prövas inte här.
    """
    sidor = las_sidor(efterfoljare)
    assert sorted(sidtrad) == sorted(sidor)
    innehall = {
        namn: a for namn, sida in sidor.items() for a in med_klass(sida, "article", "md-content__inner")
    }
    assert len(innehall) == len(sidor)
    assert [] == sidfel(efterfoljare, innehall)
