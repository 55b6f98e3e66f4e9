"""Övningarna så som de är publicerade: varje fall och genomgång står hel på sin sida."""

from xml.etree.ElementTree import Element

from stod.htmlsidor import med_klass, text_i

from riktlinje.ovningar.fall import VINJETTER, med_mal
from riktlinje.ovningar.ovningsfall import Ovningsfall
from riktlinje.ovningar.vinjett import Larandemal
from riktlinje.regelverk import REGELVERK


def test_sidorna_ar_hela_utan_skript(sidtrad: dict[str, Element], fallen: list[Ovningsfall]) -> None:
    """Varje fall står på sitt lärandemåls sida med svaret i en ruta, och setsidan länkar dit."""
    for mal in Larandemal:
        sida = sidtrad[f"ovningar/{mal}/index.html"]
        visade = {e.attrib["data-fall"]: e for e in med_klass(sida, "section", "ovningsfall")}
        assert [vinjett.id for vinjett in med_mal(mal)] == list(visade)
        for fall in (f for f in fallen if f.vinjett.id in visade):
            del_ = visade[fall.vinjett.id]
            (facit,) = med_klass(del_, "details", "facit")
            assert fall.bedomning.utfall.rubrik in text_i(facit)
            assert all(text in text_i(del_) for text in fall.berattelse.meningar)
            assert ("Två kontor kan svara olika" in text_i(facit)) == bool(fall.oklara_texter)
    (lista,) = med_klass(sidtrad["ovningar/set/index.html"], "div", "setlista")
    lankar = {post.attrib["data-fall"]: post.find("a") for post in lista.iter("li")}
    assert {vinjett.id for vinjett in VINJETTER} == set(lankar)
    for fall in (f for f in fallen if f.vinjett.mal):
        lank = lankar[fall.vinjett.id]
        assert lank is not None
        assert f"../{fall.vinjett.mal}/#fall-{fall.vinjett.id}" == lank.get("href")


def test_genomgangarna_har_bild_och_steg(sidtrad: dict[str, Element]) -> None:
    """Varje prövning har en genomgång med bild, steg och det som ska göras."""
    for provning in REGELVERK.provningar:
        sida = sidtrad[f"ovningar/genomgang/{provning}/index.html"]
        (bild,) = med_klass(sida, "svg", "flodesbild")
        assert "img" == bild.get("role")
        assert "Fallets väg" in text_i(next(bild.iter("desc")))
        assert next(med_klass(sida, "ol", "gora")).findall("li")
        assert next(med_klass(sida, "ol", "ovningssteg")).findall("li")
