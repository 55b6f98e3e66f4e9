"""Kommandoradens grund: kommandon som säger vad som är fel på svenska, med det som är tillåtet."""

import sys
from typing import Any, override

import click

from riktlinje.cli.hjalp import SvenskHjalp
from riktlinje.modell.fel import okant_namn, visa


class Kommando(SvenskHjalp):
    """Ett kommando som nekar överflödiga ord med egna ord."""

    @override
    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Läser orden efter kommandot; UsageError när det är för många."""
        ctx.allow_extra_args = True
        rest = super().parse_args(ctx, args)
        if ctx.args:
            raise click.UsageError(f"«{visa(ctx.args[0])}» är ett ord för mycket.", ctx)
        return rest


class Huvudkommando(SvenskHjalp, click.Group):
    """Gruppen av kommandon; varje felskrivet kommando, ord eller flagga blir ett svenskt meddelande."""

    command_class = Kommando

    @override
    def main(self, *args: Any, **resten: Any) -> Any:
        """Kör kommandot och slutar med dess kod; felet skrivs på standard fel."""
        try:
            sys.exit(super().main(*args, **{**resten, "standalone_mode": False}) or 0)
        except click.exceptions.NoArgsIsHelpError as fel:
            fel.show()
            sys.exit(fel.exit_code)
        except click.Abort:
            sys.exit(1)
        except click.ClickException as fel:
            click.echo(f"Fel: {felmening(fel, self)}", err=True)
            sys.exit(fel.exit_code)


def felmening(fel: click.ClickException, grupp: click.Group) -> str:
    """Felet i en mening på svenska; det som kommandona själva skriver är det redan."""
    if isinstance(fel, click.exceptions.NoSuchCommand):
        return str(okant_namn("Kommandot", fel.command_name, tuple(grupp.commands)))
    if isinstance(fel, click.NoSuchOption):
        egna = fel.cmd.params if fel.cmd else []
        flaggor = [flagga for p in egna if isinstance(p, click.Option) for flagga in p.opts]
        return str(okant_namn("Flaggan", fel.option_name, [*flaggor, "--help"]))
    if isinstance(fel, click.BadOptionUsage):
        alla = [p for kommando in grupp.commands.values() for p in kommando.params]
        utan_varde = {flagga for p in alla if isinstance(p, click.Option) and p.is_flag for flagga in p.opts}
        vad = "tar inget värde. Skriv bara flaggan" if fel.option_name in utan_varde else "saknar sitt värde"
        return f"Flaggan «{visa(fel.option_name)}» {vad}.{_hjalp(fel)}"
    if isinstance(fel, click.MissingParameter) and fel.param is not None:
        return f"Ordet {str(fel.param.name).upper()} saknas.{_hjalp(fel)}"
    return fel.message + (_hjalp(fel) if isinstance(fel, click.UsageError) else "")


def _hjalp(fel: click.UsageError) -> str:
    return f" Se «{fel.ctx.command_path} --help»." if fel.ctx else ""
