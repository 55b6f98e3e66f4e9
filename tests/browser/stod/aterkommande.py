"""En läsare som har varit här förut: motorn är sparad i webbläsaren, men inget annat finns kvar.

Prov som inte handlar om starten delar den läsaren. Vart och ett får en ny sida, och lämnar inget efter sig.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from browser.stod.sparat import SPARAT, rakna, vanta_bild
from browser.stod.vakt import vaka
from playwright.sync_api import Browser, Page

KVAR = "[localStorage.length, sessionStorage.length, document.cookie]"
TOM = "localStorage.clear()"
VILA = "/404.html"


class Aterkommande:
    """Läsaren, med en sida som vilar mellan proven och ser vad de lämnar efter sig."""

    def __init__(self, browser: Browser, val: dict[str, Any]) -> None:
        self._adress: str = val["base_url"]
        self._context = browser.new_context(**val)
        self._vilande = self._context.new_page()

    def _spara_motorn(self) -> None:
        """Låter motorn starta och spara sin bild, om den inte redan är sparad."""
        if self._vilande.url == "about:blank" or not self._har_bild():
            rakna(self._vilande)
            vanta_bild(self._vilande)
            self._vilande.goto(VILA)

    def _har_bild(self) -> bool:
        return any(adress.endswith("/minnesbild") for adress in self._vilande.evaluate(SPARAT))

    @contextmanager
    def besok(self) -> Iterator[Page]:
        """En ny, vaktad sida; efteråt är läsaren som före, och provet underkänt om något blev kvar."""
        self._spara_motorn()
        with vaka(self._context, self._adress) as fel:
            try:
                yield self._context.new_page()
            finally:
                self._stada()
        kvar = [*self._vilande.evaluate(KVAR), self._context.cookies()]
        self._vilande.evaluate(TOM)
        self._context.clear_cookies()
        assert fel == []
        assert [0, 0, "", []] == kvar

    def _stada(self) -> None:
        self._context.set_offline(False)
        for sida in self._context.pages:
            if sida != self._vilande:
                sida.unroute_all(behavior="ignoreErrors")
                sida.close()
        self._context.clear_permissions()

    def stang(self) -> None:
        """Avslutar läsarens webbläsare."""
        self._context.close()
