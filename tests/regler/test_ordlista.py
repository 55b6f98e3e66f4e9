"""Ordlistan: varje ord finns en gång, och länkas där det först står på en sida, men inte överallt."""

import re
from collections import Counter
from collections.abc import Iterator
from xml.etree.ElementTree import Element

import pytest
from markdown import Markdown
from stod.htmlsidor import med_klass, text_i

from riktlinje.modell.ordlista import EGEN, LAG
from riktlinje.regelverk import publicering
from riktlinje.regler.kallor import DOKUMENT
from riktlinje.regler.tolkningar import TOLKNINGAR
from riktlinje.webb.sidor.ordlankar import FORE_SIDLANKARNA, Ordlankar
from riktlinje.webb.sidor.ordlankar import ORDLISTA as SIDAN
from riktlinje.webb.vy.element import el

ORDLISTA = publicering().ordlista
ORD = publicering().ord

ORD_PER_LANK = 30
"""Så många ord har en sida minst, i medeltal, för varje länk till ordlistan."""

EJ_LOPANDE = {
    *("h1", "h2", "h3", "h4", "h5", "h6", "strong", "summary", "dt", "caption", "legend"),
    *("button", "form", "label", "textarea"),
    *("a", "aside", "blockquote", "code", "figure", "kbd", "nav", "pre", "svg", "table", "time"),
    "noscript",
}
"""Rubriker, formulär, länkar, citat, kod, bilder och tabeller, och det som bara visas utan skript."""

DELAR = {
    *(
        "checklista",
        "citat",
        "kod",
        "ovningssteg",
        "ror",
        "slagrad",
        "tolkningar",
        "tolkningslista",
        "startvagar",
    ),
    *("doc-contents", "doc-children"),
}
"""Listor med länkar och citat, och beskrivningar av kod, som mkdocstrings sätter in."""

FORMER = {form: ord_.id for ord_ in ORD.values() for form in ord_.bojningar}
LANGST = max(len(form.split()) for form in FORMER)


def test_varje_ord_ar_helt() -> None:
    """Id och böjningar är egna, betydelsen är meningar och allt som ett ord nämner finns."""
    alla = [ord_ for grupp in ORDLISTA for ord_ in grupp.ord]
    former = Counter(form for ord_ in alla for form in ord_.bojningar)
    assert len(ORD) == len(alla)
    assert 1 == max(former.values())
    assert set(publicering().ordsidor) <= set(ORD)
    for ord_ in alla:
        assert set(ord_.kalla) <= {EGEN, LAG, *(dokument.id for dokument in DOKUMENT)}
        assert ord_.kalla
        assert set(ord_.se) <= {*ORD, *TOLKNINGAR}
        assert ord_.betydelse.endswith(".")


def test_varje_ord_lankas_eller_har_ett_skal() -> None:
    """Ett ord har antingen böjningar att länka eller ett skäl till att det inte länkas."""
    assert [] == [ord_.id for ord_ in ORD.values() if bool(ord_.bojningar) == bool(ord_.olankad)]
    assert [] == [ord_.id for ord_ in ORD.values() if ord_.olankad.endswith(".")]


@pytest.mark.parametrize(
    ("text", "lankade"),
    [
        ("Samråd krävs. Utan samråd är det oklart.", ["Samråd"]),
        ("Handläggaren har *samråd* och rapport.", ["samråd"]),
        ("Efter Insteg prövas fortsatt\ninsats.", ["Insteg", "fortsatt insats"]),
        ("- Alfa\n- Iwork och Alfa", ["Alfa", "Iwork"]),
        ("Metoden SE är en. Se också sidan.", ["SE"]),
        ("Ett biståndsbeslut är inte bistånd.", ["biståndsbeslut", "bistånd"]),
        ("## Samråd\n\nText.", []),
        ("[samråd](x.md) och `Insteg`", []),
        ("> samråd\n\n    Insteg", []),
        ("Insteg-perioden och förinsteg", []),
        ("**Samråd:** nej", []),
        ("Sökord: samråd, Insteg.", []),
    ],
)
def test_forsta_forekomsten_lankas(text: str, lankade: list[str]) -> None:
    """Bara den första förekomsten i löpande text länkas, med texten oförändrad."""
    assert lankade == _lankade(text, "riktlinjer/x.md")


