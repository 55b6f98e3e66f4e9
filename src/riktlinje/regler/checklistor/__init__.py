"""Checklistorna: stegen i varje prövning, från ansökan till uppföljning, med de regler de bygger på."""

from collections.abc import Mapping

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.checklista import Steg
from riktlinje.modell.fall import Fall
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
"""Stegen efter prövningens id."""


def stegen(bedomning: Bedomning, _: Fall) -> tuple[Steg, ...]:
    """Stegen som återstår när fallet har fått svaret.

    Args:
        bedomning: prövningens svar på fallet.
    """
    return CHECKLISTOR[bedomning.provning]
