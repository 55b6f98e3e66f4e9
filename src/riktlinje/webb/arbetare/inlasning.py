"""En scenariofil inläst som egna fall, med samma kontroll och samma meddelanden som i testkörningen."""

from collections.abc import Iterator

from riktlinje.scenarier.korning import beskriv_skillnader, kor
from riktlinje.scenarier.lasare import las_text
from riktlinje.scenarier.scenario import Scenariofel
from riktlinje.webb.arbetare.fraga import Data, Underlag
from riktlinje.webb.arbetare.verkstad import for_lang
from riktlinje.webb.vy.lank import skriv_lank, skrivet


def inlasning(data: Data) -> Data:
    """Läser en scenariofil; har den fel läses inget fall in.

    Args:
        data: `text` är filen och `namn` det den heter i meddelanden.

    Returns:
        `fel` med rad och text, `fall` med radens id, namn och länk, och `avvikelser` för rader vars väntade
        svar är ett annat än reglernas.
    """
    if fel := for_lang(data["text"]):
        return {"fel": [{"rad": 1, "text": fel}], "fall": [], "avvikelser": []}
    try:
        fil = las_text(data["text"].removeprefix("\ufeff"), "egna", data["namn"])
    except Scenariofel as orsak:
        return {
            "fel": [{"rad": fel.plats.rad, "text": fel.mening()} for fel in orsak.fel],
            "fall": [],
            "avvikelser": [],
        }
    resultaten = [kor(scenario) for scenario in fil.scenarier]
    fallen = [
        {
            "radid": s.id,
            "namn": s.namn,
            "lank": skriv_lank(s.fall.provning, skrivet(s.fall)),
        }
        for s in fil.scenarier
    ]
    avvikelser = [beskriv_skillnader(resultat) for resultat in resultaten if not resultat.stammer]
    return {"fel": [], "fall": fallen, "avvikelser": avvikelser}


def inlasning_exempel(underlag: Underlag) -> Iterator[Data]:
    """Varje scenariofil, och en text utan tabell."""
    yield from ({"namn": namn, "text": text} for namn, text in underlag.filer.items())
    yield {"namn": "egna", "text": "# Ingen tabell"}
