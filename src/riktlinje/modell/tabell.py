"""En ren funktion av uppgifter med ändliga värdemängder är också en tabell."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from operator import itemgetter
from typing import Any

from riktlinje.modell.uppgift import Uppgift, Varde

type Lage = Mapping[str, Varde | None]
"""Alla uppgifter i en prövning: värdet när det är känt, annars None."""


def parametrar(funktion: Callable[..., object]) -> tuple[str, ...]:
    """Namnen på de uppgifter som funktionen beror på; en sammansatt funktion bär dem själv."""
    egna: tuple[str, ...] | None = getattr(funktion, "parametrar", None)
    if egna is not None:
        return egna
    kod = getattr(funktion, "__wrapped__", funktion).__code__
    return tuple(kod.co_varnames[: kod.co_argcount])


@dataclass(frozen=True, slots=True)
class Utslag[R: Hashable]:
    """Vad tabellen svarar när bara en del av uppgifterna är kända.

    Attributes:
        mojliga: de svar som de okända uppgifterna ännu kan ge, i tabellens ordning.
        avgorande: de okända uppgifter som ännu kan ändra svaret.
    """

    mojliga: tuple[R, ...]
    avgorande: tuple[str, ...]

    @property
    def ar_kant(self) -> bool:
        """Sant när bara ett svar återstår."""
        return len(self.mojliga) == 1

    @property
    def svar(self) -> R:
        """Det enda svaret; får bara läsas när utslaget är känt."""
        (svar,) = self.mojliga
        return svar


class Tabell[R: Hashable]:
    """Funktionens svar för varje kombination av värden, och exakt svar när något är okänt.

    Attributes:
        nyckel: ger de värden i ett läge som tabellen beror på.
    """

    def __init__(self, funktion: Callable[..., R], uppgifter: Mapping[str, Uppgift]) -> None:
        self.funktion = funktion
        self.namn = parametrar(funktion)
        self.uppgifter = tuple(uppgifter[namn] for namn in self.namn)
        self.nyckel: Callable[[Lage], Hashable] = itemgetter(*self.namn)
        self._utslag: dict[Hashable, Utslag[R]] = {}

    @cached_property
    def celler(self) -> dict[tuple[Varde, ...], R]:
        """Hela sanningstabellen: värden i parameterordning och funktionens svar."""
        return {varden: self.funktion(*varden) for varden in product(*(u.varden for u in self.uppgifter))}

    @cached_property
    def klasser(self) -> dict[str, tuple[tuple[Varde, ...], ...]]:
        """Varje uppgifts värden, grupperade så att värden som tabellen behandlar lika står tillsammans."""
        return {uppgift.namn: vardeklasser(uppgift, (self,)) for uppgift in self.uppgifter}

    def sla_upp(self, lage: Lage) -> Utslag[R]:
        """Exakt svar på det som är känt: alla möjliga svar och vilka uppgifter som ännu avgör."""
        nyckel = self.nyckel(lage)
        utslag = self._utslag.get(nyckel)
        if utslag is None:
            utslag = self._utslag[nyckel] = self._rakna(tuple([lage[namn] for namn in self.namn]))
        return utslag

    def med_varde(self, namn: str, varde: Varde) -> tuple[R, ...]:
        """Tabellens svar för alla celler där uppgiften har värdet, i tabellens ordning.

        Args:
            namn: uppgiftens namn.
            varde: ett av uppgiftens värden.
        """
        plats = self.namn.index(namn)
        return tuple(svar for varden, svar in self.celler.items() if varden[plats] == varde)

    def _rakna(self, nyckel: tuple[Varde | None, ...]) -> Utslag[R]:
        rader = list(self._rader(nyckel))
        mojliga = tuple(dict.fromkeys(svar for _, svar in rader))
        avgorande = []
        for plats, namn in enumerate(self.namn):
            if nyckel[plats] is not None or len(mojliga) == 1:
                continue
            grupper: dict[tuple[Varde, ...], set[R]] = {}
            for varden, svar in rader:
                grupper.setdefault(varden[:plats] + varden[plats + 1 :], set()).add(svar)
            if any(len(svar) > 1 for svar in grupper.values()):
                avgorande.append(namn)
        return Utslag(mojliga, tuple(avgorande))

    def _rader(self, nyckel: tuple[Varde | None, ...]) -> Iterator[tuple[tuple[Varde, ...], R]]:
        val = (u.varden if v is None else (v,) for u, v in zip(self.uppgifter, nyckel, strict=True))
        for varden in product(*val):
            yield varden, self.celler[varden]


def vardeklasser(uppgift: Uppgift, tabeller: Iterable[Tabell[Any]]) -> tuple[tuple[Varde, ...], ...]:
    """Uppgiftens värden, grupperade så att värden som alla tabellerna behandlar lika står tillsammans.

    Args:
        uppgift: uppgiften vars värden grupperas.
        tabeller: tabellerna; de som inte beror på uppgiften skiljer inga värden åt.
    """
    egna = [tabell for tabell in tabeller if uppgift.namn in tabell.namn]
    lika: dict[Hashable, list[Varde]] = {}
    for varde in uppgift.varden:
        lika.setdefault(tuple([tabell.med_varde(uppgift.namn, varde) for tabell in egna]), []).append(varde)
    return tuple(tuple(klass) for klass in lika.values())
