"""Meningarna i våra egna skript: det som en läsare kan få se."""

import re

from stod.platser import ROT

SKRIPT = ROT / "docs/js"
STRANG = re.compile(r'"([^"\n]*)"|`([^`]*)`')
INSATT = re.compile(r"\$\{[^}]*\}")
MENING = re.compile(r"^[A-ZÅÄÖ«].* |[.!?:]$|[åäöÅÄÖ]")


def skriptens_meningar() -> list[str]:
    """Varje mening i skripten, utan det som sätts in i den."""
    filer = sorted(SKRIPT.rglob("*js"))
    strangar = (
        INSATT.sub("", dubbla or bakat)
        for fil in filer
        for dubbla, bakat in STRANG.findall(fil.read_text("utf-8"))
    )
    return list(dict.fromkeys(text for text in strangar if " " in text and MENING.search(text)))
