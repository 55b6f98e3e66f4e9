"""Det som kommandona tar emot: en fil att läsa, en mapp som finns, en port att lyssna på."""

import sys
from pathlib import Path
from typing import override

import click

from riktlinje.modell.fel import visa
from riktlinje.webb.bygge.adress import adressfel

STANDARD_IN = "-"
STORSTA_PORT = 65_535


class Mapp(click.ParamType[Path]):
    """En mapp som finns."""

    name = "mapp"

    @override
    def convert(self, value: str | Path, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """Mappen; UsageError när den saknas eller är en fil."""
        mapp = Path(value)
        if not mapp.is_dir():
            vad = "är en fil" if mapp.exists() else "finns inte"
            raise click.UsageError(f"Mappen «{visa(str(value))}» {vad}. Ange en mapp som finns.", ctx)
        return mapp


class Port(click.ParamType[int]):
    """En port att lyssna på; 0 betyder vilken ledig som helst."""

    name = "port"

    @override
    def convert(self, value: str | int, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Porten som tal; UsageError när den inte är en port."""
        text = str(value)
        if not (text.isascii() and text.isdigit() and int(text[:6]) <= STORSTA_PORT):
            tillatet = f"Tillåtet: heltal 0–{STORSTA_PORT}, till exempel 8080."
            raise click.UsageError(f"Porten kan inte vara «{visa(text)}». {tillatet}", ctx)
        return int(text)


class Adress(click.ParamType[str]):
    """En hel adress till en webbplats."""

    name = "adress"

    @override
    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Adressen med avslutande snedstreck; UsageError när den inte är hel."""
        if fel := adressfel("Adressen", value):
            raise click.UsageError(fel[0], ctx)
        return value.rstrip("/") + "/"


def las_text(fil: str) -> str:
    """Texten i en fil eller på standard in; en byte som inte är UTF-8 blir ett fel på sin rad, längre fram.

    Raises:
        click.UsageError: filen går inte att läsa.
    """
    try:
        data = sys.stdin.buffer.read() if fil == STANDARD_IN else Path(fil).read_bytes()
    except (OSError, ValueError) as orsak:
        raise click.UsageError(
            f"Filen «{visa(fil)}» {varfor(orsak)}. Ange en fil som går att läsa."
        ) from None
    return data.decode("utf-8", "surrogateescape")


def varfor(orsak: Exception) -> str:
    """Varför en fil inte gick att läsa, som slutet på en mening."""
    if isinstance(orsak, FileNotFoundError):
        return "finns inte"
    if isinstance(orsak, IsADirectoryError):
        return "är en mapp"
    if isinstance(orsak, PermissionError):
        return "får inte läsas"
    return "går inte att läsa"
