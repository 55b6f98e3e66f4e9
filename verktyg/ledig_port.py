"""Säger till före bygget om porten redan är upptagen: ledig_port.py PORT."""

import sys
from pathlib import Path

from riktlinje.modell.fel import Indatafel
from riktlinje.webb.drift.server import Webbserver

try:
    Webbserver(Path(), int(sys.argv[1])).stopp()
except Indatafel as fel:
    sys.exit(f"{fel}\n  make visa PORT=8080")
except ValueError:
    sys.exit(f"PORT={sys.argv[1]} är inget portnummer. Skriv till exempel make visa PORT=8080.")
