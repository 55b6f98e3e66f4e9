"""Byggets yttre kommandon, och felet när något av dem misslyckas."""

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

SISTA_RADER = 40
LANGSTA_RAD = 300
FAST_TID = 315_532_800
"""1980-01-01: den tidigaste tid som ett zip-arkiv kan bära, för allt vars datum inte betyder något."""


class Byggfel(Exception):
    """Ett steg i bygget misslyckades; meddelandet säger vilket och vad kommandot skrev."""


def kor(
    vad: str,
    kommando: Sequence[str | Path],
    rot: Path,
    miljo: Mapping[str, str] | None = None,
    indata: str | None = None,
) -> str:
    """Kör ett kommando i mappen `rot` och ger det som skrevs på standard ut.

    Args:
        vad: steget, på svenska, så som det ska stå i ett felmeddelande.
        kommando: programmet och dess argument.
        rot: mappen som kommandot körs i.
        miljo: miljövariabler utöver de som redan gäller.
        indata: det som kommandot får läsa på standard in.

    Raises:
        Byggfel: programmet saknas eller slutar med fel.
    """
    try:
        svar = subprocess.run(  # noqa: S603  kommandona är våra egna
            [str(del_) for del_ in kommando],
            cwd=rot,
            env={**os.environ, **(miljo or {})},
            input=indata,
            capture_output=True,
            text=True,
            check=False,
        )
    except FileNotFoundError as fel:
        raise Byggfel(f"{vad} misslyckades: programmet {kommando[0]} finns inte.") from fel
    if svar.returncode:
        rader = (svar.stdout + svar.stderr).strip().splitlines()[-SISTA_RADER:]
        raise Byggfel("\n".join([f"{vad} misslyckades:", *(f"    {rad[:LANGSTA_RAD]}" for rad in rader)]))
    return svar.stdout
