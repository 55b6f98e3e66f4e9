"""Det som en riktlinje lämnar till maskineriet: det som svarar på fall, och det som bara sidorna visar."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.checklista import Steg
from riktlinje.modell.fall import Fall
from riktlinje.modell.fel import Indatafel
from riktlinje.modell.handelse import Handelse
from riktlinje.modell.kalla import Dokument
from riktlinje.modell.klausul import Klausul
from riktlinje.modell.lag import Lag, Lagnyckel
from riktlinje.modell.ordlista import Grupp, Ord
from riktlinje.modell.provning import Provning
from riktlinje.modell.textforslag import Textforslag
from riktlinje.modell.tolkning import Tolkning
from riktlinje.modell.uppgift import Uppgift, Varde
from riktlinje.modell.utfall import Beslutsfattare, Utfall
from riktlinje.modell.vagledning import Vagledning

_SAKNAS: Any = object()
"""En del som inte är lämnad."""


class Delfel(Indatafel):
    """En del av det som riktlinjen lämnar saknas."""


@dataclass(frozen=True, kw_only=True)
class _Overlamnat:
    """Det som lämnas över, där varje del måste finnas; Delfel med namnen på dem som saknas."""

    def __post_init__(self) -> None:
        saknade = [del_.name for del_ in fields(self) if getattr(self, del_.name) is _SAKNAS]
        if saknade:
            namn = ", ".join(f"«{del_}»" for del_ in saknade)
            raise Delfel([f"{type(self).__name__} saknar {namn}. Vad varje del är står i dess docstring."])


@dataclass(frozen=True, kw_only=True)
class Regelverk(_Overlamnat):
    """En riktlinjes regler och allt som ett svar på ett fall hänvisar till.

    Attributes:
        provningar: prövningarna efter id, i publicerad ordning.
        uppgifter: alla uppgifter efter namn.
        utfall: alla utfall, i den ordning de visas.
        beslutsfattare: alla som kan besluta.
        tolkningar: tolkningarna efter id.
        klausuler: meningarna utan egen kod, efter id.
        dokument: källdokumenten.
        sidor: sidan för regler och klausuler vars id börjar så; den längsta början avgör.
        provningssidor: sidan där prövningens riktlinje börjar, efter prövningens id.
        checklistor: stegen i handläggningen, efter prövningens id.
        stegen: det som återstår att göra när ett fall har fått just det svaret.
        texter: texterna att kopiera när ett fall har fått just det svaret, den viktigaste först.
        dagfunktioner: funktionerna som räknar fram en dag, efter namn.
        lag: lagen som besluten fattas enligt.
        egennamn: orden som har stor bokstav också inne i en mening.
        avsandare: vems webbplatsen inte är, i en mening.
        flera_passar: tolkningen om att flera prövningar kan gälla samma person.
        vagledning: hur läsaren leds till rätt prövning.
    """

    provningar: Mapping[str, Provning] = _SAKNAS
    uppgifter: Mapping[str, Uppgift] = _SAKNAS
    utfall: tuple[Utfall, ...] = _SAKNAS
    beslutsfattare: tuple[Beslutsfattare, ...] = _SAKNAS
    tolkningar: Mapping[str, Tolkning] = _SAKNAS
    klausuler: Mapping[str, Klausul] = _SAKNAS
    dokument: tuple[Dokument, ...] = _SAKNAS
    sidor: Mapping[str, str] = _SAKNAS
    provningssidor: Mapping[str, str] = _SAKNAS
    checklistor: Mapping[str, tuple[Steg, ...]] = _SAKNAS
    stegen: Callable[[Bedomning, Fall], tuple[Steg, ...]] = _SAKNAS
    texter: Callable[[Bedomning, Fall], tuple[Textforslag, ...]] = _SAKNAS
    dagfunktioner: Mapping[str, Callable[..., date]] = _SAKNAS
    lag: Lag = _SAKNAS
    egennamn: frozenset[str] = _SAKNAS
    avsandare: str = _SAKNAS
    flera_passar: str = _SAKNAS
    vagledning: Vagledning = _SAKNAS

    def sidan(self, mening: str) -> str:
        """Sidan där regeln eller klausulen med det id:t står, utan ändelse.

        Den längsta inledande del av id:t som finns bland sidorna avgör. KeyError när ingen finns.
        """
        delar = mening.split(".")
        inledningar = (".".join(delar[:antal]) for antal in range(len(delar), 0, -1))
        return self.sidor[next((inledning for inledning in inledningar if inledning in self.sidor), mening)]

    def utfallet(self, namn: str) -> Utfall:
        """Utfallet med det namnet; ett okänt, ur en annan version av reglerna, visas med sitt namn."""
        return next((utfall for utfall in self.utfall if utfall == namn), None) or Utfall(namn, namn)

    def beslutsfattaren(self, namn: str) -> Beslutsfattare:
        """Beslutsfattaren med det namnet; en okänd, ur en annan version av reglerna, visas med sitt namn."""
        return next((vem for vem in self.beslutsfattare if vem == namn), None) or Beslutsfattare(namn, namn)


@dataclass(frozen=True, slots=True)
class Led:
    """Den ena sidan av en jämförelse: en utgåva, så som den är eller med andra gränser.

    Attributes:
        utgava: utgåvans id.
        granser: ny lägsta och högsta gräns för några kriterier; None där utgåvans egen gräns gäller.
    """

    utgava: str
    granser: Mapping[str, tuple[int | None, int | None]]


@dataclass(frozen=True, slots=True)
class Jamforelse:
    """En jämförelse som publiceras: prövningen, och de två leden i den."""

    provning: str
    fore: Led
    efter: Led


@dataclass(frozen=True, slots=True)
class Luckor:
    """Hur grupper som ingen prövning tar söks, och vad fynden betyder.

    Attributes:
        profil: uppgifterna som skiljer grupperna åt; alla andra är okända när luckor söks.
        provning: prövningen som ett fall utan väg öppnas i.
        varfor_ingen_vag: vad det betyder att ingen prövning kan gälla gruppen; tom när det inte är en lucka.
        tva_beslutsfattare: fyndet när prövningar med olika beslutsfattare kan gälla samma person.
    """

    profil: tuple[str, ...]
    provning: str
    varfor_ingen_vag: Callable[[Mapping[str, tuple[Varde, ...]]], str]
    tva_beslutsfattare: Callable[[Iterable[str]], str]


@dataclass(frozen=True, slots=True)
class Statuspost:
    """En rad i förteckningen över utgåvor som inte är beslutade; en beslutad får sin egen rad ur utgåvan.

    Attributes:
        utgavor: utgåvornas id.
        rubrik: vad de kallas tillsammans.
        status: vad som är känt, i några ord.
        dag: den första dagen i ord.
        saknas: vad som inte är känt om beslutet.
    """

    utgavor: tuple[str, ...]
    rubrik: str
    status: str
    dag: str
    saknas: str


@dataclass(frozen=True, kw_only=True)
class Publicering(_Overlamnat):
    """Det som bara sidorna visar; motorn i webbläsaren hämtar det aldrig.

    Attributes:
        grupper: rubriken för regler och klausuler i förteckningen, efter den första delen av id:t.
        ordlista: orden, grupp för grupp.
        ordsidor: sida, ankare och länktext där den som slår upp ett ord kan läsa mer, efter ordets id.
        tidslinje: händelserna.
        dagrubriker: vad varje dag är, efter dagfunktionens namn.
        argumentrubriker: vad dagfunktionernas argument är.
        lagnyckel: den gamla och den nya lagen sida vid sida.
        overklagbara: lagrummen som insatsen kan beslutas enligt.
        luckor: hur luckor söks.
        jamforelser: jämförelserna som publiceras, efter namn.
        statusposter: förteckningen över utgåvorna medan de inte är beslutade.
        regelexempel: regeln som utvecklarens sidor visar.
    """

    grupper: Mapping[str, str] = _SAKNAS
    ordlista: tuple[Grupp, ...] = _SAKNAS
    ordsidor: Mapping[str, tuple[str, str, str]] = _SAKNAS
    tidslinje: tuple[Handelse, ...] = _SAKNAS
    dagrubriker: Mapping[str, str] = _SAKNAS
    argumentrubriker: Mapping[str, str] = _SAKNAS
    lagnyckel: tuple[Lagnyckel, ...] = _SAKNAS
    overklagbara: tuple[str, ...] = _SAKNAS
    luckor: Luckor = _SAKNAS
    jamforelser: Mapping[str, Jamforelse] = _SAKNAS
    statusposter: tuple[Statuspost, ...] = _SAKNAS
    regelexempel: str = _SAKNAS

    @property
    def ord(self) -> Mapping[str, Ord]:
        """Varje ord i ordlistan, efter id."""
        return {ett.id: ett for grupp in self.ordlista for ett in grupp.ord}
