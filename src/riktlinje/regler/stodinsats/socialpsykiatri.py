"""Socialpsykiatrins målgrupp, kriterium för kriterium i källans ordning."""

from riktlinje.modell.ordning import Malgrupp
from riktlinje.modell.regel import Oklart, forfarandekrav, kriterium, underlag_saknas
from riktlinje.modell.uppgift import Slag
from riktlinje.regler import kallor
from riktlinje.regler.stodinsats import gemensamt

AVSNITT = "Kriterier för […] socialpsykiatrins målgrupp"


@kriterium(
    "sopsyk.yrkesverksam-alder",
    rubrik="Yrkesverksam ålder",
    citat="Den enskilde ska vara i yrkesverksam ålder.",
    kalla=kallor.STODINSATS.punkt(AVSNITT, 1),
    villkor=gemensamt.VILLKOR_ALDER,
    slag=(Slag.FAKTA, Slag.BEDOMNING),
    tolkningar=("T-02", "T-13"),
)
def yrkesverksam_alder(alder: int) -> bool | Oklart:
    """Sökanden är i yrkesverksam ålder; gränserna är oklara (T-13)."""
    return gemensamt.yrkesverksam_alder(alder)


@kriterium(
    "sopsyk.specialistpsykiatri",
    rubrik="Kontakt med specialistpsykiatrin vid ansökan",
    citat="Den enskilde ska ha en pågående kontakt med specialistpsykiatrin vid ansökningstillfället.",
    kalla=kallor.STODINSATS.punkt(AVSNITT, 2),
    villkor="pågående kontakt med specialistpsykiatrin när ansökan kom in",
    slag=(Slag.FAKTA,),
    tolkningar=("T-02", "T-39"),
)
def specialistpsykiatri(kontakt_specialistpsykiatri_vid_ansokan: bool) -> bool:
    """Sökanden hade en pågående kontakt med specialistpsykiatrin på ansökningsdagen."""
    return kontakt_specialistpsykiatri_vid_ansokan


@kriterium(
    "sopsyk.primart-mal",
    rubrik="Primärt mål är arbete eller studier",
    citat="Den enskildes primära mål och önskan är arbete eller studier.",
    kalla=kallor.STODINSATS.punkt(AVSNITT, 3),
    villkor="det primära målet är arbete eller studier",
    slag=(Slag.BEDOMNING,),
    tolkningar=("T-18",),
)
def primart_mal(primart_mal: str) -> bool:
    """Sökandens primära mål och önskan är arbete eller studier."""
    return primart_mal in {"arbete", "studier"}


@kriterium(
    "sopsyk.stodbehov",
    rubrik="Stödbehov för arbete",
    citat="Det ska finnas stödbehov som innebär att den enskilde inte kan finna, få och behålla ett arbete "
    "på egen hand.",
    kalla=kallor.STODINSATS.punkt(AVSNITT, 4),
    villkor="klarar inte på egen hand att finna, få och behålla ett arbete",
    slag=(Slag.BEDOMNING,),
    tolkningar=("T-19",),
)
def stodbehov(stodbehov_arbete: bool) -> bool:
    """Sökanden klarar inte på egen hand hela kedjan finna, få och behålla ett arbete (T-19)."""
    return stodbehov_arbete


@kriterium(
    "sopsyk.inforstadd-beredd",
    rubrik="Införstådd och beredd",
    citat="Den enskilde bedöms vara införstådd i vad som krävs och är beredd att lägga ner det arbete som "
    "krävs för att nå arbete eller studier.",
    kalla=kallor.STODINSATS.punkt(AVSNITT, 5),
    villkor="införstådd i vad som krävs och beredd att göra det",
    slag=(Slag.BEDOMNING,),
)
def inforstadd_beredd(inforstadd_och_beredd: bool) -> bool:
    """Handläggaren bedömer att sökanden förstår vad som krävs och är beredd att göra det."""
    return inforstadd_och_beredd


@kriterium(
    "sopsyk.kan-borja",
    rubrik="Kan börja arbeta eller studera",
    citat="Den enskilde bedöms kunna börja arbeta eller studera inom ramen för insatsen.",
    kalla=kallor.STODINSATS.punkt(AVSNITT, 6),
    villkor="kan börja arbeta eller studera inom insatsen, bedömt efter rapport och samråd",
    slag=(Slag.BEDOMNING,),
)
def kan_borja(
    kan_borja_arbeta_eller_studera: bool, rapport_arbetsspecialist: bool, samrad_arbetsspecialist: bool
) -> bool | Oklart:
    """Sökanden bedöms kunna börja arbeta eller studera; utan rapport och samråd är det oklart."""
    if not (rapport_arbetsspecialist and samrad_arbetsspecialist):
        return underlag_saknas("rapport från och samråd med arbetsspecialisten")
    return kan_borja_arbeta_eller_studera


@kriterium(
    "sopsyk.af",
    rubrik="Arbetsförmedlingen bedöms inte kunna erbjuda en åtgärd",
    citat="Lämplig arbetsmarknadspolitisk åtgärd bedöms inte kunna erbjudas av Arbetsförmedlingen.",
    kalla=kallor.STODINSATS.punkt(AVSNITT, 7),
    villkor=gemensamt.VILLKOR_PROGNOS,
    slag=(Slag.BEDOMNING,),
    tolkningar=("T-11",),
)
def af(af_atgard_kan_erbjudas: str) -> bool | Oklart:
    """Arbetsförmedlingen bedöms inte kunna erbjuda en lämplig åtgärd; utan prognos är det oklart."""
    return gemensamt.prognos_arbetsformedlingen(af_atgard_kan_erbjudas)


@forfarandekrav(
    "sopsyk.kan-borja.forfarande",
    rubrik="Rapport och samråd före bedömningen",
    citat="Denna bedömning görs av handläggare på stadsdelsnämnd efter inhämtad rapport från och efter "
    "samråd med arbetsspecialisten på Jobbtorg.",
    kalla=kallor.STODINSATS.punkt(AVSNITT, 6),
    villkor="både rapport från och samråd med arbetsspecialisten",
    slag=(Slag.FAKTA,),
    flagga="rapport-eller-samrad-saknas",
)
def rapport_och_samrad(rapport_arbetsspecialist: bool, samrad_arbetsspecialist: bool) -> bool:
    """Rapporten har kommit in och samråd har skett; annars krävs bedömning, inte avslag."""
    return rapport_arbetsspecialist and samrad_arbetsspecialist


SOCIALPSYKIATRI = Malgrupp(
    "socialpsykiatri",
    "socialpsykiatrins målgrupp",
    (
        yrkesverksam_alder,
        specialistpsykiatri,
        primart_mal,
        stodbehov,
        inforstadd_beredd,
        kan_borja,
        af,
        gemensamt.sarskilda_skal,
    ),
)
