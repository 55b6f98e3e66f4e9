"""Ordningen i en utgåva: vägval först, sedan målgrupp, kriterier och förfarande."""

from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from riktlinje.modell.bedomning import Kriteriesvar
from riktlinje.modell.kontroll import kontrollera_regler
from riktlinje.modell.orsak import kriteriesvar
from riktlinje.modell.regel import (
    Forfarandekrav,
    Kriterium,
    Malgruppsval,
    Oklart,
    Regel,
    Upplysning,
    Vag,
    Vagval,
)
from riktlinje.modell.steg import OKANT, Karna, Provsteg
from riktlinje.modell.tabell import Lage, Tabell, vardeklasser
from riktlinje.modell.uppgift import Uppgift, Varde
from riktlinje.modell.utfall import Beslutsfattare, Status, Utfall


def samlad(lagen: Collection[Status]) -> Status:
    """Kriterierna tillsammans: ett ej uppfyllt räcker, sedan ett oklart."""
    if Status.EJ_UPPFYLLT in lagen:
        return Status.EJ_UPPFYLLT
    return Status.OKLART if Status.OKLART in lagen else Status.UPPFYLLT


@dataclass(frozen=True, slots=True)
class Malgrupp:
    """En målgrupp och dess kriterier i källans ordning.

    Attributes:
        uppfyllt: utfallet när alla kriterier är uppfyllda.
        ej_uppfyllt: utfallet när något kriterium inte är uppfyllt.
    """

    id: str
    rubrik: str
    kriterier: tuple[Kriterium, ...]
    uppfyllt: Utfall = Utfall.KAN_BEVILJAS
    ej_uppfyllt: Utfall = Utfall.KAN_INTE_BEVILJAS

    def utfall(self, kriterier: Status, *, forfarande: bool) -> Utfall:
        """Utfallet av kriterierna tillsammans, när förfarandet är klart eller inte."""
        if kriterier is Status.EJ_UPPFYLLT:
            return self.ej_uppfyllt
        if kriterier is Status.OKLART or not forfarande:
            return Utfall.KRAVER_BEDOMNING
        return self.uppfyllt


