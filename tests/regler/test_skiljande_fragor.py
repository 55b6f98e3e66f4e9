"""Vägledningens löften: inga onödiga frågor, inget vet inte som utesluter, och alltid ett slut."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from riktlinje.modell.uppgift import Uppgift, Varde
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.provbara import Laget, provbara, star_sig
from riktlinje.regelverk.vagledning import avgorande_svar, skiljande_fragor
from riktlinje.regler.uppgifter import UPPGIFTER
from riktlinje.webb.vy.lank import las_lank
from riktlinje.webb.vy.vagledningsvy import vagledningsvy

DAGAR = [date(2019, 5, 1), date(2022, 8, 1), date(2023, 5, 1), date(2026, 5, 1)]
FALL = [
    json.loads(rad)
    for rad in (Path(__file__).with_name("exempelfall.jsonl")).read_text("utf-8").split("\n")
    if rad
]
FLEST_FRAGOR = 25
MED_STARTVARDE = {namn for provning in REGELVERK.provningar.values() for namn in provning.startvarden}

type Vaglage = tuple[dict[str, Varde], list[str], date]


@st.composite
def lagen(drag: st.DrawFn) -> Vaglage:
    """Det som är känt och det som har hoppats över, på vägen genom vägledningen och med några svar till."""
    dag = drag(st.sampled_from(DAGAR))
    namnen = drag(st.lists(st.sampled_from(list(UPPGIFTER)), unique=True, max_size=3))
    kanda: dict[str, Varde] = {namn: drag(st.sampled_from(UPPGIFTER[namn].varden)) for namn in namnen}
    hoppade: list[str] = []
    for _ in range(drag(st.integers(0, 8))):
        fraga = vagledningsvy(kanda, dag, hoppade)["fraga"]
        if fraga is None:
            break
        namn = fraga["namn"]
        if drag(st.integers(0, 3)) == 0:
            hoppade.append(namn)
        else:
            kanda[namn] = drag(st.sampled_from(UPPGIFTER[namn].varden))
    return kanda, hoppade, dag


def kan_galla(kanda: Mapping[str, Varde], dag: date) -> set[str]:
    """Prövningarna som ännu kan gälla."""
    return {ett.provning.id for ett in provbara(kanda, dag) if ett.laget is Laget.KAN_GALLA}


def utesluter(kanda: Mapping[str, Varde], dag: date, uppgift: Uppgift) -> bool:
    """Sant när något av uppgiftens svar gör att en prövning inte längre kan gälla."""
    return any(
        star_sig(REGELVERK.provningar[namn], {**kanda, uppgift.namn: varde}, dag).laget is not Laget.KAN_GALLA
        for namn in kan_galla(kanda, dag)
        if uppgift.namn in REGELVERK.provningar[namn].uppgifter
        for varde in uppgift.varden
    )


@settings(deadline=None, derandomize=True, max_examples=40)
@given(laget=lagen())
def test_varje_foreslagen_fraga_kan_utesluta_en_provning(laget: Vaglage) -> None:
    """Ingen fråga är onödig: den är okänd, och minst ett svar utesluter en prövning som annars kan gälla."""
    kanda, _, dag = laget
    for namn in skiljande_fragor(kanda, dag):
        assert namn not in kanda
        assert utesluter(kanda, dag, UPPGIFTER[namn]), namn


@settings(deadline=None, derandomize=True, max_examples=15)
@given(laget=lagen())
def test_ingen_uteslutande_fraga_gloms(laget: Vaglage) -> None:
    """En okänd uppgift utan startvärde som ensam kan utesluta en prövning är alltid med bland frågorna."""
    kanda, _, dag = laget
    fragor = skiljande_fragor(kanda, dag)
    for uppgift in UPPGIFTER.values():
        provas = not uppgift.ar_tal and uppgift.namn not in {*kanda, *fragor, *MED_STARTVARDE}
        assert not (provas and utesluter(kanda, dag, uppgift)), uppgift.namn


@settings(deadline=None, derandomize=True, max_examples=40)
@given(laget=lagen())
def test_hoppade_fragor_stalls_inte_igen_och_nasta_ar_den_basta_av_resten(laget: Vaglage) -> None:
    """Nästa är den mest skiljande som inte är överhoppad, och bara när det finns något att skilja åt."""
    kanda, hoppade, dag = laget
    vy = vagledningsvy(kanda, dag, hoppade)
    kvar = [namn for namn in skiljande_fragor(kanda, dag) if namn not in hoppade]
    behovs = bool(kvar) and len(kan_galla(kanda, dag)) > 1
    assert (vy["fraga"]["namn"] if vy["fraga"] else None) == (kvar[0] if behovs else None)
    assert vy["antal_fragor"] == (len(kvar) if behovs else 0)
    assert (vy["slut"] is None) == behovs


@settings(deadline=None, derandomize=True, max_examples=40)
@given(laget=lagen())
def test_vet_inte_utesluter_aldrig(laget: Vaglage) -> None:
    """Det överhoppade är okänt: alla prövningar står sig precis som om frågan aldrig hade ställts."""
    kanda, hoppade, dag = laget
    med, utan = vagledningsvy(kanda, dag, hoppade), vagledningsvy(kanda, dag)
    assert med["provningar"] == utan["provningar"]
    assert [ett["svar"] for ett in med["svar"][len(kanda) :]] == ["vet inte"] * len(hoppade)


@settings(deadline=None, derandomize=True, max_examples=40)
@given(laget=lagen())
def test_skalet_namner_svar_som_ensamma_racker(laget: Vaglage) -> None:
    """De avgörande svaren ger samma läge på egen hand, och inget av dem kan tas bort."""
    kanda, _, dag = laget
    for ett in provbara(kanda, dag):
        racker = {namn: kanda[namn] for namn in avgorande_svar(ett, kanda, dag)}
        if ett.laget is Laget.KAN_GALLA:
            assert racker == {}
            continue
        assert star_sig(ett.provning, racker, dag).laget is ett.laget
        for namn in racker:
            utan = {annat: varde for annat, varde in racker.items() if annat != namn}
            assert star_sig(ett.provning, utan, dag).laget is not ett.laget


@settings(deadline=None, derandomize=True, max_examples=40)
@given(laget=lagen())
def test_varje_provning_har_skal_och_lank_som_gar_att_lasa(laget: Vaglage) -> None:
    """Den som faller bort har ett skäl, och länken bär precis de svar som hör till prövningen."""
    kanda, hoppade, dag = laget
    for ett in vagledningsvy(kanda, dag, hoppade)["provningar"]:
        assert bool(ett["skal"]) == (ett["laget"] != Laget.KAN_GALLA)
        assert not ett["skal"].startswith("Det går inte att säga")
        sida, _, fragment = ett["kalkylator"].partition("#")
        assert sida == f"kalkylator/{ett['id']}/"
        uppgifter = REGELVERK.provningar[ett["id"]].uppgifter
        vantat = {n: str(uppgifter[n].skriv(v)) for n, v in kanda.items() if n in uppgifter}
        lank = las_lank(fragment)
        assert lank.varden == {"beslutsdag": dag.isoformat(), **vantat}
        assert lank.meddelanden == ()


@pytest.mark.parametrize("dag", DAGAR[2:])
def test_forsta_fragan(dag: date) -> None:
    """Utan svar kan alla sex prövningarna gälla, och först frågas om försörjningsstöd."""
    vy = vagledningsvy({}, dag)
    assert vy["kvar"] == len(REGELVERK.provningar) == 6
    assert vy["fraga"]["namn"] == "uppbar_forsorjningsstod"
    assert vy["svar"] == []


@pytest.mark.parametrize("fall", FALL, ids=[fall["id"] for fall in FALL])
def test_varje_exempelfall_kommer_till_ett_slut(fall: dict[str, Any]) -> None:
    """Frågorna tar slut, ingen ställs två gånger, och prövningen som fallet gäller tappas inte."""
    dag = date.fromisoformat(fall["beslutsdag"])
    vet = {namn: UPPGIFTER[namn].tolka(skrivet) for namn, skrivet in fall["uppgifter"].items()}
    kanda: dict[str, Varde] = {}
    hoppade: list[str] = []
    while fraga := (vy := vagledningsvy(kanda, dag, hoppade))["fraga"]:
        assert fraga["namn"] not in {*kanda, *hoppade}
        if fraga["namn"] in vet:
            kanda[fraga["namn"]] = vet[fraga["namn"]]
        else:
            hoppade.append(fraga["namn"])
        assert len(kanda) + len(hoppade) <= FLEST_FRAGOR
    assert vy["slut"] is not None
    if REGELVERK.utfallet(fall["forvantat"].get("utfall", "kan_beviljas")).galler:
        assert fall["provning"] in kan_galla(kanda, dag)
