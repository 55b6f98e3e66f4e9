"""Ger varje post i felkatalogen till den läsare som den gäller, och svarar med dess meddelande."""

import json
import socket
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from click.testing import CliRunner
from felkatalog.definitioner import DEFINITIONER

from riktlinje.cli import huvud
from riktlinje.modell.fel import Fel, Indatafel
from riktlinje.regelverk.stampel import regelsumma
from riktlinje.webb.arbetare.fragor import svara
from riktlinje.webb.bygge.forkontroll import avsandarfel, blockfel, menyfel, platsfel, sidfel, tolkningsfel
from riktlinje.webb.bygge.mkdocsfil import MKDOCS
from riktlinje.webb.drift.server import VARD
from riktlinje.webb.kommando import kor
from riktlinje.webb.sidor.felkatalog import VISAD_MAPP, VISAD_PORT, Felexempel
from riktlinje.webb.sidor.publicerat import publicerat
from riktlinje.webb.vy.hellank import forsegla

SCENARIER = Path("scenarios")
BESLUTSDAG = "2023-02-15"
HEL = "&hel={hel}"
SKRIPT = Path("docs/js")
SKRIPTETS_INDATA = """
import { readFileSync } from "node:fs";
const { skript, ...indata } = JSON.parse(readFileSync(0, "utf-8"));
const { lasLank, oppna, valfel } = await import(skript);
"""
LAS_SETLANK = """
const { fragment, regler } = indata;
const poster = Array.from({ length: 20 }, (_, plats) => ({ id: `V${String(plats + 1).padStart(2, "0")}` }));
console.log(lasLank(fragment, { poster, egna: [], lankade: [], regler }).fel.join("\\n"));
"""
OPPNA_FIL = """
const byte = Buffer.from(indata.byte, "hex");
const fil = indata.finns ? new File([byte], "kurs.md")
  : { name: "kurs.md", size: 1, arrayBuffer: () => Promise.reject(new Error()) };
console.log((await oppna(fil)).fel ?? "");
"""
VALJ_FALL = "console.log(valfel(indata.valda));"


def meddelande(exempel: Felexempel) -> str:
    """Det som läsaren svarar på det felskrivna."""
    with TemporaryDirectory() as mapp:
        svar = SLAG[exempel.slag](exempel, Path(mapp))
        return svar.replace(f"{mapp}/", "").replace(mapp, VISAD_MAPP).removesuffix("\n")


def _kor(ord_: list[str], indata: bytes = b"", miljo: Mapping[str, str] | None = None) -> str:
    svar = CliRunner().invoke(huvud, ord_, input=indata, env=miljo, catch_exceptions=False)
    return svar.stderr


def _kodad(exempel: Felexempel) -> bytes:
    return exempel.text.encode(exempel.indata.get("kodning", "utf-8"))


def _fil(exempel: Felexempel, mapp: Path, namn: str) -> str:
    fil = mapp / "scenarios" / namn
    fil.parent.mkdir()
    if exempel.indata.get("mapp"):
        fil.mkdir()
    elif not exempel.indata.get("utan_fil"):
        fil.write_bytes(_kodad(exempel))
    return _kor(["scenarier", str(fil.parent)])


def _kommando(exempel: Felexempel, mapp: Path) -> str:
    for namn, text in exempel.indata.get("filer", {}).items():
        (mapp / namn).write_text(text, "utf-8")
    with ExitStack() as stack:
        port = VISAD_PORT
        if exempel.indata.get("upptagen"):
            uttag = stack.enter_context(socket.create_server((VARD, 0)))
            port = str(uttag.getsockname()[1])
        ord_ = [del_.replace("{mapp}", str(mapp)).replace("{port}", port) for del_ in exempel.indata["ord"]]
        svar = _kor(ord_, _kodad(exempel), exempel.indata.get("miljo"))
    return svar.replace(port, VISAD_PORT)


def _fraga(data: Mapping[str, Any]) -> Any:
    return json.loads(svara(json.dumps(data)))


def _formular(exempel: Felexempel, _mapp: Path) -> str:
    varden = {"beslutsdag": BESLUTSDAG, **exempel.indata["varden"]}
    fraga = {"typ": "prova", "provning": "uppsokande", **exempel.indata.get("fraga", {}), "varden": varden}
    return _faltfel(_fraga(fraga)["fel"])


def _faltfel(fel: list[Mapping[str, str | None]]) -> str:
    return "\n".join(f"{ett['falt']}: {ett['text']}" if ett["falt"] else str(ett["text"]) for ett in fel)


