"""Länken till ett fall: allt står i adressens fragment, som aldrig skickas till någon server."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from riktlinje.modell.fel import Indatafel, okant_namn, visa
from riktlinje.modell.kontrakt import las_dag
from riktlinje.modell.uppgift import UTELAMNA
from riktlinje.regler import PROVNINGAR
from riktlinje.regler.stampel import regelsumma

VERSION = "1"
LANGSTA = 1500
DAGAR = {"beslutsdag": "Beslutsdag", "ansokningsdag": "Dag för ansökan", "startdag": "Insatsens första dag"}
"""Dagarna i en länk och ett formulär, med sin rubrik."""


@dataclass(frozen=True, slots=True)
class Lankat:
    """Det som gick att läsa ur en länk.

    Attribut:
        provning: prövningens id, eller None när länken inte går att använda.
        varden: fältens skrivna värden, bara tillåtna.
        meddelanden: vad som inte togs med och varför.
    """

    provning: str | None
    varden: Mapping[str, str]
    meddelanden: tuple[str, ...]


def skriv_lank(provning: str, varden: Mapping[str, Any]) -> str:
    """Fragmentet för ett fall, utan inledande #."""
    par = [("v", VERSION), ("regler", regelsumma()), ("provning", provning)]
    return "&".join(f"{namn}={varde}" for namn, varde in [*par, *varden.items()])


def las_lank(fragment: str) -> Lankat:
    """Läser ett fragment; det som inte är tillåtet utelämnas och nämns."""
    text = fragment.removeprefix("#")
    if len(text) > LANGSTA:
        return Lankat(None, {}, (f"Länken är längre än {LANGSTA} tecken och har inte använts.",))
    par = [del_.partition("=") for del_ in text.split("&")]
    namn = [n for n, _, _ in par]
    data = {n: varde for n, _, varde in par if namn.count(n) == 1}
    fel = [
        f"«{visa(n)}» står flera gånger i länken och har utelämnats."
        for n in dict.fromkeys(namn)
        if namn.count(n) > 1
    ]
    if data.pop("v", "") != VERSION:
        return Lankat(None, {}, ("Länken är inte gjord av den här kalkylatorn och har inte använts.",))
    provning = PROVNINGAR.get(data.pop("provning", ""))
    if provning is None:
        return Lankat(None, {}, ("Länken nämner ingen prövning som finns och har inte använts.",))
    if data.pop("regler", "") != regelsumma():
        fel.append("Länken är gjord med andra regler än de som visas här. Svaret kan skilja sig.")
    varden: dict[str, str] = {}
    for n, varde in data.items():
        try:
            if n in DAGAR:
                las_dag(n, varde)
            elif n in provning.uppgifter:
                provning.uppgifter[n].tolka(varde)
            else:
                okant = okant_namn("Uppgiften", n, (*DAGAR, *provning.uppgifter)).partition(" Tillåtet:")[0]
                fel.append(f"{okant} Den har utelämnats ur länken.")
                continue
            varden[n] = varde
        except Indatafel as orsak:
            skal = [text.replace(UTELAMNA, "") for text in orsak.meddelanden]
            fel += [f"{text} Den har utelämnats ur länken." for text in skal]
    return Lankat(provning.id, varden, tuple(fel))
