"""Fallets väg genom prövningen, steg för steg: frågan, de möjliga svaren, reglernas svar och skälet."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.fall import Fall
from riktlinje.modell.ordning import Ordning
from riktlinje.modell.orsak import stor
from riktlinje.modell.provning import Provning
from riktlinje.modell.regel import Kriterium, Malgruppsval, Oklart, Regel, Vag, Vagval
from riktlinje.modell.steg import Karna, Provsteg
from riktlinje.modell.tabell import Lage
from riktlinje.modell.utfall import Status, Utfall
from riktlinje.regelverk import REGELVERK

OKLART, PROVAS_INTE, INGEN = "oklart", "provas_inte", "ingen"
SIST = ((OKLART, "Oklart"), (PROVAS_INTE, "Prövas inte"))
VAGVALSSVAR = (("vidare", "Går vidare"), ("stannar", "Stannar här"), *SIST)
KRITERIESVAR = (*((s.value, s.rubrik) for s in Status), SIST[-1])
FORFARANDESVAR = (("gjort", "Hindrar inte"), ("saknas", "Hindrar ett svar"), *SIST)
AVGOR = ("stannar", INGEN, Status.EJ_UPPFYLLT, "saknas", OKLART)
SYMBOLER = {
    "uppfyllt": "✓",
    "ej_uppfyllt": "✗",
    "oklart": "?",
    "provas_inte": "–",
    "saknas": "✗",
    "gjort": "✓",
}


@dataclass(frozen=True, slots=True)
class Steg:
    """Ett steg i prövningen av ett fall.

    Attributes:
        id: regelns id, eller «beslutsfattare» och «utfall».
        slag: vagval, malgrupp, kriterium, forfarande, beslutsfattare eller utfall.
        rubrik: frågan i några ord.
        val: de svar som går att ge, som (namn, ord).
        svar: namnet på det svar som reglerna ger.
        skal: varför, med fallets egna värden.
        regel: regeln bakom steget, när det finns en.
        tolkning: tolkningen som gör svaret oklart, annars tom.
    """

    id: str
    slag: str
    rubrik: str
    val: tuple[tuple[str, str], ...]
    svar: str
    skal: str
    regel: Regel[Any] | None = None
    tolkning: str = ""

    @property
    def svarsord(self) -> str:
        """Reglernas svar i klartext."""
        return dict(self.val)[self.svar]

    @property
    def symbol(self) -> str:
        """Ett tecken som stöd för ögat."""
        return SYMBOLER.get(self.svar, "→")


def stegen(fall: Fall, provning: Provning, bedomning: Bedomning) -> tuple[Steg, ...]:
    """Alla steg i prövningens ordning, också de som fallet aldrig når."""
    utgava = provning.utgava(fall.beslutsdag)
    lage = provning.lage(provning.med_startvarden(fall.uppgifter))
    ordning = (utgava or provning.utgavor[0]).ordning
    karna = ordning.prova(lage) if utgava else None
    return (*_reglerna(ordning, karna, lage), *_slutet(ordning, bedomning))


def avgorande(steg: tuple[Steg, ...]) -> Steg:
    """Den första regeln som hindrar vägen framåt; det sista steget, utfallet, när ingen gör det."""
    return next((ett for ett in steg if ett.regel and ett.svar in AVGOR), steg[-1])


def _reglerna(ordning: Ordning, karna: Karna | None, lage: Lage) -> Iterator[Steg]:
    """Reglernas steg; de som prövningen inte tog säger vad som kom före."""
    tagna = {ett.regel.id: ett for ett in (*karna.steg, *karna.visade)} if karna else {}
    provade = {regelid for regelid, ett in tagna.items() if ett.kriteriesvar}
    grupper = [g for g in ordning.malgrupper if any(k.id in provade for k in g.kriterier)]
    kriterier = [k for g in grupper or ordning.malgrupper_for(lage) for k in g.kriterier]
    hindrat = "Ingen utgåva gäller på beslutsdagen." if karna is None else ""
    if karna and karna.stopp and isinstance(karna.stopp.regel, Vagval):
        hindrat = f"Prövas inte: «{karna.stopp.regel.rubrik}» avgör först."
    for regel in ordning.regler():
        if isinstance(regel, Kriterium) and regel not in kriterier:
            continue
        slag, rubrik, val, annars = _fraga(regel, ordning)
        taget = tagna.get(regel.id)
        if taget is None:
            yield Steg(regel.id, slag, rubrik, val, PROVAS_INTE, hindrat or annars, regel)
        elif taget.kriteriesvar:
            svar = taget.kriteriesvar
            yield Steg(regel.id, slag, rubrik, val, svar.status, svar.orsak, regel, svar.tolkning or "")
        else:
            tolkning = taget.svar.tolkning or "" if isinstance(taget.svar, Oklart) else ""
            yield Steg(
                regel.id, slag, rubrik, val, _svar(taget), _skal(regel, ordning, lage), regel, tolkning
            )


def _fraga(regel: Regel[Any], ordning: Ordning) -> tuple[str, str, tuple[tuple[str, str], ...], str]:
    """Stegets slag, rubrik och möjliga svar, och skälet när fallet inte når dit."""
    if isinstance(regel, Vagval):
        return "vagval", regel.rubrik, VAGVALSSVAR, ""
    if isinstance(regel, Malgruppsval):
        grupper = ((g.id, stor(g.rubrik)) for g in ordning.malgrupper)
        return "malgrupp", "Målgrupp", (*grupper, (INGEN, "Ingen"), *SIST), ""
    if isinstance(regel, Kriterium):
        return "kriterium", regel.rubrik, KRITERIESVAR, "Prövas inte: fallet når inte kriterierna."
    return "forfarande", regel.rubrik, FORFARANDESVAR, "Prövas inte: fallet når inte hit."


def _svar(taget: Provsteg) -> str:
    """Namnet på det svar som ett annat steg än ett kriterium gav."""
    if isinstance(taget.svar, Oklart):
        return OKLART
    if isinstance(taget.regel, Vagval):
        return "stannar" if isinstance(taget.svar, Vag) else "vidare"
    if isinstance(taget.regel, Malgruppsval):
        return taget.svar or INGEN
    return "gjort" if taget.svar else "saknas"


def _slutet(ordning: Ordning, bedomning: Bedomning) -> Iterator[Steg]:
    if ordning.beslutsfattare is not None:
        vem = bedomning.beslutsfattare or (OKLART if bedomning.utfall == Utfall.KRAVER_BEDOMNING else INGEN)
        val = (*((str(b), b.rubrik) for b in REGELVERK.beslutsfattare), (INGEN, "Ingen"), SIST[0])
        yield Steg("beslutsfattare", "beslutsfattare", "Vem beslutar?", val, vem, "")
    val = tuple((str(utfall), utfall.rubrik) for utfall in mojliga_utfall(ordning))
    yield Steg("utfall", "utfall", "Utfall", val, bedomning.utfall, bedomning.sammanfattning)


def mojliga_utfall(ordning: Ordning) -> list[Utfall]:
    """De utfall som prövningen kan ge, i en fast ordning."""
    funna = {Utfall.KRAVER_BEDOMNING, Utfall.EJ_I_KRAFT}
    for vagval in ordning.vagval:
        funna |= {
            svar.utfall for svar in ordning.tabeller[vagval.id].celler.values() if isinstance(svar, Vag)
        }
    for grupp in ordning.malgrupper:
        funna |= {grupp.uppfyllt} | ({grupp.ej_uppfyllt} if grupp.kriterier else set())
    if ordning.malgruppsval is not None:
        funna.add(ordning.utan_malgrupp)
    return [utfall for utfall in REGELVERK.utfall if utfall in funna]


def _skal(regel: Regel[Any], ordning: Ordning, lage: Lage) -> str:
    delar = []
    for namn in regel.beror_pa:
        varde, uppgift = lage[namn], ordning.uppgifter[namn]
        delar.append(f"{uppgift.rubrik}: {'okänt' if varde is None else uppgift.etikett(varde)}.")
    return " ".join([*delar, f"Villkor: {regel.villkor}."])
