"""Kommandoraden: riktlinje prova, vilka, scenarier, bygg och visa."""

import json
import sys
from pathlib import Path
from typing import BinaryIO

import click

from riktlinje import __version__
from riktlinje.modell.fel import Indatafel
from riktlinje.modell.json_text import skriv_json
from riktlinje.regler import PROVNINGAR
from riktlinje.regler.provbara import provbara
from riktlinje.regler.rader import INLASARE, Radsvar, las_json, prova_text
from riktlinje.scenarier.korning import beskriv, kor_alla
from riktlinje.scenarier.lasare import las_mapp
from riktlinje.scenarier.scenario import Scenariofel
from riktlinje.webb.bygge import bygg_webbplats
from riktlinje.webb.kommando import Byggfel
from riktlinje.webb.server import Webbserver

FEL, AVVIKER = 2, 1


def _skriv(text: str) -> None:
    """Skriver en rad som UTF-8, oavsett terminalens inställning."""
    sys.stdout.buffer.write((text + "\n").encode("utf-8", "replace"))


@click.group(help="Riktlinjer som går att köra. Ett beräkningsstöd, aldrig ett beslut.")
@click.version_option(__version__, prog_name="riktlinje")
def huvud() -> None:
    """Kommandoradens ingång."""


@huvud.command()
@click.option("--json", "som_json", is_flag=True, help="Ett JSON-svar per fall, enligt kontraktet.")
@click.argument("fil", type=click.File("rb"), default="-")
def prova(som_json: bool, fil: BinaryIO) -> None:
    """Prövar fall i FIL eller på standard in: ett JSON-objekt, eller ett per rad.

    Slutar med 0 när alla rader besvarades och 2 när någon rad hade fel; felen står på standard fel.
    """
    try:
        text = fil.read().decode("utf-8")
    except UnicodeDecodeError:
        raise click.UsageError("Filen är inte UTF-8. Spara om den som UTF-8.") from None
    svaren = list(prova_text(text))
    if not svaren:
        raise click.UsageError("Det finns inget fall att pröva. Skriv ett JSON-objekt per rad.")
    for svar in svaren:
        _skriv(svar.json() if som_json else _lasbart(svar))
        for fel in svar.fel:
            click.echo(f"rad {svar.rad}: {fel}", err=True)
    sys.exit(FEL if any(svar.fel for svar in svaren) else 0)


def _lasbart(svar: Radsvar) -> str:
    if svar.bedomning is None or svar.fall is None:
        return f"rad {svar.rad}: kunde inte prövas, se felen.\n"
    bedomning, uppgifter = svar.bedomning, PROVNINGAR[svar.fall.provning].uppgifter
    rader = [
        f"{bedomning.utfall.symbol} {bedomning.utfall.rubrik}" + (f"  ({svar.id})" if svar.id else ""),
        f"  {bedomning.sammanfattning}",
        f"  Beslutar: {bedomning.beslutsfattare.rubrik if bedomning.beslutsfattare else 'ingen'}",
    ]
    rader += [f"  {k.status.symbol} {k.id}: {k.status.rubrik}. {k.orsak}" for k in bedomning.kriterier]
    if bedomning.saknade_uppgifter:
        rader.append("  Saknas: " + "; ".join(uppgifter[n].fraga for n in bedomning.saknade_uppgifter))
    antaget = [f"{uppgifter[n].rubrik} = {uppgifter[n].etikett(v)}" for n, v in bedomning.antaget.items()]
    rader += [f"  Antaget: {', '.join(antaget)}"] if antaget else []
    rader += [f"  Upplysning: {flagga}" for flagga in bedomning.flaggor]
    rader += [f"  {steg.lagrum}: {steg.resultat}. {steg.paminnelse}" for steg in bedomning.tvasteg]
    return "\n".join([*rader, "  Beräkningsstöd – inte beslut.\n"])


