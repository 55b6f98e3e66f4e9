"""Dagar och tal så som människor skriver dem: lästa på ett sätt, eller sagda vara fel med det som skrevs."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stod.slump import LURIGA, eller_fel, slumpat, texter

from riktlinje.modell.dagord import MANADER, dag_i_ord
from riktlinje.modell.fallformer import FORSTA_DAG, SISTA_DAG
from riktlinje.modell.fel import Indatafel
from riktlinje.modell.skrivsatt import las_skriven_dag, las_skrivet_varde
from riktlinje.modell.uppgift import Slag, heltal, ja_nej

ALDER = heltal("alder", "Ålder", "Hur gammal?", Slag.FAKTA, range(121), "år")
MANADERNA = heltal("manader", "Månader", "Hur länge?", Slag.FAKTA, range(121), "månader")
DAGAR = st.dates(FORSTA_DAG, SISTA_DAG)
SKRIVNA = {
    "2026-11-22": ["2026-11-22", "20261122", "22/11 2026", "22/11/2026", "22.11.2026", "22-11-2026"],
    "2026-11-22 med ord": [
        "22 nov 2026",
        "22 nov. 2026",
        "22 november 2026",
        "den 22 November 2026",
        "22:e nov 2026",
    ],
    "2026-11-22 med blanka": ["  2026-11-22\t", "22\u00a0november\u00a02026", " 22/11  2026 ", "2026/11/22"],
    "2026-01-05": ["2026-1-5", "5 januari 2026", "05 jan 2026"],
    "2026-05-05": ["5/5 2026", "05.05.2026", "den 5 maj 2026"],
    "2024-02-29": ["29 feb 2024", "29/2 2024", "20240229"],
    "2026-09-01": ["1 sept 2026", "1 sep 2026"],
}
INTE_LASTA = {
    "30 februari finns inte": ["2023-02-30", "20230230", "30/2 2023", "30 feb 2023", "30 februari 2023"],
    "31 april 2026 finns inte. Månaden har 30 dagar.": ["2026-04-31", "31/4 2026"],
    "på två sätt. Menar du 11 december eller 12 november?": ["11/12 2026", "11.12.2026", "11-12-2026"],
    "Månad 22 finns inte. Menar du 22 november?": ["11/22 2026"],
    "Månad 13 finns inte.": ["2026-13-01", "13/13 2026"],
    "bara två siffror i året": ["22/11 26", "22 nov 26", "26-11-22"],
    "går inte att läsa som en dag": [
        "i dag",
        "2026",
        "22 nov",
        "2026-11-22 00:00",
        "22 novembr 2026",
        "2026-11",
        "",
    ],
    "Tecknet U+2011": ["2026\u201111\u201122"],
    "Tecknet U+FF12": ["２０２６-11-22"],
    "Ange en dag från 2000-01-01 till 2100-12-31.": ["1999-12-31", "2101-01-01", "1 jan 1900"],
}


@pytest.mark.parametrize(("dag", "skriven"), [(dag[:10], s) for dag, alla in SKRIVNA.items() for s in alla])
def test_en_dag_las_sa_som_manniskor_skriver_den(dag: str, skriven: str) -> None:
    """Varje vanligt skrivsätt ger den dag som menas."""
    assert dag == str(las_skriven_dag("beslutsdag", skriven))


@pytest.mark.parametrize(("vad", "skriven"), [(vad, s) for vad, alla in INTE_LASTA.items() for s in alla])
def test_en_dag_som_inte_gar_sager_varfor(vad: str, skriven: str) -> None:
    """Felet säger just det som är fel, och vad man skriver i stället."""
    with pytest.raises(Indatafel) as felet:
        las_skriven_dag("beslutsdag", skriven)
    (fel,) = felet.value.fel
    assert ("beslutsdag", skriven) == (fel.falt, fel.skrivet)
    assert vad.replace("februari finns", "februari 2023 finns") in fel.mening()


@slumpat
@given(DAGAR)
def test_varje_dag_las_i_varje_form(dag: date) -> None:
    """De entydiga formerna ger samma dag, och den tvetydiga ger den eller frågar."""
    kort = f"{dag.day} {MANADER[dag.month - 1][:3]} {dag.year}"
    for skriven in (str(dag), f"{dag:%Y%m%d}", dag_i_ord(dag), kort, f" {dag_i_ord(dag).upper()} "):
        assert dag == las_skriven_dag("startdag", skriven)
    med_siffror = eller_fel(lambda: las_skriven_dag("startdag", f"{dag.day}/{dag.month} {dag.year}"))
    if dag.day > 12 or dag.day == dag.month:
        assert dag == med_siffror
    else:
        assert f"{dag.day} {MANADER[dag.month - 1]}" in str(med_siffror)


@slumpat
@given(texter | st.sampled_from(LURIGA) | st.from_regex(r"[0-9./ -]{6,12}", fullmatch=True))
def test_vad_som_helst_ger_en_dag_eller_ett_fel(text: str) -> None:
    """Inget kraschar, och en läst dag har sina siffror ur det skrivna."""
    last = eller_fel(lambda: las_skriven_dag("startdag", text))
    if isinstance(last, Indatafel):
        assert all(ett.endswith((".", "?")) for ett in last.meddelanden)
    else:
        assert str(last.year) in text
        assert str(last.day) in text


@pytest.mark.parametrize("skrivet", ["23", "  23", "23\u00a0", "\t23 ", "23 år", "23år"])
def test_ett_tal_far_ha_blanka_och_sin_enhet(skrivet: str) -> None:
    """Blanka runt om och talets egen enhet läses bort."""
    assert 23 == las_skrivet_varde(ALDER, skrivet)


@pytest.mark.parametrize(
    "skrivet", ["36 veckor", "36 år", "tjugo", "2 3", "23,5", "-1", "121", "２３", "023", "år", ""]
)
def test_ett_tal_med_annat_ar_ett_fel(skrivet: str) -> None:
    """En annan enhet, bokstäver, delar och tal utanför spannet gissas aldrig."""
    with pytest.raises(Indatafel):
        las_skrivet_varde(MANADERNA, skrivet)


def test_ett_val_las_som_det_star() -> None:
    """Blanka tas bort också kring ett namngivet svar."""
    val = ja_nej("x", "X", "X?", Slag.FAKTA)
    assert las_skrivet_varde(val, " ja ") is True
    with pytest.raises(Indatafel):
        las_skrivet_varde(val, "Ja!")
