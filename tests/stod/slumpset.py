"""Set med nummer, räknade av setsidans eget skript i Node."""

import json
import shutil
import subprocess
from collections.abc import Iterable

from stod.platser import ROT

from riktlinje.ovningar.ovningsfall import Ovningsfall

FALL_I_SET = 5
PROGRAM = """
import { slumpset } from "./docs/js/gemensamt/slumpset.mjs";
import { readFileSync } from "node:fs";
const { fallen, nummer, antal } = JSON.parse(readFileSync(0, "utf8"));
console.log(JSON.stringify(Array.from({ length: nummer }, (_, n) => slumpset(fallen, n + 1, antal))));
"""


def slumpade(fallen: Iterable[Ovningsfall], nummer: int, antal: int = FALL_I_SET) -> list[list[str]]:
    """Seten från nummer ett till och med `nummer`, som fallens id."""
    poster = [
        {
            "id": fall.vinjett.id,
            "mal": fall.vinjett.mal,
            "provning": fall.provning.id,
            "utfall": fall.bedomning.utfall,
            "ovar": fall.ovar,
        }
        for fall in fallen
        if fall.vinjett.mal
    ]
    svar = subprocess.run(
        [shutil.which("node") or "node", "--input-type=module", "-e", PROGRAM],
        cwd=ROT,
        input=json.dumps({"fallen": poster, "nummer": nummer, "antal": antal}),
        capture_output=True,
        text=True,
        check=True,
    )
    seten: list[list[str]] = json.loads(svar.stdout)
    return seten
