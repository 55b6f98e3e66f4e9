"""Slumpad indata för proven av läsarna: strategierna, inställningarna och skillnaden mellan fel och krasch.

Frågorna är desamma varje gång, så ett fel går att upprepa.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from riktlinje.modell.fel import Indatafel
from riktlinje.modell.kontrakt import FORBISEDDA, NYCKLAR
from riktlinje.regler import PROVNINGAR
from riktlinje.regler.uppgifter import UPPGIFTER

slumpat = settings(deadline=None, derandomize=True, max_examples=300, suppress_health_check=list(HealthCheck))
fa = settings(slumpat, max_examples=120)

LURIGA = (
    *("", " ", "0", "-1", "018", "18.5", "1e1", "１８", "²", "okand", "inga", "ja", "Ja", "NaN"),
    *("2023-02-30", "20230215--", "2023-W07-3", "|", "\\|", "`", "## ", "|---|", "{", "}", '"', "\\", "["),
    *("\u00a0", "\u200b", "\ufeff", "\x00", "\ud800", "\r", "\u2028", "а", "#", "&", "=", "<b>"),
    *("x" * 3000, "9" * 5000),
)
texter = st.text(max_size=30) | st.sampled_from(LURIGA)
namn: st.SearchStrategy[str] = (
    st.sampled_from(sorted(UPPGIFTER)) | st.sampled_from((*NYCKLAR, *FORBISEDDA)) | texter
)
provningar = st.sampled_from(list(PROVNINGAR))
dagar = st.dates(date(1999, 1, 1), date(2102, 1, 1)).map(str) | texter
varden = (
    st.sampled_from(sorted({str(u.skriv(v)) for u in UPPGIFTER.values() for v in u.varden}))
    | st.integers()
    | st.floats()
    | st.booleans()
    | st.none()
    | texter
)
data = st.recursive(varden, lambda inre: st.lists(inre, max_size=3) | st.dictionaries(namn, inre, max_size=4))


def skrivna(provning: str) -> dict[str, st.SearchStrategy[Any]]:
    """För varje uppgift ett värde som oftast är tillåtet, så som det kan skrivas."""
    tillatna = {
        uppgift.namn: st.sampled_from([uppgift.skriv(v) for v in uppgift.varden])
        for uppgift in PROVNINGAR[provning].uppgifter.values()
    }
    sist = list(tillatna)[-1]
    return {**tillatna, sist: tillatna[sist] | varden}


@st.composite
def falldata(dra: st.DrawFn) -> dict[str, Any]:
    """Ett fall enligt kontraktet, ofta giltigt, ibland med något främmande."""
    provning = PROVNINGAR[dra(provningar)]
    uppgifter = dra(st.fixed_dictionaries({}, optional=skrivna(provning.id)))
    if dra(st.integers(0, 3)) == 0:
        uppgifter |= dra(st.dictionaries(namn, data, max_size=2))
    fall: dict[str, Any] = {"provning": provning.id, "beslutsdag": dra(dagar), "uppgifter": uppgifter}
    for nyckel, strategi in (("startdag", dagar), ("ansokningsdag", dagar), ("id", data)):
        if dra(st.integers(0, 3)) == 0:
            fall[nyckel] = dra(strategi)
    if dra(st.integers(0, 5)) == 0:
        fall |= dra(st.dictionaries(namn, data, max_size=2))
    return fall


@st.composite
def andrade(dra: st.DrawFn, texten: str) -> str:
    """Texten med några ändringar på slumpade ställen."""
    for _ in range(dra(st.integers(1, 3))):
        plats = dra(st.integers(0, len(texten)))
        bort = dra(st.sampled_from((0, 0, 1, 5, 40)))
        texten = texten[:plats] + dra(texter) + texten[plats + bort :]
    return texten


def eller_fel[R](las: Callable[[], R]) -> R | Indatafel:
    """Det lästa, eller felet när det är projektets eget; alla andra fel är en krasch."""
    try:
        return las()
    except Indatafel as orsak:
        return orsak
