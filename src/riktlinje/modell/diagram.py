"""Beslutsdiagram: en hel prövning som en enda tabell, delad så att lika delar bara finns en gång.

Diagrammet är en förkortad tabell: en nod frågar efter en uppgift och pekar på en nod per värde.
Två noder med samma fråga och samma följd är samma nod, och en nod vars alla följder är lika finns inte.
Därför är en uppgift betydelselös exakt när ingen nod frågar efter den.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping
from math import prod

from riktlinje.modell.tabell import Lage, Tabell
from riktlinje.modell.uppgift import Uppgift, Varde

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

    def av_tabell(self, tabell: Tabell[R]) -> Nod:
        """Tabellen som diagram."""
        ordnade = sorted(tabell.namn, key=self.ordning.__getitem__)

        def bygg(valda: dict[str, Varde]) -> Nod:
            if len(valda) == len(ordnade):
                return self.slut(tabell.celler[tuple(valda[namn] for namn in tabell.namn)])
            plats = self.ordning[ordnade[len(valda)]]
            uppgift = self.uppgifter[plats]
            return self.nod(plats, tuple(bygg(valda | {uppgift.namn: v}) for v in uppgift.varden))

        return bygg({})

    def kombinera(self, regel: Callable[[R, R], R], a: Nod, b: Nod) -> Nod:
        """Diagrammet för regel(a, b).

        Args:
            regel: funktionen som förenar två svar.
            a: det ena diagrammets rot.
            b: det andra diagrammets rot.
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

        return forena(a, b)

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
        platser = sorted({self.plats[nod] for nod in self.natt(rot)} - {len(self.uppgifter)})
        antal = {plats: len(self.uppgifter[plats].varden) for plats in platser}
        vikter = {plats: self._andras_av(rot, plats, antal) * antal[plats] for plats in platser}
        return [self.uppgifter[p].namn for p in sorted(platser, key=lambda p: (-vikter[p], p))]

    def _andras_av(self, rot: Nod, plats: int, antal: Mapping[int, int]) -> int:
        """Antal ifyllnader av de övriga uppgifterna där uppgiften på platsen ändrar svaret."""
        slut = len(self.uppgifter)
        under = prod(n for p, n in antal.items() if p > plats)
        ovan = prod(n for p, n in antal.items() if p < plats)
        lika: dict[frozenset[Nod], int] = {}
        andras: dict[Nod, int] = {}

        def rakna_lika(noder: frozenset[Nod]) -> int:
            if len(noder) == 1:
                return under
            if noder in lika:
                return lika[noder]
            forsta = min(self.plats[nod] for nod in noder)
            if forsta == slut:
                summa = 0
            else:
                n = len(self.uppgifter[forsta].varden)
                grenar = [self._grenar(nod, forsta, n) for nod in noder]
                summa = sum(rakna_lika(frozenset(g[i] for g in grenar)) for i in range(n)) // n
            lika[noder] = summa
            return summa

        def rakna(nod: Nod) -> int:
            if self.plats[nod] > plats:
                return 0
            if nod not in andras:
                foljder = self.foljder[nod]
                if self.plats[nod] == plats:
                    andras[nod] = (under - rakna_lika(frozenset(foljder))) * ovan
                else:
                    andras[nod] = sum(map(rakna, foljder)) // len(foljder)
            return andras[nod]

        return rakna(rot)
