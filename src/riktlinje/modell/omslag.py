"""Vad som skulle ändra utfallet: varje enskild uppgift, och den minsta samlingen uppgifter."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass

from riktlinje.modell.diagram import Diagram, Nod
from riktlinje.modell.ordning import Ordning
from riktlinje.modell.provningsdiagram import Provningsdiagram
from riktlinje.modell.tabell import Lage
from riktlinje.modell.uppgift import Uppgift, Varde
from riktlinje.modell.utfall import Utfall

OANDLIGT = 10**6


@dataclass(frozen=True, slots=True)
class Omslag:
    """En ändring av en uppgift som ensam ger ett annat utfall.

    Attributes:
        uppgift: uppgiftens namn.
        varden: de värden som ger utfallet, i uppgiftens ordning.
        utfall: utfallet med något av de värdena.
    """

    uppgift: str
    varden: tuple[Varde, ...]
    utfall: Utfall


def enskilda_omslag(ordning: Ordning, lage: Lage) -> tuple[Omslag, ...]:
    """Varje känd uppgift som ensam ändrar utfallet, med de värden som gör det."""
    nu = ordning.prova(lage).utfall
    omslag: list[Omslag] = []
    for namn in ordning.beror_pa():
        if lage[namn] is None:
            continue
        grupper: dict[Utfall, list[Varde]] = {}
        for varde in ordning.uppgifter[namn].varden:
            if varde != lage[namn]:
                grupper.setdefault(ordning.prova({**lage, namn: varde}).utfall, []).append(varde)
        omslag += [Omslag(namn, tuple(v), utfall) for utfall, v in grupper.items() if utfall is not nu]
    return tuple(omslag)


def minsta_omslag(diagram: Provningsdiagram, lage: Lage, mal: Utfall) -> Mapping[str, Varde] | None:
    """Den minsta samlingen värden som ger utfallet: ändrade uppgifter, och okända som måste bli kända.

    Så få kända uppgifter som möjligt ändras, och därefter så få okända som möjligt används. None när utfallet
    aldrig kan nås. Bland lika små samlingar väljs den som följer prövningens ordning.
    """
    return billigaste_vag(diagram.diagram, diagram.utfall, lage, lambda svar: svar is mal)


def billigaste_vag[R: Hashable](
    d: Diagram[R], rot: Nod, lage: Lage, ar_mal: Callable[[R], bool]
) -> Mapping[str, Varde] | None:
    """De värden som skiljer från läget på den billigaste vägen till ett sökt svar; None när ingen finns.

    Att använda en okänd uppgift är billigare än att ändra en känd. Bland lika nära tal väljs det närmaste.
    """
    kostnad: dict[Nod, int] = {}

    def pris(uppgift: Uppgift, varde: Varde) -> int:
        nu = lage.get(uppgift.namn)
        if nu is None:
            return 1
        return 0 if nu == varde else len(d.uppgifter) + 1

    def rakna(nod: Nod) -> int:
        if nod not in kostnad:
            if nod in d.svar:
                kostnad[nod] = 0 if ar_mal(d.svar[nod]) else OANDLIGT
            else:
                uppgift = d.uppgifter[d.plats[nod]]
                par = zip(uppgift.varden, d.foljder[nod], strict=True)
                kostnad[nod] = min(pris(uppgift, varde) + rakna(foljd) for varde, foljd in par)
        return kostnad[nod]

    if rakna(rot) >= OANDLIGT:
        return None
    andringar: dict[str, Varde] = {}
    nod = rot
    while nod not in d.svar:
        uppgift = d.uppgifter[d.plats[nod]]
        nu = lage.get(uppgift.namn)
        val = [
            (pris(uppgift, varde) + rakna(foljd), _avstand(varde, nu), plats, varde, foljd)
            for plats, (varde, foljd) in enumerate(zip(uppgift.varden, d.foljder[nod], strict=True))
        ]
        _, _, _, varde, nod = min(val, key=lambda ett: ett[:3])
        if nu != varde:
            andringar[uppgift.namn] = varde
    return andringar


def _avstand(varde: Varde, nu: Varde | None) -> int:
    """Hur långt ett tal ligger från det nuvarande; annars lika långt."""
    return abs(varde - nu) if isinstance(varde, int) and isinstance(nu, int) else 0
