"""Det som sidorna visar: reglerna och scenarierna, lästa och körda en gång per bygge."""

import logging
from collections import Counter
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from riktlinje.granskning.lagbyte import Lagbyte
from riktlinje.granskning.rapport import Granskning, granska
from riktlinje.granskning.tackning import Tackning
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.regel import Regel
from riktlinje.regelverk import REGELVERK, publicering
from riktlinje.scenarier.datum import Datumrad, Datumresultat, kor_datum
from riktlinje.scenarier.korning import Resultat, kor_alla
from riktlinje.scenarier.lasare import las_allt
from riktlinje.scenarier.scenario import Scenario, Scenariofil
from riktlinje.webb.sidor.sparat import Sparat

CACHE = ".bygge"
"""Mappen bredvid scenariomappen där det som tar tid sparas, när den finns."""

LOGG = logging.getLogger("mkdocs.riktlinje")


@dataclass(frozen=True)
class Publicerat:
    """Regler, scenarier och resultat för ett bygge.

    Attributes:
        mapp: scenariomappen.
    """

    mapp: Path

    @cached_property
    def _last(self) -> tuple[list[Scenariofil], list[Datumrad]]:
        return las_allt(self.mapp)

    @cached_property
    def _sparat(self) -> Sparat:
        mapp = self.mapp.resolve()
        return Sparat(mapp, mapp.parent / CACHE / "granskning")

    @cached_property
    def filer(self) -> dict[str, Scenariofil]:
        """Scenariofilerna efter namn."""
        return {fil.namn: fil for fil in self._last[0]}

    @cached_property
    def resultat(self) -> list[Resultat]:
        """Alla körda scenarier; en avvikelse är en varning, som stoppar ett strikt bygge."""
        resultat = kor_alla(list(self.filer.values()))
        for ett in resultat:
            if not ett.stammer:
                LOGG.warning("Scenariot %s avviker: %s", ett.scenario.id, ett.scenario.plats)
        return resultat

    @cached_property
    def dagar(self) -> list[Datumresultat]:
        """Alla körda rader i datumfilen; också här är en avvikelse en varning."""
        dagar = [kor_datum(rad) for rad in self._last[1]]
        for dag in dagar:
            if not dag.stammer:
                LOGG.warning("Raden %s avviker: %s", dag.rad.id, dag.rad.plats)
        return dagar

    @cached_property
    def granskning(self) -> Granskning:
        """Hela granskningen av reglerna mot scenarierna, för de utgåvor som gäller den sista utgåvans dag."""
        sista = max(utgava.giltig_fran for p in REGELVERK.provningar.values() for utgava in p.utgavor)
        granskning = granska(
            list(self.filer.values()), self.dagar, sista, mutationsprov=self._sparat.mutationer
        )
        for granskad in granskning.utgavor:
            for svar in granskad.overlevande:
                LOGG.warning("Ingen rad märker ändringen %s: %s", svar.mutant.regel, svar.mutant.andring)
        for vad in granskning.ej_analyserat:
            LOGG.warning("Kunde inte analyseras: %s", vad)
        return granskning

    @cached_property
    def lagbyte(self) -> Lagbyte:
        """Varje prövning dagen före och dagen för lagbytet, också raderna."""
        return self._sparat.lagbyte(lambda: (resultat.scenario.fall for resultat in self.resultat))

    @cached_property
    def tackning(self) -> dict[tuple[str, str], Tackning]:
        """Täckningen efter utgåvans och regelns id."""
        return {
            (granskad.utgava.id, tackt.regel.id): tackt
            for granskad in self.granskning.utgavor
            for tackt in granskad.tackning
        }

    @cached_property
    def regler(self) -> dict[str, tuple[Regel[Any], Provning, Utgava]]:
        """Alla regler efter id; en regel som står i flera utgåvor får den senaste av dem."""
        return {
            regel.id: (regel, provning, utgava)
            for provning in REGELVERK.provningar.values()
            for utgava in provning.utgavor
            for regel in utgava.regler()
        }

    def rubrik(self, namn: str) -> str:
        """Rubriken för regeln eller klausulen; målgruppen eller avsnittet följer med när andra heter lika."""
        return self._rubriker[namn]

    @cached_property
    def _rubriker(self) -> dict[str, str]:
        egna = {namn: regel.rubrik for namn, (regel, _, _) in self.regler.items()}
        egna |= {namn: klausul.rubrik for namn, klausul in REGELVERK.klausuler.items()}
        grupper = {
            kriterium.id: grupp.rubrik
            for _, _, utgava in self.regler.values()
            for grupp in utgava.ordning.malgrupper
            for kriterium in grupp.kriterier
        }
        antal = Counter(egna.values())
        avsnitt = publicering().grupper
        return {
            namn: rubrik
            if antal[rubrik] == 1
            else f"{rubrik} ({grupper.get(namn) or avsnitt[namn.partition('.')[0]]})"
            for namn, rubrik in egna.items()
        }

    def rader(self, provning: str) -> tuple[Scenario, ...]:
        """Scenarioraderna för en prövning, så som en jämförelse läser dem."""
        return tuple(
            scenario
            for fil in self.filer.values()
            for scenario in fil.scenarier
            if scenario.fall.provning == provning
        )

    def for_regel(self, regelid: str) -> list[Resultat]:
        """Resultaten i regelns eget scenarioavsnitt, i filernas ordning."""
        return [resultat for resultat in self.resultat if resultat.scenario.avsnitt == regelid]

    def fil_for(self, resultat: Resultat) -> str:
        """Namnet på scenariofilen som resultatet kommer ur."""
        return self._filnamn[resultat.scenario.id]

    def for_fil(self, namn: str, avsnitt: str) -> list[Resultat]:
        """Resultaten i ett avsnitt i en scenariofil."""
        return [r for r in self.resultat if r.scenario.avsnitt == avsnitt and self.fil_for(r) == namn]

    @cached_property
    def _filnamn(self) -> dict[str, str]:
        """Scenariofilens namn efter radens id, som ingen annan rad har."""
        return {scenario.id: namn for namn, fil in self.filer.items() for scenario in fil.scenarier}


@cache
def publicerat(mapp: Path) -> Publicerat:
    """Ett bygges regler och scenarier, gemensamma för alla sidor."""
    return Publicerat(mapp)
