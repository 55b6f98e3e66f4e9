"""Axe på en sida i alla utseenden, utan att ladda om den: ljust och mörkt, på varje bredd."""

from collections.abc import Sequence
from pathlib import Path

import axe_playwright_python  # type: ignore[import-untyped]
from browser.stod.matt import mat
from browser.stod.skarm import HOJD, andra_bredd, vanta_ro
from playwright.sync_api import Page

TAGGAR = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
BREDDER = (1280, 390, 320)
SKRIPT = (
    (Path(axe_playwright_python.__file__).with_name("axe.min.js")).read_text("utf-8"),
    Path(__file__).with_name("provtal.js").read_text("utf-8"),
    Path(__file__).with_suffix(".js").read_text("utf-8"),
)


class Axesvep:
    """Kör axe på sidan som den är, i varje utseende, och minns vilka slags texter som redan är prövade.

    Hur mycket som kan hoppas över utan att något missas står i axesvep.js.
    """

    def __init__(self) -> None:
        self._provade: list[int] = []

    def __call__(self, sida: Page, bredder: Sequence[int] = BREDDER, *, matt: bool = False) -> list[str]:
        """Brotten, ett per rad, med bredd och färg först. Sidan lämnas ljus, i sin egen bredd.

        Med `matt` mäts också det som axe inte ser: fokus, tabbordning, bredd och textavstånd.
        """
        egen = sida.viewport_size
        sida.evaluate(";".join(SKRIPT))
        brott = []
        for bredd in bredder:
            sida.set_viewport_size({"width": bredd, "height": HOJD})
            for farg in ("light", "dark"):
                sida.emulate_media(color_scheme=farg)
                vanta_ro(sida, bredd)
                svar = sida.evaluate("([taggar, kanda]) => axesvep(taggar, kanda)", [TAGGAR, self._provade])
                self._provade += svar["nya"]
                brott += [f"{bredd} {farg} {rad}" for rad in svar["brott"]]
        sida.emulate_media(color_scheme="light")
        if egen:
            andra_bredd(sida, egen["width"], egen["height"])
        if matt:
            brott += [f"{namn} {ett}" for namn, fel in mat(sida).items() for ett in fel]
        return brott
