"""Var saker står på webbplatsen: sida och ankare för regler, tolkningar och kalkylator."""

from riktlinje.regler import PROVNINGAR

KALKYLATOR = "kalkylator"
TOLKNINGAR = "granskning/tolkningar"
_EGNA_SIDOR = {"uvas": "uvas", "kvinnor": "kvinnor", "tid": "handlaggning", "process.tvasteg": "handlaggning"}


def regelsida(regelid: str) -> str:
    """Sidan där regeln står, utan ändelse, till exempel «riktlinjer/uppsokande/uvas».

    Sidan följer av id:t: «uvas.alder» står på sidan uvas. Vägvalen står på riktlinjens första sida.
    """
    sida = _EGNA_SIDOR.get(regelid) or _EGNA_SIDOR.get(regelid.partition(".")[0], "index")
    return f"riktlinjer/{regelns_provning(regelid)}/{sida}"


def regelns_provning(regelid: str) -> str:
    """Prövningen som regeln hör till."""
    return next(
        provning.id
        for provning in PROVNINGAR.values()
        for utgava in provning.utgavor
        if regelid in {regel.id for regel in utgava.regler()}
    )


def webbvag(sida: str, ankare: str) -> str:
    """Adressen från webbplatsens rot, till exempel «riktlinjer/uppsokande/uvas/#uvas.alder»."""
    mapp = sida.removesuffix("index")
    return f"{mapp.rstrip('/')}/#{ankare}"
