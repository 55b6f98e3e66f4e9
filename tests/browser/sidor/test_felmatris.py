"""Varje fil som kalkylatorns sida laddar, trasig på varje sätt: sidan går att läsa och säger vad som hänt."""

import re
import time
from collections.abc import Callable, Iterable
from typing import Any

import pytest
from browser.stod.kalkylatorsidan import SIDA, START_MS, fall, vanta_svar
from browser.stod.storningar import FEL, Haller, Storning, med_byte, saknas
from playwright.sync_api import Browser, Page, expect

type Oppna = Callable[..., None]

VANTAT = "Kan beviljas"
# Beskedet kommer efter ett dröjsmål; provet behöver inte vänta ut det.
UTAN_DROJSMAL = "document.getAnimations().forEach((rorelse) => rorelse.finish())"
EJ_IGANG, EJ_IGANG_S = "ej igång", 0.7
UTGANGAR = {"svar": ".resultat .utfall", "motorfel": ".motorfel", EJ_IGANG: ".ej-igang"}


@pytest.fixture(scope="module")
def filer(browser: Browser, browser_context_args: dict[str, Any]) -> list[str]:
    """Sökvägen till varje fil som laddas av sidan, arbetaren medräknad, från tom sida till svar."""
    context = browser.new_context(**browser_context_args)
    hamtat: list[str] = []
    context.on("request", lambda begaran: hamtat.append(begaran.url))
    sida = context.new_page()
    sida.goto(SIDA + fall("U01"))
    vanta_svar(sida, VANTAT)
    with sida.expect_response(re.compile("search_index")):
        sida.locator("#sokfalt").click()
    context.close()
    rot = browser_context_args["base_url"]
    return sorted({adress.removeprefix(rot).partition("#")[0] for adress in hamtat} - {SIDA})


@pytest.fixture
def trasig(stord: Page) -> Oppna:
    """Öppnar sidan på nytt med en länk till ett fall, när filerna är trasiga."""

    def oppna(filer: Iterable[str], storning: Storning, *andra: tuple[str, Storning]) -> None:
        stord.goto("about:blank")
        stord.unroute_all(behavior="ignoreErrors")  # svar på det som den förra sidan aldrig fick
        for monster, fel in [("|".join(re.escape(fil) + "$" for fil in filer), storning), *andra]:
            stord.route(re.compile(monster), fel)
        stord.goto(SIDA + fall("U01"))
        expect(stord.get_by_role("heading", level=1)).to_be_visible()
        expect(stord.locator("article")).to_contain_text("Kalkylatorn är ett beräkningsstöd")

    return oppna


def utgangen(page: Page, bland: Iterable[str] = UTGANGAR) -> str:
    """Väntar tills sidan har svarat eller sagt att den inte kan, och säger vilken av utgångarna det blev.

    «Ej igång» syns utan sitt dröjsmål också en stund innan elementen är på plats, och räknas därför först när
    sidan är färdig och inget annat har kommit.
    """
    slut = time.monotonic() + START_MS / 1000
    ej_igang_fran = float("inf")
    while time.monotonic() < slut:
        page.evaluate(UTAN_DROJSMAL)
        synliga = [namn for namn in bland if page.locator(UTGANGAR[namn]).first.is_visible()]
        if synliga and synliga[0] != EJ_IGANG:
            return synliga[0]
        if not synliga or page.evaluate("document.readyState") != "complete":
            ej_igang_fran = float("inf")
        else:
            ej_igang_fran = min(ej_igang_fran, time.monotonic())
        if time.monotonic() - ej_igang_fran > EJ_IGANG_S:
            return EJ_IGANG
        time.sleep(0.05)
    return "tyst"


def test_listan_over_filer_ar_hela_sidan(filer: list[str]) -> None:
    """Provet gäller stilmallar, sidans skript, temats skript och arbetare, arbetarens skript och motorn."""
    for del_ in ("css/alla.css", "js/element.mjs", "js/motor/arbetare.mjs", "motor/hamtning.mjs"):
        assert [fil for fil in filer if fil.endswith(del_)], del_
    for monster in (r"/bundle\.\w+\.min\.js", r"/search\.\w+\.min\.js", r"/motor/motor\.json"):
        assert [fil for fil in filer if re.search(monster, fil)], monster
    assert len([fil for fil in filer if re.match(r"/motor/[0-9a-f]{16}/", fil)]) == 4


