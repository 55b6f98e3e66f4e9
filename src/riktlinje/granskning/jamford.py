"""Det som jämförs: en utgåva, dess scenariorader och hur en rad besvaras."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from riktlinje.modell.ordning import Ordning

HAR = "."
"""Namnet på arbetsträdets egen version."""


@dataclass(frozen=True, slots=True)
class Rad:
    """En scenariorad som data, läst av den version som den står i.

    Attributes:
        id: radens namn.
        fall: fallet i ord.
        fil: scenariofilen.
        rad: radens nummer i filen.
        avsnitt: rubriken som raden står under, oftast en regels id.
        data: hela fallet enligt JSON-kontraktet.
        skiljer: det som raden säger utöver utgångsfallet.
        vantat: det väntade svaret, kolumn för kolumn.
    """

    id: str
    fall: str
    fil: str
    rad: int
    avsnitt: str
    data: dict[str, Any]
    skiljer: dict[str, str]
    vantat: dict[str, str]

    def med_data(self, **andrat: Any) -> dict[str, Any]:
        """Raden som fråga, med något i fallet ändrat."""
        return {"data": {**self.data, **andrat}, "vantat": self.vantat}


@dataclass(frozen=True)
class Jamford:
    """Den ena av de två som jämförs: en utgåva i en version, dess rader och hur en rad besvaras."""

    version: str
    utgava: str
    ordning: Ordning
    fran: str
    till: str
    rader: tuple[Rad, ...]
    svara: Callable[[list[dict[str, Any]]], list[dict[str, Any]]]

    def __str__(self) -> str:
        return self.utgava if self.version == HAR else f"{self.version}:{self.utgava}"
