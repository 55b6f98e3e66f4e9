"""Bygget av webbplatsen: sidorna, motorn och bytet av den gamla mot den nya."""

import os
import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from riktlinje.modell.fel import visa
from riktlinje.webb.bygge.forkontroll import forkontroll
from riktlinje.webb.bygge.hopslagning import sla_ihop
from riktlinje.webb.bygge.mkdocsfil import MKDOCS
from riktlinje.webb.bygge.namngivning import namnge
from riktlinje.webb.drift import huvuden
from riktlinje.webb.drift.licenser.temat import SOKFILER, SOKMAPP
from riktlinje.webb.kommando import FAST_TID, Byggfel, kor
from riktlinje.webb.motor.motor import ROT, bygg_motor
from riktlinje.webb.motor.tabellasare import bygg_verkstadsarkiv
from riktlinje.webb.sidor.ovningsdata import skriv_ovningsdata
from riktlinje.webb.sidor.publicerat import CACHE, publicerat
from riktlinje.webb.sidor.scenariosvar import SVARSFIL, scenariosvar


def bygg_webbplats(rot: Path = ROT, mal: Path | None = None, adress: str | None = None) -> Path:
    """Bygger hela webbplatsen och lägger den på plats först när varje steg har lyckats.

    Args:
        rot: projektets mapp, med `mkdocs.yml`.
        mal: mappen som webbplatsen hamnar i; vanligen `site` i projektets mapp.
        adress: adressen som webbplatsen ska ligga på, om det är en annan än den som `mkdocs.yml` säger.

    Returns:
        Mappen med den färdiga webbplatsen.

    Raises:
        Indatafel: sidorna eller mkdocs.yml nämner något som inte finns.
        Byggfel: ett steg misslyckas; den webbplats som fanns ligger då kvar orörd.
    """
    rot = rot.resolve()
    mal = (mal or rot / "site").resolve()
    if mal.exists() and not mal.is_dir():
        raise Byggfel(f"Målet {mal} är en fil. Ange en mapp att bygga i.")
    if mal.exists() and any(mal.iterdir()) and not (mal / "index.html").exists():
        text = f"Mappen {mal} innehåller något annat än en webbplats och skrivs inte över."
        raise Byggfel(f"{text} Ange en annan mapp.")
    if (rot / MKDOCS).exists():
        angivet = os.environ.get
        forkontroll(rot, adress or angivet("RIKTLINJE_ADRESS", ""), angivet("RIKTLINJE_KONTAKT", ""))
    tid = byggtid(rot)
    mal.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=f".{mal.name}-", dir=mal.parent) as tillfallig:
        arbete = Path(tillfallig)
        (rot / CACHE).mkdir(exist_ok=True)
        with ThreadPoolExecutor() as parallellt:
            sidorna = parallellt.submit(_bygg_sidor, rot, arbete / "ny", adress, tid)
            motorn = parallellt.submit(bygg_motor, arbete / "del", rot / CACHE, rot)
            # Medan mkdocs arbetar: sidorna har samma svar, och underkänner det som inte stämmer.
            scenarierna = parallellt.submit(_las_ut_scenarierna, rot / "scenarios", arbete / "scenarier")
            sidorna.result()
            scenarierna.result()
            motorn.result()
        shutil.copytree(arbete / "scenarier", arbete / "ny", dirs_exist_ok=True)
        _rensa_sokningen(arbete / "ny")
        sla_ihop(arbete / "ny")
        namnge(arbete / "ny")
        (arbete / "ny" / "sjalvtest.json").write_text(huvuden.som_json(), "utf-8")
        bygg_verkstadsarkiv(arbete / "del")
        (arbete / "del" / "motor").rename(arbete / "ny" / "motor")
        if mal.exists():
            mal.rename(arbete / "gammal")
        (arbete / "ny").rename(mal)
    return mal


def _bygg_sidor(rot: Path, mal: Path, adress: str | None, tid: int) -> None:
    miljo = {"NO_MKDOCS_2_WARNING": "1", "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(tid)}
    if adress:
        miljo["RIKTLINJE_ADRESS"] = adress
    kommando = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(mal)]
    kor("Att bygga sidorna med mkdocs", kommando, rot, miljo)


def _las_ut_scenarierna(scenarier: Path, mal: Path) -> None:
    """Skriver raderna med sina svar, och övningsfallen, som data."""
    skriv_ovningsdata(mal, scenarier)
    (mal / SVARSFIL).write_text(scenariosvar(publicerat(scenarier)), "utf-8")


def _rensa_sokningen(mapp: Path) -> None:
    """Tar bort temats stöd för andra språk: sökningen hämtar det aldrig, och det har egna licenser."""
    for fil in (mapp / SOKMAPP).rglob("*"):
        if fil.is_file() and fil.relative_to(mapp).as_posix() not in SOKFILER:
            fil.unlink()


def byggtid(rot: Path) -> int:
    """Tiden som bygget får: den givna, annars den senaste ändringens, annars en fast.

    Raises:
        Byggfel: den givna tiden är inte ett antal sekunder.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        if given.isascii() and given.isdigit():
            return int(given)
        text = f"SOURCE_DATE_EPOCH kan inte vara «{visa(given)}»."
        raise Byggfel(f"{text} Tillåtet: ett antal sekunder sedan 1970, till exempel {FAST_TID}.")
    if shutil.which("git") is None or not (rot / ".git").exists():
        return FAST_TID
    try:
        return int(kor("Att läsa ändringens tid", ["git", "log", "-1", "--format=%ct"], rot))
    except Byggfel:
        return FAST_TID
