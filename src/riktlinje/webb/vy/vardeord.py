"""Det som är känt om ett fall och det som avgjorde en regel, i ord."""

from collections.abc import Iterable, Mapping

from riktlinje.modell.ordning import Ordning
from riktlinje.modell.orsak import inledd_med_gemen
from riktlinje.modell.regel import Regel
from riktlinje.modell.tabell import Lage
from riktlinje.modell.uppgift import Uppgift
from riktlinje.regelverk import REGELVERK


def gemen(text: str) -> str:
    """Texten så som den står inne i en mening."""
    return inledd_med_gemen(text, REGELVERK.egennamn)


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
