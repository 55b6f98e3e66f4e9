"""Mäter start, omräkning, byte, genomströmning, granskning, växt och bygge i samma körning: make matt."""

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import granskning
import jamnariga
import regler
import start

from riktlinje.webb.motor.motor import ROT


def main() -> None:
    """Mäter allt och skriver en tabell och en JSON-fil."""
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
