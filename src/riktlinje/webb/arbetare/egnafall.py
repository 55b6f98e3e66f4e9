"""Egna fall i övningsset: visade som övning, och samlade till scenariofiler.

Modulen läses in först när någon övar på egna fall.
"""

from collections.abc import Iterator
from itertools import count
from typing import Any
from xml.etree import ElementTree as ET

from riktlinje.modell.fall import Fall
from riktlinje.ovningar.eget import eget_ovningsfall
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.rader import prova_tolkat
from riktlinje.webb.arbetare.egetfall import EgetFall, som_scenariofil
from riktlinje.webb.arbetare.fraga import Data, Underlag
from riktlinje.webb.vy.adresser import webbvag
from riktlinje.webb.vy.element import satt_fragment
from riktlinje.webb.vy.lank import las_lank
from riktlinje.webb.vy.ovningsvy import ovningsfall


def trad(rot: ET.Element) -> list[Any]:
    """Elementet som data: taggen, attributen och barnen, där en sträng är ren text."""
    satt_fragment(rot)
    return _trad(rot)


def _trad(element: ET.Element) -> list[Any]:
    barn: list[Any] = [element.text] if element.text else []
    for ett in element:
        barn.append(_trad(ett))
        if ett.tail:
            barn.append(ett.tail)
    return [element.tag, dict(element.attrib), *barn]


def egna(data: Data) -> Data:
    """Fall ur länkar, att öva på.

    Args:
        data: `fall` är fallen, vart och ett med `id`, `namn` och `lank`.

    Returns:
        `fall` i samma ordning, med `namn`, `trad` och `meddelanden`; `trad` är None när länken inte går att
        använda.
    """
    return {"fall": [_eget(**ett) for ett in data["fall"]]}


def egna_exempel(underlag: Underlag) -> Iterator[Data]:
    """Varje länk för sig."""
    yield from ({"fall": [{"id": "E1", "namn": "", "lank": lank}]} for lank in underlag.lankar)


def _eget(id: str, namn: str, lank: str) -> Data:  # noqa: A002  # nyckeln i frågan
    fall, meddelanden = _las(lank)
    if fall is None:
        return {"namn": namn, "trad": None, "meddelanden": meddelanden}
    namn = namn or REGELVERK.provningar[fall.provning].rubrik
    sektion = ovningsfall(eget_ovningsfall(id, namn, fall), webbvag)
    return {"namn": namn, "trad": trad(sektion), "meddelanden": meddelanden}


def _las(lank: str) -> tuple[Fall | None, list[str]]:
    """Fallet i en länk, eller None, och vad som inte gick att använda."""
    lankat = las_lank(lank)
    meddelanden = list(lankat.meddelanden)
    if lankat.provning is None:
        return None, meddelanden
    svar = prova_tolkat(REGELVERK.provningar[lankat.provning], lankat.tolkade)
    return svar.fall, [*meddelanden, *map(str, svar.fel)]


def scenariofiler(data: Data) -> Data:
    """Fallen som scenariofiler, en per prövning, eftersom en fil prövar en sak.

    Args:
        data: `fall` är fallen, vart och ett med `radid`, `namn` och `lank`; `radid` är tomt för ett fall som
            ännu inte har något id.

    Returns:
        `filer`, var och en med `namn` och `text`.

    Raises:
        ValueError: en länk går inte att läsa, fast den är gjord här.
    """
    upptagna = {ett["radid"] for ett in data["fall"]}
    lediga = (f"EGET{nummer}" for nummer in count(1) if f"EGET{nummer}" not in upptagna)
    givna: set[str] = set()
    per_provning: dict[str, list[EgetFall]] = {}
    for ett in data["fall"]:
        fall, _ = _las(ett["lank"])
        if fall is None:
            raise ValueError(f"Ett eget fall gick inte att läsa: {ett['lank']}")
        radid = ett["radid"] if ett["radid"] and ett["radid"] not in givna else next(lediga)
        givna.add(radid)
        bedomning = REGELVERK.provningar[fall.provning].prova(fall)
        per_provning.setdefault(fall.provning, []).append(EgetFall(radid, ett["namn"], fall, bedomning))
    return {
        "filer": [
            {"namn": f"egna-{provning}.md", "text": som_scenariofil(fallen, REGELVERK.provningar[provning])}
            for provning, fallen in per_provning.items()
        ]
    }


def scenariofiler_exempel(underlag: Underlag) -> Iterator[Data]:
    """Varje länk för sig."""
    yield from ({"fall": [{"radid": "", "namn": "Eget", "lank": lank}]} for lank in underlag.lankar)
