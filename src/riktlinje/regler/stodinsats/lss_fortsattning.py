"""Fortsatt insats efter Insteg: ett nytt krav, och ålder och personkrets en gång till."""

from riktlinje.modell.ordning import Malgrupp
from riktlinje.modell.regel import Oklart, forfarandekrav, kriterium, underlag_saknas
from riktlinje.modell.uppgift import Slag
from riktlinje.regler import kallor
from riktlinje.regler.stodinsats import gemensamt, lss_insteg


@kriterium(
    "lss.fortsattning.krav",
    rubrik="Kan påbörja ett aktivt arbetssökande",
    citat="För att bevilja ansökan krävs att den enskilde utifrån egen motivation och förmåga kan påbörja "
    "ett aktivt arbetssökande tillsammans med en jobbcoach inom ramen för insatsen.",
    kalla=kallor.STODINSATS.avsnitt(lss_insteg.AVSNITT),
    villkor="egen motivation och förmåga till aktivt arbetssökande, bedömt efter rapport och samråd",
    slag=(Slag.BEDOMNING,),
    tolkningar=("T-24",),
)
def krav(
    egen_motivation: bool,
    formaga_aktivt_arbetssokande: bool,
    onskat_mal: str,
    rapport_jobbcoach: bool,
    samrad_jobbcoach: bool,
) -> bool | Oklart:
    """Sökanden har motivation och förmåga att påbörja ett aktivt arbetssökande med jobbcoach.

    Utan rapport och samråd är det oklart. Bara arbetssökande nämns, inte studier (T-24).
    """
    if not (rapport_jobbcoach and samrad_jobbcoach):
        return underlag_saknas("rapport från och samråd med jobbcoachen")
    return gemensamt.eller_bara_studier(egen_motivation and formaga_aktivt_arbetssokande, onskat_mal)


@forfarandekrav(
    "lss.fortsattning.rapport",
    rubrik="Rapport och samråd före bedömningen",
    citat="Bedömning görs av handläggare efter inhämtande av rapport och efter samråd med jobbcoach på "
    "Jobbtorg.",
    kalla=kallor.STODINSATS.avsnitt(lss_insteg.AVSNITT),
    villkor="både rapport från och samråd med jobbcoachen",
    slag=(Slag.FAKTA,),
    flagga="rapport-eller-samrad-saknas",
)
def rapport_och_samrad(rapport_jobbcoach: bool, samrad_jobbcoach: bool) -> bool:
    """Rapporten har kommit in och samråd har skett; annars krävs bedömning, inte avslag."""
    return rapport_jobbcoach and samrad_jobbcoach


FORTSATTNINGSGRUPP = Malgrupp(
    "lss-fortsattning",
    "fortsatt insats efter Insteg",
    (lss_insteg.yrkesverksam_alder, lss_insteg.personkrets, krav),
)
