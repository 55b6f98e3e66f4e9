"""Vad vart och ett av startens knep ger: starten utan det mot starten med alla, par för par i samma omgång.

`make matt KNEP=alla` mäter alla, `make matt KNEP="exporter bantat"` några. Kall start är en ny läsare;
nästa start är en ny sida hos en läsare vars webbläsare har sparat motorn och bilden. Ordningen kastas om i
varje omgång, så att en dator som får annat att göra stör alla lika. Bredvid tiden står processortiden, som en
upptagen dator stör mindre men som inte ser att något väntar.
"""

import json
import os
import random
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from knep import las_knep
from kneptabell import ALLT, KONTROLL, Omgang, skriv
from playwright.sync_api import Browser, BrowserContext, sync_playwright
from vagar import BILD_FINNS, arbetare
from varianter import bygg_varianter

from riktlinje.webb.drift.server import Webbserver
from riktlinje.webb.motor.motor import ROT

ALLA = "alla"
OMGANGAR = int(os.environ.get("OMGANGAR", "15"))
BILD_S = 90
FRO = 4711


class Matning:
    """En webbläsare som öppnar varianterna, och klockan för dem."""

    def __init__(self, webblasare: Browser, adresser: Mapping[str, str]) -> None:
        self._webblasare = webblasare
        self._adresser = adresser
        self._klocka = webblasare.new_browser_cdp_session()

    def kall(self, namnen: Iterable[str]) -> Iterator[Omgang]:
        """En ny läsare till var och en av varianterna i varje omgång."""

        def mat(namn: str) -> dict[str, float]:
            with self._lasare() as lasaren:
                return self._besok(lasaren, namn)

        return self._omgangar(namnen, mat)

    def nasta(self, namnen: Iterable[str]) -> Iterator[Omgang]:
        """En läsare för var och en av varianterna, som har varit där förut, på en ny sida i varje omgång."""
        with ExitStack() as oppna:
            lasarna = {namn: oppna.enter_context(self._lasare()) for namn in namnen}
            for namn, lasaren in lasarna.items():
                self._besok(lasaren, namn, vanta_bild=True)
            yield from self._omgangar(lasarna, lambda namn: self._besok(lasarna[namn], namn))

    def _omgangar(self, alla: Iterable[str], mat: Callable[[str], dict[str, float]]) -> Iterator[Omgang]:
        slump = random.Random(FRO)  # noqa: S311  samma ordning varje gång
        namnen = list(alla)
        for nummer in range(OMGANGAR + 1):
            slump.shuffle(namnen)
            omgang = {namn: mat(namn) for namn in namnen}
            print(f"omgång {nummer} av {OMGANGAR}: {omgang[ALLT]['tid']:.2f} s", file=sys.stderr)
            if nummer:  # den första är uppvärmning
                yield omgang

    def _lasare(self) -> BrowserContext:
        return self._webblasare.new_context(locale="sv-SE")

    def _besok(self, lasaren: BrowserContext, namn: str, *, vanta_bild: bool = False) -> dict[str, float]:
        fore = self._processortid()
        sida = lasaren.new_page()
        tid = arbetare(sida, self._adresser[namn])
        processor = sum(nu - fore.get(process, 0) for process, nu in self._processortid().items())
        slut = time.monotonic() + BILD_S
        while vanta_bild and not sida.evaluate(BILD_FINNS):
            if time.monotonic() > slut:
                raise SystemExit(f"Ingen minnesbild sparades av varianten {namn}.")
            time.sleep(0.2)
        sida.close()
        return {"tid": tid, "processor": processor}

    def _processortid(self) -> dict[int, float]:
        svar = self._klocka.send("SystemInfo.getProcessInfo")
        return {process["id"]: process["cpuTime"] for process in svar["processInfo"]}


def mat_knepen(namn: str) -> None:
    """Mäter knepen med de namnen, eller alla, och skriver en tabell och en JSON-fil.

    Raises:
        SystemExit: ett namn finns inte.
    """
    finns = las_knep()
    valda = list(finns) if namn == ALLA else namn.split()
    if okanda := [n for n in valda if n not in finns]:
        raise SystemExit(f"Det finns inget knep {', '.join(okanda)}. Tillåtet: {ALLA}, {', '.join(finns)}.")
    knepen = [finns[n] for n in valda]
    with TemporaryDirectory() as mapp, ExitStack() as oppna:
        print("Varianterna byggs.", file=sys.stderr)
        platser = bygg_varianter(knepen, Path(mapp))
        adresser = {n: oppna.enter_context(Webbserver(plats)).adress for n, plats in platser.items()}
        spelare = oppna.enter_context(sync_playwright())
        val = {"executable_path": os.environ["CHROMIUM"], "args": ["--no-sandbox", "--disable-gpu"]}
        matning = Matning(spelare.chromium.launch(**val), adresser)
        omgangar = {
            start: list(mat([ALLT, KONTROLL, *(knep.namn for knep in knepen if start in knep.starter)]))
            for start, mat in (("kall", matning.kall), ("nasta", matning.nasta))
        }
    (ROT / ".bygge" / "knep.json").write_text(json.dumps(omgangar, indent=1) + "\n", "utf-8")
    skriv([KONTROLL, *valda], omgangar)
