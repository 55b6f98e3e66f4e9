"""En tolkning: en oklar text, vår läsning av den och vem som bör avgöra frågan."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tolkning:
    """En publicerad tolkning av en oklar text.

    Attributes:
        id: tolkningens nummer, till exempel «T» och ett löpande tal.
        rubrik: frågan i några ord.
        text: källans ord, kort citerade.
        varfor: varför läsningen spelar roll.
        val: läsningen vi har valt.
        vem: den som bör avgöra frågan.
    """

    id: str
    rubrik: str
    text: str
    varfor: str
    val: str
    vem: str
