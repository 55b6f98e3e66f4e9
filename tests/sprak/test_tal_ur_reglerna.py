"""Ett tal, ett lagrum, en dag eller en beslutsfattare i en mening är reglernas.

Talen räknas ur reglerna, och varje text jämförs med dem: ett avsnitt om en regel med den regelns tal, en
riktlinjes sidor och moduler med riktlinjens, och allt annat med allas. Det som inte är en regels tal står i
`ANDRA` med sitt skäl.
"""

import re
from collections.abc import Iterator
from functools import cache

import pytest
from sprak.regeltal import CITAT, kodtexter, regeltal, sidtexter, talen

from riktlinje.modell.regel import Vag
from riktlinje.regelverk import REGELVERK

RIKTLINJERNAS = {
    r"(docs/riktlinjer|regler|regler/klausuler|docs/kalkylator)/uppsokande": (
        "uvas.alder",
        "kvinnor.alder",
        "kaa-kan-galla",
        "tid.sex-manader",
    ),
    r"(docs/riktlinjer|regler|regler/klausuler)/stodinsats": (
        "sopsyk.yrkesverksam-alder",
        "lss.insteg.yrkesverksam-alder",
        "lss.fullt.yrkesverksam-alder",
        "lss.insteg.tid",
        "sl.tid.tva-ar",
    ),
    r"(docs/riktlinjer|regler|regler/klausuler)/jobbtorg": ("j2018.jobbplan", "uvas.alder"),
    r"docs/ovningar/genomgang/lss-fullt": ("sl.tid.tva-ar",),
    r"docs/ovningar/genomgang/lss-": ("lss.insteg.tid",),
}
"""Vilka regler som sidor och moduler om en riktlinje får nämna talen ur; alla får nämna dagar och lagrum."""

GEMENSAMT = ("dagar", "lagnyckel", "overklagande")

ANDRA = {
    ("docs/granskning/anmarkningar.md", "16–29 år"): "statistik i remissvaret, används inte som villkor",
    ("regler/klausuler/remissvar.py", "16–29 år"): "statistik i remissvaret, används inte som villkor",
    ("regler/tolkningar/personen.py", "16–29 år"): "statistik i remissvaret, används inte som villkor",
    ("docs/granskning/jamforelser.md", "20–29 år"): "översynens ålder 2018",
    ("docs/riktlinjer/jobbtorg/index.md", "20 år"): "översynens ålder 2018",
    ("docs/om/tidslinje.md", "20–29 år"): "översynens ålder 2018",
    ("docs/granskning/jamforelser.md", "25 år"): "en tänkt ändring i en övning",
    ("docs/granskning/jamforelser.md", "24 år"): "en tänkt ändring i en övning",
    ("docs/om/rattslig-ram.md", "6 kap. 37 §"): "kommunallagen",
    ("docs/om/rattslig-ram.md", "6 kap. 38 §"): "kommunallagen",
    ("docs/om/status.md", "6 kap. 38 §"): "kommunallagen",
    ("docs/om/rattslig-ram.md", "26 kap. 1 §"): "offentlighets- och sekretesslagen",
    ("docs/om/rattslig-ram.md", "8 kap. 2 §"): "offentlighets- och sekretesslagen",
    ("docs/om/rattslig-ram.md", "14 kap. 3–7 §§"): "bara på lagens sida, med sitt märke",
    ("docs/om/rattslig-ram.md", "14 kap. 4 §"): "bara på lagens sida, med sitt märke",
    ("docs/om/rattslig-ram.md", "16 kap. 1 §"): "bara på lagens sida, med sitt märke",
    ("docs/om/rattslig-ram.md", "60 månader"): "tiden för gallring, bara på lagens sida",
    ("docs/om/tillganglighet.md", "22 november 2026"): "dagen för bedömningen",
    ("docs/om/tillganglighet.md", "28 november 2026"): "dagen för redogörelsen",
    ("regler/klausuler/lag.py", "3 kap. 1 §"): "raden «3 kap. 1 § och 4 §» i lagnyckeln",
    ("regler/tolkningar/beslutsfattaren.py", "16–18 år"): "de år som ingen målgrupp tar",
    ("regler/tolkningar/beslutsfattaren.py", "24 år"): "en ålder i ett exempel",
    ("regler/uppgifter/exempel.py", "108 månader"): "nio år i skolan, ett exempel",
}
"""Tal som inte är reglernas, och varför."""

STADSDELENS = re.compile(r"(docs/riktlinjer|regler|regler/klausuler|regler/checklistor)/stodinsats")
BESLUTAR = re.compile(
    r"\b(Jobbtorg|[Ss]tadsdel(?:en|sförvaltningen)?)\b(?:(?!\bmen\b)[^.,:])*\bbeslutar\b(?! inte| ingenting)"
)


