"""Slumpade länkar till övningsset, lästa av sidans eget skript i Node, och slumpade revisioner."""

import json
import subprocess
from typing import Any
from urllib.parse import parse_qsl

from hypothesis import given
from hypothesis import strategies as st
from stod.platser import ROT
from stod.slump import andrade, fa, oftast, provat, slumpat, texter

from riktlinje.regelverk.stampel import regelsumma
from riktlinje.webb.arbetare.fragor import svara
from riktlinje.webb.arbetare.verkstadsrevision import UTGAVOR
from riktlinje.webb.vy.hellank import VERSION, forsegla, innehall
from riktlinje.webb.vy.jamforelser import FLEST_KLASSER
from riktlinje.webb.vy.lank import las_lank

POSTER = [f"V{nummer:02}" for nummer in range(1, 31)]
PROGRAM = """
import { ihopsatt } from "./docs/js/gemensamt/hellank.mjs";
import { lasLank, skrivLank } from "./docs/js/gemensamt/setlank.mjs";
import { readFileSync } from "node:fs";
const { fragment, poster, regler } = JSON.parse(readFileSync(0, "utf8"));
const las = (ett) => lasLank(ett, { poster: poster.map((id) => ({ id })), egna: [], lankade: [], regler });
console.log(JSON.stringify(fragment.map((ett) => {
  const last = las(ett);
  return [ihopsatt(ett), last, last && las(skrivLank(regler, { fall: last.valda.join(",") }))];
})));
"""


@st.composite
def setfragment(dra: st.DrawFn) -> str:
    """En hel länk till ett set, oftast giltig."""
    fall = st.lists(oftast(st.sampled_from(POSTER), texter), min_size=1, max_size=8).map(",".join)
    nummer = oftast(st.integers(1, 9999).map(str), texter | st.integers().map(str))
    delar = {"v": dra(oftast(st.just(VERSION), texter)), "regler": regelsumma()}
    delar |= {"fall": dra(fall)} if dra(st.booleans()) else {"set": dra(nummer)}
    delar |= dra(oftast(st.just({}), st.dictionaries(texter, texter, max_size=2)))
    if dra(st.booleans()):
        delar["antal"] = dra(oftast(st.integers(1, 30).map(str), texter))
    return "#" + forsegla("&".join(f"{namn}={varde}" for namn, varde in delar.items()))


def test_en_setlank_sager_allt_den_inte_tar_med() -> None:
    """Varje hel länk ger set av fall som finns eller fel, och det valda blir samma set igen."""
    fragment = list[str]()

    @slumpat
    @given(oftast(setfragment(), setfragment().flatmap(andrade) | st.text()))
    def samla(ett: str) -> None:
        fragment.append(ett)

    samla()
    indata = json.dumps({"fragment": fragment, "poster": POSTER, "regler": regelsumma()})
    kommando = ["node", "--input-type=module", "--eval", PROGRAM]
    svar = subprocess.run(kommando, cwd=ROT, input=indata, capture_output=True, text=True, check=True)
    godtagna = 0
    for ett, (text, last, igen) in zip(fragment, json.loads(svar.stdout), strict=True):
        if last is None:
            assert "=" not in ett, ett
            continue
        assert all(last["fel"]), ett
        assert last["fel"] or last["valda"], ett
        assert set(last["valda"]) <= set(POSTER), ett
        assert len(last["valda"]) == len(set(last["valda"])), ett
        if last["valda"]:
            assert (last["valda"], []) == (igen["valda"], igen["fel"]), ett
            helt = innehall(text)
            assert helt is not None, ett
            bar = [varde for namn, varde in parse_qsl(helt) if namn == "fall"]
            valda = [varde.lower() for varde in last["valda"]]
            assert last["fel"] or not bar or valda == list(dict.fromkeys(bar[0].split(","))), ett
            godtagna += 1
    assert godtagna >= 0.6 * len(fragment)


@st.composite
def revisioner(dra: st.DrawFn) -> dict[str, Any]:
    """En tänkt revision, oftast av det som finns."""
    id_ = dra(st.sampled_from(sorted(UTGAVOR)))
    egna = [kriterium.id for kriterium in UTGAVOR[id_][1].ordning.kriterier()]
    aldrar = [
        kriterium.id for kriterium in UTGAVOR[id_][1].ordning.kriterier() if "alder" in kriterium.beror_pa
    ]
    alder = oftast(st.integers(0, 120).map(str), texter)
    par = st.tuples(alder, alder)
    granser = st.dictionaries(oftast(st.sampled_from(aldrar or egna), texter), par, max_size=2)
    return {
        "utgava": dra(oftast(st.just(id_), texter)),
        "granser": dra(granser),
        "borttagna": dra(st.lists(oftast(st.sampled_from(egna), texter), max_size=3)),
    }


@provat(revisioner(), 0.3, fa)
def test_en_revision_svarar_med_foljden_eller_felen(fraga: dict[str, Any]) -> bool:
    """En revision ger fel med text, eller klasser av fall som kalkylatorn kan öppna."""
    svar = json.loads(svara(json.dumps({"typ": "revision", **fraga})))
    if svar["fel"]:
        assert all(fel["text"].endswith(".") for fel in svar["fel"])
        assert {fel["falt"] is None or fel["falt"].startswith(fraga["utgava"]) for fel in svar["fel"]} == {
            True
        }
        return False
    assert svar["besked"]
    assert len(svar["klasser"]) <= FLEST_KLASSER
    assert bool(svar["klasser"]) == bool(svar["berorda"])
    for klass in svar["klasser"]:
        lank = las_lank(klass["kalkylator"].partition("#")[2])
        assert lank.provning == UTGAVOR[fraga["utgava"]][0].id
        assert lank.meddelanden == ()
        assert klass["fore"] != klass["efter"]
    return True
