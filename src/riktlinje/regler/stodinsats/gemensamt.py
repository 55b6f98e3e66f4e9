"""Det som gäller lika för socialpsykiatri och LSS: vem som beslutar, ålder, prognos och tid."""

from datetime import date
from functools import lru_cache

from riktlinje.modell.bedomning import Period, Stegresultat
from riktlinje.modell.regel import Oklart, Vag, foljd, kriterium, oklart, underlag_saknas, vagval
from riktlinje.modell.uppgift import Slag
from riktlinje.modell.utfall import Utfall
from riktlinje.regler import kallor
from riktlinje.regler.lagrum import lagrum
from riktlinje.regler.lagrum.forbehall import forst_ratten
from riktlinje.regler.tal import SAKERT_YRKESVERKSAM, TIDIGAST_YRKESVERKSAM, TVA_AR, TVA_AR_I_MANADER
from riktlinje.regler.tider import till_och_med, tva_ar_till
from riktlinje.regler.tvasteg import STEGUTFALL, andra_steget
from riktlinje.regler.utfall import BOR_PROVAS, UTAN_BISTANDSBESLUT

TIDSBEGRANSNING = kallor.STODINSATS.avsnitt("Tidsbegränsning av beslutet")
MENING_FORSORJNINGSSTOD = (
    "Personen har försörjningsstöd och kan få arbetsmarknadsinsatser i sin planering utan särskilt "
    "biståndsbeslut, så kriterierna prövas inte."
)
HELA_MANADER = "räknad i hela månader, så rätt sista dag kan vara upp till en månad tidigare"
VILLKOR_ALDER = f"yrkesverksam ålder; {SAKERT_YRKESVERKSAM} är säkert innanför"
VILLKOR_PROGNOS = "Arbetsförmedlingen bedöms inte kunna erbjuda en lämplig åtgärd"
VILLKOR_PERSONKRETS = "personkrets 1 eller 2"
VILLKOR_ONSKAN = "önskar arbeta eller studera"


def yrkesverksam_alder(alder: int) -> bool | Oklart:
    """Åldern 18–64 år är yrkesverksam, under 16 är den inte det; däremellan och däröver oklart (T-13)."""
    if alder in SAKERT_YRKESVERKSAM:
        return True
    return False if alder < TIDIGAST_YRKESVERKSAM else oklart("T-13")


def prognos_arbetsformedlingen(af_atgard_kan_erbjudas: str) -> bool | Oklart:
    """Arbetsförmedlingen bedöms inte kunna erbjuda en lämplig åtgärd; utan prognos är svaret oklart."""
    if af_atgard_kan_erbjudas == "ej_provat":
        return underlag_saknas("en bedömning av vad Arbetsförmedlingen kan erbjuda")
    return af_atgard_kan_erbjudas == "nej"


def personkrets(lss_personkrets: str) -> bool:
    """Sökanden tillhör personkrets 1 eller 2."""
    return lss_personkrets in {"1", "2"}


def onskan(onskat_mal: str) -> bool:
    """Sökanden önskar arbeta, studera eller båda."""
    return onskat_mal != "inget"


def eller_bara_studier(uppfyllt: bool, onskat_mal: str) -> bool | Oklart:
    """Villkoret talar bara om arbete: brister det för den som bara vill studera är det oklart (T-24)."""
    return oklart("T-24") if not uppfyllt and onskat_mal == "studier" else uppfyllt


@vagval(
    "sl.forsorjningsstod-utan-beslut",
    rubrik="Personen har försörjningsstöd",
    citat="För personer som uppbär försörjningsstöd kan arbetsmarknadsinsatser vara en del i planeringen "
    "där Jobbtorg ingår, men dessa tillhandahålls då utan särskilt biståndsbeslut.",
    kalla=kallor.STODINSATS.avsnitt("Förslag och synpunkter i socialförvaltningens ärende"),
    villkor="försörjningsstöd ger stöd i planeringen utan särskilt biståndsbeslut",
    slag=(Slag.FAKTA,),
    tolkningar=("T-46",),
)
def forsorjningsstod(uppbar_forsorjningsstod: bool) -> Vag | None:
    """Den som har försörjningsstöd får stödet i sin planering, utan särskilt biståndsbeslut."""
    return Vag(UTAN_BISTANDSBESLUT) if uppbar_forsorjningsstod else None


@kriterium(
    "sl.tid.sarskilda-skal",
    rubrik=f"Inom {TVA_AR}, eller särskilda skäl",
    citat="Utgångspunkten är att insatsen kan ges under två år, men kan ges för längre tid när det finns "
    "särskilda skäl för detta.",
    kalla=TIDSBEGRANSNING,
    villkor=f"mindre än {TVA_AR_I_MANADER} månader med insatsen, eller särskilda skäl för längre tid",
    slag=(Slag.FAKTA, Slag.BEDOMNING),
    tolkningar=("T-22",),
)
def sarskilda_skal(manader_med_insats: int, sarskilda_skal: str) -> bool:
    """Två år har inte gått, eller så finns särskilda skäl för längre tid (T-22)."""
    return manader_med_insats < TVA_AR_I_MANADER or sarskilda_skal != "inga"


@foljd(
    "sl.tid.tva-ar",
    rubrik=f"Insatsen kan ges under {TVA_AR}",
    citat="Utgångspunkten är att insatsen kan ges under två år",
    kalla=TIDSBEGRANSNING,
    villkor=f"en ram på {TVA_AR_I_MANADER} kalendermånader i allt, räknad från första dagen",
    tolkningar=("T-20", "T-22"),
)
@lru_cache
def tvaarsram(start: date, manader_med_insats: int, startdag_angiven: bool) -> Period | None:
    """Ramen på 24 månader från insatsens första dag, båda dagarna medräknade (T-20, T-22).

    Är den första dagen inte angiven räknas ramen från beslutsdagen, och hela månader som personen redan har
    haft insatsen räknas av; perioden har då ett förbehåll. Har två år gått anger källan ingen tid.
    """
    if manader_med_insats >= TVA_AR_I_MANADER:
        return None
    if startdag_angiven or not manader_med_insats:
        return Period(start, tva_ar_till(start))
    return Period(start, till_och_med(start, TVA_AR_I_MANADER - manader_med_insats), HELA_MANADER)


@foljd(
    "strategi.bistandsbeslut",
    rubrik="Ett biståndsbeslut krävs",
    citat="Biståndsbeslut har fattats om insats enligt socialtjänstlagen.",
    kalla=kallor.STODINSATS.punkt("Bakgrund", 3),
    villkor="beslut enligt det andra lagrummet; det första bör prövas i samma ärende",
    tolkningar=("T-34", "T-35", "T-36"),
)
@lru_cache
def lagrumssteg(utfall: Utfall, beslutsdag: date) -> tuple[Stegresultat, ...]:
    """Stegen enligt socialtjänstlagen: källan nämner bara det andra, en handbok talar för båda (T-36).

    Tom när prövningen inte har nått ett svar på alla kriterier. Lagrummen följer beslutsdagen.
    """
    if utfall not in STEGUTFALL:
        return ()
    sol = lagrum(beslutsdag)
    forsta = Stegresultat(
        sol.ratt,
        BOR_PROVAS,
        f"Källan nämner bara {sol.utover}. {forst_ratten(sol)}",
        "Steget följer inte av källan (T-36). Stäm av med stadens jurister.",
    )
    return (forsta, andra_steget(sol, utfall, "Prövas av stadsdelsförvaltningen mot kriterierna."))
