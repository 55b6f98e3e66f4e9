"""Bygger den publicerbara mappen dist/riktlinje: make utgava."""

import sys

from riktlinje.modell.fel import Indatafel
from riktlinje.webb.bygge import bygg_webbplats, byggtid
from riktlinje.webb.kommando import Byggfel
from riktlinje.webb.motor import ROT
from riktlinje.webb.utgava import SUMMOR, gor_utgava

try:
    mapp = bygg_webbplats(mal=ROT / "dist" / "riktlinje")
except (Byggfel, Indatafel) as fel:
    sys.exit(str(fel))
gor_utgava(mapp, ROT, byggtid(ROT), ROT / ".bygge")
print(f"Utgåvan ligger i {mapp}. Kontrollera den med «sha256sum --check {SUMMOR}» i mappen.")
