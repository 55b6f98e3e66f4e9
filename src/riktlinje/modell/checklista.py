"""Ett steg i en checklista."""

from dataclasses import dataclass

from riktlinje.modell.orsak import stor


@dataclass(frozen=True, slots=True)
class Steg:
    """Ett steg i handläggningen.

    Attributes:
        vem: den som gör det; tom när det är läsaren, och då är vad en uppmaning.
        vad: det som görs, skrivet så att vem och vad tillsammans är en mening.
        regler: id för de regler och klausuler som steget bygger på, det viktigaste först.
    """

    vem: str
    vad: str
    regler: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.vem} {self.vad}." if self.vem else f"{stor(self.vad)}."
