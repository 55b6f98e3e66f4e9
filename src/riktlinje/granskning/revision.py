"""Utkast till revisioner: ändrade åldersgränser och borttagna kriterier, som data och aldrig som kod."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial

from riktlinje.granskning import andring
from riktlinje.modell.fel import okant_namn
from riktlinje.modell.ordning import Ordning
from riktlinje.modell.regel import Kriterium, Oklart
from riktlinje.modell.uppgift import Varde
from riktlinje.regler.uppgifter import UPPGIFTER

ALDRAR = (int(UPPGIFTER["alder"].varden[0]), int(UPPGIFTER["alder"].varden[-1]))
"""Den lägsta och högsta ålder som ett fall kan ha."""


@dataclass(frozen=True, slots=True)
class Revision:
    """En tänkt ändring av en utgåva.

    Attributes:
        granser: ny lägsta och högsta ålder för ett ålderskriterium.
        borttagna: kriterier som tas bort.
    """

    granser: Mapping[str, tuple[int, int]]
    borttagna: tuple[str, ...] = ()


def alderskriterier(ordning: Ordning) -> dict[str, tuple[int, int]]:
    """De kriterier som bara beror på åldern, med sin lägsta och högsta uppfyllda ålder."""
    granser = {}
    for kriterium in ordning.kriterier():
        if kriterium.beror_pa == ("alder",):
            ja = [
                int(cell[0]) for cell, svar in ordning.tabeller[kriterium.id].celler.items() if svar is True
            ]
            granser[kriterium.id] = (min(ja), max(ja))
    return granser


def reviderad(ordning: Ordning, revision: Revision) -> Ordning:
    """Ordningen med revisionens ändringar; ValueError när ett kriterium eller en gräns inte går."""
    ny = ordning
    kanda = alderskriterier(ordning)
    for namn, (lagst, hogst) in revision.granser.items():
        if namn not in kanda:
            raise ValueError(okant_namn("Ålderskriteriet", namn, tuple(kanda)))
        if not ALDRAR[0] <= lagst <= hogst <= ALDRAR[1]:
            tillatet = f"{ALDRAR[0]}–{ALDRAR[1]}, lägst först"
            raise ValueError(f"Gränserna {lagst}–{hogst} för «{namn}» går inte. Tillåtet: {tillatet}.")
        ny = andring.med_regel(ny, _med_granser(_kriterium(ny, namn), lagst, hogst))
    val = ordning.malgruppsval
    if ny is not ordning and val is not None and val.med_kriterier is not None:
        funktion = partial(val.med_kriterier, {kriterium.id: kriterium for kriterium in ny.kriterier()})
        ny = andring.med_regel(ny, replace(val, funktion=andring.sammansatt(val.beror_pa, funktion)))
    egna = {kriterium.id for kriterium in ordning.kriterier()}
    for namn in revision.borttagna:
        if namn not in egna:
            raise ValueError(okant_namn("Kriteriet", namn, tuple(sorted(egna))))
        ny = andring.utan(ny, namn)
    return ny


def _kriterium(ordning: Ordning, namn: str) -> Kriterium:
    return next(kriterium for kriterium in ordning.kriterier() if kriterium.id == namn)


def _med_granser(kriterium: Kriterium, lagst: int, hogst: int) -> Kriterium:
    def svar(alder: Varde) -> bool | Oklart:
        inom = lagst <= int(alder) <= hogst
        nu: bool | Oklart = kriterium(alder)
        return nu if isinstance(nu, Oklart) and not inom else inom

    return replace(kriterium, funktion=andring.sammansatt(("alder",), svar), villkor=f"{lagst}–{hogst} år")
