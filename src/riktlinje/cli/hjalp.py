"""Hjälpens ram på svenska: rubrikerna och de ord som biblioteket annars skriver på engelska."""

from typing import Any, override

import click

RUBRIKER = {"Options": "Flaggor", "Commands": "Kommandon"}


class Hjalptext(click.HelpFormatter):
    """Skriver hjälpen med svenska rubriker; en rubrik utan översättning är ett fel i programmet."""

    @override
    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Skriver hur kommandot används."""
        super().write_usage(prog, args, "Skriv: ")

    @override
    def write_heading(self, heading: str) -> None:
        """Skriver en rubrik."""
        super().write_heading(RUBRIKER[heading])


class Sammanhang(click.Context):
    """Ett kommandos sammanhang, med vår hjälptext."""

    formatter_class = Hjalptext


class SvenskHjalp(click.Command):
    """Ett kommando vars hjälp är på svenska."""

    context_class = Sammanhang

    def __init__(self, *args: Any, **resten: Any) -> None:
        """Som i click, med svenska platshållare."""
        super().__init__(*args, **{"options_metavar": "[FLAGGOR]", **resten})

    @override
    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Flaggan som visar hjälpen."""
        flagga = super().get_help_option(ctx)
        if flagga:
            flagga.help = "Visar den här hjälpen."
        return flagga
