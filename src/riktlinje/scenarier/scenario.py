"""Ett scenario: ett fall och det svar som det måste få."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from riktlinje.modell.fall import Fall
from riktlinje.modell.fel import Indatafel


@dataclass(frozen=True, slots=True)
class Plats:
    """En rad i en scenariofil."""

    fil: str
    rad: int

    def __str__(self) -> str:
        return f"{self.fil}:{self.rad}"


class Scenariofel(Indatafel):
    """Fel i en scenariofil, vart och ett med fil, rad och åtgärd."""

    def __init__(self, fel: list[tuple[Plats, str]]) -> None:
        super().__init__([f"{plats}  {text}" for plats, text in fel])
        self.fel = tuple(fel)


@dataclass(frozen=True, slots=True)
class Scenario:
    """En rad i en scenariotabell.

    Attributes:
        id: kort och stabilt namn, unikt i hela projektet.
        namn: fallet i ord.
        plats: fil och rad.
        avsnitt: rubriken som tabellen står under, oftast en regels id.
        fall: de kända uppgifterna.
        skiljer: det som raden säger utöver utgångsfallet, kolumn för kolumn som det står skrivet.
        vantat: det väntade svaret, kolumn för kolumn som det står skrivet.
    """

    id: str
    namn: str
    plats: Plats
    avsnitt: str
    fall: Fall
    skiljer: Mapping[str, str]
    vantat: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Scenariofil:
    """En scenariofil: utgångsfallet och raderna.

    Attributes:
        namn: sökväg under scenariomappen utan ändelse.
        rubrik: filens första rubrik.
        utgangsfall: utgångsfallets värden som de står skrivna.
        scenarier: raderna i filens ordning.
    """

    namn: str
    rubrik: str
    utgangsfall: Mapping[str, str]
    scenarier: tuple[Scenario, ...]


class Namngiven(Protocol):
    """Det som varje sorts tabellrad har: ett id, ett namn och en plats."""

    @property
    def id(self) -> str:
        """Radens id."""

    @property
    def namn(self) -> str:
        """Fallet i ord."""

    @property
    def plats(self) -> Plats:
        """Fil och rad."""


def dubbletter(
    rader: Iterable[Namngiven], upptagna: Mapping[str, Plats], *, aven_namn: bool = True
) -> list[tuple[Plats, str]]:
    """Raderna vars id eller namn redan finns, med var.

    Args:
        rader: raderna i ordning.
        upptagna: id som används någon annanstans, och var.
        aven_namn: sant när också namnen ska vara olika.
    """
    fel: list[tuple[Plats, str]] = []
    sedda = {("id", namn): plats for namn, plats in upptagna.items()}
    for rad in rader:
        for vad, varde in (("id", rad.id), ("fall", rad.namn))[: 2 if aven_namn else 1]:
            forsta = sedda.setdefault((vad, varde), rad.plats)
            if forsta is not rad.plats:
                fel.append((rad.plats, f"Samma {vad} «{varde}» står redan på {forsta}. Ge raden ett eget."))
    return fel
