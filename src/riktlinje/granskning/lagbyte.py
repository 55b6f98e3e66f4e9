"""Samma prövningar dagen före och dagen för ett lagbyte: allt som skiljer i svaren, och det som är lika."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from riktlinje.granskning.helhet import Helhet, kuber, uppgifter_i
from riktlinje.granskning.jamforelse import exempel
from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.diagram import Diagram
from riktlinje.modell.fall import Fall
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.uppgift import Varde
from riktlinje.regelverk import REGELVERK

LIKA_DELAR = {
    "utgava": "utgåvan",
    "utfall": "utfallet",
    "beslutsfattare": "vem som beslutar",
    "malgrupp": "målgruppen",
    "kriterier": "varje kriteriums svar och skäl",
    "saknade_uppgifter": "vad som saknas",
    "antaget": "vad som antas",
    "flaggor": "upplysningarna",
    "period": "perioden, räknad från samma första dag",
    "frister": "fristerna, räknade från samma första dag",
}
"""Delarna av bedömningen som inte har med lagens text att göra, med sina ord på sidan."""


SAMMANFATTNING = "Sammanfattningen"
OVERKLAGANDE = {
    "form": "hur beslutet överklagas",
    "vem": "vem som får överklaga",
    "vart": "vart överklagandet lämnas",
    "tidsfrist": "när det senast ska ha kommit in",
    "domstolen": "vad domstolen kan göra",
    "sakerhet": "hur säker uppgiften om överklagandet är",
}
ORD = re.compile(r"\d+ kap\. \d+ §|\S+")
"""Ord, där en hel paragraf är ett ord."""

type Text = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Skillnad:
    """En del av svaret som skiljer.

    Attributes:
        vad: vilken del det är.
        fore: det som står dagen före lagbytet.
        efter: det som står från lagbytet.
        provningar: prövningarna där det skiljer så.
        klasser: antalet klasser av fall där det skiljer så.
    """

    vad: str
    fore: str
    efter: str
    provningar: tuple[str, ...]
    klasser: int


@dataclass(frozen=True, slots=True)
class Lagbyte:
    """Allt som skiljer mellan de två dagarna.

    Attributes:
        dag: den första dagen med den nya lagen.
        klasser: antalet prövade klasser av fall, efter prövning.
        rader: antalet scenariorader som också prövades båda dagarna.
        skillnader: det som skiljer, i svarets ordning.
    """

    dag: date
    klasser: Mapping[str, int]
    rader: int
    skillnader: tuple[Skillnad, ...]

    @property
    def lika(self) -> tuple[str, ...]:
        """Delarna som inte skiljer i något fall."""
        olika = {skillnad.vad for skillnad in self.skillnader}
        return tuple(ord_ for ord_ in LIKA_DELAR.values() if ord_ not in olika)


def lagbyte(raderna: Iterable[Fall] = (), dag: date = REGELVERK.lag.ny_fran) -> Lagbyte:
    """Prövar varje klass av fall, och raderna, dagen före och dagen för lagbytet.

    Fallen i en klass får samma utfall, beslutsfattare och målgrupp, och samma svar på varje kriterium och
    förfarandekrav. Raderna prövar också det som är okänt.
    """
    funna: dict[Text, dict[str, int]] = {}
    klasser: dict[str, int] = {}
    antal_rader, raderna = 0, list(raderna)
    forst = dag - timedelta(days=2)  # en första dag som är angiven båda beslutsdagarna
    for provning, utgava in _over_lagbytet(dag):
        fallen = [Fall(provning.id, dag, varden, startdag=forst) for varden in _klasser(utgava)]
        klasser[provning.rubrik] = len(fallen)
        egna = [replace(fall, startdag=forst) for fall in raderna if fall.provning == provning.id]
        antal_rader += len(egna)
        for plats, fall in enumerate([*fallen, *egna]):
            dagar = (dag - timedelta(days=1), dag)
            for skillnad in _skillnader(provning, fall, dagar):
                per_provning = funna.setdefault(skillnad, {})
                per_provning[provning.rubrik] = per_provning.get(provning.rubrik, 0) + (plats < len(fallen))
    skillnader = [Skillnad(*text, tuple(var), sum(var.values())) for text, var in funna.items()]
    ordning = list(dict.fromkeys(skillnad.vad for skillnad in skillnader))
    skillnader.sort(key=lambda skillnad: ordning.index(skillnad.vad))
    return Lagbyte(dag, klasser, antal_rader, tuple(skillnader))


def _over_lagbytet(dag: date) -> Iterator[tuple[Provning, Utgava]]:
    for provning in REGELVERK.provningar.values():
        utgava = provning.utgava(dag)
        if utgava is not None and utgava.tvasteg is not None and utgava.galler(dag - timedelta(days=1)):
            yield provning, utgava


def _klasser(utgava: Utgava) -> Iterator[dict[str, Varde]]:
    """Ett fall ur varje klass som får samma utgång och samma svar på varje kriterium och förfarandekrav."""
    diagram: Diagram[Any] = Diagram(uppgifter_i(utgava.ordning))
    rot = diagram.slut(())
    hel = Helhet(utgava.ordning, diagram)
    delar = [hel.utgang, *(hel.kriterium(k.id) for k in utgava.ordning.kriterier())]
    for del_ in (*delar, *(hel.forfarande(k.id) for k in utgava.ordning.forfarandekrav)):
        rot = diagram.kombinera(lambda hittills, svar: (*hittills, svar), rot, del_)
    for kub, _ in kuber(diagram, rot):
        yield exempel(diagram.uppgifter, kub, (utgava.ordning,))


def _skillnader(provning: Provning, fall: Fall, dagar: tuple[date, date]) -> dict[Text, None]:
    """Det som skiljer, utan dubbletter."""
    bedomningar = [provning.prova(replace(fall, beslutsdag=dag)) for dag in dagar]
    if bedomningar[0] == bedomningar[1]:
        return {}
    fore, efter = (_delar(bedomning, dag) for bedomning, dag in zip(bedomningar, dagar, strict=True))
    return {
        (vad, *par): None
        for vad in dict.fromkeys((*fore, *efter))
        if fore.get(vad) != efter.get(vad)
        for par in _par(vad, fore.get(vad), efter.get(vad))
    }


def _delar(bedomning: Bedomning, dag: date) -> dict[str, Any]:
    """Svaret del för del, med allt som en läsare ser."""
    delar = {ord_: getattr(bedomning, namn) for namn, ord_ in LIKA_DELAR.items()}
    if bedomning.tvasteg:
        delar["Lagen"] = REGELVERK.lag.lagrum(dag).lag
        delar["Lagrummen i beslutet"] = " och ".join(bedomning.lagrum)
    for nummer, steg in enumerate(bedomning.tvasteg, 1):
        vag, inledning = REGELVERK.lag.overklagande(steg.lagrum), f"Steg {nummer}"
        delar[f"{inledning}: lagrum"] = steg.lagrum
        delar[f"{inledning}: resultat"] = steg.resultat
        delar[f"{inledning}: motivering"] = steg.motivering
        delar[f"{inledning}: påminnelse"] = steg.paminnelse
        for namn, ord_ in OVERKLAGANDE.items():
            delar[f"{inledning}: {ord_}"] = getattr(vag, namn)
    delar[SAMMANFATTNING] = bedomning.sammanfattning
    return delar


def _par(vad: str, fore: Any, efter: Any) -> Iterator[tuple[str, str]]:
    """Det som skiljer; av sammanfattningen, som är egen för nästan varje fall, bara de ord som byts."""
    a, b = (ORD.findall(text) if vad == SAMMANFATTNING else [] for text in (fore, efter))
    if len(a) == len(b) > 0:
        yield from ((gammalt, nytt) for gammalt, nytt in zip(a, b, strict=True) if gammalt != nytt)
    else:
        yield str(fore), str(efter)
