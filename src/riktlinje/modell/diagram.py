"""Beslutsdiagram: en hel prövning som en enda tabell, delad så att lika delar bara finns en gång.

Diagrammet är en förkortad tabell: en nod frågar efter en uppgift och pekar på en nod per värde.
Två noder med samma fråga och samma följd är samma nod, och en nod vars alla följder är lika finns inte.
Därför är en uppgift betydelselös exakt när ingen nod frågar efter den.
"""

from collections.abc import Callable, Collection, Hashable, Iterable
from functools import reduce
from itertools import product
from math import prod
from typing import Any

from riktlinje.modell.tabell import Lage, Tabell
from riktlinje.modell.uppgift import Uppgift

type Nod = int


class Diagram[R: Hashable]:
    """Noder över uppgifter i en given ordning; slutnoder bär svar.

    En nod är ett heltal. `plats` ger uppgiftens plats i ordningen (slutnoder ligger sist) och `foljder`
    ger noderna för uppgiftens värden.
    """

    def __init__(self, uppgifter: Iterable[Uppgift]) -> None:
        self.uppgifter = tuple(uppgifter)
        self.ordning = {uppgift.namn: plats for plats, uppgift in enumerate(self.uppgifter)}
        self.nummer = {u.namn: {varde: i for i, varde in enumerate(u.varden)} for u in self.uppgifter}
        self.plats: list[int] = []
        self.foljder: list[tuple[Nod, ...]] = []
        self.svar: dict[Nod, R] = {}
        self._noder: dict[tuple[int, tuple[Nod, ...]], Nod] = {}
        self._slut: dict[R, Nod] = {}

    def slut(self, svar: R) -> Nod:
        """Slutnoden för ett svar."""
        nod = self._slut.get(svar)
        if nod is None:
            nod = self._slut[svar] = self._ny(len(self.uppgifter), ())
            self.svar[nod] = svar
        return nod

    def nod(self, plats: int, foljder: tuple[Nod, ...]) -> Nod:
        """Noden som frågar efter uppgiften på platsen; lika följder ger ingen fråga.

        Args:
            plats: uppgiftens plats i ordningen.
            foljder: noden för varje värde, i värdenas ordning.
        """
        if foljder.count(foljder[0]) == len(foljder):
            return foljder[0]
        nyckel = (plats, foljder)
        nod = self._noder.get(nyckel)
        if nod is None:
            nod = self._noder[nyckel] = self._ny(plats, foljder)
        return nod

    def _ny(self, plats: int, foljder: tuple[Nod, ...]) -> Nod:
        self.plats.append(plats)
        self.foljder.append(foljder)
        return len(self.plats) - 1

    def av_tabell(self, tabell: Tabell[Any], tolka: Callable[[Any], R] = lambda svar: svar) -> Nod:
        """Tabellen som diagram.

        Args:
            tabell: en tabell över några av uppgifterna.
            tolka: det som ett svar i tabellen är i diagrammet; som standard svaret självt.
        """
        uppgifter = sorted(tabell.uppgifter, key=lambda uppgift: self.ordning[uppgift.namn])
        platser = [uppgifter.index(uppgift) for uppgift in tabell.uppgifter]
        rad = [
            self.slut(tolka(tabell.celler[tuple([varden[plats] for plats in platser])]))
            for varden in product(*(uppgift.varden for uppgift in uppgifter))
        ]
        for uppgift in reversed(uppgifter):
            plats, antal = self.ordning[uppgift.namn], len(uppgift.varden)
            rad = [self.nod(plats, tuple(rad[i : i + antal])) for i in range(0, len(rad), antal)]
        return rad[0]

    def kombinera(self, regel: Callable[[R, R], R], *noder: Nod) -> Nod:
        """Diagrammet för regel(a, regel(b, …)), för en eller flera noder.

        Noderna tas från den sista och det som är förenat minns hela vägen. Därför möter varje nytt led bara
        början av resten, och en lång rad led kostar inte mer per led än en kort.

        Args:
            regel: funktionen som förenar två svar.
            noder: diagrammens rötter, den första först.
        """
        klara: dict[tuple[Nod, Nod], Nod] = {}

        def forena(a: Nod, b: Nod) -> Nod:
            if (a, b) in klara:
                return klara[a, b]
            plats = min(self.plats[a], self.plats[b])
            if plats == len(self.uppgifter):
                resultat = self.slut(regel(self.svar[a], self.svar[b]))
            else:
                antal = len(self.uppgifter[plats].varden)
                par = zip(self._grenar(a, plats, antal), self._grenar(b, plats, antal), strict=True)
                resultat = self.nod(plats, tuple([forena(x, y) for x, y in par]))
            klara[a, b] = resultat
            return resultat

        return reduce(lambda resten, nod: forena(nod, resten), reversed(noder))

    def oversatt(self, rot: Nod, regel: Callable[[R], R]) -> Nod:
        """Diagrammet med varje svar utbytt mot regel(svar).

        Args:
            rot: diagrammets rot.
            regel: funktionen som byter ett svar.
        """
        return self.kombinera(lambda svar, _: regel(svar), rot, rot)

    def _grenar(self, nod: Nod, plats: int, antal: int) -> tuple[Nod, ...]:
        return self.foljder[nod] if self.plats[nod] == plats else (nod,) * antal

    def begransa(self, rot: Nod, lage: Lage) -> Nod:
        """Diagrammet när de kända uppgifterna har fått sina värden.

        Args:
            rot: diagrammets rot.
            lage: värdet för varje uppgift, eller None när den är okänd.
        """
        valda = [
            None if (varde := lage[namn]) is None else nummer[varde] for namn, nummer in self.nummer.items()
        ]
        klara: dict[Nod, Nod] = {}

        def skar(nod: Nod) -> Nod:
            if nod in self.svar:
                return nod
            if nod not in klara:
                plats = self.plats[nod]
                vald = valda[plats]
                if vald is None:
                    klara[nod] = self.nod(plats, tuple([skar(f) for f in self.foljder[nod]]))
                else:
                    klara[nod] = skar(self.foljder[nod][vald])
            return klara[nod]

        return skar(rot)

    def utan(self, rot: Nod, namnen: Collection[str], forena: Callable[[R, R], R]) -> Nod:
        """Diagrammet när några uppgifter aldrig blir kända.

        Args:
            rot: diagrammets rot.
            namnen: uppgifterna; de som diagrammet saknar betyder inget.
            forena: svaret där uppgiftens värden leder till två svar.
        """
        bort = {self.ordning[namn] for namn in namnen if namn in self.ordning}
        klara: dict[Nod, Nod] = {}

        def skar(nod: Nod) -> Nod:
            if nod in self.svar:
                return nod
            if nod not in klara:
                plats, foljder = self.plats[nod], tuple([skar(f) for f in self.foljder[nod]])
                if plats in bort:
                    klara[nod] = self.kombinera(forena, *dict.fromkeys(foljder))
                else:
                    klara[nod] = self.nod(plats, foljder)
            return klara[nod]

        return skar(rot) if bort else rot

    def kvar(self, rot: Nod) -> tuple[str, ...]:
        """De uppgifter som ännu kan ändra svaret, i diagrammets ordning."""
        platser = sorted({self.plats[nod] for nod in self.natt(rot) - self.svar.keys()})
        return tuple([self.uppgifter[plats].namn for plats in platser])

    def natt(self, rot: Nod) -> set[Nod]:
        """Alla noder under roten, roten medräknad."""
        sedda = {rot}
        kvar = [rot]
        while kvar:
            for foljd in self.foljder[kvar.pop()]:
                if foljd not in sedda:
                    sedda.add(foljd)
                    kvar.append(foljd)
        return sedda

    def mojliga(self, rot: Nod) -> set[R]:
        """Alla svar som ännu kan nås."""
        return {self.svar[nod] for nod in self.natt(rot) if nod in self.svar}

    def avgorande(self, rot: Nod) -> list[str]:
        """De uppgifter som ännu kan ändra svaret, den mest avgörande först.

        Måttet är andelen av alla sätt att fylla i de övriga där just den uppgiften ändrar svaret.
        Lika stora andelar ordnas efter prövningens egen ordning.
        """
        fragor = sorted(self.natt(rot) - self.svar.keys(), key=self.plats.__getitem__)
        vikter = dict.fromkeys([self.plats[nod] for nod in fragor], 0)
        alla = prod(len(self.uppgifter[plats].varden) for plats in vikter)
        nar, lika = dict.fromkeys(fragor, 0) | {rot: alla}, self._lika(alla)
        for nod in fragor:
            foljder = self.foljder[nod]
            vikter[self.plats[nod]] += nar[nod] * (alla - lika(frozenset(foljder))) // alla
            for foljd in foljder:
                if foljd in nar:
                    nar[foljd] += nar[nod] // len(foljder)
        return [self.uppgifter[plats].namn for plats in sorted(vikter, key=lambda p: (-vikter[p], p))]

    def _lika(self, alla: int) -> Callable[[frozenset[Nod]], int]:
        """Räknar de av alla ifyllnader där noderna ger samma svar."""
        raknade: dict[frozenset[Nod], int] = {}

        def lika(noder: frozenset[Nod]) -> int:
            if len(noder) == 1:
                return alla
            if noder not in raknade:
                forsta = min([self.plats[nod] for nod in noder])
                summa = 0
                if forsta < len(self.uppgifter):
                    antal = len(self.uppgifter[forsta].varden)
                    grenar = zip(*(self._grenar(nod, forsta, antal) for nod in noder), strict=True)
                    summa = sum([lika(frozenset(gren)) for gren in grenar]) // antal
                raknade[noder] = summa
            return raknade[noder]

        return lika
