"""Riktlinjen för uppsökande uppdrag: UVAS 19–29 år och kvinnor 30–64 år med svag ställning."""

from datetime import date

from riktlinje.modell.ordning import Ordning
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.status import Utgavestatus
from riktlinje.modell.utfall import Utfall
from riktlinje.regler.kallor import BESLUT_OSETT
from riktlinje.regler.sammanfattning import Sammanfattning
from riktlinje.regler.stodinsats import gemensamt as stodinsatsen
from riktlinje.regler.tal import SEX_MANADER
from riktlinje.regler.uppgifter import urval
from riktlinje.regler.uppsokande import beslutsfattare, handlaggning
from riktlinje.regler.uppsokande.kvinnor import KVINNOR
from riktlinje.regler.uppsokande.upplysningar import UPPLYSNINGAR
from riktlinje.regler.uppsokande.uvas import UVAS
from riktlinje.regler.utfall import HANVISA_STADSDEL, JOBBTORG, RAD_OCH_STOD, UTAN_BISTANDSBESLUT

UPPGIFTER = urval(
    "behovsniva",
    "uppbar_forsorjningsstod",
    "kontakt_stadsdel",
    "pagaende_insats_stadsdel",
    "alder",
    "alder_vid_ansokan",
    "kon",
    "folkbokford_i_stockholm",
    "arbetar",
    "studerar",
    "anstallning_mycket_osaker",
    "anstallning_liten_omfattning",
    "hogsta_utbildning",
    "bristande_svenska",
    "saknar_etablering",
    "langvarigt_utanforskap",
    "behov_jobbcoachning_socialt_stod",
    "af_atgard_erbjuden",
    "behov_kompletterande_stod",
    "annat_stodbehov",
    "avser_fortsatt_insats",
    "samrad_af",
)

SAMMANFATTNING = Sammanfattning(
    malgrupper=(UVAS, KVINNOR),
    fasta={
        RAD_OCH_STOD: "Råd och stöd räcker, och det kräver varken ansökan, inskrivning eller beslut.",
        UTAN_BISTANDSBESLUT: stodinsatsen.MENING_FORSORJNINGSSTOD,
        HANVISA_STADSDEL: "Personen har kontakt med eller insats från stadsdelens socialtjänst, och "
        "därför beslutar stadsdelsförvaltningen i stället för Jobbtorg.",
        Utfall.UTANFOR_MALGRUPP: "Personen hör inte till någon av riktlinjens målgrupper, så Jobbtorg kan "
        "inte besluta enligt riktlinjen men kan ge råd och stöd och lotsa ansökan vidare.",
    },
    forfarande="samråd med Arbetsförmedlingen",
)

ORDNING_2022 = Ordning(
    uppgifter=UPPGIFTER,
    vagval=(
        beslutsfattare.rad_och_stod,
        stodinsatsen.forsorjningsstod,
        beslutsfattare.stadsdel_beslutar,
    ),
    malgruppsval=beslutsfattare.malgrupp,
    malgrupper=(UVAS, KVINNOR),
    forfarandekrav=(handlaggning.samrad,),
    upplysningar=UPPLYSNINGAR,
    beslutsfattare=JOBBTORG,
)

PROVNING = Provning(
    id="uppsokande",
    rubrik="Uppsökande uppdrag: UVAS och kvinnor med svag ställning",
    uppgifter=UPPGIFTER,
    startvarden={"annat_stodbehov": False, "avser_fortsatt_insats": False},
    samma_som={"alder_vid_ansokan": "alder"},
    hogst=(("alder_vid_ansokan", "alder"),),
    datumkanslig=("alder", "alder_vid_ansokan"),
    medfor=(
        ("anstallning_mycket_osaker", "arbetar", "T-08"),
        ("anstallning_liten_omfattning", "arbetar", "T-08"),
    ),
    utgavor=(
        Utgava(
            id="uppsokande-2022",
            namn="Riktlinjen för uppsökande uppdrag",
            status=Utgavestatus.FORESLAGEN,
            giltig_fran=date(2023, 1, 1),
            giltig_till=None,
            ordning=ORDNING_2022,
            period=handlaggning.period,
            tvasteg=handlaggning.tvasteg,
            sammanfatta=SAMMANFATTNING,
            som_obeslutad="förslag från juni 2022",
            forbehall=BESLUT_OSETT,
        ),
    ),
    tid=f"{SEX_MANADER}, kan förnyas efter ny prövning",
)
