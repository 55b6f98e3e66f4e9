"""Leveransen: summor som stämmer, en innehållsförteckning av låsen, och samma byte var den än byggs."""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from base64 import b64encode
from pathlib import Path
from urllib.parse import unquote

import brotli
import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL
from stod.ansvarig import ansvarig
from stod.platser import ROT

from riktlinje import __version__
from riktlinje.regelverk.stampel import regelsumma
from riktlinje.webb.bygge.namngivning import namnge
from riktlinje.webb.drift.huvuden import kan_packas
from riktlinje.webb.drift.leverans import (
    FORTECKNING,
    KARTA,
    REDOGORELSE,
    SUMMOR,
    brister,
    forteckning,
    gor_leverans,
    summor,
)
from riktlinje.webb.drift.licenser.texter import LISTAN
from riktlinje.webb.drift.packning import MINSTA, VINST, packa

TID = 1_700_000_000
SIDA = '<link href="../css/a.css"><script src="../js/b.mjs"></script><a href="../js/saknas.mjs">js/b.mjs</a>'
UTANFOR = shutil.ignore_patterns(".*", "node_modules", "site", "dist", "__pycache__")
BYGG = """
import sys
from base64 import b64encode
from pathlib import Path
from urllib.parse import unquote
from riktlinje.webb.bygge.webbplats import bygg_webbplats
rot = Path(sys.argv[1])
bygg_webbplats(rot, rot / "ut")
"""


@pytest.fixture
def webbplats(tmp_path: Path) -> Path:
    """En liten webbplats."""
    mapp = tmp_path / "site"
    filer = {
        "om/index.html": SIDA,
        "index.html": SIDA.replace("../", ""),
        "404.html": SIDA.replace("../", "/under/"),
        "css/a.css": "a{}" * 200,
        "js/b.mjs": "import './c/d.mjs';" * 50,
        "js/c/d.mjs": "export {};",
        "motor/motor.json": '{"mapp": "0123456789abcdef", "pyodide": "1"}',
    }
    for plats, text in filer.items():
        (mapp / plats).parent.mkdir(parents=True, exist_ok=True)
        (mapp / plats).write_text(text, "utf-8")
    return mapp


def test_egna_filer_heter_efter_innehallet(webbplats: Path) -> None:
    """Skript och stilmallar flyttas tillsammans, och bara hänvisningar till dem ändras."""
    ny = namnge(webbplats)
    assert re.fullmatch(r"[0-9a-f]{16}", ny.name)
    for sida, vag in (("om/index.html", "../"), ("index.html", ""), ("404.html", "/under/")):
        text = (webbplats / sida).read_text("utf-8")
        assert f'href="{vag}fast/{ny.name}/css/a.css"' in text
        assert f'src="{vag}fast/{ny.name}/js/b.mjs"' in text
        assert f'href="{vag}js/saknas.mjs">js/b.mjs' in text
    assert (ny / "js/c/d.mjs").is_file()
    assert not (webbplats / "js").exists()


def test_andrat_innehall_ger_annat_namn(webbplats: Path, tmp_path: Path) -> None:
    """En ändring i en fil byter mappens namn; samma innehåll ger samma namn."""
    for namn in ("lika", "annan"):
        shutil.copytree(webbplats, tmp_path / namn)
    (tmp_path / "annan/js/c/d.mjs").write_text("export { };", "utf-8")
    ny, lika, annan = (namnge(mapp).name for mapp in (webbplats, tmp_path / "lika", tmp_path / "annan"))
    assert ny == lika
    assert ny != annan


def test_packade_filer_ar_filernas_egna(webbplats: Path, tmp_path: Path) -> None:
    """Det packade är filen, cachen ger samma sak, och en packad fil som inte längre lönar sig försvinner."""
    (webbplats / "css/a.css.br").write_bytes(b"gammal")
    (webbplats / "js/c/d.mjs.br").write_bytes(b"gammal")
    packa(webbplats, tmp_path / "cache")
    forsta = summor(webbplats)
    packa(webbplats, tmp_path / "cache")
    assert forsta == summor(webbplats)
    for fil in webbplats.rglob("*"):
        if fil.suffix == ".br" and fil.name != "d.mjs.br":
            assert brotli.decompress(fil.read_bytes()) == fil.with_suffix("").read_bytes()
    stor = webbplats / "css/a.css"
    assert stor.stat().st_size > MINSTA
    assert (webbplats / "css/a.css.br").stat().st_size < VINST * stor.stat().st_size
    assert kan_packas("css/a.css")


def test_summorna_stammer(webbplats: Path) -> None:
    """Varje fil utom summornas egen står i SHA256SUMS med sin summa."""
    gor_leverans(webbplats, ROT, TID, niva=1)
    rader = (webbplats / SUMMOR).read_text("utf-8").splitlines()
    platser = {plats: summa for summa, plats in (rad.split("  ", 1) for rad in rader)}
    filer = {fil.relative_to(webbplats).as_posix() for fil in webbplats.rglob("*") if fil.is_file()}
    assert filer - {SUMMOR} == set(platser)
    assert {"version.json", FORTECKNING, "index.html"} <= set(platser)
    for plats, summa in platser.items():
        assert hashlib.sha256((webbplats / plats).read_bytes()).hexdigest() == summa
    stampel = json.loads((webbplats / "version.json").read_text("utf-8"))
    assert (__version__, regelsumma(), "2023-11-14T22:13:20Z") == (
        stampel["version"],
        stampel["regler"],
        stampel["tid"],
    )


