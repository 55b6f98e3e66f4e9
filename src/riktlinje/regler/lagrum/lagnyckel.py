"""Lagnyckeln: samma sak i socialtjänstlagen före och från den 1 juli 2025 (SFS 2001:453 och SFS 2025:400).

Varje paragrafnummer skrivs en gång, här. Resten av koden hämtar numren härifrån.
"""

from riktlinje.modell.fel import okant_namn
from riktlinje.modell.lag import Lagnyckel
from riktlinje.modell.sakerhet import Sakerhet

LAST, KALLA, OKONTROLLERAD = Sakerhet.LAGTEXT, Sakerhet.KALLA, Sakerhet.OKONTROLLERAD


RATT = Lagnyckel("4 kap. 1 §", "11 kap. 1 §", "Rätten till stöd för personliga behov", LAST, LAST)
RATT_EKONOMI = Lagnyckel(RATT.gammal, "12 kap. 1 §", "Rätten till ekonomiskt stöd", LAST, LAST)
UTOVER = Lagnyckel(
    "4 kap. 2 §", "11 kap. 4 §", "Möjligheten att ge mer än rätten kräver: personliga behov", KALLA, LAST
)
UTOVER_EKONOMI = Lagnyckel(
    UTOVER.gammal, "12 kap. 2 §", "Möjligheten att ge mer än rätten kräver: ekonomi", KALLA, LAST
)
OVERKLAGAS = Lagnyckel(
    "16 kap. 3 §", "35 kap. 1 §", "Överklagande till allmän förvaltningsdomstol", OKONTROLLERAD, LAST
)
NAMNDEN = Lagnyckel(
    "2 kap. 4 §",
    "4 kap. 2 §",
    "Kommunfullmäktige bestämmer vilken nämnd som har uppgiften",
    OKONTROLLERAD,
    LAST,
)
UTAN_BEHOVSPROVNING = Lagnyckel(
    "4 kap. 2 a §", "11 kap. 5 §", "Insatser utan individuell behovsprövning", OKONTROLLERAD, LAST
)

LAGNYCKEL = (
    Lagnyckel("2 kap. 1 §", "4 kap. 1 §", "Kommunens yttersta ansvar", KALLA, LAST),
    NAMNDEN,
    Lagnyckel(
        "3 kap. 1 § och 4 §", "6 kap. 2–3 §§", "Uppsökande verksamhet, upplysning och erbjudande", KALLA, LAST
    ),
    Lagnyckel("3 kap. 2 §", "6 kap. 5 §", "Främja rätten till arbete, bostad och utbildning", KALLA, LAST),
    RATT,
    RATT_EKONOMI,
    UTOVER,
    UTOVER_EKONOMI,
    Lagnyckel(
        "4 kap. 4 §",
        "12 kap. 4–5 §§",
        "Praktik och kompetenshöjande verksamhet för den som har försörjningsstöd",
        KALLA,
        LAST,
    ),
    UTAN_BEHOVSPROVNING,
    Lagnyckel("", "11 kap. 6 §", "Upplysning om rätten att ändå ansöka", OKONTROLLERAD, LAST),
    Lagnyckel("5 kap. 7 §", "8 kap. 10 §", "Meningsfull sysselsättning", KALLA, LAST),
    Lagnyckel("11 kap. 1 §", "14 kap. 2 §", "Inleda utredning", KALLA, LAST),
    Lagnyckel(
        "11 kap. 5 §",
        "14 kap. 3 §",
        "Dokumentation; den nya lagen undantar rådgivning i 14 kap. 4 §",
        OKONTROLLERAD,
        LAST,
    ),
    Lagnyckel(
        "11 kap. 8 §",
        "14 kap. 10 §",
        "Delar av förvaltningslagen som gäller också vid laglighetsprövning",
        OKONTROLLERAD,
        LAST,
    ),
    OVERKLAGAS,
    Lagnyckel(
        "16 kap. 6 f §",
        "34 kap. 1 §",
        "Rapportera gynnande beslut som inte är verkställda i tid",
        OKONTROLLERAD,
        LAST,
    ),
    Lagnyckel(
        "", "15 kap. 8 §", "Nämnder berättar för varandra att en person är aktuell", OKONTROLLERAD, LAST
    ),
    Lagnyckel(
        "11 kap. 11 a–b §§",
        "15 kap. 11 §",
        "Uppgifter om enskilda hos Arbetsförmedlingen",
        OKONTROLLERAD,
        LAST,
    ),
)


def ny_motsvarighet(gammal: str) -> str:
    """Den nya lagens paragraf för en paragraf i den gamla, eller flera med «och» emellan.

    Args:
        gammal: paragrafen i SFS 2001:453, skriven som i lagnyckeln.

    Raises:
        ValueError: paragrafen finns inte i lagnyckeln.
    """
    nya = [rad.ny for rad in LAGNYCKEL if gammal and rad.gammal == gammal]
    if not nya:
        kanda = tuple(dict.fromkeys(rad.gammal for rad in LAGNYCKEL if rad.gammal))
        raise ValueError(okant_namn("Paragrafen", gammal, kanda))
    return " och ".join(nya)
