"""Vägledningen, verkstaden, underlaget för fastställande och seten när det som bara de hämtar är trasigt."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from browser.stod.kalkylatorsidan import SIDA, START_MS
from browser.stod.ovningssidan import setlank
from browser.stod.storningar import Haller, Storning, saknas, vriden
from browser.stod.vagledningssidan import DAG, FORSTA, nasta
from playwright.sync_api import Page, expect

UTAN_DROJSMAL = "document.getAnimations().forEach((rorelse) => rorelse.finish())"
MODUL = re.compile(r'(?:href|src)="[./]*(fast/[^"]+\.mjs)"')
SJALVTEST = "/om/sjalvtest/"


def ge_dagen(page: Page) -> None:
    """Svarar på vägledningens första fråga."""
    page.locator("#beslutsdag").fill(DAG)
    nasta(page)


def tryck(namn: str) -> Callable[[Page], None]:
    """Trycker på knappen."""
    return lambda page: page.get_by_role("button", name=namn).click()


@dataclass(frozen=True)
class Fall:
    """En sida och det den behöver för att svara.

    Attributes:
        adress: sidan, och det som den öppnas med.
        gor: det som läsaren gör.
        filer: det som hämtas för svaret, i ordning, med felen som prövas.
        vantar: det sidan säger medan något av dem dröjer.
        fel: rutan som säger att det inte gick.
        svar: det som syns när sidan har svarat.
        outsagd: den del av filens namn som rutan inte nämner.
    """

    adress: str
    gor: Callable[[Page], object]
    filer: Mapping[str, tuple[Storning, ...]]
    vantar: str
    fel: str
    svar: str
    outsagd: str = ""


SIDORNA = {
    "vägledning": Fall(
        "/kalkylator/",
        ge_dagen,
        {"motor.json": (saknas,)},
        "Nästa fråga visas när kalkylatorn har startat.",
        ".motorfel",
        f"#fraga-{FORSTA}",
    ),
    "verkstad": Fall(
        "/granskning/verkstad/",
        tryck("Kör tabellen"),
        {"motor.json": (saknas,), "verkstad.json": (saknas,), "tabellasare.zip": (vriden,)},
        "Tabellen körs.",
        ".motorfel",
        ".tabellsvar table",
    ),
    "fastställande": Fall(
        "/granskning/faststallande/",
        tryck("Kör alla rader"),
        {"motor.json": (saknas,), "scenariosvar.json": (saknas, vriden)},
        "Raderna körs.",
        ".motorfel",
        ".egen.status-stammer",
    ),
    "set": Fall(
        setlank(fall="V01,V43"),
        lambda page: page.reload(wait_until="domcontentloaded"),
        {"V43.json": (saknas, vriden)},
        "Fallen hämtas.",
        ".felruta",
        ".ovningsfall",
        ".json",
    ),
}


def oppna(page: Page, adress: str, fil: str, storning: Storning) -> None:
    """Öppnar sidan på nytt, med ett fel på filen."""
    page.goto("about:blank")
    page.unroute_all(behavior="ignoreErrors")
    page.route(f"**/{fil}", storning)
    page.goto(adress, wait_until="domcontentloaded")


@pytest.mark.parametrize("fallet", SIDORNA.values(), ids=SIDORNA)
def test_en_fil_som_ar_fel_eller_drojer_sags_och_ger_inget_svar(stord: Page, fallet: Fall) -> None:
    """En fil som saknas eller är ändrad namnges; ett nytt försök väntar på den och ger sedan svaret."""
    ruta = stord.locator(fallet.fel)
    for fil, sorter in fallet.filer.items():
        for storning in sorter:
            oppna(stord, fallet.adress, fil, storning)
            fallet.gor(stord)
            expect(ruta).to_contain_text(fil.removesuffix(fallet.outsagd), timeout=START_MS)
            expect(stord.locator(fallet.svar)).to_have_count(0)
    haller = Haller()
    stord.unroute_all()
    stord.route(f"**/{fil}", haller)
    with stord.expect_request(f"**/{fil}", timeout=START_MS):
        fallet.gor(stord)
    expect(stord.get_by_role("status").filter(has_text=fallet.vantar)).to_be_visible()
    expect(stord.locator(fallet.svar)).to_have_count(0)
    haller.slapp()
    expect(stord.locator(fallet.svar).first).to_be_visible(timeout=START_MS)
    expect(ruta).to_have_count(0)


def test_ett_skript_som_saknas_sags(stord: Page, webbplats: Path) -> None:
    """Utan ett av sidornas egna skript säger sidan att dess knappar och formulär inte är i gång."""
    provade = moduler(webbplats, SIDA)
    for adress in (*(fallet.adress for fallet in SIDORNA.values()), SJALVTEST):
        skripten = moduler(webbplats, adress) - provade
        assert skripten, adress
        for skript in skripten:
            oppna(stord, adress, skript, saknas)
            stord.evaluate(UTAN_DROJSMAL)
            expect(stord.locator(".ej-igang"), skript).to_be_visible()
        provade |= skripten


def moduler(webbplats: Path, adress: str) -> set[str]:
    """Skripten som sidan nämner: alla som den själv behöver."""
    html = (webbplats / adress.partition("#")[0].strip("/") / "index.html").read_text("utf-8")
    return set(MODUL.findall(html))
