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


BYGGET = {"webbplats", "efterfoljarbygge", "browser"}
"""Grunderna som är byggda sidor."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Valet för den inre slingan."""
    parser.addoption("--utan-bygge", action="store_true", help="välj bort proven av byggda sidor")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Väljer bort det som bygger, när det ska gå fort."""
    if config.option.utan_bygge:
        bort = [
            p for p in items if BYGGET & set(getattr(p, "fixturenames", ())) or p.get_closest_marker("bygger")
        ]
        config.hook.pytest_deselected(items=bort)
        items[:] = [prov for prov in items if prov not in bort]


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
