"""Licenserna: varje del av andra som publiceras, läst ur det som är installerat, och licensernas texter."""

from collections.abc import Iterable
from pathlib import Path

from riktlinje import __version__
from riktlinje.webb.drift.licenser.bestandsdel import Bestandsdel
from riktlinje.webb.drift.licenser.motorn import delar_i_motorn
from riktlinje.webb.drift.licenser.pythonpaket import delar_fran_pypi
from riktlinje.webb.drift.licenser.temat import delar_i_temat
from riktlinje.webb.drift.licenser.texter import Licenstext, licenstext

EGNA_FILER = (
    "*.html",
    "*.json",
    "**/*.html",
    "bild/*",
    "fast/**",
    "motor/*.json",
    "objects.inv",
    "search/search_index.json",
    "sitemap.xml*",
)


def bestandsdelar(rot: Path) -> tuple[Bestandsdel, ...]:
    """Allt som publiceras: vår egen del först, sedan de andras i namnordning inom varje grupp.

    Args:
        rot: projektets mapp, med `node_modules`.

    Raises:
        Byggfel: något är inte installerat, eller har en del vars licens ingen har angett.
    """
    egen = Bestandsdel(
        "riktlinje",
        __version__,
        "EUPL-1.2",
        "generic",
        "sidorna, reglerna och skripten",
        filer=(*EGNA_FILER, "motor/*/python_stdlib.zip"),
    )
    return egen, *delar_i_motorn(rot), *delar_fran_pypi(), *delar_i_temat()


def licenstexter(delar: Iterable[Bestandsdel], rot: Path) -> list[Licenstext]:
    """Varje licens som delarna nämner, en gång, i namnordning."""
    return [licenstext(namn, rot) for namn in sorted({namn for del_ in delar for namn in del_.licenser()})]
