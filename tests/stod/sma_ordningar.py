"""Små ordningar med slumpade tabeller: alla fall går att räkna upp, och allt som modellen tillåter finns.

De är desamma varje gång.
"""

from collections.abc import Callable
from itertools import product
from random import Random
from typing import Any

from riktlinje.modell.kalla import Dokument
from riktlinje.modell.ordning import Malgrupp, Ordning
from riktlinje.modell.provningsdiagram import Provningsdiagram
from riktlinje.modell.regel import Forfarandekrav, Kriterium, Malgruppsval, Oklart, Regel, Vag, Vagval
from riktlinje.modell.tabell import Lage
from riktlinje.modell.uppgift import Slag, Uppgift, Varde
from riktlinje.modell.utfall import Beslutsfattare, Utfall

KALLA = Dokument("", "", "", "", "").avsnitt("")
ANNAN, EGEN = Beslutsfattare("annan", "Någon annan"), Beslutsfattare("egen", "Den egna")
LAMNAS = Utfall("lamnas", "Lämnas över")
VAGVALSSVAR = (None, None, None, Vag(LAMNAS, ANNAN), Vag(Utfall.UTANFOR_MALGRUPP), Oklart("X-1"))
KRITERIESVAR = (True, True, False, Oklart("X-2"), Oklart(None, underlag="intyg"))


def uppgift(namn: str, antal: int = 2) -> Uppgift:
    """En uppgift med så många värden."""
    varden = tuple(f"v{nummer}" for nummer in range(antal))
    return Uppgift(namn, namn, namn, Slag.FAKTA, varden, varden)


def regel[K: Regel[Any]](sort: type[K], regelid: str, namn: tuple[str, ...], svar: Callable[..., Any]) -> K:
    """En regel som svarar så för uppgifterna."""

    def funktion(*varden: Varde) -> Any:
        return svar(*varden)

    funktion.parametrar = namn  # type: ignore[attr-defined]
    return sort(regelid, regelid, regelid, KALLA, regelid, funktion)


def slumpad_ordning(fro: int) -> Ordning:
    """En ordning med fyra eller fem uppgifter, där varje regel beror på högst tre av dem."""
    slump = Random(fro)  # noqa: S311  # bara ett urval av ordningar
    uppgifter = {n: uppgift(n, slump.choice((2, 2, 3))) for n in "abcde"[: slump.randint(4, 5)]}
    nummer = iter(range(100))

    def slumpad[K: Regel[Any]](sort: type[K], svaren: tuple[Any, ...]) -> K:
        namn = tuple(slump.sample(sorted(uppgifter), slump.randint(1, 3)))
        celler = {c: slump.choice(svaren) for c in product(*(uppgifter[n].varden for n in namn))}
        return regel(sort, f"prov.{next(nummer)}", namn, lambda *varden: celler[varden])

    def flera[K: Regel[Any]](sort: type[K], svaren: tuple[Any, ...], hogst: int) -> tuple[K, ...]:
        return tuple(slumpad(sort, svaren) for _ in range(slump.randint(0, hogst)))

    vagval = flera(Vagval, VAGVALSSVAR, 3)
    idn = [f"grupp{n}" for n in range(slump.randint(1, 3))]
    valsvar = (*idn, *idn, None, Oklart("X-3"), Oklart("X-4", idn[-1]))
    val = slumpad(Malgruppsval, valsvar) if len(idn) > 1 or slump.random() < 0.5 else None
    grupper = tuple(Malgrupp(id_, id_, flera(Kriterium, KRITERIESVAR, 4)) for id_ in idn)
    krav = flera(Forfarandekrav, (True, True, False), 2)
    return Ordning(uppgifter, vagval, val, grupper, krav, (), slump.choice((EGEN, None)))


def alla_lagen(ordning: Ordning, *, okanda: bool) -> list[Lage]:
    """Varje fall i ordningen; med `okanda` också där uppgifter saknas."""
    val = [(*((None,) if okanda else ()), *ett.varden) for ett in ordning.uppgifter.values()]
    return [dict(zip(ordning.uppgifter, varden, strict=True)) for varden in product(*val)]


def svaret(diagram: Provningsdiagram, nod: int, lage: Lage) -> object:
    """Svaret för ett fall där allt är känt, följt nod för nod."""
    while nod not in diagram.diagram.svar:
        uppgift = diagram.diagram.uppgifter[diagram.diagram.plats[nod]]
        nod = diagram.diagram.foljder[nod][[*uppgift.varden].index(lage[uppgift.namn])]  # type: ignore[arg-type]
    return diagram.diagram.svar[nod]
