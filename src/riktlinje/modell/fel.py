"""Fel som användaren kan rätta: vad, var, vad som är tillåtet och det namn som ligger närmast."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from riktlinje.modell.json_text import skriv_json

LANGSTA_UTSKRIFT = 40


class Indatafel(ValueError):
    """Indata som inte kan användas.

    Attributes:
        meddelanden: en mening per fel, på svenska, färdig att visa.
    """

    def __init__(self, meddelanden: Sequence[str]) -> None:
        super().__init__("\n".join(meddelanden))
        self.meddelanden = tuple(meddelanden)


def visa(varde: object) -> str:
    """Skriver ut ett värde ur JSON kort och utan styrtecken, så att det kan stå i ett felmeddelande."""
    text = varde if isinstance(varde, str) else skriv_json(varde)
    if len(text) > LANGSTA_UTSKRIFT:
        text = text[:LANGSTA_UTSKRIFT] + "…"
    return "".join(tecken if tecken.isprintable() else "?" for tecken in text)


def narmaste(namn: object, tillatna: Iterable[str]) -> str:
    """Ger meningen «Menade du «…»?» med det tillåtna namn som ligger närmast, annars tom text."""
    if not isinstance(namn, str):
        return ""
    kandidater = {kandidat.lower(): kandidat for kandidat in tillatna}
    traffar = get_close_matches(namn[:80].strip().lower(), list(kandidater), n=1, cutoff=0.6)
    return f" Menade du «{kandidater[traffar[0]]}»?" if traffar else ""


def okant_namn(vad: str, namn: object, tillatna: Sequence[str]) -> str:
    """Ger ett meddelande om ett okänt namn: det skrivna, det närmaste och vad som är tillåtet."""
    return f"{vad} «{visa(namn)}» finns inte.{narmaste(namn, tillatna)} Tillåtet: {', '.join(tillatna)}."
