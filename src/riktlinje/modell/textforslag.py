"""En färdig text till ett svar: skäl, överlämning eller journalanteckning, med luckor för det som bedöms."""

from dataclasses import dataclass
from enum import StrEnum


class Textslag(StrEnum):
    """Vad texten är till för."""

    SKAL = "skal"
    OVERLAMNING = "overlamning"
    JOURNAL = "journal"

    @property
    def knapp(self) -> str:
        """Orden på knappen som kopierar texten."""
        return {
            "skal": "Kopiera skäl",
            "overlamning": "Kopiera överlämning",
            "journal": "Kopiera journalanteckning",
        }[self.value]


@dataclass(frozen=True, slots=True)
class Textforslag:
    """En text att kopiera, i hela meningar med fallets egna värden.

    Det som bara handläggaren kan skriva är en lucka inom hakparentes; inget annat står inom sådana.

    Attributes:
        slag: vad texten är till för.
        rubrik: vad texten heter på sidan.
        att_kontrollera: det som handläggaren ska ta ställning till innan texten används, viktigast först.
        stycken: texten, stycke för stycke.
    """

    slag: Textslag
    rubrik: str
    att_kontrollera: tuple[str, ...]
    stycken: tuple[str, ...]


def lucka(vad: str) -> str:
    """En plats i texten för det som en människa har bedömt.

    Args:
        vad: det som ska beskrivas där.
    """
    return f"[{vad}]"
