"""Villkoret på en pil i flödet, uttryckt i de uppgifter som ger svaret. Räknas ur regelns tabell."""

from collections.abc import Callable
from itertools import product
from typing import Any

from riktlinje.modell.ordning import Ordning
from riktlinje.modell.orsak import rakna_upp, varden_i_ord
from riktlinje.modell.regel import Regel
from riktlinje.modell.uppgift import Uppgift, Varde

FLEST_VARDEN = 3


def villkor_for(regel: Regel[Any], ordning: Ordning, passar: Callable[[Any], bool]) -> str:
    """När regeln ger ett svar som passar: «Tid: 3–5 år», annars regelns eget villkor.

    Exakt: antingen räcker ett av leden («eller»), eller så krävs alla («och»). Går det inte att skriva så
    används regelns villkor.
    """
    tabell = ordning.tabeller[regel.id]
    celler = {varden for varden, svar in tabell.celler.items() if passar(svar) is True}
    for led, binder in ((_tillrackliga, " eller "), (_nodvandiga, " och ")):
        varden = led(tabell.uppgifter, celler, tabell.celler)
        if varden is not None:
            delar = [
                f"{uppgift.rubrik}: {_i_klartext(uppgift, egna)}"
                for uppgift, egna in zip(tabell.uppgifter, varden, strict=True)
                if egna and len(egna) < len(uppgift.varden)
            ]
            if delar:
                return binder.join(delar)
    return regel.villkor


type _Varden = tuple[tuple[Varde, ...], ...]


def _tillrackliga(
    uppgifter: tuple[Uppgift, ...], celler: set[tuple[Varde, ...]], alla: dict[tuple[Varde, ...], Any]
) -> _Varden | None:
    """De värden som vart och ett räcker; None när de inte säger allt."""
    varden = tuple(
        tuple(v for v in uppgift.varden if all(c in celler for c in alla if c[plats] == v))
        for plats, uppgift in enumerate(uppgifter)
    )
    tackta = {c for c in alla if any(c[plats] in egna for plats, egna in enumerate(varden))}
    return varden if tackta == celler else None


def _nodvandiga(
    uppgifter: tuple[Uppgift, ...], celler: set[tuple[Varde, ...]], _alla: dict[tuple[Varde, ...], Any]
) -> _Varden | None:
    """De värden som tillsammans krävs; None när de inte säger allt."""
    varden = tuple(
        tuple(v for v in uppgift.varden if any(c[plats] == v for c in celler))
        for plats, uppgift in enumerate(uppgifter)
    )
    return varden if set(product(*varden)) == celler else None


def _i_klartext(uppgift: Uppgift, varden: tuple[Varde, ...]) -> str:
    """Värdena i klartext; många värden som inte är tal sägs som de andra i stället."""
    if uppgift.ar_tal or len(varden) <= FLEST_VARDEN:
        return varden_i_ord(uppgift, varden)
    return f"annat än {rakna_upp([uppgift.etikett(v) for v in uppgift.varden if v not in varden])}"
