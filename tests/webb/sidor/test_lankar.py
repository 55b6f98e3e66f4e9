"""Webbplatsens länkar: varje adress leder till något som finns, och inget hämtas från någon annan."""

from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from stod.helalankar import andrade_overallt
from stod.htmlsidor import las_sidor
from stod.lankar import adresser, sidfel

from riktlinje.webb.vy.hellank import innehall

MINST_LANKAR = 800
HEL = '<!doctype html><html><body><h1 id="a">A</h1><p id="b">B<br>{}</p></body></html>'


def test_webbplatsens_lankar(webbplats: Path, sidtrad: dict[str, Element]) -> None:
    """Varje länk och ankare på varje sida finns, inget id står två gånger och inget hämtas utifrån."""
    assert [] == sidfel(webbplats, sidtrad)


def test_varje_publicerad_lank_till_fall_vet_om_den_ar_hel(sidtrad: dict[str, Element]) -> None:
    """Varje ifylld länk på sidorna är hel, och avklippt på varje plats ger den aldrig ett annat fall."""
    alla = (adress.partition("#")[2] for sida in sidtrad.values() for _, adress in adresser(sida))
    lankar = sorted({fragment for fragment in alla if "=" in fragment})
    assert len(lankar) > MINST_LANKAR
    assert [] == [lank for lank in lankar if innehall(lank) is None]
    svar = andrade_overallt(lankar, alla_ett=400)
    assert ([], []) == (svar["fel"], svar["osedda"])
    assert svar["provade"] > sum(map(len, lankar))


def test_varje_sida_har_lankar(sidtrad: dict[str, Element]) -> None:
    """Kontrollen ser faktiskt länkar: varje sida har både länkar inåt och ankare."""
    for namn, sida in sidtrad.items():
        hittade = [adress for _, adress in adresser(sida)]
        assert len(hittade) > 20, namn
        assert [adress for adress in hittade if "#" in adress], namn


@pytest.mark.parametrize(
    "html",
    [
        '<a href="#a">a</a>',
        '<a href="om/">a</a>',
        '<a href="/om/#b">a</a>',
        '<a href="om/index.html?v=1#a">a</a>',
        '<a href="https://exempel.invalid/x#y">ut</a>',
        '<a href="mailto:a@exempel.invalid">post</a>',
        '<img src="b%C3%A4ld.png" srcset="bäld.png 1x, /bäld.png 2x" alt="">',
        '<img src="data:image/gif;base64,AAAA" alt="">',
        '<svg><path d="M0 0"/></svg><a href="">hit</a>',
    ],
)
def test_riktiga_adresser(tmp_path: Path, html: str) -> None:
    """Det som finns godtas, också länkar ut som läsaren själv följer."""
    assert [] == _fel(tmp_path, html)


@pytest.mark.parametrize(
    ("html", "brist"),
    [
        ('<a href="borta/">a</a>', "finns inte"),
        ('<a href="om">a</a>', "finns inte"),
        ('<a href="bild.txt">a</a>', "finns inte"),
        ('<a href="#c">a</a>', "saknar ankaret"),
        ('<a href="om/#c">a</a>', "saknar ankaret"),
        ('<a href="om/#v=2&amp;provning=uppsokande">a</a>', "öppnar inget helt fall"),
        ('<a href="javascript:void 0">a</a>', "hämtas från någon annan"),
        ('<img src="https://exempel.invalid/a.png" alt="">', "hämtas från någon annan"),
        ('<img srcset="//exempel.invalid/a.png 2x" alt="">', "hämtas från någon annan"),
        ('<script src="http://exempel.invalid/a.js"></script>', "hämtas från någon annan"),
        ('<link rel="stylesheet" href="https://exempel.invalid/a.css">', "hämtas från någon annan"),
        ('<form action="https://exempel.invalid/"></form>', "hämtas från någon annan"),
        ('<i id="a"></i>', "id a finns 2 gånger"),
    ],
)
def test_brutna_adresser(tmp_path: Path, html: str, brist: str) -> None:
    """Varje sorts fel upptäcks, en gång, på sidan där det står."""
    (fel,) = _fel(tmp_path, html)
    assert fel.startswith("index.html: ")
    assert brist in fel


def _fel(rot: Path, html: str) -> list[str]:
    (rot / "om").mkdir()
    (rot / "bäld.png").touch()
    (rot / "om/index.html").write_text(HEL.format(""), "utf-8")
    (rot / "index.html").write_text(HEL.format(html), "utf-8")
    return sidfel(rot, las_sidor(rot))
