"""Provens ordning: de som hör ihop körs i samma process, och grupperna som tar längst börjar.

Tiderna är de som uppmättes förra gången. En grupp utan uppmätt tid får en uppskattad.
"""

import re
from collections import defaultdict

import pytest
from xdist.scheduler import LoadScopeScheduling  # type: ignore[import-untyped]

NYCKEL = "riktlinje/tider"
DEL = re.compile(r"\bdel\d\b")
"""En del av ett prov som är delat på flera processer, i namnet på dess parameter."""

UPPSKATTAT_S = {"vandring": 10.0, "efterfoljarbygge": 30.0, "browser": 4.0}
"""Vad ett prov ungefär tar när det använder en av grunderna, det dyraste först; andra prov är korta."""
KORT_S = 0.05


def grupp(provets_id: str) -> str:
    """Filen, och delen när provet är delat: det som körs i samma process."""
    fil, _, namn = provets_id.partition("::")
    return " ".join([fil, *DEL.findall(namn)])


def uppskattad(prov: pytest.Item) -> float:
    """Sekunderna som provet ungefär tar."""
    grunder = getattr(prov, "fixturenames", ())
    return next((tid for grund, tid in UPPSKATTAT_S.items() if grund in grunder), KORT_S)


def langst_forst(proven: list[pytest.Item], uppmatt: dict[str, float]) -> None:
    """Ordnar proven, grupp för grupp; inom gruppen i den ordning de står."""
    tider: dict[str, float] = defaultdict(float)
    for prov in proven:
        tider[grupp(prov.nodeid)] += uppskattad(prov)
    tider |= {namn: tid for namn, tid in uppmatt.items() if namn in tider}
    plats = {namn: nummer for nummer, namn in enumerate(sorted(tider, key=lambda namn: -tider[namn]))}
    proven.sort(key=lambda prov: plats[grupp(prov.nodeid)])


class Gruppvis(LoadScopeScheduling):  # type: ignore[misc]
    """Ger varje process en hel grupp i taget."""

    def _split_scope(self, nodeid: str) -> str:
        return grupp(nodeid)


class Ordning:
    """Insticket i pytest: ordnar proven, och minns till nästa gång hur lång tid grupperna tog."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._minne: pytest.Cache | None = getattr(config, "cache", None)  # kan vara avstängt
        self._tider: dict[str, float] = defaultdict(float)

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Ordnar proven."""
        langst_forst(items, self._sparade())

    def _sparade(self) -> dict[str, float]:
        tider: dict[str, float] = self._minne.get(NYCKEL, {}) if self._minne is not None else {}
        return tider

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_make_scheduler(self, config: pytest.Config, log: object) -> Gruppvis:
        """Fördelar proven gruppvis på processerna."""
        return Gruppvis(config, log)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Räknar tiden för ett prov, före, under och efter."""
        self._tider[grupp(report.nodeid)] += report.duration

    def pytest_sessionfinish(self) -> None:
        """Sparar tiderna när allt kördes; är det flera processer gör den som fördelar det."""
        allt = (
            self._config.args_source == pytest.Config.ArgsSource.TESTPATHS and not self._config.option.keyword
        )
        if allt and self._minne is not None and not hasattr(self._config, "workerinput"):
            nya = {namn: round(tid, 1) for namn, tid in self._tider.items()}
            self._minne.set(NYCKEL, self._sparade() | nya)
