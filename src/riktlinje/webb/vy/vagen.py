"""Vägen genom prövningen i fallets egna steg: vart den gick, var den slutade och vad den aldrig nådde."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from riktlinje.modell.ordning import Ordning
from riktlinje.modell.regel import Forfarandekrav, Oklart, Regel, Vag, Vagval
from riktlinje.modell.steg import Karna, Provsteg
from riktlinje.modell.tabell import Lage
from riktlinje.modell.utfall import Status
from riktlinje.webb.vy.vardeord import avgjorde, varden

PASSERAD, STOPP, OKLAR, UTANFOR, SLUT = "passerad", "stopp", "oklar", "utanfor", "slut"
LAGESORD = {
    Status.UPPFYLLT: ("uppfyllt", "uppfyllda"),
    Status.EJ_UPPFYLLT: ("ej uppfyllt", "ej uppfyllda"),
    Status.OKLART: ("oklart", "oklara"),
}
"""Orden för ett kriterium och för flera."""
PROVAS_INTE = "prövas inte"


@dataclass(frozen=True, slots=True)
class Led:
    """Ett led på vägen.

    Attributes:
        rubrik: steget.
        svar: vad det gav, i några ord.
        lage: om fallet gick vidare, stannade, blev oklart, aldrig kom dit eller är framme.
        skal: det i fallet som gav svaret; tomt när inget är känt eller steget inte togs.
    """

    rubrik: str
    svar: str
    lage: str
    skal: str = ""


def vagen(karna: Karna, ordning: Ordning, lage: Lage) -> list[Led]:
    """Leden i prövningens ordning, med utfallet sist."""
    vem = karna.beslutsfattare
    namns = vem is not None and vem.kort in karna.utfall.rubrik
    slut = Led(karna.utfall.rubrik, vem.kort if vem and not namns else "", SLUT)
    return [*_leden(karna, ordning, lage), slut]


def som_data(leden: list[Led]) -> list[dict[str, str]]:
    """Leden så som sidan visar dem."""
    return [asdict(led) for led in leden]


def i_text(leden: list[Led]) -> str:
    """Vägen på en rad: «Målgrupp: UVAS → … → Kan beviljas»."""
    return " → ".join(f"{led.rubrik}: {led.svar}" if led.lage != SLUT else led.rubrik for led in leden)


def _leden(karna: Karna, ordning: Ordning, lage: Lage) -> Iterator[Led]:
    tagna = {steg.regel.id: steg for steg in karna.steg}
    for vagval in ordning.vagval:
        yield _led(vagval.rubrik, vagval, tagna, ordning, lage)
    if ordning.malgruppsval is not None:
        yield _led("Målgrupp", ordning.malgruppsval, tagna, ordning, lage)
    if any(grupp.kriterier for grupp in ordning.malgrupper):
        yield _kriterierna(karna)
    for krav in hindrande(karna, ordning):
        yield Led(krav.rubrik, "saknas", OKLAR, "; ".join(avgjorde(krav, ordning, lage)))


def hindrande(karna: Karna, ordning: Ordning) -> list[Forfarandekrav]:
    """Kraven som är det enda som hindrar ett svar: alla kriterier är uppfyllda."""
    if karna.stopp is not None or any(svar.status is not Status.UPPFYLLT for svar in karna.kriterier):
        return []
    gjorda = {steg.regel.id for steg in karna.steg if steg.svar is True}
    return [krav for krav in ordning.forfarandekrav if krav.id not in gjorda]


def _led(rubrik: str, regel: Regel[Any], tagna: Mapping[str, Provsteg], ordning: Ordning, lage: Lage) -> Led:
    taget = tagna.get(regel.id)
    if taget is None:
        return Led(rubrik, PROVAS_INTE, UTANFOR)
    if isinstance(taget.svar, Oklart):
        return Led(rubrik, "oklart", OKLAR, "; ".join(varden(regel.beror_pa, ordning.uppgifter, lage)))
    skal = "; ".join(avgjorde(regel, ordning, lage))
    if isinstance(regel, Vagval):
        stannar = isinstance(taget.svar, Vag)
        return Led(
            rubrik, "gäller, stannar här" if stannar else "gäller inte", STOPP if stannar else PASSERAD, skal
        )
    grupp = next((grupp.rubrik for grupp in ordning.malgrupper if grupp.id == taget.svar), None)
    return Led(rubrik, grupp or "ingen", PASSERAD if grupp else STOPP, skal)


def _kriterierna(karna: Karna) -> Led:
    antal = Counter(svar.status for svar in karna.kriterier)
    ord_ = ", ".join(
        f"{antal[s]} {ett if antal[s] == 1 else flera}" for s, (ett, flera) in LAGESORD.items() if antal[s]
    )
    if karna.stopp is not None:
        return Led("Kriterier", ord_ or PROVAS_INTE, UTANFOR)
    if antal[Status.EJ_UPPFYLLT]:
        return Led("Kriterier", ord_, STOPP)
    return Led("Kriterier", ord_ or "inga", OKLAR if antal[Status.OKLART] else PASSERAD)
