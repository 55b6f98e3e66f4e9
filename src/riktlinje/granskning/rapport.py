"""Hela granskningen: rader, täckning, mutationer, luckor och öppna tolkningar, för terminal och maskin."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from riktlinje.granskning.luckor import Fynd, fynd, gallande
from riktlinje.granskning.mutationsprov import Mutationssvar, prova_mutanter
from riktlinje.granskning.radforslag import Radforslag, foresla
from riktlinje.granskning.tackning import Tackning, tackning
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.regel import Kriterium
from riktlinje.regler import PROVNINGAR
from riktlinje.regler.stampel import regelsumma
from riktlinje.regler.tolkningar import TOLKNINGAR
from riktlinje.scenarier.korning import Resultat, kor_alla
from riktlinje.scenarier.scenario import Scenariofil


@dataclass(frozen=True)
class Utgavegranskning:
    """Granskningen av en utgåva."""

    provning: Provning
    utgava: Utgava
    tackning: list[Tackning]
    mutationer: list[Mutationssvar]

    @property
    def overlevande(self) -> list[Mutationssvar]:
        """Mutanter som ingen rad märkte."""
        return [svar for svar in self.mutationer if svar.overlevde]

    def utan_par(self) -> list[str]:
        """Kriterier där inget par av rader visar att just det kriteriet vänder utfallet."""
        return [t.regel.id for t in self.tackning if isinstance(t.regel, Kriterium) and t.par is None]


@dataclass(frozen=True)
class Granskning:
    """Hela granskningen av det publicerade."""

    resultat: list[Resultat]
    utgavor: list[Utgavegranskning]
    fynd: list[Fynd]
    filer: list[Scenariofil]

    @property
    def godkand(self) -> bool:
        """Sant när varje rad stämmer och ingen mutant överlevde."""
        return all(r.stammer for r in self.resultat) and not any(u.overlevande for u in self.utgavor)

    def forslag(self) -> Iterator[Radforslag]:
        """En rad att lägga till för varje mutant som överlevde."""
        for granskad in self.utgavor:
            for svar in granskad.overlevande:
                if svar.forslag is not None:
                    del_ = svar.forslag.del_
                    kolumner = ["flaggor"] if del_.startswith("flagga ") else [del_, "flaggor"]
                    yield foresla(
                        granskad.provning,
                        svar.forslag.rad,
                        svar.forslag.andringar,
                        [kolumn for kolumn in kolumner if kolumn != "utgang"],
                        svar.mutant.regel,
                        self.filer,
                    )

    def som_data(self) -> dict[str, Any]:
        """Granskningen i det stabila JSON-formatet."""
        return {
            "regler": regelsumma(),
            "godkand": self.godkand,
            "rader": {"antal": len(self.resultat), "stammer": sum(r.stammer for r in self.resultat)},
            "tolkningar": len(TOLKNINGAR),
            "utgavor": [_utgavedata(granskad) for granskad in self.utgavor],
            "fynd": [{"sort": f.sort, "vad": f.vad} for f in self.fynd],
            "forslag": [{"fil": f.fil, "avsnitt": f.avsnitt, "tabell": f.markdown()} for f in self.forslag()],
        }


def _utgavedata(granskad: Utgavegranskning) -> dict[str, Any]:
    celler = [(len(t.alla_celler), len(t.onadda)) for t in granskad.tackning]
    return {
        "utgava": granskad.utgava.id,
        "regler": len(granskad.tackning),
        "celler": sum(alla for alla, _ in celler),
        "onadda_celler": sum(onadda for _, onadda in celler),
        "utan_par": granskad.utan_par(),
        "mutanter": len(granskad.mutationer),
        "dodade": sum(bool(svar.dodad_av) for svar in granskad.mutationer),
        "likvardiga": sum(svar.likvardig for svar in granskad.mutationer),
        "overlevde": [f"{s.mutant.regel}: {s.mutant.andring}" for s in granskad.overlevande],
    }


def granska(
    filer: list[Scenariofil], dag: date, framsteg: Callable[[str], None] = lambda _text: None
) -> Granskning:
    """Granskar allt som är publicerat.

    Args:
        filer: scenariofilerna.
        dag: dagen vars utgåvor luckorna söks i.
        framsteg: får en rad text för varje steg som tar mer än en sekund.

    Raises:
        ValueError: ingen utgåva gäller den dagen.
    """
    resultat = kor_alla(filer)
    rader = [r.scenario for r in resultat]
    utgavor = []
    for provning in PROVNINGAR.values():
        for utgava in provning.utgavor:
            framsteg(f"Muterar {utgava.id}")
            svar = prova_mutanter(provning, utgava, rader)
            utgavor.append(Utgavegranskning(provning, utgava, tackning(provning, utgava, resultat), svar))
    framsteg("Söker luckor och krockar")
    if not gallande(dag):
        raise ValueError(f"Ingen utgåva gäller {dag}, så luckorna kan inte analyseras.")
    return Granskning(resultat, utgavor, fynd(dag), filer)
