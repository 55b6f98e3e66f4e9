"""Lagen bakom en riktlinje: stegens lagrum på en dag, hur besluten överklagas och vad lagbyten ändrar."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from riktlinje.modell.bedomning import Stegresultat
from riktlinje.modell.sakerhet import Sakerhet


@dataclass(frozen=True, slots=True)
class Lagrum:
    """Paragraferna för de två stegen.

    Attributes:
        ratt: rätten till bistånd eller insats, som prövas först.
        utover: möjligheten att ge mer än rätten kräver, som prövas sedan.
        lag: lagens nummer i svensk författningssamling.
        matt: lagens ord för den nivå som rätten ska ge.
    """

    ratt: str
    utover: str
    lag: str
    matt: str


@dataclass(frozen=True, slots=True)
class Overklagande:
    """Vägen för att överklaga ett beslut enligt ett lagrum.

    Attributes:
        form: förvaltningsbesvär eller laglighetsprövning.
        vem: den som får överklaga.
        vart: vem överklagandet ställs till och var det lämnas in.
        tidsfrist: när det senast ska ha kommit in.
        domstolen: vad förvaltningsrätten kan göra.
        sakerhet: hur säkert det är att just den här formen gäller för lagrummet.
    """

    form: str
    vem: str
    vart: str
    tidsfrist: str
    domstolen: str
    sakerhet: Sakerhet


@dataclass(frozen=True, slots=True)
class Lagnyckel:
    """En rad i nyckeln mellan en gammal och en ny lag.

    Attributes:
        gammal: paragrafen i den gamla lagen; tom när ingen motsvarighet är känd.
        ny: paragrafen i den nya lagen.
        vad: vad bestämmelsen handlar om.
        sakerhet_gammal: hur säkert den gamla paragrafen är återgiven.
        sakerhet_ny: hur säkert den nya paragrafen är återgiven.
    """

    gammal: str
    ny: str
    vad: str
    sakerhet_gammal: Sakerhet
    sakerhet_ny: Sakerhet


@dataclass(frozen=True, slots=True)
class Lag:
    """Lagen som riktlinjens beslut fattas enligt.

    Attributes:
        namn: lagens namn i löpande text.
        ny_fran: den första dagen med den nya lagen.
        lagrum: lagrummen på en beslutsdag.
        overklagande: hur ett beslut enligt ett lagrum överklagas; ValueError när lagrummet är okänt.
        stegforklaring: ord mot den vanligaste missuppfattningen av stegen, annars tom text.
    """

    namn: str
    ny_fran: date
    lagrum: Callable[[date], Lagrum]
    overklagande: Callable[[str], Overklagande]
    stegforklaring: Callable[[tuple[Stegresultat, ...]], str]
