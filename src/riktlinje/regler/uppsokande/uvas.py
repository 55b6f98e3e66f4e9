"""UVAS: unga som varken arbetar eller studerar, kriterium för kriterium i källans ordning."""

from riktlinje.modell.ordning import Malgrupp
from riktlinje.modell.regel import Oklart, kriterium, oklart
from riktlinje.modell.uppgift import Slag
from riktlinje.regler import kallor
from riktlinje.regler.tal import UVAS as UVAS_ALDRAR
from riktlinje.regler.uppsokande import gemensamt

LAGSTA_ALDER_2018 = 20
"""Den yngsta i uppsökande arbete enligt översynen 2018, «unga 20-29» (källa 004, T-28); prövas inte."""


@kriterium(
    "uvas.folkbokford",
    rubrik="Folkbokförd i Stockholm",
    citat="Folkbokförd i Stockholms stad",
    kalla=kallor.UPPSOKANDE.punkt("UVAS", 1),
    villkor=gemensamt.VILLKOR_FOLKBOKFORD,
    slag=(Slag.FAKTA,),
    tolkningar=("T-04",),
)
def folkbokford(folkbokford_i_stockholm: bool) -> bool:
    """Sökanden är folkbokförd i Stockholms kommun på beslutsdagen."""
    return folkbokford_i_stockholm


@kriterium(
    "uvas.alder",
    rubrik=f"Ålder {UVAS_ALDRAR}",
    citat="19 - 29 år",
    kalla=kallor.UPPSOKANDE.punkt("UVAS", 2),
    villkor=str(UVAS_ALDRAR),
    slag=(Slag.FAKTA,),
    tolkningar=("T-01", "T-02", "T-28", "T-38"),
)
def alder(alder: int) -> bool:
    """Sökanden har fyllt 19 men inte 30 år på beslutsdagen."""
    return alder in UVAS_ALDRAR


@kriterium(
    "uvas.sysselsattning",
    rubrik="Saknar arbete och studier",
    citat="Saknar arbete och studier eller har en mycket osäker anställningsform i liten omfattning",
    kalla=kallor.UPPSOKANDE.punkt("UVAS", 3),
    villkor="varken arbete eller studier, eller en anställning som är både mycket osäker och liten",
    slag=(Slag.FAKTA, Slag.BEDOMNING),
    tolkningar=("T-08", "T-37"),
)
def sysselsattning(
    arbetar: bool, studerar: bool, anstallning_mycket_osaker: bool, anstallning_liten_omfattning: bool
) -> bool | Oklart:
    """Sökanden har varken arbete eller studier, eller en mycket osäker anställning i liten omfattning.

    Utan arbete finns ingen anställning som undantaget kan gälla. En studerande med en sådan anställning
    uppfyller ordalydelsen men inte syftet: oklart (T-08).
    """
    if not arbetar:
        return not studerar
    if not (anstallning_mycket_osaker and anstallning_liten_omfattning):
        return False
    return oklart("T-08") if studerar else True


@kriterium(
    "uvas.behov-socialt-stod",
    rubrik="Behov av jobbcoachning med särskilt socialt stöd",
    citat=gemensamt.CITAT_SOCIALT_STOD,
    kalla=kallor.UPPSOKANDE.punkt("UVAS", 4),
    villkor=gemensamt.VILLKOR_SOCIALT_STOD,
    slag=(Slag.BEDOMNING,),
    tolkningar=("T-33",),
)
def behov_socialt_stod(behov_jobbcoachning_socialt_stod: bool) -> bool:
    """Handläggaren bedömer att sökanden behöver jobbcoachning med särskilt socialt stöd."""
    return behov_jobbcoachning_socialt_stod


@kriterium(
    "uvas.ej-forsorjningsstod",
    rubrik="Uppbär inte försörjningsstöd",
    citat=gemensamt.CITAT_STADSDEL,
    kalla=kallor.UPPSOKANDE.punkt("UVAS", 5),
    villkor=gemensamt.VILLKOR_FORSORJNINGSSTOD,
    slag=(Slag.FAKTA,),
    tolkningar=("T-46",),
)
def ej_forsorjningsstod(uppbar_forsorjningsstod: bool) -> bool:
    """Sökanden uppbär inte försörjningsstöd; annars gäller en annan väg, inte avslag."""
    return gemensamt.ej_forsorjningsstod(uppbar_forsorjningsstod)


@kriterium(
    "uvas.ej-kontakt-stadsdel",
    rubrik="Ingen kontakt med stadsdelens socialtjänst",
    citat=gemensamt.CITAT_STADSDEL,
    kalla=kallor.UPPSOKANDE.punkt("UVAS", 5),
    villkor=gemensamt.VILLKOR_STADSDEL,
    slag=(Slag.FAKTA,),
    tolkningar=("T-03", "T-14", "T-15", "T-45"),
)
def ej_kontakt_stadsdel(kontakt_stadsdel: bool, pagaende_insats_stadsdel: bool) -> bool:
    """Sökanden har varken kontakt med eller insats från stadsdelens socialtjänst."""
    return gemensamt.ej_kontakt_stadsdel(kontakt_stadsdel, pagaende_insats_stadsdel)


@kriterium(
    "uvas.af-lamplig-atgard",
    rubrik="Ingen lämplig åtgärd från Arbetsförmedlingen",
    citat=gemensamt.CITAT_ARBETSFORMEDLINGEN,
    kalla=kallor.UPPSOKANDE.punkt("UVAS", 6),
    villkor=gemensamt.VILLKOR_ARBETSFORMEDLINGEN,
    slag=(Slag.BEDOMNING,),
    tolkningar=("T-11", "T-12"),
)
def af_lamplig_atgard(af_atgard_erbjuden: str) -> bool | Oklart:
    """Arbetsförmedlingen har inte kunnat erbjuda någon lämplig åtgärd; delvis är oklart (T-12)."""
    return gemensamt.af_lamplig_atgard(af_atgard_erbjuden)


@kriterium(
    "uvas.behov-komplement",
    rubrik="Behov av kompletterande stöd från Jobbtorg",
    citat=gemensamt.CITAT_ARBETSFORMEDLINGEN,
    kalla=kallor.UPPSOKANDE.punkt("UVAS", 6),
    villkor=gemensamt.VILLKOR_KOMPLEMENT,
    slag=(Slag.BEDOMNING,),
    tolkningar=("T-12",),
)
def behov_komplement(behov_kompletterande_stod: bool) -> bool:
    """Handläggaren bedömer att sökanden behöver ett kompletterande stöd som Jobbtorg kan ge."""
    return behov_kompletterande_stod


UVAS = Malgrupp(
    "uvas",
    "UVAS",
    (
        folkbokford,
        alder,
        sysselsattning,
        behov_socialt_stod,
        ej_forsorjningsstod,
        ej_kontakt_stadsdel,
        af_lamplig_atgard,
        behov_komplement,
    ),
)
