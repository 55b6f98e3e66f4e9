"""Klarspråk: korta meningar och vanliga ord på varje sida, och inga kanslihusord i vår egen text."""

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
SIDOR = sorted(DOCS.rglob("*.md"))
MEDELLANGD, LANGST, LIX = 15, 30, 45
"""Ord per mening i medeltal och som mest, och högsta läsbarhetsindex; över 50 räknas som svår text."""

MINST = 60
"""Med färre ord på sidan säger ett medeltal ingenting."""

KANSLIORD = {
    r"erhåll\w*": "få",
    r"avseende": "om",
    r"föreligg\w*": "finnas",
    r"jämlikt": "enligt",
    r"vederbörande\w*": "den det gäller",
    r"ombesörj\w*": "ordna",
    r"medelst": "med",
    r"inkom(?:ma|mer|mit|na)": "komma in",
    r"tillse\w*": "se till",
    r"erforderlig\w*": "som behövs",
    r"ovanstående|nedanstående": "nämn det vid namn",
    r"ifrågavarande": "den, det",
    r"beträffande": "om",
    r"däri|därav|härav|härmed|härvid|därvid": "skriv ut vad det är",
    r"såvida": "om",
    r"huruvida": "om",
    r"ävensom": "och",
    r"eljest": "annars",
    r"åtnjut\w*": "få, ha",
    r"anmod(?:a|ar|as|ade|an)": "be",
    r"delgiv(?:es|its)": "få veta",
    r"utgör": "är",
    r"påkall\w*": "kräva",
    r"inneha(?:r|va|ver|de|ft)": "ha",
    r"emedan": "eftersom",
    r"till följd av detta": "därför",
}
"""Kanslisvenska, och vad man kan skriva i stället."""

MONSTER = re.compile("|".join(rf"(\b(?:{ord_})\b)" for ord_ in KANSLIORD), re.IGNORECASE)
EJ_PROSA = ("#", "|", "///", ">", "Sökord:", "<")
BLOCK = re.compile(r"\A---\n.*?^---\n|^```.*?^```\n", re.MULTILINE | re.DOTALL)
LISTTECKEN = re.compile(r"^\s*([-*]|\d+\.)\s+")
CITAT = re.compile(r"«[^»]*»")
LANK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
FORKORTNING = re.compile(r"\b(kap|dnr|bl|a|p|nr)\.\s")
MENINGSSLUT = re.compile(r"(?<=[.!?])[*]*(?:\s*\n|\s+(?=[*«]*[A-ZÅÄÖ]))")


def prosa(text: str) -> Iterator[str]:
    """Raderna med löpande text, utan länkadresser; en punkt i en lista är en egen mening."""
    for rad in BLOCK.sub("", text).splitlines():
        if rad.strip() and not rad.lstrip().startswith(EJ_PROSA):
            utan = LISTTECKEN.sub("", LANK.sub(r"\1", rad))
            yield utan if utan == rad or utan.rstrip().endswith((".", "?", "!")) else f"{utan.rstrip()}."


def meningar(text: str) -> list[str]:
    """Meningarna i löpande text."""
    hel = FORKORTNING.sub(r"\1 ", "\n".join(prosa(text)))
    return [mening for mening in MENINGSSLUT.split(hel) if mening.strip()]


def lix(alla: list[str]) -> float:
    """Läsbarhetsindex: ord per mening, plus hur många av hundra ord som har fler än sex bokstäver."""
    ord_ = [ord_ for mening in alla for ord_ in re.findall(r"\w+", CITAT.sub("", mening))]
    return len(ord_) / len(alla) + 100 * sum(len(ett) > 6 for ett in ord_) / len(ord_)


def kansliord(text: str) -> list[str]:
    """Varje kansliord utanför citat, med ett förslag."""
    forslag = list(KANSLIORD.values())
    return [
        f"{traff[0]}: skriv {forslag[(traff.lastindex or 0) - 1]}"
        for traff in MONSTER.finditer(CITAT.sub("", text))
    ]


def langd(mening: str) -> int:
    """Antal ord; ett citat räknas som ett."""
    return len(CITAT.sub("citat", mening).split())


@pytest.mark.parametrize("sida", SIDOR, ids=lambda sida: str(sida.relative_to(DOCS)))
def test_korta_meningar(sida: Path) -> None:
    """Ingen mening har fler än 30 ord, medellängden är högst 15 och läsbarhetsindex högst 45."""
    alla = meningar(sida.read_text("utf-8"))
    assert alla
    assert [] == [mening for mening in alla if langd(mening) > LANGST]
    if sum(map(langd, alla)) >= MINST:
        assert sum(map(langd, alla)) / len(alla) <= MEDELLANGD
        assert lix(alla) <= LIX


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
