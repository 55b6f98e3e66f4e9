"""Självtestet i en riktig webbläsare: vår egen server, nginx och Apache, och en server som gör fel."""

import re
import shutil
from pathlib import Path

import pytest
from browser.kalkylatorsidan import START_MS
from playwright.sync_api import Page, Route, expect
from webbservrar import SERVRAR, igang

from riktlinje.webb.packning import packa

SIDA = "/om/sjalvtest/"


def kontrollera(page: Page, adress: str) -> None:
    """Trycker på knappen och väntar tills kontrollen är klar."""
    page.goto(adress)
    page.get_by_role("button", name="Kontrollera webbplatsen").click()
    expect(page.locator("riktlinje-sjalvtest [role=status]")).to_contain_text("kontroller", timeout=START_MS)


def felen(page: Page) -> list[str]:
    """Raderna som är fel."""
    rader: list[str] = page.locator("riktlinje-sjalvtest tbody tr").all_inner_texts()
    return [rad for rad in rader if "✗" in rad]


def test_var_egen_server_ar_ratt(stord: Page) -> None:
    """Servern som proven använder har alla typer, huvuden och regler, och kalkylatorn startar."""
    kontrollera(stord, SIDA)
    assert felen(stord) == []
    assert stord.locator("riktlinje-sjalvtest tbody tr").count() > 50


@pytest.mark.parametrize("namn", SERVRAR)
def test_de_andra_servrarna_ar_ratt(stord: Page, webbplats: Path, tmp_path: Path, namn: str) -> None:
    """Både nginx och Apache lämnar den riktiga webbplatsen rätt, packad i förväg, och kalkylatorn startar."""
    mapp = tmp_path / "site"
    shutil.copytree(webbplats, mapp)
    packa(mapp, niva=1)
    with igang(namn, mapp) as adress:
        svar: dict[str, str | None] = {}
        stord.on("response", lambda s: svar.update({s.url: s.headers.get("content-encoding")}))
        kontrollera(stord, adress + SIDA)
        assert felen(stord) == []
        assert "br" in {kodning for plats, kodning in svar.items() if plats.endswith(".wasm")}


def test_fel_pa_servern_visas(stord: Page) -> None:
    """Fel typ och ett borttaget huvud syns, med det väntade värdet."""

    def fel(route: Route) -> None:
        svar = route.fetch()
        huvuden = {n: v for n, v in svar.headers.items() if n != "content-security-policy"}
        route.fulfill(response=svar, headers={**huvuden, "content-type": "application/octet-stream"})

    stord.route("**/*.wasm", fel)
    kontrollera(stord, SIDA)
    rader = felen(stord)
    assert any("Content-Type" in rad and "application/wasm" in rad for rad in rader)
    assert any("Content-Security-Policy" in rad for rad in rader)


def test_en_fil_som_saknas_doljer_inte_de_andra(stord: Page) -> None:
    """Saknas motorns manifest provas resten ändå, rätt fil nämns, och en rättad server är rätt nästa gång."""
    stord.route("**/motor/motor.json", lambda route: route.fulfill(status=404, body=""))
    kontrollera(stord, SIDA)
    rader = felen(stord)
    assert any(rad.startswith("motor/motor.json") for rad in rader)
    assert not [rad for rad in rader if rad.startswith("sjalvtest.json")]
    assert stord.locator("riktlinje-sjalvtest tbody tr").count() > 30
    stord.unroute("**/motor/motor.json")
    kontrollera_igen = stord.get_by_role("button", name="Kontrollera webbplatsen")
    kontrollera_igen.click()
    expect(stord.locator("riktlinje-sjalvtest [role=status]")).to_have_text(
        re.compile("^Alla .* är rätt"), timeout=START_MS
    )
