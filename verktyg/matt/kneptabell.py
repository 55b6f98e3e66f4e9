"""Tabellen över vad vart och ett av startens knep ger."""

import statistics
from collections.abc import Mapping, Sequence

ALLT, KONTROLL = "allt", "kontroll"
"""Motorn med alla knep, två gånger: skillnaden mellan dem är mätningens egen spridning."""

SLAG = (("kall", "tid"), ("kall", "processor"), ("nasta", "tid"), ("nasta", "processor"))
BREDD = 32

type Omgang = Mapping[str, Mapping[str, float]]
"""Varje variants tid och processortid i sekunder, till det första svaret."""


def skriv(namnen: Sequence[str], omgangar: Mapping[str, Sequence[Omgang]]) -> None:
    """Skriver vad starten tar utan vart och ett av knepen: mer än med alla, i ms och som del av starten."""
    bas = {(start, matt): statistics.median(o[ALLT][matt] for o in omgangar[start]) for start, matt in SLAG}
    print(f"{len(omgangar['kall'])} par; median, 95-procentigt intervall och del av starten.")
    _rad("", [f"{start} start, {matt}" for start, matt in SLAG])
    _rad(ALLT, [f"{1000 * bas[slag]:.0f} ms" for slag in SLAG])
    for namn in namnen:
        par = {(s, m): [o[namn][m] - o[ALLT][m] for o in omgangar[s] if namn in o] for s, m in SLAG}
        _rad(namn, [_cell(par[slag], bas[slag]) if par[slag] else "–" for slag in SLAG])


def _rad(namn: str, celler: Sequence[str]) -> None:
    print(f"{namn:20}" + "".join(f"{cell:>{BREDD}}" for cell in celler))


def _cell(skillnader: Sequence[float], bas: float) -> str:
    fran, mitt, till = (1000 * varde for varde in median_och_intervall(skillnader))
    return f"{mitt:+.0f} ({fran:+.0f} … {till:+.0f}) {mitt / bas / 10:+.1f} %"


def median_och_intervall(varden: Sequence[float]) -> tuple[float, float, float]:
    """Medianen, och de ordnade värden mellan vilka den sanna ligger 95 gånger av 100 (teckentestet)."""
    ordnade = sorted(varden)
    antal = len(ordnade)
    lagst = max(0, int(statistics.NormalDist(antal / 2, antal**0.5 / 2).inv_cdf(0.025)))
    return ordnade[lagst], statistics.median(ordnade), ordnade[antal - 1 - lagst]
