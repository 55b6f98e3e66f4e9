"""Jobbtorgs målgrupp före och från den 1 september 2018."""

from riktlinje.modell.ordning import Malgrupp
from riktlinje.modell.regel import Oklart, kriterium, malgruppsval, oklart
from riktlinje.modell.uppgift import Slag
from riktlinje.regler import kallor
from riktlinje.regler.utfall import INGAR_I_MALGRUPP, MALGRUPP_ORDINARIE, MALGRUPP_RESURS, UNDANTAGEN

ORDINARIE = Malgrupp("ordinarie", "ordinarie målgrupp", (), uppfyllt=MALGRUPP_ORDINARIE)
RESURS = Malgrupp("resurs", "målgrupp resurs", (), uppfyllt=MALGRUPP_RESURS)


@malgruppsval(
    "j2018.malgrupp-fore",
    rubrik="Två målgrupper före september 2018",
    citat="Sedan 2009 har Jobbtorg Stockholm haft en målgruppsindelning i ordinarie målgrupp och målgrupp "
    "resurs. […] ordinarie målgrupp omfattar de som ansöker om försörjningsstöd på grund av arbetslöshet och "
    "målgrupp resurs inrättades för att omfatta personer som har försörjningsstöd av andra skäl än "
    "arbetslöshet och där det finns skäl att pröva möjligheten att arbeta helt eller delvis.",
    kalla=kallor.OVERSYN.avsnitt("Målgruppsindelning Jobbtorg Stockholm"),
    villkor="försörjningsstöd: arbetslöshet ger ordinarie målgrupp, andra skäl målgrupp resurs när det finns "
    "skäl att pröva arbete; den som är arbetslös och bara har ansökt kräver bedömning",
    slag=(Slag.FAKTA, Slag.BEDOMNING),
    tolkningar=("T-46", "T-50"),
)
def malgrupp_fore(
    uppbar_forsorjningsstod: bool, forsorjningshinder: str, skal_att_prova_arbete: bool
) -> str | Oklart | None:
    """Arbetslöshet ger ordinarie målgrupp, andra skäl målgrupp resurs när det finns skäl att pröva arbete.

    Ordinarie målgrupp omfattar den som ansöker. Utan beviljat stöd är det därför oklart om den som är
    arbetslös har ansökt (T-46).
    """
    if not uppbar_forsorjningsstod:
        return oklart("T-46") if forsorjningshinder == "arbetslos" else None
    if forsorjningshinder == "arbetslos":
        return ORDINARIE.id
    return RESURS.id if skal_att_prova_arbete else None


@malgruppsval(
    "j2018.malgrupp",
    rubrik="En målgrupp från september 2018",
    citat="personer som uppbär försörjningsstöd på grund av arbetslöshet samt personer som uppbär "
    "försörjningsstöd av andra skäl och där det finns skäl att pröva möjligheten att arbeta helt eller "
    "delvis",
    kalla=kallor.OVERSYN.avsnitt("Målgruppsindelning Jobbtorg Stockholm"),
    villkor="försörjningsstöd för arbetslöshet, eller av andra skäl när det finns skäl att pröva arbete",
    slag=(Slag.FAKTA, Slag.BEDOMNING),
    tolkningar=("T-50",),
)
def malgrupp(
    uppbar_forsorjningsstod: bool, forsorjningshinder: str, skal_att_prova_arbete: bool
) -> str | None:
    """Försörjningsstöd för arbetslöshet, eller av andra skäl när det finns skäl att pröva arbete."""
    if uppbar_forsorjningsstod and (forsorjningshinder == "arbetslos" or skal_att_prova_arbete):
        return JOBBTORG.id
    return None


@kriterium(
    "j2018.begransning",
    rubrik="Inte undantagen",
    citat="En begränsning är personer som har en heltidssysselsättning och/ eller ersättning via "
    "Arbetsförmedlingen och ingår i arbetsmarknadspolitiska program som inte omfattas av "
    "samverkansöverenskommelser",
    kalla=kallor.OVERSYN.avsnitt("Målgruppsindelning Jobbtorg Stockholm"),
    villkor="inte både sysselsättning eller ersättning via Arbetsförmedlingen och ett program utanför "
    "överenskommelserna",
    slag=(Slag.FAKTA,),
    tolkningar=("T-29",),
)
def begransning(
    heltidssysselsattning_af: bool, ersattning_af: bool, program_utan_overenskommelse: bool
) -> bool:
    """Sökanden är inte undantagen genom Arbetsförmedlingens program (T-29)."""
    return not ((heltidssysselsattning_af or ersattning_af) and program_utan_overenskommelse)


JOBBTORG = Malgrupp(
    "jobbtorg",
    "Jobbtorgs målgrupp",
    (begransning,),
    uppfyllt=INGAR_I_MALGRUPP,
    ej_uppfyllt=UNDANTAGEN,
)
