"""Länkar ändrade på vägen, lästa av sidans eget skript i Node."""

import json
import subprocess
from collections.abc import Iterable, Sequence
from typing import Any

from stod.platser import ROT

LAS = """
import { arLank, ihopsatt, innehallI } from "./docs/js/gemensamt/hellank.mjs";
import { readFileSync } from "node:fs";
const indata = JSON.parse(readFileSync(0, "utf8"));
const las = (text) => innehallI(ihopsatt(`#${text}`));
const samma = (text, lank) => las(text)?.toLowerCase() === innehallI(lank).toLowerCase();
"""
SVARA = LAS + "console.log(JSON.stringify(indata.map((text) => [las(text), arLank(`#${text}`)])));"
ANDRA = (
    LAS
    + """
// En ändring på varje plats i länken: avklippt, eller ett tecken borta, dubblerat eller utbytt.
const tecken = [..."0a=&%."];
function* andrade(lank, alla) {
  for (let plats = 0; plats < lank.length; plats += 1) {
    const [fore, efter] = [lank.slice(0, plats), lank.slice(plats)];
    yield fore;
    yield encodeURIComponent(fore);
    if (!alla) continue;
    yield efter;
    yield fore + efter.slice(1);
    yield fore + efter[0] + efter;
    yield fore + lank + efter;
    for (const ett of tecken) {
      yield fore + ett + efter.slice(1);
      yield fore + ett + efter;
    }
    yield encodeURIComponent(lank).slice(0, plats);
    yield lank.replaceAll("&", "&amp;").slice(0, plats);
  }
  yield lank + lank;
  yield `${lank}#${lank}`;
  yield `${lank}&${lank}`;
}
const svar = { provade: 0, hela: 0, fel: [], osedda: [] };
for (const [lank, alla] of indata) {
  for (const text of andrade(lank, alla)) {
    const last = las(text);
    svar.provade += 1;
    if (last !== null && samma(text, lank)) svar.hela += 1;
    else if (last !== null) svar.fel.push(text);
    else if (text.startsWith("v") && !arLank(`#${text}`)) svar.osedda.push(text);
  }
}
console.log(JSON.stringify(svar));
"""
)


def _i_node(program: str, indata: Any) -> Any:
    kommando = ["node", "--input-type=module", "--eval", program]
    svar = subprocess.run(
        kommando, cwd=ROT, input=json.dumps(indata), capture_output=True, text=True, check=True
    )
    return json.loads(svar.stdout)


def lasta(fragment: Sequence[str]) -> list[tuple[str | None, bool]]:
    """Varje fragments innehåll, None när det inte är helt, och om sidan ser att det är en länk."""
    return [(text, sedd) for text, sedd in _i_node(SVARA, fragment)]


def andrade_overallt(lankar: Iterable[str], alla_ett: int) -> dict[str, Any]:
    """Varje länk avklippt på varje plats, och var så många som sägs ändrad på varje annat sätt.

    Returns:
        Antalet `provade`, `hela` som gav precis samma fall, `fel` som tystade ett annat fall och `osedda`
        som sidan tar för ett ankare.
    """
    svar: dict[str, Any] = _i_node(ANDRA, [(lank, n % alla_ett == 0) for n, lank in enumerate(lankar)])
    return svar
