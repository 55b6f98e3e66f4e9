"""En utgåvas hela ordning som beslutsdiagram: utfallet, vem som beslutar och vilken målgrupp som prövas."""

from collections.abc import Callable, Collection, Hashable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from riktlinje.modell.diagram import Diagram, Nod
from riktlinje.modell.ordning import Malgrupp, Ordning, samlad
from riktlinje.modell.regel import Oklart, Regel, Vag
from riktlinje.modell.steg import Utgang
from riktlinje.modell.tabell import Lage
from riktlinje.modell.utfall import Status, Utfall

type Svar = Hashable


@dataclass(frozen=True, slots=True)
class Framme:
    """Ett fall som inget vägval har avslutat.

    Attributes:
        malgrupp: målgruppen som prövas; None när ingen är säker.
        visas: målgruppen vars kriterier visas; None när ingen visas.
        oklart: sant när texten inte säger om fallet hör hit.
    """

    malgrupp: str | None
    visas: str | None
    oklart: bool = False

    @property
    def avgors_av(self) -> str | None:
        """Målgruppen vars kriterier avgör utfallet; None när de inte gör det."""
        return None if self.oklart else self.malgrupp


class Provningsdiagram:
    """Utgången som exakt funktion av alla uppgifter i utgåvan, så som `Ordning.prova` ger den.

    Attributes:
        ordning: ordningen som diagrammet svarar som.
        diagram: där noderna finns; flera ordningar kan dela ett.
        vag: vart vägvalen leder, en Vag eller Framme.
        utgang: utfall, beslutsfattare och målgrupp, en Utgang.
        utfall: utfallet ensamt.
    """

    def __init__(self, ordning: Ordning, diagram: Diagram[Svar] | None = None) -> None:
        self.ordning = ordning
        self.diagram = (
            Diagram[Svar](ordning.uppgifter[n] for n in ordning.beror_pa()) if diagram is None else diagram
        )
        self.vag = self._vagen()
        self.utgang = self._utgangen()
        self.utfall = self.diagram.oversatt(self.utgang, _utfall)

    def tabell(self, regelid: str, tolka: Callable[[Any], Svar] = lambda svar: svar) -> Nod:
        """Regelns egen tabell som nod."""
        return self.diagram.av_tabell(self.ordning.tabeller[regelid], tolka)

    def _vagen(self) -> Nod:
        d, val = self.diagram, self.ordning.malgruppsval
        stopp = d.kombinera(_forsta, *(self.tabell(steg.id) for steg in self.ordning.vagval), d.slut(None))
        if val is None:
            return d.kombinera(_vart, stopp, d.slut(_framme(self.ordning.malgrupper[0].id)))
        return d.kombinera(_vart, stopp, self.tabell(val.id, _framme))

    def _utgangen(self) -> Nod:
        d, ordning = self.diagram, self.ordning
        forfarande = self._tillsammans(ordning.forfarandekrav)
        rot = self.vag
        for grupp in ordning.malgrupper:
            utfall = d.kombinera(partial(_utfallet, grupp), self._tillsammans(grupp.kriterier), forfarande)
            rot = d.kombinera(partial(self._i_grupp, grupp.id), rot, utfall)
        return d.oversatt(rot, self._utan_grupp)

    def _tillsammans(self, regler: Iterable[Regel[Any]]) -> Nod:
        noder = [self.tabell(regel.id, _status) for regel in regler]
        return self.diagram.kombinera(_samlade, *noder, self.diagram.slut(Status.UPPFYLLT))

    def _i_grupp(self, malgrupp: str, vag: Svar, utfall: Any) -> Svar:
        hit = isinstance(vag, Framme) and vag.avgors_av == malgrupp
        return Utgang(utfall, self.ordning.beslutsfattare, malgrupp) if hit else vag

    def _utan_grupp(self, svar: Svar) -> Svar:
        if isinstance(svar, Vag):
            return Utgang(svar.utfall, svar.beslutsfattare)
        if isinstance(svar, Framme):
            utfall = Utfall.KRAVER_BEDOMNING if svar.oklart else self.ordning.utan_malgrupp
            return Utgang(utfall, malgrupp=svar.malgrupp)
        return svar

    def saknade(self, lage: Lage) -> tuple[str, ...]:
        """De okända uppgifter som ännu kan ändra utfallet, den mest avgörande först."""
        if self.ar_avgjort(lage):
            return ()
        return tuple(self.diagram.avgorande(self.diagram.begransa(self.utfall, lage)))

    def antagna_som_kan_andra(self, lage: Lage, antagna: Collection[str]) -> tuple[str, ...]:
        """De antagna uppgifter som ännu kan ändra utfallet, i prövningens ordning.

        Args:
            lage: bara det som är angivet; det antagna är okänt.
            antagna: namnen på de uppgifter som annars antas.
        """
        d = self.diagram
        natt = d.natt(d.begransa(self.utfall, lage)) - d.svar.keys()
        kan = {d.uppgifter[d.plats[nod]].namn for nod in natt}
        return tuple([namn for namn in antagna if namn in kan])

    def ar_avgjort(self, lage: Lage) -> bool:
        """Sant när de kända uppgifterna leder raka vägen till ett utfall."""
        nod, diagram = self.utfall, self.diagram
        while nod not in diagram.svar:
            uppgift = diagram.uppgifter[diagram.plats[nod]]
            varde = lage[uppgift.namn]
            if varde is None:
                return False
            nod = diagram.foljder[nod][diagram.nummer[uppgift.namn][varde]]
        return True

    def mojliga(self, lage: Lage) -> set[Utfall]:
        """Alla utfall som ännu är möjliga."""
        svar = self.diagram.mojliga(self.diagram.begransa(self.utfall, lage))
        return {utfall for utfall in svar if isinstance(utfall, Utfall)}


def _status(svar: bool | Oklart) -> Status:
    if isinstance(svar, Oklart):
        return Status.OKLART
    return Status.UPPFYLLT if svar else Status.EJ_UPPFYLLT


def _samlade(a: Any, b: Any) -> Svar:
    return samlad((a, b))


def _utfallet(grupp: Malgrupp, kriterier: Any, forfarande: Any) -> Svar:
    return grupp.utfall(kriterier, forfarande=forfarande is Status.UPPFYLLT)


def _utfall(utgang: Any) -> Utfall:
    utfall: Utfall = utgang.utfall
    return utfall


def _framme(svar: str | Oklart | None) -> Framme:
    return Framme(None, svar.malgrupp, oklart=True) if isinstance(svar, Oklart) else Framme(svar, svar)


def _forsta(steg: Svar, resten: Svar) -> Svar:
    """Det första vägvalet som inte går vidare."""
    return resten if steg is None else steg


def _vart(stopp: Svar, framme: Svar) -> Svar:
    """En väg avslutar; ett oklart vägval visar målgruppen men gör vägen dit oklar."""
    if isinstance(stopp, Oklart) and isinstance(framme, Framme):
        return replace(framme, oklart=True)
    return framme if stopp is None else stopp
