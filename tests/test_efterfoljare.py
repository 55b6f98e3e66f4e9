"""Efterföljarna till mkdocs: samma mkdocs.yml ger samma regler, rader, kalkylatorer och statusrutor."""

import hashlib
import shutil
import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from htmlsidor import las_sidor, med_klass, radnamn, text_i
from lankar import sidfel

from riktlinje.webb.kommando import kor

ROT = Path(__file__).parent.parent
MILJO = ROT / ".bygge/efterfoljare"
KRAV = ROT / "krav/efterfoljare.txt"
KALLOR = ("docs", "felmeddelanden", "mallar", "scenarios", "src", "tema")
PIP = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps")
BYGGARE = {
    "properdocs": ("properdocs", "build", "--strict"),
    "zensical": ("zensical", "build", "--strict", "--clean"),
}
SORTER = {"regel", "rad", "kalkylator", "statusruta"}


@pytest.fixture(scope="module")
def python() -> Path:
    """Efterföljarnas egen miljö, installerad ur låset en gång och igen när låset ändras."""
    program = MILJO / "bin/python"
    delar = [fil.read_bytes() for fil in (KRAV, ROT / "pyproject.toml")]
    summa = hashlib.sha256(b"\0".join([*delar, sys.version.encode(), str(MILJO).encode()])).hexdigest()
    stampel = MILJO / "riktlinje"
    if not stampel.exists() or stampel.read_text("utf-8") != summa:
        vad = "Att installera efterföljarna till mkdocs"
        kor(vad, [sys.executable, "-m", "venv", "--clear", MILJO], ROT)
        kor(vad, [program, *PIP, "--require-hashes", "-r", KRAV], ROT)
        kor(vad, [program, *PIP, "--no-build-isolation", "-e", ROT], ROT)
        stampel.write_text(summa, "utf-8")
    return program


@pytest.fixture(scope="module", params=BYGGARE)
def efterfoljare(
    request: pytest.FixtureRequest, python: Path, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """Webbplatsen byggd av en efterföljare, ur en kopia av projektet och med den oförändrade mkdocs.yml."""
    rot = tmp_path_factory.mktemp(request.param)
    shutil.copy(ROT / "mkdocs.yml", rot)
    for mapp in KALLOR:
        shutil.copytree(ROT / mapp, rot / mapp)
    miljo = {"NO_MKDOCS_2_WARNING": "1", "PYTHONHASHSEED": "0"}
    kor(f"Att bygga sidorna med {request.param}", [python, "-m", *BYGGARE[request.param]], rot, miljo)
    return rot / "site"


def markorer(sidor: Mapping[str, Element]) -> Counter[tuple[str, str, str]]:
    """Allt som våra block skriver: sidan, sorten och namnet, med antal."""
    funna: list[tuple[str, str, str]] = []
    for namn, sida in sidor.items():
        funna += [(namn, "regel", e.attrib["data-regel"]) for e in med_klass(sida, "section", "kriterium")]
        funna += [(namn, "rad", rad) for rad in radnamn(sida)]
        funna += [(namn, "kalkylator", e.attrib["data-provning"]) for e in sida.iter("riktlinje-kalkylator")]
        funna += [(namn, "statusruta", text_i(e)) for e in med_klass(sida, "aside", "utgava")]
    return Counter(funna)


def test_samma_innehall(efterfoljare: Path, sidtrad: dict[str, Element]) -> None:
    """Varje sida har samma regler, scenariorader, kalkylatorer och statusrutor som i vårt eget bygge."""
    vara, deras = markorer(sidtrad), markorer(las_sidor(efterfoljare))
    assert {sort for _, sort, _ in vara} == SORTER
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
