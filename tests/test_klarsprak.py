"""Klarspråk: korta meningar på riktlinjesidorna, och inga kanslihusord i vår egen text."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from riktlinje.regler import PROVNINGAR
from riktlinje.regler.checklistor import CHECKLISTOR
from riktlinje.regler.klausuler import KLAUSULER
from riktlinje.regler.ordlista import ORD
from riktlinje.regler.tidslinje import HANDELSER
from riktlinje.regler.tolkningar import TOLKNINGAR

DOCS = Path(__file__).parent.parent / "docs"
SIDOR = sorted(DOCS.glob("riktlinjer/**/*.md"))
MEDELLANGD, LANGST = 15, 30
KANSLIORD = re.compile(
    r"\b(erhåll\w*|avseende|föreligg\w*|jämlikt|vederbörande\w*|ombesörj\w*|medelst)\b", re.IGNORECASE
)
EJ_PROSA = ("#", "|", "///", ">", "Sökord:", "<")
CITAT = re.compile(r"«[^»]*»")
LANK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
FORKORTNING = re.compile(r"\b(kap|dnr|bl|a|p|nr)\.\s")
MENINGSSLUT = re.compile(r"(?<=[.!?])[*]*\s+(?=[*«]*[A-ZÅÄÖ])")


def prosa(text: str) -> Iterator[str]:
    """Raderna med löpande text, utan länkadresser och listtecken."""
    for rad in text.splitlines():
        if rad.strip() and not rad.lstrip().startswith(EJ_PROSA):
            yield re.sub(r"^\s*([-*]|\d+\.)\s+", "", LANK.sub(r"\1", rad))


def meningar(text: str) -> list[str]:
    """Meningarna i löpande text."""
    hel = FORKORTNING.sub(r"\1 ", "\n".join(prosa(text)))
    return [mening for mening in MENINGSSLUT.split(hel) if mening.strip()]


def langd(mening: str) -> int:
    """Antal ord; ett citat räknas som ett."""
    return len(CITAT.sub("citat", mening).split())


@pytest.mark.parametrize("sida", SIDOR, ids=lambda sida: str(sida.relative_to(DOCS)))
def test_korta_meningar(sida: Path) -> None:
    """Medellängden är högst 15 ord, och ingen mening har fler än 30."""
    alla = meningar(sida.read_text("utf-8"))
    assert alla
    assert [] == [mening for mening in alla if langd(mening) > LANGST]
    assert sum(map(langd, alla)) / len(alla) <= MEDELLANGD


def test_matningen_raknar_ratt() -> None:
    """Rubriker, tabeller och block räknas inte, och en förkortning slutar ingen mening."""
    text = "# Rubrik\n\n| a | b |\n\n/// regel | x\nEnligt 4 kap. 2 § gäller det.\n"
    text += "**Vem:** en [person](x.md). **Tid:** ett år.\n"
    assert [7, 3, 3] == [langd(mening) for mening in meningar(text)]


def test_inga_kansliord() -> None:
    """Orden finns bara i citat ur källorna."""
    utgavor = [utgava for provning in PROVNINGAR.values() for utgava in provning.utgavor]
    egna = [sida.read_text("utf-8") for sida in DOCS.rglob("*.md")]
    egna += [f"{klausul.rubrik} {klausul.skal}" for klausul in KLAUSULER.values()]
    egna += [f"{regel.rubrik} {regel.villkor}" for utgava in utgavor for regel in utgava.regler()]
    egna += [f"{u.rubrik} {u.mening} {u.gor}" for utgava in utgavor for u in utgava.ordning.upplysningar]
    egna += [f"{t.rubrik} {t.text} {t.varfor} {t.val}" for t in TOLKNINGAR.values()]
    egna += [f"{ord_.term} {ord_.betydelse}" for ord_ in ORD.values()]
    egna += [f"{handelse.rubrik} {handelse.text}" for handelse in HANDELSER]
    egna += [str(steg) for lista in CHECKLISTOR.values() for steg in lista]
    assert [] == [funnet[0] for text in egna for funnet in KANSLIORD.finditer(CITAT.sub("", text))]
