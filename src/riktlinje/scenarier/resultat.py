"""En körd rad, vare sig den prövar ett fall eller räknar fram en dag: vad som inte stämmer."""

from dataclasses import dataclass
from typing import Any

from riktlinje.scenarier.scenario import Rad


@dataclass(frozen=True, slots=True)
class Avvikelse:
    """En cell som inte stämmer: kolumnen, tabellens värde, kodens värde och varför."""

    kolumn: str
    tabellen: str
    koden: str
    forklaring: str = ""


@dataclass(frozen=True, slots=True)
class Kord[R: Rad]:
    """En körd rad.

    Attributes:
        rad: raden, så som den är läst.
        avvikelser: cellerna som inte stämmer.
    """

    rad: R
    avvikelser: tuple[Avvikelse, ...]

    @property
    def stammer(self) -> bool:
        """Sant när varje väntad cell stämmer."""
        return not self.avvikelser

    def som_data(self) -> dict[str, Any]:
        """Resultatet i det stabila JSON-formatet."""
        rad = self.rad
        return {
            "id": rad.id,
            "fall": rad.namn,
            "fil": rad.plats.fil,
            "rad": rad.plats.rad,
            "avsnitt": rad.avsnitt,
            "status": "stammer" if self.stammer else "avviker",
            "avvikelser": [
                {"kolumn": a.kolumn, "tabellen": a.tabellen, "koden": a.koden} for a in self.avvikelser
            ],
        }
