"""Hur ett beslut överklagas: två former som inte får blandas ihop."""

from enum import StrEnum

from riktlinje.modell.fel import okant_namn
from riktlinje.modell.lag import Overklagande
from riktlinje.regler.lagrum.lagnyckel import OVERKLAGAS, RATT, RATT_EKONOMI, UTOVER, UTOVER_EKONOMI


class Form(StrEnum):
    """De två sätten att överklaga ett kommunalt beslut."""

    FORVALTNINGSBESVAR = "förvaltningsbesvär"
    LAGLIGHETSPROVNING = "laglighetsprövning"


_BESVAR = {
    RATT.gammal: OVERKLAGAS.sakerhet_gammal,
    RATT.ny: OVERKLAGAS.sakerhet_ny,
    RATT_EKONOMI.ny: OVERKLAGAS.sakerhet_ny,
}
_LAGLIGHET = {
    UTOVER.gammal: UTOVER.sakerhet_gammal,
    UTOVER.ny: OVERKLAGAS.sakerhet_ny,
    UTOVER_EKONOMI.ny: OVERKLAGAS.sakerhet_ny,
}
OVERKLAGBARA = (*_BESVAR, *_LAGLIGHET)


def overklagande(lagrum_text: str) -> Overklagande:
    """Hur ett beslut enligt lagrummet överklagas.

    Rätten (4 kap. 1 §, från den 1 juli 2025 11 kap. 1 § och 12 kap. 1 §) överklagas med förvaltningsbesvär.
    Möjligheten utöver rätten (4 kap. 2 §, sedan 11 kap. 4 § och 12 kap. 2 §) prövas bara till sin laglighet.
    Ett ärende med båda stegen har därför två vägar, och upplysningen ska gälla rätt steg (T-17).

    Args:
        lagrum_text: paragrafen som beslutet bygger på, till exempel «11 kap. 4 §».

    Raises:
        ValueError: lagrummet är inget av dem som insatsen beslutas enligt.

    Källa: 43–44 §§ förvaltningslagen och 13 kap. kommunallagen; tjänsteutlåtandet om stödinsatsen,
    «Möjligheter för kommunen att bevilja insatser enligt 4 kap. 2 § SoL».
    """
    if lagrum_text in _BESVAR:
        return Overklagande(
            Form.FORVALTNINGSBESVAR,
            "Den som beslutet gäller, om det har gått personen emot.",
            "Skrivs till förvaltningsrätten. Lämnas till nämnden som beslutade.",
            "Tre veckor från den dag personen fick del av beslutet.",
            "Pröva saken och ändra beslutet.",
            _BESVAR[lagrum_text],
        )
    if lagrum_text in _LAGLIGHET:
        return Overklagande(
            Form.LAGLIGHETSPROVNING,
            "Varje medlem av kommunen.",
            "Skrivs och lämnas till förvaltningsrätten.",
            "Tre veckor från den dag anslagstavlan visade att protokollet är justerat.",
            "Upphäva beslutet om det är olagligt, men inte sätta ett annat i stället.",
            _LAGLIGHET[lagrum_text],
        )
    raise ValueError(okant_namn("Lagrummet", lagrum_text, OVERKLAGBARA))
