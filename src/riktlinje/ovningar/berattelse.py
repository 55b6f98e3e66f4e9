"""Berättelsen i ord: meningarna med scenariots egna värden, och det som inte står i dem."""

from dataclasses import dataclass

from riktlinje.modell.dagord import dag_i_ord
from riktlinje.modell.fall import DAGAR, OKAND, Fall
from riktlinje.modell.provning import Provning
from riktlinje.ovningar.vinjett import Mening
from riktlinje.scenarier.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Berattelse:
    """Ett fall så som den som övar läser det.

    Attributes:
        meningar: vinjetten, mening för mening.
        kant: det övriga som är känt, som rubrik och värde.
        okant: rubrikerna på det som raden säger är okänt och som ingen mening har sagt.
    """

    meningar: tuple[str, ...]
    kant: tuple[tuple[str, str], ...]
    okant: tuple[str, ...]


def skrivna_varden(scenario: Scenario) -> dict[str, str]:
    """Varje uppgift och dag som raden eller dess utgångsfall säger, så som den står skriven."""
    return {n: v for n, v in scenario.skrivet.items() if n != "provning"}


def sagda(meningar: tuple[Mening, ...]) -> tuple[str, ...]:
    """Namnen på alla uppgifter som meningarna säger."""
    namn = [n for mening in meningar for n in (*mening.ifyllda, *mening.pastar)]
    return tuple(dict.fromkeys(namn))


def i_ord(provning: Provning, namn: str, fall: Fall) -> str:
    """En dag eller en uppgift i klartext."""
    if namn in DAGAR:
        return dag_i_ord(fall.dagar[namn])
    varde = fall.uppgifter.get(namn)
    return "okänt" if varde is None else provning.uppgifter[namn].etikett(varde)


def beratta(meningar: tuple[Mening, ...], scenario: Scenario, provning: Provning) -> Berattelse:
    """Fallet i ord; allt som inte står i meningarna räknas upp efteråt, så att inget är dolt."""
    skrivna = skrivna_varden(scenario)
    redan = sagda(meningar)
    kvar = [namn for namn in provning.uppgifter if namn in skrivna and namn not in redan]
    return Berattelse(
        tuple(_fyll_i(mening, scenario.fall, provning) for mening in meningar),
        tuple(
            (provning.uppgifter[namn].rubrik, i_ord(provning, namn, scenario.fall))
            for namn in kvar
            if skrivna[namn] != OKAND
        ),
        tuple(provning.uppgifter[namn].rubrik for namn in kvar if skrivna[namn] == OKAND),
    )


def _fyll_i(mening: Mening, fall: Fall, provning: Provning) -> str:
    varden = {namn: i_ord(provning, namn, fall) for namn in mening.ifyllda}
    return mening.text.format_map(varden)
