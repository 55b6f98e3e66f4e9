"""Granskarens verkstad: en redigerad scenariofil in, varje rads svar ut.

Bara data ändras, aldrig kod. Modulen läses in först när granskaren frågar, eftersom tabelläsaren är ett
tillägg som bara verkstadens sida hämtar.
"""

from collections.abc import Hashable, Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import Any

from riktlinje.modell.antal import antal, av
from riktlinje.modell.orsak import rakna_upp
from riktlinje.scenarier import lasare
from riktlinje.scenarier.datum import NAMN as DATUMFIL
from riktlinje.scenarier.datum import Datumresultat, beskriv_datum, kor_datum, las_datumtext
from riktlinje.scenarier.korning import Resultat, beskriv, kor
from riktlinje.scenarier.lasare import las_text, upptagna
from riktlinje.scenarier.resultat import Kord
from riktlinje.scenarier.scenario import Scenariofel
from riktlinje.webb.arbetare.fraga import Data, Underlag

LANGSTA_TEXT = 200_000
"""Så många tecken läses; en längre text sägs vara för lång, och klipps aldrig."""


@dataclass(frozen=True, slots=True)
class _Rad:
    """En körd rad: det som visas, och det som avgör om den är ändrad sedan texten publicerades."""

    vy: Data
    innehall: Hashable


def tabell(data: Data) -> Data:
    """Kör en scenariofil som text.

    Args:
        data: `namn` är filens namn, `text` det som ska köras och `publicerat` texten som den är publicerad.

    Returns:
        `fel` med rad och text, samma som i testkörningen; utan fel även `rader`, `borttagna` och `besked`.
    """
    namn = data["namn"]
    if hinder := for_lang(data["text"]):
        return {"fel": [{"rad": 1, "text": hinder}], "besked": f"{hinder} Ingen rad kördes."}
    try:
        rader = _korda(data["text"], namn)
    except Scenariofel as orsak:
        fel = [{"rad": ett.plats.rad, "text": ett.mening()} for ett in orsak.fel]
        antal = "Ett fel" if len(fel) == 1 else f"{len(fel)} fel"
        return {
            "fel": fel,
            "besked": f"{antal} i tabellen, det första på rad {fel[0]['rad']}. Ingen rad kördes.",
        }
    fore = _korda(data["publicerat"], namn) if data.get("publicerat") else rader
    for ett, rad in rader.items():
        if ett not in fore:
            rad.vy["andring"] = "ny"
        elif fore[ett].innehall != rad.innehall:
            rad.vy["andring"] = "ändrad"
    vyer = [rad.vy for rad in rader.values()]
    borttagna = [ett for ett in fore if ett not in rader]
    return {"fel": [], "rader": vyer, "borttagna": borttagna, "besked": _besked(vyer, borttagna)}


def for_lang(text: str) -> str:
    """Varför texten inte läses; tomt när den är kort nog."""
    if len(text) <= LANGSTA_TEXT:
        return ""
    return f"Texten har {len(text)} tecken. Tillåtet: högst {LANGSTA_TEXT}. Dela upp den i flera filer."


def tabell_exempel(underlag: Underlag) -> Iterator[Data]:
    """Varje scenariofil, och en text utan tabell."""
    yield from ({"namn": namn, "text": text} for namn, text in underlag.filer.items())
    yield {"namn": next(iter(underlag.filer)), "text": "# Ingen tabell"}


def samma_id(data: Data) -> Data:
    """Rader med samma id i flera filer, som testkörningen underkänner.

    Args:
        data: `filer` är filerna, var och en med `namn` och `text`.

    Returns:
        `fel` med `namn`, `rad` och `text`. En fil som inte går att läsa har inga rader, och sina egna fel.
    """
    namnen = {_visat(fil["namn"]): fil["namn"] for fil in data["filer"]}
    texter = {fil["namn"]: fil["text"].removeprefix("\ufeff") for fil in data["filer"]}
    datumtext = texter.pop(DATUMFIL, "")
    filer = []
    for namn, text in sorted(texter.items()):
        with suppress(Scenariofel):
            filer.append(las_text(text, namn, _visat(namn)))
    fel = lasare.samma_id(filer)
    with suppress(Scenariofel):
        las_datumtext(datumtext, _visat(DATUMFIL))
        try:
            las_datumtext(datumtext, _visat(DATUMFIL), upptagna(filer))
        except Scenariofel as orsak:
            fel += orsak.fel
    return {
        "fel": [{"namn": namnen[ett.plats.fil], "rad": ett.plats.rad, "text": ett.mening()} for ett in fel],
    }


def samma_id_exempel(underlag: Underlag) -> Iterator[Data]:
    """En fil utan tabell."""
    yield {"filer": [{"namn": next(iter(underlag.filer)), "text": "# Ingen tabell"}]}


def _visat(namn: str) -> str:
    return f"scenarios/{namn}.md"


def _korda(text: str, namn: str) -> dict[str, _Rad]:
    fil, text = _visat(namn), text.removeprefix("\ufeff")
    if namn == DATUMFIL:
        return {rad.id: _datumrad(kor_datum(rad)) for rad in las_datumtext(text, fil)}
    return {s.id: _rad(kor(s)) for s in las_text(text, namn, fil).scenarier}


def _rad(resultat: Resultat) -> _Rad:
    s = resultat.scenario
    text = "" if resultat.stammer else beskriv(resultat)
    return _Rad(_vy(resultat, text), (s.namn, s.avsnitt, repr(s.fall), tuple(s.vantat.items())))


def _datumrad(resultat: Datumresultat) -> _Rad:
    rad = resultat.rad
    text = "" if resultat.stammer else beskriv_datum(resultat)
    return _Rad(_vy(resultat, text), (rad.namn, rad.funktion, tuple(rad.argument.items()), rad.svar))


def _vy(resultat: Kord[Any], text: str) -> Data:
    return {
        "id": resultat.rad.id,
        "fall": resultat.rad.namn,
        "rad": resultat.rad.plats.rad,
        "stammer": resultat.stammer,
        "avvikelser": [asdict(avvikelse) for avvikelse in resultat.avvikelser],
        "andring": "",
        "text": text,
    }


def _besked(rader: Sequence[Data], borttagna: Sequence[str]) -> str:
    stammer = sum(rad["stammer"] for rad in rader)
    nya, andrade = (sum(rad["andring"] == ord_ for rad in rader) for ord_ in ("ny", "ändrad"))
    text = f"{av(stammer, len(rader), 'en rad', 'rader')} stämmer."
    if not (nya or andrade or borttagna):
        return f"{text} Ingen rad är ändrad."
    delar = (
        antal(andrade, "en ändrad", "ändrade"),
        antal(nya, "en ny", "nya"),
        antal(len(borttagna), "en borttagen", "borttagna"),
    )
    return f"{text} Mot den publicerade texten: {rakna_upp(list(delar))}."
