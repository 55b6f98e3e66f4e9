"""Checklistorna: stegen i varje prövning, från ansökan till uppföljning, med de regler de bygger på."""

from collections.abc import Callable, Mapping

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.checklista import Steg
from riktlinje.modell.fall import Fall
from riktlinje.regler.checklistor import jobbtorg_svar, stodinsats_svar, uppsokande_svar
from riktlinje.regler.checklistor.jobbtorg import MALGRUPP_2018
from riktlinje.regler.checklistor.stodinsats import FORTSATTNING, FULLT, INSTEG, SOCIALPSYKIATRI
from riktlinje.regler.checklistor.uppsokande import UPPSOKANDE

CHECKLISTOR: Mapping[str, tuple[Steg, ...]] = {
    "uppsokande": UPPSOKANDE,
    "socialpsykiatri": SOCIALPSYKIATRI,
    "lss-insteg": INSTEG,
    "lss-fortsattning": FORTSATTNING,
    "lss-fullt": FULLT,
    "jobbtorg": MALGRUPP_2018,
}
"""Hela handläggningens steg, efter prövningens id."""

EFTER_SVARET: Mapping[str, Callable[[Bedomning, Fall], tuple[Steg, ...]]] = {
    "uppsokande": uppsokande_svar.steg,
    **dict.fromkeys(("socialpsykiatri", "lss-insteg", "lss-fortsattning", "lss-fullt"), stodinsats_svar.steg),
    "jobbtorg": jobbtorg_svar.steg,
}
"""Det som återstår efter ett svar, efter prövningens id."""


def stegen(bedomning: Bedomning, fall: Fall) -> tuple[Steg, ...]:
    """Stegen som återstår när fallet har fått svaret: två till fem, det viktigaste först.

    Args:
        bedomning: prövningens svar på fallet.
        fall: fallet.
    """
    return EFTER_SVARET[bedomning.provning](bedomning, fall)
