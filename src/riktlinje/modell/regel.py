"""Reglernas sorter. Varje regel är en mening i riktlinjen och en ren funktion av uppgifter.

Ett kriterium svarar True (uppfyllt), False (ej uppfyllt) eller Oklart när texten själv är oklar.
Ett vägval svarar None (gå vidare), en Vag som avslutar prövningen, eller Oklart.
Ett målgruppsval svarar målgruppens namn, None (ingen målgrupp) eller Oklart.
Ett förfarandekrav svarar True när steget är gjort eller inte behövs, annars False.
En följd räknar ut perioden eller stegen enligt lagen när utfallet är klart; en frist räknar ut en dag.
En upplysning svarar True när den ska visas.
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from riktlinje.modell.kalla import Stalle
from riktlinje.modell.tabell import parametrar
from riktlinje.modell.uppgift import Slag
from riktlinje.modell.utfall import Beslutsfattare, Utfall


@dataclass(frozen=True, slots=True)
class Oklart:
    """Texten ger inget säkert svar för de här uppgifterna.

    Attributes:
        tolkning: den publicerade tolkning som förklarar varför; None när texten är klar
            men ett underlag saknas.
        malgrupp: i ett målgruppsval den målgrupp vars kriterier ändå visas.
        underlag: det underlag som saknas, i några ord.
    """

    tolkning: str | None
    malgrupp: str | None = None
    underlag: str = ""


def oklart(tolkning: str | None, malgrupp: str | None = None) -> Oklart:
    """Svaret när riktlinjens text är oklar för just dessa uppgifter."""
    return Oklart(tolkning, malgrupp)


def underlag_saknas(underlag: str) -> Oklart:
    """Svaret när kriteriet inte får avgöras förrän ett underlag finns."""
    return Oklart(None, underlag=underlag)


@dataclass(frozen=True, slots=True)
class Vag:
    """Ett vägval som avslutar prövningen: utfallet och vem som beslutar."""

    utfall: Utfall
    beslutsfattare: Beslutsfattare | None = None


@dataclass(frozen=True, slots=True)
class Regel[R: Hashable]:
    """En mening i riktlinjen och dess funktion.

    Attributes:
        id: regelns namn överallt: gruppens namn, punkt och kriteriets.
        rubrik: namnet på sidan.
        citat: källans egna ord, kort och ordagrant.
        kalla: var orden står.
        villkor: villkoret med våra ord, kort.
        funktion: regeln som ren funktion; parametrarna är de uppgifter den beror på.
        slag: fakta, bedömning eller båda.
        tolkningar: publicerade tolkningar som rör regeln.
    """

    id: str
    rubrik: str
    citat: str
    kalla: Stalle
    villkor: str
    funktion: Callable[..., R] = field(repr=False)
    slag: tuple[Slag, ...] = ()
    tolkningar: tuple[str, ...] = ()

    @property
    def beror_pa(self) -> tuple[str, ...]:
        """Namnen på de uppgifter som regeln beror på."""
        return parametrar(self.funktion)

    def __call__(self, *varden: Any) -> R:
        """Regelns svar för värdena, i parameterordning."""
        return self.funktion(*varden)


class Kriterium(Regel[bool | Oklart]):
    """Ett villkor som måste vara uppfyllt."""


class Vagval(Regel[Vag | Oklart | None]):
    """Ett steg som avgör vem som beslutar, före kriterierna."""


@dataclass(frozen=True, slots=True)
class Malgruppsval(Regel[str | Oklart | None]):
    """Steget som avgör vilken målgrupps kriterier som gäller.

    Attributes:
        med_kriterier: samma val med kriterierna, efter id, som första argument, så att ändrade villkor
            följer med; None när valet inte bygger på dem.
    """

    med_kriterier: Callable[..., str | Oklart | None] | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Forfarandekrav(Regel[bool]):
    """Ett steg som måste vara gjort innan beslut.

    Attributes:
        flagga: upplysningen som visas när steget inte är gjort; tom när ingen visas.
        tolkning: tolkningen som avgör svaret när alla kriterier är uppfyllda men steget hindrar.
    """

    flagga: str = ""
    tolkning: str = ""


class Foljd(Regel[Any]):
    """Det som följer av utfallet: perioden beror på dagar och uppgifter, stegen på utfall och beslutsdag."""


@dataclass(frozen=True, slots=True)
class Frist(Regel[date]):
    """En dag som följer av insatsens första dag.

    Attributes:
        utfall: de utfall som fristen gäller vid.
    """

    utfall: tuple[Utfall, ...] = ()


@dataclass(frozen=True, slots=True)
class Upplysning:
    """En upplysning som följer med bedömningen utan att ändra utfallet.

    Attributes:
        id: flaggans namn i svaret.
        rubrik: upplysningen i några ord.
        mening: upplysningen som en mening.
        gor: vad handläggaren gör härnäst.
        kalla: stället i källan, eller None när upplysningen är vår egen slutsats.
        tolkningar: publicerade tolkningar bakom upplysningen.
        funktion: vilka uppgifter som gör att den visas.
        utfall: de utfall som den visas vid; tom för alla.
        oklart_kriterium: kriteriet som ska vara oklart för att den ska visas.

    Utan funktion, utfall och kriterium avgör prövningen själv när den visas.
    """

    id: str
    rubrik: str
    mening: str
    gor: str
    kalla: Stalle | None = None
    tolkningar: tuple[str, ...] = ()
    funktion: Callable[..., bool] | None = field(default=None, repr=False)
    utfall: tuple[Utfall, ...] = ()
    oklart_kriterium: str = ""

    @property
    def har_villkor(self) -> bool:
        """Sant när upplysningen själv säger när den ska visas."""
        return bool(self.funktion or self.utfall or self.oklart_kriterium)


def _dekorator[K: Regel[Any]](sort: Callable[..., K]) -> Callable[..., Callable[[Callable[..., Any]], K]]:
    def dekorator(regelid: str, **egenskaper: Any) -> Callable[[Callable[..., Any]], K]:
        def gor(funktion: Callable[..., Any]) -> K:
            return sort(id=regelid, funktion=funktion, **egenskaper)

        return gor

    return dekorator


kriterium = _dekorator(Kriterium)
vagval = _dekorator(Vagval)
malgruppsval = _dekorator(Malgruppsval)
forfarandekrav = _dekorator(Forfarandekrav)
foljd = _dekorator(Foljd)
frist = _dekorator(Frist)
