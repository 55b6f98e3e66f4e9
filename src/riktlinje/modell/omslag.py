"""Vad som skulle ändra utfallet: varje enskild uppgift, och den minsta samlingen uppgifter."""

from collections.abc import Mapping
from dataclasses import dataclass

from riktlinje.modell.diagram import Nod
from riktlinje.modell.ordning import Ordning
from riktlinje.modell.provningsdiagram import Provningsdiagram
from riktlinje.modell.tabell import Lage
from riktlinje.modell.uppgift import Uppgift, Varde
from riktlinje.modell.utfall import Utfall

OANDLIGT = 10**6


@dataclass(frozen=True, slots=True)
class Omslag:
    """En ändring av en uppgift som ensam ger ett annat utfall.

    Attribut:
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
    namnen = dict.fromkeys(namn for regel in ordning.regler() for namn in regel.beror_pa)
    omslag: list[Omslag] = []
    for namn in namnen:
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
    d = diagram.diagram
    kostnad: dict[Nod, int] = {}

    def pris(uppgift: Uppgift, varde: Varde) -> int:
        if lage[uppgift.namn] is None:
            return 1  # att ta reda på något är billigare än att något måste vara annorlunda
        return 0 if lage[uppgift.namn] == varde else len(d.uppgifter) + 1

    def rakna(nod: Nod) -> int:
        if nod not in kostnad:
            if nod in d.svar:
                kostnad[nod] = 0 if d.svar[nod] is mal else OANDLIGT
            else:
                uppgift = d.uppgifter[d.plats[nod]]
                par = zip(uppgift.varden, d.foljder[nod], strict=True)
                kostnad[nod] = min(pris(uppgift, varde) + rakna(foljd) for varde, foljd in par)
        return kostnad[nod]

    if rakna(diagram.rot) >= OANDLIGT:
        return None
    andringar: dict[str, Varde] = {}
    nod = diagram.rot
    while nod not in d.svar:
        uppgift = d.uppgifter[d.plats[nod]]
        nu = lage[uppgift.namn]
        val = [
            (pris(uppgift, varde) + rakna(foljd), _avstand(varde, nu), plats, varde, foljd)
            for plats, (varde, foljd) in enumerate(zip(uppgift.varden, d.foljder[nod], strict=True))
        ]
        _, _, _, varde, nod = min(val)
        if nu != varde:
            andringar[uppgift.namn] = varde
    return andringar


def _avstand(varde: Varde, nu: Varde | None) -> int:
    """Hur långt ett tal ligger från det nuvarande; annars lika långt."""
    return abs(varde - nu) if isinstance(varde, int) and isinstance(nu, int) else 0
