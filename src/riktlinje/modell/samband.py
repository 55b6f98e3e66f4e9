"""Samband mellan uppgifter: svar som inte kan stå tillsammans, och tid som ska gå ihop med en dag."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from riktlinje.modell.tabell import Lage
from riktlinje.modell.uppgift import Varde


@dataclass(frozen=True, slots=True)
class Samband:
    """Två uppgifter där vissa svar inte kan stå tillsammans.

    Attributes:
        ena: den ena uppgiftens namn.
        andra: den andra uppgiftens namn.
        gar_ihop: sant när de två värdena kan stå tillsammans.
    """

    ena: str
    andra: str
    gar_ihop: Callable[[Varde, Varde], bool]

    def halls(self, lage: Lage) -> bool:
        """Sant när uppgifterna går ihop; en okänd uppgift säger inte emot någon."""
        ena, andra = lage.get(self.ena), lage.get(self.andra)
        return ena is None or andra is None or self.gar_ihop(ena, andra)


@dataclass(frozen=True, slots=True)
class TidSomGatt:
    """Uppgiften om hur länge insatsen redan har pågått, och hur den hör ihop med den första dagen.

    Attributes:
        uppgift: uppgiftens namn; dess värden är tal.
        gar_ihop: de tal som går ihop med insatsens första dag och beslutsdagen, när den första är tidigare.
        tolkning: den publicerade tolkning som säger hur tiden räknas.
    """

    uppgift: str
    gar_ihop: Callable[[date, date], range]
    tolkning: str


def sambanden(
    hogst: Iterable[tuple[str, str]], medfor: Iterable[tuple[str, str, str]]
) -> tuple[Samband, ...]:
    """Sambanden i en prövning.

    Args:
        hogst: uppgifter som aldrig får vara större än en annan, som (mindre, större).
        medfor: ja på en uppgift som utesluter nej på en annan, som (den ena, den andra, tolkningen).
    """
    tal = [Samband(mindre, storre, _hogst) for mindre, storre in hogst]
    return (*tal, *(Samband(ena, andra, _medfor) for ena, andra, _ in medfor))


def kan_finnas(klasser: Mapping[str, tuple[Varde, ...]], samband: Iterable[Samband]) -> bool:
    """Sant när några av värdena i klasserna går ihop, par för par.

    Args:
        klasser: värdena att välja bland, efter uppgift.
        samband: sambanden; de vars uppgifter inte står bland klasserna säger inte emot.
    """
    return all(
        any(ett.gar_ihop(ena, andra) for ena in klasser[ett.ena] for andra in klasser[ett.andra])
        for ett in samband
        if ett.ena in klasser and ett.andra in klasser
    )


def _hogst(mindre: Varde, storre: Varde) -> bool:
    return int(mindre) <= int(storre)


def _medfor(ena: Varde, andra: Varde) -> bool:
    return not (ena is True and andra is False)
