"""Frågorna som visar vilka moduler motorn behöver, och modulerna som källfiler namnger."""

import ast
import json
import sys
from collections.abc import Iterable, Iterator
from datetime import timedelta
from pathlib import Path

from riktlinje.modell.fallformer import till_kontrakt
from riktlinje.modell.provning import Provning
from riktlinje.regelverk import REGELVERK
from riktlinje.scenarier.datum import las_datummapp
from riktlinje.scenarier.lasare import las_mapp
from riktlinje.webb.arbetare.dagfraga import dagfraga
from riktlinje.webb.arbetare.fraga import Underlag
from riktlinje.webb.arbetare.fragor import FRAGOR
from riktlinje.webb.vy.lank import skriv_lank, skrivet

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

OGILTIGA_FRAGOR = ("", "{", '{"typ": "okand"}', '{"typ": "prova", "provning": "okand", "varden": {}}')


def fragor(scenariomapp: Path) -> list[str]:
    """Varje frågas exempel, och frågor som inte går att ställa, så som arbetaren får dem."""
    ett = underlag(scenariomapp)
    stallda = [fraga for en in FRAGOR.values() for fraga in en.exempel(ett)]
    return [*(json.dumps(fraga, ensure_ascii=False) for fraga in stallda), *OGILTIGA_FRAGOR]


def underlag(scenariomapp: Path) -> Underlag:
    """Varje scenario, och allt som kan vara fel i ett formulär.

    Args:
        scenariomapp: mappen med scenariofilerna.
    """
    filer = las_mapp(scenariomapp)
    scenarier = [scenario for fil in filer for scenario in fil.scenarier]
    fallen = [till_kontrakt(scenario.id, scenario.skrivet) for scenario in scenarier]
    ifyllda = [(scenario.fall.provning, skrivet(scenario.fall)) for scenario in scenarier]
    ifyllda += [
        (provning.id, varden) for provning in REGELVERK.provningar.values() for varden in _ogiltiga(provning)
    ]
    return Underlag(
        formular=[{"provning": provning, "varden": varden} for provning, varden in ifyllda],
        lankar=[skriv_lank(provning, varden) for provning, varden in ifyllda],
        rader=[json.dumps(fall, ensure_ascii=False) for fall in fallen],
        filer={fil.namn: (scenariomapp / f"{fil.namn}.md").read_text("utf-8") for fil in filer},
        dagar=[dagfraga(rad) for rad in las_datummapp(scenariomapp)],
    )


def _ogiltiga(provning: Provning) -> Iterator[dict[str, str]]:
    """Formulär som är fel: utan dag, med fel dag, med svar som inte finns, och utan utgåva."""
    dag = {"beslutsdag": provning.utgavor[-1].giltig_fran.isoformat()}
    fore = min(utgava.giltig_fran for utgava in provning.utgavor) - timedelta(days=1)
    yield {}
    yield {"beslutsdag": "2023-02-30"}
    yield {**dag, **dict.fromkeys(provning.uppgifter, "finns_inte")}
    tal = {namn: str(int(u.varden[-1]) + 1) for namn, u in provning.uppgifter.items() if u.ar_tal}
    yield {**dag, **tal, "finns_inte": "ja"}
    yield {"beslutsdag": fore.isoformat()}


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
