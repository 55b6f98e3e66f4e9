"""Startens knep: vart och ett går att slå av i källorna som de är, och ADR 0005 säger vad det ger."""

import re
from pathlib import Path

import pytest
from matt.knep import Byte, las_knep, utan
from matt.kneptabell import median_och_intervall
from stod.platser import ROT

KNEP = las_knep()
ADR = ROT / "docs/utveckling/beslut/0005-motorns-start.md"


@pytest.mark.parametrize("namn", KNEP)
def test_varje_knep_gar_att_sla_av(namn: str) -> None:
    """Varje stycke som knepet är står en gång i sin fil, och filen blir en annan utan det."""
    andrade = utan(KNEP[namn].byten, ROT)
    assert andrade
    for fil, text in andrade.items():
        assert text != fil.read_text("utf-8")


@pytest.mark.parametrize("text", ["", "knep", "knep knep"])
def test_ett_stycke_som_inte_star_en_gang_namns(tmp_path: Path, text: str) -> None:
    """Har källan ändrats så att stycket saknas eller står två gånger stoppar mätningen och säger vilket."""
    (tmp_path / "fil").write_text(f"annat {text}", "utf-8")
    if text == "knep":
        assert utan([Byte("fil", "knep", "")], tmp_path) == {tmp_path / "fil": "annat "}
        return
    with pytest.raises(SystemExit, match="«knep» ska stå en gång i fil"):
        utan([Byte("fil", "knep", "")], tmp_path)


def test_beslutet_sager_vad_varje_knep_ger() -> None:
    """Tabellen i ADR 0005 har samma knep som mätningen, i samma ordning och under samma steg."""
    rader = re.findall(r"^\| (\d+) \| `(\w+)` \|", ADR.read_text("utf-8"), re.MULTILINE)
    assert rader == [(str(knep.steg), namn) for namn, knep in KNEP.items()]


def test_intervallet_ar_teckentestets() -> None:
    """Av femton par är intervallet det fjärde till det tolfte värdet, vilken ordning de än kom i."""
    assert median_och_intervall([*range(15, 0, -1)]) == (4, 8, 12)
    assert median_och_intervall([7.0]) == (7, 7, 7)
