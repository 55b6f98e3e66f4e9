"""Läsaren som proven delar: varje prov ser sina egna fel, och inget av det ena finns kvar i det andra."""

from collections.abc import Callable

import pytest
from browser.stod.aterkommande import Aterkommande
from browser.stod.kalkylatorsidan import IFYLLT, SIDA, fall, mer, vanta_svar
from browser.stod.sparat import VAG
from browser.stod.storningar import saknas
from playwright.sync_api import Page

EGET_FALL = "Lägg till i övningssetet"
SKRIPTFEL = "() => { setTimeout(() => { throw new Error('läckt'); }); }"


def fel_i_konsolen(page: Page) -> None:
    """Ett skript på sidan skriver ett fel."""
    page.evaluate("console.error('läckt')")


def skriptfel(page: Page) -> None:
    """Ett skript på sidan går sönder."""
    with page.expect_event("pageerror"):
        page.evaluate(SKRIPTFEL)


def frammande(page: Page) -> None:
    """Sidan begär något från någon annan."""
    with page.expect_event("request", lambda begaran: "exempel.invalid" in begaran.url):
        page.evaluate("() => { location.href = 'http://exempel.invalid/'; }")


def kaka(page: Page) -> None:
    """Sidan sätter en kaka."""
    page.evaluate("document.cookie = 'spar=1'")


def lagrat(page: Page) -> None:
    """Sidan sparar något hos läsaren."""
    page.evaluate("localStorage.setItem('spar', '1')")


def ingenting(_: Page) -> None:
    """Inget går fel."""


def besok(lasare: Aterkommande, gor: Callable[[Page], None]) -> None:
    """Ett prov som öppnar en sida och gör något på den."""
    with lasare.besok() as page:
        page.goto("/om/status/")
        gor(page)


@pytest.mark.parametrize("fel", [fel_i_konsolen, skriptfel, frammande, kaka, lagrat])
def test_felet_underkanner_just_det_provet(aterkommande: Aterkommande, fel: Callable[[Page], None]) -> None:
    """Ett fel, en begäran eller ett spår underkänner provet som orsakade det, och inte nästa."""
    with pytest.raises(AssertionError):
        besok(aterkommande, fel)
    besok(aterkommande, ingenting)


def test_nasta_prov_borjar_fran_borjan(aterkommande: Aterkommande) -> None:
    """Motorn startar ur sin bild; fall, egna fall, rättigheter, avbrott i nätet och öppna sidor är borta."""
    with aterkommande.besok() as page:
        page.goto(SIDA + fall("U01"))
        vanta_svar(page, "Kan beviljas")
        assert "bild" == page.evaluate(VAG)
        mer(page)
        page.get_by_role("button", name=EGET_FALL).click()
        page.context.grant_permissions(["clipboard-read"])
        page.context.new_page()
        page.route("**/motor/motor.json", saknas)
        page.context.set_offline(True)
    with aterkommande.besok() as page:
        page.goto(SIDA)
        assert [] == page.evaluate(IFYLLT)
        assert "#" not in page.url
        assert "prompt" == page.evaluate(
            "async () => (await navigator.permissions.query({ name: 'clipboard-read' })).state"
        )
        assert 2 == len(page.context.pages)
        page.goto("/ovningar/set/")
        assert 0 == page.get_by_role("checkbox", name="E1").count()
        page.goto(SIDA + fall("U07"))
        vanta_svar(page, "Kan inte beviljas")
        assert "bild" == page.evaluate(VAG)