@huvud.command()
@click.option("--json", "som_json", is_flag=True, help="Svaret som JSON.")
@click.argument("fil", type=click.File("rb"), default="-")
def vilka(som_json: bool, fil: BinaryIO) -> None:
    """Visar vilka prövningar som kan gälla: ett JSON-objekt med beslutsdag och uppgifter.

    Objektet läses ur FIL eller på standard in. Ordningen är ingen rangordning.
    Slutar med 0, eller 2 med felen på standard fel.
    """
    try:
        beslutsdag, uppgifter = INLASARE.las_utan_provning(las_json(fil.read().decode("utf-8")))
    except UnicodeDecodeError:
        raise click.UsageError("Filen är inte UTF-8. Spara om den som UTF-8.") from None
    except Indatafel as orsak:
        for meddelande in orsak.meddelanden:
            click.echo(meddelande, err=True)
        sys.exit(FEL)
    for ett in provbara(uppgifter, beslutsdag):
        if som_json:
            _skriv(skriv_json(ett.som_data()))
        else:
            vem = ett.beslutsfattare.rubrik if ett.beslutsfattare else "ingen enligt texten"
            _skriv(f"{ett.laget.rubrik}: {ett.provning.rubrik}\n  Beslutar: {vem}. Tid: {ett.tid}.")
            _skriv(f"  {ett.bedomning.sammanfattning}\n")


@huvud.command()
@click.option("--json", "som_json", is_flag=True, help="Resultatet som JSON.")
@click.argument("mapp", type=click.Path(exists=True, file_okay=False, path_type=Path), default="scenarios")
def scenarier(som_json: bool, mapp: Path) -> None:
    """Kör alla scenariotabeller i MAPP och visar de rader som avviker.

    Slutar med 0 när allt stämmer, 1 när någon rad avviker och 2 när någon tabell inte går att läsa.
    """
    try:
        resultaten = kor_alla(las_mapp(mapp))
    except Scenariofel as orsak:
        if som_json:
            fel = [{"fil": plats.fil, "rad": plats.rad, "meddelande": text} for plats, text in orsak.fel]
            _skriv(json.dumps({"fel": fel}, ensure_ascii=False, indent=2))
        else:
            click.echo(str(orsak), err=True)
        sys.exit(FEL)
    avvikande = [resultat for resultat in resultaten if not resultat.stammer]
    if som_json:
        sammandrag = {
            "antal": len(resultaten),
            "stammer": len(resultaten) - len(avvikande),
            "avviker": len(avvikande),
            "rader": [resultat.som_data() for resultat in resultaten],
            "fel": [],
        }
        _skriv(json.dumps(sammandrag, ensure_ascii=False, indent=2))
    else:
        for resultat in avvikande:
            _skriv(beskriv(resultat) + "\n")
        _skriv(
            f"{len(resultaten)} rader: {len(resultaten) - len(avvikande)} stämmer, {len(avvikande)} avviker"
        )
    sys.exit(AVVIKER if avvikande else 0)


@huvud.command()
@click.option("--mal", type=click.Path(path_type=Path), default=None, help="Mappen att bygga i; annars site.")
def bygg(mal: Path | None) -> None:
    """Bygger webbplatsen."""
    try:
        _skriv(f"Webbplatsen är byggd i {bygg_webbplats(mal=mal)}")
    except (Byggfel, Indatafel) as orsak:
        raise click.ClickException(str(orsak)) from None


@huvud.command()
@click.option("--port", type=int, default=8000, show_default=True, help="Porten att lyssna på.")
@click.argument("mapp", type=click.Path(exists=True, file_okay=False, path_type=Path), default="site")
def visa(port: int, mapp: Path) -> None:
    """Visar den byggda webbplatsen i MAPP på den egna datorn."""
    try:
        with Webbserver(mapp, port=port) as server:
            _skriv(f"Webbplatsen visas på {server.adress}  (Ctrl-C avslutar)")
            sys.stdout.flush()
            server.vanta()
    except Indatafel as orsak:
        raise click.ClickException(str(orsak)) from None
    except KeyboardInterrupt:
        _skriv("Avslutad.")
