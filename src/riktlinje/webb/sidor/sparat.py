"""Uträkningar som tar sekunder, sparade mellan byggen under en summa av allt som de är räknade ur.

En ändrad sida eller ett ändrat block ger samma summa; en ändrad regel eller rad ger en ny.
"""

import json
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

import riktlinje
from riktlinje.granskning.lagbyte import Lagbyte, Skillnad, lagbyte
from riktlinje.granskning.mutation import mutanter
from riktlinje.granskning.mutationsprov import Mutationssvar, prova_mutanter
from riktlinje.modell.fall import Fall
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.regelverk import PAKET
from riktlinje.scenarier.scenario import Scenario
from riktlinje.webb.motor.delar import SPARADE, summa

HEM = Path(riktlinje.__file__).parent
UTANFOR = ("webb", "cli", "ovningar")
"""Paketen som granskningen aldrig får importera."""


@dataclass(frozen=True)
class Sparat:
    """Det sparade för en scenariomapp; inget sparas där ingen cache finns.

    Attributes:
        scenarier: scenariomappen.
        lager: mappen med det som är sparat.
        hem: paketets mapp.
    """

    scenarier: Path
    lager: Path
    hem: Path = HEM

    @cached_property
    def summa(self) -> str:
        """Summan av reglerna, maskineriet, raderna och det som kör dem."""
        (regelverk,) = import_module(PAKET).__path__
        egna = (fil for fil in self.hem.rglob("*.py") if fil.relative_to(self.hem).parts[0] not in UTANFOR)
        filer = [(self.hem, fil) for fil in egna]
        filer += [(Path(regelverk), fil) for fil in Path(regelverk).rglob("*.py")]
        filer += [(self.scenarier, fil) for fil in self.scenarier.rglob("*.md")]
        verktyg = (sys.version, version("markdown-it-py"), PAKET, Path(__file__).read_text("utf-8"))
        innehall = [
            fil.relative_to(rot).as_posix().encode() + b"\0" + fil.read_bytes() for rot, fil in sorted(filer)
        ]
        return summa([*(text.encode() for text in verktyg), *innehall])

    def mutationer(self, provning: Provning, utgava: Utgava, rader: list[Scenario]) -> list[Mutationssvar]:
        """Mutationsprovet av en utgåva, som `prova_mutanter`; ett där en mutant överlevde sparas inte."""
        fil = self._fil(f"mutationer.{utgava.id}")
        if fil.exists():
            domar = json.loads(fil.read_text("utf-8"))
            return [Mutationssvar(mutant, *dom) for mutant, dom in zip(mutanter(utgava), domar, strict=True)]
        svaren = prova_mutanter(provning, utgava, rader)
        if not any(svar.overlevde for svar in svaren):
            self._skriv(fil, [(svar.dodad_av, svar.likvardig) for svar in svaren])
        return svaren

    def lagbyte(self, fallen: Callable[[], Iterable[Fall]]) -> Lagbyte:
        """Jämförelsen före och efter lagbytet, som `lagbyte` av fallen."""
        fil = self._fil("lagbyte")
        if fil.exists():
            data = json.loads(fil.read_text("utf-8"))
            skillnader = tuple(
                Skillnad(vad, fore, efter, tuple(provningar), klasser)
                for vad, fore, efter, provningar, klasser in data["skillnader"]
            )
            return Lagbyte(date.fromisoformat(data["dag"]), data["klasser"], data["rader"], skillnader)
        byte = lagbyte(fallen())
        rader = [(en.vad, en.fore, en.efter, en.provningar, en.klasser) for en in byte.skillnader]
        data = {"dag": str(byte.dag), "klasser": byte.klasser, "rader": byte.rader, "skillnader": rader}
        self._skriv(fil, data)
        return byte

    def _fil(self, slag: str) -> Path:
        return self.lager / f"{slag}-{self.summa}.json"

    def _skriv(self, fil: Path, data: object) -> None:
        if not self.lager.parent.is_dir():
            return
        self.lager.mkdir(exist_ok=True)
        ny = fil.with_suffix(".ny")
        ny.write_text(json.dumps(data, ensure_ascii=False), "utf-8")
        ny.replace(fil)
        slag = fil.name.rpartition("-")[0]
        for gammal in sorted(self.lager.glob(f"{slag}-*"), key=lambda en: en.stat().st_mtime)[:-SPARADE]:
            gammal.unlink(missing_ok=True)
