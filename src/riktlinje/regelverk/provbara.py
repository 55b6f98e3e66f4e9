"""Hur varje prövning står sig mot det som är känt: kan gälla, annan väg, inte utrett eller gäller inte.

Prövningarna rangordnas aldrig: den som passar i flera ska få veta det.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.checklista import Steg
from riktlinje.modell.diagram import Nod
from riktlinje.modell.fall import Fall
from riktlinje.modell.klausul import Klausul
from riktlinje.modell.provning import Provning
from riktlinje.modell.provningsdiagram import Provningsdiagram
from riktlinje.modell.regel import Regel, Vag
from riktlinje.modell.tabell import Lage
from riktlinje.modell.uppgift import Varde
from riktlinje.modell.utfall import Beslutsfattare, Utfall
from riktlinje.modell.vagledning import Forutsattning
from riktlinje.regelverk import REGELVERK

type Mening = Regel[Any] | Klausul


class Laget(StrEnum):
    """Hur en prövning står sig mot det som är känt."""

    KAN_GALLA = "kan_galla"
    ANNAN_VAG = "annan_vag"
    INTE_UTRETT = "inte_utrett"
    GALLER_INTE = "galler_inte"

    @property
    def rubrik(self) -> str:
        """Läget i klartext."""
        return {
            "kan_galla": "Kan gälla",
            "annan_vag": "Annan väg",
            "inte_utrett": "Inte utrett än",
            "galler_inte": "Gäller inte",
        }[self.value]

    @property
    def ar_svar(self) -> bool:
        """Sant när läsaren har fått ett svar att gå vidare med."""
        return self in {Laget.KAN_GALLA, Laget.ANNAN_VAG}


@dataclass(frozen=True, slots=True)
class Provbar:
    """En prövning och hur den står sig mot det som är känt.

    Attributes:
        fall: det som är känt av prövningens uppgifter.
        bedomning: prövningens svar på det som är känt nu.
        laget: kan gälla, annan väg, inte utrett eller gäller inte.
        utfall: det enda utfall som återstår; None när det finns flera.
        mojliga_utfall: alla utfall som de okända uppgifterna ännu kan ge.
        fragor: de uppgifter som läsaren ännu kan svara på och som kan ändra läget.
        saknas: alla okända uppgifter som kan ändra läget, också de som läsaren inte vet.
        mening: regeln eller klausulen som ger läget, när det är en enda.
        brutet: förutsättningen som inte är uppfylld.
        diagram: utgåvans diagram; None när ingen utgåva gäller.
        kvar: läget som det står när det kända är känt.
        kan_besluta: de som beslutar i något av de utfall som återstår.
    """

    provning: Provning
    fall: Fall
    bedomning: Bedomning
    laget: Laget
    utfall: Utfall | None
    mojliga_utfall: tuple[Utfall, ...]
    fragor: tuple[str, ...] = ()
    saknas: tuple[str, ...] = ()
    mening: Mening | None = None
    brutet: Forutsattning | None = None
    diagram: Provningsdiagram | None = None
    kvar: Nod = -1
    kan_besluta: frozenset[Beslutsfattare] = frozenset()

    @property
    def beslutsfattare(self) -> Beslutsfattare | None:
        """Den som beslutar; är prövningen inte utredd den som ännu kan göra det."""
        if self.laget is Laget.INTE_UTRETT and self.diagram:
            vanlig = self.diagram.ordning.beslutsfattare
            ensam = next(iter(self.kan_besluta)) if len(self.kan_besluta) == 1 else None
            return vanlig if vanlig in self.kan_besluta else ensam
        return None if self.brutet else self.bedomning.beslutsfattare

    @property
    def tid(self) -> str:
        """Hur länge insatsen ges, i klartext."""
        return self.provning.tid

    @property
    def gor(self) -> tuple[Steg, ...]:
        """Det som återstår att göra; tom när läsaren inte har fått något svar."""
        return REGELVERK.stegen(self.bedomning, self.fall) if self.laget.ar_svar else ()

    def avgor(self, namn: str) -> float:
        """Andelen av uppgiftens svar som ensamma avgör läget."""
        if self.diagram is None or namn not in self.diagram.diagram.ordning:
            return 0
        diagram, ordning = self.diagram.diagram, self.diagram.ordning
        inget = dict.fromkeys(diagram.ordning)
        klasser = ordning.vardeklasser(namn)
        avgor = [k for k in klasser if diagram.begransa(self.kvar, {**inget, namn: k[0]}) in diagram.svar]
        return sum(map(len, avgor)) / len(ordning.uppgifter[namn].varden)


def provbara(
    uppgifter: Mapping[str, Varde], beslutsdag: date, hoppade: Collection[str] = ()
) -> tuple[Provbar, ...]:
    """Alla prövningar i publicerad ordning; ordningen är ingen rangordning.

    Args:
        uppgifter: kända uppgifter; de som inte hör till en prövning används inte i den.
        beslutsdag: dagen som avgör utgåvan.
        hoppade: uppgifterna som läsaren inte vet; de är okända och frågas inte.
    """
    return tuple(star_sig(p, uppgifter, beslutsdag, hoppade) for p in REGELVERK.provningar.values())


def star_sig(
    provning: Provning, uppgifter: Mapping[str, Varde], beslutsdag: date, hoppade: Collection[str] = ()
) -> Provbar:
    """En prövning mot det som är känt; se `provbara`."""
    egna = {namn: varde for namn, varde in uppgifter.items() if namn in provning.uppgifter}
    fall = Fall(provning.id, beslutsdag, egna)
    bedomning = provning.prova(fall)
    if bedomning.utgava is None:
        return Provbar(
            provning, fall, bedomning, Laget.GALLER_INTE, bedomning.utfall, mojliga_utfall=(bedomning.utfall,)
        )
    krav = [f for f in REGELVERK.vagledning.forutsattningar if f.provning == provning.id]
    for brutet in krav:
        if uppgifter.get(brutet.uppgift, brutet.varde) != brutet.varde:
            mening = meningen(brutet.mening)
            return Provbar(
                provning, fall, bedomning, Laget.GALLER_INTE, None, (), mening=mening, brutet=brutet
            )
    return _utredd(provning, fall, bedomning, uppgifter, hoppade, krav)


def _utredd(
    provning: Provning,
    fall: Fall,
    bedomning: Bedomning,
    uppgifter: Mapping[str, Varde],
    hoppade: Collection[str],
    krav: Collection[Forutsattning],
) -> Provbar:
    utgavans = provning.diagram[bedomning.utgava or ""]
    diagram = utgavans.diagram
    lage = provning.lage(provning.med_startvarden(fall.uppgifter))
    for nar, varde, namn in REGELVERK.vagledning.antas_inte:
        if uppgifter.get(nar) == varde and namn in lage and namn not in fall.uppgifter:
            lage[namn] = None
    kvar = utgavans.mojliga(lage)
    mojliga = tuple(utfall for utfall in REGELVERK.utfall if utfall in kvar)
    rot = allt = diagram.begransa(_lagesdiagram(utgavans), lage)
    okanda = [f.uppgift for f in krav if f.uppgift not in uppgifter]
    if not set(okanda).isdisjoint(hoppade):
        rot = diagram.oversatt(rot, _utan_kravet)
    rot = diagram.utan(rot, hoppade, _olika)
    svar: Any = diagram.svar.get(rot, Laget.INTE_UTRETT)
    ofragade = [namn for namn in okanda if namn not in hoppade]
    if ofragade and svar is not Laget.GALLER_INTE:
        svar = Laget.INTE_UTRETT
    laget = svar if isinstance(svar, Laget) else Laget.ANNAN_VAG
    oppen = laget is Laget.INTE_UTRETT
    return Provbar(
        provning,
        fall,
        bedomning,
        laget,
        mojliga[0] if len(mojliga) == 1 and not oppen else None,
        mojliga,
        fragor=(*ofragade, *diagram.kvar(rot)) if oppen else (),
        saknas=(*okanda, *diagram.kvar(allt)) if oppen else (),
        mening=_vagens_regel(utgavans, lage) if laget is Laget.ANNAN_VAG else None,
        diagram=utgavans,
        kvar=rot,
        kan_besluta=_som_kan_besluta(utgavans, lage) if oppen else frozenset(),
    )


def _som_kan_besluta(utgavans: Provningsdiagram, lage: Lage) -> frozenset[Beslutsfattare]:
    diagram = utgavans.diagram
    utgangar: set[Any] = diagram.mojliga(diagram.begransa(utgavans.utgang, lage))
    return frozenset({utgang.beslutsfattare for utgang in utgangar} - {None})


@cache
def _lagesdiagram(utgavans: Provningsdiagram) -> Nod:
    """Utfallet som läge: gäller, en annan väg med sitt eget utfall, eller gäller inte."""
    return utgavans.diagram.oversatt(utgavans.utfall, _som_lage)


def _som_lage(utfall: Any) -> Any:
    if utfall.annan_vag:
        return utfall
    return Laget.KAN_GALLA if utfall.galler else Laget.GALLER_INTE


def _olika(ett: Any, annat: Any) -> Any:
    """Läget när det som skiljer de två aldrig blir känt."""
    return ett if ett == annat else Laget.INTE_UTRETT


def _utan_kravet(svar: Any) -> Any:
    """Läget när ingen vet om förutsättningen är uppfylld."""
    return _olika(svar, Laget.GALLER_INTE)


def _vagens_regel(utgavans: Provningsdiagram, lage: Lage) -> Mening | None:
    stopp = utgavans.ordning.prova(lage).stopp
    return stopp.regel if stopp is not None and isinstance(stopp.svar, Vag) else None


def meningen(namn: str) -> Mening | None:
    """Klausulen eller regeln med det id:t."""
    utgavor = [utgava for provning in REGELVERK.provningar.values() for utgava in provning.utgavor]
    regler = (regel for utgava in utgavor for regel in utgava.regler() if regel.id == namn)
    return REGELVERK.klausuler.get(namn) or next(regler, None)
