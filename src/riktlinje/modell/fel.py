"""Fel som användaren kan rätta: vad, var, vad som är tillåtet och det namn som ligger närmast."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from riktlinje.modell.json_text import skriv_json

LANGSTA_UTSKRIFT = 40
FLEST_NAMN = 40
VANLIGA = frozenset("åäöéüÅÄÖÉÜ«»–…§°’”•½")
"""Tecken utanför ASCII som hör till svensk text; alla andra kan vara tagna för något annat."""


@dataclass(frozen=True, slots=True)
class Plats:
    """Var något står: en fil och radens nummer, eller ingenstans."""

    fil: str = ""
    rad: int = 0

    def __str__(self) -> str:
        return f"{self.fil}:{self.rad}" if self.rad else self.fil


@dataclass(frozen=True, slots=True)
class Falt:
    """Ett fält som en mening nämner; den som läser avgör om dess namn eller dess rubrik ska stå där."""

    namn: str


type Mening = str | tuple[str | Falt, ...]


@dataclass(frozen=True, slots=True)
class Fel:
    """Ett fel i det som någon har skrivit. Varje läsare sätter sina ord på det.

    Attributes:
        vad: vad som är fel, i en mening.
        falt: fältet som felet gäller: en uppgift, en dag eller en nyckel; tomt när det inte är ett av dem.
        skrivet: det som är skrivet, eller None.
        narmast: det tillåtna namn som ligger närmast det skrivna, eller tomt.
        lurigt: numret på ett tecken i det skrivna som lätt tas för ett annat, eller tomt.
        tillatet: vad som är tillåtet, i ord, eller tomt.
        atgard: vad man gör, i en eller flera meningar, eller tomt.
        plats: var det skrivna står.
    """

    vad: Mening
    falt: str = ""
    skrivet: object = None
    narmast: str = ""
    lurigt: str = ""
    tillatet: str = ""
    atgard: Mening = ""
    plats: Plats = Plats()

    def mening(self, rubrik: Callable[[str], str] = str) -> str:
        """Felet i ord, utan plats.

        Args:
            rubrik: ger det som ett fält kallas för den som läser; annars är det fältets namn.
        """
        delar = (
            _utskriven(self.vad, rubrik),
            f"Menade du «{self.narmast}»?" if self.narmast else "",
            f"Tecknet {self.lurigt} syns inte eller liknar ett annat: skriv om." if self.lurigt else "",
            f"Tillåtet: {self.tillatet}." if self.tillatet else "",
            _utskriven(self.atgard, rubrik),
        )
        return " ".join(filter(None, delar))

    def __str__(self) -> str:
        return f"{self.plats}  {self.mening()}" if self.plats.fil else self.mening()


def _utskriven(mening: Mening, rubrik: Callable[[str], str]) -> str:
    if isinstance(mening, str):
        return mening
    return "".join(f"«{rubrik(del_.namn)}»" if isinstance(del_, Falt) else del_ for del_ in mening)


class Indatafel(ValueError):
    """Indata som inte kan användas.

    Attributes:
        fel: felen, alla på en gång.
    """

    def __init__(self, fel: Iterable[Fel | str]) -> None:
        """Samlar felen; ett som bara är en mening får den som ord."""
        self.fel = tuple(Fel(ett) if isinstance(ett, str) else ett for ett in fel)
        super().__init__("\n".join(self.meddelanden))

    @property
    def meddelanden(self) -> tuple[str, ...]:
        """Varje fel i ord, på svenska och färdigt att visa."""
        return tuple(map(str, self.fel))


def visa(varde: object) -> str:
    """Skriver ut ett värde ur JSON kort och utan styrtecken, så att det kan stå i ett felmeddelande."""
    text = varde if isinstance(varde, str) else skriv_json(varde)
    if len(text) > LANGSTA_UTSKRIFT:
        text = text[:LANGSTA_UTSKRIFT] + "…"
    return "".join(tecken if tecken.isprintable() else "?" for tecken in text)


def felskrivet(
    vad: Mening, skrivet: object, namnen: Iterable[str], *, tillatet: str, falt: str = "", atgard: Mening = ""
) -> Fel:
    """Ett fel i något felskrivet, med det av namnen som ligger närmast och det tecken som kan lura."""
    return Fel(vad, falt, skrivet, narmaste(skrivet, namnen), lurigt_tecken(skrivet), tillatet, atgard)


def okant_namn(vad: str, namn: object, tillatna: Sequence[str], *, falt: str = "") -> Fel:
    """Ett okänt namn: det skrivna, det närmaste och vad som är tillåtet."""
    mening = f"{vad} «{visa(namn)}» finns inte."
    return felskrivet(mening, namn, tillatna, tillatet=uppraknade(tillatna), falt=falt)


def narmaste(namn: object, tillatna: Iterable[str]) -> str:
    """Det tillåtna namn som ligger närmast, eller tom text när inget gör det."""
    if not isinstance(namn, str):
        return ""
    kandidater = {kandidat.lower(): kandidat for kandidat in tillatna}
    traffar = get_close_matches(namn[:80].strip().lower(), list(kandidater), n=1, cutoff=0.6)
    return kandidater[traffar[0]] if traffar else ""


def lurigt_tecken(text: object) -> str:
    """Numret på textens första tecken som inte syns eller lätt tas för ett annat, eller tom text."""
    if not isinstance(text, str) or (text.isascii() and text.isprintable()):
        return ""
    lurigt = next((t for t in text if not t.isprintable() or (not t.isascii() and t not in VANLIGA)), None)
    return "" if lurigt is None else kodpunkt(lurigt)


def kodpunkt(tecken: str) -> str:
    """Ger tecknets nummer, till exempel «U+00A0»."""
    return f"U+{ord(tecken):04X}"


def uppraknade(namn: Sequence[str]) -> str:
    """Räknar upp namnen, de första när de är många."""
    resten = len(namn) - FLEST_NAMN
    return ", ".join(namn[:FLEST_NAMN]) + (f" och {resten} till" if resten > 0 else "")
