"""Föreslagna scenariorader: ett fall, skrivet som en tabell att klistra in i rätt fil."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from riktlinje.modell.fall import OKAND, Fall
from riktlinje.modell.fallformer import skriv
from riktlinje.modell.provning import Provning
from riktlinje.modell.uppgift import Varde
from riktlinje.scenarier.markdown import markdowntabell, tabellrad
from riktlinje.scenarier.scenario import Scenario, Scenariofil
from riktlinje.scenarier.vantat import kodens_svar


@dataclass(frozen=True, slots=True)
class Radforslag:
    """En rad att lägga till.

    Attributes:
        fil: scenariofilens namn.
        avsnitt: rubriken som raden hör hemma under.
        celler: kolumn och värde, i tabellens ordning.
        fall: fallet som raden prövar.
    """

    fil: str
    avsnitt: str
    celler: Mapping[str, str]
    fall: Fall

    def markdown(self) -> str:
        """Raden som en tabell med rubrikrad."""
        return markdowntabell(self.celler, [self.celler.values()])

    def rad(self) -> str:
        """Bara tabellraden."""
        return tabellrad(self.celler.values())


def foresla(
    provning: Provning,
    forlaga: Scenario,
    andringar: Mapping[str, Varde],
    kolumner: Iterable[str],
    avsnitt: str,
    filer: Iterable[Scenariofil],
) -> Radforslag:
    """En rad nära förlagan, med kodens svar i dag i de väntade kolumnerna.

    Den som lägger till raden kontrollerar svaret mot källan: raden säger bara vad koden svarar.
    """
    fil = next(fil for fil in filer if forlaga in fil.scenarier)
    varden = {**forlaga.fall.uppgifter, **andringar}
    fall = Fall(
        provning.id, forlaga.fall.beslutsdag, varden, forlaga.fall.ansokningsdag, forlaga.fall.startdag
    )
    utgang = {namn: varde for namn, varde in fil.utgangsfall.items() if namn != "provning"}
    alla = skriv(fall, provning.uppgifter)
    skiljer = {namn: alla.get(namn, OKAND) for namn in (*utgang, *alla) if alla.get(namn) != utgang.get(namn)}
    bedomning = provning.prova(fall)
    vantat = {kolumn: kodens_svar(kolumn, bedomning) for kolumn in dict.fromkeys(("utfall", *kolumner))}
    celler = {"id": "NY1", "fall": _namn(provning, andringar or skiljer, varden), **skiljer, **vantat}
    return Radforslag(fil.namn, avsnitt, celler, fall)


def _namn(provning: Provning, namnen: Iterable[str], varden: Mapping[str, Varde]) -> str:
    led = []
    for namn in namnen:
        if namn in provning.uppgifter:
            uppgift = provning.uppgifter[namn]
            led.append(f"{uppgift.rubrik}: {uppgift.etikett(varden[namn]) if namn in varden else 'okänt'}")
    return ", ".join(led) or "Utgångsfallet"
