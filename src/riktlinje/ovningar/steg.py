"""Fallets väg genom prövningen, steg för steg: frågan, de möjliga svaren, reglernas svar och skälet."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.fall import Fall
from riktlinje.modell.ordning import Malgrupp, Ordning
from riktlinje.modell.orsak import stor
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.regel import Oklart, Regel, Vag
from riktlinje.modell.tabell import Lage, Utslag
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
    lage = provning.lage({**fall.uppgifter, **provning.anta(fall.uppgifter)})
    ordning = (utgava or provning.utgavor[0]).ordning
    return (*_reglerna(utgava, ordning, lage, bedomning), *_slutet(ordning, bedomning))


def avgorande(steg: tuple[Steg, ...]) -> Steg:
    """Den första regeln som hindrar vägen framåt; det sista steget, utfallet, när ingen gör det."""
    return next((ett for ett in steg if ett.regel and ett.svar in AVGOR), steg[-1])


def _reglerna(utgava: Utgava | None, ordning: Ordning, lage: Lage, bedomning: Bedomning) -> Iterator[Steg]:
    if utgava is None:
        fortsatter, skal = False, "Ingen utgåva gäller på beslutsdagen."
    else:
        fortsatter, skal = True, ""
    for regel in ordning.vagval:
        utslag: Utslag[Any] = ordning.tabeller[regel.id].sla_upp(lage)
        svar = _vagvalssvar(utslag) if fortsatter else PROVAS_INTE
        yield Steg(
            regel.id, "vagval", regel.rubrik, VAGVALSSVAR, svar, skal or _skal(regel, ordning, lage), regel
        )
        if fortsatter and svar != "vidare":
            fortsatter, skal = False, f"Prövas inte: «{regel.rubrik}» avgör först."
    nadde = bool(bedomning.kriterier) or bedomning.malgrupp is not None
    if ordning.malgruppsval is not None:
        yield _malgruppssteg(ordning, lage, PROVAS_INTE if not fortsatter else "", skal)
    svaren = {svar.id: svar for svar in bedomning.kriterier}
    for kriterium in [k for grupp in aktuella_grupper(ordning, lage, bedomning) for k in grupp.kriterier]:
        funnet = svaren.get(kriterium.id)
        yield Steg(
            kriterium.id,
            "kriterium",
            kriterium.rubrik,
            KRITERIESVAR,
            funnet.status if funnet else PROVAS_INTE,
            funnet.orsak if funnet else skal or "Prövas inte: fallet når inte kriterierna.",
            kriterium,
            (funnet.tolkning or "") if funnet else "",
        )
    for krav in ordning.forfarandekrav:
        mojliga = ordning.tabeller[krav.id].sla_upp(lage).mojliga
        kravets = {(True,): "gjort", (False,): "saknas"}.get(mojliga, OKLART) if nadde else PROVAS_INTE
        yield Steg(
            krav.id,
            "forfarande",
            krav.rubrik,
            FORFARANDESVAR,
            kravets,
            _skal(krav, ordning, lage) if nadde else skal or "Prövas inte: fallet når inte hit.",
            krav,
        )


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


def aktuella_grupper(ordning: Ordning, lage: Lage, bedomning: Bedomning) -> list[Malgrupp]:
    """De prövade målgrupperna, annars den som uppgifterna pekar på, annars den första."""
    provade = {svar.id for svar in bedomning.kriterier}
    grupper = [g for g in ordning.malgrupper if any(k.id in provade for k in g.kriterier)]
    if grupper or ordning.malgruppsval is None:
        return grupper or list(ordning.malgrupper)
    mojliga = ordning.tabeller[ordning.malgruppsval.id].sla_upp(lage).mojliga
    return [g for g in ordning.malgrupper if g.id in mojliga] or [ordning.malgrupper[0]]


def _vagvalssvar(utslag: Utslag[Any]) -> str:
    if not utslag.ar_kant or isinstance(utslag.svar, Oklart):
        return OKLART
    return "stannar" if isinstance(utslag.svar, Vag) else "vidare"


def _malgruppssteg(ordning: Ordning, lage: Lage, tvingat: str, skal: str) -> Steg:
    regel = ordning.malgruppsval
    if regel is None:
        raise ValueError("Prövningen väljer ingen målgrupp.")
    utslag: Utslag[Any] = ordning.tabeller[regel.id].sla_upp(lage)
    tolkning = ""
    if not utslag.ar_kant or isinstance(utslag.svar, Oklart):
        svar = OKLART
        tolkning = (utslag.svar.tolkning or "") if utslag.ar_kant else ""
    else:
        svar = utslag.svar or INGEN
    val = (*((g.id, stor(g.rubrik)) for g in ordning.malgrupper), (INGEN, "Ingen"), *SIST)
    if tvingat:
        return Steg(regel.id, "malgrupp", "Målgrupp", val, tvingat, skal, regel)
    return Steg(regel.id, "malgrupp", "Målgrupp", val, svar, _skal(regel, ordning, lage), regel, tolkning)


def _skal(regel: Regel[Any], ordning: Ordning, lage: Lage) -> str:
    delar = []
    for namn in regel.beror_pa:
        varde, uppgift = lage[namn], ordning.uppgifter[namn]
        delar.append(f"{uppgift.rubrik}: {'okänt' if varde is None else uppgift.etikett(varde)}.")
    return " ".join([*delar, f"Villkor: {regel.villkor}."])
