"""Ordningen i en utgåva: vägval först, sedan målgrupp, kriterier och förfarande."""

from collections.abc import Hashable, Mapping
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
from riktlinje.modell.tabell import Lage, Tabell, Utslag
from riktlinje.modell.uppgift import Uppgift, Varde
from riktlinje.modell.utfall import Beslutsfattare, Status, Utfall


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


@dataclass(frozen=True, slots=True)
class Karna:
    """Det som följer av uppgifterna ensamma, utan dagar och texter."""

    utfall: Utfall
    beslutsfattare: Beslutsfattare | None = None
    malgrupp: str | None = None
    kriterier: tuple[Kriteriesvar, ...] = ()
    flaggor: tuple[str, ...] = ()
    tolkningar: tuple[str, ...] = ()
    vagval_oklart: bool = False


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
    _svar: dict[tuple[str, Hashable], Kriteriesvar] = field(init=False, repr=False)
    _klasser: dict[str, tuple[tuple[Varde, ...], ...]] = field(init=False, repr=False, default_factory=dict)

    def __post_init__(self) -> None:
        kontrollera_regler(((r.id, r.beror_pa, r.funktion) for r in self.regler()), self.uppgifter)
        self.tabeller = {regel.id: Tabell(regel.funktion, self.uppgifter) for regel in self.regler()}
        for upplysning in self.upplysningar:
            if upplysning.funktion is not None:
                self.tabeller[upplysning.id] = Tabell(upplysning.funktion, self.uppgifter)
        self._svar = {}

    def regler(self) -> list[Regel[Any]]:
        """Alla regler i prövningens ordning."""
        kriterier = [kriterium for grupp in self.malgrupper for kriterium in grupp.kriterier]
        val = [] if self.malgruppsval is None else [self.malgruppsval]
        return [*self.vagval, *val, *kriterier, *self.forfarandekrav]

    def kriterier(self) -> list[Kriterium]:
        """Alla kriterier, målgrupp för målgrupp."""
        return [kriterium for grupp in self.malgrupper for kriterium in grupp.kriterier]

    def vardeklasser(self, namn: str) -> tuple[tuple[Varde, ...], ...]:
        """Uppgiftens värden grupperade så att lika behandlade värden står tillsammans.

        Två värden hör ihop när ingen regel och ingen upplysning skiljer dem åt.
        """
        if namn not in self._klasser:
            klasser: dict[Hashable, list[Varde]] = {}
            egna = [tabell for tabell in self.tabeller.values() if namn in tabell.namn]
            for varde in self.uppgifter[namn].varden:
                klasser.setdefault(tuple(tabell.med_varde(namn, varde) for tabell in egna), []).append(varde)
            self._klasser[namn] = tuple(tuple(klass) for klass in klasser.values())
        return self._klasser[namn]

    def prova(self, lage: Lage) -> Karna:
        """Går igenom stegen i ordning med det som är känt."""
        oklart_steg: Utslag[Any] | None = None
        for steg in self.vagval:
            utslag = self.tabeller[steg.id].sla_upp(lage)
            if utslag.ar_kant and isinstance(utslag.svar, Vag):
                return Karna(utslag.svar.utfall, utslag.svar.beslutsfattare)
            if not utslag.ar_kant or isinstance(utslag.svar, Oklart):
                oklart_steg = utslag
                break
        if self.malgruppsval is None:
            utslag = Utslag((self.malgrupper[0].id,), ())
        else:
            utslag = self.tabeller[self.malgruppsval.id].sla_upp(lage)
        malgrupp = utslag.svar if utslag.ar_kant and isinstance(utslag.svar, str) else None
        if oklart_steg is None and malgrupp is None:
            if utslag.mojliga == (None,):
                return Karna(self.utan_malgrupp)
            oklart_steg = utslag
        aktuella = {svar.malgrupp if isinstance(svar, Oklart) else svar for svar in utslag.mojliga}
        grupper = [grupp for grupp in self.malgrupper if grupp.id in aktuella]
        kriterier = tuple([self._kriteriesvar(k, lage) for grupp in grupper for k in grupp.kriterier])
        if oklart_steg is not None:
            texten_oklar = oklart_steg.ar_kant and isinstance(oklart_steg.svar, Oklart)
            return Karna(
                Utfall.KRAVER_BEDOMNING,
                malgrupp=malgrupp,
                kriterier=kriterier,
                tolkningar=(oklart_steg.svar.tolkning,) if texten_oklar else (),
                vagval_oklart=True,
            )
        return self._efter_kriterierna(lage, grupper[0], kriterier)

    def _efter_kriterierna(self, lage: Lage, grupp: Malgrupp, kriterier: tuple[Kriteriesvar, ...]) -> Karna:
        lagen = {svar.status for svar in kriterier}
        krav = [k for k in self.forfarandekrav if self.tabeller[k.id].sla_upp(lage).mojliga != (True,)]
        tolkningar: tuple[str, ...] = ()
        if Status.EJ_UPPFYLLT in lagen:
            utfall = grupp.ej_uppfyllt
        elif Status.OKLART in lagen:
            utfall = Utfall.KRAVER_BEDOMNING
            tolkningar = tuple(dict.fromkeys([svar.tolkning for svar in kriterier if svar.tolkning]))
        elif krav:
            utfall = Utfall.KRAVER_BEDOMNING
            tolkningar = tuple([k.tolkning for k in krav if k.tolkning])
        else:
            utfall = grupp.uppfyllt
        flaggor = tuple([k.flagga for k in krav if k.flagga])
        return Karna(utfall, self.beslutsfattare, grupp.id, kriterier, flaggor, tolkningar)

    def _kriteriesvar(self, regel: Kriterium, lage: Lage) -> Kriteriesvar:
        tabell = self.tabeller[regel.id]
        nyckel = (regel.id, tabell.nyckel(lage))
        svar = self._svar.get(nyckel)
        if svar is None:
            svar = self._svar[nyckel] = kriteriesvar(regel, tabell, lage)
        return svar

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
