"""Motorns WebAssembly-kod och dess skript utan de exporter som ingen använder.

Pyodide exporterar varje C-funktion, åttatusen stycken, så att paket skrivna i C kan länkas in. Motorn har
inga sådana paket, och för varje export gör webbläsaren en funktion och en tabellplats vid varje start.
"""

import re
import warnings
from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from typing import NamedTuple

from leb128 import u as tal

HUVUDBYTE = 8
EXPORTDEL = 7
"""Numret på den del av en WebAssembly-fil som räknar upp exporterna."""
KAN_UTELAMNAS = {0, 3}
"""Sorterna funktion och global variabel. Minnet, tabellen och undantagen behålls alltid."""
STORSTA_ANDEL = 0.25
"""Är fler än så av exporterna kvar har skriptet inte känts igen, och den som bygger får en varning."""

_TILLDELNING = re.compile(r'(?<=[;{}])((?:(?:\w+|Module\["\w+"\])=)+)wasmExports\["(\w+)"\];')
"""En hel sats som ger en export ett eller flera namn: `a=Module["a"]=wasmExports["x"];`."""
_DEKLARATION = re.compile(r"\bvar ((?:\w+,){500,}\w+);")
_HAMTNING = re.compile(r'wasmExports\["\w+"\]')
_VARDE = re.compile(r'wasmExports\["(\w+)"\]\.value')
_ORD = re.compile(r"[A-Za-z0-9_$]+")


class Export(NamedTuple):
    """En export: namnet, sortens nummer och posten så som den står i filen."""

    namn: str
    sort: int
    post: bytes


class Exportvarning(UserWarning):
    """Pyodides skript ser inte ut som det gjorde: motorn fungerar, men startar saktare."""


def utan_oanvanda(kod: bytes, skript: str, ovriga: Iterable[str]) -> tuple[bytes, str]:
    """Koden och skriptet med de exporter som används, och i övrigt som de var.

    Att bara ge en export ett namn är inte att använda den. Känns skriptets sätt att göra det inte igen är
    både koden och skriptet oförändrade. Är de flesta av exporterna kvar varnas för det (Exportvarning).

    Args:
        kod: en WebAssembly-fil.
        skript: texten i skriptet som ger exporterna namn.
        ovriga: texterna i de andra skript som använder dem.
    """
    kand = _TILLDELNING.search(skript) and _DEKLARATION.search(skript)
    behovs = _anvanda(skript, ovriga) if kand else lambda _: True
    alla = [ex for nummer, innehall in delar(kod) if nummer == EXPORTDEL for ex in exporter(innehall)]
    kvar = [ex for ex in alla if ex.sort not in KAN_UTELAMNAS or behovs(ex.namn)]
    if len(kvar) > STORSTA_ANDEL * len(alla):
        text = f"{len(kvar)} av {len(alla)} exporter är kvar i Pyodides kod, och motorn startar saktare."
        warnings.warn(f"{text} Se hur pyodide.asm.mjs ger dem namn.", Exportvarning, stacklevel=2)
    if not kand:
        return kod, skript
    nya = [kod[:HUVUDBYTE]]
    for nummer, innehall in delar(kod):
        ny = _exportdel(kvar) if nummer == EXPORTDEL else innehall
        nya += [bytes([nummer]), bytes(tal.encode(len(ny))), ny]
    return b"".join(nya), _utan_namn(skript, behovs)


def _anvanda(skript: str, ovriga: Iterable[str]) -> Callable[[str], bool]:
    """Säger om en export används: av sitt värde, eller under något av namnen som den får."""
    varden = set(_VARDE.findall(skript))
    text = _DEKLARATION.sub("", _TILLDELNING.sub("", skript))
    orden = {ord_ for del_ in (text, *ovriga) for ord_ in _ORD.findall(del_)} - {"Module"}
    namnda = {export for namn, export in _TILLDELNING.findall(skript) if orden & set(_ORD.findall(namn))}
    return lambda namn: namn in varden or namn in orden or f"_{namn}" in orden or namn in namnda


def _exportdel(kvar: list[Export]) -> bytes:
    return bytes(tal.encode(len(kvar))) + b"".join(export.post for export in kvar)


def _utan_namn(skript: str, behovs: Callable[[str], bool]) -> str:
    """Skriptet utan tilldelningarna och variablerna för det som inte behövs."""
    skript = _TILLDELNING.sub(lambda traff: traff[0] if behovs(traff[2]) else "", skript)
    kvar = set(_ORD.findall(_HAMTNING.sub("", _DEKLARATION.sub("", skript))))
    return _DEKLARATION.sub(lambda t: f"var {','.join(n for n in t[1].split(',') if n in kvar)};", skript)


def exporter(innehall: bytes) -> Iterator[Export]:
    """Exporterna i en exportdels innehåll, i ordning."""
    fil = BytesIO(innehall)
    antal, _ = tal.decode_reader(fil)
    for _ in range(antal):
        fran = fil.tell()
        langd, _ = tal.decode_reader(fil)
        namn = fil.read(langd).decode()
        (sort,) = fil.read(1)
        tal.decode_reader(fil)
        yield Export(namn, sort, innehall[fran : fil.tell()])


def delar(kod: bytes) -> Iterator[tuple[int, bytes]]:
    """Numret på varje del i en WebAssembly-fil, och delens innehåll."""
    fil = BytesIO(kod)
    fil.seek(HUVUDBYTE)
    while nummer := fil.read(1):
        langd, _ = tal.decode_reader(fil)
        yield nummer[0], fil.read(langd)
