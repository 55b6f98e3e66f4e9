"""Riktlinjen som maskineriet arbetar med, hämtad ur det paket som `RIKTLINJE_REGELVERK` namnger."""

import os
from dataclasses import replace
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from riktlinje.modell.fel import Fel, Indatafel, Plats
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
            vad = f"RIKTLINJE_REGELVERK: modulen «{vag}» finns inte."
            raise Indatafel([Fel(vad, atgard="Ange ett paket som har den.")]) from None
        raise
    except AttributeError:
        atgard, fil = "Lämna över riktlinjen i det namnet.", Plats(plats(modul))
        raise Indatafel([Fel(f"{namn} saknas.", atgard=atgard, plats=fil)]) from None
    except Delfel as orsak:
        raise Indatafel([replace(fel, plats=Plats(plats(modul))) for fel in orsak.fel]) from None


REGELVERK: Regelverk = regelverket(_hamta("", "REGELVERK"))


@cache
def publicering() -> Publicering:
    """Det som bara sidorna visar."""
    return publiceringen(_hamta("publicering", "PUBLICERING"), REGELVERK.provningar.values())
