"""Kommandoraden: riktlinje prova, vilka, scenarier, granska, jamfor, bygg och visa."""

import click

from riktlinje import __version__
from riktlinje.cli.granskning import granska, scenarier
from riktlinje.cli.jamforelse import jamfor_kommando
from riktlinje.cli.kommandon import Huvudkommando
from riktlinje.cli.prova import prova, vilka
from riktlinje.cli.webb import bygg, visa

HJALP = "Riktlinjer som går att köra. Ett beräkningsstöd, aldrig ett beslut."


@click.group(name="riktlinje", cls=Huvudkommando, help=HJALP, subcommand_metavar="KOMMANDO [ORD]...")
@click.version_option(__version__, message="riktlinje %(version)s", help="Visar versionen.")
def huvud() -> None:
    """Kommandoradens ingång."""


for kommando in (prova, vilka, scenarier, granska, bygg, visa):
    huvud.add_command(kommando)
huvud.add_command(jamfor_kommando, "jamfor")