@dataclass
class Ordning:
    """Reglerna i en utgåva, i riktlinjens egen ordning.

    Attributes:
        uppgifter: de uppgifter reglerna får bero på.
        vagval: steg som avgör vem som beslutar, i ordning.
        malgruppsval: steget som avgör målgruppen; None när prövningen bara har en.
        malgrupper: målgrupperna och deras kriterier.
        forfarandekrav: steg som måste vara gjorda innan beslut.
        upplysningar: flaggor i visningsordning.
        beslutsfattare: den som beslutar när ett fall når kriterierna; None när ingen beslutar.
        utan_malgrupp: utfallet när ingen målgrupp passar.
    """

    uppgifter: Mapping[str, Uppgift]
    vagval: tuple[Vagval, ...]
    malgruppsval: Malgruppsval | None
    malgrupper: tuple[Malgrupp, ...]
    forfarandekrav: tuple[Forfarandekrav, ...]
    upplysningar: tuple[Upplysning, ...]
    beslutsfattare: Beslutsfattare | None
    utan_malgrupp: Utfall = Utfall.UTANFOR_MALGRUPP
    tabeller: dict[str, Tabell[Any]] = field(init=False, repr=False)
    _tagna: dict[str, tuple[Callable[[Lage], Hashable], dict[Hashable, Provsteg]]] = field(
        init=False, repr=False
    )
    _klasser: dict[str, tuple[tuple[Varde, ...], ...]] = field(init=False, repr=False, default_factory=dict)

    def __post_init__(self) -> None:
        kontrollera_regler(((r.id, r.beror_pa, r.funktion) for r in self.regler()), self.uppgifter)
        self.tabeller = {regel.id: Tabell(regel.funktion, self.uppgifter) for regel in self.regler()}
        for upplysning in self.upplysningar:
            if upplysning.funktion is not None:
                self.tabeller[upplysning.id] = Tabell(upplysning.funktion, self.uppgifter)
        self._tagna = {regel.id: (self.tabeller[regel.id].nyckel, {}) for regel in self.regler()}

    def regler(self) -> list[Regel[Any]]:
        """Alla regler i prövningens ordning."""
        kriterier = [kriterium for grupp in self.malgrupper for kriterium in grupp.kriterier]
        val = [] if self.malgruppsval is None else [self.malgruppsval]
        return [*self.vagval, *val, *kriterier, *self.forfarandekrav]

    def beror_pa(self) -> tuple[str, ...]:
        """Namnen på de uppgifter som någon regel beror på, i prövningens ordning."""
        return tuple(dict.fromkeys([namn for regel in self.regler() for namn in regel.beror_pa]))

    def kriterier(self) -> list[Kriterium]:
        """Alla kriterier, målgrupp för målgrupp."""
        return [kriterium for grupp in self.malgrupper for kriterium in grupp.kriterier]

    def vardeklasser(self, namn: str) -> tuple[tuple[Varde, ...], ...]:
        """Uppgiftens värden grupperade så att lika behandlade värden står tillsammans.

        Två värden hör ihop när ingen regel och ingen upplysning skiljer dem åt.
        """
        if namn not in self._klasser:
            self._klasser[namn] = vardeklasser(self.uppgifter[namn], self.tabeller.values())
        return self._klasser[namn]

    def prova(self, lage: Lage) -> Karna:
        """Går igenom stegen i ordning med det som är känt, och berättar vilka steg det blev."""
        steg: list[Provsteg] = []
        stopp: Provsteg | None = None
        for vagval in self.vagval:
            steg.append(taget := self._ta(vagval, lage))
            if taget.svar is not None:
                stopp = taget
                break
        if stopp is not None and isinstance(stopp.svar, Vag):
            return Karna(stopp.svar.utfall, stopp.svar.beslutsfattare, steg=tuple(steg), stopp=stopp)
        val = None if self.malgruppsval is None else self._ta(self.malgruppsval, lage)
        grupper = self._pekar_pa(val)
        malgrupp = grupper[0].id if val is None or isinstance(val.svar, str) else None
        if stopp is None and val is not None:
            steg.append(val)
            if malgrupp is None:
                stopp = val
        if stopp is not None and stopp.svar is None:
            return Karna(self.utan_malgrupp, steg=tuple(steg), stopp=stopp)
        kriterier = [self._ta(kriterium, lage) for grupp in grupper for kriterium in grupp.kriterier]
        krav = [self._ta(krav, lage) for krav in self.forfarandekrav] if grupper else []
        if stopp is None:
            return self._avgjord(grupper[0], steg, kriterier, krav)
        tolkning: str | None = stopp.svar.tolkning
        return Karna(
            Utfall.KRAVER_BEDOMNING,
            malgrupp=malgrupp,
            kriterier=_svaren(kriterier),
            tolkningar=(tolkning,) if tolkning else (),
            steg=tuple(steg),
            stopp=stopp,
            visade=(*kriterier, *krav),
        )

    def _avgjord(
        self, grupp: Malgrupp, vagen: list[Provsteg], kriterier: list[Provsteg], krav: list[Provsteg]
    ) -> Karna:
        svaren = _svaren(kriterier)
        samlat = samlad([svar.status for svar in svaren])
        hinder: list[Any] = [steg.regel for steg in krav if steg.svar is not True]
        tolkningar: dict[str, None] = {}
        if samlat is Status.OKLART:
            tolkningar = dict.fromkeys([svar.tolkning for svar in svaren if svar.tolkning])
        elif samlat is Status.UPPFYLLT:
            tolkningar = dict.fromkeys([regel.tolkning for regel in hinder if regel.tolkning])
        return Karna(
            grupp.utfall(samlat, forfarande=not hinder),
            self.beslutsfattare,
            grupp.id,
            svaren,
            tuple([regel.flagga for regel in hinder if regel.flagga]),
            tuple(tolkningar),
            (*vagen, *kriterier, *krav),
        )

    def malgrupper_for(self, lage: Lage) -> list[Malgrupp]:
        """De målgrupper som uppgifterna pekar på, också när vägen är stängd; den första när ingen passar."""
        val = None if self.malgruppsval is None else self._ta(self.malgruppsval, lage)
        return self._pekar_pa(val) or [self.malgrupper[0]]

    def _pekar_pa(self, val: Provsteg | None) -> list[Malgrupp]:
        if val is None:
            return [self.malgrupper[0]]
        aktuella = {svar.malgrupp if isinstance(svar, Oklart) else svar for svar in val.utslag.mojliga}
        return [grupp for grupp in self.malgrupper if grupp.id in aktuella]

    def _ta(self, regel: Regel[Any], lage: Lage) -> Provsteg:
        hamta, tagna = self._tagna[regel.id]
        nyckel = hamta(lage)
        steg = tagna.get(nyckel)
        if steg is None:
            tabell = self.tabeller[regel.id]
            utslag = tabell.sla_upp(lage)
            svar = kriteriesvar(regel, tabell, lage) if isinstance(regel, Kriterium) else None
            steg = tagna[nyckel] = Provsteg(regel, utslag, utslag.svar if utslag.ar_kant else OKANT, svar)
        return steg

    def visade_upplysningar(self, lage: Lage, karna: Karna) -> set[str]:
        """De upplysningar som säkert ska visas; en okänd uppgift visar ingen."""
        oklara = {svar.id for svar in karna.kriterier if svar.status is Status.OKLART}
        return {
            upplysning.id
            for upplysning in self.upplysningar
            if upplysning.har_villkor
            and (not upplysning.utfall or karna.utfall in upplysning.utfall)
            and (not upplysning.oklart_kriterium or upplysning.oklart_kriterium in oklara)
            and (upplysning.funktion is None or self.tabeller[upplysning.id].sla_upp(lage).mojliga == (True,))
        }


def _svaren(kriterier: Iterable[Provsteg]) -> tuple[Kriteriesvar, ...]:
    return tuple([steg.kriteriesvar for steg in kriterier if steg.kriteriesvar is not None])
