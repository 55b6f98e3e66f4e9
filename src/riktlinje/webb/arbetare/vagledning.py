"""Frågan om vägledningen: vad som frågas härnäst, och vilka prövningar som kan gälla."""

from collections.abc import Iterator

from riktlinje.modell.fall import DAGAR
from riktlinje.modell.fallformer import dagar_i, uppgifter_i
from riktlinje.modell.fel import Fel
from riktlinje.modell.motsagelser import motsagelser_i_nagon
from riktlinje.regelverk import REGELVERK
from riktlinje.webb.arbetare.formularsvar import be_om, felvy, las_formular
from riktlinje.webb.arbetare.fraga import Data, Underlag
from riktlinje.webb.vy.vagledningsvy import vagledningsvy


def vagledning(data: Data) -> Data:
    """Nästa fråga, och alla prövningar efter läge.

    Args:
        data: `varden` är beslutsdagen och svaren hittills, `hoppade` frågorna med svaret vet inte och
            `fragan` den som just ställdes.

    Returns:
        Läget i ord, eller `fel` per fält.
    """
    ifyllt = las_formular(data["varden"], REGELVERK.uppgifter, ("beslutsdag",))
    fel, hoppade = ifyllt.fel, data.get("hoppade", [])
    fragan = REGELVERK.uppgifter.get(data.get("fragan", ""))
    if fragan and fragan.namn not in {*ifyllt.ifyllda, *hoppade}:
        fel = [*fel, Fel(be_om(fragan), fragan.namn, atgard="Vet inte är också ett svar.")]
    fel = [*fel, *motsagelser_i_nagon(REGELVERK.provningar.values(), ifyllt.tolkade)]
    if fel:
        return felvy(fel, REGELVERK.uppgifter)
    beslutsdag = dagar_i(ifyllt.tolkade)["beslutsdag"]
    return vagledningsvy(uppgifter_i(ifyllt.tolkade), beslutsdag, hoppade)


def vagledning_exempel(underlag: Underlag) -> Iterator[Data]:
    """Varje formulär i underlaget, med bara de fält som vägledningen frågar efter."""
    for formular in underlag.formular:
        fragas = {n: text for n, text in formular["varden"].items() if n == "beslutsdag" or n not in DAGAR}
        yield {"varden": fragas}
