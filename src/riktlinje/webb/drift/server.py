"""Webbservern för den egna datorn och för proven i webbläsaren.

Den lämnar ut filerna i en mapp med samma svarshuvuden som den publicerade webbplatsen ska ha.
"""

import gzip
import hashlib
import sys
from dataclasses import dataclass
from functools import cached_property, lru_cache
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, Self, cast
from urllib.parse import quote, unquote

from riktlinje.modell.fel import Indatafel
from riktlinje.webb.drift import huvuden

VARD = "127.0.0.1"
PACKNIVA = 4
EN_PORT = 8080


@dataclass(frozen=True)
class Innehall:
    """En fils innehåll, som det är och packat."""

    ratt: bytes

    @cached_property
    def packat(self) -> bytes:
        """Innehållet packat med gzip, lika varje gång."""
        return gzip.compress(self.ratt, PACKNIVA, mtime=0)

    @cached_property
    def marke(self) -> str:
        """Innehållets kontrollsumma, som webbläsaren jämför med den kopia den har."""
        return f'"{hashlib.sha256(self.ratt).hexdigest()[:32]}"'


class Webbserver:
    """En server för en mapp, i en egen tråd.

    Används med `with`, eller med `start` och `stopp`. Port 0 ger en ledig port.

    Attributes:
        adress: webbplatsens adress, med porten som den blev.
    """

    def __init__(self, mapp: Path, port: int = 0) -> None:
        """Tar porten men svarar inte förrän servern startas.

        Raises:
            Indatafel: porten är upptagen eller får inte användas.
        """
        try:
            self._server = _Server(mapp.resolve(), port)
        except (OSError, OverflowError) as fel:
            text = f"Porten {port} är upptagen eller får inte användas. Välj till exempel {EN_PORT}."
            raise Indatafel([text]) from fel
        self._trad = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        self.adress = f"http://localhost:{self._server.server_address[1]}/"

    def start(self) -> Self:
        """Börjar svara."""
        self._trad.start()
        return self

    def vanta(self) -> None:
        """Väntar tills någon stoppar servern, till exempel med Ctrl-C."""
        self._trad.join()

    def stopp(self) -> None:
        """Slutar svara och lämnar porten."""
        if self._trad.is_alive():
            self._server.shutdown()
        self._server.server_close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stopp()


class _Server(ThreadingHTTPServer):
    def __init__(self, mapp: Path, port: int) -> None:
        self.mapp = mapp
        super().__init__((VARD, port), _Svarare)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """En läsare som går mitt i ett svar är inget fel; allt annat visas."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Svarare(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "Riktlinje"
    sys_version = ""
    timeout = 60
    disable_nagle_algorithm = True
    """Annars väntar kroppen på att läsaren kvitterar huvudet, 40 ms för en fil på den egna datorn."""

    def do_GET(self) -> None:
        self._svara()

    def do_HEAD(self) -> None:
        self._svara()

    def end_headers(self) -> None:
        for namn, varde in huvuden.SAKERHET.items():
            self.send_header(namn, varde)
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  namnet är basklassens
        """Ingen logg: vem som läste vad ska inte stå någonstans."""

    def _svara(self) -> None:
        rot = cast("_Server", self.server).mapp
        fil = _fil(rot, self.path)
        if fil is not None:
            if fil.is_dir():
                self._hanvisa(fil.relative_to(rot))
            else:
                self._lamna(rot, fil, HTTPStatus.OK)
        elif (rot / "404.html").is_file():
            self._lamna(rot, rot / "404.html", HTTPStatus.NOT_FOUND)
        else:
            self.send_error(HTTPStatus.NOT_FOUND)

    def _hanvisa(self, mapp: Path) -> None:
        self.send_response(HTTPStatus.MOVED_PERMANENTLY)
        self.send_header("Location", f"/{quote(mapp.as_posix())}/")
        self.send_header("Cache-Control", "no-cache")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _lamna(self, rot: Path, fil: Path, status: HTTPStatus) -> None:
        namn = fil.relative_to(rot).as_posix()
        innehall = _las(fil, fil.stat().st_mtime_ns, fil.stat().st_size)
        kodning = self._kodning(namn, fil)
        kand = status == HTTPStatus.OK and self.headers.get("If-None-Match") == innehall.marke
        kropp = b"" if kand else _packat(fil, innehall, kodning)

        self.send_response(HTTPStatus.NOT_MODIFIED if kand else status)
        self.send_header("Cache-Control", huvuden.lagring(namn))
        self.send_header("ETag", innehall.marke)
        self.send_header("Vary", "Accept-Encoding")
        if not kand:
            self.send_header("Content-Type", huvuden.typ(namn))
            self.send_header("Content-Length", str(len(kropp)))
            if kodning:
                self.send_header("Content-Encoding", kodning)
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(kropp)

    def _kodning(self, namn: str, fil: Path) -> str:
        """Hur svaret packas: brotli om det är gjort i förväg, annars gzip, om läsaren tar emot det."""
        tas_emot = {
            del_.partition(";")[0].strip() for del_ in self.headers.get("Accept-Encoding", "").split(",")
        }
        if not huvuden.kan_packas(namn):
            return ""
        if "br" in tas_emot and _bredvid(fil, ".br").is_file():
            return "br"
        return "gzip" if "gzip" in tas_emot else ""


def _packat(fil: Path, innehall: Innehall, kodning: str) -> bytes:
    if kodning == "br":
        return _bredvid(fil, ".br").read_bytes()
    return innehall.packat if kodning else innehall.ratt


def _bredvid(fil: Path, andelse: str) -> Path:
    return fil.with_name(fil.name + andelse)


def _fil(rot: Path, begard: str) -> Path | None:
    """Filen eller mappen som begärs, eller inget om den saknas eller ligger utanför roten."""
    sokvag = unquote(begard.partition("#")[0].partition("?")[0])
    if "\0" in sokvag or "\\" in sokvag:
        return None
    fil = (rot / sokvag.lstrip("/")).resolve()
    if not fil.is_relative_to(rot):
        return None
    if sokvag.endswith("/"):
        fil /= "index.html"
    try:
        fil.stat()
    except OSError:
        return None
    return fil


@lru_cache(maxsize=512)
def _las(fil: Path, andrad_ns: int, antal: int) -> Innehall:  # noqa: ARG001  nyckeln säger när filen är en annan
    return Innehall(fil.read_bytes())
