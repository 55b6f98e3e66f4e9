"""Frågorna som visar vilka moduler motorn behöver: varje slags fråga, rätt ställd och fel ställd."""

import ast
import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from riktlinje.modell.fall import DAGAR
from riktlinje.modell.fallformer import till_kontrakt
from riktlinje.regelverk import REGELVERK
from riktlinje.scenarier.datum import las_datummapp
from riktlinje.scenarier.lasare import las_mapp
from riktlinje.webb.arbetare.dagfraga import dagfraga
from riktlinje.webb.vy.lank import skriv_lank, skrivet

type Fraga = dict[str, Any]

SKYDDSNAT = (
    "encodings.ascii",
    "encodings.latin_1",
    "importlib.metadata",
    "importlib.resources",
    "importlib.util",
    "linecache",
    "tokenize",
    "traceback",
    "warnings",
)
"""Moduler som Python självt hämtar först när något går fel, och som därför alltid följer med."""

UMBARA = ("_bz2", "_lzma", "_ssl", "_zstd", "bz2", "compression", "lzma", "ssl")
"""Moduler som biblioteket hämtar om de finns och klarar sig utan; kryptering och packning används aldrig."""

FORMULARFRAGOR = ("prova", "omslag")
OGILTIGA_VARDEN: tuple[dict[str, str], ...] = (
    {},
    {"beslutsdag": "2023-02-30"},
    {"beslutsdag": "2023-02-15", "alder": "tjugo", "kon": "annat"},
    {"beslutsdag": "2023-02-15", "alder": "121", "finns_inte": "ja"},
    {"beslutsdag": "1990-01-01"},
)
OGILTIGA_RADER = ("", "{", "[1, 2]", "null", '{"id": "å"}', '{"id": 1, "id": 2}', "[" * 500, "9" * 5000)
OGILTIGA_FRAGMENT = (
    "",
    "v=2",
    "v=1&provning=okand",
    "v=1&provning=uppsokande&alder=x&alder=y&a=b",
    "a" * 9000,
)
OGILTIGA_FRAGOR = ("", "{", '{"typ": "okand"}', '{"typ": "prova", "provning": "okand", "varden": {}}')


def fragor(scenariomapp: Path) -> list[str]:
    """Varje scenario som varje slags fråga, och allt som kan vara fel, så som arbetaren får det."""
    return [*(json.dumps(fraga, ensure_ascii=False) for fraga in _stallda(scenariomapp)), *OGILTIGA_FRAGOR]


def _stallda(scenariomapp: Path) -> Iterator[Fraga]:
    yield {"typ": "start"}
    rader = list(OGILTIGA_RADER)
    for fil in las_mapp(scenariomapp):
        for scenario in fil.scenarier:
            fall = till_kontrakt(scenario.id, scenario.skrivet)
            rader.append(json.dumps(fall, ensure_ascii=False))
            yield from _om_ett_fall(scenario.fall.provning, skrivet(scenario.fall))
        text = (scenariomapp / f"{fil.namn}.md").read_text("utf-8")
        yield {"typ": "tabell", "namn": fil.namn, "text": text}
        yield {"typ": "inlasning", "namn": fil.namn, "text": text}
    provningar = sorted({json.loads(rad)["provning"] for rad in rader[len(OGILTIGA_RADER) :]})
    for provning in provningar:
        for varden in OGILTIGA_VARDEN:
            yield from _om_ett_fall(provning, varden)
    yield {"typ": "tabell", "namn": "uppsokande/uvas", "text": "# Ingen tabell"}
    yield {"typ": "samma_id", "filer": [{"namn": "uppsokande/uvas", "text": "# Ingen tabell"}]}
    yield {"typ": "inlasning", "namn": "egna", "text": "# Ingen tabell"}
    yield from _revisioner()
    yield {"typ": "rader", "text": "\n".join(rader)}
    yield {"typ": "dagar", "rader": [dagfraga(rad) for rad in las_datummapp(scenariomapp)]}
    yield from ({"typ": "lank", "fragment": fragment} for fragment in OGILTIGA_FRAGMENT)


def _revisioner() -> Iterator[Fraga]:
    """En revision av varje utgåva: inget ändrat, ett kriterium borttaget, och en gräns som inte går."""
    for provning in REGELVERK.provningar.values():
        for utgava in provning.utgavor:
            for borttagna in ((), tuple(kriterium.id for kriterium in utgava.ordning.kriterier())[:1]):
                for granser in ({}, {"finns.inte": ["x", "200"]}):
                    yield {"typ": "revision", "utgava": utgava.id, "granser": granser, "borttagna": borttagna}


def _om_ett_fall(provning: str, varden: Mapping[str, str]) -> Iterator[Fraga]:
    for typ in FORMULARFRAGOR:
        yield {"typ": typ, "provning": provning, "varden": varden}
    svar = {namn: text for namn, text in varden.items() if namn == "beslutsdag" or namn not in DAGAR}
    yield {"typ": "vagledning", "varden": svar}
    lank = skriv_lank(provning, varden)
    yield {"typ": "lank", "fragment": lank}
    yield {"typ": "egna", "fall": [{"id": "E1", "namn": "", "lank": lank}]}
    yield {"typ": "scenariofiler", "fall": [{"radid": "", "namn": "Eget", "lank": lank}]}


def importer(kallor: Iterable[Path], rot: Path) -> tuple[set[str], set[str]]:
    """De moduler som källfilerna importerar någonstans, också inne i en funktion.

    Args:
        kallor: källfiler i paketet.
        rot: mappen som paketet ligger i.

    Returns:
        Standardbibliotekets moduler och våra egna.
    """
    namn: set[str] = set()
    for kalla in kallor:
        for nod in ast.walk(ast.parse(kalla.read_text("utf-8"))):
            if isinstance(nod, ast.Import):
                namn.update(post.name for post in nod.names)
            elif isinstance(nod, ast.ImportFrom) and nod.module:
                namn.add(nod.module)
                namn.update(f"{nod.module}.{post.name}" for post in nod.names)
    egna = {modul for modul in namn if modul.startswith("riktlinje") and modulfil(rot, modul)}
    standard = {modul for modul in namn if modul in sys.stdlib_module_names}
    return standard, egna


def modulfil(rot: Path, modul: str) -> Path | None:
    """Källfilen för en modul i paketet, om den finns."""
    plats = rot.joinpath(*modul.split("."))
    for fil in (plats / "__init__.py", plats.with_suffix(".py")):
        if fil.is_file():
            return fil
    return None
