"""Täckning: vilka rader som prövar en regel, vilka celler de når och om regeln ensam kan vända utfallet."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import combinations, pairwise, product
from typing import Any

from riktlinje.modell.ordning import Ordning
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.regel import Kriterium, Oklart, Regel, Vag
from riktlinje.modell.samband import Samband, kan_finnas
from riktlinje.modell.steg import Provsteg
from riktlinje.modell.tabell import Lage, Tabell
from riktlinje.modell.uppgift import Varde
from riktlinje.modell.utfall import Status
from riktlinje.scenarier.korning import Resultat

type Klasscell = tuple[tuple[Varde, ...], ...]


@dataclass(frozen=True)
class Tackning:
    """Hur scenarierna prövar en regel.

    Attributes:
        utgava: utgåvans id.
        regel: regeln.
        tabell: regelns hela tabell.
        rader: rader som når regeln, efter svar; ett okänt svar räknas som oklart.
        nadda: de celler, i klasser av lika behandlade värden, som någon rad når.
        granser: varje gränsvärde och om någon rad har det.
        samband: de samband som en cell ska hålla för att räknas.
        par: två rader som bara skiljer i det här kriteriet och får olika utfall, eller None.
    """

    utgava: str
    regel: Regel[Any]
    tabell: Tabell[Any]
    rader: dict[str, tuple[str, ...]]
    nadda: frozenset[Klasscell]
    granser: tuple[tuple[str, int, bool], ...]
    samband: tuple[Samband, ...] = ()
    par: tuple[str, str] | None = None

    @cached_property
    def alla_celler(self) -> tuple[Klasscell, ...]:
        """Alla celler som ett fall kan ha, i klasser av lika behandlade värden."""
        namn = self.tabell.namn
        celler = product(*(self.tabell.klasser[ett] for ett in namn))
        return tuple(cell for cell in celler if kan_finnas(dict(zip(namn, cell, strict=True)), self.samband))

    @property
    def onadda(self) -> tuple[Klasscell, ...]:
        """Celler som ingen rad når."""
        return tuple(cell for cell in self.alla_celler if cell not in self.nadda)

    @property
    def saknade_granser(self) -> tuple[tuple[str, int], ...]:
        """Gränsvärden som ingen rad har."""
        return tuple((namn, varde) for namn, varde, finns in self.granser if not finns)


def tackning(provning: Provning, utgava: Utgava, resultaten: Iterable[Resultat]) -> list[Tackning]:
    """Täckningen för varje regel i utgåvan, i prövningens ordning."""
    egna = [
        r for r in resultaten if r.scenario.fall.provning == provning.id and r.bedomning.utgava == utgava.id
    ]
    lagen = {r.scenario.id: _lage(provning, r) for r in egna}
    stegen = {id_: _nadda_steg(utgava.ordning, lage) for id_, lage in lagen.items()}
    tackt = [_en(utgava, regel, egna, lagen, stegen) for regel in utgava.ordning.regler()]
    return [replace(ett, samband=provning.samband) for ett in tackt]


def _lage(provning: Provning, resultat: Resultat) -> dict[str, Varde | None]:
    return provning.lage(provning.med_startvarden(resultat.scenario.fall.uppgifter))


def _nadda_steg(ordning: Ordning, lage: Lage) -> dict[str, Provsteg]:
    """Stegen som prövningen kom fram till, efter regel; ett kriterium räknas också när vägen dit är oklar."""
    karna = ordning.prova(lage)
    kriterier = (steg for steg in karna.visade if steg.kriteriesvar)
    return {steg.regel.id: steg for steg in (*karna.steg, *kriterier)}


def _en(
    utgava: Utgava,
    regel: Regel[Any],
    egna: list[Resultat],
    lagen: dict[str, dict[str, Varde | None]],
    stegen: dict[str, dict[str, Provsteg]],
) -> Tackning:
    tabell = utgava.ordning.tabeller[regel.id]
    rader: dict[str, list[str]] = {}
    nadda: set[Klasscell] = set()
    sedda: set[tuple[str, Varde]] = set()
    for resultat in egna:
        steg = stegen[resultat.scenario.id].get(regel.id)
        if steg is None:
            continue
        rader.setdefault(visat(steg.svar), []).append(resultat.scenario.id)
        varden = [lagen[resultat.scenario.id][namn] for namn in tabell.namn]
        if None not in varden:
            nadda.add(tuple(_klass(tabell, n, v) for n, v in zip(tabell.namn, varden, strict=True)))
            sedda.update(zip(tabell.namn, varden, strict=True))  # type: ignore[arg-type]
    par = _par(regel, egna) if isinstance(regel, Kriterium) else None
    svaren = {svar: tuple(idn) for svar, idn in rader.items()}
    return Tackning(utgava.id, regel, tabell, svaren, frozenset(nadda), _granser(tabell, sedda), par=par)


def visat(svar: Any) -> str:
    """Ett regelsvar som ord i täckningen."""
    if svar is True or svar is False:
        return Status.UPPFYLLT if svar else Status.EJ_UPPFYLLT
    if svar is None:
        return "gå vidare"
    if isinstance(svar, Oklart):
        return f"oklart {svar.tolkning or ''}".strip()
    return svar.utfall.rubrik if isinstance(svar, Vag) else str(svar)


def _klass(tabell: Tabell[Any], namn: str, varde: Varde | None) -> tuple[Varde, ...]:
    return next(klass for klass in tabell.klasser[namn] if varde in klass)


def _granser(tabell: Tabell[Any], sedda: set[tuple[str, Varde]]) -> tuple[tuple[str, int, bool], ...]:
    granser: dict[tuple[str, int], None] = {}
    for uppgift in tabell.uppgifter:
        if uppgift.ar_tal:
            klass = {v: plats for plats, klassen in enumerate(tabell.klasser[uppgift.namn]) for v in klassen}
            tal = [int(v) for v in uppgift.varden]
            for fore, efter in pairwise(tal):
                if klass[fore] != klass[efter]:
                    granser |= {(uppgift.namn, fore): None, (uppgift.namn, efter): None}
    return tuple((namn, varde, (namn, varde) in sedda) for namn, varde in granser)


def _par(regel: Regel[Any], egna: list[Resultat]) -> tuple[str, str] | None:
    """Två rader där bara det här kriteriet skiljer, och utfallet med det."""
    grupper: dict[tuple[Any, ...], list[Resultat]] = {}
    for resultat in egna:
        status = {svar.id: svar.status for svar in resultat.bedomning.kriterier}
        if status.pop(regel.id, None) is not None:
            nyckel = (resultat.bedomning.malgrupp, tuple(status.items()))
            grupper.setdefault(nyckel, []).append(resultat)
    for grupp in grupper.values():
        for a, b in combinations(grupp, 2):
            bada = {_status(a, regel.id), _status(b, regel.id)} == {Status.UPPFYLLT, Status.EJ_UPPFYLLT}
            if bada and a.bedomning.utfall is not b.bedomning.utfall:
                return a.scenario.id, b.scenario.id
    return None


def _status(resultat: Resultat, kriterium: str) -> Status:
    return next(svar.status for svar in resultat.bedomning.kriterier if svar.id == kriterium)
