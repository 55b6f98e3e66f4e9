"""Det som faller utanför Jobbtorgs uppdrag, och gråzonen mot stadsdelen."""

from riktlinje.modell.regel import Vag, vagval
from riktlinje.modell.uppgift import Slag
from riktlinje.regler import kallor
from riktlinje.regler.utfall import EJ_JOBBTORGS_UPPDRAG, STADSDEL_ANSVAR

UTANFOR_UPPDRAGET = frozenset({"ren_sysselsattning", "arbetsformageutredning", "npf_utredning"})
GRANS = kallor.OVERSYN.avsnitt(
    "Ansvarsfördelning Jobbtorg i förhållande till stadsdelsnämndernas arbetsmarknadsinsatser"
)


@vagval(
    "j2018.ej-uppdrag",
    rubrik="Tjänster utanför uppdraget",
    citat="ren sysselsättning, arbetsförmågeutredningar eller utredningar om neuropsykiatriska "
    "funktionsnedsättningar bedömer förvaltningen faller utanför jobbtorgets uppdrag",
    kalla=kallor.OVERSYN.avsnitt("Personer med missbruk/ beroende"),
    villkor="ren sysselsättning och utredningar ingår inte i uppdraget",
    slag=(Slag.FAKTA,),
    tolkningar=("T-47",),
)
def ej_uppdrag(begard_tjanst: str) -> Vag | None:
    """Ren sysselsättning och utredningar av förmåga eller diagnos ingår inte i Jobbtorgs uppdrag."""
    return Vag(EJ_JOBBTORGS_UPPDRAG) if begard_tjanst in UTANFOR_UPPDRAGET else None


@vagval(
    "j2018.arbetsformageprovning.borttagen",
    rubrik="Inga underlag om arbetsoförmåga",
    citat="inga specifika underlag kring arbetsoförmåga kommer att skrivas till Försäkringskassan",
    kalla=kallor.OVERSYN.avsnitt("Jobbtorg Stockholms uppdrag gällande arbetsförmågeprövningar"),
    villkor="Jobbtorg skriver inga underlag om arbetsoförmåga",
    slag=(Slag.FAKTA,),
    tolkningar=("T-44",),
)
def inget_underlag(begard_tjanst: str) -> Vag | None:
    """Jobbtorg skriver inga underlag om arbetsoförmåga till Försäkringskassan."""
    return Vag(EJ_JOBBTORGS_UPPDRAG) if begard_tjanst == "underlag_arbetsoformaga" else None


@vagval(
    "j2018.grans.aktivt-missbruk",
    rubrik="Aktivt missbruk",
    citat="Insatser riktade till personer i aktivt missbruk",
    kalla=GRANS,
    villkor="vid aktivt missbruk ligger ansvaret närmast stadsdelen, i en gråzon",
    slag=(Slag.BEDOMNING,),
)
def aktivt_missbruk(aktivt_missbruk: bool) -> Vag | None:
    """Vid aktivt missbruk ligger ansvaret närmast stadsdelen; källan kallar gränsen ett försök."""
    return Vag(STADSDEL_ANSVAR) if aktivt_missbruk else None


@vagval(
    "j2018.grans.sysselsattning",
    rubrik="Ingen planering mot arbete",
    citat="Sysselsättning där en planering mot arbete inte är aktuell bedöms inte vara Jobbtorg Stockholms "
    "uppdrag.",
    kalla=GRANS,
    villkor="utan planering mot arbete ligger ansvaret närmast stadsdelen, i en gråzon",
    slag=(Slag.BEDOMNING,),
)
def utan_planering(planering_mot_arbete: bool) -> Vag | None:
    """Utan planering mot arbete ligger ansvaret närmast stadsdelen; övergången är ofta stegvis."""
    return None if planering_mot_arbete else Vag(STADSDEL_ANSVAR)
