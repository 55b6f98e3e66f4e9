"""Gränserna före den 1 september 2018: källan beskriver dem först 2018, och därför krävs bedömning."""

from riktlinje.modell.regel import Oklart, Upplysning, oklart, vagval
from riktlinje.modell.uppgift import Slag
from riktlinje.regler.jobbtorg.granser import GRANS
from riktlinje.regler.jobbtorg.upplysningar import ARBETSFORMAGA

STOD = "stod_till_arbete"
KAND_FORST_2018 = "T-51"


@vagval(
    "j2018.grans.tjanst-fore",
    rubrik="Andra tjänster före september 2018",
    citat="Jobbtorg Stockholm har hittills erbjudit insatsen arbetsförmågeprövning",
    kalla=ARBETSFORMAGA,
    villkor="en annan tjänst än stöd till arbete eller studier kräver bedömning",
    slag=(Slag.BEDOMNING,),
    tolkningar=(KAND_FORST_2018,),
)
def tjanst_fore(begard_tjanst: str) -> Oklart | None:
    """Det som 2018 lades utanför uppdraget kan ha erbjudits tidigare; vad som gällde är oklart (T-51)."""
    return None if begard_tjanst == STOD else oklart(KAND_FORST_2018)


@vagval(
    "j2018.grans.stadsdel-fore",
    rubrik="Gränsen mot stadsdelen före september 2018",
    citat="överlag upplevs vara otydligt var gränsen går mellan stadsdelsförvaltningarnas uppdrag att "
    "förbereda individer inför jobbtorgens verksamhet och jobbtorgens uppdrag",
    kalla=GRANS,
    villkor="aktivt missbruk, eller ingen planering mot arbete, kräver bedömning",
    slag=(Slag.BEDOMNING,),
    tolkningar=(KAND_FORST_2018,),
)
def stadsdel_fore(aktivt_missbruk: bool, planering_mot_arbete: bool) -> Oklart | None:
    """Försöket att dra en gräns mot stadsdelen är från 2018; vad som gällde tidigare är oklart (T-51)."""
    return oklart(KAND_FORST_2018) if aktivt_missbruk or not planering_mot_arbete else None


FORST_2018 = Upplysning(
    KAND_FORST_2018,
    "Gränsen beskrivs först 2018",
    "Källan beskriver gränsen först 2018. Vad som gällde den här dagen framgår inte.",
    "Ta reda på vad som gällde den dagen innan någon säger nej. Arbetsförmågeprövning erbjöds till exempel "
    "fram till ledningsgruppens beslut.",
    kalla=ARBETSFORMAGA,
    tolkningar=(KAND_FORST_2018,),
)
