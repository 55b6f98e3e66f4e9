"""Ett ord i ordlistan."""

from dataclasses import dataclass

EGEN, LAG = "egen", "lag"


@dataclass(frozen=True, slots=True)
class Ord:
    """Ett ord och vad det betyder.

    Attributes:
        term: ordet så som det står i listan.
        id: ankaret i listan.
        bojningar: de former som länkas till listan där de först står på en sida.
        betydelse: vad ordet betyder, i en till tre meningar.
        kalla: källdokumentens nummer, LAG eller EGEN för webbplatsens egna ord.
        se: andra ord eller tolkningar som hör hit, efter id.
        engelska: namnet utskrivet på engelska, eller tom.
        olankad: skälet till att ordet inte länkas; tom när det har böjningar.
    """

    term: str
    id: str
    bojningar: tuple[str, ...]
    betydelse: str
    kalla: tuple[str, ...]
    se: tuple[str, ...] = ()
    engelska: str = ""
    olankad: str = ""


@dataclass(frozen=True, slots=True)
class Grupp:
    """Ord som hör ihop, under en gemensam rubrik."""

    id: str
    rubrik: str
    ord: tuple[Ord, ...]
