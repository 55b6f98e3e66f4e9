"""Prövningen: vägval, målgrupp, kriterier och förfarande, i riktlinjens egen ordning."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from riktlinje.modell.bedomning import Bedomning, Period
from riktlinje.modell.fall import Fall
from riktlinje.modell.kontroll import kontrollera_startvarden, kontrollera_status, kontrollera_utgavor
from riktlinje.modell.ordning import Ordning
from riktlinje.modell.provningsdiagram import Provningsdiagram
from riktlinje.modell.regel import Foljd, Frist, Regel
from riktlinje.modell.samband import Samband, TidSomGatt, sambanden
from riktlinje.modell.status import Utgavestatus, nar_den_galler, statusrad
from riktlinje.modell.steg import Karna
from riktlinje.modell.tabell import Lage
from riktlinje.modell.uppgift import Uppgift, Varde
from riktlinje.modell.utfall import Utfall

DATUMKANSLIGT = "datumkansligt"
BESLUTSFATTARE_OKLAR = "beslutsfattare-oklar"
STARTDAG_ANGIVEN = "startdag_angiven"


@dataclass(frozen=True, slots=True)
class Underlag:
    """Det som meningen i en bedömning bygger på."""

    karna: Karna
    saknade: tuple[str, ...]
    flaggor: tuple[str, ...]
    period: Period | None
    lagrum: tuple[str, ...]


@dataclass(frozen=True)
class Utgava:
    """En utgåva av en riktlinje: vad som gällde när, och med vilken status.

    Attributes:
        id: utgåvans id: prövningens namn och året.
        namn: textens namn, vilken status den än har.
        status: föreslagen, beslutad, gällande eller upphävd; okänd när källorna inte visar något beslut.
        giltig_fran: första dagen, beslutsdagen räknas.
        giltig_till: sista dagen, eller None.
        ordning: reglerna i riktlinjens ordning.
        period: insatsens period från dess första dag, och de uppgifter den beror på; `startdag_angiven` är
            sant när den första dagen är given och inte antas vara beslutsdagen. None när källan inte anger
            någon tid.
        tvasteg: stegen enligt lagen för ett utfall och en beslutsdag; tom när inga prövas.
        frister: dagar som följer av insatsens första dag.
        sammanfatta: bedömningen i en mening, aldrig ett beslut.
        som_obeslutad: vad texten är medan inget beslut är känt, till exempel «förslag från 2022».
        forbehall: vad som då inte är känt om beslutet.
    """

    id: str
    namn: str
    status: Utgavestatus
    giltig_fran: date
    giltig_till: date | None
    ordning: Ordning
    period: Foljd | None
    tvasteg: Foljd | None
    sammanfatta: Callable[[Underlag], str]
    frister: tuple[Frist, ...] = ()
    som_obeslutad: str = ""
    forbehall: str = ""

    def __post_init__(self) -> None:
        kontrollera_status(self.id, self.status, self.giltig_till)

    @property
    def rubrik(self) -> str:
        """Utgåvans namn på sidan: textens namn, och om den är ett förslag eller beslutad."""
        egen = f"{self.status.rubrik.lower()} text" if self.status.ar_beslutad else self.som_obeslutad
        return f"{self.namn}, {egen}" if egen else self.namn

    @property
    def statusrad(self) -> str:
        """Statusen i en rad, utan punkt: med dagarna när texten är beslutad, annars med förbehållet."""
        return statusrad(self.status, self.giltig_fran, self.giltig_till, self.forbehall)

    def regler(self) -> list[Regel[Any]]:
        """Alla regler i utgåvan, i ordning, med följderna sist."""
        foljder = [foljd for foljd in (self.tvasteg, self.period) if foljd is not None]
        return [*self.ordning.regler(), *foljder, *self.frister]

    def galler(self, dag: date) -> bool:
        """Sant när utgåvan gäller den dagen."""
        return self.giltig_fran <= dag and (self.giltig_till is None or dag <= self.giltig_till)


@dataclass(frozen=True)
class Provning:
    """En prövning och dess utgåvor.

    Attributes:
        id: prövningens id i JSON och länkar.
        rubrik: prövningens namn på sidan.
        uppgifter: alla uppgifter prövningen tar emot, i formulärets ordning.
        startvarden: publicerade startvärden; inget annat antas någonsin.
        samma_som: uppgifter vars startvärde är en annan uppgifts värde.
        hogst: uppgifter som aldrig får vara större än en annan, som (mindre, större).
        datumkanslig: (uppgift på beslutsdagen, samma uppgift vid ansökan), för flaggan `datumkansligt`.
        utgavor: utgåvorna, den äldsta först.
        tid: hur länge insatsen ges, i klartext.
        medfor: ja på en uppgift som utesluter nej på en annan, som (den ena, den andra, tolkningen).
        tid_som_gatt: uppgiften om hur länge insatsen redan har pågått; None när prövningen inte frågar.
    """

    id: str
    rubrik: str
    uppgifter: Mapping[str, Uppgift]
    startvarden: Mapping[str, Varde]
    samma_som: Mapping[str, str]
    hogst: tuple[tuple[str, str], ...]
    datumkanslig: tuple[str, str] | None
    utgavor: tuple[Utgava, ...]
    tid: str
    tid_som_gatt: TidSomGatt | None = None
    medfor: tuple[tuple[str, str, str], ...] = ()

    def __post_init__(self) -> None:
        kontrollera_startvarden(self.id, self.startvarden, self.uppgifter)
        kontrollera_utgavor(self.id, ((u.id, u.giltig_fran, u.giltig_till) for u in self.utgavor))

    def utgava(self, dag: date) -> Utgava | None:
        """Utgåvan som gäller den dagen, eller None."""
        return next((utgava for utgava in self.utgavor if utgava.galler(dag)), None)

    @cached_property
    def samband(self) -> tuple[Samband, ...]:
        """Uppgifter vars svar inte alltid kan stå tillsammans."""
        return sambanden(self.hogst, self.medfor)

    @cached_property
    def diagram(self) -> dict[str, Provningsdiagram]:
        """Varje utgåva som beslutsdiagram."""
        return {utgava.id: Provningsdiagram(utgava.ordning) for utgava in self.utgavor}

    def anta(self, angivet: Mapping[str, Varde]) -> dict[str, Varde]:
        """De startvärden som behövs när dessa uppgifter är angivna."""
        antaget = {namn: varde for namn, varde in self.startvarden.items() if namn not in angivet}
        for namn, forebild in self.samma_som.items():
            if namn not in angivet and forebild in angivet:
                antaget[namn] = angivet[forebild]
        return antaget

    def med_startvarden(self, angivet: Mapping[str, Varde]) -> dict[str, Varde]:
        """Det angivna, och de startvärden som antas när inget annat är sagt."""
        return {**angivet, **self.anta(angivet)}

    def lage(self, kanda: Mapping[str, Varde]) -> dict[str, Varde | None]:
        """Alla prövningens uppgifter, None där uppgiften är okänd."""
        return {**self._okant, **kanda}

    def att_andra(self, angivet: Mapping[str, Varde]) -> dict[str, Varde | None]:
        """Läget när något ska ändras: en uppgift som bara följer en annan är okänd, så att den följer med."""
        foljer = self.samma_som.keys() - angivet.keys()
        return self.lage({n: v for n, v in self.med_startvarden(angivet).items() if n not in foljer})

    @cached_property
    def _okant(self) -> dict[str, Varde | None]:
        return dict.fromkeys(self.uppgifter)

    def period(self, fall: Fall) -> Period | None:
        """Fallets period om insatsen beviljas; None när källan inte anger någon tid den dagen."""
        utgava = self.utgava(fall.beslutsdag)
        lage = self.lage(self.med_startvarden(fall.uppgifter))
        return _period(utgava, fall, lage) if utgava else None

    def prova(self, fall: Fall) -> Bedomning:
        """Prövar fallet mot den utgåva som gäller på beslutsdagen."""
        utgava = self.utgava(fall.beslutsdag)
        if utgava is None:
            mening = self._ej_i_kraft(fall.beslutsdag)
            antaget = self.anta(fall.uppgifter)
            return Bedomning(self.id, Utfall.EJ_I_KRAFT, antaget=antaget, sammanfattning=mening)
        return self.prova_enligt(utgava, fall)

    def prova_enligt(self, utgava: Utgava, fall: Fall) -> Bedomning:
        """Prövar fallet mot en av prövningens utgåvor, vilken dag den än gäller.

        Args:
            utgava: en av prövningens utgåvor.
            fall: ett fall för prövningen.
        """
        antaget = self.anta(fall.uppgifter)
        lage = self.lage({**fall.uppgifter, **antaget})
        karna = utgava.ordning.prova(lage)
        tvasteg = utgava.tvasteg(karna.utfall, fall.beslutsdag) if utgava.tvasteg else ()
        underlag = Underlag(
            karna,
            self.diagram[utgava.id].saknade(lage),
            self._flaggor(utgava.ordning, lage, karna),
            _period(utgava, fall, lage) if karna.utfall == Utfall.KAN_BEVILJAS else None,
            tuple([steg.lagrum for steg in tvasteg if steg.ingar_i_beslutet]),
        )
        return Bedomning(
            self.id,
            karna.utfall,
            utgava.id,
            utgava.status,
            karna.malgrupp,
            karna.beslutsfattare,
            karna.kriterier,
            underlag.saknade,
            antaget,
            underlag.flaggor,
            underlag.period,
            underlag.lagrum,
            tvasteg,
            utgava.sammanfatta(underlag),
            {f.id: f(fall.forsta_dag) for f in utgava.frister if karna.utfall in f.utfall},
        )

    def _flaggor(self, ordning: Ordning, lage: Lage, karna: Karna) -> tuple[str, ...]:
        visade = ordning.visade_upplysningar(lage, karna) | set(karna.flaggor)
        if karna.vagval_oklart and ordning.beslutsfattare is not None:
            visade.add(BESLUTSFATTARE_OKLAR)
        if self.datumkanslig is not None:
            nu, da = self.datumkanslig
            if lage[da] != lage[nu] and None not in {lage[da], lage[nu]}:
                vid_ansokan = ordning.prova({**lage, nu: lage[da]})
                if (vid_ansokan.utfall, vid_ansokan.malgrupp) != (karna.utfall, karna.malgrupp):
                    visade.add(DATUMKANSLIGT)
        i_ordning = [upplysning.id for upplysning in ordning.upplysningar if upplysning.id in visade]
        return tuple(dict.fromkeys([*i_ordning, *karna.tolkningar]))

    def _ej_i_kraft(self, dag: date) -> str:
        tiderna = [(utgava.giltig_fran, utgava.giltig_till) for utgava in self.utgavor]
        return f"{nar_den_galler(dag, tiderna)} Därför har ingenting prövats."


def _period(utgava: Utgava, fall: Fall, lage: Lage) -> Period | None:
    if utgava.period is None:
        return None
    # Startdagen är beslutsdagen när ingen anges; att ange just den dagen säger inget mer.
    kanda = {**lage, STARTDAG_ANGIVEN: fall.startdag not in {None, fall.beslutsdag}}
    beror_pa = [kanda[namn] for namn in utgava.period.beror_pa[1:]]
    period: Period | None = None if None in beror_pa else utgava.period(fall.forsta_dag, *beror_pa)
    return period
