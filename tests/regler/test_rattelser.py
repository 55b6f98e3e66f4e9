"""Rättelser som en jurist har gjort: det som står nu, och de ord som sade mer än vad som är känt."""

import re

import pytest
from stod.platser import ROT

TEXTER = sorted(
    fil
    for mapp, slag in (("docs", "*.md"), ("src/riktlinje/regler", "*.py"), ("src/riktlinje/ovningar", "*.py"))
    for fil in (ROT / mapp).rglob(slag)
    if "utveckling" not in fil.parts
)
STAR = (
    ("docs/om/rattslig-ram.md", "Lagen lästes i december 2025"),
    ("docs/om/rattslig-ram.md", "föranledd av yttre våld eller kroppslig sjukdom"),
    ("docs/riktlinjer/stodinsats/strategi.md", "stödet är Socialstyrelsens handbok, som hänvisar till JO"),
    ("docs/riktlinjer/stodinsats/strategi.md", "alternativ till sysselsättning eller daglig verksamhet"),
    ("docs/riktlinjer/uppsokande/handlaggning.md", "det är vår överföring"),
    ("docs/granskning/tolkningar.md", "[T-03](#T-03)"),
    ("docs/granskning/tolkningar.md", "[T-25](#T-25)"),
    ("src/riktlinje/regler/tidslinje.py", "punkterna 1, 2 och 6 lästa"),
    ("src/riktlinje/regler/tidslinje.py", "9 b § LSS följer nu riktåldern"),
    ("src/riktlinje/regler/ordlista/arbetssatt.py", "nämner DUA utan att förklara"),
    ("src/riktlinje/regler/ordlista/arbetssatt.py", "nämner ansvaret utan att förklara"),
    ("src/riktlinje/regler/ordlista/beslut.py", "{UTOVER.gammal}, nu {UTOVER.ny}"),
)
BORTA = (
    r"[Rr]ättspraxis talar",
    r"stegen är kvar i den nya lagen",
    r"bara för överklagande",
    r"kan ersätta [^.]*daglig verksamhet",
    r"väljer beräkningen inte själv",
    r"[Ff]ullt stöd enligt LSS",
    r"en annan myndighet kan vara",
    r"ur minnet",
    r"publicerade startvärden",
    r"i 1 rader",
)


@pytest.mark.parametrize(("fil", "ord_"), STAR)
def test_rattelsen_star(fil: str, ord_: str) -> None:
    """Sidan säger det som är rätt, och hur säkert det är."""
    text = " ".join((ROT / fil).read_text("utf-8").split())
    assert ord_ in text


@pytest.mark.parametrize("monster", BORTA)
def test_det_som_var_fel_star_ingenstans(monster: str) -> None:
    """Ingen text för läsare säger det på nytt."""
    assert [] == [fil.as_posix() for fil in TEXTER if re.search(monster, fil.read_text("utf-8"))]
