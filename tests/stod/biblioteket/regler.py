"""Lånets enda prövning: ålder, lånekort och vana."""

from collections.abc import Mapping
from datetime import date

from riktlinje.modell.kalla import Dokument
from riktlinje.modell.ordning import Malgrupp, Ordning
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.regel import Oklart, kriterium, oklart
from riktlinje.modell.status import Utgavestatus
from riktlinje.modell.uppgift import Slag, Uppgift, heltal, ja_nej, val

KALLA = Dokument("L", "Låneregler", "Lånereglerna", "2024", "Påhittade.").avsnitt("Instrument")
UPPGIFTER: Mapping[str, Uppgift] = {
    uppgift.namn: uppgift
    for uppgift in (
        heltal(
            "fyllda_ar", "Fyllda år", "Hur gammal är låntagaren?", Slag.FAKTA, range(100), "år", "Hela år."
        ),
        ja_nej("har_kort", "Har lånekort", "Har låntagaren lånekort?", Slag.FAKTA, "Kortet ska gälla i dag."),
        val("vana", "Vana", "Hur van är spelaren?", Slag.BEDOMNING, {"van": "van", "lite": "lite"}),
    )
}


@kriterium("instrument.fyllda-ar", rubrik="Minst tolv år", citat="tolv år", kalla=KALLA, villkor="12–99 år")
def fyllda_tolv(fyllda_ar: int) -> bool:
    """Låntagaren har fyllt tolv år."""
    return fyllda_ar >= 12


@kriterium("instrument.kort", rubrik="Lånekort", citat="giltigt kort", kalla=KALLA, villkor="har lånekort")
def kort(har_kort: bool) -> bool:
    """Låntagaren har ett kort som gäller."""
    return har_kort


@kriterium(
    "instrument.vana", rubrik="Vana", citat="van spelare", kalla=KALLA, villkor="van", tolkningar=("L-1",)
)
def van(vana: str) -> bool | Oklart:
    """Den som är van får låna; texten säger inte vad lite vana räcker till (L-1)."""
    return True if vana == "van" else oklart("L-1")


ORDNING = Ordning(
    uppgifter=UPPGIFTER,
    vagval=(),
    malgruppsval=None,
    malgrupper=(Malgrupp("spelare", "spelare", (fyllda_tolv, kort, van)),),
    forfarandekrav=(),
    upplysningar=(),
    beslutsfattare=None,
)
LAN = Provning(
    id="lan",
    rubrik="Låna hem ett instrument",
    uppgifter=UPPGIFTER,
    startvarden={},
    samma_som={},
    hogst=(),
    datumkanslig=None,
    utgavor=(
        Utgava(
            id="lan-2024",
            namn="Lånereglerna 2024",
            status=Utgavestatus.FORESLAGEN,
            giltig_fran=date(2024, 1, 1),
            giltig_till=None,
            ordning=ORDNING,
            period=None,
            tvasteg=None,
            sammanfatta=lambda underlag: f"{underlag.karna.utfall.rubrik}.",
        ),
    ),
    tid="fyra veckor",
)
