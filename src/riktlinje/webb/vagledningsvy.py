"""Vägledningen i ord: nästa fråga, prövningarna som återstår och varför de andra föll bort."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from riktlinje.modell.uppgift import Uppgift, Varde
from riktlinje.regler.provbara import Laget, Provbar, provbara
from riktlinje.regler.uppgifter import UPPGIFTER
from riktlinje.regler.vagledning import skiljande_fragor
from riktlinje.webb.lank import skriv_lank
from riktlinje.webb.sidor import kalkylator, riktlinjesida, webbvag


def vagledningsvy(uppgifter: Mapping[str, Varde], beslutsdag: date) -> dict[str, Any]:
    """Allt som vägledningen visar efter ett svar."""
    svar = provbara(uppgifter, beslutsdag)
    kvar = [ett for ett in svar if ett.laget is Laget.KAN_GALLA]
    fragor = skiljande_fragor(uppgifter, beslutsdag) if len(kvar) > 1 else ()
    return {
        "fraga": _fraga(UPPGIFTER[fragor[0]]) if fragor else None,
        "kvar": len(kvar),
        "antal_fragor": len(fragor),
        "svar": [
            {"namn": namn, "fraga": UPPGIFTER[namn].fraga, "svar": UPPGIFTER[namn].etikett(varde)}
            for namn, varde in uppgifter.items()
        ],
        "provningar": [_provning(ett, uppgifter, beslutsdag) for ett in svar],
    }


def _fraga(uppgift: Uppgift) -> dict[str, Any]:
    val = [] if uppgift.ar_tal else [[str(uppgift.skriv(v)), uppgift.etikett(v)] for v in uppgift.varden]
    return {
        "namn": uppgift.namn,
        "fraga": uppgift.fraga,
        "hjalp": uppgift.hjalp,
        "slag": uppgift.slag.rubrik,
        "enhet": uppgift.enhet,
        "val": val,
    }


def _provning(ett: Provbar, uppgifter: Mapping[str, Varde], beslutsdag: date) -> dict[str, Any]:
    egna = {n: v for n, v in uppgifter.items() if n in ett.provning.uppgifter}
    varden = {n: ett.provning.uppgifter[n].skriv(v) for n, v in egna.items()}
    fragment = skriv_lank(ett.provning.id, {"beslutsdag": beslutsdag, **varden})
    return {
        "id": ett.provning.id,
        "rubrik": ett.provning.rubrik,
        "laget": ett.laget,
        "lagesord": ett.laget.rubrik,
        "beslutsfattare": ett.beslutsfattare.rubrik if ett.beslutsfattare else "Ingen enligt texten",
        "tid": ett.tid,
        "skal": "" if ett.laget is Laget.KAN_GALLA else ett.bedomning.sammanfattning,
        "kalkylator": f"{webbvag(kalkylator(ett.provning.id))}#{fragment}",
        "riktlinje": webbvag(riktlinjesida(ett.provning.id)),
    }
