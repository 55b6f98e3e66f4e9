"""Det som prövningen gick igenom: stegen den tog, var den stannade och vad den kom fram till."""

from dataclasses import dataclass
from typing import Any

from riktlinje.modell.bedomning import Kriteriesvar
from riktlinje.modell.regel import Oklart, Regel
from riktlinje.modell.tabell import Utslag
from riktlinje.modell.utfall import Beslutsfattare, Utfall

OKANT = Oklart(None)
"""Svaret på ett steg när de okända uppgifterna kan ge olika svar."""


@dataclass(frozen=True, slots=True)
class Provsteg:
    """Ett steg som prövningen tog: regeln, och vad den svarar på det som är känt.

    Attributes:
        regel: regeln; dess sort säger vad för slags steg det är.
        utslag: de svar som ännu är möjliga, och de uppgifter som avgör.
        svar: regelns enda möjliga svar, annars `OKANT`.
        kriteriesvar: status och skäl, när steget är ett kriterium.
    """

    regel: Regel[Any]
    utslag: Utslag[Any]
    svar: Any
    kriteriesvar: Kriteriesvar | None = None


@dataclass(frozen=True, slots=True)
class Utgang:
    """Det som avgör för personen: utfallet, vem som beslutar och vilken målgrupp som prövades."""

    utfall: Utfall
    beslutsfattare: Beslutsfattare | None = None
    malgrupp: str | None = None


@dataclass(frozen=True, slots=True)
class Karna:
    """Det som följer av uppgifterna ensamma, utan dagar och texter.

    Attributes:
        steg: stegen på vägen, i ordning; det sista är `stopp` när fallet inte når ett svar på kriterierna.
        stopp: vägvalet eller målgruppsvalet som hindrade vägen; None när kriterierna avgjorde.
        visade: kriterier och förfarandekrav som visas fast vägen dit är oklar.
    """

    utfall: Utfall
    beslutsfattare: Beslutsfattare | None = None
    malgrupp: str | None = None
    kriterier: tuple[Kriteriesvar, ...] = ()
    flaggor: tuple[str, ...] = ()
    tolkningar: tuple[str, ...] = ()
    steg: tuple[Provsteg, ...] = ()
    stopp: Provsteg | None = None
    visade: tuple[Provsteg, ...] = ()

    @property
    def utgang(self) -> Utgang:
        """Utfall, beslutsfattare och målgrupp."""
        return Utgang(self.utfall, self.beslutsfattare, self.malgrupp)

    @property
    def vagval_oklart(self) -> bool:
        """Sant när ett vägval eller målgruppsvalet är oklart, så att det är oklart vem som beslutar."""
        return self.stopp is not None and isinstance(self.stopp.svar, Oklart)
