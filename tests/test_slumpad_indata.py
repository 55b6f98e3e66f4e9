"""Slumpad indata till varje läsare: ingen krasch, inget tyst godkännande, och det lästa går att skriva om.

Frågorna är desamma varje gång, så ett fel här går att upprepa.
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from riktlinje.modell.fall import Fall
from riktlinje.modell.fel import Indatafel
from riktlinje.modell.kontrakt import FORBISEDDA, NYCKLAR, las_dag
from riktlinje.regler import PROVNINGAR
from riktlinje.regler.dagfunktioner import parametrar
from riktlinje.regler.rader import INLASARE, las_json, prova_rad, prova_text
from riktlinje.regler.uppgifter import UPPGIFTER
from riktlinje.scenarier.datum import SVAR, Datumrad, las_datumtext
from riktlinje.scenarier.lasare import DAGAR, las_text
from riktlinje.scenarier.scenario import Plats, Scenario, Scenariofel, Scenariofil
from riktlinje.webb.arbetare import svara
from riktlinje.webb.lank import las_lank, skriv_lank

SCENARIER = Path(__file__).parent.parent / "scenarios"
FILER = {
    fil.relative_to(SCENARIER).with_suffix("").as_posix(): fil.read_text("utf-8")
    for fil in sorted(SCENARIER.rglob("*.md"))
}
DATUMTEXT = FILER.pop("tider")
FIL = "scenarios/prov.md"

slumpat = settings(deadline=None, derandomize=True, max_examples=300, suppress_health_check=list(HealthCheck))
fa = settings(slumpat, max_examples=120)

LURIGA = (
    *("", " ", "0", "-1", "018", "18.5", "1e1", "１８", "²", "okand", "inga", "ja", "Ja", "NaN"),
    *("2023-02-30", "20230215--", "2023-W07-3", "|", "\\|", "`", "## ", "|---|", "{", "}", '"', "\\", "["),
    *("\u00a0", "\u200b", "\ufeff", "\x00", "\ud800", "\r", "\u2028", "а", "#", "&", "=", "<b>"),
    *("x" * 3000, "9" * 5000),
)
texter = st.text(max_size=30) | st.sampled_from(LURIGA)
namn: st.SearchStrategy[str] = (
    st.sampled_from(sorted(UPPGIFTER)) | st.sampled_from((*NYCKLAR, *FORBISEDDA)) | texter
)
provningar = st.sampled_from(list(PROVNINGAR))
dagar = st.dates(date(1999, 1, 1), date(2102, 1, 1)).map(str) | texter
varden = (
    st.sampled_from(sorted({str(u.skriv(v)) for u in UPPGIFTER.values() for v in u.varden}))
    | st.integers()
    | st.floats()
    | st.booleans()
    | st.none()
    | texter
)
data = st.recursive(varden, lambda inre: st.lists(inre, max_size=3) | st.dictionaries(namn, inre, max_size=4))


def skrivna(provning: str) -> dict[str, st.SearchStrategy[Any]]:
    """För varje uppgift ett värde som oftast är tillåtet, så som det kan skrivas."""
    tillatna = {
        uppgift.namn: st.sampled_from([uppgift.skriv(v) for v in uppgift.varden])
        for uppgift in PROVNINGAR[provning].uppgifter.values()
    }
    sist = list(tillatna)[-1]
    return {**tillatna, sist: tillatna[sist] | varden}


@st.composite
def falldata(dra: st.DrawFn) -> dict[str, Any]:
    """Ett fall enligt kontraktet, ofta giltigt, ibland med något främmande."""
    provning = PROVNINGAR[dra(provningar)]
    uppgifter = dra(st.fixed_dictionaries({}, optional=skrivna(provning.id)))
    if dra(st.integers(0, 3)) == 0:
        uppgifter |= dra(st.dictionaries(namn, data, max_size=2))
    fall: dict[str, Any] = {"provning": provning.id, "beslutsdag": dra(dagar), "uppgifter": uppgifter}
    for nyckel, strategi in (("startdag", dagar), ("ansokningsdag", dagar), ("id", data)):
        if dra(st.integers(0, 3)) == 0:
            fall[nyckel] = dra(strategi)
    if dra(st.integers(0, 5)) == 0:
        fall |= dra(st.dictionaries(namn, data, max_size=2))
    return fall


@st.composite
def andrade(dra: st.DrawFn, texten: str) -> str:
    """Texten med några ändringar på slumpade ställen."""
    for _ in range(dra(st.integers(1, 3))):
        plats = dra(st.integers(0, len(texten)))
        bort = dra(st.sampled_from((0, 0, 1, 5, 40)))
        texten = texten[:plats] + dra(texter) + texten[plats + bort :]
    return texten


def som_data(fall: Fall) -> dict[str, Any]:
    """Fallet skrivet enligt kontraktet."""
    uppgifter = PROVNINGAR[fall.provning].uppgifter
    skrivet: dict[str, Any] = {"provning": fall.provning, "beslutsdag": str(fall.beslutsdag)}
    skrivet |= {n: str(dag) for n in DAGAR[1:] if (dag := getattr(fall, n)) is not None}
    skrivet |= {"id": fall.id} if fall.id is not None else {}
    return skrivet | {"uppgifter": {n: uppgifter[n].skriv(v) for n, v in fall.uppgifter.items()}}


def eller_fel[R](las: Callable[[], R]) -> R | Indatafel:
    """Det lästa, eller felet när det är projektets eget; alla andra fel är en krasch."""
    try:
        return las()
    except Indatafel as orsak:
        return orsak


def assert_plats(fel: Indatafel, text: str) -> None:
    """Varje fel i en tabellfil har en text och en rad som finns."""
    assert isinstance(fel, Scenariofel)
    assert all(plats.fil == FIL and mening for plats, mening in fel.fel)
    assert {plats.rad for plats, _ in fel.fel} <= set(range(1, text.count("\n") + 2))


def utan_plats[R: (Scenario, Datumrad)](rader: Iterable[R]) -> list[R]:
    """Raderna utan fil och rad, som är nya i en omskriven fil."""
    return [replace(rad, plats=Plats(FIL, 1)) for rad in rader]


def samma(skrivet: object, last: object) -> bool:
    """Sant när det lästa är det skrivna; ett tal får stå som text av siffror."""
    return type(skrivet) in {str, int} and str(skrivet) == str(last)


@slumpat
@given(falldata() | data)
def test_ett_fall_las_som_det_ar_skrivet(fall: Any) -> None:
    """Ett godkänt fall har kvar varje nyckel och uppgift, och läses likadant när det skrivs tillbaka."""
    last = eller_fel(lambda: INLASARE.las(fall))
    if isinstance(last, Indatafel):
        assert all(last.meddelanden)
        return
    tillbaka = som_data(last)
    assert INLASARE.las(tillbaka) == last
    kvar = {n: v for n, v in fall.items() if n not in FORBISEDDA and n != "uppgifter" and v is not None}
    assert all(samma(kvar[n], tillbaka[n]) for n in kvar)
    assert set(fall["uppgifter"]) == set(last.uppgifter)
    assert all(samma(v, tillbaka["uppgifter"][n]) for n, v in fall["uppgifter"].items())


@slumpat
@given(st.one_of(falldata().map(json.dumps).flatmap(andrade), st.text(), st.sampled_from(LURIGA)))
def test_en_jsonrad_besvaras_alltid(rad: str) -> None:
    """Varje rad får ett svar som är JSON, och en godkänd rad är giltig och strikt JSON med samma innehåll."""
    svar = prova_rad(rad)
    json.loads(svar.json())
    if svar.fall is None:
        assert svar.fel
        return
    strikt = json.loads(rad, parse_constant=lambda _: pytest.fail("Talet finns inte i JSON."))
    assert INLASARE.las(strikt) == svar.fall == INLASARE.las(las_json(json.dumps(som_data(svar.fall))))


@slumpat
@given(st.lists(falldata().map(json.dumps) | texter.filter(lambda t: "\n" not in t), min_size=1, max_size=4))
def test_en_text_ger_ett_svar_per_rad(rader: list[str]) -> None:
    """Ingen rad tappas och ingen tar en annan med sig."""
    text = "\n".join([*rader, ""])
    svaren = list(prova_text(text))
    if rader[0].removeprefix("\ufeff").strip() == "{" and len(rader) > 1:
        assert len(svaren) == 1
        return
    ensamma = [prova_rad(rad.removeprefix("\ufeff") if n == 1 else rad, n) for n, rad in enumerate(rader, 1)]
    assert [svar.json() for svar in svaren] == [svar.json() for svar in ensamma]


@slumpat
@example("2000010100")
@given(dagar | st.from_regex(r"[0-9-]{10}", fullmatch=True))
def test_en_dag_las_bara_pa_ett_satt(skriven: str) -> None:
    """En godkänd dag skrivs precis så som den stod."""
    last = eller_fel(lambda: las_dag("beslutsdag", skriven))
    if isinstance(last, Indatafel):
        assert "«beslutsdag»" in last.meddelanden[0]
    else:
        assert last.isoformat() == skriven


@st.composite
def fragment(dra: st.DrawFn) -> str:
    """En länk, ofta giltig, ibland ändrad."""
    provning = PROVNINGAR[dra(provningar)]
    varden_ = {n: str(v) for n, v in dra(st.fixed_dictionaries({}, optional=skrivna(provning.id))).items()}
    lank = skriv_lank(provning.id, {"beslutsdag": dra(dagar), **varden_})
    return dra(andrade(lank)) if dra(st.booleans()) else lank


@slumpat
@given(fragment() | st.text())
def test_en_lank_sager_allt_den_inte_tar_med(lank: str) -> None:
    """Varje del av en länk är med i fallet eller sägs vara utelämnad, och det lästa blir samma länk igen."""
    last = las_lank(lank)
    delar = [del_.partition("=")[::2] for del_ in lank.removeprefix("#").split("&")]
    assert all((n, v) in delar for n, v in last.varden.items())
    ovriga = {n for n, _ in delar} - set(last.varden) - {"v", "regler", "provning", "utgava"}
    assert last.meddelanden or not ovriga
    if last.provning is None:
        assert last.meddelanden
        assert not last.varden
        return
    igen = las_lank(skriv_lank(last.provning, last.varden))
    assert igen == replace(last, meddelanden=(), utgava=igen.utgava)
    assert set(last.varden) <= {*DAGAR, *PROVNINGAR[last.provning].uppgifter}


@slumpat
@given(st.data())
def test_formularet_svarar_med_fallet_eller_felen(dra: st.DataObject) -> None:
    """Formulärets text blir ett fall med just de uppgifterna, eller fel som nämner sitt fält."""
    provning = PROVNINGAR[dra.draw(provningar)]
    falt = {n: s.map(str) for n, s in skrivna(provning.id).items()}
    ifyllt = dra.draw(st.fixed_dictionaries({"beslutsdag": dagar}, optional={"startdag": dagar, **falt}))
    ifyllt |= dra.draw(st.dictionaries(texter, texter, max_size=1))
    for typ in ("prova", "vagledning"):
        svar = json.loads(svara(json.dumps({"typ": typ, "provning": provning.id, "varden": ifyllt})))
        for fel in svar.get("fel", ()):
            assert fel["text"]
            assert fel["falt"] is None or fel["falt"] == "beslutsdag" or fel["falt"] in ifyllt
    svar = json.loads(svara(json.dumps({"typ": "prova", "provning": provning.id, "varden": ifyllt})))
    if "fel" not in svar:
        kvar = {n: t.strip() for n, t in ifyllt.items() if t.strip()}
        assert las_lank(svar["lank"]).varden == kvar
        (scenario,) = las_text(svar["scenario"], "prov", FIL).scenarier
        dagarna = {n: kvar.pop(n) for n in DAGAR if n in kvar}
        fall = {"id": scenario.id, "provning": provning.id, **dagarna, "uppgifter": kvar}
        assert scenario.fall == INLASARE.las(fall)


def som_text(fil: Scenariofil) -> str:
    """Filen skriven på nytt: en tabell per rad."""
    rader = [f"# {fil.rubrik or 'Prov'}", "", "## Utgångsfall", "", "| uppgift | värde |", "|---|---|"]
    rader += [f"| {n} | {v} |" for n, v in fil.utgangsfall.items()]
    for s in fil.scenarier:
        celler = {"id": s.id, "fall": s.namn, **s.skiljer, **s.vantat}
        rubrik = ["", f"## {s.avsnitt}", ""] if s.avsnitt else [""]
        rader += [*rubrik, *_tabell(celler)]
    return "\n".join(rader) + "\n"


def _tabell(celler: dict[str, str]) -> list[str]:
    return [_rad(celler), _rad(["---"] * len(celler)), _rad(celler.values())]


def _rad(celler: Iterable[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in celler) + " |"


@fa
@given(st.data())
def test_en_scenariofil_las_som_den_ar_skriven(dra: st.DataObject) -> None:
    """En ändrad fil nekas med rad och text, eller läses likadant när den skrivs på nytt."""
    namnet = dra.draw(st.sampled_from(sorted(FILER)))
    borjan = "\n".join(FILER[namnet].split("\n")[:60])
    text = dra.draw(andrade(borjan) | st.text())
    last = eller_fel(lambda: las_text(text, namnet, FIL))
    if isinstance(last, Indatafel):
        assert_plats(last, text)
        return
    igen = las_text(som_text(last), namnet, FIL)
    assert igen.utgangsfall == last.utgangsfall
    assert utan_plats(igen.scenarier) == utan_plats(last.scenarier)


def test_varje_publicerad_fil_gar_att_skriva_pa_nytt() -> None:
    """Omskrivningen som provet ovan vilar på bevarar varje publicerad rad."""
    for namnet, text in FILER.items():
        last = las_text(text, namnet, FIL)
        igen = las_text(som_text(last), namnet, FIL)
        assert utan_plats(igen.scenarier) == utan_plats(last.scenarier)


def datum_som_text(rader: list[Datumrad]) -> str:
    """Datumraderna skrivna på nytt: en tabell per rad."""
    ut = ["# Tider"]
    for rad in rader:
        celler = {
            "id": rad.id,
            "fall": rad.namn,
            **{n: str(v) for n, v in rad.argument.items()},
            SVAR: str(rad.svar),
        }
        ut += ["", f"## {rad.funktion}", "", *_tabell(celler)]
    return "\n".join(ut) + "\n"


@fa
@given(andrade(DATUMTEXT) | st.text())
def test_en_datumfil_las_som_den_ar_skriven(text: str) -> None:
    """En ändrad datumfil nekas med rad och text, eller läses likadant när den skrivs på nytt."""
    lasta = eller_fel(lambda: las_datumtext(text, FIL))
    if isinstance(lasta, Indatafel):
        assert_plats(lasta, text)
        return
    assert all(set(rad.argument) == set(parametrar(rad.funktion)) for rad in lasta)
    igen = las_datumtext(datum_som_text(lasta), FIL)
    assert utan_plats(igen) == utan_plats(lasta)
