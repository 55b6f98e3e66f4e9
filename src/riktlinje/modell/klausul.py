"""En klausul är en mening i källan som inte är en egen regel, och hur den är omhändertagen."""

from dataclasses import dataclass
from enum import StrEnum

from riktlinje.modell.kalla import Stalle


class Hantering(StrEnum):
    """Hur en mening i källan är omhändertagen på webbplatsen."""

    KOD = "kod"
    UPPLYSNING = "upplysning"
    BEDOMNING = "bedomning"
    STEG = "steg"
    INFORMATION = "information"
    SYNPUNKT = "synpunkt"
    UTELAMNAD = "utelamnad"

    @property
    def rubrik(self) -> str:
        """Hanteringen i klartext."""
        return HANTERINGSRUBRIKER[self]


HANTERINGSRUBRIKER = {
    Hantering.KOD: "Kodad",
    Hantering.UPPLYSNING: "Kodad som upplysning",
    Hantering.BEDOMNING: "Bedömning",
    Hantering.STEG: "Förfarande",
    Hantering.INFORMATION: "Information",
    Hantering.SYNPUNKT: "Ej kodad: synpunkt",
    Hantering.UTELAMNAD: "Ej kodad",
}


@dataclass(frozen=True, slots=True)
class Klausul:
    """En mening i källan utan egen kod.

    Attributes:
        id: meningens namn överallt.
        rubrik: namnet på sidan, högst åtta ord.
        citat: källans egna ord, kort och ordagrant; […] där ord är uteslutna.
        kalla: var orden står.
        hantering: hur meningen är omhändertagen.
        skal: varför den är det och vad den betyder här, i en eller två korta meningar.
        tolkningar: publicerade tolkningar som rör meningen.
        ror: id för de regler och klausuler som meningen gäller eller förklarar.
        flaggor: upplysningar i svaret som meningen ger.
    """

    id: str
    rubrik: str
    citat: str
    kalla: Stalle
    hantering: Hantering
    skal: str
    tolkningar: tuple[str, ...] = ()
    ror: tuple[str, ...] = ()
    flaggor: tuple[str, ...] = ()
