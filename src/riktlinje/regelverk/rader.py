"""Fall som JSON-rader: läs, pröva och svara, en rad i taget och utan att tappa någon."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.fall import Fall
from riktlinje.modell.fallformer import Tolkat
from riktlinje.modell.fel import Fel, Indatafel, visa
from riktlinje.modell.json_text import skriv_json
from riktlinje.modell.kontrakt import Inlasare, skriv_bedomning
from riktlinje.modell.motsagelser import ar_id, fall_av
from riktlinje.modell.provning import Provning
from riktlinje.regelverk import REGELVERK

DJUPAST = 20
SURROGAT = range(0xD800, 0xE000)
FORSTA_BYTE = 0xDC00
"""En byte som inte är UTF-8 läses in som detta tal plus byten, så att bara dess rad blir fel."""
SPARA_OM = "Spara om filen som UTF-8."
INLASARE = Inlasare(REGELVERK.provningar, REGELVERK.uppgifter)
_STRANG = re.compile(r'"(?:[^"\\]|\\.)*"?', re.DOTALL)


class Dubbelnyckel(Indatafel):
    """En nyckel står två gånger i samma objekt."""


@dataclass(frozen=True, slots=True)
class Radsvar:
    """Svaret på en rad: fallet och bedömningen, eller felen.

    Attributes:
        rad: radens nummer i texten, den första är 1.
        id: fallets id, eller None.
        fel: felen, tom när raden besvarades.
    """

    rad: int
    id: str | int | None
    fel: tuple[Fel, ...] = ()
    fall: Fall | None = None
    bedomning: Bedomning | None = None

    def json(self) -> str:
        """Svarsraden enligt kontraktet."""
        if self.bedomning is None or self.fall is None:
            return skriv_json({"id": self.id, "fel": list(map(str, self.fel))})
        return skriv_bedomning(self.bedomning, self.fall, REGELVERK.provningar[self.fall.provning])


def prova_data(data: object, rad: int = 1) -> Radsvar:
    """Prövar ett fall som redan är läst ur JSON."""
    try:
        fall = INLASARE.las(data)
    except Indatafel as orsak:
        fallets_id = data.get("id") if isinstance(data, dict) else None
        return Radsvar(rad, fallets_id if ar_id(fallets_id) else None, orsak.fel)
    return _provat(fall, rad)


def prova_tolkat(provning: Provning, tolkade: Mapping[str, Tolkat]) -> Radsvar:
    """Prövar ett fall vars värden redan är tolkade, som i ett formulär och en länk."""
    try:
        return _provat(fall_av(provning, tolkade))
    except Indatafel as orsak:
        return Radsvar(1, None, orsak.fel)


def _provat(fall: Fall, rad: int = 1) -> Radsvar:
    return Radsvar(rad, fall.id, (), fall, REGELVERK.provningar[fall.provning].prova(fall))


def prova_rad(text: str, rad: int = 1) -> Radsvar:
    """Prövar ett fall skrivet som JSON."""
    try:
        return prova_data(las_json(text), rad)
    except Dubbelnyckel as orsak:
        return Radsvar(rad, _enda_id(text), orsak.fel)
    except Indatafel as orsak:
        return Radsvar(rad, None, orsak.fel)


def _enda_id(text: str) -> str | int | None:
    """Radens id, fast en nyckel står två gånger; None när just id gör det eller inte duger."""
    try:
        par = json.loads(text, object_pairs_hook=tuple)
    except (RecursionError, ValueError):
        return None
    idn = [varde for nyckel, varde in par if nyckel == "id"] if isinstance(par, tuple) else []
    return idn[0] if len(idn) == 1 and ar_id(idn[0]) else None


def prova_text(text: str) -> Iterator[Radsvar]:
    """Prövar en hel text: ett objekt över en eller flera rader, eller ett fall per rad."""
    text = text.removeprefix("\ufeff")
    rader = text.split("\n")
    if rader[-1].strip() == "":
        rader.pop()
    if len(rader) > 1 and (rader[0].strip() == "{" or _ar_ett_objekt(text)):
        rader = [text.rstrip()]
    for nummer, rad in enumerate(rader, 1):
        yield prova_rad(rad, nummer)


def _ar_ett_objekt(text: str) -> bool:
    """Sant om hela texten, över flera rader, är ett enda giltigt objekt."""
    text = text.strip()
    try:
        _, slut = json.JSONDecoder().raw_decode(text)
    except (RecursionError, ValueError):
        return False
    return "\n" in text and slut == len(text)


def las_json(text: str) -> object:
    """Läser JSON; Indatafel när texten är tom, felskriven eller har samma nyckel två gånger."""
    if not text.strip():
        raise Indatafel([Fel("Raden är tom.", atgard="Skriv ett fall per rad som ett JSON-objekt {…}.")])
    if not text.isascii() and (brutet := next(filter(SURROGAT.__contains__, map(ord, text)), 0)):
        tecken = f"byten 0x{brutet - FORSTA_BYTE:02X}" if brutet >= FORSTA_BYTE + 0x80 else f"U+{brutet:04X}"
        raise Indatafel([Fel(f"Raden är inte UTF-8: {tecken} går inte att läsa.", atgard=SPARA_OM)])
    if "\0" in text:
        raise Indatafel([Fel("Raden har nolltecken, som när en fil är UTF-16.", atgard=SPARA_OM)])
    if text.count("{") + text.count("[") > DJUPAST and djup(text) > DJUPAST:
        vad = "Raden är för djupt nästlad."
        raise Indatafel([Fel(vad, atgard=f"Ett fall har högst {DJUPAST} nivåer av klamrar.")])
    try:
        return _LASARE.decode(text)
    except json.JSONDecodeError as orsak:
        plats = f"rad {orsak.lineno}, tecken {orsak.colno}" if "\n" in text else f"tecken {orsak.colno}"
        vad = f"Raden är inte giltig JSON vid {plats}."
        atgard = "Kontrollera citattecken, kommatecken och klammerparenteser."
        raise Indatafel([Fel(vad, atgard=atgard)]) from None
    except (RecursionError, ValueError) as orsak:
        if isinstance(orsak, Indatafel):
            raise
        raise Indatafel(["Raden är för djupt nästlad eller har ett för stort tal."]) from None


def djup(text: str) -> int:
    """Hur djupt texten är nästlad: klamrar och hakar som är öppna på en gång, utom de som står i strängar."""
    steg = (1 if tecken in "{[" else -1 for tecken in _STRANG.sub("", text) if tecken in "{}[]")
    return max(accumulate(steg), default=0)


def _utan_dubbletter(par: list[tuple[str, Any]]) -> dict[str, Any]:
    """Objektet, utan att tyst låta en senare nyckel ersätta en tidigare."""
    data = dict(par)
    if len(data) < len(par):
        sedda: set[str] = set()
        dubbla = [nyckel for nyckel, _ in par if nyckel in sedda or sedda.add(nyckel)]  # type: ignore[func-returns-value]
        vad = (f"Nyckeln «{visa(nyckel)}» står två gånger." for nyckel in dubbla)
        raise Dubbelnyckel([Fel(ett, atgard="Behåll en av dem.") for ett in vad])
    return data


def _ej_tal(namn: str) -> object:
    atgard = "Skriv ett tal, eller utelämna det som är okänt."
    raise Indatafel([Fel(f"Värdet «{namn}» finns inte i JSON.", skrivet=namn, atgard=atgard)])


_LASARE = json.JSONDecoder(object_pairs_hook=_utan_dubbletter, parse_constant=_ej_tal)
