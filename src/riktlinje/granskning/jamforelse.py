"""Jämförelse av två utgåvor: ändrade ord, ändrade celler, och varje klass av fall vars svar ändras."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from riktlinje.granskning.helhet import Helhet, Kub, kuber, uppgifter_i
from riktlinje.modell.diagram import Diagram
from riktlinje.modell.ordning import Ordning
from riktlinje.modell.regel import Regel
from riktlinje.modell.steg import Utgang
from riktlinje.modell.tabell import Tabell
from riktlinje.modell.uppgift import Uppgift, Varde


@dataclass(frozen=True, slots=True)
class Ordandring:
    """En ändrad mening: vad som gällde före och efter. Tomt före är ny, tomt efter är borttagen."""

    regel: str
    vad: str
    fore: str
    efter: str


@dataclass(frozen=True, slots=True)
class Cellandring:
    """Celler i en regels tabell med ett annat svar."""

    regel: str
    villkor: Kub
    fore: Any
    efter: Any


@dataclass(frozen=True, slots=True)
class Klass:
    """En klass av fall vars svar ändras, skild från alla andra klasser.

    Attributes:
        villkor: uppgifterna och de värden som ger ändringen; övriga uppgifter saknar betydelse.
        fore: utfall, beslutsfattare, målgrupp och brister före.
        efter: detsamma efter.
        exempel: ett fall i klassen, med alla uppgifter som någon av utgåvorna frågar efter.
    """

    villkor: Kub
    fore: tuple[Utgang, frozenset[str]]
    efter: tuple[Utgang, frozenset[str]]
    exempel: dict[str, Varde]


@dataclass(frozen=True)
class Jamforelse:
    """Allt som skiljer två utgåvor.

    Attributes:
        berorda: vilka fall som får ett annat svar, utan att dela upp dem efter vilket.
        klasser: samma fall, uppdelade efter svaret före och efter.
    """

    ord_: tuple[Ordandring, ...]
    celler: tuple[Cellandring, ...]
    berorda: tuple[Kub, ...]
    klasser: tuple[Klass, ...]
    uppgifter: tuple[Uppgift, ...] = field(repr=False)

    @property
    def lika(self) -> bool:
        """Sant när inget skiljer."""
        return not (self.ord_ or self.celler or self.klasser)


class EjJamforbara(ValueError):
    """Utgåvorna går inte att jämföra, och då är svaret inte «lika»."""


def jamfor(
    fore: Ordning,
    efter: Ordning,
    *,
    brister: bool = True,
    namnbyten: Callable[[str], str] = lambda regelid: regelid,
) -> Jamforelse:
    """Jämför två ordningar fullständigt.

    Args:
        fore: ordningen före.
        efter: ordningen efter.
        brister: ta också med klasser där bara de kriterier som brister ändras.
        namnbyten: reglernas id före, översatta till id efter.

    Raises:
        EjJamforbara: samma uppgift har olika tillåtna värden.
    """
    uppgifter = uppgifter_i(fore, efter)
    for uppgift in uppgifter:
        for ordning in (fore, efter):
            andra = ordning.uppgifter.get(uppgift.namn)
            if andra is not None and andra.varden != uppgift.varden:
                raise EjJamforbara(f"Uppgiften «{uppgift.namn}» har olika tillåtna värden i utgåvorna.")
    fore_regler = {namnbyten(r.id): (r, fore.tabeller[r.id]) for r in fore.regler()}
    efter_regler = {r.id: (r, efter.tabeller[r.id]) for r in efter.regler()}
    diagram: Diagram[Any] = Diagram(uppgifter)
    return Jamforelse(
        tuple(_ord(fore_regler, efter_regler)),
        tuple(_celler(fore_regler, efter_regler, diagram)),
        *_klasser(Helhet(fore, diagram), Helhet(efter, diagram), brister, namnbyten),
        uppgifter,
    )


type Regler = dict[str, tuple[Regel[Any], Tabell[Any]]]


def _ord(fore: Regler, efter: Regler) -> Iterator[Ordandring]:
    for namn in dict.fromkeys((*fore, *efter)):
        a, b = fore.get(namn, (None,))[0], efter.get(namn, (None,))[0]
        for vad in ("citat", "villkor", "rubrik"):
            gammalt, nytt = getattr(a, vad, ""), getattr(b, vad, "")
            if gammalt != nytt:
                yield Ordandring(namn, vad, gammalt, nytt)


def _celler(fore: Regler, efter: Regler, diagram: Diagram[Any]) -> Iterator[Cellandring]:
    for namn in (namn for namn in fore if namn in efter):
        tabeller = (diagram.av_tabell(fore[namn][1]), diagram.av_tabell(efter[namn][1]))
        rot = diagram.kombinera(_om_olika, *tabeller)
        for villkor, svar in kuber(diagram, rot):
            if svar is not None:
                yield Cellandring(namn, villkor, svar[0], svar[1])


def _om_olika(a: Any, b: Any) -> Any:
    return None if a == b else (a, b)


def _klasser(
    fore: Helhet, efter: Helhet, brister: bool, namnbyten: Callable[[str], str]
) -> tuple[tuple[Kub, ...], tuple[Klass, ...]]:
    diagram, ordningar = fore.diagram, (fore.ordning, efter.ordning)
    rot = diagram.kombinera(
        _om_olika, _hela(fore, brister, namnbyten), _hela(efter, brister, lambda regelid: regelid)
    )
    andras = diagram.oversatt(rot, lambda svar: svar is not None)
    return (
        tuple(villkor for villkor, svar in kuber(diagram, andras) if svar),
        tuple(
            Klass(villkor, svar[0], svar[1], exempel(diagram.uppgifter, villkor, ordningar))
            for villkor, svar in kuber(diagram, rot)
            if svar is not None
        ),
    )


def _hela(helhet: Helhet, brister: bool, namnbyten: Callable[[str], str]) -> int:
    """Utgång och, när de ska med, de kriterier som brister där kriterierna avgör."""
    d = helhet.diagram
    rot = d.oversatt(helhet.utgang, lambda utgang: (utgang, frozenset()))
    if not brister:
        return rot
    ej = {grupp.ej_uppfyllt for grupp in helhet.ordning.malgrupper}
    for kriterium in helhet.ordning.kriterier():
        namn = namnbyten(kriterium.id)

        def lagg_till(hela: Any, svar: Any, namn: str = namn) -> Any:
            utgang, redan = hela
            return (utgang, redan | {namn}) if svar is False and utgang.utfall in ej else hela

        rot = d.kombinera(lagg_till, rot, helhet.kriterium(kriterium.id))
    return rot


def exempel(uppgifter: Iterable[Uppgift], villkor: Kub, ordningar: Iterable[Ordning]) -> dict[str, Varde]:
    """Ett fall i klassen; uppgifter utan betydelse får ett värde som inte avslutar prövningen i förtid."""
    fall: dict[str, Varde] = {}
    for uppgift in uppgifter:
        varden = villkor.get(uppgift.namn)
        fall[uppgift.namn] = _mitten(varden) if varden else _neutralt(uppgift, ordningar)
    return fall


def _mitten(varden: tuple[Varde, ...]) -> Varde:
    return varden[len(varden) // 2]


def _neutralt(uppgift: Uppgift, ordningar: Iterable[Ordning]) -> Varde:
    for ordning in ordningar:
        for vagval in ordning.vagval:
            if vagval.beror_pa == (uppgift.namn,):
                return next(v for v in uppgift.varden if vagval(v) is None)
    return uppgift.varden[0]
