"""Motorn som webbläsaren kör: lika varje gång, rätt beskriven, rätt byte-kod och hela paketet."""

import base64
import csv
import hashlib
import json
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest

from riktlinje.webb.arbetare.fragor import FRAGOR, svara
from riktlinje.webb.kommando import Byggfel
from riktlinje.webb.motor.delar import BIBLIOTEK, FARDIG_KOD, UTANFOR, Delar
from riktlinje.webb.motor.modulbehov import SKYDDSNAT, fragor, importer, modulfil
from riktlinje.webb.motor.motor import ROT, Motor, bygg_motor
from riktlinje.webb.motor.tabellasare import bygg_verkstadsarkiv

PROVKORNING = ROT / "tests/stod/provkorning.mjs"
KALLOR = ROT / "src"


def svaret_har(fraga: str) -> str:
    """Svaret i CPython, eller vilket fel det blev."""
    try:
        return svara(fraga)
    except Exception as fel:  # noqa: BLE001  varje fel ska vara detsamma på båda ställena
        return type(fel).__name__


def namngivet(egna: set[str]) -> tuple[set[str], set[str]]:
    """Standardbibliotekets och våra egna moduler som motorns källfiler importerar."""
    return importer((KALLOR / namn.removesuffix("c") for namn in egna), KALLOR)


@pytest.fixture(scope="module")
def motor(tmp_path_factory: pytest.TempPathFactory) -> Motor:
    """Motorn, byggd med projektets cache."""
    return bygg_motor(tmp_path_factory.mktemp("motor"), ROT / ".bygge")


@pytest.fixture(scope="module")
def delar() -> Delar:
    """Motorns delar, byggda med projektets cache."""
    return Delar(ROT, ROT / ".bygge")


@pytest.fixture(scope="module")
def stallda() -> list[str]:
    """Varje slags fråga om varje scenario, rätt ställd och fel ställd."""
    return fragor(ROT / "scenarios")


@pytest.fixture(scope="module")
def pyodide(motor: Motor, stallda: list[str]) -> dict[str, Any]:
    """Det som Pyodide säger när det startar ur den byggda mappen, utan någon annan fil."""
    info, tabellasare = json.dumps(dict(motor.info)), str(bygg_verkstadsarkiv(motor.mapp.parents[1]))
    kommando = ["node", str(PROVKORNING), str(motor.mapp), info, tabellasare]
    with zipfile.ZipFile(motor.mapp / BIBLIOTEK) as arkiv:
        standard, _ = namngivet({namn for namn in arkiv.namelist() if namn.startswith("riktlinje/")})
    indata = json.dumps({"fragor": stallda, "moduler": sorted({*SKYDDSNAT, *standard})})
    svar = subprocess.run(kommando, input=indata, capture_output=True, text=True, check=True, cwd=motor.mapp)
    data: dict[str, Any] = json.loads(svar.stdout)
    return data


def test_bygget_blir_lika_utan_cache(motor: Motor, tmp_path: Path) -> None:
    """Två byggen ur samma källa är lika, byte för byte, även när inget är sparat sedan förut."""
    andra = bygg_motor(tmp_path / "site", tmp_path / "cache")
    assert andra.manifest() == motor.manifest()
    for namn in motor.filer:
        assert (andra.mapp / namn).read_bytes() == (motor.mapp / namn).read_bytes()


