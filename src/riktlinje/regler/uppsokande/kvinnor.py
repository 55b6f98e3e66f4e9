"""Kvinnor med svag ställning på arbetsmarknaden, kriterium för kriterium i källans ordning."""

from riktlinje.modell.ordning import Malgrupp
from riktlinje.modell.regel import Oklart, kriterium, oklart
from riktlinje.modell.uppgift import Slag
from riktlinje.regler import kallor
from riktlinje.regler.tal import KVINNOR as KVINNOR_ALDRAR
from riktlinje.regler.uppsokande import gemensamt

AVSNITT = "Kvinnor med svag ställning på arbetsmarknaden"
CITAT_UTBILDNING = (
    "Kort eller ingen utbildning(motsvarande grundskola som högsta utbildningsnivå) "
    "och bristande svenskkunskap.er"
)


@kriterium(
    "kvinnor.kon",
    rubrik="Kvinna",
    citat="Kvinnor med svag ställning på arbetsmarknaden",
    kalla=kallor.UPPSOKANDE.avsnitt(AVSNITT),
    villkor="kvinna",
    slag=(Slag.FAKTA,),
    tolkningar=("T-07",),
)
def kon(kon: str) -> bool | Oklart:
    """Sökanden är kvinna; villkoret står bara i rubriken, och «annat» är oklart (T-07)."""
    if kon == "annat":
        return oklart("T-07")
    return kon == "kvinna"


@kriterium(
    "kvinnor.folkbokford",
    rubrik="Folkbokförd i Stockholm",
    citat="Folkbokförd i Stockholm stad",
    kalla=kallor.UPPSOKANDE.punkt(AVSNITT, 1),
    villkor=gemensamt.VILLKOR_FOLKBOKFORD,
    slag=(Slag.FAKTA,),
    tolkningar=("T-04",),
)
def folkbokford(folkbokford_i_stockholm: bool) -> bool:
    """Sökanden är folkbokförd i Stockholms kommun på beslutsdagen."""
    return folkbokford_i_stockholm


@kriterium(
    "kvinnor.alder",
    rubrik=f"Ålder {KVINNOR_ALDRAR}",
    citat="30-64 år",
    kalla=kallor.UPPSOKANDE.punkt(AVSNITT, 2),
    villkor=str(KVINNOR_ALDRAR),
    slag=(Slag.FAKTA,),
    tolkningar=("T-01", "T-02"),
)
def alder(alder: int) -> bool:
    """Sökanden har fyllt 30 men inte 65 år på beslutsdagen."""
    return alder in KVINNOR_ALDRAR


@kriterium(
    "kvinnor.ej-forsorjningsstod",
    rubrik="Uppbär inte försörjningsstöd",
    citat=gemensamt.CITAT_STADSDEL,
    kalla=kallor.UPPSOKANDE.punkt(AVSNITT, 3),
    villkor=gemensamt.VILLKOR_FORSORJNINGSSTOD,
    slag=(Slag.FAKTA,),
    tolkningar=("T-46",),
)
def ej_forsorjningsstod(uppbar_forsorjningsstod: bool) -> bool:
    """Sökanden uppbär inte försörjningsstöd; annars gäller en annan väg, inte avslag."""
    return gemensamt.ej_forsorjningsstod(uppbar_forsorjningsstod)


@kriterium(
    "kvinnor.ej-kontakt-stadsdel",
    rubrik="Ingen kontakt med stadsdelens socialtjänst",
    citat=gemensamt.CITAT_STADSDEL,
    kalla=kallor.UPPSOKANDE.punkt(AVSNITT, 3),
    villkor=gemensamt.VILLKOR_STADSDEL,
    slag=(Slag.FAKTA,),
    tolkningar=("T-03", "T-14", "T-15", "T-45"),
)
def ej_kontakt_stadsdel(kontakt_stadsdel: bool, pagaende_insats_stadsdel: bool) -> bool:
    """Sökanden har varken kontakt med eller insats från stadsdelens socialtjänst."""
    return gemensamt.ej_kontakt_stadsdel(kontakt_stadsdel, pagaende_insats_stadsdel)


