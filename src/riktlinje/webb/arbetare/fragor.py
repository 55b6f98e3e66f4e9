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
from collections.abc import Mapping
from typing import Any

from riktlinje import __version__
from riktlinje.modell.fall import DAGAR
from riktlinje.modell.fel import Indatafel, lurigt_tecken, okant_namn
from riktlinje.modell.json_text import skriv_json
from riktlinje.modell.kontrakt import FORSTA_DAG, SISTA_DAG, las_dag
from riktlinje.modell.uppgift import Uppgift
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.dagar import dagen
from riktlinje.regelverk.rader import prova_skrivet, prova_text
from riktlinje.regelverk.stampel import regelsumma
from riktlinje.webb.arbetare.egetfall import EgetFall, som_scenariofil
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
    varden = {namn: text.strip() for namn, text in data["varden"].items() if text.strip()}
    fel = _kontrollera(varden, provning.uppgifter, tuple(DAGAR))
    if fel:
        return {"fel": fel}
    svar = prova_skrivet(provning.id, varden)
    if svar.fall is None or svar.bedomning is None:
        return {"fel": [_faltfel(text, provning.uppgifter) for text in svar.fel]}
    if data["typ"] == "omslag":
        return omslagsvy(svar.fall, provning)
    return {
        "vy": vy(svar.bedomning, svar.fall, provning),
        "lank": skriv_lank(provning.id, varden),
        "utkast": utkast(svar.bedomning, svar.fall, provning),
        "scenario": som_scenariofil([EgetFall("EGET1", "Eget fall", svar.fall, svar.bedomning)], provning),
        "json": svar.json(),
    }


def _vagledning(data: Svar) -> Svar:
    varden = {namn: text.strip() for namn, text in data["varden"].items() if text.strip()}
    fel = _kontrollera(varden, REGELVERK.uppgifter, ("beslutsdag",))
    hoppade = data.get("hoppade", [])
    fragan = REGELVERK.uppgifter.get(data.get("fragan", ""))
    if fragan and fragan.namn not in {*varden, *hoppade}:
        fel.append({"falt": fragan.namn, "text": f"{_felmening(fragan)} Vet inte är också ett svar."})
    if fel:
        return {"fel": fel}
    beslutsdag = las_dag("beslutsdag", varden.pop("beslutsdag"))
    uppgifter = {namn: REGELVERK.uppgifter[namn].tolka(text) for namn, text in varden.items()}
    return vagledningsvy(uppgifter, beslutsdag, hoppade)


def _verkstad(data: Svar) -> Svar:
    from riktlinje.webb.arbetare.verkstad import FRAGOR  # noqa: PLC0415  läses först när granskaren frågar

    return FRAGOR[data["typ"]](data)


def _egna(data: Svar) -> Svar:
    from riktlinje.webb.arbetare.egnafall import FRAGOR  # noqa: PLC0415  läses först när någon övar på egna fall

    return FRAGOR[data["typ"]](data)


def _inlasning(data: Svar) -> Svar:
    from riktlinje.webb.arbetare.inlasning import inlasning  # noqa: PLC0415  läses först när en fil läses in

    return inlasning(data)


def _kontrollera(
    varden: Mapping[str, str], uppgifter: Mapping[str, Uppgift], dagar: tuple[str, ...]
) -> list[Svar]:
    fel: list[Svar] = []
    if "beslutsdag" not in varden:
        text = "Ange beslutsdagen, till exempel 2026-11-22. Den avgör vilken utgåva och lag som gäller."
        fel.append({"falt": "beslutsdag", "text": text})
    for namn, text in varden.items():
        if namn not in dagar and namn not in uppgifter:
            okant = okant_namn("Fältet", namn, (*dagar, *uppgifter))
            fel.append({"falt": None, "text": f"{okant} Läs in sidan på nytt."})
            continue
        try:
            if namn in dagar:
                las_dag(namn, text)
            else:
                uppgifter[namn].tolka(text)
        except Indatafel:
            fel.append({"falt": namn, "text": _felmening(uppgifter.get(namn)) + lurigt_tecken(text)})
    return fel


def _felmening(uppgift: Uppgift | None) -> str:
    if uppgift is None:
        return f"Ange en dag som finns, från {FORSTA_DAG} till {SISTA_DAG}, skriven till exempel 2026-11-22."
    if uppgift.ar_tal:
        minst, mest = uppgift.varden[0], uppgift.varden[-1]
        return (
            f"Ange {uppgift.rubrik.lower()} i hela {uppgift.enhet} från {minst} till {mest}, till exempel 23."
        )
    return f"Välj ett av svaren på frågan «{uppgift.fraga}»"


def _faltfel(text: str, uppgifter: Mapping[str, Uppgift]) -> Svar:
    """Felet med fältens rubriker i stället för deras namn, och det fält som nämns först."""
    namnda = sorted((text.index(f"«{namn}»"), namn) for namn in (*DAGAR, *uppgifter) if f"«{namn}»" in text)
    for _, namn in namnda:
        rubrik = uppgifter[namn].rubrik if namn in uppgifter else DAGAR[namn]
        text = text.replace(f"«{namn}»", f"«{rubrik}»")
    return {"falt": namnda[0][1] if namnda else None, "text": text}


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
