"""Insteg för personkrets 1 eller 2 i LSS, kriterium för kriterium i källans ordning."""

from datetime import date
from functools import lru_cache

from riktlinje.modell.bedomning import Period
from riktlinje.modell.ordning import Malgrupp
from riktlinje.modell.regel import Oklart, foljd, forfarandekrav, kriterium
from riktlinje.modell.uppgift import Slag
from riktlinje.regler import kallor
from riktlinje.regler.stodinsats import gemensamt
from riktlinje.regler.tal import FYRA_MANADER, INSTEG_MANADER, i_ord
from riktlinje.regler.tider import till_och_med

AVSNITT = "Kriterier för […] personkrets 1 eller 2 enligt LSS"
INSTEG = f"{AVSNITT}, Insteg"


@kriterium(
    "lss.insteg.yrkesverksam-alder",
    rubrik="Yrkesverksam ålder",
    citat="Den enskilde ska vara i yrkesverksam ålder.",
    kalla=kallor.STODINSATS.punkt(INSTEG, 1),
    villkor=gemensamt.VILLKOR_ALDER,
    slag=(Slag.FAKTA, Slag.BEDOMNING),
    tolkningar=("T-02", "T-13"),
)
def yrkesverksam_alder(alder: int) -> bool | Oklart:
    """Sökanden är i yrkesverksam ålder; gränserna är oklara (T-13)."""
    return gemensamt.yrkesverksam_alder(alder)


@kriterium(
    "lss.insteg.personkrets",
    rubrik="Personkrets 1 eller 2",
    citat="Den enskilde tillhör personkrets 1 eller 2 enligt LSS.",
    kalla=kallor.STODINSATS.punkt(INSTEG, 2),
    villkor=gemensamt.VILLKOR_PERSONKRETS,
    slag=(Slag.FAKTA,),
    tolkningar=("T-23",),
)
def personkrets(lss_personkrets: str) -> bool:
    """Sökanden tillhör personkrets 1 eller 2 enligt LSS."""
    return gemensamt.personkrets(lss_personkrets)


@kriterium(
    "lss.insteg.onskan",
    rubrik="Önskar arbeta eller studera",
    citat="Den enskilde har en önskan om att arbeta eller studera.",
    kalla=kallor.STODINSATS.punkt(INSTEG, 3),
    villkor=gemensamt.VILLKOR_ONSKAN,
    slag=(Slag.BEDOMNING,),
)
def onskan(onskat_mal: str) -> bool:
    """Sökanden önskar själv arbeta eller studera."""
    return gemensamt.onskan(onskat_mal)


@kriterium(
    "lss.insteg.forutsattningar",
    rubrik="Förutsättningar med stöd av jobbcoach",
    citat="Den enskilde bedöms ha förutsättningar att nå arbete eller studier med stöd av jobbcoach.",
    kalla=kallor.STODINSATS.punkt(INSTEG, 4),
    villkor="kan nå arbete eller studier med stöd av jobbcoach",
    slag=(Slag.BEDOMNING,),
)
def forutsattningar(forutsattningar_med_jobbcoach: bool) -> bool:
    """Handläggaren bedömer att sökanden kan nå arbete eller studier med stöd av jobbcoach."""
    return forutsattningar_med_jobbcoach


@kriterium(
    "lss.insteg.stodbehov",
    rubrik="Stödbehov för arbete eller studier",
    citat="Den enskilde har ett stödbehov som innebär att hen inte kan finna, få och behålla ett arbete "
    "eller bedriva studier på egen hand.",
    kalla=kallor.STODINSATS.punkt(INSTEG, 5),
    villkor="klarar inte på egen hand att finna, få och behålla ett arbete eller att studera",
    slag=(Slag.BEDOMNING,),
    tolkningar=("T-19", "T-24"),
)
def stodbehov(stodbehov_arbete_eller_studier: bool) -> bool:
    """Sökanden klarar inte på egen hand hela kedjan till arbete, eller studier (T-19)."""
    return stodbehov_arbete_eller_studier


@forfarandekrav(
    "strategi.af",
    rubrik="Strategins villkor om Arbetsförmedlingen",
    citat="Lämplig arbetsmarknadspolitisk åtgärd har inte kunnat erbjudas av Arbetsförmedlingen.",
    kalla=kallor.STODINSATS.punkt("Bakgrund", 2),
    villkor="strategin, men inte listan för Insteg, kräver att ingen lämplig åtgärd har kunnat erbjudas",
    slag=(Slag.BEDOMNING,),
    tolkningar=("T-11", "T-25"),
    tolkning="T-25",
)
def ingen_normkonflikt(af_atgard_kan_erbjudas: str) -> bool:
    """Arbetsförmedlingen kan inte erbjuda en lämplig åtgärd, eller så är det inte prövat (T-25).

    Kan en åtgärd erbjudas står strategin mot listan för Insteg, och då krävs bedömning.
    """
    return af_atgard_kan_erbjudas != "ja"


@foljd(
    "lss.insteg.tid",
    rubrik=f"Insteg ges i {FYRA_MANADER}",
    citat="en kortare instegsperiod om fyra månader",
    kalla=kallor.STODINSATS.avsnitt(AVSNITT),
    villkor=f"{i_ord(INSTEG_MANADER)} hela kalendermånader från startdagen",
    tolkningar=("T-20",),
)
@lru_cache
def period(start: date) -> Period:
    """Instegs fyra månader från startdagen, båda dagarna medräknade (T-20)."""
    return Period(start, till_och_med(start, INSTEG_MANADER))


INSTEGSGRUPP = Malgrupp(
    "lss-insteg",
    "Insteg",
    (yrkesverksam_alder, personkrets, onskan, forutsattningar, stodbehov),
)
