"""Det som är känt om ett fall och det som avgjorde en regel, i ord."""

from collections.abc import Iterable, Mapping
from functools import cache

from riktlinje.modell.ordning import Ordning
from riktlinje.modell.orsak import inledd_med_gemen
from riktlinje.modell.regel import Regel
from riktlinje.modell.tabell import Lage
from riktlinje.modell.uppgift import Uppgift
from riktlinje.regelverk import REGELVERK


@cache
def gemen(text: str) -> str:
    """Texten så som den står inne i en mening; ett namn och en förkortning behåller sin stora bokstav."""
    return text if text.split(maxsplit=1)[0] in _namn() else inledd_med_gemen(text)


@cache
def _namn() -> frozenset[str]:
    """Orden som frågorna skriver med stor bokstav också inne i meningen."""
    inne = (ord_ for u in REGELVERK.uppgifter.values() for ord_ in u.fraga.rstrip("?").split()[1:])
    return frozenset(ord_ for ord_ in inne if ord_[:1].isupper())


def varden(namnen: Iterable[str], uppgifter: Mapping[str, Uppgift], lage: Lage) -> list[str]:
    """De kända uppgifterna bland namnen, var och en som «ålder: 23 år»."""
    return [
        f"{gemen(uppgifter[namn].rubrik)}: {uppgifter[namn].etikett(varde)}"
        for namn in namnen
        if (varde := lage[namn]) is not None
    ]


def avgjorde(regel: Regel[object], ordning: Ordning, lage: Lage) -> list[str]:
    """Regelns kända uppgifter, utan dem som svaret inte hade behövt, var och en som «ålder: 23 år»."""
    tabell, kvar = ordning.tabeller[regel.id], dict(lage)
    svar = tabell.sla_upp(lage).mojliga
    for namn in reversed(regel.beror_pa):
        utan = {**kvar, namn: None}
        if tabell.sla_upp(utan).mojliga == svar:
            kvar = utan
    return varden(regel.beror_pa, ordning.uppgifter, kvar)
