"""Klarspråk: korta meningar och vanliga ord på varje sida, och inga kanslihusord i vår egen text."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from sprak.klarsprak import (
    BLOCK,
    KORTAST,
    LANGST,
    LIX,
    for_svart,
    kansliord,
    langd,
    lix,
    meningar,
    publicerade,
)
from sprak.skriptord import skriptens_meningar
from stod.htmlsidor import las_html, med_klass
from stod.olika_status import REGELVERK as OLIKA
from stod.olika_status import med_status
from stod.platser import ROT

from riktlinje.modell.status import Utgavestatus
from riktlinje.modell.statusval import valj
from riktlinje.ovningar.fall import VINJETTER
from riktlinje.ovningar.fall.genomgangar import GENOMGANGAR
from riktlinje.regelverk import REGELVERK
from riktlinje.regler.checklistor import CHECKLISTOR
from riktlinje.regler.klausuler import KLAUSULER
from riktlinje.regler.ordlista import ORD
from riktlinje.regler.tidslinje import HANDELSER
from riktlinje.regler.tolkningar import TOLKNINGAR
from riktlinje.regler.uppgifter import UPPGIFTER

DOCS = ROT / "docs"
ALLA_GALLER = [
    replace(provning, utgavor=tuple(med_status(utgava, Utgavestatus.GALLANDE) for utgava in provning.utgavor))
    for provning in REGELVERK.provningar.values()
]
SIDOR = sorted(DOCS.rglob("*.md"))
UNDANTAG = {
    "felkatalog": "programmets svar räknar upp det som är tillåtet",
    "licenser": "upphovsrätten står med licensens egna ord",
    "rader": "en lista med namn på scenariorader, som läsaren fäller ut",
    "scenarier": "en cell räknar upp regler och upplysningar efter deras rubriker",
}
"""Delar av sidorna, efter klass, som inte är meningar, och varför."""


@pytest.mark.parametrize("sida", SIDOR, ids=lambda sida: str(sida.relative_to(DOCS)))
def test_korta_meningar(sida: Path) -> None:
    """Ingen mening har fler än 30 ord, medellängden är högst 15 och läsbarhetsindex högst 45.

    Det gäller texten för dagens utgåvor, för utgåvor som alla gäller och för utgåvor av olika status.
    """
    utan_kod = BLOCK.sub("", sida.read_text("utf-8"))
    for provningar in (REGELVERK.provningar.values(), ALLA_GALLER, OLIKA.provningar.values()):
        alla = meningar(valj(utan_kod, provningar))
        assert alla
        assert [] == for_svart(alla)


def test_korta_meningar_pa_de_byggda_sidorna(sidtrad: dict[str, Element]) -> None:
    """Detsamma gäller det som bygget skriver; i tabeller prövas bara meningarnas längd."""
    svara = {}
    for namn, sida in sidtrad.items():
        alla = list(_pa_sidan(sida, frozenset(UNDANTAG)))
        lopande = [mening for mening, i_tabell in alla if not i_tabell and langd(mening) >= KORTAST]
        i_tabeller = [mening for mening, i_tabell in alla if i_tabell and langd(mening) > LANGST]
        svara[namn] = for_svart(lopande) + i_tabeller
    assert {} == {namn: fel for namn, fel in svara.items() if fel}


@pytest.mark.parametrize("klass", UNDANTAG)
def test_varje_undantag_behovs(klass: str, sidtrad: dict[str, Element]) -> None:
    """Utan undantaget finns minst en sida med en för lång mening."""
    andra = frozenset(UNDANTAG) - {klass}
    alla = [mening for sida in sidtrad.values() for mening, _ in _pa_sidan(sida, andra)]
    assert [mening for mening in alla if langd(mening) > LANGST]
    assert UNDANTAG[klass]


def _pa_sidan(sida: Element, undantag: frozenset[str]) -> Iterator[tuple[str, bool]]:
    for artikel in med_klass(sida, "article", "md-content__inner"):
        yield from publicerade(artikel, undantag)


def test_det_publicerade_lases_ratt() -> None:
    """Stycken, punkter och celler är egna meningar; citat, kod och undantag är inga."""
    html = """<html><p>Ett <b>två</b> <code>x y</code>.</p><ul><li>Tre <ul><li>Fyra. Fem</li></ul></li></ul>
    <blockquote><p>Sex</p></blockquote><p lang="en">Seven</p><p class="rader">Åtta</p>
    <table><tr><td>Nio <q>tio</q></td></tr></table></html>"""
    funna = list(publicerade(las_html(html), frozenset({"rader"})))
    assert [("Ett två Kod .", False), ("Tre.", False), ("Fyra.", False), ("Fem.", False)] == funna[:4]
    assert [("Nio Kod.", True)] == funna[4:]


def test_matningen_raknar_ratt() -> None:
    """Rubriker, tabeller och block räknas inte, och en förkortning slutar ingen mening."""
    text = "# Rubrik\n\n| a | b |\n\n/// regel | x\nEnligt 4 kap. 2 § gäller det.\n"
    text += "**Vem:** en [person](x.md). **Tid:** ett år.\n"
    assert [7, 3, 3] == [langd(mening) for mening in meningar(text)]


def test_inga_kansliord() -> None:
    """Orden finns bara i citat ur källorna."""
    utgavor = [utgava for provning in REGELVERK.provningar.values() for utgava in provning.utgavor]
    egna = [sida.read_text("utf-8") for sida in DOCS.rglob("*.md")]
    egna += [f"{klausul.rubrik} {klausul.skal}" for klausul in KLAUSULER.values()]
    egna += [f"{regel.rubrik} {regel.villkor}" for utgava in utgavor for regel in utgava.regler()]
    egna += [f"{u.rubrik} {u.mening} {u.gor}" for utgava in utgavor for u in utgava.ordning.upplysningar]
    egna += [f"{t.rubrik} {t.text} {t.varfor} {t.val}" for t in TOLKNINGAR.values()]
    egna += [f"{ord_.term} {ord_.betydelse}" for ord_ in ORD.values()]
    egna += [f"{handelse.rubrik} {handelse.text}" for handelse in HANDELSER]
    egna += [str(steg) for lista in CHECKLISTOR.values() for steg in lista]
    egna += [f"{u.rubrik} {u.fraga} {u.hjalp} {' '.join(u.etiketter)}" for u in UPPGIFTER.values()]
    for vinjett in (*VINJETTER, *GENOMGANGAR.values()):
        berattelse = " ".join(mening.text for mening in vinjett.berattelse)
        egna.append(f"{vinjett.rubrik} {berattelse} {vinjett.lardom}")
    egna += skriptens_meningar()
    assert [] == [funnet for text in egna for funnet in kansliord(text)]


def test_kansliord_far_ett_forslag() -> None:
    """Ett kansliord upptäcks i alla former med ett förslag, men inte i ett citat."""
    assert ["Erhåller: skriv få", "huruvida: skriv om"] == kansliord("Erhåller hon det? «Medelst» huruvida.")


def test_lasbarhetsindex() -> None:
    """Korta ord och meningar ger lågt index, långa högt."""
    assert 3 == lix(["Hon får det.", "Han får det."])
    assert LIX < lix(
        ["Arbetsmarknadsförvaltningens uppföljningsansvar förutsätter individanpassade stödinsatser."]
    )
