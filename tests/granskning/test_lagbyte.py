"""Lagbytet 2025: paragrafer och ord skiljer, men inget utfall, ingen beslutsfattare och ingen tid."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from riktlinje.granskning import lagbyte as modul
from riktlinje.granskning.lagbyte import LIKA_DELAR, Lagbyte, lagbyte
from riktlinje.modell.fall import Fall
from riktlinje.regelverk import REGELVERK
from riktlinje.regler.lagrum import NY_LAG_FRAN, SOL_2001, SOL_2025
from riktlinje.regler.lagrum.forbehall import forbehall, forst_ratten, mattets_forbehall

UPPSOKANDE = REGELVERK.provningar["uppsokande"]


@pytest.fixture(scope="module")
def byte() -> Lagbyte:
    """Jämförelsen av varje klass av fall."""
    return lagbyte()


def test_inget_annat_an_lagens_ord_skiljer(byte: Lagbyte) -> None:
    """Alla prövningar med två steg är med, och allt som inte är lagtext är lika i varje klass."""
    med_steg = {p.rubrik for p in REGELVERK.provningar.values() if p.utgavor[-1].tvasteg is not None}
    assert set(byte.klasser) == med_steg
    assert min(byte.klasser.values()) > 1
    assert byte.lika == tuple(LIKA_DELAR.values())
    assert {"utfallet", "vem som beslutar", "perioden, räknad från samma första dag"} < set(byte.lika)


def test_det_som_skiljer_ar_lagen_paragraferna_och_orden_om_dem(byte: Lagbyte) -> None:
    """Varje skillnad leder från den gamla lagens ord till den nya lagens."""
    per_del = {skillnad.vad: (skillnad.fore, skillnad.efter) for skillnad in byte.skillnader}
    assert per_del["Lagen"] == (SOL_2001.lag, SOL_2025.lag)
    assert per_del["Steg 1: lagrum"] == (SOL_2001.ratt, SOL_2025.ratt)
    assert per_del["Steg 2: lagrum"] == (SOL_2001.utover, SOL_2025.utover)
    gamla = (SOL_2001.lag, SOL_2001.ratt, SOL_2001.utover, SOL_2001.matt)
    tillagg = (forbehall(SOL_2025), mattets_forbehall(SOL_2025), forst_ratten(SOL_2025))
    assert all(tillagg)
    for skillnad in byte.skillnader:
        if "hur säker" not in skillnad.vad:
            utan = skillnad.efter
            for ett in tillagg:
                utan = utan.replace(ett, "").rstrip()
            assert skillnad.fore == utan or any(ord_ in skillnad.fore for ord_ in gamla), skillnad
            assert not any(ord_ in utan for ord_ in gamla), skillnad


def test_den_nya_lagens_osakerhet_sags_i_svaret(byte: Lagbyte) -> None:
    """Från lagbytet säger svaret vad som ska kontrolleras, och att måttet är vår överföring."""
    efter = " ".join(skillnad.efter for skillnad in byte.skillnader)
    fore = " ".join(skillnad.fore for skillnad in byte.skillnader)
    for ett in (forbehall(SOL_2025), mattets_forbehall(SOL_2025)):
        assert ett in efter
        assert ett not in fore
    assert {""} == {forbehall(SOL_2001), mattets_forbehall(SOL_2001)}


def test_en_andrad_provning_vid_lagbytet_hade_synts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Räknas perioden annorlunda från lagbytet finns den inte längre bland det som är lika."""
    utgava = UPPSOKANDE.utgavor[-1]
    period = utgava.period
    assert period is not None
    ny = replace(utgava, id="ny", giltig_fran=NY_LAG_FRAN, period=None)
    gammal = replace(utgava, giltig_till=NY_LAG_FRAN - timedelta(days=1))
    andrad = replace(UPPSOKANDE, utgavor=(gammal, ny))
    monkeypatch.setattr(modul, "_over_lagbytet", lambda _dag: [(andrad, ny)])
    byte = lagbyte()
    assert "perioden, räknad från samma första dag" not in byte.lika
    assert "utgåvan" not in byte.lika
    assert "utfallet" in byte.lika


def test_raderna_i_varje_provning_ar_med() -> None:
    """Raderna prövas också, i alla prövningar med två steg och oavsett i vilken form de kommer."""
    fallen = [Fall(provning.id, NY_LAG_FRAN, {}) for provning in REGELVERK.provningar.values()]
    byte = lagbyte(fall for fall in fallen)
    assert byte.rader == len(byte.klasser) < len(fallen)


def test_en_dag_utan_lagbyte_skiljer_inte() -> None:
    """Två dagar med samma lag ger inga skillnader."""
    assert lagbyte(dag=date(2024, 3, 1)).skillnader == ()
