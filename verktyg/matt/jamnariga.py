"""Våra regler mot två jämnårigas, på kriterierna för UVAS, samma fall och i samma körning.

Publicodes och OpenFisca installeras för mätningens skull, ur egna lås, i .bygge/jamnarar. Ingenting av dem
publiceras. Fallen är hela och säkra: ingen av de jämnåriga har ett svar för det okända eller oklara.
"""

import json
import random
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from regler import per_sekund

from riktlinje.modell.ordning import Ordning
from riktlinje.modell.utfall import Utfall
from riktlinje.regler.uppgifter import urval
from riktlinje.regler.uppsokande.uvas import UVAS
from riktlinje.webb.kommando import kor
from riktlinje.webb.motor.motor import ROT

KALLA = ROT / "verktyg" / "matt" / "jamnarar"
MILJO = ROT / ".bygge" / "jamnarar"
KRAV = ROT / "verktyg" / "krav" / "jamnarar.txt"
ANTAL, FRO = 500, 4711
PIP = (
    "-m",
    "pip",
    "install",
    "--quiet",
    "--disable-pip-version-check",
    "--no-deps",
    "--require-hashes",
    "-r",
)


def jamnariga() -> dict[str, float]:
    """Svar per sekund för var och en, och hur många gånger fler våra är.

    Raises:
        SystemExit: någon av dem svarar något annat än våra regler på något fall.
    """
    namn = tuple(dict.fromkeys(uppgift for k in UVAS.kriterier for uppgift in k.beror_pa))
    ordning = Ordning(urval(*namn), (), None, (UVAS,), (), (), None)
    fallen = _fallen(ordning, namn)
    vara = [ordning.prova(fall).utfall == Utfall.KAN_BEVILJAS for fall in fallen]
    _installera()
    indata = json.dumps(fallen)
    publicodes = _kor(["node", "uvas.mjs"], indata)
    openfisca = _kor([MILJO / "venv/bin/python", "uvas_openfisca.py"], indata)
    if not vara == publicodes["svar"] == openfisca["svar"]:
        raise SystemExit(
            "De jämnåriga svarar inte som våra regler på samma fall. Jämför verktyg/matt/jamnarar."
        )
    egna = ANTAL * per_sekund(lambda: [ordning.prova(fall) for fall in fallen], 10)
    return {
        "uvas_fall_per_s": round(egna),
        "uvas_publicodes_per_s": round(publicodes["perSekund"]),
        "uvas_openfisca_per_s": round(openfisca["perSekund"]),
        "uvas_openfisca_vektor_per_s": round(openfisca["perSekundVektor"]),
        "uvas_mot_publicodes": round(egna / publicodes["perSekund"], 1),
        "uvas_mot_openfisca": round(egna / openfisca["perSekund"], 1),
        "uvas_mot_openfisca_vektor": round(egna / openfisca["perSekundVektor"], 2),
    }


def _fallen(ordning: Ordning, namn: tuple[str, ...]) -> list[dict[str, Any]]:
    """Hela fall med säkra svar, lika många som beviljas som inte."""
    slump = random.Random(FRO)  # noqa: S311  samma fall varje gång
    hinkar: dict[Utfall, list[dict[str, Any]]] = {Utfall.KAN_BEVILJAS: [], Utfall.KAN_INTE_BEVILJAS: []}
    ja = {
        k.id: [c for c, svar in ordning.tabeller[k.id].celler.items() if svar is True] for k in UVAS.kriterier
    }
    while min(map(len, hinkar.values())) < ANTAL // 2:
        fall: dict[str, Any] = {n: slump.choice(ordning.uppgifter[n].varden) for n in namn}
        for kriterium in slump.sample(UVAS.kriterier, slump.randint(4, len(UVAS.kriterier))):
            fall |= dict(
                zip(ordning.tabeller[kriterium.id].namn, slump.choice(ja[kriterium.id]), strict=True)
            )
        hinkar.get(ordning.prova(fall).utfall, []).append(fall)
    return [fall for hink in hinkar.values() for fall in hink[: ANTAL // 2]]


def _installera() -> None:
    MILJO.mkdir(parents=True, exist_ok=True)
    vad = "Att installera de jämnåriga"
    for fil in KALLA.iterdir():
        shutil.copy(fil, MILJO)
    kor(vad, ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], MILJO)
    if not (MILJO / "venv").exists():
        kor(vad, [sys.executable, "-m", "venv", MILJO / "venv"], ROT)
    kor(vad, [MILJO / "venv/bin/python", *PIP, KRAV], ROT)


def _kor(kommando: list[str | Path], indata: str) -> dict[str, Any]:
    svar = subprocess.run(kommando, cwd=MILJO, input=indata, capture_output=True, text=True, check=True)
    utfall: dict[str, Any] = json.loads(svar.stdout)
    return utfall