@pytest.mark.parametrize(
    ("tagg", "klass"),
    [
        ("button", ""),
        ("label", ""),
        ("h2", ""),
        ("table", "scenarier"),
        ("svg", ""),
        ("nav", ""),
        ("riktlinje-kalkylator", ""),
        ("blockquote", "citat"),
        ("ol", "checklista"),
        ("ul", "startvagar"),
    ],
)
def test_andra_element_rors_inte(tagg: str, klass: str) -> None:
    """Knappar, etiketter, tabeller, citat och andra delar lämnas, men texten efter dem läses."""
    orord = el(tagg, {"class": klass}, el("span", None, "samråd"))
    rot = el("div", None, el("p", None, orord, " Insteg"))
    Ordlankar(Markdown(), lambda _md: "x.md").run(rot)
    assert ["Insteg"] == [lank.text for lank in rot.iter("a")]
    assert [] == list(orord.iter("a"))


@pytest.mark.parametrize("sida", ["", SIDAN])
def test_inga_lankar_pa_ordlistan_eller_i_nastlad_text(sida: str) -> None:
    """Ordlistan länkar inte till sig själv, och en text utan egen sida rörs inte."""
    assert [] == _lankade("Samråd krävs.", sida)


def test_texten_blir_densamma() -> None:
    """Länken ändrar inga ord och leder rätt från sidans plats."""
    html = _html("Först Alfa, sedan <b>Iwork</b> och Alfa igen.", "riktlinjer/stodinsats/x.md")
    assert html.count("../../om/ordlista.md#alfa") == 1
    assert "Först Alfa, sedan Iwork och Alfa igen." == text_i(_trad(html))


def test_sidorna_gar_att_lasa(sidtrad: dict[str, Element]) -> None:
    """Ingen sida har tätt mellan länkarna till ordlistan, och inget ord länkas två gånger på en sida."""
    antal = Counter[str]()
    for namn, sida in sidtrad.items():
        mal = [lank.attrib["href"] for lank in med_klass(sida, "a", "ord")]
        langd = sum(len(text_i(del_).split()) for del_ in med_klass(sida, "article", "md-content__inner"))
        assert len(mal) == len(set(mal)) <= langd / ORD_PER_LANK, namn
        antal[namn] = len(mal)
    assert 0 == antal["om/ordlista/index.html"]
    assert len([namn for namn in +antal if namn.startswith("riktlinjer/")]) > 10


def test_varje_ord_lankas_forsta_gangen(sidtrad: dict[str, Element]) -> None:
    """På varje sida är ordet länkat där det först står i löpande text, och ordlistan har ankaret."""
    andra = dict(sidtrad)
    ankare = {e.attrib["id"] for e in andra.pop("om/ordlista/index.html").iter() if "id" in e.attrib}
    olankade = []
    for namn, sida in andra.items():
        sedda: set[str] = set()
        for artikel in med_klass(sida, "article", "md-content__inner"):
            for text, lankat in _lopande(artikel):
                ordens = [lankat] if lankat else list(_orden(text))
                olankade += [f"{namn}: {ordets}" for ordets in ordens if not lankat and ordets not in sedda]
                sedda.update(ordens)
        assert sedda <= ankare, namn
    assert [] == olankade


def _lopande(element: Element) -> Iterator[tuple[str, str]]:
    """Löpande text i sidans ordning; en länk till ordlistan ger också ordets id."""
    klasser = set(element.get("class", "").split())
    if "ord" in klasser:
        yield text_i(element), element.attrib["href"].rpartition("#")[2]
        return
    egen = element.tag.startswith("riktlinje-") or (element.text or "").lstrip().startswith("Sökord:")
    if egen or element.tag in EJ_LOPANDE or klasser & DELAR:
        return
    yield element.text or "", ""
    for barn in element:
        yield from _lopande(barn)
        yield barn.tail or "", ""


def _orden(text: str) -> Iterator[str]:
    """Id för varje ord ur ordlistan i texten; av två som börjar på samma ställe gäller det längsta."""
    for led in re.split(r"[^\w\s-]+", text):
        ord_ = led.split()
        plats = 0
        while plats < len(ord_):
            for antal in range(LANGST, 0, -1):
                form = " ".join(ord_[plats : plats + antal])
                if ordets := FORMER.get(form) or FORMER.get(form[0].lower() + form[1:]):
                    yield ordets
                    plats += antal - 1
                    break
            plats += 1


def _html(text: str, sida: str) -> str:
    md = Markdown()
    md.treeprocessors.register(Ordlankar(md, lambda _md: sida), "ordlankar", FORE_SIDLANKARNA)
    return md.convert(text)


def _trad(html: str) -> Element:
    from stod.htmlsidor import las_html

    return las_html(f"<html>{html}</html>")


def _lankade(text: str, sida: str) -> list[str]:
    return [text_i(lank) for lank in med_klass(_trad(_html(text, sida)), "a", "ord")]
