"""Inställningarna för nginx, Apache och IIS: huvuden, typer, lagring och packning som vår egen server har."""

import gzip
import re
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

import brotli
import pytest
from stod.iislasare import Iis, direktiv
from stod.platser import ROT
from stod.webbservrar import KONF, SERVRAR, igang

from riktlinje.webb.drift import huvuden
from riktlinje.webb.drift import installningar as drift
from riktlinje.webb.drift.leverans import INSTALLNINGAR, gor_leverans
from riktlinje.webb.drift.packning import MINSTA, packa

FAST = "0123456789abcdef"
EVIGA = (
    f"motor/{FAST}/pyodide.asm.wasm",
    f"motor/{FAST}/pyodide.asm.mjs",
    f"motor/{FAST}/python_stdlib.zip",
    f"fast/{FAST}/js/element.mjs",
    f"fast/{FAST}/css/alla.css",
    "assets/javascripts/bundle.79ae519e.min.js",
)
FRAGADE = (
    "index.html",
    "404.html",
    "om/index.html",
    "motor/motor.json",
    "sitemap.xml",
    "search/search_index.json",
    "assets/javascripts/lunr/min/lunr.sv.min.js",
    *(f"fil{andelse}" for andelse in huvuden.TYPER if andelse != ".gz"),
)


def text(plats: str) -> bytes:
    """Ett innehåll som blir mindre av att packas."""
    return (plats * 100).encode()


