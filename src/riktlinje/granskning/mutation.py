"""Mutationsprov: varje liten ändring av reglerna ska märkas av minst en scenariorad."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise, product
from typing import Any

from riktlinje.granskning import andring
from riktlinje.modell.bedomning import Period
from riktlinje.modell.ordning import Ordning
from riktlinje.modell.provning import Utgava
from riktlinje.modell.regel import Kriterium, Oklart, Regel
from riktlinje.modell.tabell import Tabell
from riktlinje.modell.uppgift import Varde

type Celler = Mapping[tuple[Varde, ...], Any]


@dataclass(frozen=True, slots=True)
class Mutant:
    """En ändrad utgåva.

    Attributes:
        regel: id för den regel eller upplysning som är ändrad.
        andring: ändringen i ord.
        utgava: utgåvan med ändringen.
        celler: de celler som har fått ett annat svar; tom för ändringar av ordning och tid.
        galler_tid: sant när en period eller frist är ändrad.
    """

    regel: str
    andring: str
    utgava: Utgava
    celler: tuple[tuple[Varde, ...], ...] = ()
    galler_tid: bool = False


def mutanter(utgava: Utgava) -> Iterator[Mutant]:
    """Alla små ändringar av utgåvan: celler, gränser, borttagna regler, ordning, och/eller, tider."""
    yield from _tabellmutanter(utgava)
    yield from _strukturmutanter(utgava)
    yield from _tidsmutanter(utgava)


def _med(utgava: Utgava, ordning: Ordning) -> Utgava:
    return replace(utgava, ordning=ordning)


def _tabellmutanter(utgava: Utgava) -> Iterator[Mutant]:
    ordning = utgava.ordning
    for regel in ordning.regler():
        tabell = ordning.tabeller[regel.id]
        for ord_, celler in _andrade_celler(tabell, isinstance(regel, Kriterium)):
            ny = replace(regel, funktion=andring.med_svar(regel.funktion, celler))
            yield Mutant(regel.id, ord_, _med(utgava, andring.med_regel(ordning, ny)), tuple(celler))
    for upplysning in ordning.upplysningar:
        if upplysning.funktion is not None:
            for ord_, celler in _andrade_celler(ordning.tabeller[upplysning.id], kriterium=True):
                funktion = andring.med_svar(upplysning.funktion, celler)
                ny_ordning = andring.med_upplysning(ordning, replace(upplysning, funktion=funktion))
                yield Mutant(upplysning.id, ord_, _med(utgava, ny_ordning), tuple(celler))


def _andrade_celler(tabell: Tabell[Any], kriterium: bool) -> Iterator[tuple[str, Celler]]:
    svaren = dict.fromkeys([*tabell.celler.values(), *((True, False) if kriterium else ())])
    for klasser in product(*(tabell.klasser[namn] for namn in tabell.namn)):
        nu = tabell.celler[tuple(klass[0] for klass in klasser)]
        vid = _i_ord(tabell, klasser)
        for annat in svaren:
            if annat != nu:
                yield (
                    f"{vid}: {visa(annat)} i stället för {visa(nu)}",
                    dict.fromkeys(product(*klasser), annat),
                )
    for plats, uppgift in enumerate(tabell.uppgifter):
        if uppgift.ar_tal:
            for fore, efter in pairwise(uppgift.varden):
                for varde, granne in ((fore, efter), (efter, fore)):
                    celler = _som_granne(tabell, plats, varde, granne)
                    if celler:
                        yield f"gränsen flyttad: {uppgift.namn} {varde} svarar som {granne}", celler


def _som_granne(tabell: Tabell[Any], plats: int, varde: Varde, granne: Varde) -> dict[tuple[Varde, ...], Any]:
    andra = {
        cell: tabell.celler[*cell[:plats], granne, *cell[plats + 1 :]]
        for cell in tabell.celler
        if cell[plats] == varde
    }
    return andra if any(tabell.celler[cell] != svar for cell, svar in andra.items()) else {}


def _i_ord(tabell: Tabell[Any], klasser: Iterable[tuple[Varde, ...]]) -> str:
    return ", ".join(
        f"{u.namn} {u.skriv(klass[0])}" + (f"–{u.skriv(klass[-1])}" if u.ar_tal and len(klass) > 1 else "")
        for u, klass in zip(tabell.uppgifter, klasser, strict=True)
    )


def visa(svar: Any) -> str:
    """Ett regelsvar i ord."""
    if isinstance(svar, Oklart):
        return f"oklart {svar.tolkning or svar.underlag}"
    return {True: "ja", False: "nej", None: "gå vidare"}.get(svar) or str(getattr(svar, "utfall", svar))


def _strukturmutanter(utgava: Utgava) -> Iterator[Mutant]:
    ordning = utgava.ordning
    borttagbara: list[Regel[Any]] = [*ordning.vagval, *ordning.kriterier(), *ordning.forfarandekrav]
    for regel in borttagbara:
        yield Mutant(regel.id, "regeln borttagen", _med(utgava, andring.utan(ordning, regel.id)))
    for plats, (forsta, andra) in enumerate(pairwise(ordning.vagval)):
        ny = andring.med_bytta_vagval(ordning, plats)
        yield Mutant(forsta.id, f"prövas efter {andra.id}", _med(utgava, ny))
    for grupp in ordning.malgrupper:
        for ett, tva in pairwise(grupp.kriterier):
            ny = ordning
            for byte in andring.eller(ett, tva):
                ny = andring.med_regel(ny, byte)
            yield Mutant(ett.id, f"eller i stället för och, med {tva.id}", _med(utgava, ny))
    for upplysning in ordning.upplysningar:
        if upplysning.utfall and upplysning.funktion is not None:
            ny = andring.med_upplysning(ordning, replace(upplysning, utfall=()))
            yield Mutant(upplysning.id, "visas vid alla utfall", _med(utgava, ny))


def _tidsmutanter(utgava: Utgava) -> Iterator[Mutant]:
    for dagar in (-1, 1):
        ord_ = f"en dag {'kortare' if dagar < 0 else 'längre'}"
        if utgava.period is not None:
            andrad = replace(utgava, period=_forskjuten_period(utgava.period, dagar))
            yield Mutant(utgava.period.id, ord_, andrad, galler_tid=True)
        for plats, frist in enumerate(utgava.frister):
            frister = list(utgava.frister)
            frister[plats] = replace(frist, funktion=_forskjuten(frist.funktion, dagar))
            yield Mutant(frist.id, ord_, replace(utgava, frister=tuple(frister)), galler_tid=True)


def _forskjuten(funktion: Any, dagar: int) -> Any:
    return andring.sammansatt(("start",), lambda start: funktion(start) + timedelta(days=dagar))


def _forskjuten_period(period: Any, dagar: int) -> Any:
    def svar(start: date, *varden: Any) -> Period | None:
        svaret: Period | None = period(start, *varden)
        return svaret and replace(svaret, till_och_med=svaret.till_och_med + timedelta(days=dagar))

    return replace(period, funktion=andring.sammansatt(period.beror_pa, svar))
