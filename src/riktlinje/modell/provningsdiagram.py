"""En utgåvas hela ordning som ett beslutsdiagram över utfallet."""

from collections.abc import Hashable
from functools import partial, reduce

from riktlinje.modell.diagram import Diagram, Nod
from riktlinje.modell.ordning import Malgrupp, Ordning
from riktlinje.modell.regel import Oklart, Vag
from riktlinje.modell.tabell import Lage
from riktlinje.modell.utfall import Utfall

type Svar = Hashable


def bada(a: Svar, b: Svar) -> Svar:
    """Två kriterier tillsammans: ett ej uppfyllt räcker, sedan ett oklart."""
    if a is False or b is False:
        return False
    return a if isinstance(a, Oklart) else b


def utfallet(grupp: Malgrupp, kriterier: Svar, forfarande: Svar) -> Svar:
    """Utfallet av målgruppens kriterier när förfarandet är klart eller inte."""
    if kriterier is False:
        return grupp.ej_uppfyllt
    if isinstance(kriterier, Oklart) or forfarande is not True:
        return Utfall.KRAVER_BEDOMNING
    return grupp.uppfyllt


def _valj(grupp_id: str, malgrupp: Svar, utfall: Svar) -> Svar:
    return utfall if malgrupp == grupp_id else malgrupp


def _utan_grupp(utan_malgrupp: Utfall, malgrupp: Svar, _: Svar) -> Svar:
    if malgrupp is None:
        return utan_malgrupp
    return Utfall.KRAVER_BEDOMNING if isinstance(malgrupp, Oklart) else malgrupp


def forst(steg: Svar, resten: Svar) -> Svar:
    """Utfallet av ett vägval följt av resten av prövningen."""
    if isinstance(steg, Vag):
        return steg.utfall
    return Utfall.KRAVER_BEDOMNING if isinstance(steg, Oklart) else resten


class Provningsdiagram:
    """Utfallet som exakt funktion av alla uppgifter i utgåvan."""

    def __init__(self, ordning: Ordning) -> None:
        namn = dict.fromkeys(namn for regel in ordning.regler() for namn in regel.beror_pa)
        self.diagram: Diagram[Svar] = Diagram(ordning.uppgifter[n] for n in namn)
        self.rot = self._bygg(ordning)

    def _bygg(self, ordning: Ordning) -> Nod:
        diagram = self.diagram

        def tabell(regelid: str) -> Nod:
            return diagram.av_tabell(ordning.tabeller[regelid])

        def alla(noder: list[Nod]) -> Nod:
            return reduce(lambda a, b: diagram.kombinera(bada, a, b), noder, diagram.slut(True))

        forfarande = alla([tabell(krav.id) for krav in ordning.forfarandekrav])
        utfall = {}
        for grupp in ordning.malgrupper:
            kriterier = alla([tabell(kriterium.id) for kriterium in grupp.kriterier])
            utfall[grupp.id] = diagram.kombinera(partial(utfallet, grupp), kriterier, forfarande)
        if ordning.malgruppsval is None:
            (rot,) = utfall.values()
        else:
            rot = tabell(ordning.malgruppsval.id)
            for grupp_id, nod in utfall.items():
                rot = diagram.kombinera(partial(_valj, grupp_id), rot, nod)
            rot = diagram.kombinera(partial(_utan_grupp, ordning.utan_malgrupp), rot, diagram.slut(None))
        for vagval in reversed(ordning.vagval):
            rot = diagram.kombinera(forst, tabell(vagval.id), rot)
        return rot

    def saknade(self, lage: Lage) -> tuple[str, ...]:
        """De okända uppgifter som ännu kan ändra utfallet, den mest avgörande först."""
        if self.ar_avgjort(lage):
            return ()
        return tuple(self.diagram.avgorande(self.diagram.begransa(self.rot, lage)))

    def ar_avgjort(self, lage: Lage) -> bool:
        """Sant när de kända uppgifterna leder raka vägen till ett utfall."""
        nod, diagram = self.rot, self.diagram
        while nod not in diagram.svar:
            uppgift = diagram.uppgifter[diagram.plats[nod]]
            varde = lage[uppgift.namn]
            if varde is None:
                return False
            nod = diagram.foljder[nod][diagram.nummer[uppgift.namn][varde]]
        return True

    def mojliga(self, lage: Lage) -> set[Utfall]:
        """Alla utfall som ännu är möjliga."""
        svar = self.diagram.mojliga(self.diagram.begransa(self.rot, lage))
        return {utfall for utfall in svar if isinstance(utfall, Utfall)}
