"""Vad som skulle ändra utfallet: varje enskild uppgift, och den minsta samlingen uppgifter."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from riktlinje.modell.minsta_andring import minsta_andring
from riktlinje.modell.ordning import Ordning
from riktlinje.modell.provningsdiagram import Provningsdiagram
from riktlinje.modell.samband import Samband
from riktlinje.modell.tabell import Lage
from riktlinje.modell.uppgift import Varde
from riktlinje.modell.utfall import Utfall


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


def enskilda_omslag(ordning: Ordning, lage: Lage, samband: Collection[Samband] = ()) -> tuple[Omslag, ...]:
    """Varje känd uppgift som ensam ändrar utfallet, med de värden som gör det och går ihop med resten.

    Args:
        ordning: ordningen som fallet prövas mot.
        lage: fallet som det är.
        samband: sambanden som det ändrade fallet ska hålla.
    """
    nu = ordning.prova(lage).utfall
    omslag: list[Omslag] = []
    for namn in ordning.beror_pa():
        if lage[namn] is None:
            continue
        grupper: dict[Utfall, list[Varde]] = {}
        for varde in ordning.uppgifter[namn].varden:
            efter = {**lage, namn: varde}
            if varde != lage[namn] and all(ett.halls(efter) for ett in samband):
                grupper.setdefault(ordning.prova(efter).utfall, []).append(varde)
        omslag += [Omslag(namn, tuple(v), utfall) for utfall, v in grupper.items() if utfall is not nu]
    return tuple(omslag)


def minsta_omslag(
    diagram: Provningsdiagram, lage: Lage, mal: Utfall, samband: Collection[Samband] = ()
) -> Mapping[str, Varde] | None:
    """Den minsta samlingen värden som säkert ger utfallet: ändrade uppgifter, och okända som måste bli kända.

    Args:
        diagram: utgåvans diagram.
        lage: fallet som det är; uppgifter utanför ordningen som ett samband nämner får stå där också.
        mal: det sökta utfallet.
        samband: sambanden som det ändrade fallet ska hålla.

    Returns:
        Värdena efter uppgift; None när utfallet aldrig kan nås.
    """
    return minsta_andring(
        diagram.diagram,
        diagram.utfall,
        lage,
        lambda svar: svar is mal,
        samband,
        diagram.ordning.uppgifter,
    )
