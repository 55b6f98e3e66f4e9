"""Upplysningar som följer med en bedömning av Jobbtorgs målgrupp, i visningsordning."""

from riktlinje.modell.regel import Upplysning
from riktlinje.regler import kallor
from riktlinje.regler.jobbtorg.granser import UTANFOR_UPPDRAGET
from riktlinje.regler.utfall import INGAR_I_MALGRUPP, STADSDEL_ANSVAR

MALGRUPP = kallor.OVERSYN.punkt("Målgruppsindelning Jobbtorg Stockholm", 1)
ARBETSFORMAGA = kallor.OVERSYN.avsnitt("Jobbtorg Stockholms uppdrag gällande arbetsförmågeprövningar")
SGI_NOLL = "Arbetslivsrehabiliterande insatser för personer med sjukpenningsgrundande inkomst noll"
UNDERLAG = "underlag_arbetsoformaga"


def inskrivning_i_grupp(
    stadsdel_onskar_trepartssamtal: bool, ensamkommande_ung: bool, behov_parallellt_med_studier: bool
) -> bool:
    """Ingenting talar för trepartssamtal, och då sker inskrivningen via gruppinformation."""
    anmals_som_ensamkommande = ensamkommande_ung and behov_parallellt_med_studier
    return not (stadsdel_onskar_trepartssamtal or anmals_som_ensamkommande)


def inskrivning_i_trepartssamtal(stadsdel_onskar_trepartssamtal: bool) -> bool:
    """Stadsdelen bedömer att inskrivningen bör ske via trepartssamtal."""
    return stadsdel_onskar_trepartssamtal


def handlaggarteam(behover_andra_insatser: bool, begard_tjanst: str) -> bool:
    """Personen behöver eller begär något som ligger utanför Jobbtorgs uppdrag."""
    return behover_andra_insatser or begard_tjanst == UNDERLAG or begard_tjanst in UTANFOR_UPPDRAGET


def slutrapport(behover_andra_insatser: bool, ska_ansoka_sjukersattning: bool) -> bool:
    """Personen behöver andra insatser än Jobbtorgs eller ska ansöka om sjukersättning."""
    return behover_andra_insatser or ska_ansoka_sjukersattning


def nyanland_kartlaggs(nyanland: bool) -> bool:
    """Personen är nyanländ."""
    return nyanland


def nyanland_pa_boende(nyanland: bool, tillfalligt_boende: bool, stadsdel_patalar_behov: bool) -> bool:
    """Personen är nyanländ på ett tillfälligt boende, och stadsdelen har påtalat behov."""
    return nyanland and tillfalligt_boende and stadsdel_patalar_behov


def nyanland_med_kompletterande_stod(nyanland: bool, kompletterande_forsorjningsstod: bool) -> bool:
    """Personen är nyanländ och har kompletterande försörjningsstöd."""
    return nyanland and kompletterande_forsorjningsstod


def ensamkommande_anmals(ensamkommande_ung: bool, behov_parallellt_med_studier: bool) -> bool:
    """Personen är ensamkommande ung och behöver stöd parallellt med studier."""
    return ensamkommande_ung and behov_parallellt_med_studier


def sjukskriven_utan_sgi(uppbar_forsorjningsstod: bool, sjukskriven: bool, sgi_noll: bool) -> bool:
    """Personen har försörjningsstöd och är sjukskriven utan sjukpenninggrundande inkomst."""
    return uppbar_forsorjningsstod and sjukskriven and sgi_noll


def stod_under_studier(behov_parallellt_med_studier: bool) -> bool:
    """Personen behöver stöd parallellt med studier."""
    return behov_parallellt_med_studier