@kriterium(
    "kvinnor.utbildning",
    rubrik="Kort eller ingen utbildning",
    citat=CITAT_UTBILDNING,
    kalla=kallor.UPPSOKANDE.punkt(AVSNITT, 4),
    villkor="högst motsvarande grundskola",
    slag=(Slag.FAKTA, Slag.BEDOMNING),
    tolkningar=("T-10",),
)
def utbildning(hogsta_utbildning: str) -> bool:
    """Sökandens högsta utbildning motsvarar högst grundskola."""
    return hogsta_utbildning in {"ingen", "grundskola"}


@kriterium(
    "kvinnor.svenska",
    rubrik="Bristande kunskaper i svenska",
    citat=CITAT_UTBILDNING,
    kalla=kallor.UPPSOKANDE.punkt(AVSNITT, 4),
    villkor="bristande kunskaper i svenska",
    slag=(Slag.BEDOMNING,),
    tolkningar=("T-10",),
)
def svenska(bristande_svenska: bool) -> bool:
    """Handläggaren bedömer att sökanden har bristande kunskaper i svenska."""
    return bristande_svenska


@kriterium(
    "kvinnor.etablering",
    rubrik="Utanför arbetsmarknaden",
    citat="Saknar helt etablering på svensk arbetsmarknad eller har ett långvarigt utanförskap. "
    "från arbetsmarknaden",
    kalla=kallor.UPPSOKANDE.punkt(AVSNITT, 5),
    villkor="saknar helt etablering, eller har stått utanför arbetsmarknaden under lång tid",
    slag=(Slag.BEDOMNING,),
    tolkningar=("T-09",),
)
def etablering(saknar_etablering: bool, langvarigt_utanforskap: bool) -> bool:
    """Sökanden saknar helt etablering eller har stått länge utanför arbetsmarknaden."""
    return saknar_etablering or langvarigt_utanforskap


@kriterium(
    "kvinnor.behov-socialt-stod",
    rubrik="Behov av jobbcoachning med särskilt socialt stöd",
    citat=gemensamt.CITAT_SOCIALT_STOD,
    kalla=kallor.UPPSOKANDE.punkt(AVSNITT, 6),
    villkor=gemensamt.VILLKOR_SOCIALT_STOD,
    slag=(Slag.BEDOMNING,),
    tolkningar=("T-33",),
)
def behov_socialt_stod(behov_jobbcoachning_socialt_stod: bool) -> bool:
    """Handläggaren bedömer att sökanden behöver jobbcoachning med särskilt socialt stöd."""
    return behov_jobbcoachning_socialt_stod


@kriterium(
    "kvinnor.af-lamplig-atgard",
    rubrik="Ingen lämplig åtgärd från Arbetsförmedlingen",
    citat=gemensamt.CITAT_ARBETSFORMEDLINGEN,
    kalla=kallor.UPPSOKANDE.punkt(AVSNITT, 7),
    villkor=gemensamt.VILLKOR_ARBETSFORMEDLINGEN,
    slag=(Slag.BEDOMNING,),
    tolkningar=("T-11", "T-12"),
)
def af_lamplig_atgard(af_atgard_erbjuden: str) -> bool | Oklart:
    """Arbetsförmedlingen har inte kunnat erbjuda någon lämplig åtgärd; delvis är oklart (T-12)."""
    return gemensamt.af_lamplig_atgard(af_atgard_erbjuden)


@kriterium(
    "kvinnor.behov-komplement",
    rubrik="Behov av kompletterande stöd från Jobbtorg",
    citat=gemensamt.CITAT_ARBETSFORMEDLINGEN,
    kalla=kallor.UPPSOKANDE.punkt(AVSNITT, 7),
    villkor=gemensamt.VILLKOR_KOMPLEMENT,
    slag=(Slag.BEDOMNING,),
    tolkningar=("T-12",),
)
def behov_komplement(behov_kompletterande_stod: bool) -> bool:
    """Handläggaren bedömer att sökanden behöver ett kompletterande stöd som Jobbtorg kan ge."""
    return behov_kompletterande_stod


KVINNOR = Malgrupp(
    "kvinnor",
    "kvinnor med svag ställning på arbetsmarknaden",
    (
        kon,
        folkbokford,
        alder,
        ej_forsorjningsstod,
        ej_kontakt_stadsdel,
        utbildning,
        svenska,
        etablering,
        behov_socialt_stod,
        af_lamplig_atgard,
        behov_komplement,
    ),
)
