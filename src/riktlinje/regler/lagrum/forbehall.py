"""Det som lagbytet gör osäkert, i samma ord i svaret, i utkastet och på sidorna."""

from riktlinje.modell.lag import Lagrum
from riktlinje.regler.lagrum import SOL_2001, SOL_2025
from riktlinje.regler.lagrum.lagnyckel import NAMNDEN, UTAN_BEHOVSPROVNING

KONTROLLERA = (
    f"Kontrollera före beslutet att kommunfullmäktige har gett nämnden uppgiften (nya lagens {NAMNDEN.ny}) "
    "och att insatsen finns kvar. Staden kan också ha valt att ge den utan behovsprövning "
    f"({UTAN_BEHOVSPROVNING.ny})."
)
"""Det som källorna från 2022 inte kan svara på."""

MATTET_AR_VART = (
    f"Riktlinjens standardtext säger «{SOL_2001.matt}». Orden «{SOL_2025.matt}» är vår överföring till den "
    "nya lagen."
)
"""Standardtexten är skriven för den gamla lagen."""


def forbehall(sol: Lagrum) -> str:
    """Det som ska kontrolleras före ett beslut; tomt för den lag som källorna är skrivna för."""
    return KONTROLLERA if sol == SOL_2025 else ""


def mattets_forbehall(sol: Lagrum) -> str:
    """Att måttet i standardtexten är vår överföring; tomt när ordet är riktlinjens eget."""
    return MATTET_AR_VART if sol == SOL_2025 else ""


def forst_ratten(sol: Lagrum) -> str:
    """Stödet för att pröva rätten först, och vilken lag det gäller: en handbok, ingen regel i lagen."""
    nu = f", nu {sol.ratt}" if sol == SOL_2025 else ""
    return (
        "Socialstyrelsens handbok säger, med hänvisning till JO, att rätten ska prövas först. "
        f"Den gäller den äldre lagen ({SOL_2001.ratt}{nu})."
    )
