"""Delarna i motorn: Pyodide, Python och de bibliotek som är inbyggda i dem.

Pyodides paket har ingen egen lista. Därför känns varje del igen på ett märke i motorns filer, och en del som
inte längre finns där stoppar bygget.
"""

import json
import re
from pathlib import Path
from typing import NamedTuple

from riktlinje.webb.drift.licenser.bestandsdel import Bestandsdel
from riktlinje.webb.kommando import Byggfel

WASM, LADDARE = "pyodide.asm.wasm", "pyodide.mjs.map"
_PYTHONS_UPPHOV = re.compile(rb"Copyright \(c\) \d[ -~]+")


class Inbyggd(NamedTuple):
    """En del som är inbyggd i motorn: var märket finns, och versionen när märket har en."""

    namn: str
    licens: str
    fil: str
    marke: bytes
    vad: str
    upphov: str = ""


INBYGGDA = (
    Inbyggd("bzip2", "bzip2-1.0.6", WASM, rb"(\d+\.\d+\.\d+), ?\d+-\w+-\d{4}", "packning", "Julian Seward"),
    Inbyggd(
        "Emscripten",
        "MIT",
        WASM,
        rb"emscripten_",
        "Pythons gränssnitt mot webbläsaren, med musl",
        "Emscripten authors; Rich Felker",
    ),
    Inbyggd("error-stack-parser", "MIT", LADDARE, rb"error-stack-parser", "felmeddelanden", "Eric Wendelin"),
    Inbyggd(
        "expat",
        "MIT",
        WASM,
        rb"expat_([\d.]+\d)",
        "läser XML",
        "Thai Open Source Software Center Ltd; Clark Cooper; Expat maintainers",
    ),
    Inbyggd(
        "HACL*",
        "MIT",
        WASM,
        rb"Hacl_Hash",
        "kontrollsummor",
        "INRIA, CMU and Microsoft Corporation; HACL* Contributors",
    ),
    Inbyggd(
        "libffi", "MIT", WASM, rb"ffi_call", "anrop mellan språk", "Anthony Green, Red Hat, Inc and others"
    ),
    Inbyggd("libmpdec", "BSD-2-Clause", WASM, rb"libmpdec/", "räkning med decimaler", "Stefan Krah"),
    Inbyggd("SQLite", "blessing", WASM, rb"%Q\.sqlite_sequence", "databaser, används inte här"),
    Inbyggd("stackframe", "MIT", LADDARE, rb"stackframe", "felmeddelanden", "Eric Wendelin"),
    Inbyggd("xz", "0BSD", WASM, rb"lzma_code", "packning", "The authors of XZ Utils"),
    Inbyggd(
        "zlib", "Zlib", WASM, rb"inflate ([\d.]+) Copyright", "packning", "Jean-loup Gailly and Mark Adler"
    ),
    Inbyggd(
        "zstd", "BSD-3-Clause", WASM, rb"ZSTD_compress", "packning", "Meta Platforms, Inc. and affiliates"
    ),
)


def delar_i_motorn(rot: Path) -> list[Bestandsdel]:
    """Pyodide, Python och de inbyggda biblioteken, med de versioner som motorns filer säger.

    Args:
        rot: projektets mapp, med `node_modules`.

    Raises:
        Byggfel: Pyodide är inte installerat, eller en inbyggd del finns inte längre.
    """
    mapp = rot / "node_modules" / "pyodide"
    if not mapp.is_dir():
        raise Byggfel("Pyodide är inte installerat. Kör «npm ci --ignore-scripts» eller «make bygg».")
    paket = json.loads((mapp / "package.json").read_text("utf-8"))
    info = json.loads((mapp / "pyodide-lock.json").read_text("utf-8"))["info"]
    filer = {namn: (mapp / namn).read_bytes() for namn in (WASM, LADDARE)}
    hela = Bestandsdel(
        paket["name"],
        paket["version"],
        paket["license"],
        "npm",
        "kör reglerna i webbläsaren",
        "Pyodide contributors and Mozilla",
        paket["homepage"],
        ("motor/*/pyodide*", "motor/*/python_stdlib.zip"),
    )
    upphov = "; ".join(
        dict.fromkeys(rad.decode("ascii").strip() for rad in _PYTHONS_UPPHOV.findall(filer[WASM]))
    )
    vad = "språket som reglerna är skrivna i"
    cpython = Bestandsdel(
        "CPython", info["python"], "Python-2.0.1", "generic", vad, upphov, "https://www.python.org/"
    )
    kanda = {"Emscripten": info["platform"].removeprefix("emscripten_").replace("_", ".")}
    inbyggda = (_inbyggd(en, filer[en.fil], kanda.get(en.namn, "")) for en in INBYGGDA)
    return [hela, cpython, *inbyggda]


def _inbyggd(en: Inbyggd, innehall: bytes, kand: str) -> Bestandsdel:
    funnen = re.search(en.marke, innehall)
    if not funnen:
        raise Byggfel(
            f"Licenslistan nämner {en.namn}, men den finns inte längre i Pyodides {en.fil}. Ta bort den."
        )
    version = funnen[1].decode("ascii") if funnen.lastindex else kand
    return Bestandsdel(en.namn, version, en.licens, "generic", en.vad, en.upphov)
