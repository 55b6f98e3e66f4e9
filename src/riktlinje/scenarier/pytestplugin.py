"""Pytest samlar ett test per rad i varje scenariofil och i datumfilen."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from riktlinje.scenarier.datum import Datumrad, ar_datumfil, beskriv_datum, kor_datum, las_datummapp
from riktlinje.scenarier.korning import beskriv, kor
from riktlinje.scenarier.lasare import las_fil
from riktlinje.scenarier.scenario import Scenario, Scenariofel

MAPP = "scenarios"


class Scenarioavvikelse(Exception):
    """Ett scenario fick ett annat svar än tabellen säger."""


class Scenariotest(pytest.Item):
    """Ett test: en rad i en scenariotabell eller en datumtabell."""

    def __init__(self, *, scenario: Scenario | Datumrad, **resten: Any) -> None:
        super().__init__(**resten)
        self.scenario = scenario

    def runtest(self) -> None:
        """Kör raden; Scenarioavvikelse när något väntat inte stämmer."""
        if isinstance(self.scenario, Datumrad):
            dagen = kor_datum(self.scenario)
            text = "" if dagen.stammer else beskriv_datum(dagen)
        else:
            resultat = kor(self.scenario)
            text = "" if resultat.stammer else beskriv(resultat)
        if text:
            raise Scenarioavvikelse(text)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Visar avvikelsen som den är, utan anropsspår."""
        if isinstance(excinfo.value, Scenarioavvikelse):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Fil, rad och namn i rapporten."""
        return self.path, self.scenario.plats.rad - 1, f"{self.scenario.id} «{self.scenario.namn}»"


class Testfil(pytest.File):
    """En scenariofil som pytest samlar tester ur."""

    def collect(self) -> Iterator[Scenariotest]:
        """Ett test per rad; ett fel i filen stoppar hela filen."""
        mapp = next(mapp for mapp in self.path.parents if mapp.name == MAPP)
        rader: Sequence[Scenario | Datumrad]
        rader = las_datummapp(mapp) if ar_datumfil(self.path, mapp) else las_fil(self.path, mapp).scenarier
        for scenario in rader:
            yield Scenariotest.from_parent(self, name=scenario.id, scenario=scenario)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:  # noqa: ARG002  # pytests egen signatur
        """Visar felen i filen som de är."""
        if isinstance(excinfo.value, Scenariofel):
            return str(excinfo.value)
        return super().repr_failure(excinfo)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Samlar Markdownfiler under scenariomappen."""
    if file_path.suffix == ".md" and MAPP in (mapp.name for mapp in file_path.parents):
        return Testfil.from_parent(parent, path=file_path)
    return None
