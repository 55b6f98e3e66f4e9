"""En mening för en läsare nämner regler, uppgifter och utfall vid namn, aldrig med id, och räknar rätt."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

import pytest
from stod.htmlsidor import las_html, med_klass, text_i

from riktlinje.modell.antal import antal, av
from riktlinje.regelverk import REGELVERK

EJ_MENINGAR = frozenset({"code", "kbd", "pre", "script", "style", "svg", "template", "textarea"})
"""Kod, och det som ett skript läser."""

BEVIS = frozenset({"scenarier", "kod", "tackning", "jamforelse", "rader", "stampel"})
"""Delar som visar rader, celler och summor."""

FOR_LASARE = re.compile(
    r"(index|riktlinjer/.*|kalkylator/.*|om/.*|ovningar/.*|granskning/(index|tolkningar))\b"
)
IDN = {
    *REGELVERK.klausuler,
    *REGELVERK.uppgifter,
    *(str(utfall) for utfall in REGELVERK.utfall),
    *(utgava.id for provning in REGELVERK.provningar.values() for utgava in provning.utgavor),
    *(namn for p in REGELVERK.provningar.values() for u in p.utgavor for namn in u.ordning.tabeller),
}
_MED_TECKEN = sorted((re.escape(ett) for ett in IDN if re.search("[._-]", ett)), key=len, reverse=True)
ID = re.compile(rf"(?<![\w./#-])(?!T-\d)(?:{'|'.join(_MED_TECKEN)})(?![\w/=-])")
"""Id med punkt, streck eller understreck; en tolknings nummer är dess publicerade namn."""

FLERA = "rader|frågor|prövningar|klasser|månader|dagar|uppgifter|kriterier"
FEL_ANTAL = re.compile(rf"\b(?:1|en|ett) (?:{FLERA})\b")


def _meningar(element: Element, tabort: frozenset[str] = EJ_MENINGAR) -> Iterator[str]:
    if element.tag in tabort or BEVIS & set(element.get("class", "").split()):
        return
    yield element.text or ""
    for barn in element:
        yield from _meningar(barn, tabort)
        yield barn.tail or ""


def _lasarens(sidtrad: dict[str, Element]) -> Iterator[tuple[str, str]]:
    for namn, sida in sidtrad.items():
        if FOR_LASARE.match(namn) and not namn.startswith(("om/sjalvtest", "om/licenser")):
            for artikel in med_klass(sida, "article", "md-content__inner"):
                yield from ((namn, text) for text in _meningar(artikel))


def test_inget_id_i_en_mening(sidtrad: dict[str, Element]) -> None:
    """Ingen text på en sida för läsare har ett id från reglerna."""
    assert [] == [
        (namn, traff[0], text.strip()[:90])
        for namn, text in _lasarens(sidtrad)
        for traff in ID.finditer(text)
    ]


def test_inga_flaggor_i_en_mening(sidtrad: dict[str, Element]) -> None:
    """Läsaren får en upplysning; «flagga» är kodens ord."""
    assert [] == [
        (namn, text.strip()[:90]) for namn, text in _lasarens(sidtrad) if re.search(r"\b[Ff]lagg", text)
    ]


def test_en_sak_ar_inte_flera(sidtrad: dict[str, Element]) -> None:
    """Inget «1 rader» på någon sida."""
    funna = []
    for namn, sida in sidtrad.items():
        for artikel in med_klass(sida, "article", "md-content__inner"):
            funna += [(namn, traff[0]) for traff in FEL_ANTAL.finditer(text_i(artikel))]
    assert [] == funna


@pytest.mark.parametrize(("tal", "ord_"), [(0, "0 rader"), (1, "en rad"), (2, "2 rader"), (21, "21 rader")])
def test_antal_i_ord(tal: int, ord_: str) -> None:
    """Ett är ett, allt annat är flera."""
    assert ord_ == antal(tal, "en rad", "rader")
    assert f"0 av {ord_}" == av(0, tal, "en rad", "rader")


@pytest.mark.parametrize(
    ("html", "id_"),
    [
        ("<p>Som i uppsok.rad-och-stod, sedd från andra hållet.</p>", ["uppsok.rad-och-stod"]),
        ("<p>Då är <b>kontakt_stadsdel</b> okänd.</p>", ["kontakt_stadsdel"]),
        ("<p>Utfallet är kan_beviljas.</p>", ["kan_beviljas"]),
        ('<p>Se <a href="#x">uvas.alder</a>.</p>', ["uvas.alder"]),
        ("<p>Se T-25 och <code>uvas.alder</code>.</p>", []),
        ("<p>Fortsatt insats efter Insteg.</p>", []),
    ],
)
def test_ett_id_upptacks(html: str, id_: list[str]) -> None:
    """Ett id i löpande text eller en länk upptäcks; i kod är det inget fel."""
    assert id_ == [
        traff[0] for text in _meningar(las_html(f"<html>{html}</html>")) for traff in ID.finditer(text)
    ]
