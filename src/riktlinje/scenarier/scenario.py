"""Ett scenario: ett fall och det svar som det måste få."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from riktlinje.modell.fall import Fall
from riktlinje.modell.fel import Falt, Fel, Indatafel, Plats
from riktlinje.modell.uppgift import Varde


class Scenariofel(Indatafel):
    """Fel i en scenariofil, vart och ett med fil, rad och åtgärd."""


@dataclass(frozen=True, slots=True)
class Rad:
    """Det som varje rad i en tabell har.

    Attributes:
        id: kort och stabilt namn, unikt i hela projektet.
        namn: fallet i ord.
        plats: fil och rad.
        avsnitt: rubriken som tabellen står under, oftast en regels eller en funktions namn.
    """

    id: str
    namn: str
    plats: Plats
    avsnitt: str


@dataclass(frozen=True, slots=True)
class Scenariorad(Rad):
    """En rad i en scenariotabell, så som den står skriven; den läser också den som har andra regler.

    Attributes:
        skrivet: hela fallet i skriven form: prövningen och utgångsfallet, med det som raden säger.
        skiljer: det som raden säger utöver utgångsfallet, kolumn för kolumn.
        vantat: det väntade svaret, kolumn för kolumn.
    """

    skrivet: Mapping[str, str]
    skiljer: Mapping[str, str]
    vantat: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Scenario(Scenariorad):
    """En rad i en scenariotabell, läst med de regler som finns här.

    Attributes:
        fall: de kända uppgifterna.
    """

    fall: Fall


@dataclass(frozen=True, slots=True)
class Scenariofil:
    """En scenariofil: utgångsfallet och raderna.

    Attributes:
        namn: sökväg under scenariomappen utan ändelse.
        rubrik: filens första rubrik.
        utgangsfall: utgångsfallets värden som de står skrivna.
        scenarier: raderna i filens ordning.
        uppgifter: utgångsfallets kända uppgifter, tolkade.
    """

    namn: str
    rubrik: str
    utgangsfall: Mapping[str, str]
    scenarier: tuple[Scenario, ...]
    uppgifter: Mapping[str, Varde]


def dubbletter(rader: Iterable[Rad], upptagna: Mapping[str, Plats], *, aven_namn: bool = True) -> list[Fel]:
    """Raderna vars id eller namn redan finns, med var.

    Args:
        rader: raderna i ordning.
        upptagna: id som används någon annanstans, och var.
        aven_namn: sant när också namnen ska vara olika.
    """
    fel: list[Fel] = []
    sedda = {("id", namn): plats for namn, plats in upptagna.items()}
    for rad in rader:
        for vad, varde in (("id", rad.id), ("fall", rad.namn))[: 2 if aven_namn else 1]:
            forsta = sedda.setdefault((vad, varde), rad.plats)
            if forsta is not rad.plats:
                text = f"Samma {vad} «{varde}» står redan på {forsta}."
                fel.append(Fel(text, vad, varde, atgard="Ge raden ett eget.", plats=rad.plats))
    return fel


def tom_cell(kolumn: str, atgard: str) -> Fel:
    """Felet i en cell som ingenting står i."""
    return Fel(("Cellen i kolumnen ", Falt(kolumn), " är tom."), kolumn, "", atgard=atgard)
