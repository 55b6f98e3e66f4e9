"""Talen, lagrummen och dagarna som reglerna själva vet, och de som står skrivna i texterna."""

import ast
import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from itertools import groupby
from pathlib import Path

from stod.platser import ROT

from riktlinje.modell.dagord import MANADER, dag_i_ord
from riktlinje.modell.tabell import Tabell
from riktlinje.regelverk import REGELVERK, publicering
from riktlinje.regler.klausuler import KLAUSULER
from riktlinje.regler.lagrum import NY_LAG_FRAN
from riktlinje.regler.tider import OVERKLAGANDETID, forsta_jobbplan_senast

TALORD = {
    ord_: tal
    for tal, ord_ in enumerate(
        ["en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"], 1
    )
}
_ORD = "|".join(list(TALORD)[1:])
_ENHET = {"år": "år", "mån": "månader", "vec": "veckor", "dag": "dagar"}
ALDER = re.compile(
    r"(?P<a>\d+)[–-](?P<b>\d+)(?= år)|(?P<fran>\d+) (?:till|men inte) (?P<till>\d+) år"
    r"|(?P<ett>\d+)(?: år\b|-årsdag|-åring)"
)
TID = re.compile(
    rf"\b(?P<tal>\d+|{_ORD})(?: (?:hela|nya))? (?:kalender)?(?P<enhet>månad|veck|dag|år)\w*", re.IGNORECASE
)
PARAGRAF = re.compile(r"\d+ kap\. \d+(?: [a-z])?(?:–\d+)? §§?")
DAG = re.compile(rf"(?P<dag>\d{{1,2}} (?:{'|'.join(MANADER)}) \d{{4}})|(?P<iso>\d{{4}}-\d\d-\d\d)")
CITAT = re.compile(r"«[^»]*»|\{#[^}]*\}|\]\([^)]*\)|`[^`]*`")
AVSNITT = re.compile(r"^(?:#+ .*\{#([^}]+)\}|/// (?:regel|klausul) \| (\S+))")
START = date(2023, 1, 1)
YTTERST = {0, 120}
"""Uppgiftens första och sista värde är ingen gräns i riktlinjen."""
URSPRUNG = {"regler/lagrum/lagnyckel.py", "regler/tidslinje.py"}
"""Där skrivs lagrummen och dagarna en gång; allt annat jämförs med dem."""


def talen(text: str) -> Iterator[str]:
    """Varje ålder, tid, lagrum och dag i texten, på en och samma form; märkta citat räknas inte."""
    egen = CITAT.sub(" ", text)
    for traff in ALDER.finditer(egen):
        a, b = traff["a"] or traff["fran"], traff["b"] or traff["till"]
        yield from (f"{a}–{b} år",) if traff["a"] else (f"{tal} år" for tal in (traff["ett"], a, b) if tal)
    for traff in TID.finditer(egen):
        tal = TALORD.get(traff["tal"].lower()) or int(traff["tal"])
        enhet = _ENHET[traff["enhet"].lower()[:3]]
        if enhet != "år":
            yield f"{tal} {enhet}"
        elif not traff["tal"].isdigit():
            yield f"{12 * tal} månader"
    yield from (traff[0] for traff in PARAGRAF.finditer(egen))
    for traff in DAG.finditer(egen):
        yield traff["dag"] or dag_i_ord(date.fromisoformat(traff["iso"]))


def _aldrar(tabell: Tabell[object]) -> set[str]:
    """Gränserna där svaret på en fråga om ålder byter, och spannen däremellan."""
    talet = set()
    for svar, del_ in groupby(tabell.celler.items(), key=lambda cell: cell[1]):
        egna = [varden[0] for varden, _ in del_]
        forsta, sista = (tal if tal not in YTTERST else None for tal in (egna[0], egna[-1]))
        sista = None if svar is False else sista
        talet |= {f"{tal} år" for tal in (forsta, sista) if tal}
        talet |= {f"{forsta}–{sista} år"} if forsta and sista and forsta != sista else set()
    return talet


@cache
def regeltal() -> Mapping[str, frozenset[str]]:
    """Talen efter den regel som vet dem."""
    svar: dict[str, set[str]] = {"overklagande": {f"{OVERKLAGANDETID.days // 7} veckor"}}
    for provning in REGELVERK.provningar.values():
        for utgava in provning.utgavor:
            for namn, tabell in utgava.ordning.tabeller.items():
                if tabell.namn == ("alder",):
                    svar[namn] = _aldrar(tabell)
            if utgava.period:
                egna = [START, 0, False][: len(utgava.period.beror_pa)]
                langd = utgava.period(*egna)
                dagen_efter = langd.till_och_med + timedelta(days=1)
                manader = 12 * (dagen_efter.year - START.year) + dagen_efter.month - START.month
                svar[utgava.period.id] = {f"{manader} månader"}
            for frist in utgava.frister:
                svar[frist.id] = {f"{(forsta_jobbplan_senast(START) - START).days} dagar"}
    svar["lagnyckel"] = {p for rad in publicering().lagnyckel for p in (rad.gammal, rad.ny) if p}
    svar["dagar"] = {dag_i_ord(dag) for dag in _dagar()}
    return {namn: frozenset(egna) for namn, egna in svar.items()}


def _dagar() -> Iterator[date]:
    yield NY_LAG_FRAN
    for provning in REGELVERK.provningar.values():
        for utgava in provning.utgavor:
            yield utgava.giltig_fran
            if utgava.giltig_till:
                yield utgava.giltig_till
    for handelse in publicering().tidslinje:
        nar = handelse.nar
        if nar.manad and nar.dag:
            yield date(nar.ar, nar.manad, nar.dag)


def sidtexter() -> Iterator[tuple[str, str, str]]:
    """Sidan, avsnittets id och raden, för varje rad på en sida för läsare; kod och exempel är inte med."""
    docs = ROT / "docs"
    for fil in sorted(docs.rglob("*.md")):
        if fil.is_relative_to(docs / "utveckling"):
            continue
        avsnitt = ""
        for rad in re.sub(
            r"^```.*?^```", "", fil.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL
        ).splitlines():
            if traff := AVSNITT.match(rad):
                avsnitt = traff[1] or traff[2]
            yield fil.relative_to(ROT).as_posix(), avsnitt, rad


def kodtexter() -> Iterator[tuple[str, str]]:
    """Modulen och texten, för varje sträng i reglerna och övningarna som inte är docstring eller citat."""
    citat = {klausul.citat for klausul in KLAUSULER.values()} | {
        regel.citat
        for provning in REGELVERK.provningar.values()
        for utgava in provning.utgavor
        for regel in utgava.regler()
    }
    kalla = ROT / "src/riktlinje"
    for fil in sorted([*kalla.glob("regler/**/*.py"), *kalla.glob("ovningar/**/*.py")]):
        namn = fil.relative_to(kalla).as_posix()
        if namn not in URSPRUNG:
            yield from ((namn, text) for text in _strangar(fil) if text not in citat)


def _strangar(fil: Path) -> Iterator[str]:
    trad = ast.parse(fil.read_text("utf-8"))
    borta: set[int] = set()
    for nod in ast.walk(trad):
        if isinstance(nod, ast.Expr) and isinstance(nod.value, ast.Constant):
            borta.add(id(nod.value))
        if isinstance(nod, ast.keyword) and nod.arg == "citat":
            borta |= {id(inre) for inre in ast.walk(nod)}
    for nod in ast.walk(trad):
        if isinstance(nod, ast.Constant) and isinstance(nod.value, str) and id(nod) not in borta:
            yield nod.value
