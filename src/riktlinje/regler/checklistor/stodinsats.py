"""Checklistorna för socialpsykiatri och LSS; början, beslutet och uppföljningen är gemensamma."""

from riktlinje.modell.checklista import Steg
from riktlinje.regler.checklistor.vem import PERSONEN, STADSDEL

_ANSOKAN = (
    Steg(PERSONEN, "ansöker i sin stadsdel", ("sl.beslutsfattare",)),
    Steg(
        STADSDEL,
        "kontrollerar om personen har försörjningsstöd, för då behövs inget särskilt beslut",
        ("sl.avser-ej-forsorjningsstod", "sl.forsorjningsstod-utan-beslut"),
    ),
    Steg(
        STADSDEL,
        "utgår från personens livssituation, stödbehov och mål",
        ("sl.individuell-bedomning", "strategi.individuell-bedomning"),
    ),
    Steg(STADSDEL, "samverkar med andra som ger personen stöd", ("sl.samverkan",)),
)
_BESLUT = (
    Steg(
        STADSDEL,
        "bör pröva rätten först, i samma ärende, fast källan inte nämner det",
        ("strategi.bistandsbeslut",),
    ),
    Steg(
        STADSDEL,
        "fattar ett biståndsbeslut och skriver hur varje kriterium har bedömts",
        ("strategi.bistandsbeslut", "sl.individinsats-kraver-beslut"),
    ),
    Steg(STADSDEL, "upplyser om hur beslutet överklagas", ("lag.laglighetsprovning",)),
)
_UPPFOLJNING = (
    Steg(
        STADSDEL,
        "skickar en beställning till arbetsmarknadsförvaltningen",
        ("sl.bestallning-genomforandeplan",),
    ),
    Steg(
        "Arbetsmarknadsförvaltningen", "svarar med en genomförandeplan", ("sl.bestallning-genomforandeplan",)
    ),
    Steg(STADSDEL, "dokumenterar utredningen, beslutet och hur insatsen genomförs", ("sl.dokumentation",)),
    Steg(STADSDEL, "följer upp om personen närmar sig sina mål", ("sl.uppfoljning-instrument",)),
)
_TVA_AR = Steg(
    STADSDEL,
    "skriver hur länge insatsen ges, inom två år eller av särskilda skäl längre",
    ("sl.tid.tva-ar", "sl.tid.sarskilda-skal"),
)

SOCIALPSYKIATRI = (
    *_ANSOKAN,
    Steg(
        STADSDEL,
        "kontrollerar kontakten med specialistpsykiatrin vid ansökan",
        ("sopsyk.specialistpsykiatri",),
    ),
    Steg("Arbetsspecialisten på Alfa", "lämnar en rapport", ("sopsyk.kan-borja.forfarande",)),
    Steg(
        STADSDEL,
        "samråder med arbetsspecialisten före bedömningen",
        ("sopsyk.kan-borja.forfarande", "sopsyk.kan-borja"),
    ),
    Steg(
        STADSDEL,
        "tar reda på om Arbetsförmedlingen kan erbjuda en lämplig åtgärd",
        ("sopsyk.af", "strategi.af"),
    ),
    Steg(
        STADSDEL,
        "prövar de övriga kriterierna",
        ("sopsyk.yrkesverksam-alder", "sopsyk.primart-mal", "sopsyk.stodbehov", "sopsyk.inforstadd-beredd"),
    ),
    *_BESLUT,
    _TVA_AR,
    *_UPPFOLJNING,
)

INSTEG = (
    *_ANSOKAN,
    Steg(
        STADSDEL,
        "tar reda på vad Arbetsförmedlingen kan erbjuda, fast listan för Insteg inte nämner det",
        ("strategi.af",),
    ),
    Steg(
        STADSDEL,
        "prövar kriterierna för Insteg",
        (
            "lss.insteg.yrkesverksam-alder",
            "lss.insteg.personkrets",
            "lss.insteg.onskan",
            "lss.insteg.forutsattningar",
            "lss.insteg.stodbehov",
        ),
    ),
    *_BESLUT,
    Steg(STADSDEL, "skriver i beslutet att Insteg ges i fyra månader", ("lss.insteg.tid",)),
    *_UPPFOLJNING,
    Steg(STADSDEL, "bedömer en ansökan om fortsatt insats efter fyra månader", ("lss.fortsattning.vem",)),
)

FORTSATTNING = (
    *_ANSOKAN,
    Steg("Jobbcoachen på Iwork", "lämnar en rapport", ("lss.fortsattning.rapport",)),
    Steg(
        STADSDEL,
        "samråder med jobbcoachen före bedömningen",
        ("lss.fortsattning.vem", "lss.fortsattning.rapport"),
    ),
    Steg(
        STADSDEL,
        "prövar kraven för fortsatt insats",
        ("lss.fortsattning.krav", "lss.insteg.yrkesverksam-alder", "lss.insteg.personkrets"),
    ),
    *_BESLUT,
    Steg(STADSDEL, "skriver från vilken dag ramen på två år räknas", ("sl.tid.tva-ar",)),
    *_UPPFOLJNING,
)

FULLT = (
    *_ANSOKAN,
    Steg(
        STADSDEL,
        "tar reda på om Arbetsförmedlingen kan erbjuda en lämplig åtgärd",
        ("lss.fullt.af", "strategi.af"),
    ),
    Steg(
        STADSDEL,
        "prövar de övriga kriterierna",
        (
            "lss.fullt.yrkesverksam-alder",
            "lss.fullt.personkrets",
            "lss.fullt.stodbehov",
            "lss.fullt.onskan",
            "lss.fullt.inforstadd-beredd",
            "lss.fullt.klara-anpassat",
            "lss.fullt.behov-overgang",
        ),
    ),
    *_BESLUT,
    _TVA_AR,
    Steg(
        STADSDEL,
        "informerar om rätten att ansöka igen och om Insteg när kriterierna inte är uppfyllda",
        ("lss.fullt.info-ny-ansokan",),
    ),
    *_UPPFOLJNING,
)
