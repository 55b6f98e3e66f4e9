"""Motorn som webbläsaren kör: lika varje gång, rätt beskriven, rätt byte-kod och hela paketet."""

import base64
import csv
import hashlib
import json
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest

from riktlinje.webb.arbetare import svara
from riktlinje.webb.kommando import Byggfel
from riktlinje.webb.motor import BIBLIOTEK, LAS, ROT, UTELAMNAS, Motor, bygg_motor

PROVKORNING = """
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
const [mapp, hjul, fraga] = process.argv.slice(1);
const { loadPyodide } = await import(pathToFileURL(`${mapp}/pyodide.mjs`).href);
const pyodide = await loadPyodide({ indexURL: mapp });
pyodide.unpackArchive(new Uint8Array(readFileSync(`${mapp}/${hjul}`)), "wheel");
pyodide.globals.set("fraga", fraga);
console.log(pyodide.runPython(`
import importlib.util, json, sys
import riktlinje
from riktlinje.webb.arbetare import svara
json.dumps({
    "python": list(sys.version_info[:2]),
    "magi": importlib.util.MAGIC_NUMBER.hex(),
    "fil": riktlinje.__file__,
    "svar": svara(fraga),
})
`));
"""
START = '{"typ": "start"}'


@pytest.fixture(scope="module")
def motor(tmp_path_factory: pytest.TempPathFactory) -> Motor:
    """Motorn, byggd med projektets cache."""
    return bygg_motor(tmp_path_factory.mktemp("motor"), ROT / ".bygge")


@pytest.fixture(scope="module")
def pyodide(motor: Motor) -> dict[str, Any]:
    """Det som Pyodide säger när det startar ur den byggda mappen, utan någon annan fil."""
    kommando = ["node", "--input-type=module", "--eval", PROVKORNING, str(motor.mapp), motor.hjul, START]
    svar = subprocess.run(kommando, capture_output=True, text=True, check=True, cwd=motor.mapp)
    data: dict[str, Any] = json.loads(svar.stdout)
    return data


def test_bygget_blir_lika_utan_cache(motor: Motor, tmp_path: Path) -> None:
    """Två byggen ur samma källa är lika, byte för byte, även när inget är sparat sedan förut."""
    andra = bygg_motor(tmp_path / "site", tmp_path / "cache")
    assert andra.manifest() == motor.manifest()
    for namn in motor.filer:
        assert (andra.mapp / namn).read_bytes() == (motor.mapp / namn).read_bytes()


def test_manifestet_stammer(motor: Motor) -> None:
    """`motor.json` anger mappen, hjulet och varje fils storlek och summa, och mappen har inget annat."""
    manifest = json.loads((motor.mapp.parent / "motor.json").read_text("utf-8"))
    mapp = motor.mapp.parent / manifest["mapp"]
    assert {fil.name for fil in mapp.iterdir()} == set(manifest["filer"])
    for namn, post in manifest["filer"].items():
        data = (mapp / namn).read_bytes()
        assert {"byte": len(data), "sha256": hashlib.sha256(data).hexdigest()} == post
    assert manifest["hjul"] in manifest["filer"]
    paket = json.loads((ROT / "package.json").read_text("utf-8"))
    assert manifest["pyodide"] == paket["dependencies"]["pyodide"]


def test_laset_pekar_ut_hjulet(motor: Motor) -> None:
    """Pyodides lås har vårt hjul som enda paket, med dess summa."""
    (paket,) = json.loads((motor.mapp / LAS).read_text("utf-8"))["packages"].values()
    assert (paket["file_name"], paket["sha256"]) == (motor.hjul, motor.filer[motor.hjul][1])


def test_byte_koden_ar_pyodides(motor: Motor, pyodide: dict[str, Any]) -> None:
    """All byte-kod bär det märke som Pyodides Python kräver, och ingen källkod följer med."""
    for arkivnamn in (BIBLIOTEK, motor.hjul):
        with zipfile.ZipFile(motor.mapp / arkivnamn) as arkiv:
            kod = [namn for namn in arkiv.namelist() if namn.endswith(".pyc")]
            assert {arkiv.read(namn)[:4].hex() for namn in kod} == {pyodide["magi"]}
            assert [namn for namn in arkiv.namelist() if namn.endswith(".py")] == []
    assert f"-cp{''.join(map(str, pyodide['python']))}-" in motor.hjul


def test_hjulet_har_hela_paketet(motor: Motor) -> None:
    """Varje modul i arbetsträdet finns i hjulet, och hjulet har ingen annan."""
    kallor = ROT / "src"
    moduler = {fil.relative_to(kallor).as_posix() + "c" for fil in kallor.rglob("*.py")}
    with zipfile.ZipFile(motor.mapp / motor.hjul) as arkiv:
        assert {namn for namn in arkiv.namelist() if namn.endswith(".pyc")} == moduler


def test_hjulets_forteckning_stammer(motor: Motor) -> None:
    """RECORD anger rätt summa för varje fil i hjulet, också sedan källkoden har blivit byte-kod."""
    with zipfile.ZipFile(motor.mapp / motor.hjul) as arkiv:
        (namn,) = [namn for namn in arkiv.namelist() if namn.endswith(".dist-info/RECORD")]
        poster = {rad[0]: rad[1] for rad in csv.reader(arkiv.read(namn).decode().splitlines())}
        summor = {
            fil: "sha256="
            + base64.urlsafe_b64encode(hashlib.sha256(arkiv.read(fil)).digest()).decode().rstrip("=")
            for fil in arkiv.namelist()
        }
    assert summor | {namn: ""} == poster


def test_biblioteket_ar_bantat(motor: Motor) -> None:
    """Det som aldrig kan behövas i en webbläsare följer inte med."""
    with zipfile.ZipFile(motor.mapp / BIBLIOTEK) as arkiv:
        moduler = {namn.partition("/")[0].removesuffix(".pyc") for namn in arkiv.namelist()}
    assert moduler & UTELAMNAS == set()
    assert {"json", "dataclasses", "encodings", "pyodide"} <= moduler


def test_pyodide_kor_hjulet(pyodide: dict[str, Any]) -> None:
    """Pyodide startar ur den byggda mappen, och hjulet svarar som samma kod i CPython."""
    assert pyodide["fil"].endswith(".pyc")
    assert pyodide["svar"] == svara(START)


def test_utan_pyodide_sags_vad_som_saknas(tmp_path: Path) -> None:
    """Saknas Pyodide säger felet vilket kommando som hjälper."""
    with pytest.raises(Byggfel, match="npm ci"):
        bygg_motor(tmp_path / "site", tmp_path / "cache", tmp_path)
