"""Länkar till fall: en länk från en annan utgåva visar båda svaren så länge den utgåvan finns kvar."""

import json

import pytest
from stod.jobbtorgsfall import FALL
from stod.lanktext import med_annat

from riktlinje.modell.provning import Provning
from riktlinje.regelverk import REGELVERK
from riktlinje.regler.utfall import MALGRUPP_ORDINARIE, UNDANTAGEN
from riktlinje.webb.arbetare.fragor import svara
from riktlinje.webb.vy.lank import las_lank, skriv_lank


def meddelanden(fragment: str) -> list[str]:
    """Det som sägs om en länk när den öppnas."""
    texter: list[str] = json.loads(svara(json.dumps({"typ": "lank", "fragment": fragment})))["meddelanden"]
    return texter


@pytest.mark.parametrize("provning", REGELVERK.provningar.values(), ids=list(REGELVERK.provningar))
def test_en_lank_namner_utgavan_och_oppnas_utan_anmarkning(provning: Provning) -> None:
    """Länken bär den utgåva som gäller på beslutsdagen, och dess egen läsning har inget att säga."""
    for utgava in provning.utgavor:
        fragment = skriv_lank(provning.id, {"beslutsdag": utgava.giltig_fran.isoformat()})
        assert las_lank(fragment).utgava == utgava.id
        assert meddelanden(fragment) == []


def test_en_lank_fran_en_annan_utgava_visar_bada_svaren() -> None:
    """Svaren sägs var för sig, med utgåvans namn, också när de skiljer sig."""
    fragment = med_annat(skriv_lank("jobbtorg", FALL), "jobbtorg-2018", "jobbtorg-2009")
    da, _ = REGELVERK.provningar["jobbtorg"].utgavor
    forr, idag = meddelanden(fragment)
    assert f"«{da.rubrik}». Enligt den: {MALGRUPP_ORDINARIE.rubrik}." in forr
    assert f"på beslutsdagen: {UNDANTAGEN.rubrik}." in idag


def test_en_utgava_som_inte_finns_sags_och_gissas_inte() -> None:
    """Utan utgåvan går bara dagens svar att visa, och det sägs."""
    (text,) = meddelanden(med_annat(skriv_lank("jobbtorg", FALL), "jobbtorg-2018", "jobbtorg-1999"))
    assert text.startswith("Länken gjordes med utgåvan «jobbtorg-1999», som inte finns här.")
