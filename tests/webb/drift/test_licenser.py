"""Licenserna: varje publicerad fil har en känd upphovsman, och varje licens sin text."""

import re
import shutil
from difflib import SequenceMatcher
from fnmatch import fnmatchcase
from importlib.metadata import distribution
from pathlib import Path
from urllib.parse import unquote
from xml.etree.ElementTree import Element

import pytest
from packaging.licenses import canonicalize_license_expression
from stod.htmlsidor import med_klass, text_i
from stod.platser import ROT

from riktlinje.webb.drift.leverans import forteckning
from riktlinje.webb.drift.licenser import bestandsdelar, licenstexter, pythonpaket, temat
from riktlinje.webb.drift.licenser.bestandsdel import Bestandsdel, upphovsratt
from riktlinje.webb.drift.licenser.motorn import INBYGGDA, WASM, delar_i_motorn
from riktlinje.webb.drift.licenser.pythonpaket import SEDDA
from riktlinje.webb.drift.licenser.texter import licenstext
from riktlinje.webb.kommando import Byggfel

SIDAN = "om/licenser/index.html"
TYPSNITT = {".eot", ".otf", ".ttf", ".woff", ".woff2"}
IKON = re.compile(r"<path d='([^']+)'")


@pytest.fixture(scope="module")
def delar() -> tuple[Bestandsdel, ...]:
    """Allt som publiceras."""
    return bestandsdelar(ROT)


def test_varje_publicerad_fil_har_en_del(webbplats: Path, delar: tuple[Bestandsdel, ...]) -> None:
    """Ingen fil publiceras utan att en del säger att den är dess, och inget mönster är tomt."""
    filer = [fil.relative_to(webbplats).as_posix() for fil in webbplats.rglob("*") if fil.is_file()]
    monster = [m for del_ in delar for m in del_.filer]
    assert [] == [fil for fil in filer if not any(fnmatchcase(fil, m) for m in monster)]
    assert [] == [m for m in monster if not any(fnmatchcase(fil, m) for fil in filer)]


def test_inga_typsnitt_publiceras(webbplats: Path) -> None:
    """Sidorna använder datorns egna typsnitt, så inget typsnitt behöver någon licens."""
    assert [] == [fil for fil in webbplats.rglob("*") if fil.suffix in TYPSNITT]


def test_ikonerna_ar_ur_de_samlingar_som_anges(webbplats: Path) -> None:
    """Varje ikon i temats stilmall finns i en samling på listan, och varje samling på listan används."""
    (mall,) = webbplats.glob("assets/stylesheets/main.*.css")
    ikoner = {unquote(ikon) for ikon in IKON.findall(mall.read_text("utf-8"))}
    funna = {
        namn: {
            ikon for fil in (temat.TEMAT / ".icons" / namn).rglob("*.svg") for ikon in _banor(fil) & ikoner
        }
        for namn in temat.IKONER
    }
    assert all(funna.values())
    assert ikoner == set().union(*funna.values())


def test_varje_del_star_pa_sidan(sidtrad: dict[str, Element], delar: tuple[Bestandsdel, ...]) -> None:
    """Sidan har varje del med version, licens och upphov, och hela texten till varje licens."""
    sidan = sidtrad[SIDAN]
    (tabell,) = med_klass(sidan, "table", "licenser")
    rader = {text_i(rad[0]): rad for rad in tabell.iterfind("tbody/tr")}
    assert list(rader) == [del_.namn for del_ in delar]
    for del_ in delar:
        text = text_i(rader[del_.namn])
        assert del_.kallkod in {"", *(a.attrib["href"] for a in rader[del_.namn].iter("a"))}
        assert all(ord_ in text for ord_ in (del_.version, del_.licens, del_.upphov)), del_.namn
    rutor = {ruta.attrib["id"]: ruta for ruta in med_klass(sidan, "details", "licens")}
    for licens in licenstexter(delar, ROT):
        assert " ".join(licens.text.split()) in text_i(rutor[f"licens-{licens.id}"])
    for del_ in delar:
        for text in del_.egna_texter:
            assert " ".join(text.split()) in text_i(rutor[f"text-{del_.namn}"])
    assert {"en"} == {ruta.get("lang") for ruta in rutor.values()}


