"""En händelse på tidslinjen: när, vad och hur vi vet det."""

from dataclasses import dataclass
from datetime import date

from riktlinje.modell.sakerhet import Sakerhet


@dataclass(frozen=True, slots=True)
class Tidpunkt:
    """Ett år, en månad eller en dag, så noga som det är känt.

    Attributes:
        ar: året.
        manad: månaden, eller None.
        dag: dagen, eller None.
        tillagg: ord efter datumet, när uppgiften säger mer än ett datum kan.
    """

    ar: int
    manad: int | None = None
    dag: int | None = None
    tillagg: str = ""

    @property
    def forsta(self) -> date:
        """Den första dag som tidpunkten kan vara."""
        return date(self.ar, self.manad or 1, self.dag or 1)

    @property
    def noggrann(self) -> str:
        """Datumet utan tillägg, så noga som det är känt, till exempel «2022-06»."""
        delar = [f"{self.ar:04}", *(f"{del_:02}" for del_ in (self.manad, self.dag) if del_ is not None)]
        return "-".join(delar)

    def __str__(self) -> str:
        return f"{self.noggrann}{self.tillagg}"


@dataclass(frozen=True, slots=True)
class Handelse:
    """En händelse på tidslinjen.

    Attributes:
        nar: tidpunkten.
        rubrik: händelsen kort, så som bilden har den.
        text: det som återstår att säga, eller tom.
        kalla: källdokumentens nummer, eller tom när uppgiften är läst någon annanstans.
        sakerhet: hur vi vet det.
        forbehall: vad som inte är sett, eller tom.
        utgava: utgåvorna vars första dag händelsen är, med blanksteg mellan; är de beslutade är dagen det.
    """

    nar: Tidpunkt
    rubrik: str
    text: str
    kalla: tuple[str, ...]
    sakerhet: Sakerhet
    forbehall: str = ""
    utgava: str = ""
