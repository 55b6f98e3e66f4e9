"""Python-sidan av arbetaren i webbläsaren: en fråga in och ett svar ut, båda som JSON.

Frågor, med nyckeln `typ`:

- `start`: svarar med version och reglernas kontrollsumma.
- `prova`: prövar ett formulär, `varden` är fältens text. Svarar med `vy` och `lank`, eller `fel` per fält.
- `omslag`: som `prova`, men svarar med vad som skulle ändra utfallet.
- `vagledning`: `varden` är beslutsdagen och svaren hittills, `hoppade` frågorna med svaret vet inte och
  `fragan` den som just ställdes. Svarar med nästa fråga och alla prövningar, eller `fel` per fält.
- `rader`: prövar JSON-rader enligt kontraktet, `text`. Svarar med `rader`.
- `dagar`: räknar fram dagar, `rader` är funktionens namn och dess skrivna argument. Svarar med `dagar`.
- `lank`: läser ett fragment, `fragment`. Svarar med `provning`, `varden` och `meddelanden`.
- `tabell`, `samma_id` och `revision`: granskarens verkstad, se `riktlinje.webb.arbetare.verkstad`.
- `egna` och `scenariofiler`: egna fall i övningsset, se `riktlinje.webb.arbetare.egnafall`.
- `inlasning`: en scenariofil som egna fall, se `riktlinje.webb.arbetare.inlasning`.
"""

import json
from typing import Any

from riktlinje import __version__
from riktlinje.modell.fallformer import dagar_i, uppgifter_i
from riktlinje.modell.fel import Fel
from riktlinje.modell.json_text import skriv_json
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.dagar import dagen
from riktlinje.regelverk.rader import prova_text, prova_tolkat
from riktlinje.regelverk.stampel import regelsumma
from riktlinje.webb.arbetare.egetfall import EgetFall, som_scenariofil
from riktlinje.webb.arbetare.formularsvar import be_om, felvy, las_formular
from riktlinje.webb.arbetare.lankutgava import andra_svaret
from riktlinje.webb.vy.bedomningsvy import vy
from riktlinje.webb.vy.lank import las_lank, skriv_lank
from riktlinje.webb.vy.omslagsvy import omslagsvy
from riktlinje.webb.vy.utkast import utkast
from riktlinje.webb.vy.vagledningsvy import vagledningsvy

type Svar = dict[str, Any]


def svara(fraga: str) -> str:
    """Svaret på en fråga; en fråga av okänd typ är ett fel i sidan och avbryter."""
    data = json.loads(fraga)
    return skriv_json(_FRAGOR[data["typ"]](data))


def _start(_: Svar) -> Svar:
    return {"version": __version__, "regler": regelsumma()}


def _rader(data: Svar) -> Svar:
    return {"rader": [svar.json() for svar in prova_text(data["text"])]}


def _dagar(data: Svar) -> Svar:
    return {"dagar": [dagen(rad["funktion"], rad["argument"]) for rad in data["rader"]]}


def _lank(data: Svar) -> Svar:
    lankat = las_lank(data["fragment"])
    meddelanden = [*lankat.meddelanden, *andra_svaret(lankat)]
    return {"provning": lankat.provning, "varden": lankat.varden, "meddelanden": meddelanden}


def _prova(data: Svar) -> Svar:
    provning = REGELVERK.provningar[data["provning"]]
    ifyllt = las_formular(data["varden"], provning.uppgifter)
    if ifyllt.fel:
        return felvy(ifyllt.fel, provning.uppgifter)
    svar = prova_tolkat(provning, ifyllt.tolkade)
    if svar.fall is None or svar.bedomning is None:
        return felvy(svar.fel, provning.uppgifter)
    if data["typ"] == "omslag":
        return omslagsvy(svar.fall, provning)
    return {
        "vy": vy(svar.bedomning, svar.fall, provning),
        "lank": skriv_lank(provning.id, ifyllt.skrivet),
        "utkast": utkast(svar.bedomning, svar.fall, provning),
        "scenario": som_scenariofil([EgetFall("EGET1", "Eget fall", svar.fall, svar.bedomning)], provning),
        "json": svar.json(),
    }


def _vagledning(data: Svar) -> Svar:
    ifyllt = las_formular(data["varden"], REGELVERK.uppgifter, ("beslutsdag",))
    fel, hoppade = ifyllt.fel, data.get("hoppade", [])
    fragan = REGELVERK.uppgifter.get(data.get("fragan", ""))
    if fragan and fragan.namn not in {*ifyllt.skrivet, *hoppade}:
        fel = [*fel, Fel(be_om(fragan), fragan.namn, atgard="Vet inte är också ett svar.")]
    if fel:
        return felvy(fel, REGELVERK.uppgifter)
    beslutsdag = dagar_i(ifyllt.tolkade)["beslutsdag"]
    return vagledningsvy(uppgifter_i(ifyllt.tolkade), beslutsdag, hoppade)


def _verkstad(data: Svar) -> Svar:
    from riktlinje.webb.arbetare.verkstad import FRAGOR  # noqa: PLC0415  läses först när granskaren frågar

    return FRAGOR[data["typ"]](data)


def _egna(data: Svar) -> Svar:
    from riktlinje.webb.arbetare.egnafall import FRAGOR  # noqa: PLC0415  läses först när någon övar på egna fall

    return FRAGOR[data["typ"]](data)


def _inlasning(data: Svar) -> Svar:
    from riktlinje.webb.arbetare.inlasning import inlasning  # noqa: PLC0415  läses först när en fil läses in

    return inlasning(data)


_FRAGOR = {
    "start": _start,
    "prova": _prova,
    "omslag": _prova,
    "vagledning": _vagledning,
    "rader": _rader,
    "dagar": _dagar,
    "lank": _lank,
    "tabell": _verkstad,
    "samma_id": _verkstad,
    "revision": _verkstad,
    "egna": _egna,
    "scenariofiler": _egna,
    "inlasning": _inlasning,
}
