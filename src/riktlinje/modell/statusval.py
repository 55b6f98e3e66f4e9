"""Text som följer en utgåvas status: ett val skrivs i texten, och bara det som stämmer blir kvar.

Så skrivs ett val, på en rad eller flera:

    {{riktlinjen-2022 | foreslagen: Förslaget är | beslutad: Riktlinjen är}}

Först står utgåvans id, flera med blanksteg mellan, eller `alla` för den senaste i varje prövning. Sedan står
texten för en status i taget. `foreslagen` används också för `okand`, och `beslutad` för `gallande` och
`upphavd`, när de inte har en egen text. Har utgåvorna olika status används `blandad`. Dagarna i den första
utgåvan som nämns skrivs {fran} och {till}.
"""

import re
from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from functools import partial
from typing import Any

from riktlinje.modell.dagord import dag_i_ord
from riktlinje.modell.fel import Indatafel, okant_namn, visa
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.status import Utgavestatus

MONSTER = "{{utgåva | foreslagen: … | beslutad: …}}"
ALLA, BLANDAD = "alla", "blandad"
BORJAN = "{{"
_VAL = re.compile(r"\{\{(?P<utgavor>[^|{}]*)\|(?P<texter>(?:[^{}]|\{\w+\})*)\}\}")
_TEXT = re.compile(r"\s*(?P<status>\w+):\s*(?P<text>.*?)\s*", re.DOTALL)
_RESERV = {
    Utgavestatus.OKAND: Utgavestatus.FORESLAGEN,
    Utgavestatus.GALLANDE: Utgavestatus.BESLUTAD,
    Utgavestatus.UPPHAVD: Utgavestatus.BESLUTAD,
}


def valj(text: str, provningar: Iterable[Provning]) -> str:
    """Texten med varje val ersatt av det som stämmer; Indatafel när ett val inte går att läsa.

    Args:
        text: en text med eller utan val.
        provningar: prövningarna vars utgåvor valen får nämna.
    """
    if BORJAN not in text:
        return text
    vald = _VAL.sub(partial(_ersatt, provningar=tuple(provningar)), text)
    if BORJAN in vald:
        raise Indatafel([_inget_val(vald[vald.index(BORJAN) :])])
    return vald


def fel_i(text: str, provningar: Iterable[Provning]) -> list[tuple[int, str]]:
    """Varje val som inte går att läsa: var i texten det börjar, och vad som är fel.

    Args:
        text: en text med eller utan val.
        provningar: prövningarna vars utgåvor valen får nämna.
    """
    provningar, felen = tuple(provningar), []
    for val in _VAL.finditer(text):
        try:
            _ersatt(val, provningar)
        except Indatafel as orsak:
            felen.append((val.start(), str(orsak)))
    utan = _VAL.sub(lambda val: " " * len(val[0]), text)
    felen += [(brutet.start(), _inget_val(utan[brutet.start() :])) for brutet in re.finditer(r"\{\{", utan)]
    return sorted(felen)


def _inget_val(text: str) -> str:
    return f"«{visa(text.partition(chr(10))[0])}» är inget val. Skriv {MONSTER}."


def valj_i[T](ett: T, provningar: Iterable[Provning]) -> T:
    """Samma sak i varje text i en frusen dataklass, och i dataklasserna i den."""
    provningar = tuple(provningar)
    nya: dict[str, Any] = {}
    for falt in fields(ett) if is_dataclass(ett) else ():
        varde = getattr(ett, falt.name)
        if isinstance(varde, tuple):
            nytt: Any = tuple([valj_i(del_, provningar) for del_ in varde])
        elif type(varde) is str:
            nytt = valj(varde, provningar)
        else:
            continue
        if nytt != varde:
            nya[falt.name] = nytt
    return replace(ett, **nya) if nya else ett  # type: ignore[type-var]


def _ersatt(val: re.Match[str], provningar: tuple[Provning, ...]) -> str:
    utgavor = namnda(val["utgavor"], provningar)
    texter = {}
    for del_ in val["texter"].split("|"):
        traff = _TEXT.fullmatch(del_)
        namn = traff["status"] if traff else del_.strip()
        if traff is None or namn not in {*Utgavestatus, BLANDAD}:
            raise Indatafel([okant_namn(f"Status i «{visa(val[0])}»:", namn, (*Utgavestatus, BLANDAD))])
        texter[namn] = traff["text"]
    statusar = {utgava.status for utgava in utgavor}
    status = next(iter(statusar)) if len(statusar) == 1 else BLANDAD
    if status not in texter and status in _RESERV:
        status = _RESERV[Utgavestatus(status)]
    if status not in texter:
        raise Indatafel([f"«{visa(val[0])}» saknar text för {status}. Lägg till «| {status}: …»."])
    forsta = utgavor[0]
    dagar = {"{fran}": dag_i_ord(forsta.giltig_fran)}
    dagar["{till}"] = dag_i_ord(forsta.giltig_till) if forsta.giltig_till else ""
    text = texter[status]
    for namn, dag in dagar.items():
        text = text.replace(namn, dag)
    return text


def namnda(skrivet: str, provningar: Iterable[Provning]) -> tuple[Utgava, ...]:
    """Utgåvorna som nämns, i den ordning de står; Indatafel när någon inte finns."""
    provningar = tuple(provningar)
    if skrivet.strip() == ALLA:
        return tuple(provning.utgavor[-1] for provning in provningar)
    alla = {utgava.id: utgava for provning in provningar for utgava in provning.utgavor}
    for namn in skrivet.split() or [skrivet]:
        if namn not in alla:
            raise Indatafel([okant_namn("Utgåvan", namn, (*alla, ALLA))])
    return tuple(alla[namn] for namn in skrivet.split())
