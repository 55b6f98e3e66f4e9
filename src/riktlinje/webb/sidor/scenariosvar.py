"""Varje scenariorad med CPythons svar, som fil: det som läsarens egen webbläsare jämför sig med."""

import base64
import hashlib
import json

from riktlinje.modell.fallformer import till_kontrakt
from riktlinje.regelverk.rader import prova_text
from riktlinje.regelverk.stampel import regelsumma
from riktlinje.webb.arbetare.dagfraga import dagfraga
from riktlinje.webb.sidor.publicerat import Publicerat

SVARSFIL = "scenariosvar.json"


def scenariosvar(publicerat: Publicerat) -> str:
    """Filens text: reglernas summa, varje rad som JSON med sitt svar, och varje datumrad med sin dag."""
    fall = [
        json.dumps(till_kontrakt(s.id, s.skrivet), ensure_ascii=False)
        for fil in publicerat.filer.values()
        for s in fil.scenarier
    ]
    svaren = [svar.json() for svar in prova_text("\n".join(fall))]
    idn = [s.id for fil in publicerat.filer.values() for s in fil.scenarier]
    data = {
        "regler": regelsumma(),
        "rader": [
            {"id": ett, "fall": rad, "svar": svar} for ett, rad, svar in zip(idn, fall, svaren, strict=True)
        ],
        "dagar": [
            {"id": dag.rad.id, "fraga": dagfraga(dag.rad), "svar": str(dag.koden)} for dag in publicerat.dagar
        ],
    }
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n"


def integritet(text: str) -> str:
    """Summan som webbläsaren kontrollerar filen med."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
