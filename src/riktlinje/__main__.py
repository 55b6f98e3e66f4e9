"""Kommandots ingång: `riktlinje`, eller `python -m riktlinje`."""

import sys

from riktlinje.modell.fel import Indatafel


def starta() -> None:
    """Kör kommandot; det som fattas i riktlinjens regelverk sägs, utan spårning."""
    try:
        from riktlinje.cli import huvud  # noqa: PLC0415  # läser regelverket
    except Indatafel as fel:
        sys.stderr.write(f"{fel}\n")
        sys.exit(2)
    huvud()


if __name__ == "__main__":
    starta()
