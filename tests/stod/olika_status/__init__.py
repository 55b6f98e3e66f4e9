"""Vår riktlinje så som den kan se ut en dag: en del beslutad, en del upphävd och en del ännu förslag."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.status import Utgavestatus
from riktlinje.regler import REGELVERK as VART

STATUS: Mapping[str, Utgavestatus] = {
    "uppsokande-2022": Utgavestatus.GALLANDE,
    "socialpsykiatri-2022": Utgavestatus.BESLUTAD,
    "lss-insteg-2022": Utgavestatus.UPPHAVD,
    "lss-fortsattning-2022": Utgavestatus.FORESLAGEN,
    "lss-fullt-2022": Utgavestatus.GALLANDE,
    "jobbtorg-2009": Utgavestatus.UPPHAVD,
    "jobbtorg-2018": Utgavestatus.BESLUTAD,
}
SISTA_DAG = date(2035, 12, 31)
"""Efter varje rad i scenariotabellerna, så att svaren är desamma."""


def med_status(utgava: Utgava, status: Utgavestatus) -> Utgava:
    """Utgåvan med en annan status; en upphävd får en sista dag."""
    till = utgava.giltig_till or (SISTA_DAG if status is Utgavestatus.UPPHAVD else None)
    return replace(utgava, status=status, giltig_till=till)


def _provning(provning: Provning) -> Provning:
    return replace(provning, utgavor=tuple(med_status(u, STATUS[u.id]) for u in provning.utgavor))


REGELVERK = replace(VART, provningar={namn: _provning(ett) for namn, ett in VART.provningar.items()})
