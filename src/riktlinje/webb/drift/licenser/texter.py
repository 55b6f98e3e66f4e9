"""Licensernas standardtexter, ur SPDX:s lista så som npm-paketet spdx-license-list har den."""

import json
from dataclasses import dataclass
from pathlib import Path

from riktlinje.webb.kommando import Byggfel

LISTAN = Path("node_modules") / "spdx-license-list" / "licenses"


@dataclass(frozen=True)
class Licenstext:
    """En licens.

    Attributes:
        id: licensens namn i SPDX:s lista, till exempel `MPL-2.0`.
        namn: licensens hela namn, på engelska.
        text: licensens hela text, på engelska.
    """

    id: str
    namn: str
    text: str


def licenstext(id_: str, rot: Path) -> Licenstext:
    """Licensen med det namnet.

    Raises:
        Byggfel: listan är inte installerad, eller har ingen sådan licens.
    """
    fil = rot / LISTAN / f"{id_}.json"
    if not fil.parent.is_dir():
        raise Byggfel(
            "Licensernas texter är inte installerade. Kör «npm ci --ignore-scripts» eller «make bygg»."
        )
    if not fil.is_file():
        raise Byggfel(
            f"Licensen «{id_}» finns inte i SPDX:s lista. Ange den med listans namn, till exempel MIT."
        )
    data = json.loads(fil.read_text("utf-8"))
    return Licenstext(id_, data["name"], data["licenseText"])
