"""Det som en riktlinje lämnar till vägledningen: första frågan, ordningen, och vad som kan erbjudas."""

from collections.abc import Mapping
from dataclasses import dataclass

from riktlinje.modell.uppgift import Varde


@dataclass(frozen=True, slots=True)
class Ingangssvar:
    """Ett svar på den första frågan.

    Attributes:
        namn: svarets namn i formuläret.
        etikett: svaret i klartext.
        uppgifter: de uppgifter som svaret betyder, med sina värden.
    """

    namn: str
    etikett: str
    uppgifter: Mapping[str, Varde]


@dataclass(frozen=True, slots=True)
class Ingang:
    """Den första frågan, som gäller ansökan och inte personen.

    Attributes:
        namn: frågans namn i formuläret; ingen uppgift heter så.
        fraga: frågan.
        hjalp: vad läsaren behöver veta för att svara.
        svar: svaren, i den ordning de visas.
    """

    namn: str
    fraga: str
    hjalp: str
    svar: tuple[Ingangssvar, ...]

    @property
    def uppgifter(self) -> tuple[str, ...]:
        """Namnen på de uppgifter som något av svaren betyder."""
        return tuple(dict.fromkeys(namn for svar in self.svar for namn in svar.uppgifter))


@dataclass(frozen=True, slots=True)
class Forutsattning:
    """En uppgift som måste ha ett visst värde för att prövningen ska gälla.

    Attributes:
        provning: prövningens id.
        uppgift: uppgiftens namn.
        varde: värdet den måste ha.
        mening: regeln eller klausulen som säger det, efter id.
        skal: varför prövningen inte gäller annars, i en mening.
    """

    provning: str
    uppgift: str
    varde: Varde
    mening: str
    skal: str


@dataclass(frozen=True, slots=True)
class Vagledning:
    """Hur läsaren leds till rätt prövning.

    Attributes:
        ingang: den första frågan; None när ingen ställs före uppgifterna.
        ordning: uppgifterna som frågas först, i ordning; de andra frågas efter hur mycket de avgör.
        forutsattningar: det som en prövning förutsätter utöver sina regler.
        antas_inte: startvärden som inte gäller, som (uppgift, värdet den har, uppgiften som inte antas).
        erbjuds: det som kan erbjudas när ingen prövning gäller, en mening var.
        erbjuds_enligt: regler och klausuler som meningarna bygger på, efter id.
    """

    ingang: Ingang | None = None
    ordning: tuple[str, ...] = ()
    forutsattningar: tuple[Forutsattning, ...] = ()
    antas_inte: tuple[tuple[str, Varde, str], ...] = ()
    erbjuds: tuple[str, ...] = ()
    erbjuds_enligt: tuple[str, ...] = ()
