"""Grunden för proven i webbläsaren: bygget, servern, Chromium, en vaksam sida och axe."""

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browser.stod.aterkommande import Aterkommande
from browser.stod.axesvep import Axesvep
from browser.stod.sidvandring import DELAR, Vandring, vandra
from browser.stod.vakt import vaktad
from playwright.sync_api import Browser, Page, expect

KANDIDATER = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGGOR = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--js-flags=--wasm-tiering-budget=500000000",  # motorn startas hundratals gånger
]
VANTAN_MS = 20_000
"""Så länge väntas det på något som ska synas: flera processer delar på datorn."""

expect.set_options(timeout=VANTAN_MS)


@pytest.fixture(scope="session")
def webbplats(webbplats: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """En egen kopia av den byggda webbplatsen: webbkartan får serverns adress."""
    mal: Path = shutil.copytree(webbplats, tmp_path_factory.mktemp("webblasaren") / "site")
    return mal


@pytest.fixture(scope="session")
def base_url(webbplats: Path) -> Iterator[str]:
    """Adressen till vår egen server, med de svarshuvuden som webbplatsen ska ha."""
    from riktlinje.webb.drift.server import Webbserver

    with Webbserver(webbplats) as server:
        adress = server.adress.rstrip("/")
        # Porten är okänd när webbplatsen byggs, och temat växlar sida snabbt bara inom sin kända adress.
        karta = webbplats / "sitemap.xml"
        karta.write_text(re.sub(r"<loc>https?://[^/]+", f"<loc>{adress}", karta.read_text("utf-8")), "utf-8")
        yield adress


@pytest.fixture(scope="session")
def sidor(webbplats: Path) -> list[str]:
    """Sökvägen till varje byggd sida, 404-sidan medräknad."""
    filer = sorted(fil.relative_to(webbplats).as_posix() for fil in webbplats.rglob("*.html"))
    return ["/" + fil.removesuffix("index.html") for fil in filer]


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    """Chromium enligt CHROMIUM eller PATH; saknas den är provet underkänt, aldrig överhoppat."""
    onskad = os.environ.get("CHROMIUM")
    for kandidat in (onskad,) if onskad else KANDIDATER:
        sokvag = shutil.which(kandidat)
        if sokvag:
            return {"executable_path": sokvag, "args": FLAGGOR}
    pytest.fail(f"Ingen Chromium ({onskad or ', '.join(KANDIDATER)}). Sätt CHROMIUM till dess sökväg.")


@pytest.fixture(scope="session")
def browser_context_args(base_url: str) -> dict[str, Any]:
    """En svensk läsare på bred skärm, utan rörelse."""
    return {
        "base_url": base_url,
        "locale": "sv-SE",
        "reduced_motion": "reduce",
        "viewport": {"width": 1280, "height": 900},
    }


@pytest.fixture(scope="session")
def aterkommande(browser: Browser, browser_context_args: dict[str, Any]) -> Iterator[Aterkommande]:
    """Läsaren som har varit här förut, en för varje process."""
    lasare = Aterkommande(browser, browser_context_args)
    yield lasare
    lasare.stang()


@pytest.fixture
def page(request: pytest.FixtureRequest, base_url: str) -> Iterator[Page]:
    """En vaktad sida, ny för varje prov.

    Läsaren har varit här förut, så att motorn startar fort. Märket `forsta_besok` ger i stället en läsare som
    aldrig har varit här, för prov av starten, av det som hämtas och av det som sparas.
    """
    if request.node.get_closest_marker("forsta_besok"):
        with vaktad(request.getfixturevalue("context"), base_url) as sida:
            yield sida
    else:
        with request.getfixturevalue("aterkommande").besok() as sida:
            yield sida


@pytest.fixture(scope="session", params=range(DELAR), ids=lambda nummer: f"del{nummer}")
def vandring(
    request: pytest.FixtureRequest,
    browser: Browser,
    browser_context_args: dict[str, Any],
    sidor: list[str],
    axe: Axesvep,
    base_url: str,
) -> Iterator[Vandring]:
    """En del av alla sidor, laddade en gång var, med allt som mäts på dem; delarna är tillsammans alla."""
    context = browser.new_context(**browser_context_args)
    with vaktad(context, base_url) as sida:
        yield vandra(sida, sidor[request.param :: DELAR], axe)
    context.close()


@pytest.fixture
def stord(browser: Browser, browser_context_args: dict[str, Any]) -> Iterator[Page]:
    """En sida utan vakt för konsolen, där provet självt gör fel på det som hämtas."""
    context = browser.new_context(**browser_context_args)
    sida = context.new_page()
    yield sida
    sida.unroute_all(behavior="ignoreErrors")  # svar på det som sidan aldrig fick
    context.close()


@pytest.fixture(scope="session")
def axe() -> Axesvep:
    """Kör axe på sidan som den är, i ljust och mörkt och på varje bredd, och svarar med brotten."""
    return Axesvep()
