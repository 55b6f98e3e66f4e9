"""Fel på det som sidan hämtar: saknat, stoppat, av fel typ, stympat, ändrat eller försenat."""

from collections.abc import Callable

from playwright.sync_api import Route

type Storning = Callable[[Route], object]


def saknas(route: Route) -> None:
    """Filen finns inte."""
    route.fulfill(status=404, body="")


def avbruten(route: Route) -> None:
    """Filen stoppas på vägen."""
    route.abort()


def inloggning(route: Route) -> None:
    """En proxy svarar med en webbsida, så som inloggningssidor gör."""
    route.fulfill(status=200, content_type="text/html", body="<!doctype html><title>Logga in</title>")


class Haller:
    """Håller kvar varje begäran tills den släpps."""

    def __init__(self) -> None:
        self.hallna: list[Route] = []

    def __call__(self, route: Route) -> None:
        """Tar emot en begäran."""
        self.hallna.append(route)

    def slapp(self) -> None:
        """Låter servern svara på allt som hålls."""
        for route in self.hallna:
            route.continue_()


def med_byte(andra: Callable[[bytes], bytes]) -> Storning:
    """Rätt svar men med ändrat innehåll."""

    def svara(route: Route) -> None:
        svar = route.fetch()
        typ = {"content-type": svar.headers["content-type"]}
        route.fulfill(status=200, headers=typ, body=andra(svar.body()))

    return svara


def _vrid(innehall: bytes) -> bytes:
    mitten = len(innehall) // 2
    return innehall[:mitten] + bytes([innehall[mitten] ^ 1]) + innehall[mitten + 1 :]


vriden = med_byte(_vrid)
"""En enda bit mitt i filen är en annan."""
stympad = med_byte(lambda innehall: innehall[: len(innehall) // 2])
"""Bara första halvan kom fram."""

FEL: dict[str, Storning] = {
    "saknas": saknas,
    "stoppad": avbruten,
    "fel typ": inloggning,
    "stympad": stympad,
    "vriden": vriden,
}
