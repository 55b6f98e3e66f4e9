"""Scenarioraderna och övningsfallen, som proven delar."""

import pytest
from stod.platser import ROT

from riktlinje.ovningar.fall import VINJETTER
from riktlinje.ovningar.fall.genomgangar import GENOMGANGAR
from riktlinje.ovningar.ovningsfall import Ovningsfall, las_ovningar, rader
from riktlinje.scenarier.lasare import las_mapp
from riktlinje.scenarier.scenario import Scenario, Scenariofil


@pytest.fixture(scope="session")
def alla() -> dict[str, tuple[Scenario, Scenariofil]]:
    """Alla scenariorader efter id."""
    return rader(las_mapp(ROT / "scenarios"))


@pytest.fixture(scope="session")
def fallen(alla: dict[str, tuple[Scenario, Scenariofil]]) -> list[Ovningsfall]:
    """Alla övningsfall och genomgångar."""
    fallen, fel = las_ovningar((*VINJETTER, *GENOMGANGAR.values()), alla)
    assert [] == fel
    return fallen
