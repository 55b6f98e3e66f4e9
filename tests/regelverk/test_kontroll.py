"""Kontrollen av det som riktlinjen lämnar över: varje brist sägs med filen och delen, innan något byggs."""

from dataclasses import replace
from typing import Any

import pytest
from stod.platser import ROT

from riktlinje.modell.checklista import Steg
from riktlinje.modell.utfall import Utfall
from riktlinje.modell.vagledning import Ingang, Vagledning
from riktlinje.regelverk import REGELVERK, publicering
from riktlinje.regelverk.kontroll import brister

SIDOR = [fil.relative_to(ROT / "docs").as_posix().removesuffix(".md") for fil in (ROT / "docs").rglob("*.md")]
FIL = "src/riktlinje/regler/__init__.py"
KLAUSUL = next(iter(REGELVERK.klausuler.values()))
FORST, SEDAN, *_ = REGELVERK.provningar.values()
REGEL = FORST.utgavor[-1].ordning.kriterier()[0]


def _meddelanden(*det_overlamnade: Any) -> list[str]:
    return list(map(str, brister(*det_overlamnade)))


def test_riktlinjen_har_inga_brister() -> None:
    """Den riktlinje som publiceras är hel."""
    assert [] == brister(REGELVERK, publicering(), SIDOR)


@pytest.mark.parametrize(
    ("andring", "vantat"),
    [
        (
            {"sidor": {**REGELVERK.sidor, "prov": "om/statsu"}},
            "sidor: Sidan «om/statsu» finns inte. Menade du «om/status»?",
        ),
        ({"provningssidor": {FORST.id: "om/status"}}, f"provningssidor: prövningen «{SEDAN.id}» saknas."),
        (
            {"checklistor": {**REGELVERK.checklistor, "prov": ()}},
            "checklistor: Prövningen «prov» finns inte.",
        ),
        ({"stegen": lambda *_: (Steg("", "gör", ("prov",)),)}, "stegen: Regeln «prov» finns inte."),
        ({"flera_passar": "T-99"}, "flera_passar: Tolkningen «T-99» finns inte."),
        ({"vagledning": Vagledning(ordning=("aldr",))}, "vagledning: Uppgiften «aldr» finns inte."),
        ({"vagledning": Vagledning(erbjuds_enligt=("x.y",))}, "vagledning: Regeln «x.y» finns inte."),
        (
            {"vagledning": Vagledning(ingang=Ingang("alder", "", "", ()))},
            "vagledning: «alder» är en uppgift.",
        ),
        ({"utfall": (*REGELVERK.utfall, Utfall.KAN_BEVILJAS)}, "utfall: «kan_beviljas» står två gånger."),
        ({"dokument": REGELVERK.dokument * 2}, "dokument: «000» står två gånger."),
        ({"klausuler": {"prov": KLAUSUL}}, f"klausuler: «{KLAUSUL.id}» står under namnet «prov»."),
        (
            {"klausuler": {REGEL.id: replace(KLAUSUL, id=REGEL.id)}},
            f"klausuler: «{REGEL.id}» är också en regel.",
        ),
    ],
)
def test_en_brist_sags_med_fil_och_del(andring: dict[str, Any], vantat: str) -> None:
    """Filen först, sedan delen och vad som är fel."""
    assert [] != [
        fel
        for fel in _meddelanden(replace(REGELVERK, **andring), publicering(), SIDOR)
        if fel.startswith(f"{FIL}  {vantat}")
    ]


def test_tva_olika_regler_far_inte_ha_samma_id() -> None:
    """Samma id i två prövningar är ett fel när reglerna inte är samma regel."""
    utgava = SEDAN.utgavor[-1]
    ny = replace(utgava.ordning.kriterier()[0], id=REGEL.id)
    grupp = replace(utgava.ordning.malgrupper[0], kriterier=(ny,))
    andrad = replace(utgava, ordning=replace(utgava.ordning, malgrupper=(grupp,)))
    provningar = {**REGELVERK.provningar, SEDAN.id: replace(SEDAN, utgavor=(andrad,))}
    fel = _meddelanden(replace(REGELVERK, provningar=provningar), publicering(), SIDOR)
    assert f"{FIL}  provningar: två olika regler har id «{REGEL.id}». Ge den ena ett eget." in fel


@pytest.mark.parametrize(
    ("andring", "vantat"),
    [
        ({"dagrubriker": {"finns_inte": ""}}, "dagrubriker: Funktionen «finns_inte» finns inte."),
        (
            {"ordsidor": {"ett": ("om/kallr", "", "")}},
            "ordsidor: Sidan «om/kallr» finns inte. Menade du «om/kallor»?",
        ),
        ({"luckor": replace(publicering().luckor, provning="prov")}, "luckor: Prövningen «prov» finns inte."),
    ],
)
def test_sidornas_delar_kontrolleras_ocksa(andring: dict[str, Any], vantat: str) -> None:
    """Det som bara sidorna visar har sin egen fil."""
    (fel,) = _meddelanden(REGELVERK, replace(publicering(), **andring), SIDOR)
    assert fel.startswith(f"src/riktlinje/regler/publicering.py  {vantat}")
