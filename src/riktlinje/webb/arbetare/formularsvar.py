"""Det ifyllda formuläret: varje fält tolkat en gång, och varje fel med formulärets egna ord vid sitt fält."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from riktlinje.modell.fall import DAGAR
from riktlinje.modell.fallformer import FORSTA_DAG, SISTA_DAG, Tolkat, tolka
from riktlinje.modell.fel import Fel, lurigt_tecken, okant_namn
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
        skrivet: de ifyllda fältens text.
        tolkade: samma fält, tolkade; de som har fel är inte med.
        fel: ett fel per fält, i fältens ordning.
    """

    skrivet: Mapping[str, str]
    tolkade: dict[str, Tolkat]
    fel: list[Fel]


def las_formular(
    falten: Mapping[str, str], uppgifter: Mapping[str, Uppgift], dagar: Sequence[str] = tuple(DAGAR)
) -> Formularsvar:
    """Läser fältens text; ett tomt fält är inte ifyllt, och beslutsdagen måste vara det."""

    def okand(namn: str) -> Fel:
        return replace(okant_namn("Fältet", namn, (*dagar, *uppgifter)), atgard="Läs in sidan på nytt.")

    skrivet = {namn: text.strip() for namn, text in falten.items() if text.strip()}
    tolkade, fel = tolka(skrivet, uppgifter, dagar, okand)
    egna = [_med_egna_ord(ett, uppgifter) for ett in fel]
    return Formularsvar(skrivet, tolkade, egna if "beslutsdag" in skrivet else [DAG_SAKNAS, *egna])


def _med_egna_ord(fel: Fel, uppgifter: Mapping[str, Uppgift]) -> Fel:
    """Felet i ett fälts värde så som formuläret säger det; ett okänt fält har inget värde att rätta."""
    if not fel.falt:
        return fel
    return Fel(be_om(uppgifter.get(fel.falt)), fel.falt, fel.skrivet, lurigt=lurigt_tecken(fel.skrivet))


def be_om(uppgift: Uppgift | None) -> str:
    """Ber läsaren om uppgiften, eller om en dag."""
    if uppgift is None:
        return f"Ange en dag som finns, från {FORSTA_DAG} till {SISTA_DAG}, skriven till exempel 2026-11-22."
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
