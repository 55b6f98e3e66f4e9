"""Regelförteckningen: ingen mening är tappad, och allt som en klausul nämner finns."""

import json
from pathlib import Path

import citatintyg
import pytest

from riktlinje.modell.klausul import Hantering, Klausul
from riktlinje.regelverk import REGELVERK
from riktlinje.regler.klausuler import jobbtorg, lag, remissvar, stodinsats, uppsokande
from riktlinje.regler.tolkningar import TOLKNINGAR
from riktlinje.webb.vy.adresser import regelsida

REGLER = {regel.id: regel for p in REGELVERK.provningar.values() for u in p.utgavor for regel in u.regler()}
FLAGGOR = {f.id for p in REGELVERK.provningar.values() for u in p.utgavor for f in u.ordning.upplysningar}
ANTAL_MENINGAR, ANTAL_TOLKNINGAR = 190, 51
FLEST_ORD = 40
KLAUSULER = REGELVERK.klausuler


def test_varje_mening_har_en_enda_plats() -> None:
    """Regler och klausuler är tillsammans inventeringens 190 meningar, och ingen står två gånger."""
    alla = [k.id for m in (uppsokande, stodinsats, lag, jobbtorg, remissvar) for k in m.KLAUSULER]
    assert len(alla) == len(set(alla)) == len(KLAUSULER)
    assert not set(alla) & set(REGLER)
    assert ANTAL_MENINGAR == len(alla) + len(REGLER)
    assert [f"T-{nummer:02}" for nummer in range(1, ANTAL_TOLKNINGAR + 1)] == sorted(TOLKNINGAR)


@pytest.mark.parametrize("klausul", KLAUSULER.values(), ids=list(KLAUSULER))
def test_allt_som_en_klausul_namner_finns(klausul: Klausul) -> None:
    """Tolkningar, regler och flaggor finns; en synpunkt säger vad den rör och en upplysning sin flagga."""
    assert set(klausul.tolkningar) <= set(TOLKNINGAR)
    assert set(klausul.ror) <= {*REGLER, *KLAUSULER} - {klausul.id}
    assert set(klausul.flaggor) <= FLAGGOR
    assert (klausul.hantering is Hantering.UPPLYSNING) == bool(klausul.flaggor)
    assert klausul.hantering is not Hantering.KOD
    assert klausul.ror or klausul.hantering is not Hantering.SYNPUNKT
    assert klausul.skal.endswith(".")
    assert len(klausul.citat.replace("[…]", "").split()) <= FLEST_ORD
    assert regelsida(klausul.id)


def test_varje_flagga_i_svaret_har_en_mening_eller_en_tolkning() -> None:
    """En upplysning som inte kommer ur en klausul visar sin källa eller sin tolkning."""
    ur_klausuler = {flagga for klausul in KLAUSULER.values() for flagga in klausul.flaggor}
    for provning in REGELVERK.provningar.values():
        for utgava in provning.utgavor:
            for upplysning in utgava.ordning.upplysningar:
                assert upplysning.id in ur_klausuler or upplysning.kalla or upplysning.tolkningar


def test_citaten_ar_jamforda_med_kallorna() -> None:
    """Varje citat är det som jämfördes ordagrant med källtexten; `make citat` jämför på nytt."""
    assert json.loads(citatintyg.INTYG.read_text("utf-8")) == citatintyg.avtryck()


def test_ett_andrat_citat_marks(tmp_path: Path) -> None:
    """Verktyget godtar ingen text som inte står i källan, och säger vilken mapp som saknas."""
    for nummer in citatintyg.KALLOR:
        (tmp_path / f"{nummer}_x.txt").write_text("En annan text.", "utf-8")
    assert set(citatintyg.avvikande(tmp_path)) == set(citatintyg.avtryck())
    assert "KALLOR=mapp" in str(citatintyg.huvud(tmp_path / "saknas"))
