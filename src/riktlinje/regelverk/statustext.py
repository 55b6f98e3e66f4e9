"""Riktlinjens egna texter så som utgåvornas status gör dem: valen i dem och de beslutade dagarna."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from riktlinje.modell.handelse import Handelse, Tidpunkt
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.regelverk import Publicering, Regelverk
from riktlinje.modell.sakerhet import Sakerhet
from riktlinje.modell.statusval import namnda, valj_i

DAGEN_BESLUTAD = "dagen är beslutad"


def regelverket(lamnat: Regelverk) -> Regelverk:
    """Klausulerna, tolkningarna och dokumenten med sina val gjorda."""
    provningar = lamnat.provningar.values()
    return replace(
        lamnat,
        klausuler=_valda(lamnat.klausuler, provningar),
        tolkningar=_valda(lamnat.tolkningar, provningar),
        dokument=tuple(valj_i(dokument, provningar) for dokument in lamnat.dokument),
    )


def publiceringen(lamnad: Publicering, provningar: Collection[Provning]) -> Publicering:
    """Ordlistan med sina val gjorda, och tidslinjen med de beslutade dagarna."""
    handelser = [ny for handelse in lamnad.tidslinje for ny in _handelser(handelse, provningar)]
    return replace(
        lamnad,
        ordlista=tuple(valj_i(grupp, provningar) for grupp in lamnad.ordlista),
        tidslinje=tuple(sorted(handelser, key=lambda en: en.nar.forsta)),
    )


def _valda[T](delar: Mapping[str, T], provningar: Collection[Provning]) -> dict[str, T]:
    return {namn: valj_i(ett, provningar) for namn, ett in delar.items()}


def _handelser(handelse: Handelse, provningar: Collection[Provning]) -> Iterator[Handelse]:
    """Händelsen, och en egen för varje utgåva som beslutades för sig."""
    utgavor = namnda(handelse.utgava, provningar) if handelse.utgava else ()
    beslutade = [utgava for utgava in utgavor if utgava.status.ar_beslutad]
    if not beslutade:
        yield handelse
    elif len(beslutade) == len(utgavor) and len({utgava.giltig_fran for utgava in utgavor}) == 1:
        yield _beslutad(handelse, utgavor[0])
    else:
        if len(beslutade) < len(utgavor):
            yield handelse
        for utgava in beslutade:
            yield _beslutad(replace(handelse, rubrik=f"{utgava.namn} börjar gälla", text=""), utgava)


def _beslutad(handelse: Handelse, utgava: Utgava) -> Handelse:
    dag = utgava.giltig_fran
    nar = Tidpunkt(dag.year, dag.month, dag.day)
    return replace(handelse, nar=nar, sakerhet=Sakerhet.BESLUTAD, forbehall=DAGEN_BESLUTAD)
