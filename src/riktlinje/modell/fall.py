"""Ett fall: de uppgifter som är kända, och de dagar som prövningen utgår från."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from riktlinje.modell.uppgift import Varde

DAGAR: Mapping[str, str] = {
    "beslutsdag": "Beslutsdag",
    "ansokningsdag": "Ansökningsdag",
    "startdag": "Startdag",
}
"""Ett falls dagar, med rubriken som de har överallt."""

OKAND = "okand"
"""Så skrivs en okänd uppgift i en tabell."""


@dataclass(frozen=True, slots=True)
class Fall:
    """De angivna uppgifterna om ett ärende. En uppgift som saknas är okänd, aldrig nej.

    Attributes:
        provning: prövningens id.
        beslutsdag: den dag då villkoren ska vara uppfyllda.
        uppgifter: kända uppgifter.
        ansokningsdag: dagen för ansökan, om den är känd.
        startdag: insatsens första dag; beslutsdagen om inget annat sägs.
        id: fallets namn i en tabell eller fil.
    """

    provning: str
    beslutsdag: date
    uppgifter: Mapping[str, Varde]
    ansokningsdag: date | None = None
    startdag: date | None = None
    id: str | int | None = None

    @property
    def forsta_dag(self) -> date:
        """Insatsens första dag."""
        return self.startdag or self.beslutsdag

    @property
    def dagar(self) -> dict[str, date]:
        """De dagar som är kända, efter namn."""
        return {namn: dag for namn in DAGAR if (dag := getattr(self, namn)) is not None}
