"""Flödet i en prövning som rutor och pilar, räknat ur reglerna, med fallets egen väg utmärkt."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from riktlinje.modell.dagord import dag_i_ord
from riktlinje.modell.ordning import Malgrupp, Ordning
from riktlinje.modell.orsak import stor
from riktlinje.modell.regel import Vag
from riktlinje.modell.utfall import Status, Utfall
from riktlinje.ovningar.ovningsfall import Ovningsfall
from riktlinje.ovningar.steg import Steg, aktuella_grupper
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
    steg = {ett.id: ett for ett in fall.steg}
    uppfyllt = fall.bedomning.utfall in {grupp.uppfyllt for grupp in utgava.ordning.malgrupper}
    return tuple(_rutor(fall, utgava.ordning, steg, uppfyllt=uppfyllt))


def _rutor(fall: Ovningsfall, ordning: Ordning, steg: dict[str, Steg], *, uppfyllt: bool) -> Iterator[Ruta]:
    start = "Ansökan" if ordning.beslutsfattare else "Anmälan"
    yield Ruta(
        start,
        nas=True,
        vidare="vem beslutar?" if ordning.beslutsfattare else "hör fallet hit?",
        gar_vidare=True,
    )
    for vagval in ordning.vagval:
        svar = steg[vagval.id].svar
        celler = ordning.tabeller[vagval.id].celler.values()
        mal = " eller ".join(dict.fromkeys(v.utfall.rubrik for v in celler if isinstance(v, Vag)))
        gren = Gren(villkor_for(vagval, ordning, _ar_vag), mal, tas=svar == "stannar")
        oklart = Gren("okänt", Utfall.KRAVER_BEDOMNING.rubrik, tas=svar == "oklart")
        grenar = (gren, oklart) if svar == "oklart" else (gren,)
        yield Ruta(
            vagval.rubrik, svar != "provas_inte", (), grenar, vidare="annars", gar_vidare=svar == "vidare"
        )
    lage = fall.provning.lage({**fall.fall.uppgifter, **fall.bedomning.antaget})
    grupp = aktuella_grupper(ordning, lage, fall.bedomning)[0]
    if ordning.malgruppsval is not None:
        yield _malgruppsval(ordning, steg[ordning.malgruppsval.id], grupp)
    if grupp.kriterier:
        yield _kriterier(grupp, steg)
    for krav in ordning.forfarandekrav:
        svar = steg[krav.id].svar
        kvar = fall.bedomning.utfall in {Utfall.KRAVER_BEDOMNING, grupp.uppfyllt} and svar != "provas_inte"
        gren = Gren(
            villkor_for(krav, ordning, _hindrar),
            Utfall.KRAVER_BEDOMNING.rubrik,
            tas=kvar and svar == "saknas",
        )
        yield Ruta(krav.rubrik, kvar, (), (gren,), vidare="annars", gar_vidare=uppfyllt)
    yield from _slut(fall, grupp, uppfyllt=uppfyllt)


def _malgruppsval(ordning: Ordning, steg: Steg, grupp: Malgrupp) -> Ruta:
    regel = ordning.malgruppsval
    if regel is None:
        raise ValueError("Prövningen väljer ingen målgrupp.")
    grenar = [
        Gren(
            villkor_for(regel, ordning, _ar(annan)),
            f"{stor(annan.rubrik)}: egna kriterier",
            tas=steg.svar == annan.id,
        )
        for annan in ordning.malgrupper
        if annan is not grupp
    ]
    grenar.append(Gren("ingen målgrupp passar", ordning.utan_malgrupp.rubrik, tas=steg.svar == "ingen"))
    vidare = villkor_for(regel, ordning, _ar(grupp))
    nas = steg.svar != "provas_inte"
    return Ruta("Vilken målgrupp?", nas, (), tuple(grenar), vidare=vidare, gar_vidare=steg.svar == grupp.id)


def _kriterier(grupp: Malgrupp, steg: dict[str, Steg]) -> Ruta:
    egna = [steg[kriterium.id] for kriterium in grupp.kriterier]
    svaren = {ett.svar for ett in egna}
    brister = Status.EJ_UPPFYLLT in svaren
    oklart = Status.OKLART in svaren and not brister
    grenar = (
        Gren("något är inte uppfyllt", grupp.ej_uppfyllt.rubrik, tas=brister),
        Gren("inget brister, men något är oklart", Utfall.KRAVER_BEDOMNING.rubrik, tas=oklart),
    )
    rader = tuple(f"{ett.symbol} {ett.rubrik}: {ett.svarsord.lower()}" for ett in egna)
    rubrik = f"Kriterier för {grupp.rubrik}"
    nas = svaren != {"provas_inte"}
    return Ruta(rubrik, nas, rader, grenar, "alla uppfyllda", gar_vidare=svaren == {Status.UPPFYLLT})


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
