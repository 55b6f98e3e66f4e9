"""Vad en tolkning är, och de som bör avgöra frågorna."""

from dataclasses import dataclass

KF = "Kommunfullmäktige, eller tillämpningsanvisningar till riktlinjen."
AMN = "Arbetsmarknadsnämnden, i tillämpningsanvisningar."
SOCIALNAMNDEN = "Socialnämnden, i tillämpningsanvisningar till kriterierna."
BADA_NAMNDERNA = "Arbetsmarknadsnämnden tillsammans med stadsdelsnämnderna."
JURIST = "Stadens jurister."
REDAKTIONEN = "Den som förvaltar webbplatsen. Frågan gäller bara hur vi skriver."


@dataclass(frozen=True, slots=True)
class Tolkning:
    """En publicerad tolkning av en oklar text.

    Attributes:
        id: tolkningens nummer, till exempel «T-08».
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
