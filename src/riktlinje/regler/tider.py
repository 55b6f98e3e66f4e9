"""Tider: insatsens sista dag och andra dagar som följer av riktlinjerna och lagen."""

from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import date, timedelta

from riktlinje.regler.tal import JOBBPLAN_DAGAR, OVERKLAGANDE_VECKOR, TVA_AR, TVA_AR_I_MANADER

FORSTA_JOBBPLAN = timedelta(days=JOBBPLAN_DAGAR)
OVERKLAGANDETID = timedelta(weeks=OVERKLAGANDE_VECKOR)
RUBRIKER = {
    "till_och_med": "Periodens sista dag",
    "tva_ar_till": f"Ramen på {TVA_AR}",
    "forsta_jobbplan_senast": "Den första jobbplanen",
    "overklaga_senast": "Överklaga ett beslut om rätten",
    "overklaga_laglighet_senast": "Begära laglighetsprövning",
}
"""Vad varje dag är, efter funktionens namn."""


def till_och_med(start: date, manader: int) -> date:
    """Periodens sista dag: start + månader − 1 dag (T-20).

    Finns startdagens nummer inte i slutmånaden är sista dagen månadens sista dag. Den som ansöker om fortsatt
    insats efter den dagen kan få ett uppehåll; ingen källa anger någon sista ansökningsdag (T-21).

    Args:
        start: periodens första dag.
        manader: periodens längd i hela kalendermånader, minst 1.

    Källa: riktlinjen för uppsökande uppdrag, «Tidsbegränsning av beslutet»; tolkning T-20 och T-21.
    """
    ar, manad = divmod(start.year * 12 + start.month - 1 + manader, 12)
    dagar_i_manaden = monthrange(ar, manad + 1)[1]
    if start.day > dagar_i_manaden:
        return date(ar, manad + 1, dagar_i_manaden)
    return date(ar, manad + 1, start.day) - timedelta(days=1)


def manader_som_gar_ihop(start: date, dag: date) -> range:
    """De antal månader som går ihop med den första dagen: högst en månad fel åt något håll (T-20, T-22).

    Antalet hamnar aldrig på andra sidan gränsen på två år än den första dagen gör. Därför kan en avrundning
    varken ge längre tid eller kräva särskilda skäl för tidigt.

    Args:
        start: insatsens första dag.
        dag: dagen som månaderna räknas till, efter den första dagen.

    Källa: tjänsteutlåtandet om stödinsatsen, «Tidsbegränsning av beslutet»; tolkning T-20 och T-22.
    """
    hela = 0
    while till_och_med(start, hela + 1) < dag:
        hela += 1
    jamnt = hela > 0 and till_och_med(start, hela) + timedelta(days=1) == dag
    lagst, hogst = hela - jamnt, hela + 1
    if hela < TVA_AR_I_MANADER:
        return range(lagst, min(hogst, TVA_AR_I_MANADER - 1) + 1)
    return range(max(lagst, TVA_AR_I_MANADER), hogst + 1)


def tva_ar_till(start: date) -> date:
    """Sista dagen i ramen på två år; dagen efter krävs särskilda skäl (T-22).

    Args:
        start: första dagen med fullt stöd; Insteg räknas inte.

    Källa: tjänsteutlåtandet om stödinsatsen, «Tidsbegränsning av beslutet»; tolkning T-20 och T-22.
    """
    return till_och_med(start, TVA_AR_I_MANADER)


def forsta_jobbplan_senast(inskrivningsdag: date) -> date:
    """Sista dagen för den första jobbplanen: fem kalenderdagar efter inskrivningen (T-20).

    Helger flyttar inte dagen. Regeln hör till 2018 års text och gäller inte i de senare utgåvorna (T-50).

    Args:
        inskrivningsdag: dagen då personen skrivs in på Jobbtorg.

    Källa: tjänsteutlåtandet om översynen av Jobbtorg, «Förvaltningens förslag»; tolkning T-20 och T-50.
    """
    return inskrivningsdag + FORSTA_JOBBPLAN


def overklaga_senast(delgivningsdag: date) -> date:
    """Sista dagen att överklaga ett beslut om rätten, enligt 4 kap. 1 § eller från juli 2025 11 kap. 1 §.

    Överklagandet ska ha kommit in till nämnden tre veckor efter att personen fick del av beslutet.
    Infaller dagen på en helg räcker nästa vardag (2 § lagen om beräkning av lagstadgad tid). Det räknas inte
    med här, så dagen är aldrig för sen.

    Args:
        delgivningsdag: dagen då personen fick del av beslutet.

    Källa: 44 § förvaltningslagen; 1–2 §§ lagen (1930:173) om beräkning av lagstadgad tid; tolkning T-17.
    """
    return delgivningsdag + OVERKLAGANDETID


def overklaga_laglighet_senast(anslagsdag: date) -> date:
    """Sista dagen att begära laglighetsprövning, efter ett beslut enligt 4 kap. 2 § eller sedan 11 kap. 4 §.

    Överklagandet ska ha kommit in till förvaltningsrätten tre veckor efter att anslagstavlan visade att
    protokollet är justerat. För ett delegerat beslut gäller protokollet där beslutet anmäls; det är inte
    kontrollerat mot lagtexten. Helger räknas som i `overklaga_senast`.

    Args:
        anslagsdag: dagen då justeringen tillkännagavs på kommunens anslagstavla.

    Källa: 13 kap. kommunallagen; 1–2 §§ lagen (1930:173) om beräkning av lagstadgad tid; tolkning T-17.
    """
    return anslagsdag + OVERKLAGANDETID


FUNKTIONER: Mapping[str, Callable[..., date]] = {
    funktion.__name__: funktion
    for funktion in (
        till_och_med,
        tva_ar_till,
        forsta_jobbplan_senast,
        overklaga_senast,
        overklaga_laglighet_senast,
    )
}
"""Funktionerna efter namn; var och en har sin rubrik."""
