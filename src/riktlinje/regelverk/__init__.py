"""Regelverket: riktlinjen som maskineriet arbetar med, ur det paket som RIKTLINJE_REGELVERK namnger."""

import os
from collections.abc import Callable
from dataclasses import replace
from functools import cache, partial
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


def _med_val[T](modul: str, lamnat: T, gor: Callable[[T], T]) -> T:
    """Det som lämnats med sina val efter status gjorda; ett val som inte går att läsa sägs med filen."""
    try:
        return gor(lamnat)
    except Indatafel as orsak:
        raise Indatafel([replace(fel, plats=Plats(plats(modul))) for fel in orsak.fel]) from None


REGELVERK: Regelverk = _med_val("", _hamta("", "REGELVERK"), regelverket)


@cache
def publicering() -> Publicering:
    """Det som bara sidorna visar."""
    lamnad: Publicering = _hamta("publicering", "PUBLICERING")
    return _med_val("publicering", lamnad, partial(publiceringen, provningar=REGELVERK.provningar.values()))
