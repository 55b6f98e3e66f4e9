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
        data = json.loads(fraga)
        fragor.append(data)
        if data["typ"] == "prova":
            utgavor.append(json.loads(svar)["vy"]["utgava"])
        assert "fel" not in json.loads(svar)
        return svar

    monkeypatch.setattr(uppvarmning, "svara", besvara)
    uppvarmning.varm_upp()
    assert [
        utgava.rubrik for provning in REGELVERK.provningar.values() for utgava in provning.utgavor
    ] == utgavor
    assert {"prova", "tamed"} == {fraga["typ"] for fraga in fragor}
    assert {("beslutsdag",)} == {tuple(fraga["varden"]) for fraga in fragor}  # type: ignore[arg-type]
