"""Uppvärmningen: det som görs innan minnesbilden sparas."""

import json

import pytest

from riktlinje.regelverk import REGELVERK
from riktlinje.webb.arbetare import uppvarmning
from riktlinje.webb.arbetare.fragor import svara


def test_varje_utgava_far_en_fraga_som_gar_att_besvara(monkeypatch: pytest.MonkeyPatch) -> None:
    """En fråga för varje utgåva, om en dag då den gäller, och inget känt om någon."""
    fragor: list[dict[str, object]] = []
    utgavor: list[str] = []

    def besvara(fraga: str) -> str:
        svar = svara(fraga)
        fragor.append(json.loads(fraga))
        utgavor.append(json.loads(json.loads(svar)["json"])["utgava"])
        return svar

    monkeypatch.setattr(uppvarmning, "svara", besvara)
    uppvarmning.varm_upp()
    assert [utgava.id for provning in REGELVERK.provningar.values() for utgava in provning.utgavor] == utgavor
    assert {("beslutsdag",)} == {tuple(fraga["varden"]) for fraga in fragor}  # type: ignore[arg-type]
