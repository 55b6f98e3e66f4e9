"""Frågor om reglerna själva: vilka de är, och rader och dagar som prövas med dem."""

from collections.abc import Iterator

from riktlinje import __version__
from riktlinje.regelverk.dagar import dagen
from riktlinje.regelverk.rader import prova_text
from riktlinje.regelverk.stampel import regelsumma
from riktlinje.webb.arbetare.fraga import Data, Underlag

OGILTIGA_RADER = ("", "{", "[1, 2]", "null", '{"id": "å"}', '{"id": 1, "id": 2}', "[" * 500, "9" * 5000)


def start(_: Data) -> Data:
    """Vad som körs.

    Returns:
        `version` och `regler`, som är reglernas kontrollsumma.
    """
    return {"version": __version__, "regler": regelsumma()}


def start_exempel(_: Underlag) -> Iterator[Data]:
    """Frågan har inget att fylla i."""
    yield {}


def rader(data: Data) -> Data:
    """Rader enligt kontraktet, prövade.

    Args:
        data: `text` är JSON-raderna.

    Returns:
        `rader`, ett svar per rad, som JSON.
    """
    return {"rader": [svar.json() for svar in prova_text(data["text"])]}


def rader_exempel(underlag: Underlag) -> Iterator[Data]:
    """Alla rader i en enda text, de som inte går att läsa först."""
    yield {"text": "\n".join([*OGILTIGA_RADER, *underlag.rader])}


def dagar(data: Data) -> Data:
    """Dagar, framräknade.

    Args:
        data: `rader` är funktionens namn och dess skrivna argument.

    Returns:
        `dagar`, en per rad.
    """
    return {"dagar": [dagen(rad["funktion"], rad["argument"]) for rad in data["rader"]]}


def dagar_exempel(underlag: Underlag) -> Iterator[Data]:
    """Varje datumrad."""
    yield {"rader": list(underlag.dagar)}
