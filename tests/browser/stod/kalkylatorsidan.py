"""Det som proven av kalkylatorn delar: ett ifyllt fall, länkar till fall, och handgreppen på sidan."""

import re

from playwright.sync_api import Locator, Page, expect
from stod.platser import ROT

from riktlinje.regelverk.stampel import regelsumma
from riktlinje.scenarier.lasare import las_fil
from riktlinje.webb.vy.hellank import VERSION, forsegla
from riktlinje.webb.vy.lank import falllank

SCENARIER = ROT / "scenarios"
SIDA = "/kalkylator/uppsokande/"
RIKTLINJE = "/riktlinjer/uppsokande/uvas/"
START_MS = 60_000
UVAS = {
    "behovsniva": "fordjupat",
    "uppbar_forsorjningsstod": "nej",
    "kontakt_stadsdel": "nej",
    "pagaende_insats_stadsdel": "nej",
    "alder": "23",
    "kon": "man",
    "folkbokford_i_stockholm": "ja",
    "arbetar": "nej",
    "studerar": "nej",
    "anstallning_mycket_osaker": "nej",
    "anstallning_liten_omfattning": "nej",
    "behov_jobbcoachning_socialt_stod": "ja",
    "af_atgard_erbjuden": "nej",
    "behov_kompletterande_stod": "ja",
    "beslutsdag": "2023-02-15",  # sist: så snart dagen är given viks de frågor ihop som inte behövs
}
MOTORMODUL = (
    "import(document.querySelector('script[src$=\"/js/element.mjs\"]')"
    ".src.replace('element.mjs', 'motor/motor.mjs'))"
)
"""Sidans egen motor, i den mapp som heter efter sitt innehåll."""

UR_MOTORN = re.compile(r"^https?://[^/]+/motor/")
"""Det som hämtas ur motorn; sidans egna skript för den, i js/motor/, hör till sidan."""

TIDSGRANS = f"async (ms) => (await {MOTORMODUL}).stallTidsgrans(ms)"
"""Ändrar hur länge sidans motor får vara tyst."""

MOTORN_KLAR = (
    f"async () => {{ const {{ folj }} = await {MOTORMODUL};"
    " await new Promise((klar) => folj((lage) => lage.namn === 'klar' && klar())); }"
)
"""Väntar tills sidans motor är i gång; startar den inte."""

IFYLLT = "() => [...new FormData(document.querySelector('form.fall'))].filter(([, v]) => v !== '')"


def fall(scenarioid: str) -> str:
    """Fragmentet för ett scenario, med inledande #."""
    scenarierna = las_fil(SCENARIER / "uppsokande/uvas.md", SCENARIER).scenarier
    return "#" + falllank(next(s.fall for s in scenarierna if s.id == scenarioid))


def lank(**varden: str) -> str:
    """Fragmentet för ett fall, skrivet för hand men helt."""
    par = {"v": VERSION, "regler": regelsumma(), "provning": "uppsokande", **varden}
    return "#" + forsegla("&".join(f"{namn}={varde}" for namn, varde in par.items()))


def fyll_i(page: Page, varden: dict[str, str]) -> None:
    """Svarar med musen."""
    for namn, varde in varden.items():
        falt = page.locator(f"form.fall [name={namn}]")
        if falt.first.get_attribute("type") == "radio":
            page.locator(f"form.fall [name={namn}][value='{varde}']").check()
        else:
            falt.fill(varde)


def prova(page: Page) -> None:
    """Trycker på knappen."""
    page.get_by_role("button", name="Pröva fallet").click()


def vanta_svar(page: Page, utfall: str) -> None:
    """Väntar på ett utfall, även när motorn först ska starta."""
    expect(page.locator(".resultat .utfall")).to_contain_text(utfall, timeout=START_MS)


def byt_fall(page: Page, fragment: str) -> None:
    """Öppnar ett annat fall i samma flik, utan att sidan laddas om."""
    page.evaluate("(fragment) => { location.hash = fragment; }", fragment)


def mer(page: Page) -> None:
    """Fäller ut det andra som går att ta med: kvitto, länk, övningsset och scenario."""
    page.locator("details.mer summary").click()


def status(page: Page) -> Locator:
    """Platsen för korta besked om svaret."""
    return page.locator("form.fall ~ [role=status]")


def aktivt(page: Page) -> str:
    """Det fokuserade fältets id."""
    return str(page.evaluate("document.activeElement.id"))
