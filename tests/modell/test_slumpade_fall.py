"""Slumpade fall till varje läsare av ett enda fall: JSON, dagar, länkar och formuläret.

Ingen krasch, inget tyst godkännande, och det lästa går att skriva om.
"""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from stod.slump import (
    LURIGA,
    andrade,
    dagar,
    data,
    eller_fel,
    falldata,
    kort_fore,
    oftast,
    provat,
    provningar,
    skrivna,
    slumpat,
    texter,
)

from riktlinje.modell.fall import DAGAR, Fall
from riktlinje.modell.fallformer import kontraktsform, las_dag
from riktlinje.modell.fel import Indatafel
from riktlinje.modell.kontrakt import FORBISEDDA
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.rader import INLASARE, las_json, prova_rad, prova_text
from riktlinje.scenarier.lasare import las_text
from riktlinje.webb.arbetare.fragor import svara
from riktlinje.webb.vy.hellank import forsegla, innehall
from riktlinje.webb.vy.lank import las_lank, skriv_lank


def som_data(fall: Fall) -> dict[str, Any]:
    """Fallet skrivet enligt kontraktet."""
    return kontraktsform(fall, REGELVERK.provningar[fall.provning].uppgifter)


def samma(skrivet: object, last: object) -> bool:
    """Sant när det lästa är det skrivna; ett tal får stå som text av siffror."""
    return type(skrivet) in {str, int} and str(skrivet) == str(last)


@provat(oftast(falldata(), data), minst=0.6)
def test_ett_fall_las_som_det_ar_skrivet(fall: Any) -> bool:
    """Ett godkänt fall har kvar varje nyckel och uppgift, och läses likadant när det skrivs tillbaka."""
    last = eller_fel(lambda: INLASARE.las(fall))
    if isinstance(last, Indatafel):
        assert all(last.meddelanden)
        return False
    tillbaka = som_data(last)
    assert INLASARE.las(tillbaka) == last
    kvar = {n: v for n, v in fall.items() if n not in FORBISEDDA and n != "uppgifter" and v is not None}
    assert all(samma(kvar[n], tillbaka[n]) for n in kvar)
    assert set(fall["uppgifter"]) == set(last.uppgifter)
    assert all(samma(v, tillbaka["uppgifter"][n]) for n, v in fall["uppgifter"].items())
    return True


jsonrader = falldata().map(json.dumps)


@provat(oftast(oftast(jsonrader, jsonrader.flatmap(andrade)), st.text() | st.sampled_from(LURIGA)), minst=0.6)
def test_en_jsonrad_besvaras_alltid(rad: str) -> bool:
    """Varje rad får ett svar som är JSON, och en godkänd rad är giltig och strikt JSON med samma innehåll."""
    svar = prova_rad(rad)
    json.loads(svar.json())
    if svar.fall is None:
        assert svar.fel
        return False
    strikt = json.loads(rad, parse_constant=lambda _: pytest.fail("Talet finns inte i JSON."))
    assert INLASARE.las(strikt) == svar.fall == INLASARE.las(las_json(json.dumps(som_data(svar.fall))))
    return True


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
    """En hel länk, ofta med bara giltigt innehåll."""
    provning = REGELVERK.provningar[dra(provningar)]
    varden_ = {n: str(v) for n, v in dra(st.fixed_dictionaries({}, optional=skrivna(provning.id))).items()}
    lank = skriv_lank(provning.id, {"beslutsdag": dra(dagar), **varden_})
    return dra(oftast(st.just(lank), andrade(lank.rpartition("&")[0]).map(forsegla)))


@provat(oftast(fragment(), fragment().flatmap(andrade) | st.text()), minst=0.8)
def test_en_lank_sager_allt_den_inte_tar_med(lank: str) -> bool:
    """Varje del av en hel länk är med i fallet eller sägs vara utelämnad; en annan länk används inte."""
    last = las_lank(lank)
    helt = innehall(lank.removeprefix("#"))
    if helt is None:
        assert (last.provning, last.varden, len(last.meddelanden)) == (None, {}, 1)
        return False
    delar = [del_.partition("=")[::2] for del_ in helt.split("&")]
    assert all((n, v) in delar for n, v in last.varden.items())
    ovriga = {n for n, _ in delar} - set(last.varden) - {"v", "regler", "provning"}
    ovriga -= {"utgava"} if last.utgava else set()
    assert last.meddelanden or not ovriga
    if last.provning is None:
        assert last.meddelanden
        assert not last.varden
        return False
    igen = las_lank(skriv_lank(last.provning, last.varden))
    assert igen == replace(last, meddelanden=(), utgava=igen.utgava)
    assert last.utgava in {"", *(utgava.id for utgava in REGELVERK.provningar[last.provning].utgavor)}
    assert set(last.varden) <= {*DAGAR, *REGELVERK.provningar[last.provning].uppgifter}
    return True


@st.composite
def ifyllda(dra: st.DrawFn) -> tuple[str, dict[str, str]]:
    """En prövning och dess ifyllda formulär, oftast giltigt."""
    provning = dra(provningar)
    falt = {n: s.map(str) for n, s in skrivna(provning).items()}
    beslutsdag = dra(dagar)
    valfria = {"startdag": kort_fore(beslutsdag), **falt}
    ifyllt = dra(st.fixed_dictionaries({"beslutsdag": st.just(beslutsdag)}, optional=valfria))
    return provning, ifyllt | dra(oftast(st.just({}), st.dictionaries(texter, texter, max_size=1)))


@provat(ifyllda(), minst=0.8)
def test_formularet_svarar_med_fallet_eller_felen(indata: tuple[str, dict[str, str]]) -> bool:
    """Formulärets text blir ett fall med just de uppgifterna, eller fel som nämner sitt fält."""
    namnet, ifyllt = indata
    provning = REGELVERK.provningar[namnet]
    for typ in ("prova", "vagledning"):
        svar = json.loads(svara(json.dumps({"typ": typ, "provning": provning.id, "varden": ifyllt})))
        for fel in svar.get("fel", ()):
            assert fel["text"]
            assert fel["falt"] is None or fel["falt"] == "beslutsdag" or fel["falt"] in ifyllt
    svar = json.loads(svara(json.dumps({"typ": "tamed", "provning": provning.id, "varden": ifyllt})))
    if "fel" in svar:
        return False
    kvar = {n: t.strip() for n, t in ifyllt.items() if t.strip()}
    assert las_lank(svar["lank"]).varden == kvar, "fälten är skrivna som en länk skriver dem"
    (scenario,) = las_text(svar["scenario"], "prov", "scenarios/prov.md").scenarier
    dagarna = {n: kvar.pop(n) for n in DAGAR if n in kvar}
    fall = {"id": scenario.id, "provning": provning.id, **dagarna, "uppgifter": kvar}
    assert scenario.fall == INLASARE.las(fall)
    return True
