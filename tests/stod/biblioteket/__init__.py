"""En riktlinje till, påhittad och liten: vem som får låna hem ett instrument av ett bibliotek."""

from datetime import date

from stod.biblioteket.regler import LAN

from riktlinje.modell.checklista import Steg
from riktlinje.modell.kalla import Dokument
from riktlinje.modell.lag import Lag, Lagrum, Overklagande
from riktlinje.modell.regelverk import Regelverk
from riktlinje.modell.sakerhet import Sakerhet
from riktlinje.modell.tolkning import Tolkning
from riktlinje.modell.utfall import Beslutsfattare, Utfall
from riktlinje.modell.vagledning import Vagledning

BIBLIOTEKARIEN = Beslutsfattare("bibliotekarien", "Bibliotekarien")
STEGEN = (Steg("Bibliotekarien", "frågar efter lånekortet", ("instrument.kort",)),)


def lagrum(_: date) -> Lagrum:
    """Samma paragrafer alla dagar."""
    return Lagrum("1 §", "2 §", "lånereglementet", "rimlig speltid")


def overklagande(lagrum_text: str) -> Overklagande:
    """Den enda vägen; ValueError när paragrafen är en annan."""
    if lagrum_text not in {"1 §", "2 §"}:
        raise ValueError(lagrum_text)
    return Overklagande("omprövning", "Låntagaren.", "Till disken.", "En vecka.", "Ändra.", Sakerhet.KALLA)


REGELVERK = Regelverk(
    provningar={LAN.id: LAN},
    uppgifter=LAN.uppgifter,
    utfall=(Utfall.KAN_BEVILJAS, Utfall.KAN_INTE_BEVILJAS, Utfall.KRAVER_BEDOMNING, Utfall.EJ_I_KRAFT),
    beslutsfattare=(BIBLIOTEKARIEN,),
    tolkningar={
        "L-1": Tolkning("L-1", "Vana", "«van spelare»", "Ordet mäts inte.", "Frågan ställs.", "Disken.")
    },
    klausuler={},
    dokument=(Dokument("L", "Låneregler", "Lånereglerna", "2024", "Påhittade."),),
    sidor={"instrument": "instrument"},
    provningssidor={"lan": "instrument"},
    checklistor={"lan": STEGEN},
    stegen=lambda _bedomning, _fall: STEGEN,
    texter=lambda _bedomning, _fall: (),
    dagfunktioner={},
    lag=Lag("lånereglementet", date(2024, 1, 1), lagrum, overklagande, lambda _: ""),
    egennamn=frozenset(),
    avsandare="Inget riktigt bibliotek.",
    flera_passar="L-1",
    vagledning=Vagledning(),
)
