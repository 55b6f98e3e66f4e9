"""En utgåva som data: så kan en utgåva i ett annat hjul eller en annan git-revision jämföras med vår."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from riktlinje.granskning.andring import sammansatt
from riktlinje.modell.fel import Indatafel, okant_namn, visa
from riktlinje.modell.kalla import Dokument
from riktlinje.modell.ordning import Malgrupp, Ordning
from riktlinje.modell.regel import Forfarandekrav, Kriterium, Malgruppsval, Oklart, Vag, Vagval
from riktlinje.modell.uppgift import Slag, Uppgift
from riktlinje.modell.utfall import Beslutsfattare, Utfall
from riktlinje.regler import PROVNINGAR

OKAND_KALLA = Dokument("", "", "", "", "").avsnitt("")
SAKNAS = "paketet riktlinje finns inte där"
SKRIV = f"""
import sys, riktlinje
if not riktlinje.__file__.startswith(sys.argv[1]):
    sys.exit("{SAKNAS}")
from riktlinje.granskning.bild import skriv_alla
skriv_alla()
"""
"""Skriver det andra paketets utgåvor; finns det inte på sin plats hittar Python annars vårt eget."""


def utgava_ur(vad: str) -> Ordning:
    """Ordningen som «utgåva», «hjul.whl:utgåva» eller «revision:utgåva» pekar ut; annars Indatafel."""
    varifran, _, utgava = vad.rpartition(":")
    if not varifran:
        egna = {u.id: u.ordning for p in PROVNINGAR.values() for u in p.utgavor}
        if utgava not in egna:
            raise Indatafel([okant_namn("Utgåvan", utgava, tuple(egna))])
        return egna[utgava]
    bilder = _bilder(varifran)
    if utgava not in bilder:
        raise Indatafel([f"I {varifran}: " + okant_namn("Utgåvan", utgava, tuple(bilder))])
    return las_bild(bilder[utgava])


def _bilder(varifran: str) -> dict[str, Any]:
    with _paket(varifran) as vag:
        svar = subprocess.run(  # noqa: S603  # vår egen Python, med det andra paketet först
            [sys.executable, "-c", SKRIV, str(vag)],
            env={**os.environ, "PYTHONPATH": str(vag), "PYTHONSAFEPATH": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
    if svar.returncode:
        orsak = svar.stderr.strip().splitlines()[-1:] or ["okänt fel"]
        raise Indatafel([f"Reglerna i {varifran} gick inte att läsa: {orsak[0]}. Ange en annan version."])
    bilder: dict[str, Any] = json.loads(svar.stdout)
    return bilder


@contextmanager
def _paket(varifran: str) -> Iterator[Path]:
    """Sökvägen till paketet: hjulet självt, eller src i en git-revision."""
    hjul = Path(varifran)
    if hjul.suffix == ".whl":
        if not hjul.is_file():
            text = f"Hjulet «{visa(varifran)}» finns inte. Ange ett hjul som finns, eller en git-revision."
            raise Indatafel([text])
        yield hjul.resolve()
        return
    with TemporaryDirectory() as mapp:
        try:
            arkiv = subprocess.run(  # noqa: S603
                ["git", "archive", "--end-of-options", varifran, "src"],  # noqa: S607  # git finns i kraven
                capture_output=True,
                check=True,
            )
        except (OSError, ValueError, subprocess.CalledProcessError):
            text = f"«{visa(varifran)}» är varken ett hjul (.whl) eller en git-revision här."
            raise Indatafel([f"{text} Skriv till exempel main:uppsokande-2022."]) from None
        subprocess.run(["tar", "-x", "-C", mapp], input=arkiv.stdout, check=True)  # noqa: S603, S607
        yield Path(mapp) / "src"


def skriv_alla() -> None:
    """Skriver alla utgåvor som JSON på standard ut."""
    bilder = {u.id: bild(u.ordning) for p in PROVNINGAR.values() for u in p.utgavor}
    sys.stdout.write(json.dumps(bilder, ensure_ascii=False))


def bild(ordning: Ordning) -> dict[str, Any]:
    """Ordningen som data, med hela tabeller."""
    val = ordning.malgruppsval
    return {
        "uppgifter": [[u.namn, u.rubrik, u.varden, u.etiketter, u.enhet] for u in ordning.uppgifter.values()],
        "vagval": [_regel(ordning, r) for r in ordning.vagval],
        "malgruppsval": _regel(ordning, val) if val else None,
        "malgrupper": [
            [g.id, g.rubrik, [_regel(ordning, k) for k in g.kriterier], g.uppfyllt, g.ej_uppfyllt]
            for g in ordning.malgrupper
        ],
        "forfarandekrav": [_regel(ordning, r) for r in ordning.forfarandekrav],
        "beslutsfattare": ordning.beslutsfattare,
        "utan_malgrupp": ordning.utan_malgrupp,
    }


def _regel(ordning: Ordning, regel: Any) -> dict[str, Any]:
    tabell = ordning.tabeller[regel.id]
    celler = [[varden, _svar(svar)] for varden, svar in tabell.celler.items()]
    return {
        "id": regel.id,
        "rubrik": regel.rubrik,
        "citat": regel.citat,
        "villkor": regel.villkor,
        "namn": tabell.namn,
        "celler": celler,
    }


def _svar(svar: Any) -> Any:
    if isinstance(svar, Oklart):
        return {"oklart": [svar.tolkning, svar.malgrupp, svar.underlag]}
    return {"vag": [svar.utfall, svar.beslutsfattare]} if isinstance(svar, Vag) else svar


def las_bild(data: Mapping[str, Any]) -> Ordning:
    """Ordningen ur data; reglerna svarar ur sina tabeller."""
    uppgifter = {
        namn: Uppgift(namn, rubrik, rubrik, Slag.FAKTA, tuple(varden), tuple(etiketter), enhet)
        for namn, rubrik, varden, etiketter, enhet in data["uppgifter"]
    }
    val = data["malgruppsval"]
    beslutsfattare = data["beslutsfattare"]
    return Ordning(
        uppgifter=uppgifter,
        vagval=tuple(_las(Vagval, r) for r in data["vagval"]),
        malgruppsval=_las(Malgruppsval, val) if val else None,
        malgrupper=tuple(
            Malgrupp(gid, rubrik, tuple(_las(Kriterium, k) for k in kriterier), Utfall(ja), Utfall(nej))
            for gid, rubrik, kriterier, ja, nej in data["malgrupper"]
        ),
        forfarandekrav=tuple(_las(Forfarandekrav, r) for r in data["forfarandekrav"]),
        upplysningar=(),
        beslutsfattare=Beslutsfattare(beslutsfattare) if beslutsfattare else None,
        utan_malgrupp=Utfall(data["utan_malgrupp"]),
    )


def _las[R](sort: type[R], data: Mapping[str, Any]) -> R:
    celler = {tuple(varden): _las_svar(svar) for varden, svar in data["celler"]}
    funktion = sammansatt(tuple(data["namn"]), lambda *varden: celler[varden])
    return sort(  # type: ignore[call-arg]  # alla regelsorter har samma fält
        id=data["id"],
        rubrik=data["rubrik"],
        citat=data["citat"],
        kalla=OKAND_KALLA,
        villkor=data["villkor"],
        funktion=funktion,
    )


def _las_svar(svar: Any) -> Any:
    if isinstance(svar, dict) and "oklart" in svar:
        return Oklart(*svar["oklart"])
    if isinstance(svar, dict):
        utfall, vem = svar["vag"]
        return Vag(Utfall(utfall), Beslutsfattare(vem) if vem else None)
    return svar
