"""Skärmens bredd i proven, och lugnet efter att den eller något annat på sidan har ändrats."""

from pathlib import Path

from playwright.sync_api import Page

HOJD = 900
RO = Path(__file__).with_name("ro.js").read_text("utf-8")


def vanta_ro(sida: Page, bredd: int) -> None:
    """Väntar tills sidan är så bred och har slutat ändra sig."""
    sida.evaluate(RO, bredd)


def andra_bredd(sida: Page, bredd: int, hojd: int = HOJD) -> None:
    """Ändrar skärmen på en sida som redan är laddad, och väntar tills sidan har rättat sig efter den."""
    sida.set_viewport_size({"width": bredd, "height": hojd})
    vanta_ro(sida, bredd)