@pytest.mark.parametrize("namn", FEL)
def test_en_motorfil_som_ar_fel_anvands_aldrig(
    stord: Page, trasig: Oppna, filer: list[str], namn: str
) -> None:
    """Saknad, stoppad, av fel typ, stympad eller ändrad på en bit: filen namnges och inget svar visas."""
    for fil in [fil for fil in filer if fil.startswith("/motor/")]:
        if namn == "vriden" and fil.endswith("motor.json"):
            continue  # en ändrad beskrivning stämmer inte med filerna, och då är det de som namnges
        trasig([fil], FEL[namn])
        # «Ej igång» syns en stund utan sitt dröjsmål, men här kommer skripten fram.
        assert utgangen(stord, ("svar", "motorfel")) == "motorfel", fil
        expect(stord.locator(".motorfel code")).to_contain_text(fil.rpartition("/")[2])
        expect(stord.locator(".resultat .utfall")).to_have_count(0)


def test_ett_skript_som_inte_kommer_fram_sags(stord: Page, trasig: Oppna, filer: list[str]) -> None:
    """För varje skript, med felen i tur: ett besked, eller så märks inget alls. Aldrig en tyst sida."""
    sorter = list(FEL.values())[:-1]  # en ändrad bit i ett skript kan ge ett annat giltigt skript
    skripten = [fil for fil in filer if re.search(r"/js/.*\.m?js$|/assets/.*\.js$", fil)]
    utgangar: dict[str, str] = {}
    for nummer, fil in enumerate(skripten):
        # Motorn saknas också: når sidan fram till att säga det är det här skriptet inte nödvändigt.
        trasig([fil], sorter[nummer % len(sorter)], ("/motor/motor.json$", saknas))
        utgangar[fil] = utgangen(stord)
        if utgangar[fil] == "motorfel":
            expect(stord.locator(".motorfel code")).to_contain_text(re.compile("motor.json|arbetare.mjs"))
            if "motor.json" in stord.locator(".motorfel").inner_text():
                utgangar[fil] = "umbärligt"
    assert {"umbärligt", "motorfel", "ej igång"} == set(utgangar.values()), utgangar
    umbarliga = [fil for fil in skripten if utgangar[fil] == "umbärligt"]
    for storning in sorter:
        trasig(umbarliga, storning)
        vanta_svar(stord, VANTAT)


@pytest.mark.parametrize("namn", FEL)
def test_det_som_bara_ar_utseende_hindrar_inget_svar(
    stord: Page, trasig: Oppna, filer: list[str], namn: str
) -> None:
    """Utan stilmallar, ikon och sökindex går sidan att läsa och ger rätt svar, också när någon söker."""
    ovriga = [fil for fil in filer if not re.search(r"\.m?js$|^/motor/", fil)]
    assert {"alla.css", "search_index.json", "sitemap.xml"} <= {fil.rpartition("/")[2] for fil in ovriga}
    trasig(ovriga, FEL[namn])
    vanta_svar(stord, VANTAT)
    stord.locator("#sokfalt").focus()
    vanta_svar(stord, VANTAT)


@pytest.mark.parametrize(
    ("fil", "besked"),
    [
        ("python_stdlib.zip", "Hämtar kalkylatorn"),
        ("pyodide.asm.wasm", "Kalkylatorn startar|Hämtar kalkylatorn"),
        ("js/motor/arbetare.mjs", "Kalkylatorn startar."),
        ("css/alla.css", ""),  # så länge den dröjer väntar webbläsaren med sidan
    ],
)
def test_langsamt_sags_medan_det_pagar(stord: Page, fil: str, besked: str) -> None:
    """Medan en av filerna dröjer säger sidan vad som hämtas och visar inget svar; sedan kommer det rätta."""
    haller = Haller()
    stord.route(f"**/{fil}", haller)
    with stord.expect_request(f"**/{fil}", timeout=START_MS):
        stord.goto(SIDA + fall("U01"), wait_until="commit")
    if besked:
        expect(stord.locator(".framsteg")).to_contain_text(re.compile(besked), timeout=START_MS)
        expect(stord.locator("article")).to_contain_text("Kalkylatorn är ett beräkningsstöd")
    expect(stord.locator(".resultat .utfall")).to_have_count(0)
    haller.slapp()
    vanta_svar(stord, VANTAT)
    expect(stord.locator(".framsteg")).to_have_text("")


def test_webassembly_avstangt(stord: Page, trasig: Oppna) -> None:
    """Är WebAssembly avstängt säger sidan det."""
    trasig(["/js/motor/arbetare.mjs"], med_byte(lambda skript: b"delete globalThis.WebAssembly;" + skript))
    assert utgangen(stord, ("svar", "motorfel")) == "motorfel"
    expect(stord.locator(".motorfel")).to_contain_text("saknar WebAssembly")
