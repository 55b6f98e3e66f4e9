"""Ett falls två former, och vägen mellan dem.

Den skrivna formen är text efter namn, allt i en rad: formulärets fält, länkens delar och tabellens celler.
Kontraktets form är JSON, där uppgifterna står för sig.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from riktlinje.modell.fall import DAGAR, OKAND, Fall
from riktlinje.modell.fel import Falt, Fel, Indatafel, okant_namn, visa
from riktlinje.modell.uppgift import Uppgift, Varde

FORSTA_DAG, SISTA_DAG = date(2000, 1, 1), date(2100, 12, 31)
TILLATEN_DAG = (
    f"en dag som finns, skriven ÅÅÅÅ-MM-DD, från {FORSTA_DAG} till {SISTA_DAG}, till exempel 2023-02-15"
)

type Skrivet = Mapping[str, str]
type Tolkat = Varde | date


def las_dag(namn: str, skrivet: object) -> date:
    """Läser en dag skriven ÅÅÅÅ-MM-DD; Indatafel annars."""
    if isinstance(skrivet, str) and len(skrivet) == 10:
        try:
            dag = date.fromisoformat(skrivet)
        except ValueError:
            dag = None
        if dag is not None and FORSTA_DAG <= dag <= SISTA_DAG and dag.isoformat() == skrivet:
            return dag
    vad = (Falt(namn), f" kan inte vara «{visa(skrivet)}».")
    raise Indatafel([Fel(vad, namn, skrivet, tillatet=TILLATEN_DAG)])


def tolka(
    skrivet: Mapping[str, object],
    uppgifter: Mapping[str, Uppgift],
    dagar: Sequence[str] = tuple(DAGAR),
    okand: Callable[[str], Fel] | None = None,
    las_dagen: Callable[[str, object], date] = las_dag,
    las_vardet: Callable[[Uppgift, object], Varde] = Uppgift.tolka,
) -> tuple[dict[str, Tolkat], list[Fel]]:
    """Tolkar varje skrivet värde, en gång.

    Args:
        skrivet: värdena efter namn, som text eller ur JSON.
        uppgifter: de uppgifter som får stå där.
        dagar: de dagar som får stå där.
        okand: felet för ett namn som varken är en uppgift eller en dag, när läsaren har ett eget.
        las_dagen: läser en dag.
        las_vardet: läser en uppgifts värde.

    Returns:
        De värden som gick att tolka, och felen i de andra; båda i den ordning som de är skrivna.
    """
    tolkade: dict[str, Tolkat] = {}
    fel: list[Fel] = []
    for namn, varde in skrivet.items():
        try:
            if namn in dagar:
                tolkade[namn] = las_dagen(namn, varde)
            elif namn in uppgifter:
                tolkade[namn] = las_vardet(uppgifter[namn], varde)
            else:
                fel.append(okand(namn) if okand else okant_namn("Uppgiften", namn, (*dagar, *uppgifter)))
        except Indatafel as orsak:
            fel += orsak.fel
    return tolkade, fel


def dagar_i(tolkade: Mapping[str, Tolkat]) -> dict[str, date]:
    """De tolkade värden som är fallets dagar."""
    return {namn: varde for namn, varde in tolkade.items() if isinstance(varde, date)}


def uppgifter_i(tolkade: Mapping[str, Tolkat]) -> dict[str, Varde]:
    """De tolkade värden som är uppgifter."""
    return {namn: varde for namn, varde in tolkade.items() if not isinstance(varde, date)}


def skriv_om(tolkade: Mapping[str, Tolkat], uppgifter: Mapping[str, Uppgift]) -> dict[str, str]:
    """De tolkade värdena i skriven form, i samma ordning."""
    return {
        namn: str(varde if isinstance(varde, date) else uppgifter[namn].skriv(varde))
        for namn, varde in tolkade.items()
    }


def skriv(fall: Fall, uppgifter: Mapping[str, Uppgift]) -> dict[str, str]:
    """Fallet i skriven form: dagarna först, sedan uppgifterna i den ordning som prövningen har dem."""
    dagar = {namn: str(dag) for namn, dag in fall.dagar.items()}
    kanda = {namn: uppgift for namn, uppgift in uppgifter.items() if namn in fall.uppgifter}
    return dagar | {namn: str(ett.skriv(fall.uppgifter[namn])) for namn, ett in kanda.items()}


def kontraktsform(fall: Fall, uppgifter: Mapping[str, Uppgift]) -> dict[str, Any]:
    """Fallet i kontraktets form, så att det går att pröva med `riktlinje prova`."""
    eget = {} if fall.id is None else {"id": fall.id}
    dagar = {namn: str(dag) for namn, dag in fall.dagar.items()}
    skrivna = {namn: uppgifter[namn].skriv(varde) for namn, varde in fall.uppgifter.items()}
    return {**eget, "provning": fall.provning, **dagar, "uppgifter": skrivna}


def till_kontrakt(fallets_id: str, skrivet: Skrivet) -> dict[str, Any]:
    """En skriven rad i kontraktets form, otolkad; okända uppgifter utelämnas."""
    yttre = {namn: varde for namn, varde in skrivet.items() if namn in {"provning", *DAGAR}}
    uppgifter = {n: v for n, v in skrivet.items() if n not in yttre and v != OKAND}
    return {"id": fallets_id, **yttre, "uppgifter": uppgifter}
