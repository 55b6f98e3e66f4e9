"""Det som jämförs: en utgåva, dess scenariorader och hur en rad besvaras."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from riktlinje.modell.fallformer import till_kontrakt
from riktlinje.modell.ordning import Ordning
from riktlinje.scenarier.scenario import Scenariorad

HAR = "."
"""Namnet på arbetsträdets egen version."""


def som_fraga(rad: Scenariorad, **andrat: str) -> dict[str, Any]:
    """Raden som fråga till en version, med något i fallet ändrat."""
    return {"data": till_kontrakt(rad.id, {**rad.skrivet, **andrat}), "vantat": dict(rad.vantat)}


@dataclass(frozen=True)
class Jamford:
    """Den ena av de två som jämförs: en utgåva i en version, dess rader och hur en rad besvaras."""

    version: str
    utgava: str
    ordning: Ordning
    fran: str
    till: str
    rader: tuple[Scenariorad, ...]
    svara: Callable[[list[dict[str, Any]]], list[dict[str, Any]]]

    def __str__(self) -> str:
        return self.utgava if self.version == HAR else f"{self.version}:{self.utgava}"
