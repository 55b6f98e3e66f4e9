"""Mätningar i Chromium: varje väg till det första svaret mot bar Pyodide, omräkning, frysning och byte."""

import os
import shutil
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import granskning
from ledning import Ledning
from playwright.sync_api import BrowserContext, Page, Playwright, sync_playwright
from vagar import BILD_FINNS, arbetare, bar, bar_webbplats, egen, tom_sida

from riktlinje.webb.drift.packning import packa
from riktlinje.webb.drift.server import Webbserver
from riktlinje.webb.motor.motor import ROT

OMGANGAR = int(os.environ.get("OMGANGAR", "5"))
TIO_MBIT = 10e6 / 8
LUGN_S = 2
"""Så länge får den nystartade webbläsaren komma i ordning, innan någon läsare öppnar en sida i den."""
UTAN_BILD = """export class Minne {
    async finns() {} async las() {} async fil() {} async sparaFiler() {} async sparaBild() {} async kasta() {}
}"""
LANGA = """window.langa = [];
new PerformanceObserver((lista) => window.langa.push(...lista.getEntries().map((post) => post.duration)))
    .observe({ type: 'longtask', buffered: true });"""
FORSTA_BILD = "performance.getEntriesByName('first-contentful-paint')[0].startTime"
OMRAKNING = """async () => {
    const plats = document.querySelector('.resultat');
    const tider = [];
    for (let varv = 0; varv < 200; varv += 1) {
        const varde = varv % 2 ? 'ja' : 'nej', fran = performance.now();
        const nytt = new Promise((klar) => {
            const vakt = new MutationObserver(() => { vakt.disconnect(); klar(); });
            vakt.observe(plats, { childList: true }); // hela svaret; den gamla texten töms redan före
        });
        document.querySelector(`[name=folkbokford_i_stockholm][value=${varde}]`).click();
        await nytt;
        tider.push(performance.now() - fran);
        await new Promise((klar) => { requestAnimationFrame(() => setTimeout(klar)); }); // det förra är ritat
    }
    return tider.sort((a, b) => a - b);
}"""

OMSLAG = """async (varv) => {
    const skript = document.querySelector('script[src$="/js/element.mjs"]').src;
    const { fraga } = await import(skript.replace('element.mjs', 'motor/motor.mjs'));
    const tider = [];
    for (let nummer = 0; nummer < varv; nummer += 1) {
        const start = performance.now();
        const alder = String(19 + (nummer % 11));
        await fraga({ typ: 'omslag', provning: 'uppsokande', varden: { beslutsdag: '2023-02-15', alder } });
        tider.push(performance.now() - start);
    }
    return tider.sort((a, b) => a - b);
}"""


class Lasare:
    """En läsare med en egen profil, som startar webbläsaren på nytt för varje besök."""

    def __init__(self, spelare: Playwright) -> None:
        self._spelare = spelare
        self._profil = tempfile.mkdtemp()

    @contextmanager
    def sida(self) -> Iterator[Page]:
        """En sida i en nystartad webbläsare med profilen som den lämnades."""
        sammanhang: BrowserContext = self._spelare.chromium.launch_persistent_context(
            self._profil,
            executable_path=os.environ["CHROMIUM"],
            args=["--no-sandbox", "--disable-gpu"],
            locale="sv-SE",
        )
        sida = sammanhang.new_page()
        sida.goto("about:blank")
        time.sleep(LUGN_S)
        yield sida
        sammanhang.close()

    def slut(self) -> None:
        """Tar bort profilen."""
        shutil.rmtree(self._profil, ignore_errors=True)


def en_omgang(spelare: Playwright, adresser: dict[str, str]) -> dict[str, float]:
    """En mätning av varje väg, var och en med nya profiler."""
    tider: dict[str, float] = {}
    for namn, funktion in (("bar", bar), ("arbetare", arbetare), ("egen", egen)):
        lasare = Lasare(spelare)
        for besok in ("kall", "nasta"):
            with lasare.sida() as sida:
                tider[f"{namn}_{besok}"] = funktion(sida, adresser[namn])
                slut = time.monotonic() + 20
                while namn != "bar" and not sida.evaluate(BILD_FINNS) and time.monotonic() < slut:
                    time.sleep(0.2)
                sida.wait_for_timeout(1000)
        if namn == "egen":
            with lasare.sida() as sida:
                sida.route(
                    "**/minne.mjs", lambda r: r.fulfill(content_type="text/javascript", body=UTAN_BILD)
                )
                tider["egen_nasta_utan_bild"] = egen(sida, adresser[namn])
        lasare.slut()
        lasare = Lasare(spelare)
        with lasare.sida() as sida:
            tider[f"{namn}_kall_10_mbit"] = funktion(sida, adresser[f"{namn}_10_mbit"])
        lasare.slut()
    return tider


