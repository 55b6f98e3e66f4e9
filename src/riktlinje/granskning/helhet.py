"""En utgåva som helhet: allt som går att se i ett svar, som exakta funktioner av alla uppgifter."""

from collections.abc import Collection, Iterator
from typing import Any

from riktlinje.modell.diagram import Diagram, Nod
from riktlinje.modell.ordning import Ordning
from riktlinje.modell.provningsdiagram import Framme, Provningsdiagram, Svar
from riktlinje.modell.regel import Upplysning
from riktlinje.modell.uppgift import Uppgift, Varde

type Kub = dict[str, tuple[Varde, ...]]
"""Villkor på några uppgifter: alla fall där varje uppgift har något av värdena."""


def uppgifter_i(*ordningar: Ordning) -> tuple[Uppgift, ...]:
    """Alla uppgifter som någon regel eller upplysning i ordningarna beror på, i ordning."""
    namnen: dict[str, Uppgift] = {}
    for ordning in ordningar:
        for tabell in ordning.tabeller.values():
            for uppgift in tabell.uppgifter:
                namnen.setdefault(uppgift.namn, uppgift)
    return tuple(namnen.values())


class Helhet(Provningsdiagram):
    """En ordnings alla synliga svar som noder i ett gemensamt diagram."""

    def _grupper(self, kriterium: str) -> set[str]:
        """Målgrupperna som har kriteriet."""
        return {g.id for g in self.ordning.malgrupper if kriterium in {k.id for k in g.kriterier}}

    def kriterium(self, kriterium: str) -> Nod:
        """Kriteriets svar där det visas, annars None."""
        grupper = self._grupper(kriterium)

        def visat(vag: Svar, svar: Svar) -> Svar:
            return svar if isinstance(vag, Framme) and vag.visas in grupper else None

        return self.diagram.kombinera(visat, self.vag, self.tabell(kriterium))

    def flagga(self, upplysning: Upplysning) -> Nod:
        """Sant där upplysningen visas, när den har egna villkor."""
        rot = self.diagram.slut(True)
        if upplysning.funktion is not None:
            rot = self.tabell(upplysning.id)
        if upplysning.utfall:
            rot = self.diagram.kombinera(
                lambda visas, u: visas is True and u.utfall in upplysning.utfall,  # type: ignore[attr-defined]
                rot,
                self.utgang,
            )
        return rot

    def nar(self, regelid: str) -> Nod:
        """Sant där prövningen kommer fram till regeln."""
        grupper = self._grupper(regelid)
        if not grupper and regelid in {krav.id for krav in self.ordning.forfarandekrav}:
            grupper = {g.id for g in self.ordning.malgrupper}
        if grupper:
            return self.diagram.oversatt(self.vag, lambda vag: _avgors_i(vag, grupper))
        rot = self.diagram.slut(True)
        for vagval in self.ordning.vagval:
            if vagval.id == regelid:
                break
            rot = self.diagram.kombinera(_gar_vidare, rot, self.tabell(vagval.id))
        return rot

    def i_celler(self, regelid: str, klasser: tuple[tuple[Varde, ...], ...]) -> Nod:
        """Sant där regelns uppgifter har något av värdena i varje klass."""
        rot = self.diagram.slut(True)
        for namn, klass in zip(self.ordning.tabeller[regelid].namn, klasser, strict=True):
            plats = self.diagram.ordning[namn]
            varden = self.diagram.uppgifter[plats].varden
            nod = self.diagram.nod(plats, tuple(self.diagram.slut(varde in klass) for varde in varden))
            rot = self.diagram.kombinera(bada_sanna, rot, nod)
        return rot

    def forfarande(self, krav: str) -> Nod:
        """Förfarandekravets svar där kriterierna nås, annars None."""
        grupper = {g.id for g in self.ordning.malgrupper}
        return self.diagram.kombinera(
            lambda vag, svar: svar if _avgors_i(vag, grupper) else None, self.vag, self.tabell(krav)
        )

    def alla(self) -> dict[str, Nod]:
        """Varje synlig del och dess nod; två ordningar är lika när alla delar är det."""
        o = self.ordning
        delar = {"utgang": self.utgang}
        delar |= {k.id: self.kriterium(k.id) for k in o.kriterier()}
        delar |= {k.id: self.forfarande(k.id) for k in o.forfarandekrav}
        return delar | {f"flagga {u.id}": self.flagga(u) for u in o.upplysningar if u.har_villkor}


def _avgors_i(vag: Svar, grupper: Collection[str]) -> bool:
    return isinstance(vag, Framme) and vag.avgors_av in grupper


def bada_sanna(a: Svar, b: Svar) -> Svar:
    """Sant när båda är sanna."""
    return a is True and b is True


def _gar_vidare(fram: Svar, svar: Svar) -> Svar:
    return fram is True and svar is None


def kuber(diagram: Diagram[Any], rot: Nod) -> Iterator[tuple[Kub, Any]]:
    """Alla skilda klasser av fall under roten, med sitt svar; tillsammans täcker de allt."""
    if rot in diagram.svar:
        yield {}, diagram.svar[rot]
        return
    uppgift = diagram.uppgifter[diagram.plats[rot]]
    vart: dict[Nod, list[Varde]] = {}
    for varde, foljd in zip(uppgift.varden, diagram.foljder[rot], strict=True):
        vart.setdefault(foljd, []).append(varde)
    for foljd, varden in vart.items():
        for kub, svar in kuber(diagram, foljd):
            yield {uppgift.namn: tuple(varden), **kub}, svar
