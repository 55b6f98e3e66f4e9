"""Hopslagningen: en enda stilmall, och skripten nämnda i förväg."""

import re
from pathlib import Path

import pytest
from stod.platser import ROT

from riktlinje.webb.bygge.hopslagning import ELEMENTSKRIPT, STILMALL, sla_ihop
from riktlinje.webb.kommando import Byggfel

DOCS = ROT / "docs"
MALLAR = '<link rel="stylesheet" href="{rot}css/a.css">\n<link rel="stylesheet" href="{rot}css/b.css">\n'
HUVUD = MALLAR + '<script src="{rot}huvud.js"></script>\n</head>\n'
SKRIPT = '<script src="{rot}tema.js"></script>\n<script src="{rot}js/element.mjs" type="module"></script>'
FILER = {
    "css/a.css": "a {}",
    "css/b.css": "b {}",
    "js/element.mjs": 'import "./bas.mjs";\nx = {"riktlinje-ruta": () => import("./ruta/element.mjs")};',
    "js/bas.mjs": "",
    "js/ruta/element.mjs": 'import {\n  ett,\n} from "../bas.mjs";\nimport { del } from "./del.mjs";',
    "js/ruta/del.mjs": "",
}


def bygg(mapp: Path, sidor: dict[str, str]) -> None:
    """Skriver en liten webbplats."""
    for plats, text in {**FILER, **sidor}.items():
        (mapp / plats).parent.mkdir(parents=True, exist_ok=True)
        (mapp / plats).write_text(text, "utf-8")


def test_en_stilmall_och_skripten_i_forvag(tmp_path: Path) -> None:
    """Mallarna blir en i samma ordning, och bara en sida med elementet nämner elementets skript."""
    utan = HUVUD.format(rot="./") + SKRIPT.format(rot="./")
    med = HUVUD.format(rot="../") + "<riktlinje-ruta></riktlinje-ruta>" + SKRIPT.format(rot="../")
    bygg(tmp_path, {"index.html": utan, "sida/index.html": med})
    sla_ihop(tmp_path)
    assert (tmp_path / STILMALL).read_text("utf-8") == "a {}\nb {}"
    assert [fil.name for fil in (tmp_path / "css").iterdir()] == ["alla.css"]
    assert (tmp_path / "index.html").read_text("utf-8").splitlines()[:-2] == [
        '<link rel="stylesheet" href="./css/alla.css">',
        '<script src="./huvud.js"></script>',
        '<link rel="preload" href="./tema.js" as="script">',
        '<link rel="modulepreload" href="./js/element.mjs">',
        '<link rel="modulepreload" href="./js/bas.mjs">',
        "</head>",
    ]
    sida = (tmp_path / "sida/index.html").read_text("utf-8")
    for modul in ("element", "bas", "ruta/element", "ruta/del"):
        assert sida.count(f'<link rel="modulepreload" href="../js/{modul}.mjs">') == 1


def test_varje_element_har_ett_besked_nar_det_inte_kommer_i_gang() -> None:
    """Stilmallen för beskedet nämner varje element som sidorna kan ha."""
    skript = (DOCS / ELEMENTSKRIPT).read_text("utf-8") + (DOCS / "js/sjalvtest/element.mjs").read_text(
        "utf-8"
    )
    element = set(re.findall(r'"(riktlinje-[a-z]+)"', skript))
    assert element == set(re.findall(r"riktlinje-[a-z]+", (DOCS / "css/ej-igang.css").read_text("utf-8")))


def test_olika_stilmallar_stoppar_bygget(tmp_path: Path) -> None:
    """En sida som nämner andra mallar skulle tappa dem."""
    bygg(
        tmp_path, {"index.html": MALLAR.format(rot=""), "b.html": '<link rel="stylesheet" href="css/a.css">'}
    )
    with pytest.raises(Byggfel, match="samma stilmallar"):
        sla_ihop(tmp_path)
