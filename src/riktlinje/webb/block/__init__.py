"""Blocken som sidorna skriver: `/// regel | uvas.alder` och de andra."""

from riktlinje.webb.block.lag import Lagnyckelblock, Overklagandeblock
from riktlinje.webb.block.listor import Forteckningsblock, Kallblock, Provningsblock, Tolkningsblock
from riktlinje.webb.block.provning import Kalkylatorblock, Scenariofilblock, Utgavablock
from riktlinje.webb.block.regler import Klausulblock, Regelblock

BLOCK = (
    Regelblock,
    Klausulblock,
    Utgavablock,
    Scenariofilblock,
    Kalkylatorblock,
    Tolkningsblock,
    Kallblock,
    Forteckningsblock,
    Provningsblock,
    Lagnyckelblock,
    Overklagandeblock,
)
