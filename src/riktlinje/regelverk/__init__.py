"""Riktlinjen som maskineriet arbetar med, hämtad ur det paket som `RIKTLINJE_REGELVERK` namnger."""

import os
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from riktlinje.modell.fel import Indatafel
from riktlinje.modell.regelverk import Delfel, Publicering, Regelverk
from riktlinje.regelverk.statustext import publiceringen, regelverket

PAKET = os.environ.get("RIKTLINJE_REGELVERK", "riktlinje.regler")


def plats(modul: str = "") -> str:
    """Filen för riktlinjens paket eller en modul i det, så som den anges i meddelanden."""
    vag = f"{PAKET}.{modul}" if modul else PAKET
    try:
        spec = find_spec(vag)
    except ModuleNotFoundError:
        spec = None
    fil = (spec.origin if spec else None) or vag
    mapp, fanns, resten = fil.rpartition("/src/")
    return f"src/{resten}" if mapp and fanns else fil


def _hamta(modul: str, namn: str) -> Any:
    vag = f"{PAKET}.{modul}" if modul else PAKET
    try:
        return getattr(import_module(vag), namn)
    except ModuleNotFoundError as orsak:
        if orsak.name and vag.startswith(orsak.name):
            text = f"RIKTLINJE_REGELVERK: modulen «{vag}» finns inte. Ange ett paket som har den."
            raise Indatafel([text]) from None
        raise
    except AttributeError:
        raise Indatafel([f"{plats(modul)}  {namn} saknas. Lämna över riktlinjen i det namnet."]) from None
    except Delfel as orsak:
        raise Indatafel([f"{plats(modul)}  {orsak}"]) from None


REGELVERK: Regelverk = regelverket(_hamta("", "REGELVERK"))


@cache
def publicering() -> Publicering:
    """Det som bara sidorna visar."""
    return publiceringen(_hamta("publicering", "PUBLICERING"), REGELVERK.provningar.values())
