"""Fel som användaren kan rätta: vad, var, vad som är tillåtet och det namn som ligger närmast."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from riktlinje.modell.json_text import skriv_json

LANGSTA_UTSKRIFT = 40
FLEST_NAMN = 40
VANLIGA = frozenset("åäöéüÅÄÖÉÜ«»–…§°’”•½")
"""Tecken utanför ASCII som hör till svensk text; alla andra kan vara tagna för något annat."""


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
    """Ger meningen «Menade du «…»?» med det tillåtna namn som ligger närmast, annars tom text.

    Har namnet ett tecken som lätt tas för ett annat sägs det också.
    """
    if not isinstance(namn, str):
        return ""
    kandidater = {kandidat.lower(): kandidat for kandidat in tillatna}
    traffar = get_close_matches(namn[:80].strip().lower(), list(kandidater), n=1, cutoff=0.6)
    menade = f" Menade du «{kandidater[traffar[0]]}»?" if traffar else ""
    return menade + lurigt_tecken(namn)


def lurigt_tecken(text: object) -> str:
    """Ger en mening om textens första tecken som inte syns eller lätt tas för ett annat, annars tom text."""
    if not isinstance(text, str) or (text.isascii() and text.isprintable()):
        return ""
    lurigt = next((t for t in text if not t.isprintable() or (not t.isascii() and t not in VANLIGA)), None)
    return (
        "" if lurigt is None else f" Tecknet {kodpunkt(lurigt)} syns inte eller liknar ett annat: skriv om."
    )


def kodpunkt(tecken: str) -> str:
    """Ger tecknets nummer, till exempel «U+00A0»."""
    return f"U+{ord(tecken):04X}"


def okant_namn(vad: str, namn: object, tillatna: Sequence[str]) -> str:
    """Ger ett meddelande om ett okänt namn: det skrivna, det närmaste och vad som är tillåtet."""
    return f"{vad} «{visa(namn)}» finns inte.{narmaste(namn, tillatna)} Tillåtet: {uppraknade(tillatna)}."


def uppraknade(namn: Sequence[str]) -> str:
    """Räknar upp namnen, de första när de är många."""
    resten = len(namn) - FLEST_NAMN
    return ", ".join(namn[:FLEST_NAMN]) + (f" och {resten} till" if resten > 0 else "")
