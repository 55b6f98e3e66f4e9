"""Handläggning: två steg enligt socialtjänstlagen, sex månader och fortsatt insats i samråd."""

from datetime import date
from functools import lru_cache

from riktlinje.modell.bedomning import Period, Stegresultat
from riktlinje.modell.regel import foljd, forfarandekrav
from riktlinje.modell.uppgift import Slag
from riktlinje.modell.utfall import Utfall
from riktlinje.regler import kallor
from riktlinje.regler.lagrum import lagrum
from riktlinje.regler.lagrum.forbehall import mattets_forbehall
from riktlinje.regler.tal import SEX_MANADER, UPPSOKANDE_MANADER, i_ord
from riktlinje.regler.tider import till_och_med
from riktlinje.regler.tvasteg import STEGUTFALL, andra_steget
from riktlinje.regler.utfall import AVSLAG

OCKSA_EGNA_SKAL = "Standardtexten räcker inte: skriv också de individuella skälen."


@forfarandekrav(
    "tid.fornyelse",
    rubrik="Fortsatt insats kräver samråd",
    citat="Om den enskilde ansöker om fortsatt insats efter sex månader görs en ny bedömning av individens "
    "behov av fortsatt insats på Jobbtorg av handläggare på Jobbtorg i samråd med handläggare på "
    "Arbetsförmedlingen.",
    kalla=kallor.UPPSOKANDE.avsnitt("Tidsbegränsning av beslutet"),
    villkor="fortsatt insats bedöms på nytt i samråd med Arbetsförmedlingen",
    slag=(Slag.FAKTA,),
    tolkningar=("T-21",),
    flagga="samrad-af-saknas",
)
def samrad(avser_fortsatt_insats: bool, samrad_af: bool) -> bool:
    """Ansökan är ny, eller samråd med Arbetsförmedlingen har skett.

    Saknas samrådet krävs det bedömning, inte avslag: skyldigheten ligger på Jobbtorg (T-21).
    """
    return not avser_fortsatt_insats or samrad_af


@foljd(
    "tid.sex-manader",
    rubrik=f"Insatsen ges i {SEX_MANADER}",
    citat="Insatsen beviljas för en tidsperiod om sex månader.",
    kalla=kallor.UPPSOKANDE.avsnitt("Tidsbegränsning av beslutet"),
    villkor=f"{i_ord(UPPSOKANDE_MANADER)} hela kalendermånader från startdagen",
    tolkningar=("T-20",),
)
@lru_cache
def period(start: date) -> Period:
    """Insatsens sex månader från startdagen, båda dagarna medräknade (T-20)."""
    return Period(start, till_och_med(start, UPPSOKANDE_MANADER))


@foljd(
    "process.tvasteg",
    rubrik="Två steg: först rätten, sedan möjligheten",
    citat="Beslutet ska föregås av en prövning enligt 4 kap. 1 SoL, för att sedan beviljas enligt "
    "4 kap. 2 § SoL.",
    kalla=kallor.UPPSOKANDE.avsnitt("Handläggningsprocessen"),
    villkor="avslag enligt första lagrummet, sedan prövning av kriterierna enligt det andra",
    tolkningar=("T-17", "T-34", "T-35"),
)
@lru_cache
def tvasteg(utfall: Utfall, beslutsdag: date) -> tuple[Stegresultat, ...]:
    """De två stegen: rätten till bistånd avslås alltid, sedan prövas möjligheten utöver rätten (T-17).

    Tom när prövningen inte har nått ett svar på alla kriterier. Lagrummen följer beslutsdagen.
    """
    if utfall not in STEGUTFALL:
        return ()
    sol = lagrum(beslutsdag)
    forsta = Stegresultat(
        sol.ratt,
        AVSLAG,
        "Det tidsbegränsade särskilda stödet ligger utöver de insatser som socialtjänsten ansvarar för. "
        f"Det ingår därför inte i rätten enligt {sol.ratt} och behövs inte för {sol.matt}.",
        f"{OCKSA_EGNA_SKAL} Visar utredningen att stödet i det enskilda fallet behövs för {sol.matt} gäller "
        f"inte standardtexten. {mattets_forbehall(sol)}".rstrip(),
    )
    motivering = f"Prövas direkt efter {sol.ratt}, i samma ärende, mot riktlinjens kriterier."
    return (forsta, andra_steget(sol, utfall, motivering))
