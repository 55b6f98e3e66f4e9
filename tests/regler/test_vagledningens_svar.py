"""Vägledningens löften: inget svar i förtid, inga onödiga frågor, och alltid ett slut."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import islice, product
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stod.uppraknade_fall import UTGAVOR, lagen

from riktlinje.modell.fall import Fall
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.uppgift import Varde
from riktlinje.modell.utfall import Utfall
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.provbara import Laget, star_sig
from riktlinje.regelverk.vagledning import avgorande_svar, med_ingangen, vagvisning
from riktlinje.regler.uppgifter import UPPGIFTER
from riktlinje.regler.vagledning import ANSOKAN
from riktlinje.webb.vy.lank import las_lank
from riktlinje.webb.vy.vagledningsvy import vagledningsvy

DAGAR = [date(2019, 5, 1), date(2022, 8, 1), date(2023, 5, 1), date(2026, 5, 1)]
FALL = [
    json.loads(rad)
    for rad in (Path(__file__).with_name("exempelfall.jsonl")).read_text("utf-8").split("\n")
    if rad
]
INGANG = ANSOKAN
I_INGANGEN = {svar.namn: svar.uppgifter for svar in INGANG.svar}
FALL_PER_UTGAVA = 150
FLEST_OKANDA = 4

type Vaglage = tuple[dict[str, Varde], list[str], date, str]


@st.composite
def vaglagen(drag: st.DrawFn) -> Vaglage:
    """Det som är känt och det som har hoppats över, på vägen genom vägledningen och med några svar till."""
    dag = drag(st.sampled_from(DAGAR))
    namnen = drag(st.lists(st.sampled_from(list(UPPGIFTER)), unique=True, max_size=3))
    kanda: dict[str, Varde] = {namn: drag(st.sampled_from(UPPGIFTER[namn].varden)) for namn in namnen}
    hoppade: list[str] = []
    ingang = ""
    for _ in range(drag(st.integers(0, 14))):
        fraga = vagledningsvy(kanda, dag, hoppade, ingang)["fraga"]
        if fraga is None:
            break
        namn = fraga["namn"]
        if drag(st.integers(0, 3)) == 0:
            hoppade.append(namn)
        elif namn == INGANG.namn:
            ingang = drag(st.sampled_from(list(I_INGANGEN)))
        else:
            kanda[namn] = drag(st.sampled_from(UPPGIFTER[namn].varden))
    return kanda, hoppade, dag, ingang


def sort(utfallen: set[Utfall]) -> Utfall | Laget:
    """Läget när de utfallen återstår."""
    if all(utfall.galler for utfall in utfallen):
        return Laget.KAN_GALLA
    if not any(utfall.galler or utfall.annan_vag for utfall in utfallen):
        return Laget.GALLER_INTE
    (ett, *andra) = utfallen
    return Laget.INTE_UTRETT if andra else ett


def facit(
    provning: Provning, utgava: Utgava, kanda: Mapping[str, Varde], fragas: list[str], hoppade: list[str]
) -> tuple[Utfall | Laget, set[str]]:
    """Läget och frågorna som kan ändra det, räknade fall för fall utan diagram."""

    def alla(namnen: list[str]) -> Iterator[dict[str, Varde]]:
        klasser = ([klass[0] for klass in utgava.ordning.vardeklasser(namn)] for namn in namnen)
        return (dict(zip(namnen, varden, strict=True)) for varden in product(*klasser))

    def utfall(varden: Mapping[str, Varde]) -> Utfall:
        return provning.prova(Fall(provning.id, utgava.giltig_fran, {**kanda, **varden})).utfall

    svar = {tuple(a.values()): sort({utfall({**a, **b}) for b in alla(hoppade)}) for a in alla(fragas)}
    avgor = set()
    for plats, namn in enumerate(fragas):
        grupper: dict[tuple[Varde, ...], set[Utfall | Laget]] = {}
        for nyckel, ett in svar.items():
            grupper.setdefault(nyckel[:plats] + nyckel[plats + 1 :], set()).add(ett)
        if any(len(grupp) > 1 for grupp in grupper.values()):
            avgor.add(namn)
    return (next(iter(svar.values())) if len(set(svar.values())) == 1 else Laget.INTE_UTRETT), avgor


@pytest.mark.parametrize(("provning", "utgava"), UTGAVOR, ids=[utgava.id for _, utgava in UTGAVOR])
def test_laget_och_fragorna_stammer_med_varje_satt_att_fylla_i_resten(
    provning: Provning, utgava: Utgava
) -> None:
    """Aldrig kan gälla när något sätt att svara utesluter det, och bara de frågor som kan ändra läget."""
    slump = Random(f"vägledning {utgava.id}")  # noqa: S311  # samma fall varje gång
    forutsatts = {
        f.uppgift: f.varde for f in REGELVERK.vagledning.forutsattningar if f.provning == provning.id
    }
    avgor = [n for n in utgava.ordning.beror_pa() if n not in provning.startvarden]
    lage = islice(lagen(provning, utgava), 0, None, 7)
    sedda = set()
    for kanda in islice(lage, FALL_PER_UTGAVA):
        okanda = [n for n in avgor if n not in kanda]
        okanda += slump.sample(avgor, min(len(avgor), slump.randint(0, FLEST_OKANDA)))
        okanda = list(dict.fromkeys(okanda))
        kvar = {n: v for n, v in kanda.items() if n not in okanda[:FLEST_OKANDA]}
        kvar |= {n: slump.choice(UPPGIFTER[n].varden) for n in okanda[FLEST_OKANDA:]}
        okanda = okanda[:FLEST_OKANDA]
        hoppade = [namn for namn in okanda if slump.random() < 0.3]
        fragas = [namn for namn in okanda if namn not in hoppade]
        svar, fragor = facit(provning, utgava, kvar, fragas, hoppade)
        ett = star_sig(provning, {**forutsatts, **kvar}, utgava.giltig_fran, hoppade)
        vantat = svar if isinstance(svar, Laget) else Laget.ANNAN_VAG
        assert (vantat, fragor) == (ett.laget, set(ett.fragor)), kvar
        if vantat is Laget.ANNAN_VAG:
            assert ett.utfall == svar
        sedda.add(vantat)
    assert {Laget.KAN_GALLA, Laget.INTE_UTRETT} <= sedda


@settings(deadline=None, derandomize=True, max_examples=40)
@given(laget=vaglagen())
def test_fragorna_tar_slut_hur_man_an_svarar(laget: Vaglage) -> None:
    """Nästa fråga är ny, och varje svar gör att färre återstår som högst."""
    kanda, hoppade, dag, ingang = laget
    nu = vagvisning(med_ingangen(kanda, ingang), dag, hoppade)
    if not nu.fragor:
        return
    namn = nu.fragor[0]
    assert namn not in {*med_ingangen(kanda, ingang), *hoppade}
    svaren: list[Mapping[str, Varde]] = [*I_INGANGEN.values()]
    if namn != INGANG.namn:
        svaren = [{namn: varde} for varde in UPPGIFTER[namn].varden]
    for svar in svaren:
        assert vagvisning({**med_ingangen(kanda, ingang), **svar}, dag, hoppade).hogst < nu.hogst
    assert vagvisning(med_ingangen(kanda, ingang), dag, [*hoppade, namn]).hogst < nu.hogst


@settings(deadline=None, derandomize=True, max_examples=40)
@given(laget=vaglagen())
def test_fragorna_kommer_i_en_persons_ordning(laget: Vaglage) -> None:
    """Ansökan, ålder, arbete och studier, stadsdelen och försörjningsstödet först; aldrig en hoppad igen."""
    kanda, hoppade, dag, ingang = laget
    fragor = vagvisning(med_ingangen(kanda, ingang), dag, hoppade).fragor
    ordning = [INGANG.namn, *REGELVERK.vagledning.ordning]
    forst = [namn for namn in ordning if namn in fragor]
    assert list(fragor[: len(forst)]) == forst
    assert set(fragor).isdisjoint(hoppade)
    assert bool(fragor) == any(
        ett.fragor for ett in vagvisning(med_ingangen(kanda, ingang), dag, hoppade).provningar
    )


@settings(deadline=None, derandomize=True, max_examples=40)
@given(laget=vaglagen())
def test_vet_inte_ar_okant(laget: Vaglage) -> None:
    """Det överhoppade är okänt: ett läge som är klart är detsamma som om frågan aldrig hade ställts."""
    kanda, hoppade, dag, ingang = laget
    med, utan = (vagvisning(med_ingangen(kanda, ingang), dag, h).provningar for h in (hoppade, []))
    assert [ett.laget for ett in med] == [ett.laget for ett in utan]
    svar = vagledningsvy(kanda, dag, hoppade, ingang)["svar"]
    assert [ett["svar"] for ett in svar][len(svar) - len(hoppade) :] == ["vet inte"] * len(hoppade)


@settings(deadline=None, derandomize=True, max_examples=40)
@given(laget=vaglagen())
def test_skalet_namner_svar_som_ensamma_racker(laget: Vaglage) -> None:
    """De avgörande svaren ger samma läge på egen hand, och inget av dem kan tas bort."""
    kanda, _, dag, ingang = laget
    kanda = med_ingangen(kanda, ingang)
    for ett in vagvisning(kanda, dag).provningar:
        racker = {namn: kanda[namn] for namn in avgorande_svar(ett, kanda, dag)}
        if ett.laget is not Laget.GALLER_INTE:
            assert racker == {}
            continue
        assert star_sig(ett.provning, racker, dag).laget is ett.laget
        for namn in racker:
            utan = {annat: varde for annat, varde in racker.items() if annat != namn}
            assert star_sig(ett.provning, utan, dag).laget is not ett.laget


@settings(deadline=None, derandomize=True, max_examples=40)
@given(laget=vaglagen())
def test_varje_provning_har_skal_och_lank_som_gar_att_lasa(laget: Vaglage) -> None:
    """Varje prövning har ett skäl, och länken bär precis de svar som hör till prövningen."""
    kanda, hoppade, dag, ingang = laget
    for ett in vagledningsvy(kanda, dag, hoppade, ingang)["provningar"]:
        assert ett["skal"]
        assert bool(ett["vag"]) == (ett["laget"] is Laget.ANNAN_VAG) == bool(ett["vag"] and ett["citat"])
        assert bool(ett["gor"]) == ett["laget"].ar_svar
        sida, _, fragment = ett["kalkylator"].partition("#")
        assert sida == f"kalkylator/{ett['id']}/"
        uppgifter = REGELVERK.provningar[ett["id"]].uppgifter
        alla = med_ingangen(kanda, ingang)
        vantat = {n: str(uppgifter[n].skriv(v)) for n, v in alla.items() if n in uppgifter}
        lank = las_lank(fragment)
        assert lank.varden == {"beslutsdag": dag.isoformat(), **vantat}
        assert lank.meddelanden == ()


@pytest.mark.parametrize("fall", FALL, ids=[fall["id"] for fall in FALL])
def test_varje_exempelfall_kommer_till_ett_slut(fall: dict[str, Any]) -> None:
    """Frågorna tar slut inom det som sagts, och slutet har samma beslutsfattare som prövningen själv."""
    dag = date.fromisoformat(fall["beslutsdag"])
    vet = {namn: UPPGIFTER[namn].tolka(skrivet) for namn, skrivet in fall["uppgifter"].items()}
    kanda: dict[str, Varde] = {}
    hoppade: list[str] = []
    hogst = vagvisning({}, dag).hogst
    while fragor := vagvisning(kanda, dag, hoppade).fragor:
        namn = fragor[0]
        if namn in vet:
            kanda[namn] = vet[namn]
        else:
            hoppade.append(namn)
        assert len(kanda) + len(hoppade) <= hogst
    assert vagledningsvy(kanda, dag, hoppade)["slut"] is not None
    ett = star_sig(REGELVERK.provningar[fall["provning"]], {**kanda, **vet}, dag)
    if ett.laget.ar_svar:
        assert ett.beslutsfattare == ett.bedomning.beslutsfattare
    if ett.laget is Laget.ANNAN_VAG:
        assert ett.utfall == ett.bedomning.utfall
