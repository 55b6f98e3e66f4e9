"""Det som sparas mellan byggen: samma svar som uträkningen, och en ny uträkning när något har ändrats."""

import shutil
from pathlib import Path

import pytest
from stod.platser import ROT

from riktlinje.granskning.lagbyte import lagbyte
from riktlinje.granskning.mutationsprov import Mutationssvar, prova_mutanter
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.regelverk import REGELVERK
from riktlinje.scenarier.korning import kor_alla
from riktlinje.scenarier.lasare import las_mapp
from riktlinje.scenarier.scenario import Scenario
from riktlinje.webb.sidor.sparat import HEM, Sparat


@pytest.fixture
def scenarier(tmp_path: Path) -> Path:
    """En egen kopia av scenariomappen."""
    return Path(shutil.copytree(ROT / "scenarios", tmp_path / "scenarios"))


@pytest.fixture
def sparat(tmp_path: Path, scenarier: Path) -> Sparat:
    """En tom cache."""
    (tmp_path / ".bygge").mkdir()
    return Sparat(scenarier, tmp_path / ".bygge" / "granskning")


@pytest.fixture(scope="module")
def rader() -> list[Scenario]:
    """Raderna, alla med rätt svar."""
    return [resultat.scenario for resultat in kor_alla(las_mapp(ROT / "scenarios"))]


@pytest.fixture(scope="module")
def minsta(rader: list[Scenario]) -> tuple[Provning, Utgava, list[Mutationssvar]]:
    """Utgåvan med minst antal regler, och dess mutationsprov."""
    alla = [(provning, utgava) for provning in REGELVERK.provningar.values() for utgava in provning.utgavor]
    provning, utgava = min(alla, key=lambda par: len(list(par[1].regler())))
    return provning, utgava, prova_mutanter(provning, utgava, rader)


def i_ord(svaren: list[Mutationssvar]) -> list[tuple[str, str, str, bool]]:
    """Svaren så som de kan jämföras: varje mutant har en egen funktion."""
    return [(s.mutant.regel, s.mutant.andring, s.dodad_av, s.likvardig) for s in svaren]


def test_mutationsprovet_sparas(
    sparat: Sparat, minsta: tuple[Provning, Utgava, list[Mutationssvar]], rader: list[Scenario]
) -> None:
    """Första gången räknas svaren, andra gången läses de, och de är desamma."""
    provning, utgava, svaren = minsta
    assert i_ord(svaren) == i_ord(sparat.mutationer(provning, utgava, rader))
    (fil,) = sparat.lager.iterdir()
    assert i_ord(svaren) == i_ord(sparat.mutationer(provning, utgava, rader))
    dodad_av = svaren[0].dodad_av
    fil.write_text(fil.read_text("utf-8").replace(f'"{dodad_av}"', '"läst ur filen"', 1), "utf-8")
    assert "läst ur filen" in [svar.dodad_av for svar in sparat.mutationer(provning, utgava, rader)]


def test_en_mutant_som_overlever_sparas_inte(
    sparat: Sparat, minsta: tuple[Provning, Utgava, list[Mutationssvar]]
) -> None:
    """Utan rader överlever mutanter, och deras förslag räknas varje gång."""
    provning, utgava, _ = minsta
    assert any(svar.overlevde for svar in sparat.mutationer(provning, utgava, []))
    assert not sparat.lager.exists()


def test_lagbytet_sparas(sparat: Sparat, rader: list[Scenario]) -> None:
    """Lagbytet som läses ur filen är detsamma som räknas."""
    fallen = [rad.fall for rad in rader]
    raknat = lagbyte(fallen)
    assert raknat == sparat.lagbyte(lambda: fallen)
    assert raknat.skillnader
    assert raknat == sparat.lagbyte(lambda: pytest.fail("Det är redan räknat."))


def test_utan_cache_skrivs_inget(tmp_path: Path, scenarier: Path) -> None:
    """Där ingen cache finns räknas allt, och inget läggs där."""
    Sparat(scenarier, tmp_path / ".bygge" / "granskning").lagbyte(list)
    assert [scenarier] == list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("plats", "raknas_om"),
    [
        ("hem/modell/regel.py", True),
        ("hem/granskning/lagbyte.py", True),
        ("scenarios/uppsokande/uvas.md", True),
        ("hem/webb/sidor/block/regler.py", False),
        ("hem/cli/webb.py", False),
    ],
)
def test_summan_foljer_det_som_raknas(
    tmp_path: Path, scenarier: Path, plats: str, *, raknas_om: bool
) -> None:
    """En ändrad regel eller rad ger en ny summa, ett ändrat block samma."""
    hem = Path(shutil.copytree(HEM, tmp_path / "hem", ignore=shutil.ignore_patterns("__pycache__")))
    fore = Sparat(scenarier, tmp_path, hem).summa
    with (tmp_path / plats).open("a", encoding="utf-8") as fil:
        fil.write("\n")
    assert raknas_om == (fore != Sparat(scenarier, tmp_path, hem).summa)
