"""JSON-rader att pröva på flera ställen: varje scenario, och rader som inte går att läsa."""

import json

from stod.platser import ROT

from riktlinje.modell.fallformer import till_kontrakt
from riktlinje.scenarier.lasare import las_mapp

OGILTIGA = [
    "",
    "{",
    "[1, 2]",
    "null",
    '{"id": "ö–«»", "provning": "uppsokande", "beslutsdag": "2023-02-30", "uppgifter": {}}',
    '{"id": 1, "provning": "uppsökande", "beslutsdag": "2023-02-15", "uppgifter": {}}',
    '{"id": 2, "provning": "uppsokande", "beslutsdag": "2023-02-15", "uppgifter": {"alder": 121}}',
    '{"id": 3, "provning": "uppsokande", "beslutsdag": "2023-02-15", "uppgifter": {"alder": 19.0, "å": 1}}',
    '{"id": 4, "id": 5, "provning": "uppsokande", "beslutsdag": "2023-02-15", "uppgifter": {}}',
    '{"id": 6, "provning": "uppsokande", "beslutsdag": "2022-12-31", "uppgifter": {"alder": "23"}}',
    '{"id": 7, "uppgifter": ' + "[" * 500,
    '{"id": 8, "provning": "uppsokande", "uppgifter": {"alder": ' + "9" * 5000 + "}}",
]


def scenariorader() -> list[str]:
    """Varje scenario som en JSON-rad."""
    return [
        json.dumps(till_kontrakt(s.id, s.skrivet), ensure_ascii=False)
        for fil in las_mapp(ROT / "scenarios")
        for s in fil.scenarier
    ]