@pytest.fixture(scope="module")
def leverans(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """En liten leverans med en fil av varje slag: webbplatsen i `site`, inställningarna bredvid."""
    rot = tmp_path_factory.mktemp("leverans")
    for plats in (*EVIGA, *FRAGADE):
        fil = rot / "site" / plats
        fil.parent.mkdir(parents=True, exist_ok=True)
        fil.write_bytes(text(plats))
    motor = rot / "site" / "motor" / "motor.json"
    motor.write_text('{"mapp": "0123456789abcdef", "pyodide": "1"}', "utf-8")
    gor_leverans(rot / "site", ROT, 0, niva=4)
    motor.write_bytes(text("motor/motor.json"))
    packa(rot / "site", niva=4)
    return rot


@pytest.fixture(scope="module", params=SERVRAR)
def server(request: pytest.FixtureRequest, leverans: Path) -> Iterator[str]:
    """Servern, i gång för leveransen med leveransens egna inställningar."""
    with igang(request.param, leverans / "site", leverans / INSTALLNINGAR) as adress:
        yield adress


def hamta(server: str, sokvag: str, kodning: str = "") -> tuple[HTTPResponse, bytes]:
    """Svaret på en begäran och dess kropp, utan att något packas upp."""
    kontakt = HTTPConnection(server.removeprefix("http://"), timeout=10)
    kontakt.request("GET", sokvag, headers={"Accept-Encoding": kodning or "identity"})
    svar = kontakt.getresponse()
    kropp = svar.read()
    kontakt.close()
    return svar, kropp


def test_leveransen_har_listans_installningar(leverans: Path) -> None:
    """Leveransen har varje servers fil bredvid webbplatsen, med det som listan ger, och ingen i den."""
    skrivna = {fil.name: fil.read_text("utf-8") for fil in (leverans / INSTALLNINGAR).iterdir()}
    assert {namn: text() for namn, text in drift.FILER.items()} == skrivna
    assert set(KONF.values()) | {"web.config", "iis-packning.cmd"} == set(skrivna)
    assert [] == [namn for namn in skrivna if (leverans / "site" / namn).exists()]


def test_varje_fil_har_typ_lagring_och_huvuden(server: str) -> None:
    """Varje slags fil har listans typ, lagring och säkerhetshuvuden."""
    for plats in (*EVIGA, *FRAGADE):
        svar, kropp = hamta(server, f"/{plats}")
        assert (200, text(plats)) == (svar.status, kropp), plats
        assert huvuden.typ(plats) == svar.headers["Content-Type"], plats
        assert [huvuden.lagring(plats)] == svar.headers.get_all("Cache-Control"), plats
        for namn, varde in huvuden.SAKERHET.items():
            assert [varde] == svar.headers.get_all(namn), (plats, namn)


def test_varje_fil_lamnas_packad(server: str) -> None:
    """Det som packats i förväg lämnas packat med filens egen typ, och bara till den som tar emot det."""
    for plats in (*EVIGA, *FRAGADE):
        for kodning, packa_upp in (("br", brotli.decompress), ("gzip", gzip.decompress)):
            svar, kropp = hamta(server, f"/{plats}", kodning)
            assert huvuden.typ(plats) == svar.headers["Content-Type"], plats
            assert [huvuden.lagring(plats)] == svar.headers.get_all("Cache-Control"), plats
            if huvuden.kan_packas(plats):
                assert kodning == svar.headers["Content-Encoding"], plats
                assert "Accept-Encoding" in svar.headers["Vary"], plats
                assert text(plats) == packa_upp(kropp)
            else:
                assert (None, text(plats)) == (svar.headers["Content-Encoding"], kropp), plats


@pytest.mark.parametrize(
    ("sokvag", "status"),
    [("/", 200), ("/om/", 200), ("/om", 301), ("/saknas", 404), (f"/motor/{FAST}/x", 404)],
)
def test_sidor_mappar_och_det_som_saknas(server: str, sokvag: str, status: int) -> None:
    """Mappar visar sin sida, det som saknas vår felsida, och inget av det sparas ofrågat."""
    svar, kropp = hamta(server, sokvag)
    assert status == svar.status
    assert ["no-cache"] == svar.headers.get_all("Cache-Control")
    assert huvuden.SAKERHET == {namn: svar.headers[namn] for namn in huvuden.SAKERHET}
    if status == 404:
        assert text("404.html") == kropp
    if status == 301:
        assert svar.headers["Location"].endswith("/om/")


@pytest.fixture(scope="module")
def iis(leverans: Path) -> Iis:
    """Leveransens inställningar för IIS, lästa så som IIS läser dem."""
    mapp = leverans / INSTALLNINGAR
    return Iis((mapp / "web.config").read_text("utf-8"), (mapp / "iis-packning.cmd").read_text("utf-8"))


def test_iis_lamnar_varje_fil_som_de_andra(iis: Iis, webbplats: Path) -> None:
    """IIS kan inte köras här; inställningarna ger varje fil listans typ, lagring, huvuden och packning."""
    byggda = [fil.relative_to(webbplats).as_posix() for fil in webbplats.rglob("*") if fil.is_file()]
    for plats in (*EVIGA, *FRAGADE, *byggda, "SHA256SUMS"):
        huvud = iis.huvuden(plats)
        assert huvuden.typ(plats) == iis.typ(plats), plats
        assert direktiv(huvuden.lagring(plats)) == direktiv(huvud.pop("Cache-Control")), plats
        assert huvuden.SAKERHET == huvud, plats
        assert iis.packar(plats) or not huvuden.kan_packas(plats), plats


def test_iis_har_varje_monster_for_det_fasta(iis: Iis) -> None:
    """Varje mönster för det som heter efter sitt innehåll har en fil i proven."""
    for monster in huvuden.FASTA:
        assert [plats for plats in EVIGA if re.match(monster, plats)], monster
    assert set(huvuden.FASTA_MAPPAR) | set(huvuden.FRAGADE_I_FASTA) == set(iis.platser)


def test_iis_sidor_mappar_och_det_som_saknas(iis: Iis) -> None:
    """Mappar visar sin sida utan att listas, och felsidan lämnas med status 404 och sparas inte ofrågad."""
    assert ("index.html", False) == (iis.startsida(), iis.listar_mappar())
    assert ("404.html", "File") == iis.felsida(404)
    assert {**huvuden.SAKERHET, "Cache-Control": huvuden.FRAGA} == iis.huvuden("saknas", finns=False)
    assert huvuden.SAKERHET == iis.huvuden(f"motor/{FAST}/x", finns=False)


def test_iis_packar_fran_forsta_hamtningen(iis: Iis) -> None:
    """Packningen gäller den första läsaren och de små filerna, också motorns arkiv och WebAssembly."""
    assert iis.packar_genast()
    assert MINSTA == iis.minsta()
    assert all(iis.packar(f"motor/{FAST}/{fil}") for fil in ("pyodide.asm.wasm", "python_stdlib.zip"))
