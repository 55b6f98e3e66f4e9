"""Sidornas löften: statusen märks först, och det som publiceras är det som testas."""

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from xml.etree.ElementTree import Element

from stod.htmlsidor import med_klass, radnamn, text_i
from stod.platser import ROT

from riktlinje.regelverk import REGELVERK
from riktlinje.scenarier.datum import las_datummapp
from riktlinje.scenarier.scenario import Scenario

STATUSRADER = {u.id: u.statusrad for provning in REGELVERK.provningar.values() for u in provning.utgavor}
SENASTE = [provning.utgavor[-1].id for provning in REGELVERK.provningar.values()]


def test_statusen_markt_forst(sidtrad: dict[str, Element]) -> None:
    """Varje riktlinjesida säger direkt efter rubriken vilken status den har, före all annan text."""
    sidor = {namn: sida for namn, sida in sidtrad.items() if namn.startswith("riktlinjer/")}
    kallor = (ROT / "docs/riktlinjer").rglob("*.md")
    assert sorted(_sida(kalla) for kalla in kallor) == sorted(sidor)
    for namn, sida in sidor.items():
        (artikel,) = med_klass(sida, "article", "md-content__inner")
        rubrik, ruta = list(artikel)[:2]
        assert ("h1", "aside") == (rubrik.tag, ruta.tag), namn
        assert not (artikel.text or "").strip(), namn
        assert not (rubrik.tail or "").strip(), namn
        namnd = re.search(r"Utgåva (\S+),", text_i(ruta))
        (statusrad,) = {STATUSRADER[ett] for ett in ([namnd[1]] if namnd else SENASTE)}
        assert text_i(ruta).startswith(statusrad), namn


def test_raderna_som_testas_ar_de_som_publiceras(
    sidtrad: dict[str, Element], scenarier: list[Scenario]
) -> None:
    """Pytest samlar varje rad en gång, och varje rad står en gång på scenariosidorna."""
    kommando = [sys.executable, "-m", "pytest", "--collect-only", "-q", "scenarios"]
    svar = subprocess.run(kommando, capture_output=True, text=True, check=True, cwd=ROT)
    samlade = re.findall(r"^scenarios/\S+::(\S+)$", svar.stdout, re.MULTILINE)
    publicerade = [
        rad
        for namn, sida in sidtrad.items()
        if namn.startswith("granskning/scenarier/")
        for rad in radnamn(sida)
    ]
    assert samlade
    assert Counter(samlade) == Counter(publicerade)
    dagar = [rad.id for rad in las_datummapp(ROT / "scenarios")]
    assert Counter(samlade) == Counter([*(scenario.id for scenario in scenarier), *dagar])


def test_regelns_rader_star_vid_regeln(sidtrad: dict[str, Element], scenarier: list[Scenario]) -> None:
    """Vid varje regel på riktlinjesidorna står just raderna ur regelns avsnitt, och alla stämmer."""
    publicerade: set[tuple[str, str]] = set()
    for sida in sidtrad.values():
        for avsnitt in med_klass(sida, "section", "kriterium"):
            rader = radnamn(avsnitt)
            assert len(rader) == len(set(rader)) == len(list(med_klass(avsnitt, "td", "status-stammer")))
            publicerade |= {(avsnitt.attrib["data-regel"], rad) for rad in rader}
    regler = {
        r.id for provning in REGELVERK.provningar.values() for u in provning.utgavor for r in u.regler()
    }
    assert publicerade == {(s.avsnitt, s.id) for s in scenarier if s.avsnitt in regler}


def _sida(kalla: Path) -> str:
    vag = kalla.relative_to(ROT / "docs").with_suffix("").as_posix()
    return f"{vag.removesuffix('index').rstrip('/')}/index.html"
