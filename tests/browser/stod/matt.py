"""Måtten på sidan som den är: det som axe inte ser, på bred och smal skärm, i ljust och mörkt."""

from pathlib import Path

from browser.stod.skarm import andra_bredd
from playwright.sync_api import Page

SIDMATT = ";".join(Path(__file__).with_name(fil).read_text("utf-8") for fil in ("provtal.js", "sidmatt.js"))
BRED, SMAL = 1280, 320
MINNS_FOKUS = "globalThis.hadeFokus = document.activeElement"
GE_FOKUS = "() => { if (hadeFokus !== document.body) hadeFokus.focus({ preventScroll: true }); }"


def mat(page: Page, kanda: list[int] | None = None) -> dict[str, list[str]]:
    """Felen för varje mått. Sidan lämnas ljus, i sin egen bredd och med sitt fokus.

    Args:
        page: sidan.
        kanda: det i sidornas skal vars fokus redan är prövat på en annan sida; det nya läggs till.
    """
    kanda = [] if kanda is None else kanda
    egen = page.viewport_size
    page.evaluate(SIDMATT)
    page.evaluate(MINNS_FOKUS)
    page.keyboard.press("Tab")  # först då visar webbläsaren var fokus är
    fel: dict[str, list[str]] = {}
    for bredd in (SMAL, BRED):
        andra_bredd(page, bredd)
        matten = ["forBrett", "textavstand", "fokusordning", *(["rullandeTabeller"] if bredd == SMAL else [])]
        for matt in matten:
            fel.setdefault(matt, []).extend(f"{bredd} {ett}" for ett in page.evaluate(f"sidmatt.{matt}()"))
        for farg in ("dark", "light"):
            page.emulate_media(color_scheme=farg)
            val = [kanda, {"tackning": farg == "light"}]
            svar = page.evaluate("([kanda, val]) => sidmatt.fokusUtom(kanda, val)", val)
            kanda += svar["nya"]
            fel.setdefault("fokus", []).extend(f"{bredd} {farg} {ett}" for ett in svar["fel"])
    page.evaluate(GE_FOKUS)
    if egen:
        andra_bredd(page, egen["width"], egen["height"])
    return fel
