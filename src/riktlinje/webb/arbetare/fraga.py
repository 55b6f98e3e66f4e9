"""En fråga till arbetaren, och underlaget till dess exempel."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any

type Data = dict[str, Any]
"""En fråga, eller ett svar, så som JSON bär den."""

TABELLASARE = "verkstad.json"
"""Tillägget som läser scenariofiler; namnet är dess förteckning bland motorns filer."""


@dataclass(frozen=True, slots=True)
class Underlag:
    """Det som frågornas exempel görs av: varje scenario, och det som kan vara fel.

    Attributes:
        formular: ifyllda formulär, rätt och fel, vart och ett med `provning` och `varden`.
        lankar: samma formulär som länkar.
        rader: scenarierna som JSON-rader enligt kontraktet.
        filer: scenariofilernas texter efter namn.
        dagar: datumraderna, vart och ett med `funktion` och `argument`.
    """

    formular: Sequence[Data]
    lankar: Sequence[str]
    rader: Sequence[str]
    filer: Mapping[str, str]
    dagar: Sequence[Data]


@dataclass(frozen=True, slots=True)
class Fraga:
    """En fråga som sidan kan ställa.

    Funktionen som svarar heter som frågan, och funktionen som ger dess exempel heter också `_exempel`.

    Attributes:
        namn: frågans `typ`.
        modul: modulen här i paketet som båda funktionerna står i.
        genast: modulen läses in vid starten; annars först när frågan ställs.
        tillagg: det som arbetaren hämtar innan frågan kan besvaras; tomt när motorn räcker.
    """

    namn: str
    modul: str
    genast: bool = False
    tillagg: str = ""

    def las_in(self) -> Any:
        """Frågans modul."""
        return import_module(f"{__package__}.{self.modul}")

    def svara(self, data: Data) -> Data:
        """Svaret på frågan."""
        svar: Data = getattr(self.las_in(), self.namn)(data)
        return svar

    def exempel(self, underlag: Underlag) -> list[Data]:
        """Frågan ställd på varje sätt som underlaget ger, rätt och fel, med sin `typ`."""
        stallda: Iterable[Data] = getattr(self.las_in(), f"{self.namn}_exempel")(underlag)
        return [{"typ": self.namn, **data} for data in stallda]
