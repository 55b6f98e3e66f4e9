"""Reglernas kontrollsumma: ändras när någon regel, något citat eller något startvärde ändras."""

from calendar import monthrange
from datetime import date, timedelta
from functools import cache
from hashlib import sha256
from itertools import product

from riktlinje.modell.provning import STARTDAG_ANGIVEN, Utgava
from riktlinje.regelverk import REGELVERK

LANGD = 12
PROVMANADER = [(2023, manad) for manad in range(8, 13)] + [(2024, manad) for manad in range(1, 9)]
PROVDAGAR = [
    date(ar, manad, dag)
    for ar, manad in PROVMANADER
    for dag in (1, 2, 15, 27, 28, 29, 30, 31)
    if dag <= monthrange(ar, manad)[1]
]
"""Ett år av startdagar, tätast där månaderna är olika långa, runt en skottdag."""


@cache
def regelsumma() -> str:
    """Tolv tecken som är lika överallt där reglerna är lika.

    Summan räknas på vad reglerna säger, inte på hur koden är skriven: varje regels citat, villkor och hela
    tabell, uppgifternas värden, startvärdena och utgåvornas dagar. Följder som beror på dagar prövas för
    startdagar i ett år runt en skottdag, och för beslutsdagarna runt lagbytet.
    """
    rader: list[str] = []
    for provning in REGELVERK.provningar.values():
        rader.append(f"provning {provning.id}")
        rader += [f"uppgift {u.namn} {u.slag} {u.varden}" for u in provning.uppgifter.values()]
        rader += [f"startvarde {namn} {varde}" for namn, varde in provning.startvarden.items()]
        rader += [f"samma {namn} {forebild}" for namn, forebild in provning.samma_som.items()]
        for utgava in provning.utgavor:
            rader += _utgava(utgava)
    return sha256("\n".join(rader).encode()).hexdigest()[:LANGD]


def _utgava(utgava: Utgava) -> list[str]:
    rader = [f"utgava {utgava.id} {utgava.status} {utgava.giltig_fran} {utgava.giltig_till}"]
    rader += [f"regel {r.id} {r.citat} {r.kalla} {r.villkor} {r.tolkningar}" for r in utgava.regler()]
    for regelid, tabell in utgava.ordning.tabeller.items():
        rader.append(f"tabell {regelid} {tabell.namn}")
        rader += [f"{varden} {svar}" for varden, svar in tabell.celler.items()]
    for tid in (utgava.period, *utgava.frister):
        if tid is not None:
            uppgifter = utgava.ordning.uppgifter
            egna = [
                (True, False) if namn == STARTDAG_ANGIVEN else uppgifter[namn].varden
                for namn in tid.beror_pa[1:]
            ]
            rader += [f"tid {tid.id} {tid(dag, *(v[0] for v in egna))}" for dag in PROVDAGAR]
            rader += [
                f"tid {tid.id} {varden} {tid(REGELVERK.lag.ny_fran, *varden)}" for varden in product(*egna)
            ]
    if utgava.tvasteg is None:
        return rader
    for dag in (REGELVERK.lag.ny_fran - timedelta(days=1), REGELVERK.lag.ny_fran):
        rader += [f"steg {utfall} {dag} {utgava.tvasteg(utfall, dag)}" for utfall in REGELVERK.utfall]
    return rader
