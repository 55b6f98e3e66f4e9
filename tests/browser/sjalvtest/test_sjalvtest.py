"""Självtestet i en riktig webbläsare: vår egen server, nginx och Apache, och en server som gör fel."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from browser.stod.kalkylatorsidan import START_MS
from playwright.sync_api import Page, Route, expect
from stod.webbservrar import SERVRAR, igang

from riktlinje.webb.drift import huvuden
from riktlinje.webb.drift.installningar import skriv
from riktlinje.webb.drift.packning import packa

pytestmark = pytest.mark.forsta_besok

SIDA = "/om/sjalvtest/"
HAMTA = """(platser) => Promise.all(platser.map(async (plats) => {
    const svar = await fetch(plats, { cache: 'no-store' });
    await svar.arrayBuffer();
    return [svar.status, Object.fromEntries(svar.headers)];
}))"""


def kontrollera(page: Page, adress: str) -> None:
    """Trycker på knappen och väntar tills kontrollen är klar."""
    page.goto(adress)
    page.get_by_role("button", name="Kontrollera webbplatsen").click()
    expect(page.locator("riktlinje-sjalvtest [role=status]")).to_contain_text("kontroller", timeout=START_MS)


def felen(page: Page) -> list[str]:
    """Raderna som är fel."""
    rader: list[str] = page.locator("riktlinje-sjalvtest tbody tr").all_inner_texts()
    return [rad for rad in rader if "✗" in rad]


def antal_rader(webbplats: Path) -> int:
    """Hur många kontroller självtestet ska göra: lika många för varje fil, packningen och starten."""
    manifest = json.loads((webbplats / "motor/motor.json").read_text("utf-8"))
    (fast,) = (fil.name for fil in (webbplats / "fast").iterdir())
    (bunt,) = (fil.name for fil in webbplats.glob("assets/javascripts/bundle.*.js"))
    finns = [
        *("index.html", "motor/motor.json", "search/search_index.json", f"assets/javascripts/{bunt}"),
        *(f"fast/{fast}/{fil}" for fil in ("js/sjalvtest/element.mjs", "css/alla.css")),
        *(f"motor/{manifest['mapp']}/{fil}" for fil in manifest["filer"]),
    ]
    saknad = "404.html"
    per_fil = len(("Status", "Content-Type", "Cache-Control", *huvuden.SAKERHET))
    return len([*finns, saknad]) * per_fil + sum(map(huvuden.kan_packas, finns)) + len(["starten"])


def test_var_egen_server_ar_ratt(stord: Page, webbplats: Path) -> None:
    """Servern som proven använder har alla typer, huvuden och regler, och kalkylatorn startar."""
    kontrollera(stord, SIDA)
    assert felen(stord) == []
    assert antal_rader(webbplats) == stord.locator("riktlinje-sjalvtest tbody tr").count()


def av_varje_slag(mapp: Path) -> list[str]:
    """En fil av varje ändelse, lagring och packning i den byggda webbplatsen, utom de redan packade."""
    alla = (fil for fil in sorted(mapp.rglob("*")) if fil.is_file())
    filer = [fil.relative_to(mapp).as_posix() for fil in alla if not fil.with_suffix("").is_file()]
    slag = {(Path(fil).suffix, huvuden.lagring(fil), huvuden.kan_packas(fil)): fil for fil in filer}
    return list(slag.values())


def hamta(page: Page, filer: list[str], kodning: str, mapp: Path) -> None:
    """Hämtar filerna som ett skript på sidan gör och jämför status och huvuden med listan."""
    for fil, (status, svar) in zip(filer, page.evaluate(HAMTA, [f"/{fil}" for fil in filer]), strict=True):
        finns = (mapp / fil).is_file()
        lamnad = fil if finns else "404.html"
        packad = f"{lamnad}.{'gz' if kodning == 'gzip' else kodning}"
        vantat = {
            "Content-Type": huvuden.typ(lamnad),
            "Cache-Control": huvuden.lagring(lamnad),
            "Content-Encoding": kodning if (mapp / packad).is_file() else None,
            **huvuden.SAKERHET,
        }
        assert (200 if finns else 404, vantat) == (status, {n: svar.get(n.lower()) for n in vantat}), fil


@pytest.mark.parametrize("namn", SERVRAR)
def test_de_andra_servrarna_ar_ratt(stord: Page, webbplats: Path, tmp_path: Path, namn: str) -> None:
    """Både nginx och Apache lämnar den riktiga webbplatsen rätt, packad i förväg, och kalkylatorn startar."""
    mapp = tmp_path / "site"
    shutil.copytree(webbplats, mapp)
    filer = [*av_varje_slag(mapp), "finns-inte/"]
    packa(mapp, niva=1)
    assert all((mapp / f"{fil}.br").is_file() for fil in filer if huvuden.kan_packas(fil))
    skriv(tmp_path / "drift")
    with igang(namn, mapp, tmp_path / "drift") as adress:
        kontrollera(stord, adress + SIDA)
        assert felen(stord) == []
        assert antal_rader(webbplats) == stord.locator("riktlinje-sjalvtest tbody tr").count()
        hamta(stord, filer, "br", mapp)
        stord.set_extra_http_headers({"Accept-Encoding": "gzip"})
        hamta(stord, filer, "gzip", mapp)


def test_fel_pa_servern_visas(stord: Page) -> None:
    """Fel typ, fel tid och ett borttaget huvud syns med det väntade värdet; ordningen på direktiv är fri."""
    som_iis = "public, immutable,max-age=31536000"

    def svarar(lagring: str, **byten: str) -> Callable[[Route], None]:
        def fel(route: Route) -> None:
            svar = route.fetch()
            kvar = {n: v for n, v in svar.headers.items() if n != "content-security-policy"}
            route.fulfill(response=svar, headers={**kvar, **byten, "cache-control": lagring})

        return fel

    stord.route("**/*.wasm", svarar(som_iis, **{"content-type": "application/octet-stream"}))
    stord.route("**/*.zip", svarar(som_iis.replace("31536000", "60")))
    kontrollera(stord, SIDA)
    rader = felen(stord)
    assert any("Content-Type" in rad and "application/wasm" in rad for rad in rader)
    assert any("Content-Security-Policy" in rad for rad in rader)
    assert ["python_stdlib.zip"] == [
        rad.split("\t")[0].rpartition("/")[2] for rad in rader if "Cache-Control" in rad
    ]


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
