"""Scenariotabellernas ord: rubriker och värden i klartext i stället för namnen i filerna."""

from collections.abc import Mapping
from functools import cache

from riktlinje.modell.fall import DAGAR, OKAND
from riktlinje.modell.uppgift import Varde
from riktlinje.modell.utfall import Status
from riktlinje.regelverk import REGELVERK
from riktlinje.scenarier.vantat import EJ_PROVAT, delar

RUBRIKER = {
    "provning": "Prövning",
    **DAGAR,
    "utfall": "Utfall",
    "malgrupp": "Målgrupp",
    "beslutsfattare": "Beslutar",
    "till_och_med": "Till och med",
    "brister": "Brister",
    "oklara": "Oklara kriterier",
    "saknade_uppgifter": "Saknas",
    "flaggor": "Upplysningar",
    "lagrum": "Lagrum",
}


def rubrik(provning: str, kolumn: str) -> str:
    """Kolumnens namn i klartext: en dag, ett slags svar, en uppgift eller ett kriterium."""
    return RUBRIKER.get(kolumn) or _namnen(provning).get(kolumn, kolumn)


def angivet(provning: str, namn: str, cell: str, kanda: Mapping[str, Varde]) -> str:
    """Det som en rad eller ett utgångsfall säger, i klartext.

    Args:
        provning: prövningens id.
        namn: uppgiftens eller dagens namn.
        cell: det som den är skriven som.
        kanda: de kända uppgifterna, som är tolkade när raden lästes.
    """
    if namn in kanda:
        return REGELVERK.provningar[provning].uppgifter[namn].etikett(kanda[namn])
    return svar(provning, namn, cell)


def svar(provning: str, kolumn: str, cell: str) -> str:
    """Ett svar i klartext; det som inte är ett namn står kvar som det är."""
    return ", ".join(_ord(provning, led) for led in delar(kolumn, cell)) or cell


def _ord(provning: str, led: str) -> str:
    """Ledets rubrik; ett lagrum eller en dag har ingen, och bryts inte mellan två rader."""
    return _namnen(provning).get(led) or led.replace(" ", "\N{NO-BREAK SPACE}")


@cache
def _namnen(provning: str) -> dict[str, str]:
    """Rubriken för allt i prövningen som har ett namn."""
    hela = REGELVERK.provningar[provning]
    ordningar = [utgava.ordning for utgava in hela.utgavor]
    rubriker = {regel.id: regel.rubrik for ordning in ordningar for regel in ordning.regler()}
    rubriker |= {grupp.id: grupp.rubrik for ordning in ordningar for grupp in ordning.malgrupper}
    rubriker |= {flagga.id: flagga.rubrik for ordning in ordningar for flagga in ordning.upplysningar}
    rubriker |= {namn: uppgift.rubrik for namn, uppgift in hela.uppgifter.items()}
    rubriker |= {str(ett): ett.rubrik for ett in (*REGELVERK.utfall, *Status, *REGELVERK.beslutsfattare)}
    return rubriker | {OKAND: "okänt", EJ_PROVAT: "Ej prövat"}
