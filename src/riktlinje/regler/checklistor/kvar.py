"""Det som återstår i ett fall som kräver bedömning, lika för alla prövningar: efter vad som saknas."""

from collections.abc import Iterable

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.checklista import Steg
from riktlinje.modell.fall import Fall
from riktlinje.modell.orsak import rakna_upp
from riktlinje.regler.namn import gemen
from riktlinje.regler.provningar import utgavan
from riktlinje.regler.utkast.oppet import Oppet, oppet, rubrikerna

FLEST = 5
FLEST_NAMN = 4


def gor(vad: str, *regler: str) -> Steg:
    """Ett steg som läsaren själv gör, som en uppmaning."""
    return Steg("", vad, regler)


def steg_i_bedomning(bedomning: Bedomning, fall: Fall) -> tuple[Steg, ...]:
    """Två till fem steg: det som ska kontrolleras, bedömas, hämtas in och läsas, och sist en ny prövning."""
    kvar = oppet(bedomning, fall)
    delar = (
        ("se till att detta finns före beslutet", kvar.underlag),
        ("kontrollera", kvar.fakta),
        ("bedöm och skriv vad det bygger på", kvar.bedoms),
    )
    alla = [gor(f"{vad}: {_lista(namnen)}", *_bakom(bedomning, namnen)) for vad, namnen in delar if namnen]
    if kvar.tolkningar:
        fragor = rakna_upp([gemen(fraga) for fraga in kvar.tolkningar])
        alla.append(gor(f"gör en egen bedömning där texten är oklar: {fragor}", *_oklara(bedomning)))
    return (*alla[: FLEST - 1], gor(_sist(kvar), *_oklara(bedomning)))


def _sist(kvar: Oppet) -> str:
    if kvar.vem_oklar:
        return "vänta med beslutet tills det är klart vem som beslutar"
    okant = kvar.fakta or kvar.bedoms or kvar.underlag
    return "pröva igen när det är klart" if okant else "anteckna bedömningen och vad den bygger på"


def _lista(namnen: tuple[str, ...]) -> str:
    leden = rubrikerna(namnen)
    if len(leden) > FLEST_NAMN:
        leden[FLEST_NAMN - 1 :] = [f"{len(leden) - FLEST_NAMN + 1} uppgifter till"]
    return rakna_upp(leden)


def _bakom(bedomning: Bedomning, namnen: Iterable[str]) -> list[str]:
    """Reglerna som beror på uppgifterna; de som är oklara i fallet, annars den första."""
    egna = [r.id for r in utgavan(bedomning).ordning.regler() if set(namnen) & set(r.beror_pa)]
    return [ett for ett in egna if ett in bedomning.oklara] or egna[:1]


def _oklara(bedomning: Bedomning) -> list[str]:
    """De oklara kriterierna; nådde fallet inga, eller är alla klara, prövningens första regel."""
    return list(bedomning.oklara) or [utgavan(bedomning).ordning.regler()[0].id]
