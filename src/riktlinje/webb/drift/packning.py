"""Filerna packade i förväg, så att servern lämnar dem som de är och slipper packa om dem för varje läsare."""

import gzip
import hashlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from os import cpu_count
from pathlib import Path

import brotli

from riktlinje.webb.drift import huvuden

HARDAST = 11
MINSTA = 200
"""Mindre filer vinner inget på att packas."""

VINST = 0.95
"""Den största andel av filen som det packade får vara för att vara värt att lämna."""


def packa(mapp: Path, cache: Path | None = None, niva: int = HARDAST) -> int:
    """Lägger en `.br` och en `.gz` bredvid varje fil som blir mindre av det.

    Args:
        mapp: den byggda webbplatsen.
        cache: mapp för det som redan är packat en gång; den hårdaste packningen av motorn tar en halv minut.
        niva: hur hårt brotli packar, 0–11.

    Returns:
        Antalet packade filer.
    """
    filer = [
        fil
        for fil in sorted(mapp.rglob("*"))
        if fil.is_file() and huvuden.kan_packas(fil.relative_to(mapp).as_posix())
    ]
    slag: dict[str, Callable[[bytes], bytes]] = {
        f"{niva}.br": lambda data: brotli.compress(data, quality=niva, lgwin=24),
        "9.gz": lambda data: gzip.compress(data, 9, mtime=0),
    }
    with ThreadPoolExecutor(cpu_count()) as parallellt:
        return sum(parallellt.map(lambda fil: _packa_en(fil, slag, cache), filer))


def _packa_en(fil: Path, slag: dict[str, Callable[[bytes], bytes]], cache: Path | None) -> bool:
    data = fil.read_bytes()
    packade = (
        {andelse: _en_gang(data, andelse, packare, cache) for andelse, packare in slag.items()}
        if len(data) >= MINSTA
        else {}
    )
    for andelse, packat in packade.items():
        mal = fil.with_name(f"{fil.name}.{andelse.rpartition('.')[2]}")
        mal.unlink(missing_ok=True)
        if len(packat) < VINST * len(data):
            mal.write_bytes(packat)
    return bool(packade)


def _en_gang(data: bytes, andelse: str, packare: Callable[[bytes], bytes], cache: Path | None) -> bytes:
    sparat = cache and cache / "packat" / f"{hashlib.sha256(data).hexdigest()}.{andelse}"
    if sparat and sparat.exists():
        return sparat.read_bytes()
    packat = packare(data)
    if sparat:
        sparat.parent.mkdir(parents=True, exist_ok=True)
        nytt = sparat.with_name(f"{sparat.name}.nytt")
        nytt.write_bytes(packat)
        nytt.replace(sparat)
    return packat
