"""Det ifyllda formuläret: varje fält tolkat en gång, och varje fel med formulärets egna ord vid sitt fält."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from riktlinje.modell.fall import DAGAR
from riktlinje.modell.fallformer import Tolkat, skriv_om, tolka
from riktlinje.modell.fel import Fel, lurigt_tecken, okant_namn, visa
from riktlinje.modell.skrivsatt import las_skriven_dag, las_skrivet_varde
from riktlinje.modell.uppgift import Uppgift
from riktlinje.webb.arbetare.fraga import Data

DAG_SAKNAS = Fel(
    "Ange beslutsdagen, till exempel 2026-11-22.",
    "beslutsdag",
    atgard="Den avgör vilken utgåva och lag som gäller.",
)


@dataclass(frozen=True, slots=True)
class Formularsvar:
    """Det som läsaren har fyllt i.

    Attributes:
        ifyllda: namnen på de fält som inte är tomma.
        tolkade: de ifyllda fälten, tolkade; de som har fel är inte med.
        skrivet: samma fält i den form som länkar och tabeller har, hur läsaren än skrev.
        fel: ett fel per fält, i fältens ordning.
    """

    ifyllda: Collection[str]
    tolkade: dict[str, Tolkat]
    skrivet: Mapping[str, str]
    fel: list[Fel]


def las_formular(
    falten: Mapping[str, str], uppgifter: Mapping[str, Uppgift], dagar: Sequence[str] = tuple(DAGAR)
) -> Formularsvar:
    """Läser fältens text; ett tomt fält är inte ifyllt, och beslutsdagen måste vara det."""

    def okand(namn: str) -> Fel:
        return replace(okant_namn("Fältet", namn, (*dagar, *uppgifter)), atgard="Läs in sidan på nytt.")

    ifyllt = {namn: text.strip() for namn, text in falten.items() if text.strip()}
    tolkade, fel = tolka(ifyllt, uppgifter, dagar, okand, las_skriven_dag, las_skrivet_varde)
    egna = [_med_egna_ord(ett, uppgifter) for ett in fel]
    alla = egna if "beslutsdag" in ifyllt else [DAG_SAKNAS, *egna]
    return Formularsvar(tuple(ifyllt), tolkade, skriv_om(tolkade, uppgifter), alla)


def _med_egna_ord(fel: Fel, uppgifter: Mapping[str, Uppgift]) -> Fel:
    """Felet i en uppgift så som formuläret säger det; en dag har redan sina ord."""
    if fel.falt not in uppgifter:
        return fel
    uppgift = uppgifter[fel.falt]
    if not uppgift.ar_tal:
        return Fel(be_om(uppgift), fel.falt, fel.skrivet, lurigt=lurigt_tecken(fel.skrivet))
    vad = f"«{visa(fel.skrivet)}» går inte att använda."
    return Fel(vad, fel.falt, fel.skrivet, lurigt=lurigt_tecken(fel.skrivet), atgard=be_om(uppgift))


def be_om(uppgift: Uppgift) -> str:
    """Ber läsaren om uppgiften."""
    if uppgift.ar_tal:
        minst, mest = uppgift.varden[0], uppgift.varden[-1]
        return (
            f"Ange {uppgift.rubrik.lower()} i hela {uppgift.enhet} från {minst} till {mest}, till exempel 23."
        )
    return f"Välj ett av svaren på frågan «{uppgift.fraga}»"


def felvy(fel: Sequence[Fel], uppgifter: Mapping[str, Uppgift]) -> Data:
    """Felen som formuläret visar dem: varje fält med sin rubrik, och det fält som felet hör till."""

    def rubrik(falt: str) -> str:
        return uppgifter[falt].rubrik if falt in uppgifter else DAGAR.get(falt, falt)

    return {"fel": [{"falt": ett.falt or None, "text": ett.mening(rubrik)} for ett in fel]}
