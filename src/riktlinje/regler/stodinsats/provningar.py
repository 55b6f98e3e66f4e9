"""De fyra prövningarna i stödinsatsen: socialpsykiatri, Insteg, fortsättning och fullt stöd."""

from collections.abc import Mapping
from datetime import date

from riktlinje.modell.ordning import Malgrupp, Ordning
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.regel import Foljd, Forfarandekrav, Upplysning
from riktlinje.modell.samband import TidSomGatt
from riktlinje.modell.status import Utgavestatus
from riktlinje.modell.uppgift import Varde
from riktlinje.regler.kallor import BESLUT_OSETT
from riktlinje.regler.sammanfattning import Sammanfattning
from riktlinje.regler.stodinsats import gemensamt, lss_fortsattning, lss_insteg, socialpsykiatri
from riktlinje.regler.stodinsats import upplysningar as upp
from riktlinje.regler.stodinsats.lss_fullt import FULLT_STOD
from riktlinje.regler.tal import FYRA_MANADER, TVA_AR
from riktlinje.regler.tider import manader_som_gar_ihop
from riktlinje.regler.uppgifter import urval
from riktlinje.regler.utfall import STADSDELSFORVALTNING, UTAN_BISTANDSBESLUT

FORSTA_DAG = date(2022, 7, 1)
MANADER_SOM_GATT = TidSomGatt("manader_med_insats", manader_som_gar_ihop, "T-22")


def _provning(
    grupp: Malgrupp,
    rubrik: str,
    uppgifter: tuple[str, ...],
    *,
    startvarden: Mapping[str, Varde],
    upplysningar: tuple[Upplysning, ...],
    period: Foljd | None,
    tid: str,
    forfarandekrav: tuple[Forfarandekrav, ...] = (),
    forfarande: str = "",
    periodord: str = "från {fran} till och med {till}",
) -> Provning:
    egna = urval("uppbar_forsorjningsstod", "alder", *uppgifter)
    ordning = Ordning(
        uppgifter=egna,
        vagval=(gemensamt.forsorjningsstod,),
        malgruppsval=None,
        malgrupper=(grupp,),
        forfarandekrav=forfarandekrav,
        upplysningar=(upp.BESLUTSFATTARE_OKLAR, *upplysningar),
        beslutsfattare=STADSDELSFORVALTNING,
    )
    utgava = Utgava(
        id=f"{grupp.id}-2022",
        namn=rubrik,
        status=Utgavestatus.FORESLAGEN,
        giltig_fran=FORSTA_DAG,
        giltig_till=None,
        ordning=ordning,
        period=period,
        tvasteg=gemensamt.lagrumssteg,
        sammanfatta=Sammanfattning(
            malgrupper=(grupp,),
            fasta={UTAN_BISTANDSBESLUT: gemensamt.MENING_FORSORJNINGSSTOD},
            forst_kant="om ett beslut behövs",
            forfarande=forfarande,
            periodord=periodord,
        ),
        som_obeslutad="förslag från 2022",
        forbehall=BESLUT_OSETT,
    )
    gatt = MANADER_SOM_GATT if MANADER_SOM_GATT.uppgift in egna else None
    return Provning(grupp.id, rubrik, egna, startvarden, {}, (), None, (utgava,), tid, gatt)


INOM_TVA_AR = f"inom en ram på {TVA_AR}, längre av särskilda skäl"
RAM = "inom tvåårsramen {fran} till och med {till}"

SOCIALPSYKIATRI = _provning(
    socialpsykiatri.SOCIALPSYKIATRI,
    "Stödinsats för socialpsykiatrins målgrupp",
    (
        "kontakt_specialistpsykiatri_vid_ansokan",
        "primart_mal",
        "stodbehov_arbete",
        "inforstadd_och_beredd",
        "kan_borja_arbeta_eller_studera",
        "rapport_arbetsspecialist",
        "samrad_arbetsspecialist",
        "af_atgard_kan_erbjudas",
        "har_sysselsattning",
        "manader_med_insats",
        "sarskilda_skal",
    ),
    startvarden={"har_sysselsattning": False, "manader_med_insats": 0},
    upplysningar=(
        upp.rapport_saknas("arbetsspecialisten", socialpsykiatri.AVSNITT),
        upp.PARALLELL_SYSSELSATTNING,
        *upp.TVA_AR,
    ),
    period=gemensamt.tvaarsram,
    tid=INOM_TVA_AR,
    forfarandekrav=(socialpsykiatri.rapport_och_samrad,),
    forfarande="rapport från och samråd med arbetsspecialisten",
    periodord=RAM,
)

INSTEG = _provning(
    lss_insteg.INSTEGSGRUPP,
    "Insteg för LSS personkrets 1 eller 2",
    (
        "lss_personkrets",
        "onskat_mal",
        "forutsattningar_med_jobbcoach",
        "stodbehov_arbete_eller_studier",
        "af_atgard_kan_erbjudas",
        "har_daglig_verksamhet",
    ),
    startvarden={"af_atgard_kan_erbjudas": "ej_provat", "har_daglig_verksamhet": False},
    upplysningar=(upp.PARALLELL_DAGLIG_VERKSAMHET, upp.NORMKONFLIKT),
    period=lss_insteg.period,
    tid=FYRA_MANADER,
    forfarandekrav=(lss_insteg.ingen_normkonflikt,),
)

FORTSATTNING = _provning(
    lss_fortsattning.FORTSATTNINGSGRUPP,
    "Fortsatt insats efter Insteg",
    (
        "lss_personkrets",
        "onskat_mal",
        "egen_motivation",
        "formaga_aktivt_arbetssokande",
        "rapport_jobbcoach",
        "samrad_jobbcoach",
        "har_daglig_verksamhet",
    ),
    startvarden={"har_daglig_verksamhet": False},
    upplysningar=(upp.rapport_saknas("jobbcoachen", lss_insteg.AVSNITT), upp.PARALLELL_DAGLIG_VERKSAMHET),
    period=None,
    tid="ingen bestämd tid; tvåårsramen börjar",
    forfarandekrav=(lss_fortsattning.rapport_och_samrad,),
    forfarande="rapport från och samråd med jobbcoachen",
)

FULLT = _provning(
    FULLT_STOD,
    "Fullt stöd för LSS personkrets 1 eller 2",
    (
        "lss_personkrets",
        "stodbehov_arbete",
        "onskat_mal",
        "inforstadd_och_beredd",
        "kan_klara_anpassat_arbete_eller_studier",
        "behov_overgangsstod",
        "af_atgard_kan_erbjudas",
        "genomfort_insteg",
        "har_daglig_verksamhet",
        "manader_med_insats",
        "sarskilda_skal",
    ),
    startvarden={"genomfort_insteg": False, "har_daglig_verksamhet": False, "manader_med_insats": 0},
    upplysningar=(upp.INFO_NY_ANSOKAN, upp.PARALLELL_DAGLIG_VERKSAMHET, *upp.TVA_AR),
    period=gemensamt.tvaarsram,
    tid=INOM_TVA_AR,
    periodord=RAM,
)

PROVNINGAR = (SOCIALPSYKIATRI, INSTEG, FORTSATTNING, FULLT)
