"""Inställningarna för nginx, Apache och IIS: huvuden, typer, lagring och packning som vår egen server har."""

import gzip
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from xml.etree import ElementTree as ET

import brotli
import pytest
from webbservrar import SERVRAR, igang

from riktlinje.webb import drift, huvuden
from riktlinje.webb.packning import packa

ROT = Path(__file__).parents[1]
FAST = "0123456789abcdef"
EVIGA = (
    f"motor/{FAST}/pyodide.asm.wasm",
    f"motor/{FAST}/pyodide.asm.mjs",
    f"motor/{FAST}/python_stdlib.zip",
    f"fast/{FAST}/js/kalkylator.mjs",
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


@pytest.fixture(scope="module", params=SERVRAR)
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Servern, i gång för en liten webbplats med en fil av varje slag, packad i förväg."""
    mapp = tmp_path_factory.mktemp("drift")
    for plats in (*EVIGA, *FRAGADE):
        fil = mapp / plats
        fil.parent.mkdir(parents=True, exist_ok=True)
        fil.write_bytes(text(plats))
    packa(mapp, niva=4)
    with igang(request.param, mapp) as adress:
        yield adress


def hamta(server: str, sokvag: str, kodning: str = "") -> tuple[HTTPResponse, bytes]:
    """Svaret på en begäran och dess kropp, utan att något packas upp."""
    kontakt = HTTPConnection(server.removeprefix("http://"), timeout=10)
    kontakt.request("GET", sokvag, headers={"Accept-Encoding": kodning or "identity"})
    svar = kontakt.getresponse()
    kropp = svar.read()
    kontakt.close()
    return svar, kropp


def test_filerna_ar_de_skrivna() -> None:
    """Filerna i `drift` är de som listan ger."""
    assert {namn: text() for namn, text in drift.FILER.items()} == {
        fil.name: fil.read_text("utf-8") for fil in (ROT / "drift").iterdir() if fil.suffix != ".md"
    }


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


def test_iis_har_samma_lista() -> None:
    """`web.config` kan inte köras här; den har samma typer, huvuden och lagring som listan."""
    rot = ET.fromstring(drift.iis())  # noqa: S314  vår egen text
    server = rot.find("system.webServer")
    assert server is not None
    typer = {p.attrib["fileExtension"]: p.attrib["mimeType"] for p in server.iter("mimeMap")}
    assert huvuden.TYPER == typer
    egna = server.find("httpProtocol/customHeaders")
    assert egna is not None
    assert huvuden.SAKERHET == {post.attrib["name"]: post.attrib["value"] for post in egna.iter("add")}
    lagring = {plats.attrib["path"]: plats.find(".//clientCache") for plats in rot.iter("location")}
    assert set(lagring) == {"fast", "motor", "motor/motor.json"}
    for plats, regel in lagring.items():
        assert regel is not None
        assert ("immutable" in regel.attrib["cacheControlCustom"]) == (plats != "motor/motor.json")
    allmant = server.find("staticContent/clientCache")
    assert allmant is not None
    assert allmant.attrib["cacheControlCustom"] == huvuden.FRAGA
