"""Utkastet till skäl: en text att kopiera, där det som bara handläggaren kan skriva har en egen plats."""

from riktlinje import __version__
from riktlinje.modell.bedomning import Bedomning, Stegresultat
from riktlinje.modell.fall import Fall
from riktlinje.modell.provning import Provning
from riktlinje.modell.utfall import Utfall
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.stampel import regelsumma

SKRIV_SKAL = "[SKRIV HÄR: de individuella skälen. Standardtexten räcker inte.]"
SKRIV_UNDERLAG = "[SKRIV HÄR: vad bedömningen bygger på.]"
HUVUD = (
    "UTKAST TILL SKÄL – beräkningsstöd, inte beslut. En handläggare beslutar efter en individuell bedömning."
)


def utkast(bedomning: Bedomning, fall: Fall, provning: Provning) -> str:
    """Texten: huvud, stegen enligt lagen med skäl för varje kriterium, och hur varje steg överklagas."""
    delar = [_huvud(bedomning, fall, provning), bedomning.sammanfattning]
    if bedomning.tvasteg:
        delar += _stegen(bedomning, fall, provning)
    else:
        delar.append(bedomning.utfall.foljd)
        if bedomning.utfall == Utfall.KRAVER_BEDOMNING:
            delar += _kriterier(bedomning, provning)
    return "\n\n".join(delar) + "\n"


def _huvud(bedomning: Bedomning, fall: Fall, provning: Provning) -> str:
    utgava = next((u for u in provning.utgavor if u.id == bedomning.utgava), None)
    rader = [HUVUD, f"Prövning: {provning.rubrik}", f"Beslutsdag: {fall.beslutsdag}"]
    if utgava:
        rader.append(f"Utgåva: {utgava.rubrik} ({utgava.id}). {utgava.statusrad}.")
    return "\n".join([*rader, f"Regler: {regelsumma()}, version {__version__}"])


def _stegen(bedomning: Bedomning, fall: Fall, provning: Provning) -> list[str]:
    lag = REGELVERK.lag.lagrum(fall.beslutsdag).lag
    *forst, sist = bedomning.tvasteg
    delar = []
    for nummer, steg in enumerate(forst, 1):
        delar += [_rubrik(nummer, steg, lag), f"{steg.motivering}\n{SKRIV_SKAL}"]
    delar += [_rubrik(len(bedomning.tvasteg), sist, lag), *_kriterier(bedomning, provning)]
    if bedomning.period:
        delar.append(f"Tid: {bedomning.period}.")
    vagar = [_overklagande(steg) for steg in bedomning.tvasteg]
    return [*delar, "SÅ ÖVERKLAGAS BESLUTET – två vägar som inte får blandas ihop\n" + "\n".join(vagar)]


def _rubrik(nummer: int, steg: Stegresultat, lag: str) -> str:
    return f"{nummer}. {steg.lagrum} {REGELVERK.lag.namn} ({lag}): {steg.resultat.rubrik}"


def _kriterier(bedomning: Bedomning, provning: Provning) -> list[str]:
    rubriker = {k.id: k.rubrik for u in provning.utgavor for k in u.ordning.kriterier()}
    return [
        f"– {rubriker[svar.id]}: {svar.status.rubrik.lower()}. {svar.orsak}\n  {SKRIV_UNDERLAG}"
        for svar in bedomning.kriterier
    ]


def _overklagande(steg: Stegresultat) -> str:
    vag = REGELVERK.lag.overklagande(steg.lagrum)
    return (
        f"– {steg.lagrum}: {vag.form}. {vag.vem} {vag.vart} {vag.tidsfrist} "
        f"Domstolen kan: {vag.domstolen[:1].lower()}{vag.domstolen[1:]}"
    )
