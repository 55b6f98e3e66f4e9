"""Ett övningsfall: ett fall berättat i ord, tillsammans med det som reglerna säger om det."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.fall import Fall
from riktlinje.modell.provning import Provning
from riktlinje.modell.statusval import valj_i
from riktlinje.ovningar.berattelse import Berattelse, beratta
from riktlinje.ovningar.kontroll import fel_i_vinjett
from riktlinje.ovningar.steg import Steg, avgorande, stegen
from riktlinje.ovningar.vinjett import Vinjett
from riktlinje.regelverk import REGELVERK
from riktlinje.scenarier.scenario import Scenario, Scenariofil


@dataclass(frozen=True, slots=True)
class Ovningsfall:
    """Ett fall att öva på, med det räknade svaret.

    Attributes:
        vinjett: fallets nummer, rubrik och lärdom.
        fall: uppgifterna som prövas.
        provning: prövningen.
        bedomning: reglernas svar.
        berattelse: fallet i ord.
        steg: vägen genom prövningen.
        avsnitt: rubriken som fallets scenariorad står under; tom när fallet inte har någon rad.
    """

    vinjett: Vinjett
    fall: Fall
    provning: Provning
    bedomning: Bedomning
    berattelse: Berattelse
    steg: tuple[Steg, ...]
    avsnitt: str = ""

    @property
    def ovar(self) -> str:
        """Steget som fallet övar: det som raden är skriven för, annars det som avgör svaret."""
        ids = [steg.id for steg in self.steg]
        return self.avsnitt if self.avsnitt in ids else avgorande(self.steg).id

    @property
    def oklara_texter(self) -> tuple[str, ...]:
        """Tolkningarna som gör att två kontor kan svara olika."""
        return tuple(flagga for flagga in self.bedomning.flaggor if flagga in REGELVERK.tolkningar)


def rader(filer: Iterable[Scenariofil]) -> dict[str, tuple[Scenario, Scenariofil]]:
    """Varje scenario efter id, med filen det står i."""
    return {scenario.id: (scenario, fil) for fil in filer for scenario in fil.scenarier}


def las_ovningar(
    vinjetter: Iterable[Vinjett], alla: Mapping[str, tuple[Scenario, Scenariofil]]
) -> tuple[list[Ovningsfall], list[str]]:
    """Övningsfallen, och ett meddelande per sak som inte stämmer; ett fall med fel är inte med."""
    fallen: list[Ovningsfall] = []
    fel: list[str] = []
    for skriven in vinjetter:
        if skriven.rad not in alla:
            fel.append(f"{skriven.id}: raden «{skriven.rad}» finns inte i någon scenariofil.")
            continue
        vinjett = valj_i(skriven, REGELVERK.provningar.values())
        scenario, fil = alla[vinjett.rad]
        provning = REGELVERK.provningar[scenario.fall.provning]
        bedomning = provning.prova(scenario.fall)
        egna = fel_i_vinjett(vinjett, scenario, fil, provning, bedomning)
        fel += egna
        if not egna:
            berattelse = beratta(vinjett.berattelse, scenario, provning)
            steg = stegen(scenario.fall, provning, bedomning)
            fallen.append(
                Ovningsfall(vinjett, scenario.fall, provning, bedomning, berattelse, steg, scenario.avsnitt)
            )
    return fallen, fel
