"""Övningsfallen, lärandemål för lärandemål."""

from riktlinje.ovningar.fall import (
    dagar,
    gransaldrar,
    grazoner,
    malgrupper,
    okant,
    samrad,
    tva_steg,
    vem_beslutar,
)
from riktlinje.ovningar.vinjett import Larandemal, Vinjett

VINJETTER: tuple[Vinjett, ...] = tuple(
    vinjett
    for modul in (vem_beslutar, tva_steg, gransaldrar, okant, samrad, malgrupper, grazoner, dagar)
    for vinjett in modul.VINJETTER
)


def med_mal(mal: Larandemal) -> tuple[Vinjett, ...]:
    """Fallen för ett lärandemål, i nummerordning."""
    return tuple(vinjett for vinjett in VINJETTER if vinjett.mal is mal)
