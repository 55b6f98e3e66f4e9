"""Blocken som sidorna skriver: `/// regel | id` och de andra."""

from riktlinje.webb.sidor.block.ansvarig import Ansvarigblock
from riktlinje.webb.sidor.block.arkitektur import Arkitekturblock
from riktlinje.webb.sidor.block.checklista import Checklisteblock
from riktlinje.webb.sidor.block.datumtabell import Datumblock
from riktlinje.webb.sidor.block.faststallande import Faststallandeblock
from riktlinje.webb.sidor.block.felkatalog import Felkatalogblock
from riktlinje.webb.sidor.block.fragor import Frageblock
from riktlinje.webb.sidor.block.granskning import BLOCK as GRANSKNINGSBLOCK
from riktlinje.webb.sidor.block.jamforelse import BLOCK as JAMFORELSEBLOCK
from riktlinje.webb.sidor.block.lag import Lagnyckelblock, Overklagandeblock
from riktlinje.webb.sidor.block.licenser import Licensblock
from riktlinje.webb.sidor.block.listor import Forteckningsblock, Kallblock, Provningsblock, Tolkningsblock
from riktlinje.webb.sidor.block.ordlista import Ordlisteblock
from riktlinje.webb.sidor.block.ovning import Genomgangsblock, Ovningsblock, Ovningsmalblock, Ovningssetblock
from riktlinje.webb.sidor.block.provning import Kalkylatorblock, Scenariofilblock
from riktlinje.webb.sidor.block.regler import Klausulblock, Regelblock
from riktlinje.webb.sidor.block.status import BLOCK as STATUSBLOCK
from riktlinje.webb.sidor.block.tidslinje import Tidslinjeblock
from riktlinje.webb.sidor.block.vagledning import Vagledningsblock
from riktlinje.webb.sidor.block.verkstad import Verkstadsblock

BLOCK = (
    Regelblock,
    Klausulblock,
    Scenariofilblock,
    Kalkylatorblock,
    Tolkningsblock,
    Kallblock,
    Forteckningsblock,
    Provningsblock,
    Frageblock,
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
    *STATUSBLOCK,
    *GRANSKNINGSBLOCK,
    *JAMFORELSEBLOCK,
)
