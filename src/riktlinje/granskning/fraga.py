"""Frågor till en version av projektet: vilka utgåvor och scenariorader som finns, och vad reglerna svarar.

Filen körs som program i en annan version än vår. Frågorna är då våra, men reglerna och tabelläsaren är den
andra versionens egna, så här används bara namn som varje version har, nu eller förr.
"""

import json
import sys
from collections.abc import Iterable, Mapping
from importlib import import_module
from operator import attrgetter
from pathlib import Path
from typing import Any

from riktlinje.granskning.bild import bild
from riktlinje.modell.fel import Indatafel
from riktlinje.modell.provning import Provning
from riktlinje.scenarier.lasare import las_mapp
from riktlinje.scenarier.scenario import Scenario
from riktlinje.scenarier.vantat import kodens_svar

type Data = dict[str, Any]


def _forsta(*vagar: str) -> Any:
    """Det första av namnen som versionen har; ett namn som har bytt rum står med sitt gamla."""
    for vag in vagar:
        modul, _, namn = vag.partition(":")
        try:
            return attrgetter(namn)(import_module(modul))
        except (ModuleNotFoundError, AttributeError):
            continue
    raise ImportError(f"Versionen har inget av namnen {', '.join(vagar)}.")


PROVNINGAR: Mapping[str, Provning] = _forsta(
    "riktlinje.regelverk:REGELVERK.provningar", "riktlinje.regler:PROVNINGAR"
)
INLASARE = _forsta("riktlinje.regelverk.rader:INLASARE", "riktlinje.regler.rader:INLASARE")


def utgavor() -> Data:
    """Varje utgåva som data, efter id: prövningen, dagarna och hela ordningen."""
    return {
        utgava.id: {
            "provning": provning.id,
            "fran": str(utgava.giltig_fran),
            "till": str(utgava.giltig_till or ""),
            "ordning": bild(utgava.ordning),
        }
        for provning in PROVNINGAR.values()
        for utgava in provning.utgavor
    }


def rader(mapp: Path) -> list[Data]:
    """Raderna i scenariomappen som data, så som de står skrivna."""
    return [raddata(scenario, fil.utgangsfall) for fil in las_mapp(mapp) for scenario in fil.scenarier]


def raddata(scenario: Scenario, utgangsfall: Mapping[str, str]) -> Data:
    """En rad som data, så som den står skriven: den som frågar sätter ihop fallet."""
    return {
        "id": scenario.id,
        "fall": scenario.namn,
        "fil": scenario.plats.fil,
        "rad": scenario.plats.rad,
        "avsnitt": scenario.avsnitt,
        "skrivet": {**utgangsfall, **scenario.skiljer},
        "skiljer": dict(scenario.skiljer),
        "vantat": dict(scenario.vantat),
    }


def svara(raderna: Iterable[Data], provningar: Mapping[str, Provning] = PROVNINGAR) -> list[Data]:
    """Reglernas svar på varje rad: utgåvan, svaret i radens kolumner och alla kända uppgifter.

    En rad som inte längre går att läsa får i stället `fel`.
    """
    return [_svar(rad, provningar) for rad in raderna]


def _svar(rad: Data, provningar: Mapping[str, Provning]) -> Data:
    try:
        fall = INLASARE.las(rad["data"])
    except Indatafel as orsak:
        return {"fel": list(orsak.meddelanden), "utgava": None, "svar": {}, "kanda": {}}
    provning = provningar[fall.provning]
    bedomning = provning.prova(fall)
    kanda = {**fall.uppgifter, **provning.anta(fall.uppgifter)}
    return {
        "fel": [],
        "utgava": bedomning.utgava,
        "svar": {kolumn: kodens_svar(kolumn, bedomning) for kolumn in rad["vantat"]},
        "kanda": {namn: provning.uppgifter[namn].skriv(varde) for namn, varde in kanda.items()},
    }


def besvara(fraga: str, om: Any) -> Any:
    """Svaret på en av frågorna «utgavor», «rader» i en mapp och «svara» på rader."""
    if fraga == "utgavor":
        return utgavor()
    return rader(Path(om)) if fraga == "rader" else svara(om)


if __name__ == "__main__":
    # Saknas paketet på sin plats hittar Python annars vårt eget, som då jämförs med sig självt.
    if not bild.__code__.co_filename.startswith(sys.argv[1]):
        sys.exit("paketet riktlinje finns inte där")
    sys.stdout.write(json.dumps(besvara(*json.load(sys.stdin)), ensure_ascii=False))
