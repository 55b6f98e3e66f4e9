"""Checklistorna: inget steg i källan saknas, och varje steg bygger på något som finns."""

from xml.etree.ElementTree import Element

import pytest
from stod.htmlsidor import med_klass, text_i

from riktlinje.modell.fall import Fall
from riktlinje.modell.klausul import Hantering
from riktlinje.regelverk import REGELVERK
from riktlinje.regler.checklistor import CHECKLISTOR
from riktlinje.regler.klausuler import KLAUSULER
from riktlinje.webb.vy.checklista import checklista, regelrubriker

INLEDNINGAR = {
    "uppsokande": ("process", "bedomning", "uppfoljning"),
    "socialpsykiatri": ("strategi", "sl", "sopsyk"),
    "lss-insteg": ("strategi", "sl", "lss.insteg"),
    "lss-fortsattning": ("strategi", "sl", "lss.fortsattning"),
    "lss-fullt": ("strategi", "sl", "lss.fullt"),
    "jobbtorg": ("j2018",),
}
"""Hur id börjar för de klausuler som hör till en prövning."""
ALLA_STEG = {k.id for k in KLAUSULER.values() if k.hantering is Hantering.STEG}
SIDA = "riktlinjer/checklistor/index.html"


def test_varje_provning_har_en_lista() -> None:
    """Varje prövning har en checklista, och varje steg i källan står i någon av dem."""
    assert list(REGELVERK.provningar) == list(CHECKLISTOR)
    anvanda = {regel for steg in CHECKLISTOR.values() for ett in steg for regel in ett.regler}
    assert set() == ALLA_STEG - anvanda


@pytest.mark.parametrize("provning", CHECKLISTOR)
def test_listan_ar_hel(provning: str) -> None:
    """Prövningens steg, förfarandekrav, perioder och frister finns i listan, och allt den nämner finns."""
    steg = CHECKLISTOR[provning]
    namnda = {regel for ett in steg for regel in ett.regler}
    inledningar = tuple(f"{inledning}." for inledning in INLEDNINGAR[provning])
    utgava = REGELVERK.provningar[provning].utgavor[-1]
    egna = {namn for namn in ALLA_STEG if namn.startswith(inledningar)}
    krav = {krav.id for krav in utgava.ordning.forfarandekrav}
    foljder = {f.id for f in (utgava.period, utgava.tvasteg, *utgava.frister) if f is not None}
    assert set() == (egna | krav | foljder) - namnda
    assert all(ett.regler for ett in steg)
    assert namnda <= set(regelrubriker())
    assert len({str(ett) for ett in steg}) == len(steg)


@pytest.mark.parametrize("provning", CHECKLISTOR)
def test_sidan_har_alla_steg(provning: str, sidtrad: dict[str, Element]) -> None:
    """Sidan visar prövningens alla steg, och varje ruta har en etikett och sparar inget."""
    (lista,) = (e for e in sidtrad[SIDA].iter("ol") if e.get("data-checklista") == provning)
    etiketter = [text_i(etikett) for etikett in lista.iter("label")]
    assert etiketter == [str(steg) for steg in CHECKLISTOR[provning]]
    rutor = list(lista.iter("input"))
    assert [ruta.get("id") for ruta in rutor] == [etikett.get("for") for etikett in lista.iter("label")]
    egenskaper = {(r.get("type"), r.get("autocomplete"), r.get("name")) for r in rutor}
    assert {("checkbox", "off", None)} == egenskaper
    assert all(list(rad.iter("a")) for rad in med_klass(lista, "p", "regler"))


@pytest.mark.parametrize("provning", CHECKLISTOR)
def test_svarets_steg_har_skal_och_lank(provning: str) -> None:
    """Varje steg efter ett svar säger vad det bygger på och leder till texten."""
    fall = Fall(provning, REGELVERK.provningar[provning].utgavor[-1].giltig_fran, {})
    rader = checklista(REGELVERK.provningar[provning].prova(fall), fall)
    assert rader
    assert all(rad["lank"] and rad["skal"].endswith(".") for rad in rader)
