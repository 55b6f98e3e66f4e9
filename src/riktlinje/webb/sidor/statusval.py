"""Val efter utgåvornas status i en sidas text, gjorda innan sidan läses, också i rubriker."""

from collections.abc import Callable
from dataclasses import replace

from markdown import Markdown
from markdown.preprocessors import Preprocessor

from riktlinje.modell.fel import Indatafel, Plats
from riktlinje.modell.statusval import valj
from riktlinje.regelverk import REGELVERK

EFTER_KODBLOCKEN = 24
"""Efter superfences (25), så att exempel i kod står kvar, och före all annan läsning."""


class Statusval(Preprocessor):
    """Behåller det som stämmer i varje val på sidan."""

    def __init__(self, md: Markdown, sidvag: Callable[[Markdown], str]) -> None:
        super().__init__(md)
        self.sidvag = sidvag

    def run(self, lines: list[str]) -> list[str]:
        """Raderna med valen gjorda; Indatafel med sidan när ett val inte går att läsa."""
        try:
            return valj("\n".join(lines), REGELVERK.provningar.values()).split("\n")
        except Indatafel as orsak:
            sida = Plats(f"docs/{self.sidvag(self.md)}")
            raise Indatafel([replace(fel, plats=sida) for fel in orsak.fel]) from None
