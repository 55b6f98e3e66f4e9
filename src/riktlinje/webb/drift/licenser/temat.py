"""Delarna i temats skript och stilmallar, så som temats egna källkartor räknar upp dem."""

import json
import re
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from riktlinje.webb.drift.licenser.bestandsdel import Bestandsdel, upphovsratt
from riktlinje.webb.kommando import Byggfel

TEMAT = Path(str(files("material"))) / "templates"
SOKMAPP = "assets/javascripts/lunr"
SOKSPRAK = f"{SOKMAPP}/min/lunr.sv.min.js"
SOKFILER = (f"{SOKMAPP}/min/lunr.stemmer.support.min.js", SOKSPRAK)
"""Det enda av sökningens språkstöd som publiceras."""

_PAKET = re.compile(r"node_modules/((?:@[^/]+/)?[^/]+)/")
_VERSION = re.compile(r"(?:v| - )(\d+\.\d+\.\d+)\s*$", re.MULTILINE)
HUVUD = 900
"""Så många tecken av en källfil som kan vara dess huvud."""


class Temadel(NamedTuple):
    """Det som källkartan inte säger om en del."""

    licens: str
    vad: str
    upphov: str = ""
    kallkod: str = ""


DELAR = {
    "clipboard": Temadel("MIT", "kopieringsknappar, används inte här"),
    "escape-html": Temadel("MIT", "gör text ofarlig i sökträffar"),
    "focus-visible": Temadel("W3C-20150513", "visar var tangentbordet är", "WICG contributors"),
    "lunr": Temadel("MIT", "söker i sidornas text"),
    "material-design-color": Temadel("MIT", "färgernas namn", "Denis Malinochkin"),
    "rxjs": Temadel(
        "Apache-2.0", "temats händelser", "Google, Inc., Netflix, Inc., Microsoft Corp. and contributors"
    ),
    "tslib": Temadel("0BSD", "temats hjälpfunktioner", "Microsoft Corporation"),
}
SPRAKSTOD = Temadel(
    "MPL-1.1", "svenska ändelser i sökningen", kallkod="https://github.com/MihaiValentin/lunr-languages"
)
IKONER = {
    "fontawesome": Temadel("CC-BY-4.0", "ikoner i stilmallen", "Fonticons, Inc.", "https://fontawesome.com"),
    "material": Temadel("Apache-2.0", "ikoner i stilmallen", "Pictogrammers", "https://pictogrammers.com"),
    "octicons": Temadel("MIT", "ikoner i stilmallen", "GitHub Inc.", "https://primer.style/octicons"),
}


def delar_i_temat() -> list[Bestandsdel]:
    """Paketen som temats skript och stilmallar är byggda av, sökningens språkstöd och ikonerna.

    Raises:
        Byggfel: källkartorna nämner ett paket utan angiven licens, eller inte längre ett som är angivet.
    """
    huvuden = _huvuden()
    if skiljer := sorted(huvuden.keys() ^ DELAR.keys()):
        raise Byggfel(f"Temats delar har ändrats: {', '.join(skiljer)}. Rätta DELAR i {__name__}.")
    delar = [_del(namn, "npm", DELAR[namn], huvud) for namn, huvud in sorted(huvuden.items())]
    sprak = _del("lunr-languages", "npm", SPRAKSTOD, (TEMAT / SOKSPRAK).read_text("utf-8")[:HUVUD])
    ikoner = [_del(f"{namn} (ikoner)", "generic", en, "") for namn, en in IKONER.items()]
    return [*delar, replace(sprak, filer=SOKFILER), *ikoner]


def _del(namn: str, slag: str, en: Temadel, huvud: str) -> Bestandsdel:
    funnen = _VERSION.search(huvud)
    upphov = en.upphov or upphovsratt(huvud)
    return Bestandsdel(namn, funnen[1] if funnen else "", en.licens, slag, en.vad, upphov, en.kallkod)


def _huvuden() -> dict[str, str]:
    """Varje paket som källkartorna nämner, med början av den källfil som först har någon text."""
    huvuden: dict[str, str] = {}
    for karta in sorted(TEMAT.glob("assets/**/*.map")):
        data = json.loads(karta.read_text("utf-8"))
        texter = data.get("sourcesContent") or [None] * len(data["sources"])
        for plats, text in zip(data["sources"], texter, strict=True):
            if traff := _PAKET.search(plats):
                huvuden[traff[1]] = huvuden.get(traff[1]) or (text or "")[:HUVUD]
    return huvuden
