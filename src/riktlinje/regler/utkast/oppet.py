"""Det som hindrar ett svar: vad som saknas, vad texten lämnar öppet och om det är klart vem som beslutar."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.fall import Fall
from riktlinje.modell.provning import BESLUTSFATTARE_OKLAR
from riktlinje.modell.uppgift import Slag, Varde
from riktlinje.modell.utfall import Status
from riktlinje.regler.namn import gemen
from riktlinje.regler.provningar import PROVNINGAR, kriterierna, utgavan
from riktlinje.regler.tolkningar import TOLKNINGAR
from riktlinje.regler.uppgifter import UPPGIFTER

INTE_PROVAT = "ej_provat"


@dataclass(frozen=True, slots=True)
class Oppet:
    """Det som återstår i ett fall som kräver bedömning.

    Attributes:
        fakta: okända uppgifter som går att kontrollera.
        bedoms: okända uppgifter som en människa bedömer.
        underlag: det som ska hämtas in eller göras före beslutet, efter uppgiftens namn.
        tolkningar: frågorna som riktlinjens text lämnar öppna.
        vem_oklar: sant när det inte är klart vem som beslutar, eller om ett beslut behövs.
    """

    fakta: tuple[str, ...]
    bedoms: tuple[str, ...]
    underlag: tuple[str, ...]
    tolkningar: tuple[str, ...]
    vem_oklar: bool


def oppet(bedomning: Bedomning, fall: Fall) -> Oppet:
    """Det som är öppet i fallet; förutsätter att en utgåva gäller dagen."""
    kanda = {**bedomning.antaget, **fall.uppgifter}
    underlag = [
        namn
        for namn in _ogjort(bedomning, kanda)
        if kanda.get(namn) is not True and namn not in bedomning.saknade_uppgifter
    ]
    underlag += [namn for namn, varde in kanda.items() if varde == INTE_PROVAT and _hindrar(bedomning, namn)]
    saknade = [namn for namn in bedomning.saknade_uppgifter if namn not in underlag]
    bedoms = [namn for namn in saknade if UPPGIFTER[namn].slag is Slag.BEDOMNING]
    return Oppet(
        tuple(namn for namn in saknade if namn not in bedoms),
        tuple(bedoms),
        tuple(underlag),
        tuple(TOLKNINGAR[ett].rubrik for ett in bedomning.flaggor if ett in TOLKNINGAR),
        BESLUTSFATTARE_OKLAR in bedomning.flaggor,
    )


def _ogjort(bedomning: Bedomning, kanda: Mapping[str, Varde]) -> list[str]:
    """Det som förfarandekraven beror på, i de krav som inte säkert är uppfyllda: samråd och rapporter."""
    ordning, lage = utgavan(bedomning).ordning, PROVNINGAR[bedomning.provning].lage(kanda)
    kraven = [k for k in ordning.forfarandekrav if ordning.tabeller[k.id].sla_upp(lage).mojliga != (True,)]
    return [namn for krav in kraven for namn in krav.beror_pa if namn.startswith(("samrad_", "rapport_"))]


def _hindrar(bedomning: Bedomning, namn: str) -> bool:
    """Sant när ett kriterium är oklart för att uppgiften inte är prövad."""
    regler = kriterierna(bedomning)
    oklara = [svar.id for svar in bedomning.kriterier if svar.status is Status.OKLART]
    return any(namn in regler[ett].beror_pa for ett in oklara)


def rubrikerna(namnen: Iterable[str]) -> list[str]:
    """Uppgifternas rubriker i löpande text."""
    return [gemen(UPPGIFTER[namn].rubrik) for namn in namnen]
