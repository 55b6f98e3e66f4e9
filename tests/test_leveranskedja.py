"""Leveranskedjan: allt är låst med summor, och inget i projektet pekar ut ett register eller en dator."""

import json
import re
from pathlib import Path

import pytest

from riktlinje.webb.kommando import kor

ROT = Path(__file__).parents[1]
LAS = sorted((ROT / "krav").glob("*.txt"))
KRAV = re.compile(r"^[a-z0-9][a-z0-9.-]*==[^\s;]+( ; [^\\]+)?(?: \\\n    --hash=sha256:[0-9a-f]{64})+$")
NYTT_KRAV = re.compile(r"\n(?!    --hash)")
SUMMA = re.compile(r"sha512-[A-Za-z0-9+/]{86}==")
FRAMMANDE = re.compile(
    r"(?:registry|files|test)\.(?:npmjs|pythonhosted|pypi)\.\w+|\bpypi\.org/simple|--(?:extra-)?index-url"
    r"|/(?:home/(?!pyodide\b)|Users/|root/)\w|\b[A-Z]:\\\\?Users"
)
"""Registrens adresser och mappar på någons dator; /home/pyodide finns bara inne i motorn."""

DENNA = Path(__file__).name
EXEMPEL = (
    "attrs==1.0",
    "attrs>=1.0 \\\n    --hash=sha256:" + "0" * 64,
    "attrs==1.0 \\\n    --hash=md5:" + "0" * 32,
    "-e .",
    "attrs @ https://exempel.invalid/attrs.whl",
)


@pytest.mark.parametrize("las", LAS, ids=lambda las: las.name)
def test_varje_pythonpaket_ar_last_med_summa(las: Path) -> None:
    """Varje rad i låset är ett paket med exakt version och minst en sha256-summa, och inget annat."""
    rader = [rad for rad in NYTT_KRAV.split(las.read_text("utf-8").strip()) if rad]
    assert rader
    assert [] == [rad for rad in rader if not KRAV.match(rad)]


@pytest.mark.parametrize("rad", EXEMPEL)
def test_olast_rad_upptacks(rad: str) -> None:
    """En rad utan summa, utan version eller med en adress godtas inte."""
    assert not KRAV.match(rad)


def test_varje_npm_paket_ar_last_med_summa() -> None:
    """Varje paket i låset har version, licens och sha512-summa, men ingen adress."""
    las = json.loads((ROT / "package-lock.json").read_text("utf-8"))
    paket = {plats: post for plats, post in las["packages"].items() if plats}
    assert {"node_modules/pyodide", "node_modules/spdx-license-list"} <= set(paket)
    for plats, post in paket.items():
        assert SUMMA.fullmatch(post["integrity"]), plats
        assert post["version"], plats
        assert post["license"], plats
        assert "resolved" not in post, plats


def test_installationen_kraver_summorna() -> None:
    """Varje pip-installation ur ett lås kräver summorna, och npm installerar bara det som är låst."""
    installerar = [
        rad
        for namn in ("Makefile", "verktyg/stall-i-ordning")
        for rad in (ROT / namn).read_text("utf-8").splitlines()
        if re.search(r"pip install(?!.* -e \.)|npm (?:ci|i)\b", rad)
    ]
    assert 3 <= len(installerar)
    assert [] == [rad for rad in installerar if "--require-hashes" not in rad and "npm ci" not in rad]


def test_inga_register_och_inga_datorer_i_projektet() -> None:
    """Ingen fil i projektet nämner ett paketregisters adress eller en mapp på någons dator."""
    filer = kor("Att lista projektets filer", ["git", "ls-files"], ROT)
    texter = {namn: _text(ROT / namn) for namn in filer.splitlines() if Path(namn).name != DENNA}
    assert len(texter) > 300
    funna = [f"{namn}: {traff[0]}" for namn, text in texter.items() for traff in FRAMMANDE.finditer(text)]
    assert [] == funna


@pytest.mark.parametrize(
    "text",
    [
        "https://registry.npmjs.org/x",
        "--index-url x",
        "C:\\Users\\kim",
        *(f"/{mapp}/kim" for mapp in ("home", "Users", "root")),
    ],
)
def test_frammande_plats_upptacks(text: str) -> None:
    """Kontrollen ser ett register och en mapp på en dator."""
    assert FRAMMANDE.search(text)


def _text(fil: Path) -> str:
    return fil.read_bytes().decode("utf-8", "replace")
