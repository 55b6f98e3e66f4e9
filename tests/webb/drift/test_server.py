"""Webbservern: rätt typer, säkra huvuden, rätt lagring och inget utanför mappen."""

import gzip
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

import pytest

from riktlinje.modell.fel import Indatafel
from riktlinje.webb.drift.huvuden import SAKERHET
from riktlinje.webb.drift.server import Webbserver

MOTOR = "motor/0123456789abcdef"
FILER = {
    "index.html": "<h1>Början</h1>",
    "404.html": "<h1>Sidan finns inte</h1>",
    "om/index.html": "<h1>Om</h1>",
    "js/element.mjs": "export {};",
    "css/skal.css": "a{}",
    "bild/å.svg": "<svg/>",
    "search/search_index.json": "{}",
    "motor/motor.json": "{}",
    f"{MOTOR}/pyodide.asm.wasm": "wasm" * 100,
    f"{MOTOR}/python_stdlib.zip": "zip" * 100,
    f"{MOTOR}/riktlinje-0.1.0-cp314-none-any.whl": "hjul" * 100,
}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Webbserver]:
    """En server för en liten mapp, med en hemlig fil bredvid mappen."""
    rot = tmp_path_factory.mktemp("server")
    (rot / "hemligt.txt").write_text("hemligt", "utf-8")
    for namn, text in FILER.items():
        fil = rot / "site" / namn
        fil.parent.mkdir(parents=True, exist_ok=True)
        fil.write_text(text, "utf-8")
    (rot / "site" / "lank.txt").symlink_to(rot / "hemligt.txt")
    with Webbserver(rot / "site") as igang:
        yield igang


def hamta(server: Webbserver, sokvag: str, metod: str = "GET", **huvuden: str) -> tuple[HTTPResponse, bytes]:
    """Skickar en begäran precis som den är skriven och ger svaret och dess kropp."""
    kontakt = HTTPConnection(server.adress.split("/")[2], timeout=10)
    kontakt.putrequest(metod, sokvag, skip_accept_encoding=True)
    for namn, varde in huvuden.items():
        kontakt.putheader(namn.replace("_", "-"), varde)
    kontakt.endheaders()
    svar = kontakt.getresponse()
    kropp = svar.read()
    kontakt.close()
    return svar, kropp


@pytest.mark.parametrize(
    ("sokvag", "typ"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/om/", "text/html; charset=utf-8"),
        ("/js/element.mjs", "text/javascript; charset=utf-8"),
        ("/css/skal.css", "text/css; charset=utf-8"),
        ("/bild/%C3%A5.svg", "image/svg+xml"),
        ("/motor/motor.json", "application/json"),
        (f"/{MOTOR}/pyodide.asm.wasm", "application/wasm"),
        (f"/{MOTOR}/python_stdlib.zip", "application/zip"),
        (f"/{MOTOR}/riktlinje-0.1.0-cp314-none-any.whl", "application/zip"),
    ],
)
def test_innehallstyper(server: Webbserver, sokvag: str, typ: str) -> None:
    """Varje slags fil har sin typ; med fel typ startar motorn inte."""
    svar, _ = hamta(server, sokvag)
    assert (200, typ) == (svar.status, svar.headers["Content-Type"])


@pytest.mark.parametrize(
    ("sokvag", "metod", "status"),
    [
        ("/", "GET", 200),
        ("/", "HEAD", 200),
        ("/js/element.mjs", "GET", 200),
        ("/om", "GET", 301),
        ("/saknas", "GET", 404),
        ("/", "POST", 501),
        ("/", "PUT", 501),
    ],
)
def test_sakerhetshuvuden_pa_varje_svar(server: Webbserver, sokvag: str, metod: str, status: int) -> None:
    """Alla svar bär säkerhetshuvudena, också fel och hänvisningar."""
    svar, _ = hamta(server, sokvag, metod)
    assert status == svar.status
    assert SAKERHET == {namn: svar.headers[namn] for namn in SAKERHET}
    assert "Python" not in svar.headers["Server"]


