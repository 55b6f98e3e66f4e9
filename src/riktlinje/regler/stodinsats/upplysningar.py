"""Upplysningar som följer med en bedömning i stödinsatsen, i visningsordning."""

from riktlinje.modell.regel import Upplysning
from riktlinje.modell.utfall import Utfall
from riktlinje.regler import kallor
from riktlinje.regler.stodinsats import lss_insteg, socialpsykiatri
from riktlinje.regler.stodinsats.gemensamt import TIDSBEGRANSNING
from riktlinje.regler.tal import TVA_AR as TVA_AR_I_ORD
from riktlinje.regler.tal import TVA_AR_I_MANADER


def har_sysselsattning(har_sysselsattning: bool) -> bool:
    """Sökanden har biståndsbedömd sysselsättning."""
    return har_sysselsattning


def har_daglig_verksamhet(har_daglig_verksamhet: bool) -> bool:
    """Sökanden har daglig verksamhet."""
    return har_daglig_verksamhet


def langre_tid_med_skal(manader_med_insats: int, sarskilda_skal: str) -> bool:
    """Två år har gått och särskilda skäl har bedömts finnas."""
    return manader_med_insats >= TVA_AR_I_MANADER and sarskilda_skal != "inga"


def langre_tid_utan_skal(manader_med_insats: int, sarskilda_skal: str) -> bool:
    """Två år har gått och inga särskilda skäl finns."""
    return manader_med_insats >= TVA_AR_I_MANADER and sarskilda_skal == "inga"


def arbetsformedlingen_ej_provad(af_atgard_kan_erbjudas: str) -> bool:
    """Ingen har prövat vad Arbetsförmedlingen kan erbjuda."""
    return af_atgard_kan_erbjudas == "ej_provat"


def beslutsfattare_oklar() -> Upplysning:
    """Försörjningsstödet är okänt, och då vet ingen om ett beslut behövs."""
    return Upplysning(
        "beslutsfattare-oklar",
        "Det är oklart om ett beslut behövs",
        "Det är inte avgjort om personen har försörjningsstöd, och kriterierna avgör därför ingenting ännu.",
        "Ta först reda på det som saknas. Avslå inte: med försörjningsstöd behövs inget särskilt beslut.",
        kalla=kallor.STODINSATS.avsnitt("Förslag och synpunkter i socialförvaltningens ärende"),
        tolkningar=("T-46",),
    )


def rapport_saknas(vem: str, avsnitt: str) -> Upplysning:
    """Rapport eller samråd saknas eller är okänt, och därför får kriteriet inte avgöras."""
    return Upplysning(
        "rapport-eller-samrad-saknas",
        "Rapport eller samråd saknas eller är okänt",
        f"Bedömningen görs efter rapport från och samråd med {vem} på Jobbtorg.",
        "Hämta in rapporten och samråd innan beslut fattas. Avslå inte för att underlaget saknas.",
        kalla=kallor.STODINSATS.avsnitt(avsnitt),
    )


TVA_AR_FORST = TVA_AR_I_ORD.capitalize()
PROVADE = (Utfall.KAN_BEVILJAS, Utfall.KAN_INTE_BEVILJAS, Utfall.KRAVER_BEDOMNING)
BESLUTSFATTARE_OKLAR = beslutsfattare_oklar()
PARALLELL_GOR = (
    "Låt stadsdelsförvaltningen pröva om båda kan pågå samtidigt. Källan säger inte hur länge. "
    "Se över den andra insatsen när arbete eller studier börjar."
)
PARALLELL_SYSSELSATTNING = Upplysning(
    "parallell-provas-av-stadsdel",
    "Sysselsättning kan pågå parallellt",
    "Personen kan under en period delta samtidigt som den biståndsbedömda sysselsättningen pågår.",
    PARALLELL_GOR,
    kalla=kallor.STODINSATS.avsnitt(socialpsykiatri.AVSNITT),
    tolkningar=("T-48",),
    funktion=har_sysselsattning,
)
PARALLELL_DAGLIG_VERKSAMHET = Upplysning(
    "parallell-provas-av-stadsdel",
    "Daglig verksamhet kan pågå parallellt",
    "Personen kan under en period delta samtidigt som den dagliga verksamheten pågår.",
    PARALLELL_GOR,
    kalla=kallor.STODINSATS.avsnitt(lss_insteg.AVSNITT),
    tolkningar=("T-48",),
    funktion=har_daglig_verksamhet,
)
INFO_NY_ANSOKAN = Upplysning(
    "info-ny-ansokan-och-insteg",
    "Informera om ny ansökan och om Insteg",
    "Den som inte uppfyller kriterierna ska få veta att det går att ansöka på nytt och att ansöka om Insteg.",
    "Ge båda upplysningarna (T-26) och dokumentera att de är givna.",
    kalla=kallor.STODINSATS.avsnitt(lss_insteg.AVSNITT),
    tolkningar=("T-26",),
    utfall=(Utfall.KAN_INTE_BEVILJAS,),
)
TVA_AR = (
    Upplysning(
        "sarskilda-skal",
        f"Längre tid än {TVA_AR_I_ORD} av särskilda skäl",
        f"{TVA_AR_FORST} har gått, och särskilda skäl har bedömts finnas.",
        "Skriv vilka skälen är och hur länge de bedöms finnas.",
        kalla=TIDSBEGRANSNING,
        tolkningar=("T-22",),
        funktion=langre_tid_med_skal,
        utfall=PROVADE,
    ),
    Upplysning(
        "tva-ar-passerade",
        f"{TVA_AR_FORST} har gått",
        f"{TVA_AR_FORST} har gått, och särskilda skäl är inte bedömda.",
        "Bedöm om särskilda skäl finns. Källans exempel är inte uttömmande.",
        kalla=TIDSBEGRANSNING,
        tolkningar=("T-22",),
        oklart_kriterium="sl.tid.sarskilda-skal",
    ),
    Upplysning(
        "tva-ar-utan-sarskilda-skal",
        f"{TVA_AR_FORST} har gått utan särskilda skäl",
        f"{TVA_AR_FORST} har gått, och inga särskilda skäl har bedömts finnas.",
        "Kontrollera att alla skäl är prövade, också andra än källans exempel. Planera avslutet.",
        kalla=TIDSBEGRANSNING,
        tolkningar=("T-22",),
        funktion=langre_tid_utan_skal,
        utfall=PROVADE,
    ),
)
NORMKONFLIKT = Upplysning(
    "T-25",
    "Insteg saknar strategins villkor om Arbetsförmedlingen",
    "Strategin kräver att ingen lämplig åtgärd har kunnat erbjudas, men listan för Insteg gör det inte.",
    "Läs tolkningen. Bedöm vad Arbetsförmedlingen kan erbjuda och dokumentera det.",
    tolkningar=("T-25",),
    funktion=arbetsformedlingen_ej_provad,
    utfall=(Utfall.KAN_BEVILJAS,),
)
