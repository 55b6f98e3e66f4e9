"""En jämförelse med sina scenariorader, så som den visas, skrivs ut och bifogas."""

from collections.abc import Callable
from dataclasses import dataclass

from riktlinje.granskning.jamforelse import Jamforelse, Klass
from riktlinje.granskning.radjamforelse import Radjamforelse


@dataclass(frozen=True, slots=True)
class Jamforelserapport:
    """En jämförelse med sina rader, redo att skrivas ut.

    Attributes:
        fore: det som jämförs, som det kallas på sidan.
        efter: det som det jämförs med.
        jamforelse: reglernas skillnader.
        rader: scenarioradernas skillnader.
        adress: kalkylatorns adress för ett exempel ur en klass; tom text när fallet inte går att öppna.
    """

    fore: str
    efter: str
    jamforelse: Jamforelse
    rader: Radjamforelse
    adress: Callable[[Klass], str]

    @property
    def lika(self) -> bool:
        """Sant när varken reglerna eller raderna skiljer."""
        return self.jamforelse.lika and self.rader.lika