def test_lagring(server: Webbserver) -> None:
    """Bara det som heter efter sitt innehåll får sparas utan fråga."""
    svar, _ = hamta(server, f"/{MOTOR}/pyodide.asm.wasm")
    assert "public, max-age=31536000, immutable" == svar.headers["Cache-Control"]
    for sokvag in (
        "/",
        "/motor/motor.json",
        "/js/element.mjs",
        "/saknas",
        "/om",
        "/motor/0123456789abcdef/x",
    ):
        svar, _ = hamta(server, sokvag)
        assert "no-cache" == svar.headers["Cache-Control"]


def test_oforandrat_skickas_inte_igen(server: Webbserver) -> None:
    """Den som har en färsk kopia får veta det i stället för samma sida en gång till."""
    forsta, _ = hamta(server, "/om/")
    andra, kropp = hamta(server, "/om/", If_None_Match=forsta.headers["ETag"])
    assert (304, b"") == (andra.status, kropp)


def test_andrad_fil_skickas(tmp_path: Path) -> None:
    """En fil som byggs om lämnas i sin nya lydelse."""
    sida = tmp_path / "index.html"
    sida.write_text("gammal", "utf-8")
    with Webbserver(tmp_path) as server:
        marke = hamta(server, "/")[0].headers["ETag"]
        sida.write_text("ny lydelse", "utf-8")
        svar, kropp = hamta(server, "/", If_None_Match=marke)
    assert (200, b"ny lydelse") == (svar.status, kropp)


@pytest.mark.parametrize("sokvag", ["/om/", f"/{MOTOR}/pyodide.asm.wasm", f"/{MOTOR}/python_stdlib.zip"])
def test_packade_svar(server: Webbserver, sokvag: str) -> None:
    """Den som tar emot gzip får det; andra får filen som den är."""
    hel, kropp = hamta(server, sokvag)
    packad, packad_kropp = hamta(server, sokvag, Accept_Encoding="gzip, deflate, br")
    assert hel.headers["Content-Encoding"] is None
    assert "gzip" == packad.headers["Content-Encoding"]
    assert "Accept-Encoding" == packad.headers["Vary"]
    assert kropp == gzip.decompress(packad_kropp)


def test_sida_som_saknas(server: Webbserver) -> None:
    """En sida som saknas ger webbplatsens egen felsida."""
    svar, kropp = hamta(server, "/finns/inte/")
    assert (404, "Sidan finns inte") == (svar.status, kropp.decode().split(">")[1].split("<")[0])


def test_mapp_utan_snedstreck(server: Webbserver) -> None:
    """En mapp utan snedstreck hänvisas inom webbplatsen, aldrig till någon annan."""
    for sokvag in ("/om", "//om", "/om?a=b"):
        svar, _ = hamta(server, sokvag)
        assert (301, "/om/") == (svar.status, svar.headers["Location"])


@pytest.mark.parametrize(
    "sokvag",
    [
        "/../hemligt.txt",
        "/%2e%2e/hemligt.txt",
        "/om/..%2f..%2fhemligt.txt",
        "/..%5chemligt.txt",
        "//etc/passwd",
        "/lank.txt",
        "/om/%00",
        "/" + "a" * 5000,
        "//[",
    ],
)
def test_inget_utanfor_mappen(server: Webbserver, sokvag: str) -> None:
    """Ingen sökväg leder ut ur mappen, inte ens en länk i den."""
    svar, kropp = hamta(server, sokvag)
    assert 404 == svar.status
    assert b"hemligt" not in kropp


def test_upptagen_port(server: Webbserver) -> None:
    """En upptagen port ger ett fel som säger vad man kan göra."""
    port = int(server.adress.rstrip("/").rpartition(":")[2])
    with pytest.raises(Indatafel, match=rf"Porten {port} är upptagen .* 8080"):
        Webbserver(Path(), port)
