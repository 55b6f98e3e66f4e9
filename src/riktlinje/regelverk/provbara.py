"""Vilka prövningar som ännu kan gälla ett fall, vem som beslutar i var och en och hur länge insatsen ges.

Prövningarna rangordnas aldrig: den som passar i flera ska få veta det.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.fall import Fall
from riktlinje.modell.provning import Provning
from riktlinje.modell.uppgift import Varde
from riktlinje.modell.utfall import Beslutsfattare, Utfall
from riktlinje.regelverk import REGELVERK


class Laget(StrEnum):
    """Om en prövning ännu kan gälla."""

    KAN_GALLA = "kan_galla"
    BEHOVS_INTE = "behovs_inte"
    FALLER_BORT = "faller_bort"

    @property
    def rubrik(self) -> str:
        """Läget i klartext."""
        return {
            "kan_galla": "Kan gälla",
            "behovs_inte": "Stöd utan beslut",
            "faller_bort": "Faller bort",
        }[self.value]


@dataclass(frozen=True, slots=True)
class Provbar:
    """En prövning och hur den står sig mot det som är känt.

    Attributes:
        laget: kan gälla, behövs inte (stöd ges utan beslut) eller faller bort.
        mojliga_utfall: alla utfall som de okända uppgifterna ännu kan ge.
        bedomning: prövningens svar på det som är känt nu.
    """

    provning: Provning
    laget: Laget
    mojliga_utfall: tuple[Utfall, ...]
    bedomning: Bedomning

    @property
    def beslutsfattare(self) -> Beslutsfattare | None:
        """Den som beslutar om prövningen når kriterierna; None när ingen beslutar enligt texten."""
        utgava = self.bedomning.utgava
        ordningar = [u.ordning for u in self.provning.utgavor if u.id == utgava]
        return next((ordning.beslutsfattare for ordning in ordningar), None)

    @property
    def tid(self) -> str:
        """Hur länge insatsen ges, i klartext."""
        return self.provning.tid

    def som_data(self) -> dict[str, Any]:
        """Prövningen i JSON-form."""
        return {
            "provning": self.provning.id,
            "laget": self.laget,
            "beslutsfattare": self.beslutsfattare,
            "tid": self.tid,
            "mojliga_utfall": self.mojliga_utfall,
            "utfall": self.bedomning.utfall,
            "brister": self.bedomning.brister,
            "saknade_uppgifter": self.bedomning.saknade_uppgifter,
            "sammanfattning": self.bedomning.sammanfattning,
        }


def provbara(uppgifter: Mapping[str, Varde], beslutsdag: date) -> tuple[Provbar, ...]:
    """Alla prövningar i publicerad ordning; ordningen är ingen rangordning.

    Args:
        uppgifter: kända uppgifter; de som inte hör till en prövning används inte i den.
        beslutsdag: dagen som avgör utgåvan.
    """
    return tuple(star_sig(provning, uppgifter, beslutsdag) for provning in REGELVERK.provningar.values())


def star_sig(provning: Provning, uppgifter: Mapping[str, Varde], beslutsdag: date) -> Provbar:
    """En prövning mot det som är känt; uppgifter som inte hör till den används inte."""
    egna = {namn: varde for namn, varde in uppgifter.items() if namn in provning.uppgifter}
    bedomning = provning.prova(Fall(provning.id, beslutsdag, egna))
    if bedomning.utgava is None:
        return Provbar(provning, Laget.FALLER_BORT, (bedomning.utfall,), bedomning)
    lage = provning.lage(provning.med_startvarden(egna))
    kvar = provning.diagram[bedomning.utgava].mojliga(lage)
    mojliga = tuple(utfall for utfall in REGELVERK.utfall if utfall in kvar)
    return Provbar(provning, _laget(mojliga), mojliga, bedomning)


def _laget(mojliga: tuple[Utfall, ...]) -> Laget:
    if any(utfall.galler for utfall in mojliga):
        return Laget.KAN_GALLA
    return Laget.BEHOVS_INTE if all(utfall.utan_beslut for utfall in mojliga) else Laget.FALLER_BORT
