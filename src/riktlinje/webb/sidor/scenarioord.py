"""Scenariotabellernas ord: rubriker och värden i klartext i stället för namnen i filerna."""

from functools import cache

from riktlinje.modell.fall import DAGAR, OKAND
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


def varde(provning: str, kolumn: str, cell: str) -> str:
    """Cellens innehåll i klartext; det som inte är ett namn står kvar som det är."""
    uppgift = REGELVERK.provningar[provning].uppgifter.get(kolumn)
    if uppgift and cell != OKAND:
        return uppgift.etikett(uppgift.tolka(cell))
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
