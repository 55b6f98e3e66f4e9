"""Lagnyckeln och överklagandena: varje paragraf skrivs en gång och leder till rätt form."""

from collections import Counter
from datetime import date, timedelta

import pytest

from riktlinje.modell.lag import Lagrum
from riktlinje.modell.sakerhet import Sakerhet
from riktlinje.regler.lagrum import NY_LAG_FRAN, SOL_2001, SOL_2025, lagrum
from riktlinje.regler.lagrum.lagnyckel import LAGNYCKEL, ny_motsvarighet
from riktlinje.regler.lagrum.overklagande import OVERKLAGBARA, Form, overklagande


@pytest.mark.parametrize(
    ("dag", "ratt", "utover"),
    [
        (date(2023, 1, 1), "4 kap. 1 §", "4 kap. 2 §"),
        (NY_LAG_FRAN - timedelta(days=1), "4 kap. 1 §", "4 kap. 2 §"),
        (NY_LAG_FRAN, "11 kap. 1 §", "11 kap. 4 §"),
    ],
)
def test_lagrummen_foljer_beslutsdagen(dag: date, ratt: str, utover: str) -> None:
    """Den nya lagens paragrafer gäller från den 1 juli 2025."""
    assert (ratt, utover) == (lagrum(dag).ratt, lagrum(dag).utover)


def test_varje_ny_paragraf_star_en_gang() -> None:
    """Nyckeln leder från varje ny paragraf till en enda rad, och ingen rad saknar den nya paragrafen."""
    assert {1} == set(Counter(rad.ny for rad in LAGNYCKEL).values())
    assert all(rad.ny and rad.vad for rad in LAGNYCKEL)


def test_okand_motsvarighet_ar_aldrig_saker() -> None:
    """En rad utan känd gammal paragraf påstås inte vara läst."""
    assert {Sakerhet.OKONTROLLERAD} == {rad.sakerhet_gammal for rad in LAGNYCKEL if not rad.gammal}


@pytest.mark.parametrize("sol", [SOL_2001, SOL_2025])
def test_de_tva_stegen_overklagas_olika(sol: Lagrum) -> None:
    """Rätten överklagas i sak; möjligheten utöver rätten prövas bara till sin laglighet."""
    ratt, utover = overklagande(sol.ratt), overklagande(sol.utover)
    assert (Form.FORVALTNINGSBESVAR, Form.LAGLIGHETSPROVNING) == (ratt.form, utover.form)
    assert ratt.vart != utover.vart
    assert ratt.domstolen != utover.domstolen


def test_okant_lagrum_ger_det_narmaste() -> None:
    """Ett felskrivet lagrum ger ett fel som säger vad som är tillåtet."""
    with pytest.raises(ValueError, match=r"Menade du «11 kap\. 4 §»") as fel:
        overklagande("11 kap 4 §")
    assert all(paragraf in str(fel.value) for paragraf in OVERKLAGBARA)


def test_ny_motsvarighet() -> None:
    """En gammal paragraf leder till alla sina nya, och en okänd till ett fel som nämner den närmaste."""
    assert "11 kap. 1 § och 12 kap. 1 §" == ny_motsvarighet("4 kap. 1 §")
    for okand in ("", "4 kap. 3 §"):
        with pytest.raises(ValueError, match="finns inte"):
            ny_motsvarighet(okand)
