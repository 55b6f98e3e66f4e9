"""Stegen som prövningen säger att den tog är de som reglerna ger, i ordning, fram till det som hindrade."""

from itertools import islice

import pytest
from stod.sma_ordningar import ANNAN, LAMNAS, regel, uppgift
from stod.uppraknade_fall import UTGAVOR, lagen

from riktlinje.modell.ordning import Malgrupp, Ordning
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.regel import Forfarandekrav, Kriterium, Oklart, Vag, Vagval
from riktlinje.modell.steg import OKANT
from riktlinje.modell.utfall import Utfall

ANTAL = 1500
IDN = [utgava.id for _, utgava in UTGAVOR]


@pytest.mark.parametrize(("provning", "utgava"), UTGAVOR, ids=IDN)
def test_stegen_ar_reglernas_i_provningens_ordning(provning: Provning, utgava: Utgava) -> None:
    """Varje steg svarar som sin tabell, inget hoppas över och inget tas efter slutet."""
    ordning = utgava.ordning
    i_ordning = [regel.id for regel in ordning.regler()]
    vagval = [regel.id for regel in ordning.vagval]
    stopp: set[str] = set()
    for kanda in islice(lagen(provning, utgava), ANTAL):
        lage = provning.lage(kanda)
        karna = ordning.prova(lage)
        alla = (*karna.steg, *karna.visade)
        platser = [i_ordning.index(steg.regel.id) for steg in alla]
        assert platser == sorted(set(platser))
        for steg in alla:
            mojliga = ordning.tabeller[steg.regel.id].sla_upp(lage).mojliga
            assert steg.utslag.mojliga == mojliga
            assert steg.svar == (mojliga[0] if len(mojliga) == 1 else OKANT)
        assert karna.kriterier == tuple(s.kriteriesvar for s in alla if isinstance(s.regel, Kriterium))
        forsta = next(
            (namn for namn in vagval if ordning.tabeller[namn].sla_upp(lage).mojliga != (None,)), None
        )
        tagna = [steg.regel.id for steg in karna.steg if isinstance(steg.regel, Vagval)]
        assert tagna == (vagval if forsta is None else vagval[: vagval.index(forsta) + 1])
        if karna.stopp is None:
            assert not karna.visade
            assert karna.malgrupp is not None
        else:
            assert karna.steg[-1] is karna.stopp
            assert karna.stopp.regel.id == (forsta or getattr(ordning.malgruppsval, "id", ""))
            assert karna.visade == () or karna.vagval_oklart
            stopp.add(karna.stopp.regel.id)
    assert stopp >= set(vagval)


@pytest.fixture
def liten() -> Ordning:
    """En ordning med ett vägval, ett kriterium och ett förfarandekrav."""
    vem = {"v0": None, "v1": Oklart("X-1"), "v2": Vag(LAMNAS, ANNAN)}
    return Ordning(
        {"vem": uppgift("vem", 3), "ett": uppgift("ett"), "klart": uppgift("klart")},
        (regel(Vagval, "prov.vem", ("vem",), lambda varde: vem[varde]),),
        None,
        (Malgrupp("prov", "Prov", (regel(Kriterium, "prov.ett", ("ett",), lambda varde: varde == "v0"),)),),
        (regel(Forfarandekrav, "prov.klart", ("klart",), lambda varde: varde == "v0"),),
        (),
        None,
    )


def test_ett_oklart_vagval_visar_malgruppens_steg_utan_att_de_avgor(liten: Ordning) -> None:
    """Texten är oklar om vem som beslutar: kriteriet visas, men det som hindrar är vägvalet."""
    karna = liten.prova({"vem": "v1", "ett": "v1", "klart": "v0"})
    assert karna.utfall == Utfall.KRAVER_BEDOMNING
    assert [steg.regel.id for steg in karna.steg] == ["prov.vem"]
    assert karna.stopp is karna.steg[0]
    assert karna.stopp.svar == Oklart("X-1")
    assert (karna.malgrupp, karna.tolkningar, karna.vagval_oklart) == ("prov", ("X-1",), True)
    assert [steg.regel.id for steg in karna.visade] == ["prov.ett", "prov.klart"]


def test_ett_vagval_som_avslutar_lamnar_resten_otaget(liten: Ordning) -> None:
    """När vägvalet lämnar över tas inget annat steg."""
    karna = liten.prova({"vem": "v2", "ett": "v1", "klart": "v0"})
    assert isinstance(karna.steg[-1].svar, Vag)
    assert (len(karna.steg), karna.visade, karna.kriterier) == (1, (), ())
