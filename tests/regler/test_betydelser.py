"""Vad varje svar betyder: frågan, exemplet i ord och det som reglerna gör av svaret hör ihop.

Facit står i `betydelser.md`. Vänds en fråga, byter två exempel plats eller byter en regel
håll stämmer raden inte längre.
"""

import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from riktlinje.modell.fel import Indatafel
from riktlinje.modell.regel import Oklart
from riktlinje.modell.tabell import Tabell
from riktlinje.modell.uppgift import Slag, Uppgift, val
from riktlinje.regelverk import REGELVERK
from riktlinje.regler.uppgifter import UPPGIFTER
from riktlinje.regler.uppgifter.exempel import EXEMPEL
from riktlinje.regler.uppgifter.exempel_jobbtorg import EXEMPEL as JOBBTORG

FACIT = Path(__file__).with_name("betydelser.md")
UTAN_EXEMPEL = {"kon"}
"""Svaren säger själva vad de betyder."""

FRAGOR = [u for u in UPPGIFTER.values() if not u.ar_tal and u.namn not in UTAN_EXEMPEL]
FACITRADER = {
    (namn, svar): (fraga, exempel, regler)
    for namn, fraga, svar, exempel, regler in (
        [cell.strip() for cell in rad.strip("|").split("|")]
        for rad in FACIT.read_text("utf-8").splitlines()
        if re.match(r"\| [a-z]", rad) and not rad.startswith("| uppgift ")
    )
}


def _ja(svar: Any) -> bool:
    """Ett vägval som avslutar, ett uppfyllt villkor eller en upplysning som visas är ett ja."""
    return not (svar is None or svar is False or isinstance(svar, Oklart))


def _sager_ja(tabell: Tabell[Any], uppgift: Uppgift) -> list[Any]:
    """De svar som oftast ger ett ja, räknat över regelns alla lägen; tomt när svaret inte spelar roll."""
    ja = {varde: sum(map(_ja, tabell.med_varde(uppgift.namn, varde))) for varde in uppgift.varden}
    oftast = [varde for varde in ja if ja[varde] == max(ja.values())]
    return [] if len(oftast) == len(ja) else oftast


@cache
def betydelser() -> dict[tuple[str, str], tuple[str, str, str]]:
    """Frågan, exemplet och de regler som svaret talar mest för, efter uppgift och svar."""
    tabeller = {
        namn: tabell
        for provning in REGELVERK.provningar.values()
        for utgava in provning.utgavor
        for namn, tabell in utgava.ordning.tabeller.items()
        if utgava.ordning.malgruppsval is None or namn != utgava.ordning.malgruppsval.id
    }
    return {
        (uppgift.namn, str(uppgift.skriv(varde))): (
            uppgift.fraga,
            exempel,
            ", ".join(
                namn
                for namn, tabell in sorted(tabeller.items())
                if uppgift.namn in tabell.namn and varde in _sager_ja(tabell, uppgift)
            )
            or "–",
        )
        for uppgift in FRAGOR
        for varde, exempel in zip(uppgift.varden, uppgift.exempel, strict=True)
    }


def test_varje_fraga_har_ett_exempel_pa_varje_svar() -> None:
    """Ingen fråga utan exempel, inget exempel utan fråga, och alla exempel är egna hela meningar."""
    assert [] == [uppgift.namn for uppgift in FRAGOR if len(uppgift.exempel) != len(uppgift.varden)]
    skrivna = {**EXEMPEL, **JOBBTORG}
    assert set(skrivna) == {uppgift.namn for uppgift in FRAGOR}
    for namn, egna in skrivna.items():
        assert list(egna) == [str(UPPGIFTER[namn].skriv(v)) for v in UPPGIFTER[namn].varden], namn
        assert len(set(egna.values())) == len(egna), namn
        assert all(mening[0].isupper() and mening.endswith(".") for mening in egna.values()), namn


@pytest.mark.parametrize("uppgift", FRAGOR, ids=lambda uppgift: uppgift.namn)
def test_svaren_betyder_det_som_facit_sager(uppgift: Uppgift) -> None:
    """Frågan, varje exempel och varje regels håll är facits."""
    egna = {rad: vad for rad, vad in betydelser().items() if rad[0] == uppgift.namn}
    assert egna == {rad: vad for rad, vad in FACITRADER.items() if rad[0] == uppgift.namn}


def test_facit_har_inga_andra_rader() -> None:
    """Varje rad i facit hör till en fråga som ställs."""
    assert set(FACITRADER) == set(betydelser())


def test_en_vand_fraga_hade_synts() -> None:
    """Svarar en regel tvärtom på samma uppgift pekar den på det andra svaret."""
    uppgift = UPPGIFTER["folkbokford_i_stockholm"]
    ratt, vand = (
        Tabell(funktion, UPPGIFTER)
        for funktion in (
            lambda folkbokford_i_stockholm: folkbokford_i_stockholm,
            lambda folkbokford_i_stockholm: not folkbokford_i_stockholm,
        )
    )
    assert ([True], [False]) == (_sager_ja(ratt, uppgift), _sager_ja(vand, uppgift))


def test_ett_exempel_for_lite_ar_ett_fel() -> None:
    """En uppgift har ett exempel för varje värde eller inget."""
    hel = val("a", "A", "A?", Slag.FAKTA, {"x": "x", "y": "y"})
    with pytest.raises(Indatafel, match="varje värde behöver ett"):
        Uppgift("a", "A", "A?", Slag.FAKTA, hel.varden, hel.etiketter, exempel=("Bara ett.",))
