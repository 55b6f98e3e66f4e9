"""Tolkningarna: varje oklar text, varför den spelar roll, hur vi läser den och vem som bör avgöra."""

from riktlinje.modell.tolkning import Tolkning
from riktlinje.regler.tolkningar.beslutsfattaren import BESLUTSFATTAREN
from riktlinje.regler.tolkningar.handlaggningen import HANDLAGGNINGEN
from riktlinje.regler.tolkningar.kriterierna import KRITERIERNA
from riktlinje.regler.tolkningar.personen import PERSONEN

__all__ = ["TOLKNINGAR", "Tolkning"]

_ALLA = (*PERSONEN, *BESLUTSFATTAREN, *KRITERIERNA, *HANDLAGGNINGEN)

TOLKNINGAR = {tolkning.id: tolkning for tolkning in sorted(_ALLA, key=lambda tolkning: tolkning.id)}
