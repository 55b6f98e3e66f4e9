"""Startens knep, vart och ett som den ändring i källorna som tar bort det; knep.toml räknar upp dem.

Det som publiceras har ingen omkopplare. Ett knep slås av i en kopia av källorna, som byggs och mäts för sig.
"""

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

FORTECKNING = Path(__file__).with_name("knep.toml")


@dataclass(frozen=True)
class Byte:
    """Ett stycke som står en gång i en fil, och vad som står där när knepet är av."""

    fil: str
    pa: str
    av: str


@dataclass(frozen=True)
class Knep:
    """Ett av startens knep.

    Attributes:
        namn: knepets namn.
        steg: numret i ADR 0005.
        utan: vad läsarens webbläsare gör när knepet är av.
        byten: ändringarna som tar bort det.
        starter: de starter som det rör, av första besökets kalla och nästa besöks ur minnesbilden.
    """

    namn: str
    steg: int
    utan: str
    byten: tuple[Byte, ...]
    starter: Sequence[str] = ("kall", "nasta")


def las_knep() -> dict[str, Knep]:
    """Varje knep efter sitt namn, i ADR:ens ordning."""
    poster = tomllib.loads(FORTECKNING.read_text("utf-8"))["knep"]
    knepen = [Knep(**{**post, "byten": tuple(Byte(**byte) for byte in post["byten"])}) for post in poster]
    return {knep.namn: knep for knep in knepen}


def utan(byten: Iterable[Byte], rot: Path) -> dict[Path, str]:
    """Texterna i `rot` som de blir när bytena är gjorda.

    Raises:
        SystemExit: ett stycke står inte i sin fil, eller mer än en gång.
    """
    texter: dict[Path, str] = {}
    for byte in byten:
        fil = rot / byte.fil
        text = texter.get(fil) or fil.read_text("utf-8")
        if text.count(byte.pa) != 1:
            raise SystemExit(f"Ett knep går inte att slå av: «{byte.pa}» ska stå en gång i {byte.fil}.")
        texter[fil] = text.replace(byte.pa, byte.av)
    return texter