STUDIER_MELLAN_STOLAR = Upplysning(
    "studier-mellan-stolar",
    "Försörjningen under studier kan brista",
    "Den som studerar kan hamna mellan stolar när det gäller försörjningen.",
    "Stäm av försörjningen med stadsdelen innan studierna planeras. Jobbtorg avgör inte frågan.",
    kalla=kallor.OVERSYN.punkt("Målkonflikt studier som väg till egen försörjning", 1),
    funktion=stod_under_studier,
)
UPPLYSNINGAR = (
    Upplysning(
        "inskrivning-gruppinformation",
        "Inskrivning via gruppinformation",
        "Inskrivningen sker i första hand via gruppinformation.",
        "Boka personen till en gruppinformation. Bedömer stadsdelen att trepartssamtal passar bättre gäller "
        "det i stället.",
        kalla=MALGRUPP,
        tolkningar=("T-50",),
        funktion=inskrivning_i_grupp,
        utfall=(INGAR_I_MALGRUPP,),
    ),
    Upplysning(
        "inskrivning-trepartssamtal",
        "Inskrivning via trepartssamtal",
        "Stadsdelen bedömer att inskrivningen bör ske via trepartssamtal.",
        "Boka en tid där personen, stadsdelen och Jobbtorg möts.",
        kalla=MALGRUPP,
        funktion=inskrivning_i_trepartssamtal,
        utfall=(INGAR_I_MALGRUPP,),
    ),
    Upplysning(
        "handlaggarteam",
        "Ta upp ärendet i handläggarteamet",
        "Det som behövs eller begärs ryms inte i Jobbtorgs uppdrag, och handläggarteamet ska underlätta "
        "vägen dit.",
        "Ta upp ärendet i teamet och planera tillsammans med personen. Alla parter i teamet kan ta upp ett "
        "ärende.",
        kalla=ARBETSFORMAGA,
        funktion=handlaggarteam,
    ),
    Upplysning(
        "slutrapport",
        "Erbjud slutrapport",
        "Den som behöver andra insatser eller ska ansöka om sjukersättning erbjuds en slutrapport.",
        "Sammanställ prövade insatser och vad de gav. Skriv inget särskilt underlag om arbetsoförmåga.",
        kalla=ARBETSFORMAGA,
        tolkningar=("T-44",),
        funktion=slutrapport,
    ),
    Upplysning(
        "grazon-gemensam-bedomning",
        "Gråzon mellan stadsdelen och Jobbtorg",
        "Gränsen mellan stadsdelens och Jobbtorgs ansvar är en gråzon, och källan kallar sin gränsdragning "
        "ett försök.",
        "Gör en gemensam bedömning lokalt, stadsdelen och Jobbtorg tillsammans. Pröva också om insatser kan "
        "ges parallellt.",
        kalla=kallor.OVERSYN.avsnitt(
            "Ansvarsfördelning Jobbtorg i förhållande till stadsdelsnämndernas arbetsmarknadsinsatser"
        ),
        utfall=(STADSDEL_ANSVAR,),
    ),
    Upplysning(
        "nyanlanda-kartlaggning",
        "Nyanländ: gemensam kartläggning",
        "Jobbtorg och Arbetsförmedlingen ska kartlägga och planera gemensamt för nyanlända.",
        "Planera tillsammans med Arbetsförmedlingen och erbjud studie- och yrkesvägledning.",
        kalla=kallor.OVERSYN.punkt("Nyanlända", 1),
        funktion=nyanland_kartlaggs,
    ),
    Upplysning(
        "nyanlanda-boende",
        "Nyanländ på tillfälligt boende: fördjupat stöd",
        "Jobbtorg ska erbjuda fördjupat stöd när stadsdelen påtalar behov, och den som är i slutet av "
        "etableringen behöver prioriteras.",
        "Erbjud stödet i samverkan med Arbetsförmedlingen. Det kompletterar etableringen och ersätter den "
        "inte.",
        kalla=kallor.OVERSYN.punkt("Nyanlända", 2),
        funktion=nyanland_pa_boende,
    ),
    Upplysning(
        "nyanlanda-kompletterande",
        "Nyanländ med kompletterande försörjningsstöd",
        "Jobbtorg ska erbjuda fördjupat stöd, men insatser sker alltid efter överenskommelse med "
        "Arbetsförmedlingen.",
        "Finns överenskommelsen: planera insatsen efter etableringsplanen. Saknas den: ta först upp frågan "
        "med Arbetsförmedlingen och börja ingen insats.",
        kalla=kallor.OVERSYN.punkt("Nyanlända", 3),
        funktion=nyanland_med_kompletterande_stod,
    ),
    Upplysning(
        "ensamkommande-trepartssamtal",
        "Ensamkommande ung: anmälan via trepartssamtal",
        "Stadsdelen kan anmäla ensamkommande unga som behöver stöd parallellt med studier.",
        "Ta emot anmälan i ett trepartssamtal. Studierna hindrar inte stödet.",
        kalla=kallor.OVERSYN.punkt("Nyanlända", 4),
        funktion=ensamkommande_anmals,
    ),
    Upplysning(
        "sgi-noll-platser",
        "SGI noll: ett antal platser på varje jobbtorg",
        "Varje jobbtorg ska erbjuda ett antal platser för sjukskrivna utan sjukpenninggrundande inkomst.",
        "Kontrollera om en plats finns. Antalet bestäms lokalt, och ordningen gällde i väntan på en "
        "utredning.",
        kalla=kallor.OVERSYN.punkt(SGI_NOLL, 1),
        funktion=sjukskriven_utan_sgi,
    ),
    Upplysning(
        "sgi-noll-direktanmalan",
        "SGI noll: stadsdelen kan anmäla direkt",
        "Stadsdelen kan anmäla personen direkt till arbetsträning på Jobbstart.",
        "Stäm av med stadsdelen om den vägen passar. Direkt anmälan är en möjlighet, inget krav.",
        kalla=kallor.OVERSYN.punkt(SGI_NOLL, 2),
        funktion=sjukskriven_utan_sgi,
    ),
    STUDIER_MELLAN_STOLAR,
)