def _texter() -> Iterator[tuple[str, str, str]]:
    yield from sidtexter()
    yield from ((modul, "", text) for modul, text in kodtexter() if not re.fullmatch(r"[\d-]{10}", text))


@cache
def _reglernas(plats: str, avsnitt: str) -> set[str]:
    """De tal som får stå där."""
    tal = regeltal()
    egna = next((regler for var, regler in RIKTLINJERNAS.items() if re.match(var, plats)), tuple(tal))
    if avsnitt in tal:
        egna = (avsnitt,)
    return {ett for namn in (*egna, *GEMENSAMT) for ett in tal[namn]}


@cache
def _andra() -> list[tuple[str, str]]:
    """Varje tal i en text som reglerna för texten inte vet."""
    return [
        (plats, ett)
        for plats, avsnitt, text in _texter()
        for ett in talen(text)
        if ett not in _reglernas(plats, avsnitt)
    ]


def test_varje_tal_ar_reglernas() -> None:
    """Åldrar, tider, lagrum och dagar i texterna är de som reglerna räknar med, eller har ett skäl."""
    assert [] == [ett for ett in _andra() if ett not in ANDRA]


def test_varje_undantag_behovs() -> None:
    """Varje undantag gäller ett tal som står där."""
    assert set(ANDRA) <= set(_andra())
    assert all(ANDRA.values())


def test_reglernas_tal_gar_att_rakna() -> None:
    """Talen kommer ur reglernas tabeller och perioder."""
    tal = regeltal()
    assert {"19–29 år", "19 år", "30 år"} <= tal["uvas.alder"]
    assert {"30–64 år", "65 år"} <= tal["kvinnor.alder"]
    for namn, ett in (
        ("tid.sex-manader", "6 månader"),
        ("lss.insteg.tid", "4 månader"),
        ("sl.tid.tva-ar", "24 månader"),
        ("j2018.jobbplan", "5 dagar"),
        ("overklagande", "3 veckor"),
    ):
        assert {ett} == tal[namn]


@pytest.mark.parametrize(
    ("plats", "avsnitt", "ratt", "fel"),
    [
        (
            "docs/riktlinjer/uppsokande/uvas.md",
            "uvas.alder",
            "fyllt 19 men inte 30 år",
            "fyllt 18 men inte 30 år",
        ),
        (
            "docs/riktlinjer/uppsokande/handlaggning.md",
            "tid.sex-manader",
            "sex hela månader",
            "fyra hela månader",
        ),
        ("regler/stodinsats/x.py", "", "fyra månader", "sex månader"),
        ("regler/uppsokande/x.py", "", "19–29 år", "19–30 år"),
        ("regler/lagrum/overklagande.py", "", "Tre veckor från", "Två veckor från"),
        ("regler/checklistor/x.py", "", "inom fem dagar", "inom sju dagar"),
        ("docs/om/status.md", "", "11 kap. 4 §", "11 kap. 3 §"),
        ("docs/om/status.md", "", "den 1 juli 2025", "den 1 juni 2025"),
        ("regler/publicering.py", "", "2023-01-01", "2023-01-02"),
    ],
)
def test_ett_fel_tal_upptacks(plats: str, avsnitt: str, ratt: str, fel: str) -> None:
    """Ett ändrat tal i en mening är inte längre reglernas."""
    kanda = _reglernas(plats, avsnitt)
    assert set(talen(ratt)) <= kanda
    assert set(talen(fel)) - kanda
    assert not set(talen(f"Källan säger «{fel}».")) - kanda


def test_utfallets_rubrik_namner_den_som_beslutar() -> None:
    """Nämner ett utfall en beslutsfattare är det den som vägvalet ger."""
    vagar = {
        svar
        for provning in REGELVERK.provningar.values()
        for utgava in provning.utgavor
        for vagval in utgava.ordning.vagval
        for svar in utgava.ordning.tabeller[vagval.id].celler.values()
        if isinstance(svar, Vag)
    }
    namngivna = {vag for vag in vagar if BESLUTAR.search(vag.utfall.rubrik)}
    assert namngivna
    for vag in namngivna:
        assert vag.beslutsfattare is not None
        assert vag.utfall.rubrik.startswith(vag.beslutsfattare.rubrik)


def test_stadsdelens_riktlinje_namner_ingen_annan_som_beslutar() -> None:
    """Där prövningens beslutsfattare är stadsdelen säger ingen mening att någon annan beslutar."""
    beslutar = {
        p.utgavor[-1].ordning.beslutsfattare
        for p in REGELVERK.provningar.values()
        if p.id.startswith(("lss", "soc"))
    }
    assert {"stadsdelsforvaltning"} == beslutar
    funna = [
        (plats, traff[0])
        for plats, _, text in _texter()
        if STADSDELENS.match(plats)
        for traff in BESLUTAR.finditer(CITAT.sub(" ", text))
    ]
    assert funna
    assert [] == [ett for ett in funna if ett[1].startswith("Jobbtorg")]
