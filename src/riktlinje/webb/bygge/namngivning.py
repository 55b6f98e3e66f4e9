"""Webbplatsens egna skript och stilmallar i en mapp som heter efter sitt innehåll och kan sparas för alltid.

Alla flyttas tillsammans: en läsare får aldrig ett skript ur ett bygge och dess moduler ur ett annat.
"""

import re
from pathlib import Path

from riktlinje.webb.drift.huvuden import EGEN_MAPP
from riktlinje.webb.motor.delar import summa

MAPPAR = ("css", "js")
_HANVISNING = re.compile(r'(\b(?:href|src)=")((?:\.\./)*|/(?:[^"/]+/)*)((?:css|js)/[^"?#]+)"')


def namnge(mapp: Path) -> Path:
    """Flyttar `css` och `js` i den byggda webbplatsen och rättar sidornas hänvisningar.

    Args:
        mapp: den byggda webbplatsen.

    Returns:
        Den nya mappen.
    """
    filer = sorted(fil for namn in MAPPAR for fil in (mapp / namn).rglob("*") if fil.is_file())
    platser = {fil.relative_to(mapp).as_posix(): fil for fil in filer}
    namn = summa(plats.encode() + b"\0" + fil.read_bytes() for plats, fil in platser.items())
    ny = mapp / EGEN_MAPP / namn
    prefix = ny.relative_to(mapp).as_posix()

    def ratta(traff: re.Match[str]) -> str:
        attribut, vag, plats = traff.groups()
        return f'{attribut}{vag}{prefix}/{plats}"' if plats in platser else traff.group()

    for sida in mapp.rglob("*.html"):
        sida.write_text(_HANVISNING.sub(ratta, sida.read_text("utf-8")), "utf-8")
    ny.mkdir(parents=True)
    for namn in MAPPAR:
        if (mapp / namn).exists():
            (mapp / namn).rename(ny / namn)
    return ny
