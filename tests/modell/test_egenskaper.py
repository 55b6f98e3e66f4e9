"""Löften som gäller varje prövning, prövade över slumpade fall: ett okänt svar är aldrig nej."""

from datetime import date
from itertools import product
from math import prod

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stod.uppraknade_fall import UTGAVOR, uppfyllda

from riktlinje.modell.fall import Fall
from riktlinje.modell.kontrakt import skriv_bedomning
from riktlinje.modell.ordning import Ordning
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.provningsdiagram import Provningsdiagram
from riktlinje.modell.regel import Vag, Vagval
from riktlinje.modell.uppgift import Uppgift, Varde
from riktlinje.modell.utfall import Status, Utfall
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.provbara import Laget, provbara
from riktlinje.regler.uppgifter import UPPGIFTER
from riktlinje.regler.utfall import JOBBTORG, STADSDELSFORVALTNING

IDN = [utgava.id for _, utgava in UTGAVOR]
DAGAR = [date(2017, 5, 1), date(2019, 5, 1), date(2022, 8, 1), date(2023, 5, 1), date(2026, 5, 1)]
FLEST_IFYLLNADER = 3000
ALDRAR = (15, 16, 17, 18, 19, 29, 30, 64, 65)
MANADER = (0, 23, 24, 25)


def nagra_varden(uppgift: Uppgift) -> st.SearchStrategy[Varde]:
    """Ett värde; för tal oftast nära en gräns."""
    if uppgift.ar_tal:
        return st.sampled_from(ALDRAR if uppgift.enhet == "år" else MANADER)
    return st.sampled_from(uppgift.varden)


def fallen(provning: Provning) -> st.SearchStrategy[dict[str, Varde]]:
    """Kända uppgifter i en prövning; de andra är okända."""
    return st.fixed_dictionaries(
        {}, optional={namn: nagra_varden(uppgift) for namn, uppgift in provning.uppgifter.items()}
    )


@pytest.mark.parametrize(("provning", "utgava"), UTGAVOR, ids=IDN)
@settings(deadline=None, derandomize=True, max_examples=150)
@given(data=st.data())
def test_okant_blir_aldrig_nej_och_diagrammet_stammer(
    provning: Provning, utgava: Utgava, data: st.DataObject
) -> None:
    """Kan inte beviljas svaras bara när alla ifyllnader ger det, och diagrammet ger exakt de utfallen."""
    lage = provning.lage({**uppfyllda(provning, utgava), **data.draw(fallen(provning))})
    diagram: Provningsdiagram = provning.diagram[utgava.id]
    mojliga = diagram.mojliga(lage)
    utfall = utgava.ordning.prova(lage).utfall
    assert utfall in mojliga or utfall == Utfall.KRAVER_BEDOMNING
    if utfall == Utfall.KAN_INTE_BEVILJAS:
        assert {Utfall.KAN_INTE_BEVILJAS} == mojliga
    okanda = [u for u in diagram.diagram.uppgifter if lage[u.namn] is None]
    if prod(len(u.varden) for u in okanda) <= FLEST_IFYLLNADER:
        ifyllda = (
            dict(zip([u.namn for u in okanda], v, strict=True)) for v in product(*(u.varden for u in okanda))
        )
        assert {utgava.ordning.prova({**lage, **en}).utfall for en in ifyllda} == mojliga


@pytest.mark.parametrize(("provning", "utgava"), UTGAVOR, ids=IDN)
@settings(deadline=None, derandomize=True, max_examples=150)
@given(data=st.data())
def test_en_okand_uppgift_andrar_aldrig_till_kan_inte(
    provning: Provning, utgava: Utgava, data: st.DataObject
) -> None:
    """Den som glömmer en uppgift får aldrig ett avslag som den annars inte hade fått."""
    kanda = {**uppfyllda(provning, utgava), **data.draw(fallen(provning))}
    fore = utgava.ordning.prova(provning.lage(kanda)).utfall
    for namn in kanda:
        utan = {n: v for n, v in kanda.items() if n != namn}
        efter = utgava.ordning.prova(provning.lage(utan)).utfall
        assert efter != Utfall.KAN_INTE_BEVILJAS or fore == Utfall.KAN_INTE_BEVILJAS


@pytest.mark.parametrize(("provning", "utgava"), UTGAVOR, ids=IDN)
def test_ett_kriterium_som_brister_ger_aldrig_det_gynnsamma_utfallet(
    provning: Provning, utgava: Utgava
) -> None:
    """Varje cell där ett kriterium inte är uppfyllt, lagd i ett annars uppfyllt fall."""
    ordning: Ordning = utgava.ordning
    grund = uppfyllda(provning, utgava)
    gynnsamma = {grupp.uppfyllt for grupp in ordning.malgrupper}
    assert ordning.prova(provning.lage(grund)).utfall in gynnsamma
    for kriterium in ordning.kriterier():
        tabell = ordning.tabeller[kriterium.id]
        bristande = [varden for varden, svar in tabell.celler.items() if svar is False]
        assert bristande, f"{kriterium.id} kan aldrig brista"
        for varden in bristande:
            fall = {**grund, **dict(zip(tabell.namn, varden, strict=True))}
            karna = ordning.prova(provning.lage(fall))
            status = {svar.id: svar.status for svar in karna.kriterier}
            if status.get(kriterium.id) is Status.EJ_UPPFYLLT:
                assert karna.utfall not in gynnsamma


