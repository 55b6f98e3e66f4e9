"""Kontroll av det som riktlinjen lämnar över: id som krockar, och delar som nämner något som inte finns."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from typing import Any

from riktlinje.modell.checklista import Steg
from riktlinje.modell.fall import Fall
from riktlinje.modell.fel import Fel, Plats, okant_namn
from riktlinje.modell.provning import Utgava
from riktlinje.modell.regelverk import Publicering, Regelverk
from riktlinje.regelverk import plats


def brister(regelverk: Regelverk, publicering: Publicering, sidor: Collection[str]) -> list[Fel]:
    """Ett fel per brist, med filen som plats och delen först.

    Args:
        regelverk: det som svarar på fall.
        publicering: det som bara sidorna visar.
        sidor: webbplatsens sidor, till exempel «om/status».
    """
    egna = [*_dubbla_id(regelverk), *_fel_namn(regelverk), *_provningsvis(regelverk)]
    egna = egna or [*_fel_i_stegen(regelverk)]
    for del_ in ("sidor", "provningssidor"):
        egna += _okanda(del_, "Sidan", getattr(regelverk, del_).values(), sorted(sidor))
    sidornas = [*_namnda_utanfor(regelverk, publicering)]
    ordsidor = (sida for sida, *_ in publicering.ordsidor.values())
    sidornas += _okanda("ordsidor", "Sidan", ordsidor, sorted(sidor))
    return [*_pa(Plats(plats()), egna), *_pa(Plats(plats("publicering")), sidornas)]


def _pa(var: Plats, felen: Iterable[Fel]) -> Iterator[Fel]:
    return (replace(fel, plats=var) for fel in felen)


def _utgavor(regelverk: Regelverk) -> list[Utgava]:
    return [utgava for provning in regelverk.provningar.values() for utgava in provning.utgavor]


def _dubbla_id(regelverk: Regelverk) -> Iterator[Fel]:
    """Id som två olika saker har."""
    flera = {
        "provningar": [utgava.id for utgava in _utgavor(regelverk)],
        "utfall": regelverk.utfall,
        "beslutsfattare": regelverk.beslutsfattare,
        "dokument": [dokument.id for dokument in regelverk.dokument],
    }
    for del_, namnen in flera.items():
        for namn in dict.fromkeys(namn for namn in namnen if list(namnen).count(namn) > 1):
            yield Fel(f"{del_}: «{namn}» står två gånger.", atgard="Ge det ena ett eget id.")
    funktioner: dict[str, Callable[..., Any]] = {}
    for regel in (regel for utgava in _utgavor(regelverk) for regel in utgava.regler()):
        if funktioner.setdefault(regel.id, regel.funktion) is not regel.funktion:
            vad = f"provningar: två olika regler har id «{regel.id}»."
            yield Fel(vad, atgard="Ge den ena ett eget.")
    for namn in funktioner:
        if namn in regelverk.klausuler:
            yield Fel(f"klausuler: «{namn}» är också en regel.", atgard="Ge klausulen ett eget id.")


def _fel_namn(regelverk: Regelverk) -> Iterator[Fel]:
    """Delar som står under ett annat namn än sitt id, och namn på något som inte finns."""
    for del_ in ("provningar", "tolkningar", "klausuler"):
        for namn, ett in getattr(regelverk, del_).items():
            if ett.id != namn:
                yield Fel(f"{del_}: «{ett.id}» står under namnet «{namn}».", atgard="Använd id:t.")
    meningar = _meningar(regelverk)
    for steg in (ett for stegen in regelverk.checklistor.values() for ett in stegen):
        yield from _okanda("checklistor", "Regeln", steg.regler, sorted(meningar))
    yield from _okanda("flera_passar", "Tolkningen", [regelverk.flera_passar], regelverk.tolkningar)
    visning = regelverk.vagledning
    namnda = [*visning.ordning, *(f.uppgift for f in visning.forutsattningar)]
    namnda += [*(visning.ingang.uppgifter if visning.ingang else ())]
    namnda += [namn for nar, _, antas in visning.antas_inte for namn in (nar, antas)]
    yield from _okanda("vagledning", "Uppgiften", namnda, regelverk.uppgifter)
    provningar = [f.provning for f in visning.forutsattningar]
    yield from _okanda("vagledning", "Prövningen", provningar, regelverk.provningar)
    enligt = [*visning.erbjuds_enligt, *(f.mening for f in visning.forutsattningar)]
    yield from _okanda("vagledning", "Regeln", enligt, sorted(meningar))
    if visning.ingang and visning.ingang.namn in regelverk.uppgifter:
        yield Fel(f"vagledning: «{visning.ingang.namn}» är en uppgift.", atgard="Ge frågan ett eget namn.")


def _fel_i_stegen(regelverk: Regelverk) -> Iterator[Fel]:
    """Regler som stegen efter ett svar nämner och som inte finns; går att se först när resten hänger ihop."""
    namnda = {regel for steg in _steg_efter_svar(regelverk) for regel in steg.regler}
    yield from _okanda("stegen", "Regeln", sorted(namnda), sorted(_meningar(regelverk)))


def _meningar(regelverk: Regelverk) -> set[str]:
    return {*regelverk.klausuler, *(regel.id for u in _utgavor(regelverk) for regel in u.regler())}


def _steg_efter_svar(regelverk: Regelverk) -> Iterator[Steg]:
    """Stegen efter svaret när ingenting är känt, och när en enda uppgift är det, i varje utgåva."""
    for provning in regelverk.provningar.values():
        ensamma = [
            {u.namn: varde} for u in provning.uppgifter.values() for varde in (u.varden[0], u.varden[-1])
        ]
        for utgava in provning.utgavor:
            for kanda in ({}, *ensamma):
                fall = Fall(provning.id, utgava.giltig_fran, kanda)
                yield from regelverk.stegen(provning.prova(fall), fall)


def _provningsvis(regelverk: Regelverk) -> Iterator[Fel]:
    """Delar som ska ha varje prövning, och ingen annan."""
    for del_ in ("provningssidor", "checklistor"):
        egna = getattr(regelverk, del_)
        yield from _okanda(del_, "Prövningen", egna, regelverk.provningar)
        saknas = [namn for namn in regelverk.provningar if namn not in egna]
        yield from (_saknas(del_, "prövningen", namn) for namn in saknas)


def _namnda_utanfor(regelverk: Regelverk, publicering: Publicering) -> Iterator[Fel]:
    """Namn i det som bara sidorna visar som regelverket inte har."""
    luckor, jamforelser = publicering.luckor, publicering.jamforelser.values()
    yield from _okanda("dagrubriker", "Funktionen", publicering.dagrubriker, regelverk.dagfunktioner)
    yield from _okanda("luckor", "Uppgiften", luckor.profil, regelverk.uppgifter)
    yield from _okanda("luckor", "Prövningen", [luckor.provning], regelverk.provningar)
    yield from _okanda(
        "jamforelser", "Prövningen", [ett.provning for ett in jamforelser], regelverk.provningar
    )
    utgavor = [utgava.id for utgava in _utgavor(regelverk)]
    leden = [led.utgava for ett in jamforelser for led in (ett.fore, ett.efter)]
    yield from _okanda("jamforelser", "Utgåvan", leden, utgavor)
    i_poster = [namn for post in publicering.statusposter for namn in post.utgavor]
    yield from _okanda("statusposter", "Utgåvan", i_poster, utgavor)
    saknas = [namn for namn in utgavor if publicering.statusposter and namn not in i_poster]
    yield from (_saknas("statusposter", "utgåvan", namn) for namn in saknas)


def _saknas(del_: str, vad: str, namn: str) -> Fel:
    return Fel(f"{del_}: {vad} «{namn}» saknas.", atgard="Lägg till den.")


def _okanda(del_: str, vad: str, namnda: Iterable[str], finns: Collection[str]) -> Iterator[Fel]:
    return (okant_namn(f"{del_}: {vad}", namn, tuple(finns)) for namn in namnda if namn not in finns)
