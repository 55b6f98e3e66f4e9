"""Bedömningen: prövningens svar på ett fall, med skäl."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import date
from functools import cached_property

from riktlinje.modell.json_text import skriv_json
from riktlinje.modell.status import Utgavestatus
from riktlinje.modell.uppgift import Varde
from riktlinje.modell.utfall import Beslutsfattare, Status, Stegutfall, Utfall


@dataclass(frozen=True)
class Kriteriesvar:
    """Ett kriteriums svar för ett fall.

    Attributes:
        id: kriteriets id.
        status: uppfyllt, ej_uppfyllt eller oklart.
        orsak: skälet, med fallets egna värden.
        tolkning: tolkningen som gör svaret oklart, annars None.
    """

    id: str
    status: Status
    orsak: str
    tolkning: str | None = None

    @cached_property
    def json(self) -> str:
        """Kriteriet som JSON enligt kontraktet."""
        namn = ("id", "status", "orsak", "tolkning")
        return skriv_json({n: getattr(self, n) for n in namn})


def med_status(kriterier: Iterable[Kriteriesvar], status: Status) -> tuple[str, ...]:
    """Id för de kriterier som har den statusen."""
    return tuple([svar.id for svar in kriterier if svar.status is status])


@dataclass(frozen=True)
class Stegresultat:
    """Ett steg i prövningen enligt lagen: lagrum, resultat, motivering och vad som återstår att skriva.

    Resultatet säger också om källan kräver steget.
    """

    lagrum: str
    resultat: Stegutfall
    motivering: str
    paminnelse: str

    @property
    def ingar_i_beslutet(self) -> bool:
        """Sant när riktlinjen själv kräver steget."""
        return self.resultat.kravs

    @cached_property
    def json(self) -> str:
        """Steget som JSON enligt kontraktet."""
        return skriv_json(asdict(self))


@dataclass(frozen=True, slots=True)
class Period:
    """Insatsens första och sista dag, båda medräknade.

    Attributes:
        forbehall: varför den sista dagen inte är exakt; tomt när den är det.
    """

    fran: date
    till_och_med: date
    forbehall: str = ""

    def __str__(self) -> str:
        return f"{self.fran} till och med {self.till_och_med}" + (self.forbehall and f", {self.forbehall}")


@dataclass(frozen=True, slots=True)
class Bedomning:
    """Prövningens svar på ett fall, med skäl, luckor och följder.

    Attributes:
        brister: kriterier som inte är uppfyllda, bland dem som prövades.
        oklara: kriterier som är oklara.
        saknade_uppgifter: okända uppgifter som ännu kan ändra utfallet, den mest avgörande först.
        antaget: publicerade startvärden som användes.
        flaggor: upplysningar som gäller fallet.
        frister: dagar som följer av insatsens första dag, efter fristens id.
        tvasteg: stegen i prövningen enligt lagen; tom när inget av dem är aktuellt.
    """

    provning: str
    utfall: Utfall
    utgava: str | None = None
    status: Utgavestatus | None = None
    malgrupp: str | None = None
    beslutsfattare: Beslutsfattare | None = None
    kriterier: tuple[Kriteriesvar, ...] = ()
    saknade_uppgifter: tuple[str, ...] = ()
    antaget: Mapping[str, Varde] = field(default_factory=dict)
    flaggor: tuple[str, ...] = ()
    period: Period | None = None
    lagrum: tuple[str, ...] = ()
    tvasteg: tuple[Stegresultat, ...] = ()
    sammanfattning: str = ""
    frister: Mapping[str, date] = field(default_factory=dict)

    @property
    def brister(self) -> tuple[str, ...]:
        """Id för de kriterier som inte är uppfyllda."""
        return med_status(self.kriterier, Status.EJ_UPPFYLLT)

    @property
    def oklara(self) -> tuple[str, ...]:
        """Id för de kriterier som är oklara."""
        return med_status(self.kriterier, Status.OKLART)
