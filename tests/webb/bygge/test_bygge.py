"""Bygget: en webbplats som inte blev färdig får aldrig ersätta den som finns."""

from pathlib import Path

import pytest

from riktlinje.webb.bygge.webbplats import _bygg_sidor, bygg_webbplats
from riktlinje.webb.kommando import FAST_TID, Byggfel, kor


def test_misslyckat_bygge_lamnar_webbplatsen(tmp_path: Path) -> None:
    """Ett bygge som misslyckas säger vilket steg det var och rör inte den webbplats som finns."""
    sida = tmp_path / "site" / "index.html"
    sida.parent.mkdir()
    sida.write_text("den gamla", "utf-8")
    with pytest.raises(Byggfel, match="misslyckades"):
        bygg_webbplats(tmp_path)
    assert "den gamla" == sida.read_text("utf-8")
    assert [sida.parent] == [fil for fil in tmp_path.iterdir() if fil.name != ".bygge"]


def test_annan_mapp_skrivs_inte_over(tmp_path: Path) -> None:
    """En mapp med annat än en webbplats lämnas i fred."""
    (tmp_path / "viktigt.txt").touch()
    with pytest.raises(Byggfel, match="skrivs inte över"):
        bygg_webbplats(tmp_path, tmp_path)


def test_kommando_som_saknas(tmp_path: Path) -> None:
    """Ett program som saknas nämns vid namn."""
    with pytest.raises(Byggfel, match="programmet finns-inte-alls finns inte"):
        kor("Att prova", ["finns-inte-alls"], tmp_path)


def test_kommandots_utskrift_foljer_med_felet(tmp_path: Path) -> None:
    """Felet bär det som kommandot skrev, så att orsaken syns."""
    with pytest.raises(Byggfel, match=r"(?s)Att prova misslyckades:.*orsaken"):
        kor("Att prova", ["node", "--eval", "console.error('orsaken'); process.exit(3)"], tmp_path)


def test_varning_stoppar_bygget(tmp_path: Path) -> None:
    """En länk till något som saknas är en varning för mkdocs, och en varning stoppar bygget."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/index.md").write_text("[sidan](borta.md)", "utf-8")
    (tmp_path / "mkdocs.yml").write_text("site_name: Prov\n", "utf-8")
    with pytest.raises(Byggfel, match=r"(?s)sidorna med mkdocs misslyckades:.*borta\.md"):
        _bygg_sidor(tmp_path, tmp_path / "site", None, FAST_TID)
