"""Inskrivningen på Jobbtorg: den första jobbplanen."""

from datetime import date

from riktlinje.modell.regel import frist
from riktlinje.regler import kallor
from riktlinje.regler.tal import FEM_DAGAR, JOBBPLAN_DAGAR, i_ord
from riktlinje.regler.tider import forsta_jobbplan_senast
from riktlinje.regler.utfall import INGAR_I_MALGRUPP


@frist(
    "j2018.jobbplan",
    rubrik=f"Första jobbplanen inom {FEM_DAGAR}",
    citat="Alla aspiranter ska ha en första jobbplan inom fem dagar.",
    kalla=kallor.OVERSYN.avsnitt("Målgruppsindelning Jobbtorg Stockholm"),
    villkor=f"{i_ord(JOBBPLAN_DAGAR)} kalenderdagar efter inskrivningsdagen",
    tolkningar=("T-20", "T-50"),
    utfall=(INGAR_I_MALGRUPP,),
)
def jobbplan(inskrivningsdag: date) -> date:
    """Den första jobbplanen är klar senast fem kalenderdagar efter inskrivningen, som är startdagen."""
    return forsta_jobbplan_senast(inskrivningsdag)