def test_licenserna_ar_skrivna_som_de_ska(delar: tuple[Bestandsdel, ...]) -> None:
    """Varje licens är ett riktigt SPDX-uttryck, och den som kräver källkod säger var den finns."""
    for del_ in delar:
        assert del_.licens == canonicalize_license_expression(del_.licens)
        assert del_.kallkod or "MPL" not in del_.licens, del_.namn
        assert del_.upphov or del_.licens in {"EUPL-1.2", "blessing"}, del_.namn


def test_forteckningen_har_allt_som_publiceras(delar: tuple[Bestandsdel, ...]) -> None:
    """CycloneDX-förteckningen märker just det som publiceras som behövligt, med samma licens."""
    poster = {post["purl"]: post for post in forteckning(ROT, 0)["components"]}
    behovs = {adress for adress, post in poster.items() if post["scope"] == "required"}
    andras = [del_ for del_ in delar if del_.namn != "riktlinje"]
    assert behovs == {del_.adress() for del_ in andras}
    for del_ in andras:
        assert [{"license": {"id": del_.licens}}] == poster[del_.adress()]["licenses"]


@pytest.mark.parametrize("namn", SEDDA)
def test_en_sedd_licens_ar_paketets_egen(namn: str) -> None:
    """Paketet säger inte exakt vilken licens det har, men dess licensfil är just den licensens text."""
    paket = distribution(namn)
    assert pythonpaket._licens(paket) is None
    (egen,) = pythonpaket._licensfiler(paket)
    likhet = {id_: _likhet(egen, licenstext(id_, ROT).text) for id_ in {*SEDDA.values(), "ISC"}}
    assert SEDDA[namn] == max(likhet, key=lambda id_: likhet[id_])
    assert likhet[SEDDA[namn]] > 0.9


def _likhet(en: str, annan: str) -> float:
    """Hur lika texternas ord är, från 0 till 1."""
    forsta, andra = (re.findall(r"\w+", text.lower()) for text in (en, annan))
    return SequenceMatcher(a=forsta, b=andra, autojunk=False).ratio()


def test_projektets_licens_ar_hel() -> None:
    """LICENSE är EUPL-1.2, ord för ord."""
    egen = " ".join((ROT / "LICENSE").read_text("utf-8").split())
    assert " ".join(licenstext("EUPL-1.2", ROT).text.split()) == egen


def test_ny_del_i_temat_stoppar_bygget(monkeypatch: pytest.MonkeyPatch) -> None:
    """En del i temats källkartor utan angiven licens nämns vid namn."""
    monkeypatch.delitem(temat.DELAR, "rxjs")
    with pytest.raises(Byggfel, match=r"ändrats: rxjs\. Rätta DELAR"):
        temat.delar_i_temat()


def test_del_som_har_lamnat_motorn_stoppar_bygget(tmp_path: Path) -> None:
    """En inbyggd del som inte längre finns i motorn nämns vid namn."""
    mapp = tmp_path / "node_modules/pyodide"
    shutil.copytree(ROT / "node_modules/pyodide", mapp, ignore=shutil.ignore_patterns("*.wasm", "*.zip"))
    (mapp / WASM).write_bytes(b"Copyright (c) 2001 Python")
    with pytest.raises(Byggfel, match=f"nämner {INBYGGDA[0].namn}, men"):
        delar_i_motorn(tmp_path)


def test_okand_licens_och_saknade_texter(tmp_path: Path) -> None:
    """En licens som inte finns i listan, och en lista som inte är installerad, sägs rakt ut."""
    with pytest.raises(Byggfel, match="«MTI» finns inte i SPDX"):
        licenstext("MTI", ROT)
    with pytest.raises(Byggfel, match="inte installerade"):
        licenstext("MIT", tmp_path)
    with pytest.raises(Byggfel, match="Pyodide är inte installerat"):
        delar_i_motorn(tmp_path)


def test_upphovsratten_lases_ur_licensfilen() -> None:
    """Bara raderna om upphov tas med, en gång var."""
    text = "MIT License\n\n" + "Copyright (c) 2020 Alfa\n" * 2 + " * © 2021 Beta.\n\nThe copyright holder"
    assert "Copyright (c) 2020 Alfa; © 2021 Beta" == upphovsratt(text)


def _banor(fil: Path) -> set[str]:
    return {bana.replace('"', "") for bana in re.findall(r' d="([^"]+)"', fil.read_text("utf-8"))}
