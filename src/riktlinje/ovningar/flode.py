"""Flödet i en prövning som rutor och pilar, räknat ur reglerna, med fallets egen väg utmärkt."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from riktlinje.modell.dagord import dag_i_ord
from riktlinje.modell.ordning import Malgrupp, Ordning
from riktlinje.modell.orsak import stor
from riktlinje.modell.regel import Vag
from riktlinje.modell.utfall import Status, Utfall
from riktlinje.ovningar.ovningsfall import Ovningsfall
from riktlinje.ovningar.steg import INGEN, OKLART, PROVAS_INTE, Steg
from riktlinje.ovningar.villkor import villkor_for


@dataclass(frozen=True, slots=True)
class Gren:
    """En väg ut åt sidan: villkoret, vart den leder och om fallet tar den."""

    villkor: str
    mal: str
    tas: bool


@dataclass(frozen=True, slots=True)
class Ruta:
    """En ruta i flödets huvudspalt.

    Attributes:
        rubrik: steget.
        rader: det som står under rubriken, till exempel kriterierna med fallets svar.
        nas: sant när fallet kommer hit.
        grenar: vägarna ut åt sidan.
        vidare: villkoret för att gå nedåt; tomt för sista rutan.
        gar_vidare: sant när fallet går nedåt.
    """

    rubrik: str
    nas: bool
    rader: tuple[str, ...] = ()
    grenar: tuple[Gren, ...] = ()
    vidare: str = ""
    gar_vidare: bool = False


def flode(fall: Ovningsfall) -> tuple[Ruta, ...]:
    """Rutorna uppifrån och ned, från ansökan till uppföljning; ValueError när ingen utgåva gäller dagen."""
    utgava = fall.provning.utgava(fall.fall.beslutsdag)
    if utgava is None:
        raise ValueError(f"Ingen utgåva gäller {fall.fall.beslutsdag}.")
    uppfyllt = fall.bedomning.utfall in {grupp.uppfyllt for grupp in utgava.ordning.malgrupper}
    return tuple(_rutor(fall, utgava.ordning, uppfyllt=uppfyllt))


def _rutor(fall: Ovningsfall, ordning: Ordning, *, uppfyllt: bool) -> Iterator[Ruta]:
    start = "Ansökan" if ordning.beslutsfattare else "Anmälan"
    yield Ruta(
        start,
        nas=True,
        vidare="vem beslutar?" if ordning.beslutsfattare else "hör fallet hit?",
        gar_vidare=True,
    )
    grupp = _gruppen(fall, ordning)
    for slag, stegen in groupby(fall.steg, key=lambda ett: ett.slag):
        if slag == "kriterium":
            yield _kriterier(grupp, [ett for ett in stegen if ett.regel in grupp.kriterier])
        elif slag == "malgrupp":
            yield from (_malgruppsval(ordning, ett, grupp) for ett in stegen)
        elif slag == "vagval":
            yield from (_vagval(ordning, ett) for ett in stegen)
        elif slag == "forfarande":
            kvar = fall.bedomning.utfall in {Utfall.KRAVER_BEDOMNING, grupp.uppfyllt}
            yield from (_krav(ordning, ett, kvar=kvar, uppfyllt=uppfyllt) for ett in stegen)
    yield from _slut(fall, grupp, uppfyllt=uppfyllt)


def _gruppen(fall: Ovningsfall, ordning: Ordning) -> Malgrupp:
    """Målgruppen vars kriterier stegen visar; utan kriterier den som uppgifterna pekar på."""
    visade = {ett.id for ett in fall.steg}
    lage = fall.provning.lage({**fall.fall.uppgifter, **fall.bedomning.antaget})
    egna = [g for g in ordning.malgrupper if any(k.id in visade for k in g.kriterier)]
    return (egna or ordning.malgrupper_for(lage))[0]


def _vagval(ordning: Ordning, steg: Steg) -> Ruta:
    celler = ordning.tabeller[steg.id].celler.values()
    mal = " eller ".join(dict.fromkeys(v.utfall.rubrik for v in celler if isinstance(v, Vag)))
    gren = Gren(_villkor(ordning, steg, _ar_vag), mal, tas=steg.svar == "stannar")
    oklart = Gren("okänt", Utfall.KRAVER_BEDOMNING.rubrik, tas=True)
    grenar = (gren, oklart) if steg.svar == OKLART else (gren,)
    nas = steg.svar != PROVAS_INTE
    return Ruta(steg.rubrik, nas, (), grenar, vidare="annars", gar_vidare=steg.svar == "vidare")


def _malgruppsval(ordning: Ordning, steg: Steg, grupp: Malgrupp) -> Ruta:
    grenar = [
        Gren(
            _villkor(ordning, steg, _ar(annan)),
            f"{stor(annan.rubrik)}: egna kriterier",
            tas=steg.svar == annan.id,
        )
        for annan in ordning.malgrupper
        if annan is not grupp
    ]
    grenar.append(Gren("ingen målgrupp passar", ordning.utan_malgrupp.rubrik, tas=steg.svar == INGEN))
    vidare = _villkor(ordning, steg, _ar(grupp))
    nas = steg.svar != PROVAS_INTE
    return Ruta("Vilken målgrupp?", nas, (), tuple(grenar), vidare=vidare, gar_vidare=steg.svar == grupp.id)


def _kriterier(grupp: Malgrupp, egna: list[Steg]) -> Ruta:
    svaren = {ett.svar for ett in egna}
    brister = Status.EJ_UPPFYLLT in svaren
    oklart = Status.OKLART in svaren and not brister
    grenar = (
        Gren("något är inte uppfyllt", grupp.ej_uppfyllt.rubrik, tas=brister),
        Gren("inget brister, men något är oklart", Utfall.KRAVER_BEDOMNING.rubrik, tas=oklart),
    )
    rader = tuple(f"{ett.symbol} {ett.rubrik}: {ett.svarsord.lower()}" for ett in egna)
    rubrik = f"Kriterier för {grupp.rubrik}"
    nas = svaren != {PROVAS_INTE}
    return Ruta(rubrik, nas, rader, grenar, "alla uppfyllda", gar_vidare=svaren == {Status.UPPFYLLT})


def _krav(ordning: Ordning, steg: Steg, *, kvar: bool, uppfyllt: bool) -> Ruta:
    nas = kvar and steg.svar != PROVAS_INTE
    hindrar = Gren(
        _villkor(ordning, steg, _hindrar), Utfall.KRAVER_BEDOMNING.rubrik, tas=nas and steg.svar == "saknas"
    )
    return Ruta(steg.rubrik, nas, (), (hindrar,), vidare="annars", gar_vidare=uppfyllt)


def _villkor(ordning: Ordning, steg: Steg, passar: Callable[[Any], bool]) -> str:
    if steg.regel is None:
        raise ValueError(f"Steget {steg.id} har ingen regel.")
    return villkor_for(steg.regel, ordning, passar)


def _slut(fall: Ovningsfall, grupp: Malgrupp, *, uppfyllt: bool) -> Iterator[Ruta]:
    bedomning = fall.bedomning
    period = bedomning.period
    utgava = fall.provning.utgava(fall.fall.beslutsdag)
    tid: tuple[str, ...] = ()
    if period:
        tid = (f"{dag_i_ord(period.fran)} till och med {dag_i_ord(period.till_och_med)}",)
    elif utgava and bedomning.frister:
        tid = tuple(f"{f.rubrik}: {dag_i_ord(bedomning.frister[f.id])}" for f in utgava.frister)
    vem = bedomning.beslutsfattare
    lagrum = (
        tuple(f"{stor(s.resultat.rubrik)} enligt {s.lagrum}" for s in bedomning.tvasteg) if uppfyllt else ()
    )
    rader = ((f"Beslutar: {vem.rubrik}",) if vem and uppfyllt else ()) + lagrum
    yield Ruta(grupp.uppfyllt.rubrik, uppfyllt, rader, vidare="sedan", gar_vidare=uppfyllt)
    yield Ruta("Insatsen och uppföljningen", uppfyllt, tid if uppfyllt else ())


def _ar(grupp: Malgrupp) -> Callable[[Any], bool]:
    return lambda svar: bool(svar == grupp.id)


def _hindrar(svar: Any) -> bool:
    return svar is False


def _ar_vag(svar: Any) -> bool:
    return isinstance(svar, Vag)
