"""Kommandona som prövar fall: prova och vilka."""

import sys
from collections.abc import Iterator, Mapping
from datetime import date

import click

from riktlinje.cli.indata import STANDARD_IN, las_text
from riktlinje.cli.kommandon import Kommando
from riktlinje.cli.skriv import FEL, skriv
from riktlinje.modell.fel import Indatafel
from riktlinje.modell.json_text import skriv_json
from riktlinje.modell.uppgift import Varde
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.provbara import Laget, Provbar, provbara
from riktlinje.regelverk.rader import INLASARE, Radsvar, las_json, prova_text
from riktlinje.regelverk.vagledning import skalet, som_data, vem


@click.command(cls=Kommando)
@click.option("--json", "som_json", is_flag=True, help="Ett JSON-svar per fall, enligt kontraktet.")
@click.argument("fil", default=STANDARD_IN)
def prova(som_json: bool, fil: str) -> None:
    """Prövar fall i FIL eller på standard in.

    Fallen är ett JSON-objekt, eller ett per rad.
    Slutar med 0 när alla rader besvarades och 2 när någon rad hade fel; felen står på standard fel.
    """
    svaren = list(prova_text(las_text(fil)))
    if not svaren:
        raise click.UsageError("Det finns inget fall att pröva. Skriv ett JSON-objekt per rad.")
    for svar in svaren:
        skriv(svar.json() if som_json else _lasbart(svar))
        for fel in svar.fel:
            click.echo(f"rad {svar.rad}: {fel}", err=True)
    sys.exit(FEL if any(svar.fel for svar in svaren) else 0)


def _lasbart(svar: Radsvar) -> str:
    if svar.bedomning is None or svar.fall is None:
        return f"rad {svar.rad}: kunde inte prövas, se felen.\n"
    bedomning, uppgifter = svar.bedomning, REGELVERK.provningar[svar.fall.provning].uppgifter
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
    rader += [f"  {steg.lagrum}: {steg.resultat.rubrik}. {steg.paminnelse}" for steg in bedomning.tvasteg]
    return "\n".join([*rader, "  Beräkningsstöd – inte beslut.\n"])


@click.command(cls=Kommando)
@click.option("--json", "som_json", is_flag=True, help="Svaret som JSON.")
@click.argument("fil", default=STANDARD_IN)
def vilka(som_json: bool, fil: str) -> None:
    """Visar vilka prövningar som kan gälla.

    De andra är en annan väg, inte utredda, eller gäller inte; varje prövning har sitt skäl.
    Ett JSON-objekt med beslutsdag och uppgifter läses ur FIL eller på standard in.
    Ordningen är ingen rangordning. Slutar med 0, eller 2 med felen på standard fel.
    """
    try:
        beslutsdag, uppgifter = INLASARE.las_utan_provning(las_json(las_text(fil).removeprefix("\ufeff")))
    except Indatafel as orsak:
        for meddelande in orsak.meddelanden:
            click.echo(meddelande, err=True)
        sys.exit(FEL)
    for ett in provbara(uppgifter, beslutsdag):
        if som_json:
            skriv(skriv_json(som_data(ett, uppgifter, beslutsdag)))
        else:
            skriv("\n".join([*_raderna(ett, uppgifter, beslutsdag), ""]))


def _raderna(ett: Provbar, uppgifter: Mapping[str, Varde], beslutsdag: date) -> Iterator[str]:
    yield f"{ett.laget.rubrik}: {ett.provning.rubrik}"
    if ett.laget is Laget.ANNAN_VAG and ett.utfall:
        yield f"  {ett.utfall.rubrik}"
    if ett.laget is not Laget.GALLER_INTE:
        yield f"  Beslutar: {vem(ett)}." + (f" Tid: {ett.tid}." if ett.laget is not Laget.ANNAN_VAG else "")
    yield f"  {skalet(ett, uppgifter, beslutsdag)}"
    if ett.mening:
        yield f"  «{ett.mening.citat}» ({ett.mening.kalla})"
    if ett.gor:
        yield f"  Att göra: {' '.join(map(str, ett.gor))}"
