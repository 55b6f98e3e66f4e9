"""Det som återstår efter ett svar i det uppsökande uppdraget, utfall för utfall."""

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.checklista import Steg
from riktlinje.modell.fall import Fall
from riktlinje.modell.utfall import Utfall
from riktlinje.regler.checklistor.beslut import (
    DEL_AV_UTREDNINGEN,
    TVA_VAGAR,
    brister_i_skalen,
    dagarna,
    vantetiden,
)
from riktlinje.regler.checklistor.kvar import FLEST, gor, steg_i_bedomning
from riktlinje.regler.tal import KAA_ALDER
from riktlinje.regler.utfall import HANVISA_STADSDEL, RAD_OCH_STOD, UTAN_BISTANDSBESLUT

RAD_UNDER_TIDEN = gor("erbjud råd och stöd: det kräver inget beslut", "uppsok.rad-och-stod")
ANNAT_STOD = gor(
    "hänvisa till stadsdelens socialtjänst för annat stöd, och hjälp till med kontakten",
    "gemensam.hanvisa-annat-stod",
)
AKTIVITETSANSVAR = gor(
    "har personen slutat grundskolan: ta reda på om kommunens aktivitetsansvar för unga gäller",
    "process.beslutanderatt-amn",
)
FASTA = {
    RAD_OCH_STOD: (
        gor("ge råd och stöd: det kräver varken ansökan, inskrivning eller beslut", "uppsok.rad-och-stod"),
        gor(
            "berätta att personen ändå kan ansöka om fördjupat stöd, och att ansökan då prövas",
            "uppsok.fordjupat-stod",
        ),
    ),
    UTAN_BISTANDSBESLUT: (
        gor(
            "planera stödet tillsammans med den som handlägger försörjningsstödet: inget särskilt "
            "biståndsbeslut behövs",
            "sl.forsorjningsstod-utan-beslut",
        ),
        gor("pröva om personen hör till Jobbtorgs målgrupp, om det inte redan är gjort", "j2018.malgrupp"),
    ),
    HANVISA_STADSDEL: (
        gor(
            "lämna över ansökan till stadsdelsförvaltningen, som beslutar, när personen har sagt ja till det",
            "gemensam.stadsdel-beslutar",
        ),
        gor("hjälp personen med kontakten i stadsdelen", "gemensam.hanvisa-annat-stod"),
        RAD_UNDER_TIDEN,
        gor(
            "vill personen ändå ha ett svar av Jobbtorg på sin ansökan: ge det skriftligt, med skäl",
            "gemensam.stadsdel-beslutar",
        ),
    ),
    Utfall.UTANFOR_MALGRUPP: (
        RAD_UNDER_TIDEN,
        gor("se efter i vägledningen om en annan prövning passar personen", "process.beslutanderatt-amn"),
        gor("lotsa ansökan vidare till rätt nämnd", "process.beslutanderatt-amn"),
        gor(
            "vill personen ändå ha ett svar av Jobbtorg på sin ansökan: ge det skriftligt, med skäl",
            "process.beslutanderatt-amn",
        ),
    ),
    Utfall.EJ_I_KRAFT: (
        gor("kontrollera beslutsdagen", "process.beslutanderatt-amn"),
        gor("ta reda på vilken ordning som gällde den dagen", "process.utredning"),
    ),
}
"""Stegen för de utfall som inte beror på kriterierna."""


def steg(bedomning: Bedomning, fall: Fall) -> tuple[Steg, ...]:
    """Två till fem steg, det viktigaste först."""
    if bedomning.utfall in FASTA:
        alla = FASTA[bedomning.utfall]
    elif bedomning.utfall == Utfall.KRAVER_BEDOMNING:
        alla = steg_i_bedomning(bedomning, fall)
    else:
        alla = _beslut(bedomning)
    if bedomning.utfall == Utfall.UTANFOR_MALGRUPP and _kan_ha_aktivitetsansvar(fall):
        alla = (AKTIVITETSANSVAR, *alla)
    annat = (ANNAT_STOD,) if fall.uppgifter.get("annat_stodbehov") is True else ()
    return (*vantetiden(bedomning), *alla, *annat)[:FLEST]


def _kan_ha_aktivitetsansvar(fall: Fall) -> bool:
    alder = fall.uppgifter.get("alder")
    return alder is not None and int(alder) <= KAA_ALDER


def _beslut(bedomning: Bedomning) -> tuple[Steg, ...]:
    forst, _ = bedomning.tvasteg
    egna_skal = gor(
        f"skriv individuella skäl för avslaget enligt {forst.lagrum}, det första steget",
        "process.motivering-avslag-4-1",
        "process.tvasteg",
    )
    delge = gor(DEL_AV_UTREDNINGEN, "process.utredning")
    vagar = gor(TVA_VAGAR, "lag.laglighetsprovning", "process.tvasteg")
    if bedomning.utfall == Utfall.KAN_INTE_BEVILJAS:
        return (delge, egna_skal, brister_i_skalen(bedomning), vagar, RAD_UNDER_TIDEN)
    period = bedomning.period
    tid = dagarna(period) if period else ""
    return (
        delge,
        egna_skal,
        vagar,
        gor(f"skriv i beslutet att insatsen ges {tid}".rstrip(), "tid.sex-manader"),
        gor("bestäm hur insatsen följs upp", "uppfoljning.strukturer"),
    )
