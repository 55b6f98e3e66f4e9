"""Bedömningen i en eller två meningar."""

from collections.abc import Mapping
from dataclasses import dataclass

from riktlinje.modell.bedomning import med_status
from riktlinje.modell.ordning import Malgrupp
from riktlinje.modell.orsak import rakna_upp
from riktlinje.modell.provning import Underlag
from riktlinje.modell.utfall import Status, Utfall
from riktlinje.regler.namn import gemen, rubriker
from riktlinje.regler.punkter import inte_uppfyllt
from riktlinje.regler.tolkningar import TOLKNINGAR


@dataclass(frozen=True)
class Sammanfattning:
    """Skriver en eller två meningar som säger utfallet och det viktigaste skälet; aldrig ett beslut.

    Attributes:
        malgrupper: prövningens målgrupper.
        fasta: meningar för de utfall som inte beror på kriterierna.
        forst_kant: vad som inte går att säga när ett vägval är oklart.
        vag_oklar: detsamma när texten och inte en okänd uppgift är skälet.
        forfarande: det steg som kan saknas när alla kriterier är uppfyllda.
        periodord: orden om perioden; {fran} och {till} är dess dagar.
    """

    malgrupper: tuple[Malgrupp, ...]
    fasta: Mapping[Utfall, str]
    forst_kant: str = "vem som beslutar"
    vag_oklar: str = "vem som beslutar i det här fallet"
    forfarande: str = ""
    periodord: str = "från {fran} till och med {till}"

    def __call__(self, underlag: Underlag) -> str:
        """Meningarna för en bedömning."""
        karna = underlag.karna
        if karna.utfall in self.fasta:
            return self.fasta[karna.utfall]
        if karna.utfall == Utfall.KRAVER_BEDOMNING:
            return self._kraver_bedomning(underlag)
        malgrupp = next(grupp for grupp in self.malgrupper if grupp.id == karna.malgrupp)
        *forst, utover = underlag.lagrum
        if karna.utfall is malgrupp.uppfyllt:
            period = underlag.period
            tid = f" {self.periodord.format(fran=period.fran, till=period.till_och_med)}" if period else ""
            efter = f"efter avslag enligt {forst[0]}" if forst else ""
            led = f"Insatsen kan beviljas enligt {utover}{tid}"
            villkor = ", ".join([del_ for del_ in (led, efter, "om handläggaren beslutar det") if del_])
            forbehall = f" Sista dagen är {period.forbehall}." if period and period.forbehall else ""
            return f"Alla kriterier för {malgrupp.rubrik} är uppfyllda. {villkor}.{forbehall}"
        inte_uppfyllda = set(med_status(karna.kriterier, Status.EJ_UPPFYLLT))
        brister = [kriterium for kriterium in malgrupp.kriterier if kriterium.id in inte_uppfyllda]
        namnen = rakna_upp([gemen(kriterium.rubrik) for kriterium in brister])
        skal = f"{inte_uppfyllt(malgrupp, brister)}: {namnen}"
        return f"Insatsen kan inte beviljas enligt {utover}, eftersom {skal}."

    def _kraver_bedomning(self, underlag: Underlag) -> str:
        tolkningar = rakna_upp(list(underlag.karna.tolkningar) or [""])
        saknade = rubriker(underlag.saknade) if underlag.saknade else ""
        if underlag.karna.vagval_oklart and saknade:
            return f"Det går inte att säga {self.forst_kant} innan mer är känt, viktigast först: {saknade}."
        if underlag.karna.vagval_oklart:
            return f"Texten säger inte säkert {self.vag_oklar}, se tolkning {tolkningar}."
        fragor = [f"{gemen(TOLKNINGAR[ett].rubrik)} ({ett})" for ett in underlag.karna.tolkningar]
        return self._efter_vagvalen(underlag, rakna_upp(fragor) if fragor else "", saknade)

    def _efter_vagvalen(self, underlag: Underlag, tolkningar: str, saknade: str) -> str:
        if saknade and tolkningar:
            return (
                f"Handläggaren behöver bedöma fallet: texten är oklar ({tolkningar}), och okänt är {saknade}."
            )
        if saknade:
            return f"Handläggaren behöver veta mer innan svaret är klart, viktigast först: {saknade}."
        if tolkningar:
            return f"Handläggaren behöver bedöma fallet, eftersom riktlinjens text är oklar om {tolkningar}."
        if Status.OKLART in {svar.status for svar in underlag.karna.kriterier}:
            return "Handläggaren behöver mer underlag innan alla kriterier kan bedömas."
        return f"Alla kriterier är uppfyllda, men {self.forfarande} behövs före beslut."
