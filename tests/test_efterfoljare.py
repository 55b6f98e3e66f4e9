"""Efterföljarna till mkdocs: samma mkdocs.yml ger samma regler, rader, kalkylatorer och statusrutor."""

from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from efterfoljarna import BYGGARE
from htmlsidor import las_sidor, med_klass, radnamn, text_i
from lankar import sidfel

SORTER = {"regel", "rad", "kalkylator", "statusruta", "bild", "licens", "ansvarig"}


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
        funna += [(namn, "kalkylator", e.attrib["data-provning"]) for e in sida.iter("riktlinje-kalkylator")]
        funna += [(namn, "statusruta", text_i(e)) for e in med_klass(sida, "aside", "utgava")]
        funna += [(namn, "ansvarig", text_i(e)) for e in med_klass(sida, "p", "ansvarig")]
        funna += [(namn, "bild", text_i(titel)) for titel in sida.iterfind(".//svg/title")]
        funna += [
            (namn, "licens", text_i(rad))
            for t in med_klass(sida, "table", "licenser")
            for rad in t.iterfind("tbody/tr")
        ]
    return Counter(funna)


def test_samma_innehall(efterfoljare: Path, sidtrad: dict[str, Element]) -> None:
    """Varje sida har samma regler, scenariorader, kalkylatorer och statusrutor som i vårt eget bygge."""
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
