"""Källor: dokument och ställen i dem."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stalle:
    """Ett ställe i ett dokument: avsnitt och, i en uppräkning, punktens nummer."""

    dokument: "Dokument"
    avsnitt: str
    nummer: int | None = None

    def __str__(self) -> str:
        punkt = f", punkt {self.nummer}" if self.nummer is not None else ""
        return f"{self.dokument.kort}, avsnittet «{self.avsnitt}»{punkt}"


@dataclass(frozen=True, slots=True)
class Dokument:
    """Ett källdokument.

    Attributes:
        id: källans nummer hos oss, till exempel «000».
        titel: dokumentets fullständiga namn.
        kort: namnet i hänvisningar.
        datum: dokumentets datum i klartext.
        status: vad dokumentet är bevis för.
    """

    id: str
    titel: str
    kort: str
    datum: str
    status: str

    def punkt(self, avsnitt: str, nummer: int) -> Stalle:
        """Punkten med detta nummer i avsnittets uppräkning (den första är 1)."""
        return Stalle(self, avsnitt, nummer)

    def avsnitt(self, avsnitt: str) -> Stalle:
        """Löpande text i avsnittet."""
        return Stalle(self, avsnitt)
