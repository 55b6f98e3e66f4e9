"""Kommandona för webbplatsen: bygg och visa."""

import sys
from pathlib import Path

import click

from riktlinje.cli.indata import Mapp, Port
from riktlinje.cli.kommandon import Kommando
from riktlinje.cli.skriv import skriv
from riktlinje.modell.fel import Indatafel
from riktlinje.modell.fel import visa as visa_text
from riktlinje.webb.bygge.webbplats import bygg_webbplats
from riktlinje.webb.drift.server import Webbserver
from riktlinje.webb.kommando import Byggfel


@click.command(cls=Kommando)
@click.option(
    "--mal", type=click.Path(path_type=Path), metavar="MAPP", help="Mappen att bygga i; annars «site»."
)
def bygg(mal: Path | None) -> None:
    """Bygger webbplatsen."""
    try:
        skriv(f"Webbplatsen är byggd i {bygg_webbplats(mal=mal)}")
    except (Byggfel, Indatafel) as orsak:
        raise click.ClickException(str(orsak)) from None


@click.command(cls=Kommando)
@click.option("--port", type=Port(), default=8000, help="Porten att lyssna på; annars 8000.")
@click.argument("mapp", type=Mapp(), default="site")
def visa(port: int, mapp: Path) -> None:
    """Visar den byggda webbplatsen i MAPP på den egna datorn."""
    if not (mapp / "index.html").is_file():
        text = f"Mappen «{visa_text(str(mapp))}» har ingen byggd webbplats: index.html saknas."
        raise click.ClickException(f"{text} Bygg den med riktlinje bygg.")
    try:
        with Webbserver(mapp, port=port) as server:
            skriv(f"Webbplatsen visas på {server.adress}  (Ctrl-C avslutar)")
            sys.stdout.flush()
            server.vanta()
    except Indatafel as orsak:
        raise click.ClickException(str(orsak)) from None
    except KeyboardInterrupt:
        skriv("Avslutad.")
