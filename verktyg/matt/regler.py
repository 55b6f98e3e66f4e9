"""Mätningar utan webbläsare: reglerna i CPython, hur tiden växer med fler regler och rader, och bygget."""

import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import yaml

from riktlinje.modell.fallformer import till_kontrakt
from riktlinje.modell.ordning import Malgrupp, Ordning
from riktlinje.modell.provningsdiagram import Provningsdiagram
from riktlinje.modell.regel import Kriterium
from riktlinje.modell.uppgift import Slag, Uppgift
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.rader import prova_rad, prova_text
from riktlinje.regler.uppsokande.uvas import UVAS
from riktlinje.scenarier.korning import kor_alla
from riktlinje.scenarier.lasare import las_mapp
from riktlinje.webb.bygge.webbplats import bygg_webbplats
from riktlinje.webb.motor.motor import ROT

OMGANGAR = 5
RADER = 100
KRITERIER = 10


def per_sekund(funktion: Callable[[], object], varv: int = 3000) -> float:
    """Bästa antalet varv per sekund av fem mätningar, i processortid."""
    return varv / min(processortid(lambda: [funktion() for _ in range(varv)]) for _ in range(OMGANGAR))


def processortid(funktion: Callable[[], object]) -> float:
    """Sekunder i processortid för ett anrop."""
    start = time.process_time()
    funktion()
    return time.process_time() - start


def cpython() -> dict[str, float]:
    """Förklarade svar per sekund och tiden för alla scenarier."""
    filer = las_mapp(ROT / "scenarios")
    forsta = next(fil for fil in filer if fil.namn == "uppsokande/uvas")
    rad = json.dumps(till_kontrakt("U01", forsta.utgangsfall))
    svar = prova_rad(rad)
    provning = REGELVERK.provningar["uppsokande"]
    fall = svar.fall
    if fall is None:
        raise SystemExit("\n".join(map(str, svar.fel)))
    start = time.perf_counter()
    antal = len(kor_alla(las_mapp(ROT / "scenarios")))
    tid = time.perf_counter() - start
    return {
        "ett_forklarat_svar_per_s": round(per_sekund(lambda: provning.prova(fall))),
        "fall_till_json_per_s": round(
            per_sekund(lambda: replace(svar, bedomning=provning.prova(fall)).json())
        ),
        "json_till_json_per_s": round(per_sekund(lambda: prova_rad(rad).json())),
        "scenarier": antal,
        "alla_scenarier_s": round(tid, 3),
    }


def vaxt() -> dict[str, float]:
    """Hur många gånger längre tid det tar med 100 gånger fler rader och 10 gånger fler kriterier."""
    filer = las_mapp(ROT / "scenarios")
    rader = [json.dumps(till_kontrakt(s.id, s.skrivet)) for fil in filer for s in fil.scenarier]

    def svara_pa(ganger: int) -> float:
        text = "\n".join(rader * ganger)
        return processortid(lambda: [svar.json() for svar in prova_text(text)])

    svara_pa(1)
    fa, manga = (_ordningen(antal) for antal in (10, 10 * KRITERIER))
    fa_delade, manga_delade = (_ordningen(antal, delade=True) for antal in (10, 10 * KRITERIER))
    return {
        "vaxt_100_ganger_rader": round(svara_pa(RADER) / statistics.median(svara_pa(1) for _ in range(5)), 1),
        "vaxt_10_ganger_kriterier_diagram": round(manga[0] / fa[0], 1),
        "vaxt_10_ganger_kriterier_svar": round(manga[1] / fa[1], 1),
        "vaxt_10_ganger_delade_diagram": round(manga_delade[0] / fa_delade[0], 1),
        "vaxt_10_ganger_delade_svar": round(manga_delade[1] / fa_delade[1], 1),
    }


def _ordningen(antal: int, *, delade: bool = False) -> tuple[float, float]:
    """Tiden att göra diagrammet av en ordning med så många kriterier, och att svara på ett fall i den.

    Varje kriterium har en egen uppgift; med `delade` beror det också på nästa kriteriums.
    """
    mall = UVAS.kriterier[0]
    namn = [f"u{nummer}" for nummer in range(antal)]
    uppgifter = {n: Uppgift(n, n, n, Slag.FAKTA, (False, True), ("Nej", "Ja")) for n in namn}
    kriterier = tuple(
        Kriterium(f"prov.{n}", n, n, mall.kalla, n, eval(_villkor(n, nasta if delade else n)))  # noqa: S307  vår egen text
        for n, nasta in zip(namn, [*namn[1:], namn[0]], strict=True)
    )

    def bygg() -> tuple[Ordning, Provningsdiagram]:
        ordning = Ordning(uppgifter, (), None, (Malgrupp("prov", "Prov", kriterier),), (), (), None)
        return ordning, Provningsdiagram(ordning)

    bygget = min(processortid(bygg) for _ in range(OMGANGAR))
    ordning, diagram = bygg()
    lage = {n: None if plats % 3 else True for plats, n in enumerate(namn)}
    svaret = 1 / per_sekund(lambda: (ordning.prova(lage), diagram.saknade(lage)), 300)
    return bygget, svaret


def _villkor(ena: str, andra: str) -> str:
    return f"lambda {ena}: {ena}" if ena == andra else f"lambda {ena}, {andra}: {ena} or {andra}"


def bygget(mapp: Path) -> dict[str, float]:
    """Hela bygget mot samma sidor med mkdocs och temat som de är, omväxlande i samma körning."""
    enkel = mapp / "enkel"
    shutil.copytree(ROT / "docs", enkel / "docs")
    (enkel / "mkdocs.yml").write_text(
        yaml.safe_dump(
            {
                "site_name": "Enkel",
                "theme": {"name": "material", "language": "sv", "font": False},
                "plugins": ["search"],
                "markdown_extensions": ["attr_list", "def_list", "md_in_html", "tables", "admonition"],
            }
        ),
        "utf-8",
    )
    enkelt = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(mapp / "ut")]
    bygg_webbplats(mal=mapp / "hel")
    par = []
    for _ in range(3):
        start = time.perf_counter()
        bygg_webbplats(mal=mapp / "hel")
        mitt = time.perf_counter()
        subprocess.run(enkelt, cwd=enkel, check=True, capture_output=True, env={**os.environ})
        par.append((mitt - start, time.perf_counter() - mitt))
    hela, enkla = (statistics.median(tider) for tider in zip(*par, strict=True))
    return {
        "bygge_s": round(hela, 1),
        "enkel_mkdocs_s": round(enkla, 1),
        "bygge_mot_enkel": round(hela / enkla, 2),
    }
