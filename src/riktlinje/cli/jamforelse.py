"""Kommandot jamfor: två utgåvor, två hjul eller två git-revisioner."""

import json
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import click

from riktlinje.cli.indata import Adress, Mapp
from riktlinje.cli.kommandon import Kommando
from riktlinje.cli.skriv import AVVIKER, FEL, skriv
from riktlinje.granskning.jamford import HAR
from riktlinje.granskning.jamforelse import EjJamforbara, Klass, jamfor
from riktlinje.granskning.jamforelserapport import Jamforelserapport
from riktlinje.granskning.jamforelsesida import som_sida
from riktlinje.granskning.radjamforelse import jamfor_rader
from riktlinje.granskning.radtext import radjamforelsedata, radtext
from riktlinje.granskning.text import jamforelsedata, jamforelsetext
from riktlinje.granskning.version import Version, jamford, oppna, peka_ut
from riktlinje.modell.fel import Indatafel, visa
from riktlinje.regelverk import REGELVERK
from riktlinje.webb.vy.lank import exempelvag

WEBBPLATS = "http://localhost:8000/"


@click.command(cls=Kommando)
@click.option("--json", "som_json", is_flag=True, help="Jämförelsen som JSON, med alla klasser och rader.")
@click.option(
    "--sida",
    type=click.Path(path_type=Path),
    metavar="FIL",
    help="Skriv också jämförelsen som en fristående HTML-sida att bifoga.",
)
@click.option(
    "--webbplats",
    type=Adress(),
    default=WEBBPLATS,
    envvar="RIKTLINJE_ADRESS",
    metavar="ADRESS",
    help=f"Adressen som sidans exempel öppnas på; annars {WEBBPLATS}",
)
@click.option("--utan-brister", is_flag=True, help="Ta inte med fall där bara de brustna kriterierna ändras.")
@click.option("--scenarier", "mapp", type=Mapp(), default="scenarios", help="Arbetsträdets scenariomapp.")
@click.argument("fore")
@click.argument("efter")
def jamfor_kommando(
    som_json: bool, sida: Path | None, webbplats: str, utan_brister: bool, mapp: Path, fore: str, efter: str
) -> None:
    """Jämför två utgåvor, eller två versioner, fullständigt.

    Visar varje klass av fall vars svar ändras, och varje scenariorad som berörs.

    FORE och EFTER är utgåvornas id. Framför id:t får ett hjul eller en git-revision stå, skild med kolon:
    «main~3:ID» eller «dist/riktlinje-0.1.0-py3-none-any.whl:ID». Två hjul eller två revisioner utan id
    jämför alla utgåvor, och en punkt är arbetsträdet: «main .».
    Slutar med 0 när inget skiljer, 1 när något skiljer och 2 när jämförelsen inte gick att göra.
    """
    try:
        with ExitStack() as oppnade:
            rapporter, ensamma = _jamfor(oppnade, fore, efter, mapp, webbplats, brister=not utan_brister)
    except (Indatafel, EjJamforbara) as orsak:
        click.echo(str(orsak), err=True)
        sys.exit(FEL)
    if sida is not None:
        _skriv_sida(sida, som_sida(rapporter, f"Jämförelse: {fore} → {efter}"))
    if som_json:
        skriv(json.dumps(_data(rapporter, ensamma), ensure_ascii=False, indent=2))
    else:
        for rad in _text(rapporter, ensamma):
            skriv(rad)
    sys.exit(0 if all(rapport.lika for rapport in rapporter) and not any(ensamma.values()) else AVVIKER)


def _skriv_sida(sida: Path, html: str) -> None:
    if not sida.parent.is_dir():
        text = f"Mappen «{visa(str(sida.parent))}» finns inte. Skriv sidan i en mapp som finns."
        raise click.UsageError(text)
    try:
        sida.write_text(html, "utf-8")
    except OSError:
        text = f"Sidan «{visa(str(sida))}» gick inte att skriva. Ange en annan fil."
        raise click.UsageError(text) from None


type Ensamma = dict[str, list[str]]


def _jamfor(
    oppnade: ExitStack, fore: str, efter: str, mapp: Path, webbplats: str, *, brister: bool
) -> tuple[list[Jamforelserapport], Ensamma]:
    """Jämförelserna, och de utgåvor som bara den ena versionen har när hela versioner jämförs."""
    utpekade = [peka_ut(vad) for vad in (fore, efter)]
    har = oppnade.enter_context(oppna(HAR, mapp))
    forst, sist = (har if namn == HAR else oppnade.enter_context(oppna(namn, mapp)) for namn, _ in utpekade)
    par = [(utpekade[0][1], utpekade[1][1])]
    ensamma: Ensamma = {"nya_utgavor": [], "borttagna_utgavor": []}
    if par == [("", "")]:
        par = [(utgava, utgava) for utgava in forst.utgavor if utgava in sist.utgavor]
        ensamma["nya_utgavor"] = [utgava for utgava in sist.utgavor if utgava not in forst.utgavor]
        ensamma["borttagna_utgavor"] = [utgava for utgava in forst.utgavor if utgava not in sist.utgavor]
    elif not all(par[0]):
        raise Indatafel(["Skriv en utgåva på båda sidor eller på ingen, till exempel «main .»."])
    return [_rapport((forst, sist), ett, har, webbplats, brister=brister) for ett in par], ensamma


def _rapport(
    versioner: tuple[Version, Version], par: tuple[str, str], har: Version, webbplats: str, *, brister: bool
) -> Jamforelserapport:
    fore, efter = (
        jamford(version, utgava, har.rader) for version, utgava in zip(versioner, par, strict=True)
    )
    provning = versioner[1].utgavor[efter.utgava]["provning"]

    def adress(klass: Klass) -> str:
        if provning not in REGELVERK.provningar:
            return ""
        return webbplats + exempelvag(REGELVERK.provningar[provning], efter.fran, klass.exempel)

    jamforelse = jamfor(fore.ordning, efter.ordning, brister=brister)
    return Jamforelserapport(str(fore), str(efter), jamforelse, jamfor_rader(fore, efter), adress)


def _text(rapporter: list[Jamforelserapport], ensamma: Ensamma) -> Iterator[str]:
    for rubrik, idn in (("Nya utgåvor", "nya_utgavor"), ("Borttagna utgåvor", "borttagna_utgavor")):
        if ensamma[idn]:
            yield f"{rubrik}: {', '.join(ensamma[idn])}"
    for rapport in rapporter:
        yield f"{rapport.fore} → {rapport.efter}"
        yield from jamforelsetext(rapport.jamforelse)
        yield from radtext(rapport.rader)


def _data(rapporter: list[Jamforelserapport], ensamma: Ensamma) -> dict[str, Any]:
    delar = [
        {
            "fore": rapport.fore,
            "efter": rapport.efter,
            **jamforelsedata(rapport.jamforelse),
            "lika": rapport.lika,
            "rader": radjamforelsedata(rapport.rader),
        }
        for rapport in rapporter
    ]
    return delar[0] if len(delar) == 1 and not any(ensamma.values()) else {**ensamma, "utgavor": delar}