@pytest.mark.parametrize(
    ("plats", "byggs_om"),
    [
        ("src/riktlinje/webb/sidor/block/regler.py", False),
        ("src/riktlinje/webb/drift/huvuden.py", False),
        ("src/riktlinje/cli/webb.py", False),
        ("docs/index.md", False),
        ("tests/webb/motor/test_motor.py", False),
        ("src/riktlinje/modell/regel.py", True),
        ("src/riktlinje/webb/arbetare/fragor.py", True),
        ("scenarios/uppsokande/uvas.md", True),
        ("pyproject.toml", True),
    ],
)
def test_motorn_byggs_om_av_det_som_den_har(tmp_path: Path, plats: str, *, byggs_om: bool) -> None:
    """En ändrad sida, ett ändrat prov eller ett ändrat block ger samma motor; en ändrad regel en ny."""
    for namn in ("src", "scenarios", "docs", "tests"):
        shutil.copytree(ROT / namn, tmp_path / namn, ignore=shutil.ignore_patterns("__pycache__", "js"))
    for namn in ("pyproject.toml", "LICENSE"):
        shutil.copy(ROT / namn, tmp_path / namn)
    (tmp_path / "node_modules").symlink_to(ROT / "node_modules")
    fore = Delar(tmp_path, tmp_path).bantats_plats()
    with (tmp_path / plats).open("a", encoding="utf-8") as fil:
        fil.write("\n")
    assert byggs_om == (fore != Delar(tmp_path, tmp_path).bantats_plats())


def test_motorn_har_inget_ur_de_rum_som_den_inte_bevakar(motor: Motor) -> None:
    """Rummen som inte bygger om motorn finns, och inget ur dem finns i arkivet."""
    assert [rum for rum in UTANFOR if not (KALLOR / rum).is_dir()] == []
    with zipfile.ZipFile(motor.mapp / BIBLIOTEK) as arkiv:
        assert [namn for namn in arkiv.namelist() if namn.startswith(UTANFOR)] == []


def test_manifestet_stammer(motor: Motor) -> None:
    """`motor.json` anger mappen, hjulet och varje fils storlek och summa, och mappen har inget annat."""
    manifest = json.loads((motor.mapp.parent / "motor.json").read_text("utf-8"))
    mapp = motor.mapp.parent / manifest["mapp"]
    assert {fil.name for fil in mapp.iterdir()} == set(manifest["filer"])
    for namn, post in manifest["filer"].items():
        data = (mapp / namn).read_bytes()
        assert {"byte": len(data), "sha256": hashlib.sha256(data).hexdigest()} == post
    paket = json.loads((ROT / "package.json").read_text("utf-8"))
    assert manifest["pyodide"] == paket["dependencies"]["pyodide"]


def test_byte_koden_ar_pyodides(motor: Motor, pyodide: dict[str, Any], delar: Delar) -> None:
    """All byte-kod bär det märke som Pyodides Python kräver, och ingen källkod följer med."""
    for arkivfil in (motor.mapp / BIBLIOTEK, delar.bibliotek(), delar.hjul()):
        with zipfile.ZipFile(arkivfil) as arkiv:
            kod = [namn for namn in arkiv.namelist() if namn.endswith(".pyc")]
            assert {arkiv.read(namn)[:4].hex() for namn in kod} == {pyodide["magi"]}
            assert [namn for namn in arkiv.namelist() if namn.endswith(".py")] == []
    assert f"-cp{''.join(map(str, pyodide['python']))}-" in delar.hjul().name


def test_hjulet_har_hela_paketet(delar: Delar) -> None:
    """Varje modul i arbetsträdet finns i hjulet, och hjulet har ingen annan."""
    moduler = {fil.relative_to(KALLOR).as_posix() + "c" for fil in KALLOR.rglob("*.py")}
    with zipfile.ZipFile(delar.hjul()) as arkiv:
        assert {namn for namn in arkiv.namelist() if namn.endswith(".pyc")} == moduler


def test_hjulets_forteckning_stammer(delar: Delar) -> None:
    """RECORD anger rätt summa för varje fil i hjulet, också sedan källkoden har blivit byte-kod."""
    with zipfile.ZipFile(delar.hjul()) as arkiv:
        (namn,) = [namn for namn in arkiv.namelist() if namn.endswith(".dist-info/RECORD")]
        poster = {rad[0]: rad[1] for rad in csv.reader(arkiv.read(namn).decode().splitlines())}
        summor = {
            fil: "sha256="
            + base64.urlsafe_b64encode(hashlib.sha256(arkiv.read(fil)).digest()).decode().rstrip("=")
            for fil in arkiv.namelist()
        }
    assert summor | {namn: ""} == poster


