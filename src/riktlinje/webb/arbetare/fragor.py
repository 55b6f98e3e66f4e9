"""Python-sidan av arbetaren i webbläsaren: en fråga in och ett svar ut, båda som JSON.

Här är registret. En ny fråga är en rad här och två funktioner i sin modul: den som svarar, där det står vad
frågan bär och vad den får till svar, och den som ger dess exempel.
"""

import json

from riktlinje.modell.json_text import skriv_json
from riktlinje.webb.arbetare.fraga import TABELLASARE, Fraga

_ALLA = (
    Fraga("start", "reglerna", genast=True),
    Fraga("prova", "formular", genast=True),
    Fraga("tyst", "formular", genast=True),
    Fraga("omslag", "formular", genast=True),
    Fraga("tamed", "formular", genast=True),
    Fraga("vagledning", "vagledning", genast=True),
    Fraga("lank", "lank", genast=True),
    Fraga("rader", "reglerna", genast=True),
    Fraga("dagar", "reglerna", genast=True),
    Fraga("tabell", "verkstad", tillagg=TABELLASARE),
    Fraga("samma_id", "verkstad", tillagg=TABELLASARE),
    Fraga("revision", "verkstadsrevision", tillagg=TABELLASARE),
    Fraga("egna", "egnafall"),
    Fraga("scenariofiler", "egnafall"),
    Fraga("inlasning", "inlasning", tillagg=TABELLASARE),
)
FRAGOR = {fraga.namn: fraga for fraga in _ALLA}
"""Varje fråga som sidan kan ställa, efter namn."""

for _fraga in _ALLA:
    if _fraga.genast:
        _fraga.las_in()


def svara(fraga: str) -> str:
    """Svaret på en fråga; en fråga av okänd typ är ett fel i sidan och avbryter."""
    data = json.loads(fraga)
    return skriv_json(FRAGOR[data["typ"]].svara(data))


def tillagg(typ: str) -> str:
    """Det som arbetaren ska ha hämtat innan den ställer en fråga av typen; tomt när motorn räcker."""
    return FRAGOR[typ].tillagg
