"""Checklistan för uppsökande uppdrag."""

from riktlinje.modell.checklista import Steg
from riktlinje.regler.checklistor.vem import JOBBTORG, PERSONEN

UPPSOKANDE = (
    Steg(
        "Jobbtorg", "berättar vad socialtjänsten kan göra och erbjuder stöd", ("lag.uppsokande-verksamhet",)
    ),
    Steg(
        JOBBTORG,
        "avgör om råd och stöd räcker",
        ("uppsok.rad-och-stod", "uppsok.fordjupat-stod"),
    ),
    Steg(
        JOBBTORG,
        "kontrollerar försörjningsstöd och kontakt med stadsdelen, för det avgör vem som beslutar",
        ("gemensam.stadsdel-beslutar", "sl.forsorjningsstod-utan-beslut"),
    ),
    Steg(PERSONEN, "ansöker om insatsen", ("process.utredning",)),
    Steg(JOBBTORG, "kontrollerar att personen hör till en av målgrupperna", ("process.beslutanderatt-amn",)),
    Steg(
        JOBBTORG,
        "kartlägger personens behov, syfte och mål",
        ("bedomning.kartlaggning", "bedomning.utgangspunkter"),
    ),
    Steg(
        JOBBTORG,
        "samtalar med personen om rätt insats i rätt tid",
        ("bedomning.dialog", "bedomning.forhallningssatt"),
    ),
    Steg(
        JOBBTORG,
        "tar reda på vad Arbetsförmedlingen har kunnat erbjuda",
        ("uvas.af-lamplig-atgard", "kvinnor.af-lamplig-atgard", "gemensam.af-primart-ansvar"),
    ),
    Steg(JOBBTORG, "sammanställer utredningen som grund för beslutet", ("process.utredning",)),
    Steg(
        JOBBTORG,
        "prövar först rätten och skriver individuella skäl för avslaget",
        ("process.tvasteg", "process.motivering-avslag-4-1"),
    ),
    Steg(
        JOBBTORG,
        "prövar sedan varje kriterium i samma ärende",
        ("process.direkt-provning-4-2", "process.alla-kriterier"),
    ),
    Steg(JOBBTORG, "skriver i beslutet att insatsen ges i sex månader", ("tid.sex-manader",)),
    Steg(
        JOBBTORG,
        "upplyser om hur vart och ett av de två besluten överklagas",
        ("lag.laglighetsprovning", "process.tvasteg"),
    ),
    Steg(
        JOBBTORG,
        "hänvisar till stadsdelen om annat stöd behövs, och hjälper till med kontakten",
        ("gemensam.hanvisa-annat-stod",),
    ),
    Steg(JOBBTORG, "dokumenterar beslutet och följer upp insatsen", ("uppfoljning.strukturer",)),
    Steg(
        JOBBTORG, "prövar en ansökan om fortsatt insats i samråd med Arbetsförmedlingen", ("tid.fornyelse",)
    ),
)
