"""Mutationsprovet: varje mutant körs mot raderna, och den som ingen märker får en föreslagen rad."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from riktlinje.granskning import andring
from riktlinje.granskning.helhet import Helhet, uppgifter_i
from riktlinje.granskning.mutation import Mutant, mutanter
from riktlinje.modell.diagram import Diagram, Nod
from riktlinje.modell.fall import DAGAR
from riktlinje.modell.minsta_andring import minsta_andring
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.uppgift import Varde
from riktlinje.scenarier.korning import kor
from riktlinje.scenarier.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Forslag:
    """Ett fall som skulle märka en ändring: en befintlig rad med några uppgifter ändrade.

    Attributes:
        rad: raden att utgå från.
        andringar: uppgifterna som ska få andra värden.
        del_: den del av svaret där ändringen syns.
    """

    rad: Scenario
    andringar: Mapping[str, Varde]
    del_: str


@dataclass(frozen=True, slots=True)
class Mutationssvar:
    """Vad som hände med en mutant.

    Attributes:
        dodad_av: id för en scenariorad som märkte ändringen, annars tom.
        likvardig: sant när ändringen inte går att se i något fall där alla uppgifter är kända och går ihop.
        forslag: ett fall där ändringen syns, när ingen rad märkte den.
    """

    mutant: Mutant
    dodad_av: str = ""
    likvardig: bool = False
    forslag: Forslag | None = None

    @property
    def overlevde(self) -> bool:
        """Sant när ingen rad märkte en ändring som syns."""
        return not self.dodad_av and not self.likvardig


def prova_mutanter(provning: Provning, utgava: Utgava, rader: list[Scenario]) -> list[Mutationssvar]:
    """Kör varje mutant mot raderna som hör till utgåvan."""
    egna = [rad for rad in rader if rad.fall.provning == provning.id and utgava.galler(rad.fall.beslutsdag)]
    diagram: Diagram[Any] = Diagram(uppgifter_i(utgava.ordning))
    forlaga = Helhet(utgava.ordning, diagram).alla()
    return [_prova(provning, mutant, egna, forlaga, diagram) for mutant in mutanter(utgava)]


def _prova(
    provning: Provning, mutant: Mutant, rader: list[Scenario], forlaga: Mapping[str, int], d: Diagram[Any]
) -> Mutationssvar:
    andrad = andring.med_utgava(provning, mutant.utgava)
    for rad in sorted(rader, key=lambda rad: rad.avsnitt != mutant.regel):
        if not kor(rad, andrad).stammer:
            return Mutationssvar(mutant, rad.id)
    if mutant.galler_tid:
        return Mutationssvar(mutant)
    delar = Helhet(mutant.utgava.ordning, d).alla()
    skiljer = tuple(del_ for del_ in forlaga if forlaga[del_] != delar.get(del_))
    if not skiljer:
        return Mutationssvar(mutant, likvardig=True)
    del_ = skiljer[0]
    fore, efter = forlaga[del_], delar.get(del_)
    skillnad = fore if efter is None else d.kombinera(lambda a, b: a != b, fore, efter)
    ar_mal = (lambda svar: svar is not None) if efter is None else (lambda svar: svar is True)
    forslag = narmaste_forslag(provning, d, skillnad, ar_mal, (del_, mutant.regel), rader)
    # Med rader att utgå från saknas ett förslag bara när sambanden utesluter varje fall där det syns.
    return Mutationssvar(mutant, likvardig=forslag is None and bool(rader), forslag=forslag)


def narmaste_forslag(
    provning: Provning,
    d: Diagram[Any],
    rot: Nod,
    ar_mal: Callable[[Any], bool],
    dar: tuple[str, str],
    rader: list[Scenario],
) -> Forslag | None:
    """Det fall närmast en befintlig rad som når ett sökt svar under roten; None när inget gör det.

    Args:
        provning: prövningen som raderna hör till.
        d: diagrammet som roten finns i.
        rot: det som ska nås.
        ar_mal: sant för det sökta svaret.
        dar: den del av svaret där det syns, och regeln vars eget avsnitt helst ska få raden.
        rader: raderna att utgå från.
    """
    del_, regel = dar
    basta: tuple[tuple[bool, bool, int, int], Forslag] | None = None
    for rad in rader:
        lage = provning.att_andra(rad.fall.uppgifter)
        andringar = minsta_andring(d, rot, lage, ar_mal, provning.samband, provning.uppgifter)
        if andringar is not None:
            annan_dag = any(namn in rad.skiljer for namn in DAGAR)
            annat_avsnitt = rad.avsnitt != regel
            langd = annan_dag, annat_avsnitt, len({*rad.skiljer, *andringar}), len(andringar)
            if basta is None or langd < basta[0]:
                basta = langd, Forslag(rad, andringar, del_)
    return basta[1] if basta else None
