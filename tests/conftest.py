"""Grunden för proven av det publicerade: ett bygge och alla scenariorader, lästa en gång."""

import os
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from stod.efterfoljarna import bygg
from stod.htmlsidor import las_sidor
from stod.ordning import Ordning

from riktlinje.scenarier.lasare import las_mapp
from riktlinje.scenarier.scenario import Scenario

ROT = Path(__file__).parent.parent


def pytest_configure(config: pytest.Config) -> None:
    """Låter de längsta grupperna börja, så att ingen process väntar på dem i slutet."""
    config.pluginmanager.register(Ordning(config))


@pytest.fixture(scope="session")
def webbplats(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Den byggda webbplatsen; RIKTLINJE_SITE pekar ut en färdig när det ska gå fort."""
    mal = tmp_path_factory.mktemp("webbplats") / "site"
    fardig = os.environ.get("RIKTLINJE_SITE")
    if fardig:
        shutil.copytree(fardig, mal)
        return mal
    from riktlinje.webb.bygge.webbplats import bygg_webbplats

    return bygg_webbplats(ROT, mal)


@pytest.fixture(scope="session")
def sidtrad(webbplats: Path) -> dict[str, Element]:
    """Varje byggd sida som träd, efter sökväg från webbplatsens rot."""
    return las_sidor(webbplats)


@pytest.fixture(scope="session")
def efterfoljarbygge(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Ger webbplatsen byggd av en efterföljare till mkdocs; var och en byggs en gång."""
    return cache(lambda namn: bygg(namn, tmp_path_factory.mktemp(namn)))


@pytest.fixture(scope="session")
def scenarier() -> list[Scenario]:
    """Alla rader i scenariofilerna."""
    return [scenario for fil in las_mapp(ROT / "scenarios") for scenario in fil.scenarier]
