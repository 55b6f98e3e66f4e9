"""Det som återstår efter ett svar om Jobbtorgs målgrupp, utfall för utfall. Ingen beslutar enligt texten."""

from collections.abc import Callable, Mapping

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.checklista import Steg
from riktlinje.modell.dagord import dag_i_ord
from riktlinje.modell.fall import Fall
from riktlinje.modell.utfall import Utfall
from riktlinje.regler.checklistor.kvar import FLEST, gor, steg_i_bedomning
from riktlinje.regler.provningar import utgavan
from riktlinje.regler.tal import FEM_DAGAR
from riktlinje.regler.utfall import (
    EJ_JOBBTORGS_UPPDRAG,
    EJ_MALGRUPP,
    INGAR_I_MALGRUPP,
    MALGRUPP_ORDINARIE,
    MALGRUPP_RESURS,
    STADSDEL_ANSVAR,
    UNDANTAGEN,
)

INSKRIVNING = {
    "inskrivning-trepartssamtal": gor(
        "boka ett trepartssamtal för inskrivningen", "j2018.inskrivning.trepartssamtal"
    ),
    "ensamkommande-trepartssamtal": gor(
        "ta emot anmälan i ett trepartssamtal", "j2018.inskrivning.trepartssamtal"
    ),
    "inskrivning-gruppinformation": gor(
        "boka en gruppinformation för inskrivningen", "j2018.inskrivning.gruppinformation"
    ),
}
"""Stegen för inskrivningen, efter den upplysning som visar dem; den första som gäller."""
VID_BEHOV = {
    "nyanlanda-kartlaggning": gor(
        "kartlägg och planera tillsammans med Arbetsförmedlingen", "j2018.nyanlanda.1-kartlaggning"
    ),
    "handlaggarteam": gor("ta upp ärendet i handläggarteamet", "j2018.handlaggarteam"),
    "slutrapport": gor("erbjud en slutrapport", "j2018.slutrapport"),
}


def _valet(bedomning: Bedomning) -> str:
    """Regeln som väljer målgrupp i utgåvan."""
    val = utgavan(bedomning).ordning.malgruppsval
    return val.id if val else utgavan(bedomning).ordning.regler()[0].id


def _ingar(bedomning: Bedomning, fall: Fall) -> tuple[Steg, ...]:
    inskrivning = [steg for flagga, steg in INSKRIVNING.items() if flagga in bedomning.flaggor][:1]
    planen = [
        gor(
            "gör den första jobbplanen "
            + (f"senast den {dag_i_ord(dag)}" if fall.startdag else f"inom {FEM_DAGAR} från inskrivningen"),
            frist,
        )
        for frist, dag in bedomning.frister.items()
    ]
    planera = gor("planera utifrån personens förutsättningar och behov", "j2018.individuell-planering")
    return (*inskrivning, *planen, *_vid_behov(bedomning), planera)


def _ej_malgrupp(bedomning: Bedomning, _: Fall) -> tuple[Steg, ...]:
    return (
        gor("berätta för personen varför målgruppen inte passar", _valet(bedomning)),
        gor("se efter i vägledningen om en annan prövning passar personen", _valet(bedomning)),
        *_vid_behov(bedomning),
    )


def _undantagen(bedomning: Bedomning, _: Fall) -> tuple[Steg, ...]:
    return (
        gor("stäm av med Arbetsförmedlingen hur programmet fortsätter", "j2018.begransning"),
        gor("pröva igen när programmet är slut", "j2018.begransning"),
        *_vid_behov(bedomning),
    )


def _fore_2018(bedomning: Bedomning, _: Fall) -> tuple[Steg, ...]:
    return (
        gor("anteckna vilken målgrupp personen hör till", _valet(bedomning)),
        gor("ta reda på den tidens rutiner: källan beskriver dem inte", "j2018.inriktning-2008"),
    )


def _ej_uppdrag(bedomning: Bedomning, _: Fall) -> tuple[Steg, ...]:
    stopp = _stoppet(bedomning)
    return (
        gor("berätta för personen att tjänsten inte ingår i Jobbtorgs uppdrag", stopp),
        *(_vid_behov(bedomning) or (gor("lotsa personen till den som har uppdraget", stopp),)),
    )


def _grazon(bedomning: Bedomning, _: Fall) -> tuple[Steg, ...]:
    return (
        gor(
            "bedöm ansvaret tillsammans, stadsdelen och Jobbtorg", "j2018.grans.lokala-gemensamma-bedomningar"
        ),
        gor("pröva om stöd kan ges parallellt under tiden", "j2018.grans.aktivt-missbruk"),
        *_vid_behov(bedomning),
    )


def _vid_behov(bedomning: Bedomning) -> tuple[Steg, ...]:
    return tuple(steg for flagga, steg in VID_BEHOV.items() if flagga in bedomning.flaggor)


def _stoppet(bedomning: Bedomning) -> str:
    """Den första regeln om uppdraget i utgåvan."""
    return utgavan(bedomning).ordning.vagval[0].id


EFTER_UTFALL: Mapping[Utfall, Callable[[Bedomning, Fall], tuple[Steg, ...]]] = {
    INGAR_I_MALGRUPP: _ingar,
    EJ_MALGRUPP: _ej_malgrupp,
    UNDANTAGEN: _undantagen,
    MALGRUPP_ORDINARIE: _fore_2018,
    MALGRUPP_RESURS: _fore_2018,
    EJ_JOBBTORGS_UPPDRAG: _ej_uppdrag,
    STADSDEL_ANSVAR: _grazon,
}
EJ_I_KRAFT = (
    gor("kontrollera dagen", "j2018.inriktning-2008"),
    gor("ta reda på vilken ordning som gällde den dagen", "j2018.inriktning-2008"),
)


def steg(bedomning: Bedomning, fall: Fall) -> tuple[Steg, ...]:
    """Två till fem steg, det viktigaste först."""
    if bedomning.utfall == Utfall.EJ_I_KRAFT:
        return EJ_I_KRAFT
    if bedomning.utfall == Utfall.KRAVER_BEDOMNING:
        return steg_i_bedomning(bedomning, fall)
    return EFTER_UTFALL[bedomning.utfall](bedomning, fall)[:FLEST]
