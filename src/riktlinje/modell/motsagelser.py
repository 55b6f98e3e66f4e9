"""Värden som vart och ett är tillåtet men inte går ihop, och fallet när de gör det."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from riktlinje.modell.fall import Fall
from riktlinje.modell.fallformer import Tolkat, dagar_i, uppgifter_i
from riktlinje.modell.fel import Falt, Fel, Indatafel, visa
from riktlinje.modell.provning import Provning
from riktlinje.modell.samband import TidSomGatt
from riktlinje.modell.uppgift import Varde

BESLUTSDAG, ANSOKNINGSDAG, STARTDAG = Falt("beslutsdag"), Falt("ansokningsdag"), Falt("startdag")
BESLUTSDAG_SAKNAS = Fel(
    (BESLUTSDAG, " saknas."),
    BESLUTSDAG.namn,
    atgard="Den antas aldrig: skriv dagen som ÅÅÅÅ-MM-DD.",
)
LANGSTA_ID = 60


def fall_av(
    provning: Provning | None, tolkade: Mapping[str, Tolkat], id_: Any = None, redan: Iterable[Fel] = ()
) -> Fall:
    """Fallet med de tolkade värdena.

    Args:
        provning: prövningen; utan den blir det inget fall, och då är den redan ett fel.
        tolkade: dagarna och de kända uppgifterna, efter namn.
        id_: fallets id.
        redan: fel som redan är funna.

    Raises:
        Indatafel: fel är redan funna, beslutsdagen saknas eller värdena går inte ihop; alla på en gång.
    """
    fel = list(redan)
    if not fel and BESLUTSDAG.namn not in tolkade:
        fel.append(BESLUTSDAG_SAKNAS)
    dagar, uppgifter = dagar_i(tolkade), uppgifter_i(tolkade)
    fel += motsagelser(provning, tolkade)
    if fel or provning is None:
        raise Indatafel(fel)
    ansokan, start = dagar.get(ANSOKNINGSDAG.namn), dagar.get(STARTDAG.namn)
    fall = Fall(provning.id, dagar[BESLUTSDAG.namn], uppgifter, ansokan, start, id_)
    if startfel := _startdagsfel(fall, provning):
        raise Indatafel([startfel])
    return fall


def motsagelser(provning: Provning | None, tolkade: Mapping[str, Tolkat]) -> Iterator[Fel]:
    """Uppgifter som säger emot varandra enligt prövningen, och en ansökan som kommer efter beslutet."""
    varden, dagar = uppgifter_i(tolkade), dagar_i(tolkade)
    for mindre, storre in provning.hogst if provning else ():
        if mindre in varden and storre in varden and int(varden[mindre]) > int(varden[storre]):
            vad = (Falt(mindre), f" ({varden[mindre]}) är större än ", Falt(storre), f" ({varden[storre]}).")
            yield Fel(vad, mindre, varden[mindre], atgard="Rätta ett av dem.")
    for ena, andra, tolkning in provning.medfor if provning else ():
        if varden.get(ena) is True and varden.get(andra) is False:
            vad = (Falt(ena), " kan inte vara ja när ", Falt(andra), f" är nej ({tolkning}).")
            yield Fel(vad, ena, varden[ena], atgard="Rätta ett av svaren.")
    ansokan, beslut = dagar.get(ANSOKNINGSDAG.namn), dagar.get(BESLUTSDAG.namn)
    if ansokan and beslut and ansokan > beslut:
        efter = (ANSOKNINGSDAG, f" {ansokan} ligger efter ", BESLUTSDAG, f" {beslut}.")
        yield Fel(efter, ANSOKNINGSDAG.namn, ansokan, atgard="Ansökan kommer först.")


def motsagelser_i_nagon(provningar: Iterable[Provning], tolkade: Mapping[str, Tolkat]) -> list[Fel]:
    """Motsägelserna i någon av prövningarna, när ingen är vald; varje fel en gång."""
    return list(dict.fromkeys(fel for provning in provningar for fel in motsagelser(provning, tolkade)))


def _startdagsfel(fall: Fall, provning: Provning) -> Fel | None:
    """Vad som är fel med startdagen i förhållande till beslutsdagen; None när de går ihop."""
    start, beslut, gatt = fall.startdag, fall.beslutsdag, provning.tid_som_gatt
    if start is None:
        return None
    if gatt and (fel := _tidsfel(start, beslut, fall.uppgifter.get(gatt.uppgift), gatt)):
        return fel
    period = provning.period(fall)
    if period is None or period.till_och_med >= beslut:
        return None
    slutar = f" {start} ger en period som slutar {period.till_och_med}, före "
    annars = (
        ("ange i ", Falt(gatt.uppgift), " hur länge insatsen har pågått.") if gatt else ("utelämna den.",)
    )
    return Fel(
        (STARTDAG, slutar, BESLUTSDAG, f" {beslut}."),
        STARTDAG.namn,
        start,
        tillatet="en period som slutar tidigast på beslutsdagen",
        atgard=("Ange en senare dag, eller ", *annars),
    )


def _tidsfel(start: date, beslut: date, gatt: Varde | None, tid: TidSomGatt) -> Fel | None:
    """Vad som är fel när den första dagen och tiden som har gått säger olika; None när de går ihop."""
    uppgift = Falt(tid.uppgift)
    if start > beslut and gatt:
        vad = (
            *(STARTDAG, f" {start} ligger efter ", BESLUTSDAG, f" {beslut}, men ", uppgift),
            f" ({gatt}) säger att insatsen redan har pågått. Tillåtet då: en dag senast på beslutsdagen.",
        )
        atgard = ("Ange dagen när insatsen började, eller utelämna ", STARTDAG, ".")
        return Fel(vad, STARTDAG.namn, start, atgard=atgard)
    if start >= beslut or gatt is None or gatt in (tal := tid.gar_ihop(start, beslut)):
        return None
    ord_ = f"{tal[0]}" if len(tal) == 1 else f"{tal[0]}–{tal[-1]}"
    return Fel(
        (
            *(STARTDAG, f" {start} och ", uppgift, f" ({gatt}) går inte ihop med ", BESLUTSDAG),
            f" {beslut} ({tid.tolkning}).",
        ),
        tid.uppgift,
        gatt,
        tillatet=f"{ord_} med den startdagen",
        atgard="Rätta ett av svaren, eller utelämna det ena.",
    )


def idfel(id_: object) -> Iterator[Fel]:
    """Felet i ett id som varken är utelämnat, ett heltal eller en kort text."""
    if not ar_id(id_):
        tillatet = f"ett heltal, eller högst {LANGSTA_ID} tecken som syns"
        yield Fel((Falt("id"), f" kan inte vara «{visa(id_)}»."), "id", id_, tillatet=tillatet)


def ar_id(varde: object) -> bool:
    """Sant när värdet duger som id: utelämnat, ett heltal eller en kort utskrivbar text."""
    if isinstance(varde, str):
        return len(varde) <= LANGSTA_ID and varde.isprintable()
    return varde is None or (isinstance(varde, int) and not isinstance(varde, bool))
