"""Dagarna: perioder vid månadsslut och skottår, och tiderna för överklagande."""

from datetime import date

import pytest

from riktlinje.regler.tider import (
    forsta_jobbplan_senast,
    overklaga_laglighet_senast,
    overklaga_senast,
    till_och_med,
    tva_ar_till,
    utan_avbrott_till,
)


@pytest.mark.parametrize(
    ("start", "manader", "slut"),
    [
        (date(2023, 3, 1), 6, date(2023, 8, 31)),
        (date(2022, 10, 29), 4, date(2023, 2, 28)),
        (date(2023, 10, 29), 4, date(2024, 2, 28)),
        (date(2023, 10, 30), 4, date(2024, 2, 29)),
        (date(2022, 10, 31), 4, date(2023, 2, 28)),
        (date(2023, 11, 1), 4, date(2024, 2, 29)),
        (date(2023, 12, 1), 1, date(2023, 12, 31)),
        (date(2023, 1, 31), 1, date(2023, 2, 28)),
    ],
)
def test_periodens_sista_dag(start: date, manader: int, slut: date) -> None:
    """Perioden slutar dagen före, eller månadens sista dag när dagen inte finns."""
    assert slut == till_och_med(start, manader)
    assert slut == utan_avbrott_till(start, manader)


@pytest.mark.parametrize(
    ("start", "slut"),
    [
        (date(2022, 7, 1), date(2024, 6, 30)),
        (date(2022, 3, 1), date(2024, 2, 29)),
        (date(2023, 3, 1), date(2025, 2, 28)),
        (date(2024, 2, 29), date(2026, 2, 28)),
        (date(2024, 1, 1), date(2025, 12, 31)),
    ],
)
def test_tva_ar(start: date, slut: date) -> None:
    """Ramen är 24 hela månader, också över en skottdag."""
    assert slut == tva_ar_till(start)


@pytest.mark.parametrize(
    ("inskriven", "senast"),
    [
        (date(2018, 9, 3), date(2018, 9, 8)),
        (date(2018, 9, 28), date(2018, 10, 3)),
        (date(2018, 12, 28), date(2019, 1, 2)),
        (date(2020, 2, 26), date(2020, 3, 2)),
        (date(2019, 2, 26), date(2019, 3, 3)),
    ],
)
def test_forsta_jobbplan(inskriven: date, senast: date) -> None:
    """Fem kalenderdagar efter inskrivningen, också när den sista är en lördag eller söndag."""
    assert senast == forsta_jobbplan_senast(inskriven)


@pytest.mark.parametrize(
    ("fran", "senast"),
    [
        (date(2025, 7, 1), date(2025, 7, 22)),
        (date(2025, 1, 31), date(2025, 2, 21)),
        (date(2024, 2, 8), date(2024, 2, 29)),
        (date(2023, 2, 8), date(2023, 3, 1)),
        (date(2024, 12, 11), date(2025, 1, 1)),
    ],
)
def test_overklagandetid(fran: date, senast: date) -> None:
    """Tre veckor slutar på samma veckodag, och helgen räknas aldrig till den enskildes nackdel."""
    assert senast == overklaga_senast(fran)
    assert senast == overklaga_laglighet_senast(fran)
    assert fran.weekday() == senast.weekday()
