"""Webbplatsens adress och kontakt, så som den som bygger eller jämför anger dem."""

import re
from urllib.parse import urlsplit

from riktlinje.modell.fel import visa


def adressfel(namn: str, adress: str) -> list[str]:
    """Ett meddelande när adressen inte är hel; namn är det som adressen gavs med."""
    delar = urlsplit(adress)
    if delar.scheme in {"http", "https"} and delar.netloc and not (delar.query or delar.fragment):
        return []
    tillatet = "Tillåtet: en hel adress, till exempel https://exempel.se/."
    return [f"{namn} kan inte vara «{visa(adress)}». {tillatet}"]


def kontaktfel(namn: str, kontakt: str) -> list[str]:
    """Ett meddelande när kontakten varken är en e-postadress eller en hel webbadress."""
    if re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", kontakt) or not adressfel(namn, kontakt):
        return []
    tillatet = "Tillåtet: en e-postadress eller en hel webbadress, till exempel namn@exempel.se."
    return [f"{namn} kan inte vara «{visa(kontakt)}». {tillatet}"]
