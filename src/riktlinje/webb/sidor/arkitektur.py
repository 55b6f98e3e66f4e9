"""Arkitekturen, läst ur koden: paketen i lager, vem som importerar vem, och en regels väg till sidan."""

import inspect
import tomllib
from collections import Counter
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path

import grimp

from riktlinje.modell.antal import antal
from riktlinje.modell.orsak import stor
from riktlinje.regelverk import publicering
from riktlinje.webb.motor.motor import ROT
from riktlinje.webb.sidor.lagerbild import Lada, Lager
from riktlinje.webb.sidor.publicerat import Publicerat
from riktlinje.webb.vy.adresser import regelsida, webbvag

PAKETET = "riktlinje"


@dataclass(frozen=True)
class Paket:
    """Ett av våra paket.

    Attributes:
        namn: paketets namn.
        uppgift: första raden i paketets docstring.
        moduler: antal moduler.
        importerar: antal importer ur varje annat paket.
    """

    namn: str
    uppgift: str
    moduler: int
    importerar: dict[str, int]


@cache
def paketlager(rot: Path = ROT) -> tuple[tuple[Paket, ...], ...]:
    """Paketen i den ordning som importreglerna i `pyproject.toml` anger, det översta lagret först.

    Args:
        rot: projektets mapp, med `pyproject.toml`.
    """
    regler = tomllib.loads((rot / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    graf = grimp.build_graph(PAKETET, cache_dir=None)
    moduler, importer = Counter[str](), Counter[tuple[str, str]]()
    for modul in graf.modules:
        fran = _paket(modul)
        moduler[fran] += 1
        importer.update((fran, _paket(till)) for till in graf.find_modules_directly_imported_by(modul))
    lager = [[namn.strip() for namn in rad.split("|")] for rad in regler[0]["layers"]]
    return tuple(tuple(_beskriv(_paket(namn), moduler, importer) for namn in rad) for rad in lager)


def paketbild() -> list[Lager]:
    """Lagren som rutor, med antalet importer från varje lager till nästa."""
    lager = paketlager()
    bild = []
    for plats, rad in enumerate(lager):
        under = [paket.namn for paket in lager[plats + 1]] if plats + 1 < len(lager) else []
        importer = sum(paket.importerar.get(namn, 0) for paket in rad for namn in under)
        rutor = tuple(Lada(p.namn, (p.uppgift, antal(p.moduler, "en modul", "moduler"))) for p in rad)
        bild.append(Lager(rutor, antal(importer, "en import", "importer") if under else ""))
    return bild


def vagen(publicerat: Publicerat) -> list[Lager]:
    """En regels väg: källans ord, funktionen, prövningen, svaret på ett fall och sidan."""
    exempel = publicering().regelexempel
    regel, provning, utgava = publicerat.regler[exempel]
    fil = f"src/{regel.funktion.__module__.replace('.', '/')}.py"
    rad, svar = next(
        (rad, svar.status.rubrik.lower())
        for rad in publicerat.for_regel(exempel)
        for svar in rad.bedomning.kriterier
        if svar.id == exempel
    )
    uppgifter = rad.scenario.fall.uppgifter
    varden = ", ".join(f"{namn} = {uppgifter.get(namn, 'okänd')}" for namn in regel.beror_pa)
    bedomning = (f"{varden}: {svar}", rad.bedomning.utfall.rubrik)
    return [
        Lager((Lada("Källtext", (f"«{regel.citat}»", str(regel.kalla))),), "skrivs som en funktion"),
        Lager((Lada("Kriterium", (regel.id, fil, regel.villkor)),), "ingår i"),
        Lager(
            (Lada("Prövning", (provning.rubrik, f"utgåvan {utgava.id}")),), f"får fallet {rad.scenario.id}"
        ),
        Lager((Lada("Bedömning", bedomning),), "visas på"),
        Lager((Lada("Sida", (webbvag(regelsida(exempel), exempel),)),), ""),
    ]


def _paket(modul: str) -> str:
    return modul.removeprefix(f"{PAKETET}.").split(".")[0]


def _beskriv(namn: str, moduler: Counter[str], importer: Counter[tuple[str, str]]) -> Paket:
    beskrivning = inspect.getdoc(import_module(f"{PAKETET}.{namn}")) or ""
    andra = {
        till: antal
        for (fran, till), antal in sorted(importer.items())
        if fran == namn and till not in {namn, PAKETET}
    }
    uppgift = beskrivning.splitlines()[0].partition(": ")[2]
    return Paket(namn, stor(uppgift), moduler[namn], andra)
