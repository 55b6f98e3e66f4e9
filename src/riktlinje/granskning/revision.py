"""Utkast till revisioner: ändrade gränser och borttagna kriterier, som data och aldrig som kod."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial

from riktlinje.granskning import andring
from riktlinje.modell.fel import okant_namn
from riktlinje.modell.ordning import Ordning
from riktlinje.modell.regel import Kriterium, Oklart
from riktlinje.modell.uppgift import Uppgift, Varde


@dataclass(frozen=True, slots=True)
class Revision:
    """En tänkt ändring av en utgåva.

    Attributes:
        granser: ny lägsta och högsta gräns för några av intervallkriterierna.
        borttagna: kriterier som tas bort.
    """

    granser: Mapping[str, tuple[int, int]]
    borttagna: tuple[str, ...] = ()


def intervallkriterier(ordning: Ordning) -> dict[str, tuple[int, int]]:
    """De kriterier som är ett spann av ett enda tal, med sin lägsta och högsta uppfyllda gräns."""
    granser = {}
    for kriterium in ordning.kriterier():
        tabell = ordning.tabeller[kriterium.id]
        if len(tabell.uppgifter) == 1 and tabell.uppgifter[0].ar_tal:
            ja = [int(cell[0]) for cell, svar in tabell.celler.items() if svar is True]
            if ja and ja == list(range(ja[0], ja[-1] + 1)):
                granser[kriterium.id] = (ja[0], ja[-1])
    return granser


def talet(ordning: Ordning, kriterium: str) -> Uppgift:
    """Uppgiften som ett av intervallkriterierna beror på."""
    return ordning.tabeller[kriterium].uppgifter[0]


def reviderad(ordning: Ordning, revision: Revision) -> Ordning:
    """Ordningen med revisionens ändringar; ValueError när ett kriterium eller en gräns inte går."""
    ny = ordning
    kanda = intervallkriterier(ordning)
    for namn, (lagst, hogst) in revision.granser.items():
        if namn not in kanda:
            raise ValueError(okant_namn("Kriteriet med gränser", namn, tuple(kanda)))
        minst, *_, mest = talet(ordning, namn).varden
        if not int(minst) <= lagst <= hogst <= int(mest):
            tillatet = f"{minst}–{mest}, lägst först"
            raise ValueError(f"Gränserna {lagst}–{hogst} för «{namn}» går inte. Tillåtet: {tillatet}.")
        ny = andring.med_regel(ny, _med_granser(_kriterium(ny, namn), talet(ordning, namn), lagst, hogst))
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


def _med_granser(kriterium: Kriterium, uppgift: Uppgift, lagst: int, hogst: int) -> Kriterium:
    def svar(varde: Varde) -> bool | Oklart:
        inom = lagst <= int(varde) <= hogst
        nu: bool | Oklart = kriterium(varde)
        return nu if isinstance(nu, Oklart) and not inom else inom

    funktion = andring.sammansatt((uppgift.namn,), svar)
    return replace(kriterium, funktion=funktion, villkor=f"{lagst}–{hogst} {uppgift.enhet}")
