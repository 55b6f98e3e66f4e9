"""Sidorna om utvecklingen: arkitekturen är kodens egen, och varje beslut står i förteckningen."""

import re
from xml.etree.ElementTree import Element

import pytest
from stod.htmlsidor import med_klass, text_i
from stod.platser import ROT

from riktlinje.regelverk import REGELVERK, publicering
from riktlinje.webb.sidor.arkitektur import Paket, paketlager

BESLUT = sorted((ROT / "docs/utveckling/beslut").glob("[0-9]*.md"))
SIDAN = "utveckling/index.html"
DELAR = ("Bakgrund", "Beslut", "Följder")


@pytest.fixture(scope="module")
def paketen() -> dict[str, Paket]:
    """Paketen efter namn."""
    return {paket.namn: paket for lager in paketlager() for paket in lager}


def test_bilden_har_varje_paket(paketen: dict[str, Paket], sidtrad: dict[str, Element]) -> None:
    """Bilden och tabellen har just de paket som finns, med antalet moduler, och importerna går nedåt."""
    mappar = [m for m in (ROT / "src/riktlinje").iterdir() if (m / "__init__.py").exists()]
    assert {m.name for m in mappar} == set(paketen)
    bild = text_i(_bild(sidtrad, "Paketen, det översta lagret först"))
    for namn, paket in paketen.items():
        assert paket.uppgift, namn
        filer = (ROT / "src/riktlinje" / namn).rglob("*.py")
        assert len([fil for fil in filer if (fil.parent / "__init__.py").exists()]) == paket.moduler
        assert f"{namn}: {paket.uppgift}" in bild
    for lager, under in _med_allt_under(paketlager()):
        assert [] == [p.namn for p in lager if not set(p.importerar) <= under]
    (tabell,) = med_klass(sidtrad[SIDAN], "table", "paket")
    assert list(paketen) == [text_i(rad[0]) for rad in tabell.iterfind("tbody/tr")]


def test_bilden_foljer_en_riktig_regel(sidtrad: dict[str, Element]) -> None:
    """Bilden av en regels väg har regelns egna ord, funktion och utgåva."""
    text = text_i(_bild(sidtrad, "En regels väg från källtext till sida"))
    (regel, utgava) = next(
        (regel, utgava)
        for p in REGELVERK.provningar.values()
        for utgava in p.utgavor
        for regel in utgava.regler()
        if regel.id == publicering().regelexempel
    )
    for del_ in (regel.citat, str(regel.kalla), regel.villkor, utgava.id, f"#{regel.id}"):
        assert del_ in text
    assert "src/riktlinje/regler/uppsokande/uvas.py" in text


def test_varje_beslut_star_i_forteckningen_och_menyn() -> None:
    """Besluten är numrerade utan lucka, har alla delar, och står med samma rubrik i förteckningen."""
    assert [f"{n:04}" for n in range(1, len(BESLUT) + 1)] == [fil.name[:4] for fil in BESLUT]
    forteckning = (ROT / "docs/utveckling/beslut/index.md").read_text("utf-8")
    rubriker = {}
    for fil in BESLUT:
        text = fil.read_text("utf-8")
        rubriker[fil.name] = text.splitlines()[0].removeprefix("# ")
        assert rubriker[fil.name].startswith(f"{fil.name[:4]} ")
        assert list(DELAR) == re.findall(r"^(?:## |\*\*)(Bakgrund|Beslut|Följder)\b", text, re.MULTILINE), (
            fil.name
        )
    assert rubriker == {
        fil: rubrik for rubrik, fil in re.findall(r"^- \[(.+)\]\((.+)\)$", forteckning, re.MULTILINE)
    }
    menyn = re.findall(r"utveckling/beslut/(\d{4}\S+\.md)", (ROT / "mkdocs.yml").read_text("utf-8"))
    assert [fil.name for fil in BESLUT] == menyn


def _bild(sidtrad: dict[str, Element], namn: str) -> Element:
    (bild,) = (
        svg
        for svg in sidtrad[SIDAN].iter("svg")
        if (titel := svg.find("title")) is not None and text_i(titel) == namn
    )
    (beskrivning,) = bild.iter("desc")
    assert beskrivning.attrib["id"] == bild.attrib["aria-describedby"]
    return beskrivning


def _med_allt_under(
    lager: tuple[tuple[Paket, ...], ...],
) -> list[tuple[tuple[Paket, ...], set[str]]]:
    return [(rad, {p.namn for under in lager[n + 1 :] for p in under}) for n, rad in enumerate(lager)]
