"""Kommandona som granskar: scenarier och granska."""

import json
import sys
from datetime import date
from pathlib import Path

import click

from riktlinje.cli.indata import Mapp
from riktlinje.cli.kommandon import Kommando
from riktlinje.cli.skriv import AVVIKER, FEL, skriv
from riktlinje.granskning.rapport import granska as granska_allt
from riktlinje.granskning.text import granskningstext
from riktlinje.modell.antal import antal
from riktlinje.scenarier.datum import Datumresultat, beskriv_datum, kor_datum
from riktlinje.scenarier.korning import Resultat, beskriv, kor_alla
from riktlinje.scenarier.lasare import las_allt
from riktlinje.scenarier.scenario import Scenariofel, Scenariofil


@click.command(cls=Kommando)
@click.option("--json", "som_json", is_flag=True, help="Resultatet som JSON.")
@click.argument("mapp", type=Mapp(), default="scenarios")
def scenarier(som_json: bool, mapp: Path) -> None:
    """Kör scenarierna i MAPP och visar de rader som avviker.

    Slutar med 0 när allt stämmer, 1 när någon rad avviker och 2 när någon tabell inte går att läsa.
    """
    filer, dagar = _las(mapp, som_json=som_json)
    scenarierna = kor_alla(filer)
    resultaten: list[Resultat | Datumresultat] = [*scenarierna, *dagar]
    avvikande = [beskriv(resultat) for resultat in scenarierna if not resultat.stammer]
    avvikande += [beskriv_datum(dag) for dag in dagar if not dag.stammer]
    if som_json:
        sammandrag = {
            "antal": len(resultaten),
            "stammer": len(resultaten) - len(avvikande),
            "avviker": len(avvikande),
            "rader": [resultat.som_data() for resultat in resultaten],
            "fel": [],
        }
        skriv(json.dumps(sammandrag, ensure_ascii=False, indent=2))
    else:
        for text in avvikande:
            skriv(f"{text}\n")
        stammer = len(resultaten) - len(avvikande)
        skriv(f"{antal(len(resultaten), '1 rad', 'rader')}: {stammer} stämmer, {len(avvikande)} avviker")
    sys.exit(AVVIKER if avvikande else 0)


@click.command(cls=Kommando)
@click.option("--json", "som_json", is_flag=True, help="Granskningen som JSON.")
@click.argument("mapp", type=Mapp(), default="scenarios")
def granska(som_json: bool, mapp: Path) -> None:
    """Granskar reglerna mot scenarierna i MAPP.

    Visar täckning, mutationer, luckor och krockar.
    Slutar med 0 när allt är godkänt, 1 när en rad avviker, en mutant överlevde eller en del inte gick att
    analysera, och 2 när en tabell inte gick att läsa.
    """
    filer, dagar = _las(mapp, som_json=som_json)
    granskning = granska_allt(filer, dagar, date.today(), lambda text: click.echo(text, err=True))  # noqa: DTZ011  # dagens utgåvor
    if som_json:
        skriv(json.dumps(granskning.som_data(), ensure_ascii=False, indent=2))
    else:
        for rad in granskningstext(granskning):
            skriv(rad)
    sys.exit(0 if granskning.godkand else AVVIKER)


def _las(mapp: Path, *, som_json: bool) -> tuple[list[Scenariofil], list[Datumresultat]]:
    """Mappens filer och körda datumrader; en tabell som inte går att läsa avslutar kommandot med felen."""
    try:
        filer, dagar = las_allt(mapp)
    except Scenariofel as orsak:
        if som_json:
            fel = [
                {"fil": ett.plats.fil, "rad": ett.plats.rad, "meddelande": ett.mening()} for ett in orsak.fel
            ]
            skriv(json.dumps({"fel": fel}, ensure_ascii=False, indent=2))
        else:
            click.echo(str(orsak), err=True)
        sys.exit(FEL)
    return filer, [kor_datum(dag) for dag in dagar]
