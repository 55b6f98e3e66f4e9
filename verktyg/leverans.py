"""Bygger den publicerbara mappen dist/riktlinje, och inställningarna bredvid i dist/drift: make utgava."""

import sys

from riktlinje.modell.fel import Indatafel
from riktlinje.webb.bygge.webbplats import bygg_webbplats, byggtid
from riktlinje.webb.drift.leverans import INSTALLNINGAR, SUMMOR, brister, gor_leverans
from riktlinje.webb.kommando import Byggfel
from riktlinje.webb.motor.motor import ROT

try:
    mapp = bygg_webbplats(mal=ROT / "dist" / "riktlinje")
except (Byggfel, Indatafel) as fel:
    sys.exit(str(fel))
gor_leverans(mapp, ROT, byggtid(ROT), ROT / ".bygge")
for brist in brister(mapp):
    print(f"Varning: {brist}", file=sys.stderr)
print(f"Leveransen ligger i {mapp}. Kontrollera den med «sha256sum --check {SUMMOR}» i mappen.")
print(f"Webbservrarnas inställningar ligger i {mapp.with_name(INSTALLNINGAR)}.")
