"""Scenarioraderna i en jämförelse, som text i terminalen och som data."""

from collections.abc import Iterable, Iterator
from typing import Any

from riktlinje.granskning.radjamforelse import Cellsvar, Radjamforelse
from riktlinje.scenarier.scenario import Scenariorad

FLEST_RADER = 12


def radtext(raderna: Radjamforelse) -> Iterator[str]:
    """Raderna som berörs, sort för sort; de längsta listorna kortas."""
    yield f"Scenariorader: {raderna.antal} prövas enligt utgåvan före."
    yield f"Måste ändras ({len(raderna.andras)}):"
    for ett in raderna.andras:
        yield f"  {plats(ett.rad)}" + ("  (redan ändrad efter)" if ett.redan_andrad else "")
        yield from (f"    {text}" for text in (*celltexter(ett.celler), *ett.fel))
    yield f"Nya ({len(raderna.nya)}): {_idn(raderna.nya)}"
    yield f"Borttagna ({len(raderna.borttagna)}): {_idn(raderna.borttagna)}"
    yield f"Säger inte längre något ({len(raderna.tysta)}):"
    for tyst in raderna.tysta[:FLEST_RADER]:
        yield f"  {plats(tyst.rad)}\n    {tyst.orsak}"
        if tyst.celler:
            yield f"    Flyttad till en dag som utgåvan gäller: {'; '.join(celltexter(tyst.celler))}."
    if len(raderna.tysta) > FLEST_RADER:
        yield f"  … och {len(raderna.tysta) - FLEST_RADER} till; alla finns med --json och --sida."
    yield f"Nya gränsvärden utan rad ({len(raderna.saknas)}):"
    for saknad in raderna.saknas:
        yield f"  {saknad.regel}, {saknad.vad}"
        if saknad.tabell:
            yield f"Föreslagen rad till {saknad.fil} under «{saknad.regel}»:\n{saknad.tabell}"


def plats(rad: Scenariorad) -> str:
    """Radens id, namn och plats."""
    return f"{rad.id} «{rad.namn}»  {rad.plats}"


def celltexter(celler: Iterable[Cellsvar]) -> list[str]:
    """Kolumn för kolumn: det som väntades och det som svaret blir."""
    return [f"{cell.kolumn}: {cell.fore} → {cell.efter}" for cell in celler]


def _idn(raderna: Iterable[Scenariorad]) -> str:
    return ", ".join(rad.id for rad in raderna) or "inga"


def radjamforelsedata(raderna: Radjamforelse) -> dict[str, Any]:
    """Raderna i det stabila JSON-formatet."""
    return {
        "antal": raderna.antal,
        "maste_andras": [
            {
                **_rad(ett.rad),
                "celler": _celler(ett.celler),
                "fel": list(ett.fel),
                "redan_andrad": ett.redan_andrad,
            }
            for ett in raderna.andras
        ],
        "nya": [_rad(rad) for rad in raderna.nya],
        "borttagna": [_rad(rad) for rad in raderna.borttagna],
        "sager_inget": [
            {**_rad(tyst.rad), "orsak": tyst.orsak, "flyttad": _celler(tyst.celler)} for tyst in raderna.tysta
        ],
        "saknas": [
            {"regel": ett.regel, "vad": ett.vad, "fil": ett.fil, "tabell": ett.tabell}
            for ett in raderna.saknas
        ],
    }


def _rad(rad: Scenariorad) -> dict[str, Any]:
    return {
        "id": rad.id,
        "fall": rad.namn,
        "fil": rad.plats.fil,
        "rad": rad.plats.rad,
        "avsnitt": rad.avsnitt,
    }


def _celler(celler: Iterable[Cellsvar]) -> list[dict[str, str]]:
    return [{"kolumn": cell.kolumn, "fore": cell.fore, "efter": cell.efter} for cell in celler]
