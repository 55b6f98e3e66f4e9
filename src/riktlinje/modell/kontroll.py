"""Kontroll av definitionerna: en regel eller prövning som motsäger sig själv nekas när den skapas."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Any

from riktlinje.modell.fel import Fel, Indatafel, Plats, okant_namn, visa
from riktlinje.modell.status import Utgavestatus
from riktlinje.modell.uppgift import Uppgift, Varde


class Definitionsfel(Indatafel):
    """En definition i reglerna motsäger sig själv eller nämner något som inte finns."""


def kontrollera_regler(
    regler: Iterable[tuple[str, tuple[str, ...], Callable[..., Any]]], uppgifter: Mapping[str, Uppgift]
) -> None:
    """Reglernas id är olika och de beror bara på uppgifter som finns; annars Definitionsfel.

    Args:
        regler: varje regels id, de uppgifter den beror på och dess funktion.
        uppgifter: de uppgifter som reglerna får bero på.
    """
    sedda: dict[str, Callable[..., Any]] = {}
    for namn, beror_pa, funktion in regler:
        if namn in sedda:
            vad = f"Id «{namn}» används redan av {_plats(sedda[namn])}."
            raise Definitionsfel([Fel(vad, atgard="Ge regeln ett eget.", plats=_plats(funktion))])
        sedda[namn] = funktion
        for uppgift in beror_pa:
            if uppgift not in uppgifter:
                vad = f"Regeln «{namn}» beror på en uppgift som saknas:"
                fel = okant_namn(vad, uppgift, tuple(uppgifter))
                raise Definitionsfel([replace(fel, plats=_plats(funktion))])


def _plats(funktion: Callable[..., Any]) -> Plats:
    return Plats(f"{funktion.__module__}.{funktion.__qualname__.rpartition('.')[2]}")


def kontrollera_startvarden(
    provning: str, startvarden: Mapping[str, Varde], uppgifter: Mapping[str, Uppgift]
) -> None:
    """Varje startvärde är ett tillåtet värde för en uppgift i prövningen; annars Definitionsfel."""
    for namn, varde in startvarden.items():
        if namn not in uppgifter:
            vad = f"Prövningen «{provning}»: Startvärdets uppgift"
            raise Definitionsfel([okant_namn(vad, namn, tuple(uppgifter), falt=namn)])
        if varde not in uppgifter[namn].varden:
            vad = f"Prövningen «{provning}»: Startvärdet för «{namn}» kan inte vara «{visa(varde)}»."
            raise Definitionsfel([Fel(vad, namn, varde, tillatet=uppgifter[namn].tillatet())])


def kontrollera_status(utgava: str, status: object, giltig_till: date | None) -> None:
    """Statusen är en av de kända, och en upphävd utgåva har en sista dag; annars Definitionsfel."""
    if not isinstance(status, Utgavestatus):
        fel = okant_namn(f"Utgåvan «{utgava}»: Status", status, tuple(Utgavestatus))
        raise Definitionsfel([replace(fel, atgard="Skriv den som Utgavestatus.")])
    if status is Utgavestatus.UPPHAVD and giltig_till is None:
        raise Definitionsfel([f"Utgåvan «{utgava}» är upphävd men saknar sista dag. Sätt giltig_till."])


def kontrollera_utgavor(provning: str, utgavor: Iterable[tuple[str, date, date | None]]) -> None:
    """Utgåvorna står i tidsordning, har egna id och gäller aldrig samma dag; annars Definitionsfel.

    Args:
        provning: prövningens id.
        utgavor: varje utgåvas id, första dag och sista dag.
    """
    for (fore, _, till), (efter, fran, _) in pairwise(utgavor):
        if fore == efter:
            vad = f"Prövningen «{provning}»: Utgåvan «{efter}» finns två gånger."
            raise Definitionsfel([Fel(vad, atgard="Ge den ena ett eget id.")])
        if till is None or till >= fran:
            vad = f"Utgåvan «{fore}» ({till or 'utan slutdag'}) gäller ännu när «{efter}» börjar {fran}."
            atgard = "Sätt giltig_till till en tidigare dag."
            raise Definitionsfel([Fel(f"Prövningen «{provning}»: {vad}", atgard=atgard)])
