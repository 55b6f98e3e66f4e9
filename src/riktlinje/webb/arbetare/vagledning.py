"""Frågan om vägledningen: vad som frågas härnäst, och hur varje prövning står sig."""

from collections.abc import Collection, Iterator

from riktlinje.modell.fall import DAGAR
from riktlinje.modell.fallformer import dagar_i, uppgifter_i
from riktlinje.modell.fel import Fel
from riktlinje.modell.motsagelser import motsagelser_i_nagon
from riktlinje.modell.uppgift import Uppgift
from riktlinje.modell.vagledning import Ingang
from riktlinje.regelverk import REGELVERK
from riktlinje.webb.arbetare.formularsvar import be_om, felvy, las_formular
from riktlinje.webb.arbetare.fraga import Data, Underlag
from riktlinje.webb.vy.vagledningsvy import vagledningsvy

OCKSA_ETT_SVAR = "Vet inte är också ett svar."


def vagledning(data: Data) -> Data:
    """Nästa fråga, och alla prövningar efter läge.

    Args:
        data: `varden` är beslutsdagen och svaren hittills, också det på den första frågan, `hoppade` frågorna
            med svaret vet inte och `fragan` den som just ställdes.

    Returns:
        Läget i ord, eller `fel` per fält.
    """
    forsta = REGELVERK.vagledning.ingang
    varden, hoppade = dict(data["varden"]), data.get("hoppade", [])
    ingang = varden.pop(forsta.namn, "") if forsta else ""
    ifyllt = las_formular(varden, REGELVERK.uppgifter, ("beslutsdag",))
    besvarade = {*ifyllt.ifyllda, *hoppade}
    fel = [*ifyllt.fel, *_obesvarad(REGELVERK.uppgifter.get(data.get("fragan", "")), besvarade)]
    if forsta and (ingang or data.get("fragan") == forsta.namn):
        fel += _fel_i_ingangen(forsta, ingang, besvarade)
    fel += motsagelser_i_nagon(REGELVERK.provningar.values(), ifyllt.tolkade)
    if fel:
        return felvy(fel, REGELVERK.uppgifter)
    beslutsdag = dagar_i(ifyllt.tolkade)["beslutsdag"]
    return vagledningsvy(uppgifter_i(ifyllt.tolkade), beslutsdag, hoppade, ingang)


def _obesvarad(fragan: Uppgift | None, besvarade: Collection[str]) -> Iterator[Fel]:
    if fragan and fragan.namn not in besvarade:
        yield Fel(be_om(fragan), fragan.namn, atgard=OCKSA_ETT_SVAR)


def _fel_i_ingangen(forsta: Ingang, svar: str, besvarade: Collection[str]) -> Iterator[Fel]:
    if svar not in {ett.namn for ett in forsta.svar} and (svar or forsta.namn not in besvarade):
        text = f"Välj ett av svaren på frågan «{forsta.fraga}»"
        yield Fel(text, forsta.namn, atgard=OCKSA_ETT_SVAR)


def vagledning_exempel(underlag: Underlag) -> Iterator[Data]:
    """Varje formulär i underlaget, med bara de fält som vägledningen frågar efter."""
    for formular in underlag.formular:
        fragas = {n: text for n, text in formular["varden"].items() if n == "beslutsdag" or n not in DAGAR}
        yield {"varden": fragas}
