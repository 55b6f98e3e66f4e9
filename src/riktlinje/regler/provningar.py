"""Alla prövningar i publicerad ordning, och deras utgåvor efter id."""

from collections.abc import Mapping

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.fall import Fall
from riktlinje.modell.ordning import Malgrupp
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.regel import Kriterium
from riktlinje.regler.jobbtorg import PROVNING as JOBBTORG
from riktlinje.regler.stodinsats.provningar import PROVNINGAR as STODINSATS
from riktlinje.regler.uppsokande import PROVNING as UPPSOKANDE

PROVNINGAR: Mapping[str, Provning] = {
    provning.id: provning for provning in (UPPSOKANDE, *STODINSATS, JOBBTORG)
}
_UTGAVOR: Mapping[str | None, Utgava] = {
    utgava.id: utgava for provning in PROVNINGAR.values() for utgava in provning.utgavor
}


def utgavan(bedomning: Bedomning) -> Utgava:
    """Utgåvan som gav svaret; KeyError när ingen utgåva gäller dagen."""
    return _UTGAVOR[bedomning.utgava]


def malgruppen(bedomning: Bedomning) -> Malgrupp:
    """Målgruppen som prövades; StopIteration när ingen är vald."""
    return next(grupp for grupp in utgavan(bedomning).ordning.malgrupper if grupp.id == bedomning.malgrupp)


def kriterierna(bedomning: Bedomning) -> Mapping[str, Kriterium]:
    """Utgåvans kriterier efter id; tomt när ingen utgåva gäller dagen."""
    if bedomning.utgava is None:
        return {}
    return {kriterium.id: kriterium for kriterium in utgavan(bedomning).ordning.kriterier()}


def anvanda(bedomning: Bedomning, fall: Fall) -> tuple[str, ...]:
    """Uppgifterna som stegen på vägen till svaret beror på; inga andra behövs i en text."""
    if bedomning.utgava is None:
        return ()
    provning = PROVNINGAR[bedomning.provning]
    karna = utgavan(bedomning).ordning.prova(provning.lage(provning.med_startvarden(fall.uppgifter)))
    vagen = (*karna.steg, *karna.visade)
    return tuple(dict.fromkeys(namn for steg in vagen for namn in steg.regel.beror_pa))
