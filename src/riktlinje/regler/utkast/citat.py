"""Källans egna ord för ett kriterium, så korta att de kan stå i ett beslut."""

from collections.abc import Mapping

from riktlinje.modell.ordning import Malgrupp
from riktlinje.modell.regel import Kriterium
from riktlinje.regler.punkter import punktord

KORTA: Mapping[str, str] = {
    "kvinnor.utbildning": "motsvarande grundskola som högsta utbildningsnivå",
    "kvinnor.etablering": "Saknar helt etablering på svensk arbetsmarknad eller har ett långvarigt "
    "utanförskap",
    **dict.fromkeys(
        ("uvas.af-lamplig-atgard", "kvinnor.af-lamplig-atgard"),
        "Har inte kunnat erbjudas lämplig arbetsmarknadspolitisk åtgärd av Arbetsförmedlingen",
    ),
    **dict.fromkeys(
        ("uvas.behov-komplement", "kvinnor.behov-komplement"),
        "behöver ett kompletterande stöd som Jobbtorg kan erbjuda",
    ),
}
"""Den del av citatet som gäller just kriteriet; varje rad finns ordagrant i kriteriets citat."""
MED_EGNA_ORD = frozenset({"kvinnor.svenska"})
"""Källans ord har ett skrivfel som inte hör hemma i ett beslut (T-10)."""


def kravet(kriterium: Kriterium, grupp: Malgrupp) -> str:
    """En mening om vad kriteriet kräver, med källans ord som märkt citat och punktens nummer."""
    punkt = punktord(grupp, [kriterium])
    efter = f" ({punkt})" if punkt else ""
    if kriterium.id in MED_EGNA_ORD:
        return f"Kriterierna kräver {kriterium.villkor}{efter}."
    ordagrant = KORTA.get(kriterium.id, kriterium.citat)
    return f"I kriterierna står «{ordagrant.rstrip('.')}»{efter}."