@pytest.mark.parametrize("adress", ["https://exempel.se/", "http://localhost:8000/"])
@pytest.mark.parametrize("val", [{}, {"ansvarig": "Exempelkommun", "kontakt": "namn@exempel.se"}])
def test_det_som_inte_ar_angivet_ger_en_varning(tmp_path: Path, adress: str, val: dict[str, str]) -> None:
    """Den som inte har sagt vem som ansvarar, eller var webbplatsen ligger, får veta vad som ska anges."""
    for plats, innehall in ((REDOGORELSE, ansvarig(val)), (KARTA, f"<url><loc>{adress}</loc></url>")):
        (tmp_path / plats).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / plats).write_text(innehall, "utf-8")
    saknas = [] if val else [{"RIKTLINJE_ANSVARIG", "RIKTLINJE_KONTAKT"}]
    saknas += [{"RIKTLINJE_ADRESS"}] if "localhost" in adress else []
    assert saknas == [set(re.findall(r"RIKTLINJE_\w+", brist)) for brist in brister(tmp_path)]


def test_forteckningen_har_allt_i_lasen() -> None:
    """CycloneDX-förteckningen har varje paket i låsen, med version och summor, och var och en en gång."""
    delar = forteckning(ROT, TID)["components"]
    fran_pypi = {(d["name"], d["version"]): d for d in delar if d["purl"].startswith("pkg:pypi/")}
    last = re.findall(
        r"^([\w.-]+)==([\w.+!]+)", (ROT / "verktyg/krav/bygg.txt").read_text("utf-8"), re.MULTILINE
    )
    assert set(last) == set(fran_pypi)
    assert [] == [namn for namn, d in fran_pypi.items() if not d["hashes"]]
    assert len(delar) == len({d["bom-ref"] for d in delar})
    (pyodide,) = (d for d in delar if d["name"] == "pyodide")
    paket = json.loads((ROT / "package.json").read_text("utf-8"))
    assert (paket["dependencies"]["pyodide"], "required") == (pyodide["version"], pyodide["scope"])
    las = json.loads((ROT / "package-lock.json").read_text("utf-8"))["packages"]
    for plats, post in las.items():
        if plats and not post.get("dev"):
            (del_,) = (d for d in delar if d["purl"].startswith("pkg:npm/") and d["name"] == plats[13:])
            (summa,) = del_["hashes"]
            assert "SHA-512" == summa["alg"]
            assert post["integrity"] == f"sha512-{b64encode(bytes.fromhex(summa['content'])).decode()}"


def test_forteckningen_foljer_cyclonedx_eget_schema(webbplats: Path) -> None:
    """Leveransens fil är en giltig CycloneDX, utan okända nycklar; en okänd nyckel eller licens märks."""
    gor_leverans(webbplats, ROT, TID, niva=1)
    text = (webbplats / FORTECKNING).read_text("utf-8")
    schema = JsonStrictValidator(SchemaVersion.V1_6)
    assert schema.validate_str(text) is None
    for fel in ({"paket": "x"}, {"licenses": [{"license": {"id": "Finns-Inte"}}]}):
        data = json.loads(text)
        data["components"][0].update(fel)
        assert schema.validate_str(json.dumps(data)) is not None, fel


def test_varje_del_i_forteckningen_ar_hel() -> None:
    """Varje del har en licens ur SPDX:s lista, en egen adress, och en version eller ett besked om den."""
    delar = forteckning(ROT, TID)["components"]
    spdx = {fil.stem for fil in (ROT / LISTAN).glob("*.json")}
    for del_ in delar:
        (licens,) = del_["licenses"]
        uttryck = licens["expression"] if "expression" in licens else licens["license"]["id"]
        assert set(re.split(r" AND | OR |[()]", uttryck)) <= {"", *spdx}, del_
        assert PackageURL.from_string(del_["purl"]).to_string() == del_["purl"]
        adress = unquote(del_["purl"]).removesuffix(f"@{del_.get('version', '')}")
        assert adress.endswith(f"/{del_['name']}"), del_
        assert ("version" in del_) != ("properties" in del_), del_


def test_samma_byte_var_det_an_byggs(tmp_path: Path) -> None:
    """Byggd i en annan mapp, i en annan tidszon, med andra hashfrön och utan cache blir den likadan."""
    andra = []
    for namn, zon, fro in (("ett", "UTC", "1"), ("annat/djupare", "Asia/Tokyo", "7")):
        rot = tmp_path / namn
        shutil.copytree(ROT, rot, ignore=UTANFOR)
        (rot / "node_modules").symlink_to(ROT / "node_modules")
        miljo = {
            "PYTHONPATH": str(rot / "src"),
            "TZ": zon,
            "PYTHONHASHSEED": fro,
            "SOURCE_DATE_EPOCH": str(TID),
        }
        kommando = [sys.executable, "-c", BYGG, str(rot)]
        subprocess.run(kommando, check=True, capture_output=True, env={**os.environ, **miljo})
        gor_leverans(rot / "ut", rot, TID, niva=1)
        andra.append((rot / "ut" / SUMMOR).read_text("utf-8"))
    assert andra[0] == andra[1]
