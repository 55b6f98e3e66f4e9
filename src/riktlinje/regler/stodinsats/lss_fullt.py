"""Fullt stöd för personkrets 1 eller 2 i LSS, kriterium för kriterium i källans ordning."""

from riktlinje.modell.ordning import Malgrupp
from riktlinje.modell.regel import Oklart, kriterium
from riktlinje.modell.uppgift import Slag
from riktlinje.regler import kallor
from riktlinje.regler.stodinsats import gemensamt
from riktlinje.regler.stodinsats.lss_insteg import AVSNITT

FULLT = f"{AVSNITT}, fullt stöd"


@kriterium(
    "lss.fullt.yrkesverksam-alder",
    rubrik="Yrkesverksam ålder",
    citat="Den enskilde ska vara i yrkesverksam ålder.",
    kalla=kallor.STODINSATS.punkt(FULLT, 1),
    villkor=gemensamt.VILLKOR_ALDER,
    slag=(Slag.FAKTA, Slag.BEDOMNING),
    tolkningar=("T-02", "T-13"),
)
def yrkesverksam_alder(alder: int) -> bool | Oklart:
    """Sökanden är i yrkesverksam ålder; gränserna är oklara (T-13)."""
    return gemensamt.yrkesverksam_alder(alder)


@kriterium(
    "lss.fullt.personkrets",
    rubrik="Personkrets 1 eller 2",
    citat="Den enskilde tillhör personkrets 1 eller 2 enligt LSS.",
    kalla=kallor.STODINSATS.punkt(FULLT, 2),
    villkor=gemensamt.VILLKOR_PERSONKRETS,
    slag=(Slag.FAKTA,),
    tolkningar=("T-23",),
)
def personkrets(lss_personkrets: str) -> bool:
    """Sökanden tillhör personkrets 1 eller 2 enligt LSS."""
    return gemensamt.personkrets(lss_personkrets)


@kriterium(
    "lss.fullt.stodbehov",
    rubrik="Stödbehov för arbete",
    citat="Den enskilde har ett stödbehov som innebär att hen inte kan finna, få och behålla ett arbete på "
    "egen hand.",
    kalla=kallor.STODINSATS.punkt(FULLT, 3),
    villkor="klarar inte på egen hand att finna, få och behålla ett arbete",
    slag=(Slag.BEDOMNING,),
    tolkningar=("T-19", "T-24"),
)
def stodbehov(stodbehov_arbete: bool, onskat_mal: str) -> bool | Oklart:
    """Sökanden klarar inte på egen hand hela kedjan till arbete; för bara studier är det oklart (T-24)."""
    return gemensamt.eller_bara_studier(stodbehov_arbete, onskat_mal)


@kriterium(
    "lss.fullt.onskan",
    rubrik="Önskar arbeta eller studera",
    citat="Den enskilde har en önskan om att arbeta eller studera.",
    kalla=kallor.STODINSATS.punkt(FULLT, 4),
    villkor=gemensamt.VILLKOR_ONSKAN,
    slag=(Slag.BEDOMNING,),
)
def onskan(onskat_mal: str) -> bool:
    """Sökanden önskar själv arbeta eller studera."""
    return gemensamt.onskan(onskat_mal)


@kriterium(
    "lss.fullt.inforstadd-beredd",
    rubrik="Införstådd och beredd",
    citat="Den enskilde bedöms vara införstådd i vad som krävs och beredd att lägga ner det arbete som "
    "krävs för att nå arbete eller studier.",
    kalla=kallor.STODINSATS.punkt(FULLT, 5),
    villkor="införstådd i vad som krävs och beredd att göra det",
    slag=(Slag.BEDOMNING,),
)
def inforstadd_beredd(inforstadd_och_beredd: bool) -> bool:
    """Handläggaren bedömer att sökanden förstår vad som krävs och är beredd att göra det."""
    return inforstadd_och_beredd


@kriterium(
    "lss.fullt.klara-anpassat",
    rubrik="Kan klara anpassat arbete eller studier",
    citat="Den enskilde bedöms kunna klara ett anpassat och avgränsat arbete eller studier inom ramen för "
    "insatsen med stöd av jobbcoach.",
    kalla=kallor.STODINSATS.punkt(FULLT, 6),
    villkor="klarar ett anpassat och avgränsat arbete eller studier med stöd av jobbcoach",
    slag=(Slag.BEDOMNING,),
)
def klara_anpassat(kan_klara_anpassat_arbete_eller_studier: bool) -> bool:
    """Handläggaren bedömer att sökanden klarar ett anpassat arbete eller studier med jobbcoach."""
    return kan_klara_anpassat_arbete_eller_studier


@kriterium(
    "lss.fullt.behov-overgang",
    rubrik="Behov av stöd i övergången till arbete",
    citat="Den enskilde bedöms ha behov av stöd i en övergångsperiod till arbete.",
    kalla=kallor.STODINSATS.punkt(FULLT, 7),
    villkor="behöver stöd i en övergångsperiod till arbete",
    slag=(Slag.BEDOMNING,),
    tolkningar=("T-24",),
)
def behov_overgang(behov_overgangsstod: bool, onskat_mal: str) -> bool | Oklart:
    """Sökanden behöver stöd i övergången till arbete; för bara studier är det oklart (T-24)."""
    return gemensamt.eller_bara_studier(behov_overgangsstod, onskat_mal)


@kriterium(
    "lss.fullt.af",
    rubrik="Arbetsförmedlingen bedöms inte kunna erbjuda en åtgärd",
    citat="Lämplig arbetsmarknadspolitisk åtgärd bedöms inte kunna erbjudas av Arbetsförmedlingen.",
    kalla=kallor.STODINSATS.punkt(FULLT, 8),
    villkor=gemensamt.VILLKOR_PROGNOS,
    slag=(Slag.BEDOMNING,),
    tolkningar=("T-11",),
)
def af(af_atgard_kan_erbjudas: str) -> bool | Oklart:
    """Arbetsförmedlingen bedöms inte kunna erbjuda en lämplig åtgärd; utan prognos är det oklart."""
    return gemensamt.prognos_arbetsformedlingen(af_atgard_kan_erbjudas)


FULLT_STOD = Malgrupp(
    "lss-fullt",
    "fullt stöd",
    (
        yrkesverksam_alder,
        personkrets,
        stodbehov,
        onskan,
        inforstadd_beredd,
        klara_anpassat,
        behov_overgang,
        af,
        gemensamt.sarskilda_skal,
    ),
)