def test_arkivet_ar_bibliotekets_och_hjulets(motor: Motor, delar: Delar) -> None:
    """Utom dataklassernas kod har det bantade arkivet bara filer ur biblioteket och hjulet, byte för byte."""
    with (
        zipfile.ZipFile(motor.mapp / BIBLIOTEK) as bantat,
        zipfile.ZipFile(delar.bibliotek()) as bibliotek,
        zipfile.ZipFile(delar.hjul()) as hjul,
    ):
        ur_biblioteket = [namn for namn in bantat.namelist() if not namn.startswith("riktlinje/")]
        for namn in set(bantat.namelist()) - {FARDIG_KOD}:
            kalla = hjul if namn.startswith("riktlinje/") else bibliotek
            assert bantat.read(namn) == kalla.read(namn)
        assert len(ur_biblioteket) < len(bibliotek.namelist()) / 2


def test_arkivet_har_allt_som_namns(motor: Motor, pyodide: dict[str, Any]) -> None:
    """Ingen modul i motorn importerar, inte ens inne i en funktion, något som har bantats bort."""
    with zipfile.ZipFile(motor.mapp / BIBLIOTEK) as arkiv:
        namnen = set(arkiv.namelist())
    egna = {namn for namn in namnen if namn.startswith("riktlinje/")}
    _, namnda = namngivet(egna)
    filer = {fil.relative_to(KALLOR).as_posix() + "c" for m in namnda if (fil := modulfil(KALLOR, m))}
    assert filer - egna == set()
    assert {"riktlinje/webb/arbetare/fragor.pyc", "riktlinje/regelverk/rader.pyc"} <= egna
    assert pyodide["saknas"] == []


def test_varje_slags_fraga_gas_igenom(stallda: list[str]) -> None:
    """Varje fråga i registret har exempel, annars kan dess moduler saknas i motorn."""
    typer = {json.loads(fraga)["typ"] for fraga in stallda if fraga.startswith('{"typ"')}
    assert set(FRAGOR) == typer - {"okand"}


def test_startens_genvagar_tas_sedan_bort(pyodide: dict[str, Any]) -> None:
    """Det som gör starten kort gäller bara under den; sedan är allt som Python har det."""
    assert pyodide["vid_starten"] == ["läsare", "dataklasser", "slinga", "städning"]
    assert pyodide["efter_starten"] == []
    assert pyodide["lasare"] == ["zipimporter"]


def test_dataklassernas_kod_foljer_med(motor: Motor, pyodide: dict[str, Any]) -> None:
    """Arkivet har koden till varje dataklass som starten läser: ingen kompileras i läsarens webbläsare."""
    with zipfile.ZipFile(motor.mapp / BIBLIOTEK) as arkiv:
        assert b"__create_fn__" in arkiv.read(FARDIG_KOD)
        assert {"oppet_arkiv.pyc", "fardig_kod.pyc", "utan_slinga.pyc"} <= set(arkiv.namelist())
        assert [namn for namn in arkiv.namelist() if namn.startswith("asyncio/")] == []
    assert pyodide["kompilerade"] == []


def test_den_bantade_motorn_svarar_som_cpython(pyodide: dict[str, Any], stallda: list[str]) -> None:
    """Varje slags fråga om varje scenario får samma svar, tecken för tecken, och samma slags fel."""
    assert pyodide["fil"].endswith(".pyc")
    assert "ModuleNotFoundError" not in pyodide["svar"]
    assert pyodide["svar"] == [svaret_har(fraga) for fraga in stallda]


def test_utan_pyodide_sags_vad_som_saknas(tmp_path: Path) -> None:
    """Saknas Pyodide säger felet vilket kommando som hjälper."""
    with pytest.raises(Byggfel, match="npm ci"):
        bygg_motor(tmp_path / "site", tmp_path / "cache", tmp_path)
