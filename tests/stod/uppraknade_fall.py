"""Uppräknade fall i varje utgåva: par av värden, alla tal, och slumpade steg från ett uppfyllt fall.

Fallen är desamma varje gång: samma ordning och samma frö.
"""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations, count, product
from random import Random

from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.uppgift import Uppgift, Varde
from riktlinje.regelverk import REGELVERK
from riktlinje.regler.lagrum import NY_LAG_FRAN

PER_UTGAVA = 7_200
FRO = 8
FLEST_STEG = 6
ANTAL_DAGAR = 5
DAG = timedelta(days=1)
UTGAVOR = [(provning, utgava) for provning in REGELVERK.provningar.values() for utgava in provning.utgavor]

type Kanda = dict[str, Varde]


def uppfyllda(provning: Provning, utgava: Utgava) -> dict[str, Varde]:
    """Ett fall där prövningen når sitt gynnsamma utfall, funnet i diagrammet."""
    diagram = provning.diagram[utgava.id]
    mal = {grupp.uppfyllt for grupp in utgava.ordning.malgrupper}
    kanda: dict[str, Varde] = {}
    for uppgift in diagram.diagram.uppgifter:
        for varde in uppgift.varden:
            if diagram.mojliga(provning.lage({**kanda, uppgift.namn: varde})) & mal:
                kanda[uppgift.namn] = varde
                break
    return kanda


def representanter(uppgift: Uppgift, utgava: Utgava) -> list[Varde | None]:
    """Okänt, och de yttersta värdena i varje klass av värden som någon regel skiljer från de andra."""
    klasser = utgava.ordning.vardeklasser(uppgift.namn)
    return [None, *dict.fromkeys(varde for klass in klasser for varde in (klass[0], klass[-1]))]


def dagarna(utgava: Utgava) -> list[date]:
    """Beslutsdagar runt utgåvans gränser och lagbytet, dagen före utgåvan medräknad, och en skottdag."""
    grans = [utgava.giltig_fran - DAG, utgava.giltig_fran, utgava.giltig_till or date(2100, 12, 31)]
    return [*grans, NY_LAG_FRAN - DAG, NY_LAG_FRAN, date(2024, 2, 29)]


def lagen(provning: Provning, utgava: Utgava) -> Iterator[Kanda]:
    """Kända uppgifter i fall efter fall; uppgifter som saknas är okända."""
    grund = uppfyllda(provning, utgava)
    alla = {namn: representanter(uppgift, utgava) for namn, uppgift in provning.uppgifter.items()}
    for uppgift in provning.uppgifter.values():
        yield from ({**grund, uppgift.namn: varde} for varde in uppgift.varden)
    for ena, andra in combinations(alla, 2):
        for par in product(alla[ena], alla[andra]):
            yield _utan_okanda({**grund, **dict(zip((ena, andra), par, strict=True))})
    slump = Random(f"{FRO} {utgava.id}")  # noqa: S311  # samma fall varje gång
    for _ in count():
        andrade = slump.sample(list(alla), slump.randint(2, min(FLEST_STEG, len(alla))))
        utgang = grund if slump.random() < 0.8 else {}
        yield _utan_okanda({**utgang, **{namn: slump.choice(alla[namn]) for namn in andrade}})


def _utan_okanda(lage: dict[str, Varde | None]) -> Kanda:
    return {namn: varde for namn, varde in lage.items() if varde is not None}


def _startdag(provning: Provning, kanda: Kanda, dag: date, nummer: int) -> date:
    """En startdag som går ihop med beslutsdagen och med tiden som har gått."""
    gatt = kanda.get(provning.tid_som_gatt.uppgift) if provning.tid_som_gatt else None
    if not gatt:
        return dag + (nummer % 59 if dag.year < 2100 else 0) * DAG
    fore = dag - round(int(gatt) * 30.44 + 5) * DAG
    return fore if provning.tid_som_gatt and gatt in provning.tid_som_gatt.gar_ihop(fore, dag) else dag


def fallen(provning: Provning, utgava: Utgava, antal: int = PER_UTGAVA) -> list[str]:
    """Olika fall i utgåvan, vart och ett som en JSON-rad."""
    rader: dict[str, None] = {}
    dagar = dagarna(utgava)
    for nummer, kanda in enumerate(lagen(provning, utgava)):
        if len(rader) == antal:
            break
        if not all(samband.halls(kanda) for samband in provning.samband):
            continue
        skrivna = {namn: provning.uppgifter[namn].skriv(varde) for namn, varde in kanda.items()}
        dag = dagar[nummer % len(dagar)] if nummer % ANTAL_DAGAR == 0 else utgava.giltig_fran
        data = {"provning": provning.id, "beslutsdag": str(dag), "uppgifter": skrivna}
        if nummer % 3 == 0:
            data["startdag"] = str(_startdag(provning, kanda, dag, nummer))
        rader[json.dumps(data, ensure_ascii=False)] = None
    return list(rader)
