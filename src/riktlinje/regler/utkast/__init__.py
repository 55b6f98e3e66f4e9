"""Texterna att kopiera: skäl till ett beslut, överlämning till en annan nämnd och journalanteckning."""

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.fall import Fall
from riktlinje.modell.textforslag import Textforslag
from riktlinje.modell.utfall import Utfall
from riktlinje.regler.tvasteg import STEGUTFALL
from riktlinje.regler.utfall import HANVISA_STADSDEL, STADSDEL_ANSVAR
from riktlinje.regler.utkast.beslut import skal
from riktlinje.regler.utkast.journal import journal
from riktlinje.regler.utkast.overlamning import anda_beslut, gemensam_bedomning, overlamning


def texter(bedomning: Bedomning, fall: Fall) -> tuple[Textforslag, ...]:
    """Texterna för svaret, den viktigaste först; varje svar har minst en."""
    if bedomning.utfall in STEGUTFALL:
        return (skal(bedomning, fall),)
    if bedomning.utfall in {HANVISA_STADSDEL, Utfall.UTANFOR_MALGRUPP}:
        return (overlamning(bedomning, fall), anda_beslut(bedomning, fall))
    if bedomning.utfall == STADSDEL_ANSVAR:
        return (gemensam_bedomning(bedomning, fall), journal(bedomning, fall))
    return (journal(bedomning, fall),)
