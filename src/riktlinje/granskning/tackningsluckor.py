"""Det som raderna inte prövar av en regel: omöjligt att nå, eller en rad att lägga till."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from riktlinje.granskning.helhet import Helhet, bada_sanna, uppgifter_i
from riktlinje.granskning.mutationsprov import Forslag, narmaste_forslag
from riktlinje.granskning.tackning import Klasscell, Tackning
from riktlinje.modell.diagram import Diagram, Nod
from riktlinje.modell.ordning import Ordning
from riktlinje.modell.orsak import varden_i_ord
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.regel import Kriterium
from riktlinje.scenarier.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Tackningslucka:
    """En del av en regel som ingen rad prövar.

    Attributes:
        regel: regelns id.
        vad: det som saknas, i ord.
        forslag: ett fall som prövar det; None när inget fall kan nå dit.
    """

    regel: str
    vad: str
    forslag: Forslag | None


def tackningsluckor(
    provning: Provning, utgava: Utgava, tackta: list[Tackning], rader: list[Scenario]
) -> list[Tackningslucka]:
    """Varje cell, gränsvärde och par som saknas, med en föreslagen rad där ett fall kan nå dit."""
    diagram: Diagram[Any] = Diagram(uppgifter_i(utgava.ordning))
    hel = Helhet(utgava.ordning, diagram)
    egna = [rad for rad in rader if rad.fall.provning == provning.id and utgava.galler(rad.fall.beslutsdag)]

    def lucka(tackt: Tackning, vad: str, nod: Nod) -> Tackningslucka:
        regel = tackt.regel.id
        forslag = narmaste_forslag(provning, diagram, nod, lambda svar: svar is True, (regel, regel), egna)
        return Tackningslucka(regel, vad, forslag)

    return [lucka(tackt, vad, nod) for tackt in tackta for vad, nod in _saknas(tackt, hel, utgava.ordning)]


def _saknas(tackt: Tackning, hel: Helhet, ordning: Ordning) -> Iterator[tuple[str, Nod]]:
    regel, d = tackt.regel.id, hel.diagram

    def dar_den_nas(klasser: Klasscell) -> Nod:
        return d.kombinera(bada_sanna, hel.nar(regel), hel.i_celler(regel, klasser))

    for cell in tackt.onadda:
        yield f"Ingen rad har {_i_ord(tackt, cell)}.", dar_den_nas(cell)
    for namn, varde in tackt.saknade_granser:
        klasser = tuple(
            (varde,) if uppgift.namn == namn else uppgift.varden for uppgift in tackt.tabell.uppgifter
        )
        etikett = ordning.uppgifter[namn].etikett(varde)
        yield f"Ingen rad har gränsvärdet {etikett}.", dar_den_nas(klasser)
    if isinstance(tackt.regel, Kriterium) and tackt.par is None:
        yield "Inget par av rader visar att kriteriet ensamt vänder utfallet.", _ensamt(hel, regel)


def _i_ord(tackt: Tackning, cell: Klasscell) -> str:
    par = zip(tackt.tabell.uppgifter, cell, strict=True)
    return ", ".join(f"{uppgift.rubrik}: {varden_i_ord(uppgift, klass)}" for uppgift, klass in par)


def _ensamt(hel: Helhet, regel: str) -> Nod:
    """Sant där kriteriet brister och alla andra i samma målgrupp är uppfyllda."""
    d = hel.diagram
    grupp = next(g for g in hel.ordning.malgrupper if regel in {k.id for k in g.kriterier})
    rot = hel.nar(regel)
    for kriterium in grupp.kriterier:
        tabell = hel.ordning.tabeller[kriterium.id]
        rot = d.kombinera(_svarar(kriterium.id != regel), rot, d.av_tabell(tabell))
    return rot


def _svarar(vantat: bool) -> Callable[[Any, Any], Any]:
    return lambda fram, svar: fram and svar is vantat
