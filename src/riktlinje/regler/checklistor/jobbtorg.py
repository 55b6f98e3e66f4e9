"""Checklistan för Jobbtorgs målgrupp, enligt 2018 års text."""

from riktlinje.modell.checklista import Steg
from riktlinje.regler.checklistor.vem import STADSDEL

MALGRUPP_2018 = (
    Steg(
        STADSDEL,
        "kontrollerar att personen hör till målgruppen och inte är undantagen",
        ("j2018.malgrupp", "j2018.begransning"),
    ),
    Steg(
        f"{STADSDEL} och Jobbtorg",
        "bedömer gråzoner tillsammans",
        (
            "j2018.grans.lokala-gemensamma-bedomningar",
            "j2018.grans.aktivt-missbruk",
            "j2018.grans.sysselsattning",
        ),
    ),
    Steg(
        "Arbetsförmedlingen",
        "bedömer vilket stöd som är möjligt i etableringsprogrammet",
        ("j2018.nyanlanda.3-af-bedomning",),
    ),
    Steg(
        STADSDEL,
        "anmäler personen till gruppinformation eller trepartssamtal",
        ("j2018.inskrivning.gruppinformation", "j2018.inskrivning.trepartssamtal"),
    ),
    Steg("Jobbtorg", "gör den första jobbplanen inom fem dagar", ("j2018.jobbplan",)),
    Steg(
        "Jobbtorg", "planerar utifrån personens förutsättningar och behov", ("j2018.individuell-planering",)
    ),
    Steg(
        "Jobbtorg",
        "låter personen pröva arbete på flera arbetsplatser",
        ("j2018.arbetsformageprovning.ersattning",),
    ),
    Steg(
        "Den som ser behovet",
        "tar upp ärendet i handläggarteamet",
        ("j2018.handlaggarteam", "j2018.handlaggarteam.lotsning"),
    ),
    Steg("Jobbtorg", "erbjuder en slutrapport när andra insatser behövs", ("j2018.slutrapport",)),
)
