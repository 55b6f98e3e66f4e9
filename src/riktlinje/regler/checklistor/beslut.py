"""Stegen fram till ett beslut, lika för alla prövningar som leder till ett."""

from riktlinje.modell.bedomning import Bedomning, Period
from riktlinje.modell.checklista import Steg
from riktlinje.modell.dagord import dag_i_ord
from riktlinje.modell.orsak import rakna_upp
from riktlinje.modell.provning import DATUMKANSLIGT
from riktlinje.regler.checklistor.kvar import gor
from riktlinje.regler.namn import gemen
from riktlinje.regler.provningar import kriterierna

DEL_AV_UTREDNINGEN = "låt personen ta del av utredningen och lämna synpunkter före beslutet"
TVA_VAGAR = "skriv i beslutet hur vart och ett av de två stegen överklagas: de har olika vägar"
EN_VAG = "skriv i beslutet hur det överklagas: det kan bara laglighetsprövas"


def dagarna(period: Period) -> str:
    """Periodens dagar i löpande text."""
    return f"från den {dag_i_ord(period.fran)} till och med den {dag_i_ord(period.till_och_med)}"


def vantetiden(bedomning: Bedomning) -> tuple[Steg, ...]:
    """Det som görs först när väntetiden har ändrat svaret."""
    if DATUMKANSLIGT not in bedomning.flaggor:
        return ()
    vad = "låt en jurist eller chef ta ställning först: med åldern vid ansökan hade svaret blivit ett annat"
    return (gor(vad, "process.beslutanderatt-amn"),)


def brister_i_skalen(bedomning: Bedomning) -> Steg:
    """Att skälen ska säga varför just de kriterierna brister."""
    regler = kriterierna(bedomning)
    namnen = rakna_upp([gemen(regler[ett].rubrik) for ett in bedomning.brister])
    return gor(f"skriv varför detta inte är uppfyllt: {namnen}", *bedomning.brister)
