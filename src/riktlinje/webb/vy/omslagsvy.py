"""Vad som skulle ändra svaret, i ord: varje uppgift för sig och den minsta samlingen."""

from typing import Any

from riktlinje.modell.fall import Fall
from riktlinje.modell.omslag import enskilda_omslag, minsta_omslag
from riktlinje.modell.ordning import Ordning
from riktlinje.modell.orsak import varden_i_ord
from riktlinje.modell.provning import Provning
from riktlinje.modell.steg import Karna
from riktlinje.modell.uppgift import Varde
from riktlinje.modell.utfall import Utfall


def omslagsvy(fall: Fall, provning: Provning) -> dict[str, Any]:
    """Enskilda ändringar, och den minsta samlingen som ger det gynnsamma utfallet när det inte redan är nått.

    Tomt när ingen utgåva gäller på beslutsdagen.
    """
    utgava = provning.utgava(fall.beslutsdag)
    if utgava is None:
        return {"enskilda": [], "mal": "", "minsta": None}
    lage = provning.att_andra(fall.uppgifter)
    ordning = utgava.ordning
    karna = ordning.prova(lage)
    enskilda = [
        {
            "uppgift": provning.uppgifter[ett.uppgift].rubrik,
            "nu": provning.uppgifter[ett.uppgift].etikett(_kant(lage[ett.uppgift])),
            "varden": varden_i_ord(provning.uppgifter[ett.uppgift], ett.varden),
            "utfall": ett.utfall.rubrik,
        }
        for ett in enskilda_omslag(ordning, lage, provning.samband)
    ]
    mal = _mal(ordning, karna)
    andringar, minsta = None, None
    if karna.utfall is not mal:
        andringar = minsta_omslag(provning.diagram[utgava.id], lage, mal, provning.samband)
    if andringar:
        minsta = [
            {
                "uppgift": provning.uppgifter[namn].rubrik,
                "varde": provning.uppgifter[namn].etikett(varde),
                "okand": lage[namn] is None,
            }
            for namn, varde in andringar.items()
        ]
    return {"enskilda": enskilda, "mal": mal.rubrik, "minsta": minsta}


def _kant(varde: Varde | None) -> Varde:
    if varde is None:
        raise ValueError("Bara kända uppgifter kan ändras.")
    return varde


def _mal(ordning: Ordning, karna: Karna) -> Utfall:
    """Målgruppens gynnsamma utfall; den första målgruppens när ingen är vald."""
    grupper = [grupp for grupp in ordning.malgrupper if grupp.id == karna.malgrupp]
    return (grupper or ordning.malgrupper)[0].uppfyllt
