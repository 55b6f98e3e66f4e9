"""Riktlinjen som maskineriet arbetar med, hämtad ur det paket som `RIKTLINJE_REGELVERK` namnger."""

import os
from importlib import import_module

from riktlinje.modell.regelverk import Publicering, Regelverk

PAKET = os.environ.get("RIKTLINJE_REGELVERK", "riktlinje.regler")
REGELVERK: Regelverk = import_module(PAKET).REGELVERK


def publicering() -> Publicering:
    """Det som bara sidorna visar."""
    hamtad: Publicering = import_module(f"{PAKET}.publicering").PUBLICERING
    return hamtad
