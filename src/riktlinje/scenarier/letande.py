"""Var man letar när en cell inte stämmer: regeln som avgör kolumnen, dess kod och dess mening på sidan."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.regel import Forfarandekrav, Regel, Upplysning, Vag
from riktlinje.modell.steg import Karna
from riktlinje.modell.tabell import parametrar
from riktlinje.modell.utfall import Utfall
from riktlinje.regelverk import REGELVERK
from riktlinje.scenarier.scenario import Scenario
from riktlinje.scenarier.vantat import LISTOR, delar


@dataclass(frozen=True, slots=True)
class Ursprung:
    """Där en kolumns svar avgörs: funktionen i koden, och regelns eller klausulens id på sidan."""

    funktion: Callable[..., Any]
    mening: str

    def __str__(self) -> str:
        text = f"docs/{REGELVERK.sidan(self.mening)}.md#{self.mening}"
        return f"regel: {kodplats(self.funktion)}   text: {text}"


@dataclass(frozen=True)
class Letande:
    """Letar i den utgåva som fallet prövades mot."""

    scenario: Scenario
    bedomning: Bedomning

    @property
    def provning(self) -> Provning:
        """Prövningen som raden gäller."""
        return REGELVERK.provningar[self.scenario.fall.provning]

    @cached_property
    def utgava(self) -> Utgava:
        """Utgåvan som gäller på beslutsdagen, annars den senaste."""
        return self.provning.utgava(self.scenario.fall.beslutsdag) or self.provning.utgavor[-1]

    @cached_property
    def regler(self) -> dict[str, Regel[Any]]:
        """Alla prövningens regler efter id, utgåvans egna först."""
        i_ordning = (self.utgava, *self.provning.utgavor)
        funna: dict[str, Regel[Any]] = {}
        for regel in (regel for utgava in i_ordning for regel in utgava.regler()):
            funna.setdefault(regel.id, regel)
        return funna

    def ursprung(self, kolumn: str, tabellen: str, koden: str) -> Ursprung:
        """Det som avgör kolumnens svar.

        Args:
            kolumn: en kolumn med väntat svar.
            tabellen: tabellens värde.
            koden: kodens värde, skrivet på samma sätt.
        """
        if kolumn in self.regler:
            return _av(self.regler[kolumn])
        if kolumn in LISTOR:
            skiljer = [d for d in delar(kolumn, tabellen) if d not in delar(kolumn, koden)]
            skiljer += [d for d in delar(kolumn, koden) if d not in delar(kolumn, tabellen)]
            funna = (self._led(led) for led in (*skiljer, *delar(kolumn, koden)))
            if funnet := next((ett for ett in funna if ett), None):
                return funnet
        return _av(self._foljd(kolumn) or self._avgorande())

    def _foljd(self, kolumn: str) -> Regel[Any] | None:
        """Regeln som en enkel kolumn alltid följer av; None när den följer av utfallet."""
        ordning = self.utgava.ordning
        if kolumn == "lagrum":
            return self.utgava.tvasteg
        if kolumn == "till_och_med" and self.bedomning.utfall == Utfall.KAN_BEVILJAS:
            return self.utgava.period
        if kolumn == "malgrupp":
            return self._stopp() or ordning.malgruppsval
        if kolumn == "beslutsfattare" and self.bedomning.kriterier:
            som_andrar = [vagval for vagval in ordning.vagval if _andrar_beslutsfattaren(vagval, self.utgava)]
            return self._stopp() or next(reversed(som_andrar), None)
        return None

    def _led(self, led: str) -> Ursprung | None:
        """Det som ett led i en lista kommer av: kriterium, uppgift, tolkning eller upplysning."""
        upplysningar = {u.id: u for utgava in self.provning.utgavor for u in utgava.ordning.upplysningar}
        if led in self.regler:
            return _av(self.regler[led])
        if led in upplysningar:
            return self._upplysning(upplysningar[led])
        berors = (r for r in self.regler.values() if led in r.beror_pa or led in r.tolkningar)
        regel = next(berors, None)
        return _av(regel) if regel else None

    def _upplysning(self, upplysning: Upplysning) -> Ursprung:
        klausul = next((k.id for k in REGELVERK.klausuler.values() if upplysning.id in k.flaggor), "")
        krav = (k for k in self.utgava.ordning.forfarandekrav if k.flagga == upplysning.id)
        regel = self.regler.get(upplysning.oklart_kriterium) or next(krav, None)
        if upplysning.funktion is None:
            regel = regel or self._avgorande()
            return Ursprung(regel.funktion, klausul or regel.id)
        beror_pa = parametrar(upplysning.funktion)
        berors = (r for r in self.regler.values() if set(beror_pa) & set(r.beror_pa))
        return Ursprung(upplysning.funktion, klausul or next(berors, self._avgorande()).id)

    @cached_property
    def _karna(self) -> Karna | None:
        """Stegen som prövningen tog; None när ingen utgåva gäller."""
        if self.bedomning.utgava is None:
            return None
        kanda = {**self.scenario.fall.uppgifter, **self.bedomning.antaget}
        return self.utgava.ordning.prova(self.provning.lage(kanda))

    def _stopp(self) -> Regel[Any] | None:
        """Vägvalet eller målgruppsvalet där prövningen stannade; None när den kom till kriterierna."""
        return self._karna.stopp.regel if self._karna and self._karna.stopp else None

    def _avgorande(self) -> Regel[Any]:
        """Regeln som avgör utfallet: den där prövningen stannade, eller det första steg som hindrar.

        Är allt uppfyllt är det regeln som raden står under.
        """
        if stopp := self._stopp():
            return stopp
        for namn in (*self.bedomning.brister, *self.bedomning.oklara):
            return self.regler[namn]
        stegen = self._karna.steg if self._karna else ()
        hinder = (s.regel for s in stegen if isinstance(s.regel, Forfarandekrav) and s.svar is not True)
        return next(hinder, None) or self.regler.get(self.scenario.avsnitt) or self.utgava.regler()[0]


def _av(regel: Regel[Any]) -> Ursprung:
    return Ursprung(regel.funktion, regel.id)


def _andrar_beslutsfattaren(vagval: Regel[Any], utgava: Utgava) -> bool:
    svaren = utgava.ordning.tabeller[vagval.id].celler.values()
    return any(isinstance(svar, Vag) and svar.beslutsfattare for svar in svaren)


def kodplats(funktion: Callable[..., Any]) -> str:
    """Fil och rad där funktionen står: räknat från projektets rot, eller i ett annat paket från dess mapp."""
    kod = getattr(funktion, "__wrapped__", funktion).__code__
    paket = funktion.__module__.partition(".")[0]
    mappar = Path(kod.co_filename).parts
    start = max((plats for plats, mapp in enumerate(mappar) if mapp == paket), default=0)
    rot = ("src",) if paket == __name__.partition(".")[0] else ()
    return f"{'/'.join((*rot, *mappar[start:]))}:{kod.co_firstlineno}"
