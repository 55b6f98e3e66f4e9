"""Slumpad indata för proven av läsarna: strategierna, inställningarna och skillnaden mellan fel och krasch.

Frågorna är desamma varje gång, så ett fel går att upprepa. Varje prov säger hur stor del av dem som minst
ska godtas: bara det som godtas prövar att det lästa är det skrivna.
"""

import re
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from riktlinje.modell.fallformer import FORSTA_DAG
from riktlinje.modell.fel import Indatafel
from riktlinje.modell.kontrakt import FORBISEDDA, NYCKLAR
from riktlinje.regelverk import REGELVERK
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
provningar = st.sampled_from(list(REGELVERK.provningar))


def oftast[T, U](vanligt: st.SearchStrategy[T], ovanligt: st.SearchStrategy[U]) -> st.SearchStrategy[T | U]:
    """Det vanliga nio gånger av tio, annars det ovanliga."""
    return st.integers(0, 9).flatmap(lambda tal: ovanligt if tal == 5 else vanligt)


dagar = oftast(
    st.dates(date(2000, 1, 1), date(2100, 12, 31)).map(str),
    st.dates(date(1999, 1, 1), date(2102, 1, 1)).map(str) | texter,
)


def kort_fore(beslutsdag: str) -> st.SearchStrategy[str]:
    """Dagar som oftast går ihop med beslutsdagen: så kort före den att ingen period redan är slut."""
    try:
        dagen = date.fromisoformat(beslutsdag)
    except ValueError:
        return dagar
    return oftast(st.integers(1, 90).map(lambda antal: str(max(FORSTA_DAG, dagen - timedelta(antal)))), dagar)


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
        for uppgift in REGELVERK.provningar[provning].uppgifter.values()
    }
    sist = list(tillatna)[-1]
    return {**tillatna, sist: oftast(tillatna[sist], varden)}


@st.composite
def falldata(dra: st.DrawFn) -> dict[str, Any]:
    """Ett fall enligt kontraktet, ofta giltigt, ibland med något främmande."""
    provning = REGELVERK.provningar[dra(provningar)]
    uppgifter = dra(st.fixed_dictionaries({}, optional=skrivna(provning.id)))
    if dra(st.integers(0, 9)) == 5:
        uppgifter |= dra(st.dictionaries(namn, data, max_size=2))
    fall: dict[str, Any] = {"provning": provning.id, "beslutsdag": dra(dagar), "uppgifter": uppgifter}
    id_ = oftast(st.integers(0, 10**6) | st.sampled_from(("U01", "EGET1")), data)
    fore = kort_fore(fall["beslutsdag"])
    for nyckel, strategi in (("startdag", fore), ("ansokningsdag", fore), ("id", id_)):
        if dra(st.integers(0, 3)) == 0:
            fall[nyckel] = dra(strategi)
    if dra(st.integers(0, 9)) == 5:
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


@st.composite
def omskrivna(dra: st.DrawFn, texten: str) -> str:
    """Texten med några hela rader borttagna, tillagda eller med ett annat tal: oftast lika riktig."""
    rader = texten.split("\n")
    for _ in range(dra(st.integers(1, 3))):
        plats = dra(st.integers(0, len(rader) - 1))
        if dra(st.booleans()) and RADID.match(rader[plats]):
            rader[plats] = TAL.sub(str(dra(st.integers(16, 70))), rader[plats], count=1)
        elif RADID.match(rader[plats]):
            del rader[plats]
        elif not rader[plats]:
            rader[plats:plats] = ["", dra(st.sampled_from(("En mening.", "> Ett citat.", "- En punkt.")))]
    return "\n".join(rader)


RADID = re.compile(r"\| [A-Z]+[0-9]+ \|")
TAL = re.compile(r"(?<=\| )[0-9]+(?= \|)")


def provat[T](
    indata: st.SearchStrategy[T], minst: float, installningar: settings = slumpat
) -> Callable[[Callable[[T], bool]], Callable[[], None]]:
    """Gör en funktion till ett prov med slumpad indata; den svarar om indatan godtogs.

    Args:
        indata: strategin.
        minst: den del av all indata som minst ska godtas, från 0 till 1.
        installningar: hur mycket som slumpas.
    """

    def dekorera(prov: Callable[[T], bool]) -> Callable[[], None]:
        def test() -> None:
            svaren = Counter[bool]()

            @installningar
            @given(indata)
            def ett(given_indata: T) -> None:
                svaren[prov(given_indata)] += 1

            ett()
            assert svaren[True] >= minst * svaren.total(), f"{svaren[True]} av {svaren.total()} godtogs"

        test.__name__, test.__doc__ = prov.__name__, prov.__doc__
        return test

    return dekorera


def eller_fel[R](las: Callable[[], R]) -> R | Indatafel:
    """Det lästa, eller felet när det är projektets eget; alla andra fel är en krasch."""
    try:
        return las()
    except Indatafel as orsak:
        return orsak