def _fragment(exempel: Felexempel) -> str:
    """Länkens fragment utan #, med reglernas summa och det som visar att länken är hel."""
    text = exempel.text.replace("{summa}", regelsumma()).removeprefix("#")
    return forsegla(text.removesuffix(HEL)) if text.endswith(HEL) else text


def _lank(exempel: Felexempel, _mapp: Path) -> str:
    return "\n".join(_fraga({"typ": "lank", "fragment": _fragment(exempel)})["meddelanden"])


def _skript(namn: str, program: str, **indata: Any) -> str:
    """Det som programmet skriver med ett av sidans skript, så som webbläsaren får det."""
    data = json.dumps({"skript": (SKRIPT / namn).resolve().as_uri(), **indata})
    node = ["node", "--input-type=module", "--eval", SKRIPTETS_INDATA + program]
    return kor(f"Att köra {namn}", node, Path(), indata=data)


def _setlank(exempel: Felexempel, _mapp: Path) -> str:
    fragment = f"#{_fragment(exempel)}"
    return _skript("gemensamt/setlank.mjs", LAS_SETLANK, fragment=fragment, regler=regelsumma())


def _egenfil(exempel: Felexempel, _mapp: Path) -> str:
    finns = not exempel.indata.get("utan_fil")
    return _skript("ovning/fil.mjs", OPPNA_FIL, byte=_kodad(exempel).hex(), finns=finns)


def _setval(exempel: Felexempel, _mapp: Path) -> str:
    return _skript("ovning/val.mjs", VALJ_FALL, valda=exempel.indata["valda"])


def _tabell(exempel: Felexempel, _mapp: Path) -> str:
    svar = _fraga({"typ": "tabell", "namn": "prov", "text": exempel.text})
    return "\n".join([svar["besked"], *(f"rad {fel['rad']}: {fel['text']}" for fel in svar["fel"])])


def _inlasning(exempel: Felexempel, _mapp: Path) -> str:
    svar = _fraga({"typ": "inlasning", "namn": "egna.md", "text": exempel.text})
    return "\n".join(f"rad {fel['rad']}: {fel['text']}" for fel in svar["fel"])


def _revision(exempel: Felexempel, _mapp: Path) -> str:
    fraga = {"typ": "revision", "utgava": "uppsokande-2022", "granser": {}, "borttagna": []}
    return _faltfel(_fraga({**fraga, **exempel.indata["fraga"]})["fel"])


def _rader(fel: Iterable[Fel]) -> str:
    return "\n".join(map(str, fel))


def _sida(exempel: Felexempel, mapp: Path) -> str:
    sida = exempel.indata.get("sida", "prov.md")
    fil = mapp / "docs" / sida
    fil.parent.mkdir(parents=True)
    fil.write_bytes(_kodad(exempel))
    rader, fel = sidfel(mapp)
    if "regel" in exempel.indata:
        return _rader(platsfel(rader, {"regel": {exempel.indata["regel"]: None}}))
    return _rader([*fel, *(ett for rad in rader for ett in blockfel(rad, publicerat(SCENARIER)))])


def _meny(exempel: Felexempel, mapp: Path) -> str:
    (mapp / "docs").mkdir()
    for namn in ("index.md", "prov.md"):
        (mapp / "docs" / namn).touch()
    (mapp / MKDOCS).write_bytes(_kodad(exempel))
    return _rader(menyfel(mapp))


def _avsandare(exempel: Felexempel, mapp: Path) -> str:
    (mapp / MKDOCS).write_bytes(_kodad(exempel))
    return _rader(avsandarfel(mapp))


def _tolkning(exempel: Felexempel, _mapp: Path) -> str:
    return _rader(tolkningsfel({"prov.alder": (exempel.text.strip(),)}))


def _definition(exempel: Felexempel, _mapp: Path) -> str:
    try:
        DEFINITIONER[exempel.indata["definition"]]()
    except Indatafel as orsak:
        return str(orsak)
    return "ingen"


SLAG: Mapping[str, Callable[[Felexempel, Path], str]] = {
    "scenario": lambda exempel, mapp: _fil(exempel, mapp, "prov.md"),
    "datum": lambda exempel, mapp: _fil(exempel, mapp, "tider.md"),
    "kommando": _kommando,
    "formular": _formular,
    "lank": _lank,
    "setlank": _setlank,
    "tabell": _tabell,
    "inlasning": _inlasning,
    "egenfil": _egenfil,
    "setval": _setval,
    "revision": _revision,
    "sida": _sida,
    "meny": _meny,
    "avsandare": _avsandare,
    "tolkning": _tolkning,
    "definition": _definition,
}
"""Läsarna: kommandoraden, formuläret, länken, verkstaden, övningarna, sidorna, menyn och definitionerna."""