@pytest.mark.parametrize(("provning", "utgava"), UTGAVOR, ids=IDN)
def test_en_beslutsfattare_per_provning(provning: Provning, utgava: Utgava) -> None:
    """Den som når kriterierna möter en enda beslutsfattare; bara ett vägval kan lämna över."""
    ordning = utgava.ordning
    karna = ordning.prova(provning.lage(uppfyllda(provning, utgava)))
    vantad = {"uppsokande": JOBBTORG, "jobbtorg": None}
    assert karna.beslutsfattare is vantad.get(provning.id, STADSDELSFORVALTNING)
    overlamnar = {
        svar.beslutsfattare
        for regel in ordning.regler()
        if isinstance(regel, Vagval)
        for svar in ordning.tabeller[regel.id].celler.values()
        if isinstance(svar, Vag) and svar.beslutsfattare
    }
    assert overlamnar <= {STADSDELSFORVALTNING}


@settings(deadline=None, derandomize=True, max_examples=300)
@given(uppgifter=fallen(REGELVERK.provningar["uppsokande"]), dag=st.sampled_from(DAGAR))
def test_hanvisning_har_aldrig_ett_resultat_enligt_lagrummen(uppgifter: dict[str, Varde], dag: date) -> None:
    """Den som hänvisas till stadsdelen får varken lagrum, steg eller period."""
    bedomning = REGELVERK.provningar["uppsokande"].prova(
        Fall("uppsokande", dag, {**uppgifter, "kontakt_stadsdel": True})
    )
    assert (bedomning.lagrum, bedomning.tvasteg, bedomning.period) == ((), (), None)


@settings(deadline=None, derandomize=True, max_examples=300)
@given(uppgifter=fallen(REGELVERK.provningar["lss-fullt"]))
def test_fullt_stod_beror_aldrig_pa_insteg(uppgifter: dict[str, Varde]) -> None:
    """Genomfört Insteg ändrar ingenting annat än att svaret redovisas."""
    provning = REGELVERK.provningar["lss-fullt"]
    svar = set()
    for genomfort in (True, False):
        fall = Fall(provning.id, DAGAR[-1], {**uppgifter, "genomfort_insteg": genomfort})
        svar.add(skriv_bedomning(provning.prova(fall), fall, provning))
    assert len(svar) == 1
    assert all("genomfort_insteg" not in t.namn for t in provning.utgavor[-1].ordning.tabeller.values())


@settings(deadline=None, derandomize=True, max_examples=200)
@given(
    uppgifter=st.fixed_dictionaries({}, optional={n: nagra_varden(u) for n, u in UPPGIFTER.items()}),
    dag=st.sampled_from(DAGAR),
)
def test_provbara_nammer_alla_provningar_och_tappar_ingen(uppgifter: dict[str, Varde], dag: date) -> None:
    """Varje prövning redovisas, i samma ordning; den kan gälla bara när varje utfall som återstår gäller."""
    svar = provbara(uppgifter, dag)
    assert [ett.provning.id for ett in svar] == list(REGELVERK.provningar)
    for ett in svar:
        galler = bool(ett.mojliga_utfall) and all(u.galler for u in ett.mojliga_utfall)
        krav = [f for f in REGELVERK.vagledning.forutsattningar if f.provning == ett.provning.id]
        assert (ett.laget is Laget.KAN_GALLA) == (
            galler and all(uppgifter.get(f.uppgift) == f.varde for f in krav)
        )


def test_overlappande_malgrupper_redovisas_bada() -> None:
    """24 år, kontakt med specialistpsykiatrin men inte med stadsdelen: två prövningar är öppna (T-39)."""
    kanda: dict[str, Varde] = {
        "alder": 24,
        "uppbar_forsorjningsstod": False,
        "kontakt_stadsdel": False,
        "pagaende_insats_stadsdel": False,
        "kontakt_specialistpsykiatri_vid_ansokan": True,
    }
    kan = {p.provning.id: p for p in provbara(kanda, date(2023, 5, 1)) if p.laget is Laget.INTE_UTRETT}
    assert kan["uppsokande"].beslutsfattare == JOBBTORG
    assert kan["socialpsykiatri"].beslutsfattare == STADSDELSFORVALTNING
    assert kan["uppsokande"].tid != kan["socialpsykiatri"].tid
