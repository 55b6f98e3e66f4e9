"""Jobbtorgs målgrupp och vägarna in, före och efter översynen 2018."""

from collections.abc import Mapping
from datetime import date

from riktlinje.modell.ordning import Ordning
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.status import Utgavestatus
from riktlinje.modell.uppgift import Varde
from riktlinje.regler.jobbtorg import granser, granser_fore, inskrivning, malgrupp
from riktlinje.regler.jobbtorg.upplysningar import STUDIER_MELLAN_STOLAR, UPPLYSNINGAR
from riktlinje.regler.kallor import BESLUT_OSETT
from riktlinje.regler.sammanfattning import Sammanfattning
from riktlinje.regler.uppgifter import jobbtorg, urval
from riktlinje.regler.utfall import (
    EJ_JOBBTORGS_UPPDRAG,
    EJ_MALGRUPP,
    INGAR_I_MALGRUPP,
    MALGRUPP_ORDINARIE,
    MALGRUPP_RESURS,
    STADSDEL_ANSVAR,
    UNDANTAGEN,
)

UPPGIFTER = urval("uppbar_forsorjningsstod", *(uppgift.namn for uppgift in jobbtorg.UPPGIFTER))
VAGVAL = (granser.ej_uppdrag, granser.inget_underlag, granser.aktivt_missbruk, granser.utan_planering)
VAGVAL_FORE = (granser_fore.tjanst_fore, granser_fore.stadsdel_fore)
UTAN_STARTVARDE = {"uppbar_forsorjningsstod", "forsorjningshinder", "skal_att_prova_arbete"}
STARTVARDEN: Mapping[str, Varde] = {
    **{namn: False for namn in UPPGIFTER if namn not in UTAN_STARTVARDE},
    "begard_tjanst": "stod_till_arbete",
    "planering_mot_arbete": True,
}

ORDNING_2009 = Ordning(
    uppgifter=UPPGIFTER,
    vagval=VAGVAL_FORE,
    malgruppsval=malgrupp.malgrupp_fore,
    malgrupper=(malgrupp.ORDINARIE, malgrupp.RESURS),
    forfarandekrav=(),
    upplysningar=(granser_fore.FORST_2018, STUDIER_MELLAN_STOLAR),
    beslutsfattare=None,
    utan_malgrupp=EJ_MALGRUPP,
)
ORDNING_2018 = Ordning(
    uppgifter=UPPGIFTER,
    vagval=VAGVAL,
    malgruppsval=malgrupp.malgrupp,
    malgrupper=(malgrupp.JOBBTORG,),
    forfarandekrav=(),
    upplysningar=UPPLYSNINGAR,
    beslutsfattare=None,
    utan_malgrupp=EJ_MALGRUPP,
)

SAMMANFATTNING = Sammanfattning(
    malgrupper=(malgrupp.ORDINARIE, malgrupp.RESURS, malgrupp.JOBBTORG),
    fasta={
        INGAR_I_MALGRUPP: "Personen ingår i Jobbtorgs målgrupp och inget undantag är känt.",
        EJ_MALGRUPP: "Personen ingår inte i Jobbtorgs målgrupp: den kräver försörjningsstöd, och vid "
        "andra skäl än arbetslöshet också skäl att pröva arbete; det uppsökande uppdraget regleras inte i "
        "översynen.",
        UNDANTAGEN: "Personen är undantagen från målgruppen genom sysselsättning eller ersättning via "
        "Arbetsförmedlingen i ett program utanför överenskommelserna.",
        MALGRUPP_ORDINARIE: "Personen hör till ordinarie målgrupp: den som ansöker om eller har "
        "försörjningsstöd på grund av arbetslöshet.",
        MALGRUPP_RESURS: "Personen hör till målgrupp resurs: försörjningsstöd av andra skäl än arbetslöshet.",
        EJ_JOBBTORGS_UPPDRAG: "Den begärda tjänsten ingår inte i Jobbtorgs uppdrag, som är att ge "
        "stöd till arbete och studier.",
        STADSDEL_ANSVAR: "Ansvaret ligger närmast stadsdelsförvaltningen, men gränsen är en "
        "gråzon och ska bedömas gemensamt.",
    },
    forst_kant="om personen hör till målgruppen",
    vag_oklar="om personen hör till målgruppen",
)


PROVNING = Provning(
    id="jobbtorg",
    rubrik="Jobbtorgs målgrupp och vägarna in",
    uppgifter=UPPGIFTER,
    startvarden=STARTVARDEN,
    samma_som={},
    hogst=(),
    datumkanslig=None,
    utgavor=(
        Utgava(
            id="jobbtorg-2009",
            namn="Två målgrupper",
            status=Utgavestatus.OKAND,
            giltig_fran=date(2009, 1, 1),
            giltig_till=date(2018, 8, 31),
            ordning=ORDNING_2009,
            period=None,
            tvasteg=None,
            sammanfatta=SAMMANFATTNING,
            som_obeslutad="så som översynen beskriver dem",
            forbehall="så som ett förslag beskriver den, beslutet inte verifierat",
        ),
        Utgava(
            id="jobbtorg-2018",
            namn="En målgrupp",
            status=Utgavestatus.FORESLAGEN,
            giltig_fran=date(2018, 9, 1),
            giltig_till=None,
            ordning=ORDNING_2018,
            period=None,
            tvasteg=None,
            sammanfatta=SAMMANFATTNING,
            frister=(inskrivning.jobbplan,),
            som_obeslutad="förslag i översynen 2018",
            forbehall=BESLUT_OSETT,
        ),
    ),
    tid="ingen tid anges",
    medfor=(("kompletterande_forsorjningsstod", "uppbar_forsorjningsstod", "T-46"),),
)
