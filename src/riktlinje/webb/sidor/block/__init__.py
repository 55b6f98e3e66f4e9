"""Blocken som sidorna skriver: `/// regel | uvas.alder` och de andra."""

from riktlinje.webb.block.ansvarig import Ansvarigblock
from riktlinje.webb.block.arkitektur import Arkitekturblock
from riktlinje.webb.block.checklista import Checklisteblock
from riktlinje.webb.block.datumtabell import Datumblock
from riktlinje.webb.block.faststallande import Faststallandeblock
from riktlinje.webb.block.felkatalog import Felkatalogblock
from riktlinje.webb.block.granskning import BLOCK as GRANSKNINGSBLOCK
from riktlinje.webb.block.jamforelse import BLOCK as JAMFORELSEBLOCK
from riktlinje.webb.block.lag import Lagnyckelblock, Overklagandeblock
from riktlinje.webb.block.licenser import Licensblock
from riktlinje.webb.block.listor import Forteckningsblock, Kallblock, Provningsblock, Tolkningsblock
from riktlinje.webb.block.ordlista import Ordlisteblock
from riktlinje.webb.block.ovning import Genomgangsblock, Ovningsblock, Ovningsmalblock, Ovningssetblock
from riktlinje.webb.block.provning import Kalkylatorblock, Scenariofilblock, Utgavablock
from riktlinje.webb.block.regler import Klausulblock, Regelblock
from riktlinje.webb.block.tidslinje import Tidslinjeblock
from riktlinje.webb.block.vagledning import Vagledningsblock
from riktlinje.webb.block.verkstad import Verkstadsblock

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
    Vagledningsblock,
    Lagnyckelblock,
    Overklagandeblock,
    Checklisteblock,
    Tidslinjeblock,
    Ordlisteblock,
    Datumblock,
    Ovningsblock,
    Ovningssetblock,
    Ovningsmalblock,
    Genomgangsblock,
    Verkstadsblock,
    Licensblock,
    Arkitekturblock,
    Faststallandeblock,
    Felkatalogblock,
    Ansvarigblock,
    *GRANSKNINGSBLOCK,
    *JAMFORELSEBLOCK,
)
