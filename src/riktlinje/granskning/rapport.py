"""Hela granskningen: rader, täckning, mutationer, luckor och öppna tolkningar, för terminal och maskin."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from riktlinje.granskning.luckor import Fynd, fynd, gallande
from riktlinje.granskning.mutationsprov import Forslag, Mutationssvar, prova_mutanter
from riktlinje.granskning.radforslag import Radforslag, foresla
from riktlinje.granskning.tackning import Tackning, tackning
from riktlinje.granskning.tackningsluckor import Tackningslucka, tackningsluckor
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.regel import Kriterium
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.stampel import regelsumma
from riktlinje.scenarier.datum import Datumresultat
from riktlinje.scenarier.korning import Resultat, kor_alla
from riktlinje.scenarier.scenario import Scenario, Scenariofil
from riktlinje.scenarier.summa import scenariosumma

type Mutationsprov = Callable[[Provning, Utgava, list[Scenario]], list[Mutationssvar]]


@dataclass(frozen=True)
class Utgavegranskning:
    """Granskningen av en utgåva."""

    provning: Provning
    utgava: Utgava
    tackning: list[Tackning]
    luckor: list[Tackningslucka]
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
    """Hela granskningen av det publicerade.

    Attributes:
        resultat: alla körda scenarier.
        dagar: alla körda rader i datumfilen.
        utgavor: täckningen och mutationsprovet, utgåva för utgåva.
        fynd: luckor och krockar.
        filer: scenariofilerna.
        ej_analyserat: delar som inte gick att analysera, och varför. En sådan del är aldrig godkänd.
    """

    resultat: list[Resultat]
    dagar: list[Datumresultat]
    utgavor: list[Utgavegranskning]
    fynd: list[Fynd]
    filer: list[Scenariofil]
    ej_analyserat: list[str]

    @property
    def avvikande(self) -> list[Resultat | Datumresultat]:
        """Raderna som inte stämmer."""
        alla: list[Resultat | Datumresultat] = [*self.resultat, *self.dagar]
        return [rad for rad in alla if not rad.stammer]

    @property
    def godkand(self) -> bool:
        """Sant när varje rad stämmer, ingen mutant överlevde och varje del gick att analysera."""
        return not (self.avvikande or self.ej_analyserat or any(u.overlevande for u in self.utgavor))

    def forslag(self, *bara: Utgavegranskning) -> Iterator[Radforslag]:
        """En rad att lägga till för varje mutant som överlevde och varje lucka som ett fall kan nå.

        Args:
            bara: utgåvorna att föreslå rader för; annars alla.
        """
        klara: set[tuple[str, str]] = set()
        for granskad in bara or self.utgavor:
            sokta = [(svar.mutant.regel, svar.forslag) for svar in granskad.overlevande]
            sokta += [(lucka.regel, lucka.forslag) for lucka in granskad.luckor]
            for regel, forslag in sokta:
                if forslag is not None:
                    rad = self._rad(granskad, regel, forslag)
                    if (rad.avsnitt, rad.rad()) not in klara:
                        klara.add((rad.avsnitt, rad.rad()))
                        yield rad

    def _rad(self, granskad: Utgavegranskning, regel: str, forslag: Forslag) -> Radforslag:
        kriterier = {kriterium.id for kriterium in granskad.utgava.ordning.kriterier()}
        kolumner = [forslag.del_, "flaggor"] if forslag.del_ in kriterier else ["flaggor"]
        return foresla(granskad.provning, forslag.rad, forslag.andringar, kolumner, regel, self.filer)

    def som_data(self) -> dict[str, Any]:
        """Granskningen i det stabila JSON-formatet."""
        antal = len(self.resultat) + len(self.dagar)
        return {
            "regler": regelsumma(),
            "scenarier": scenariosumma(self.filer, [dag.rad for dag in self.dagar]),
            "godkand": self.godkand,
            "ej_analyserat": self.ej_analyserat,
            "rader": {
                "antal": antal,
                "stammer": antal - len(self.avvikande),
                "avvikande": [rad.som_data() for rad in self.avvikande],
            },
            "tolkningar": len(REGELVERK.tolkningar),
            "utgavor": [_utgavedata(granskad) for granskad in self.utgavor],
            "fynd": [{"sort": f.sort, "vad": f.vad, "fall": f.falldata()} for f in self.fynd],
            "forslag": [{"fil": f.fil, "avsnitt": f.avsnitt, "tabell": f.markdown()} for f in self.forslag()],
        }


def _utgavedata(granskad: Utgavegranskning) -> dict[str, Any]:
    celler = [(len(t.alla_celler), len(t.onadda)) for t in granskad.tackning]
    granser = [(len(t.granser), len(t.saknade_granser)) for t in granskad.tackning]
    return {
        "utgava": granskad.utgava.id,
        "regler": len(granskad.tackning),
        "celler": sum(alla for alla, _ in celler),
        "onadda_celler": sum(onadda for _, onadda in celler),
        "gransvarden": sum(alla for alla, _ in granser),
        "saknade_gransvarden": sum(saknade for _, saknade in granser),
        "utan_par": granskad.utan_par(),
        "luckor": [
            {"regel": lucka.regel, "vad": lucka.vad, "kan_nas": lucka.forslag is not None}
            for lucka in granskad.luckor
        ],
        "mutanter": len(granskad.mutationer),
        "dodade": sum(bool(svar.dodad_av) for svar in granskad.mutationer),
        "likvardiga": sum(svar.likvardig for svar in granskad.mutationer),
        "overlevde": [f"{s.mutant.regel}: {s.mutant.andring}" for s in granskad.overlevande],
    }


def granska(
    filer: list[Scenariofil],
    dagar: list[Datumresultat],
    dag: date,
    framsteg: Callable[[str], None] = lambda _text: None,
    mutationsprov: Mutationsprov = prova_mutanter,
) -> Granskning:
    """Granskar allt som är publicerat.

    En rad som avviker bevisar inget: den räknas varken i täckningen eller i mutationsprovet.

    Args:
        filer: scenariofilerna.
        dagar: körda rader i datumfilen.
        dag: dagen vars utgåvor luckorna söks i.
        framsteg: får en rad text för varje steg som tar mer än en sekund.
        mutationsprov: provet av en utgåva, när dess svar kan vara sparade.

    Raises:
        ValueError: ingen utgåva gäller den dagen.
    """
    resultat = kor_alla(filer)
    stammer = [r for r in resultat if r.stammer]
    rader = [r.scenario for r in stammer]
    utgavor, ej_analyserat = [], []
    for provning in REGELVERK.provningar.values():
        for utgava in provning.utgavor:
            framsteg(f"Muterar {utgava.id}")
            svar = mutationsprov(provning, utgava, rader)
            tackt = tackning(provning, utgava, stammer)
            luckor = tackningsluckor(provning, utgava, tackt, rader)
            utgavor.append(Utgavegranskning(provning, utgava, tackt, luckor, svar))
            if not any(r.bedomning.utgava == utgava.id for r in stammer):
                ej_analyserat.append(f"Ingen rad som stämmer prövas enligt {utgava.id}.")
    framsteg("Söker luckor och krockar")
    if not gallande(dag):
        ej_analyserat.append(f"Ingen utgåva gäller {dag}, så luckor och krockar är inte sökta.")
    return Granskning(resultat, dagar, utgavor, fynd(dag), filer, ej_analyserat)
