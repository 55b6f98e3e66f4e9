"""Mäter start, omräkning, byte, genomströmning, granskning, växt och bygge i samma körning: make matt.

Med miljövariabeln KNEP mäts i stället vad vart och ett av startens knep ger.
"""

import json
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import granskning
import jamnariga
import knepmatning
import regler
import start

from riktlinje.webb.motor.motor import ROT


def main() -> None:
    """Mäter knepen som står i KNEP, annars allt, och skriver en tabell och en JSON-fil."""
    if namn := os.environ.get("KNEP"):
        knepmatning.mat_knepen(namn)
        return
    with TemporaryDirectory() as tillfallig:
        mapp = Path(tillfallig)
        matt = {
            **regler.cpython(),
            **granskning.cpython(),
            **regler.vaxt(),
            **regler.bygget(mapp),
        }
        matt |= jamnariga.jamnariga()
        matt |= start.webblasaren(mapp / "hel", mapp)
    for namn, varde in matt.items():
        print(f"{namn:36} {varde:>12}")
    (ROT / ".bygge" / "matt.json").write_text(json.dumps(matt, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    sys.exit(main())
