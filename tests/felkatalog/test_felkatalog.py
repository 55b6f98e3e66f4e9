"""Felkatalogen: varje sorts felaktig indata får sitt meddelande, ord för ord, i koden och på sidan."""

from collections import Counter
from xml.etree.ElementTree import Element

import pytest
from felkatalog.korning import SLAG, meddelande
from stod.htmlsidor import med_klass, text_i
from stod.platser import ROT

from riktlinje.webb.sidor.felkatalog import GRUPPER, Felexempel, las_katalog, synligt

MAPP = ROT / "felmeddelanden"
EXEMPEL = [exempel for grupp in las_katalog(MAPP) for exempel in grupp.exempel]
SIDA = "utveckling/felmeddelanden/index.html"
MINST = 100
ENGELSKA = ("Traceback", "Error", "Invalid", "Usage", "not ", "No such")


@pytest.mark.parametrize("exempel", EXEMPEL, ids=lambda exempel: exempel.id)
def test_meddelandet_ord_for_ord(exempel: Felexempel) -> None:
    """Läsaren svarar med precis det väntade meddelandet."""
    assert exempel.meddelande == meddelande(exempel)


def test_felen_ar_olika() -> None:
    """Minst hundra fel, vart och ett med eget id och egen indata, och varje läsare har några."""
    assert [] == [namn for namn, antal in Counter(exempel.id for exempel in EXEMPEL).items() if antal > 1]
    skrivna = Counter(
        (e.slag, e.text, repr({**e.indata, "id": 0, "vad": 0, "meddelande": 0})) for e in EXEMPEL
    )
    assert [] == [skrivet for skrivet, antal in skrivna.items() if antal > 1]
    assert len(EXEMPEL) >= MINST
    assert set(SLAG) == {exempel.slag for exempel in EXEMPEL}
    assert set(GRUPPER) == {fil.stem for fil in MAPP.glob("*.toml")}


def test_meddelandena_ar_svenska() -> None:
    """Inget meddelande är tomt, och inget är Pythons, clicks eller mkdocs eget."""
    assert [] == [e.id for e in EXEMPEL if not e.meddelande]
    assert [] == [e.id for e in EXEMPEL if any(ord_ in e.meddelande for ord_ in ENGELSKA)]


def test_varje_fel_star_pa_sidan(sidtrad: dict[str, Element]) -> None:
    """Sidan för den som skriver har varje fel, så som det är skrivet, med sitt meddelande."""
    publicerade = {
        rad.find(".//span[@id]").attrib["id"]: [text_i(cell) for cell in rad]  # type: ignore[union-attr]
        for tabell in med_klass(sidtrad[SIDA], "table", "felkatalog")
        for rad in tabell.iter("tr")
        if rad.find(".//span[@id]") is not None
    }
    assert {f"fel-{exempel.id}" for exempel in EXEMPEL} == set(publicerade)
    for exempel in EXEMPEL:
        vad, skrivet, svar = publicerade[f"fel-{exempel.id}"]
        assert exempel.vad == vad
        assert _ihop(exempel.skrivet or "(tomt)") == _ihop(skrivet)
        assert _ihop(exempel.meddelande) == _ihop(svar)


def test_osynliga_tecken_visas() -> None:
    """Det som inte syns skrivs ut med sitt nummer, och det som är långt kortas."""
    assert "a⟨U+200B⟩b⟨U+00A0⟩c" == synligt("a\u200bb\u00a0c")
    assert synligt("x" * 500).endswith("x…")


def _ihop(text: str) -> str:
    return "".join(text.split())
