"""Kör scenarier och beskriver varje avvikelse så att den går att rätta."""

from dataclasses import dataclass
from typing import Any

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.provning import Provning
from riktlinje.modell.regel import Regel
from riktlinje.regelverk import REGELVERK
from riktlinje.scenarier.letande import Letande
from riktlinje.scenarier.resultat import Avvikelse, Kord
from riktlinje.scenarier.scenario import Scenario, Scenariofil
from riktlinje.scenarier.vantat import kodens_svar, stammer


@dataclass(frozen=True, slots=True)
class Resultat(Kord[Scenario]):
    """Ett kört scenario, och hela bedömningen."""

    bedomning: Bedomning

    @property
    def scenario(self) -> Scenario:
        """Raden."""
        return self.rad


def kor(scenario: Scenario, provning: Provning | None = None) -> Resultat:
    """Prövar scenariots fall och jämför med det väntade svaret.

    Args:
        scenario: raden.
        provning: prövningen att köra mot, när den inte är den publicerade.
    """
    bedomning = (provning or REGELVERK.provningar[scenario.fall.provning]).prova(scenario.fall)
    avvikelser = tuple(
        Avvikelse(kolumn, cell, kodens_svar(kolumn, bedomning), _forklaring(kolumn, scenario))
        for kolumn, cell in scenario.vantat.items()
        if not stammer(kolumn, cell, bedomning)
    )
    return Resultat(scenario, avvikelser, bedomning)


def kor_alla(filer: list[Scenariofil]) -> list[Resultat]:
    """Kör alla rader i filernas ordning."""
    return [kor(scenario) for fil in filer for scenario in fil.scenarier]


def regler(scenario: Scenario) -> dict[str, Regel[Any]]:
    """Reglerna i den utgåva som gäller på scenariots beslutsdag, annars i den senaste."""
    provning = REGELVERK.provningar[scenario.fall.provning]
    utgava = provning.utgava(scenario.fall.beslutsdag) or provning.utgavor[-1]
    return {regel.id: regel for regel in utgava.regler()}


def _forklaring(kolumn: str, scenario: Scenario) -> str:
    regel = regler(scenario).get(kolumn)
    if regel is None:
        return ""
    uppgifter = REGELVERK.provningar[scenario.fall.provning].uppgifter
    varden = scenario.fall.uppgifter
    angivet = ", ".join(
        f"{namn} = {uppgifter[namn].skriv(varden[namn]) if namn in varden else 'okand'}"
        for namn in regel.beror_pa
    )
    return f"({angivet}; villkoret: {regel.villkor})"


def beskriv(resultat: Resultat) -> str:
    """Avvikelserna som text: raden först, sedan skillnaderna, sist var man letar."""
    return f"{beskriv_skillnader(resultat)}\n{_var_man_letar(resultat)}"


def beskriv_skillnader(resultat: Resultat) -> str:
    """Raden och skillnaderna, för den som inte har projektets filer framför sig."""
    scenario = resultat.scenario
    rader = [("uppgift", "tabellen", "koden", "")]
    rader += [(a.kolumn, a.tabellen, a.koden, a.forklaring) for a in resultat.avvikelser]
    bredd = [max(len(rad[kolumn]) for rad in rader) for kolumn in range(3)]
    skillnader = [
        ("    " + "   ".join([*(c.ljust(b) for c, b in zip(rad, bredd, strict=False)), rad[3]])).rstrip()
        for rad in rader
    ]
    return "\n".join([f"{scenario.plats}  «{scenario.namn}»", *skillnader])


def _var_man_letar(resultat: Resultat) -> str:
    """Regeln, dess fil och rad och dess mening: en kolumn som själv är en regel går före de andra."""
    letande = Letande(resultat.scenario, resultat.bedomning)
    avvikelse = min(resultat.avvikelser, key=lambda en: en.kolumn not in letande.regler)
    return f"  {letande.ursprung(avvikelse.kolumn, avvikelse.tabellen, avvikelse.koden)}"