def byte_till_svar(spelare: Playwright, webbplatser: dict[str, str]) -> dict[str, float]:
    """Byte över ledningen till det första svaret, allt inräknat."""
    antal = {}
    for namn, funktion in (("bar", bar), ("arbetare", arbetare), ("egen", egen)):
        lasare = Lasare(spelare)
        with Ledning(webbplatser[namn]) as ledning, lasare.sida() as sida:
            funktion(sida, ledning.adress)
            antal[f"{namn}_mb"] = round(ledning.antal / 1e6, 2)
        lasare.slut()
    return antal


def omrakning(spelare: Playwright, adress: str) -> dict[str, float]:
    """Första bilden på skärmen, den längsta uppgiften till första svaret, och sedan varje ändrat svar."""
    lasare = Lasare(spelare)
    with lasare.sida() as sida:
        sida.add_init_script(LANGA)
        egen(sida, adress)
        langst = max(sida.evaluate("window.langa"), default=0)
        forsta_bild = sida.evaluate(FORSTA_BILD)
        tider = sida.evaluate(OMRAKNING)
        omslag = sida.evaluate(OMSLAG, 50)
    lasare.slut()
    return {
        "omrakning_p50_ms": round(tider[len(tider) // 2], 1),
        "omrakning_p95_ms": round(tider[int(len(tider) * 0.95)], 1),
        "omslag_p50_ms": round(omslag[len(omslag) // 2], 1),
        "omslag_p95_ms": round(omslag[int(len(omslag) * 0.95)], 1),
        "langsta_uppgift_ms": round(langst),
        "forsta_bild_ms": round(forsta_bild),
    }


def verkstaden(spelare: Playwright, adress: str) -> dict[str, float]:
    """Granskarens frågor i verkstaden."""
    lasare = Lasare(spelare)
    with lasare.sida() as sida:
        tider = granskning.webblasaren(sida, adress)
    lasare.slut()
    return tider


def webblasaren(webbplats: Path, mapp: Path) -> dict[str, float]:
    """Medianen av varje tid, kvoten mot bar Pyodide i samma körning, byte, omräkning och frysning."""
    tom_sida(webbplats)
    packa(webbplats, ROT / ".bygge")
    with ExitStack() as oppna:
        spelare = oppna.enter_context(sync_playwright())
        adresser = {
            "egen": oppna.enter_context(Webbserver(webbplats)).adress,
            "bar": oppna.enter_context(Webbserver(bar_webbplats(mapp / "bar"))).adress,
        }
        adresser["arbetare"] = adresser["egen"]
        for namn in ("bar", "arbetare", "egen"):
            ledning = oppna.enter_context(Ledning(adresser[namn], TIO_MBIT))
            adresser[f"{namn}_10_mbit"] = ledning.adress
        en_omgang(spelare, adresser)
        omgangar = [en_omgang(spelare, adresser) for _ in range(OMGANGAR)]
        ovrigt = byte_till_svar(spelare, adresser) | omrakning(spelare, adresser["egen"])
        ovrigt |= verkstaden(spelare, adresser["egen"])
    tider = {namn: statistics.median(omgang[namn] for omgang in omgangar) for namn in omgangar[0]}
    kvoter = {
        f"kvot_{vag}_{besok}": tider[f"{vag}_{besok}"] / tider[f"bar_{besok}"]
        for vag in ("arbetare", "egen")
        for besok in ("kall", "nasta", "kall_10_mbit")
    }
    kvoter["kvot_arbetare_nasta_mot_bar_kall"] = tider["arbetare_nasta"] / tider["bar_kall"]
    kvoter["kvot_nasta_utan_bild"] = tider["egen_nasta_utan_bild"] / tider["bar_nasta"]
    kvoter["kvot_nasta_mot_bar_kall"] = tider["egen_nasta"] / tider["bar_kall"]
    return {
        **{f"{namn}_s": round(tid, 2) for namn, tid in tider.items()},
        **{namn: round(kvot, 2) for namn, kvot in kvoter.items()},
        **ovrigt,
    }
