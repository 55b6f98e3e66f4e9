"""Modellen: exakt vad som saknas, ett utfall så snart det är säkert, och aldrig ett gissat nej."""

from collections.abc import Iterator
from datetime import date
from itertools import product
from random import Random

import pytest

from riktlinje.modell.tabell import Lage
from riktlinje.modell.uppgift import Varde
from riktlinje.modell.utfall import Utfall
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.stampel import regelsumma
from riktlinje.regler.tider import till_och_med

PROVNING = REGELVERK.provningar["uppsokande"]
UTGAVA = PROVNING.utgavor[-1]
ORDNING, DIAGRAM = UTGAVA.ordning, PROVNING.diagram[UTGAVA.id]
GYNNSAMT: dict[str, Varde] = {
    **dict.fromkeys(PROVNING.uppgifter, False),
    "behovsniva": "fordjupat",
    "kon": "kvinna",
    "folkbokford_i_stockholm": True,
    "hogsta_utbildning": "grundskola",
    "bristande_svenska": True,
    "saknar_etablering": True,
    "behov_jobbcoachning_socialt_stod": True,
    "af_atgard_erbjuden": "nej",
    "behov_kompletterande_stod": True,
}
ALDRAR = (18, 19, 23, 29, 30, 44, 64, 65)


def lagen(antal: int, okanda: int) -> Iterator[dict[str, Varde | None]]:
    """Slumpade men alltid samma lägen: gynnsamma fall med några ändrade och några okända uppgifter."""
    slump = Random(20230215)  # noqa: S311  # bara ett urval av fall
    namn = [u.namn for u in DIAGRAM.diagram.uppgifter]
    for nummer in range(antal):
        lage: dict[str, Varde | None] = {**GYNNSAMT, "alder_vid_ansokan": None, "alder": slump.choice(ALDRAR)}
        for andrad in slump.sample([n for n in namn if n != "alder"], nummer % 4):
            lage[andrad] = slump.choice(PROVNING.uppgifter[andrad].varden)
        for okand in slump.sample(namn, okanda):
            lage[okand] = None
        yield lage


def facit(lage: Lage) -> tuple[set[str], set[Utfall]]:
    """Alla ifyllnader prövade en för en: uppgifterna som ändrar utfallet, och alla utfall."""
    okanda = [u for u in DIAGRAM.diagram.uppgifter if lage[u.namn] is None]
    svar = {
        varden: ORDNING.prova({**lage, **dict(zip([u.namn for u in okanda], varden, strict=True))}).utfall
        for varden in product(*(u.varden for u in okanda))
    }
    saknade = set()
    for plats, uppgift in enumerate(okanda):
        grupper: dict[tuple[Varde, ...], set[Utfall]] = {}
        for varden, utfall in svar.items():
            grupper.setdefault(varden[:plats] + varden[plats + 1 :], set()).add(utfall)
        if any(len(grupp) > 1 for grupp in grupper.values()):
            saknade.add(uppgift.namn)
    return saknade, set(svar.values())


def test_saknade_ar_exakt() -> None:
    """Diagrammets saknade uppgifter och möjliga utfall är desamma som när alla ifyllnader prövas."""
    antal_med_svar = 0
    for lage in lagen(60, 3):
        saknade, mojliga = facit(lage)
        assert saknade == set(DIAGRAM.saknade(lage)), lage
        assert mojliga == DIAGRAM.mojliga(lage), lage
        antal_med_svar += bool(saknade)
    assert antal_med_svar > 10


def test_enda_mojliga_utfallet_blir_svaret() -> None:
    """När bara ett utfall är möjligt är det prövningens svar, annars krävs bedömning."""
    for lage in lagen(1500, 4):
        mojliga = DIAGRAM.mojliga(lage)
        vantat = next(iter(mojliga)) if len(mojliga) == 1 else Utfall.KRAVER_BEDOMNING
        assert vantat == ORDNING.prova(lage).utfall, lage


def test_okand_uppgift_ger_aldrig_nej() -> None:
    """En uppgift som blir okänd gör aldrig svaret till kan_inte_beviljas om det inte redan var det."""
    for lage in lagen(150, 2):
        fore = ORDNING.prova(lage).utfall
        for namn in DIAGRAM.diagram.ordning:
            efter = ORDNING.prova({**lage, namn: None}).utfall
            assert fore == Utfall.KAN_INTE_BEVILJAS or efter != Utfall.KAN_INTE_BEVILJAS, (namn, lage)


@pytest.mark.parametrize(
    ("start", "slut"),
    [
        (date(2024, 8, 31), date(2025, 2, 28)),
        (date(2023, 8, 31), date(2024, 2, 29)),
        (date(2023, 8, 29), date(2024, 2, 28)),
        (date(2023, 9, 1), date(2024, 2, 29)),
        (date(2023, 10, 31), date(2024, 4, 30)),
        (date(2023, 12, 31), date(2024, 6, 30)),
        (date(2023, 2, 15), date(2023, 8, 14)),
    ],
)
def test_till_och_med_vid_manadsslut(start: date, slut: date) -> None:
    """Sex månader slutar dagen före, eller månadens sista dag när dagen inte finns."""
    assert slut == till_och_med(start, 6)


def test_regelsumman_ar_stabil() -> None:
    """Regelsumman är tolv hexadecimala tecken och densamma när den räknas om."""
    summa = regelsumma()
    assert 12 == len(summa)
    assert set(summa) <= set("0123456789abcdef")
    assert summa == regelsumma.__wrapped__()
