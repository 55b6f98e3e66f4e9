"""Ändrade prövningar: en regel med andra svar, en regel borta, en annan ordning.

Det publicerade rörs aldrig: varje ändring ger en ny ordning, utgåva eller prövning.
"""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import replace
from typing import Any

from riktlinje.modell.ordning import Ordning
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.regel import Kriterium, Regel, Upplysning
from riktlinje.modell.tabell import parametrar
from riktlinje.modell.uppgift import Varde

type Cell = tuple[Varde, ...]


def sammansatt(namn: tuple[str, ...], svar: Callable[..., Any]) -> Callable[..., Any]:
    """En funktion som säger själv vilka uppgifter den beror på."""

    def funktion(*varden: Varde) -> Any:
        return svar(*varden)

    funktion.parametrar = namn  # type: ignore[attr-defined]
    return funktion


def med_svar(funktion: Callable[..., Any], andrade: Mapping[Cell, Hashable]) -> Callable[..., Any]:
    """Funktionen med andra svar i några celler."""

    def svar(*varden: Varde) -> Any:
        return andrade[varden] if varden in andrade else funktion(*varden)

    return sammansatt(parametrar(funktion), svar)


def med_regel(ordning: Ordning, regel: Regel[Any]) -> Ordning:
    """Ordningen med regeln i stället för den med samma id."""

    def byt[R: Regel[Any]](regler: tuple[R, ...]) -> tuple[R, ...]:
        return tuple(regel if r.id == regel.id else r for r in regler)  # type: ignore[misc]

    val = ordning.malgruppsval
    return _ny(
        ordning,
        {regel.id},
        vagval=byt(ordning.vagval),
        malgruppsval=regel if val is not None and val.id == regel.id else val,
        malgrupper=tuple(replace(g, kriterier=byt(g.kriterier)) for g in ordning.malgrupper),
        forfarandekrav=byt(ordning.forfarandekrav),
    )


def med_upplysning(ordning: Ordning, upplysning: Upplysning) -> Ordning:
    """Ordningen med upplysningen i stället för den med samma id."""
    alla = tuple(upplysning if u.id == upplysning.id else u for u in ordning.upplysningar)
    return _ny(ordning, {upplysning.id}, upplysningar=alla)


def utan(ordning: Ordning, regelid: str) -> Ordning:
    """Ordningen utan ett vägval, ett kriterium eller ett förfarandekrav."""
    return _ny(
        ordning,
        {regelid},
        vagval=tuple(r for r in ordning.vagval if r.id != regelid),
        malgrupper=tuple(
            replace(g, kriterier=tuple(k for k in g.kriterier if k.id != regelid)) for g in ordning.malgrupper
        ),
        forfarandekrav=tuple(r for r in ordning.forfarandekrav if r.id != regelid),
    )


def med_bytta_vagval(ordning: Ordning, plats: int) -> Ordning:
    """Ordningen där vägvalet på platsen byter plats med nästa."""
    vagval = list(ordning.vagval)
    vagval[plats], vagval[plats + 1] = vagval[plats + 1], vagval[plats]
    return _ny(ordning, set(), vagval=tuple(vagval))


def eller(forsta: Kriterium, andra: Kriterium) -> tuple[Kriterium, Kriterium]:
    """Två kriterier som båda är uppfyllda när något av dem är det."""
    namn = tuple(dict.fromkeys((*forsta.beror_pa, *andra.beror_pa)))

    def svar(*varden: Varde) -> Hashable:
        kanda = dict(zip(namn, varden, strict=True))
        svaren = [k(*(kanda[n] for n in k.beror_pa)) for k in (forsta, andra)]
        return True if True in svaren else svaren[0]

    funktion = sammansatt(namn, svar)
    return replace(forsta, funktion=funktion), replace(andra, funktion=funktion)


def med_ordning(provning: Provning, utgava: Utgava, ordning: Ordning) -> Provning:
    """Prövningen där utgåvan har den ordningen."""
    return med_utgava(provning, replace(utgava, ordning=ordning))


def med_utgava(provning: Provning, utgava: Utgava) -> Provning:
    """Prövningen med utgåvan i stället för den med samma id."""
    return replace(provning, utgavor=tuple(utgava if u.id == utgava.id else u for u in provning.utgavor))


def _ny(ordning: Ordning, andrade: set[str], **delar: Any) -> Ordning:
    """Den nya ordningen; oförändrade regler behåller sina uträknade tabeller."""
    ny = replace(ordning, **delar)
    for namn in ny.tabeller:
        if namn not in andrade and namn in ordning.tabeller:
            ny.tabeller[namn] = ordning.tabeller[namn]
    return ny
