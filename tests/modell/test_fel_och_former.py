"""Fel som data och ett falls två former: inget går förlorat mellan dem, och varje läsare säger samma fel."""

import json
import re
from dataclasses import FrozenInstanceError, replace
from typing import Any

import pytest
from hypothesis import strategies as st
from stod.slump import data, eller_fel, falldata, oftast, provat, texter

from riktlinje.modell.fall import DAGAR, OKAND
from riktlinje.modell.fallformer import kontraktsform, skriv, till_kontrakt, tolka
from riktlinje.modell.fel import Falt, Fel, Indatafel, Plats, okant_namn
from riktlinje.modell.motsagelser import fall_av
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.rader import INLASARE
from riktlinje.webb.arbetare.formularsvar import felvy, las_formular

PROVNINGAR, UPPGIFTER = REGELVERK.provningar, REGELVERK.uppgifter


@provat(falldata(), minst=0.6)
def test_formerna_ar_samma_fall(fall: Any) -> bool:
    """Skriven form och kontraktets form av ett fall tolkas båda till just det fallet, också var sin väg."""
    last = eller_fel(lambda: INLASARE.las(fall))
    if isinstance(last, Indatafel):
        return False
    provning = PROVNINGAR[last.provning]
    skrivet = skriv(last, provning.uppgifter)
    tolkade, fel = tolka(skrivet, provning.uppgifter)
    assert [] == fel
    assert last == fall_av(provning, tolkade, last.id)
    assert last == INLASARE.las(kontraktsform(last, provning.uppgifter))
    okanda = {namn: OKAND for namn in provning.uppgifter if namn not in skrivet}
    rad = till_kontrakt("R1", {"provning": provning.id, **okanda, **skrivet})
    assert replace(last, id="R1") == INLASARE.las(rad)
    assert list(skrivet) == [namn for namn in (*DAGAR, *provning.uppgifter) if namn in skrivet]
    return True


@provat(oftast(falldata(), data), minst=0.1)
def test_ett_fel_sager_sitt_falt(fall: Any) -> bool:
    """Felet gäller ett fält som finns eller inget, och bara fältens namn byts mot rubriker."""
    last = eller_fel(lambda: INLASARE.las(fall))
    if not isinstance(last, Indatafel):
        return False
    kanda = {*DAGAR, *UPPGIFTER, "id", "provning", "uppgifter"}
    for fel in last.fel:
        assert fel.falt in {"", *kanda}
        assert str(fel) == fel.mening()
        assert str(fel).endswith(".")
        assert re.sub("«R:([^»]*)»", r"«\1»", fel.mening("R:{}".format)) == fel.mening()
    assert last.meddelanden == tuple(map(str, last.fel))
    return True


@provat(st.dictionaries(st.sampled_from([*UPPGIFTER, *DAGAR]) | texter, texter, max_size=4), minst=0.5)
def test_formularet_laser_varje_falt_en_gang(falten: dict[str, str]) -> bool:
    """Ett ifyllt fält är tolkat eller har just ett fel, och felet visas vid sitt fält med dess rubrik."""
    ifyllt = las_formular(falten, UPPGIFTER)
    ratt = {namn: text.strip() for namn, text in falten.items() if text.strip()}
    assert list(ratt) == list(ifyllt.ifyllda)
    assert tolka(ifyllt.skrivet, UPPGIFTER) == (ifyllt.tolkade, [])
    egna = [fel.falt or fel.skrivet for fel in ifyllt.fel if fel.skrivet is not None]
    assert [namn for namn in ratt if namn not in ifyllt.tolkade] == egna
    assert ("beslutsdag" in ratt) == all(fel.skrivet is not None for fel in ifyllt.fel)
    for visat, fel in zip(felvy(ifyllt.fel, UPPGIFTER)["fel"], ifyllt.fel, strict=True):
        assert visat["falt"] == (fel.falt or None)
        assert json.dumps(visat)
    return bool(ifyllt.fel)


def test_ett_fel_skrivs_i_sin_ordning() -> None:
    """Vad, det närmaste, det lurande tecknet, det tillåtna och åtgärden; platsen först när den finns."""
    fel = replace(okant_namn("Kolumnen", "аlder", ("alder", "kon")), atgard="Rätta.")
    assert (
        "Kolumnen «аlder» finns inte. Menade du «alder»? Tecknet U+0430 syns inte eller liknar ett annat: "
        "skriv om. Tillåtet: alder, kon. Rätta." == str(fel)
    )
    assert str(replace(fel, plats=Plats("x.md", 3))) == f"x.md:3  {fel}"
    assert ("x.md", "x.md:3") == (str(Plats("x.md")), str(Plats("x.md", 3)))
    assert ("alder", "U+0430", "аlder") == (fel.narmast, fel.lurigt, fel.skrivet)


def test_klamrar_och_citat_i_det_skrivna_star_kvar() -> None:
    """Det som någon har skrivit är aldrig en mall: ett fältnamn i det blir ingen rubrik."""
    fel = Fel((Falt("alder"), " kan inte vara «{alder} «alder»»."), "alder")
    assert "«Ålder» kan inte vara «{alder} «alder»»." == fel.mening({"alder": "Ålder"}.__getitem__)


def test_ett_fel_gar_inte_att_andra() -> None:
    """Felet är fryst: den som vill ha andra ord gör ett nytt."""
    with pytest.raises(FrozenInstanceError):
        Fel("Fel.").vad = "Rätt."  # type: ignore[misc]
