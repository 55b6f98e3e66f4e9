"""Vägledningen: nästa fråga, hur många som högst återstår, och varför varje prövning står som den gör."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from riktlinje.modell.orsak import rakna_upp
from riktlinje.modell.uppgift import Slag, Varde
from riktlinje.modell.utfall import INGEN_BESLUTAR
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.provbara import Laget, Provbar, provbara, star_sig

FLEST_NAMNDA = 3


@dataclass(frozen=True, slots=True)
class Vagvisning:
    """Hur långt vägledningen har kommit.

    Attributes:
        provningar: alla prövningar, i publicerad ordning.
        fragor: frågorna som ännu kan ändra något läge, nästa först.
        hogst: hur många frågor som högst återstår.
    """

    provningar: tuple[Provbar, ...]
    fragor: tuple[str, ...]
    hogst: int


def med_ingangen(uppgifter: Mapping[str, Varde], ingang: str) -> dict[str, Varde]:
    """Det som är känt, med det som svaret på den första frågan betyder.

    Args:
        uppgifter: det som är känt.
        ingang: svarets namn; tomt när frågan inte är besvarad.
    """
    forsta = REGELVERK.vagledning.ingang
    svaren = {svar.namn: svar.uppgifter for svar in forsta.svar} if forsta else {}
    return {**svaren.get(ingang, {}), **uppgifter}


def vagvisning(uppgifter: Mapping[str, Varde], beslutsdag: date, hoppade: Collection[str] = ()) -> Vagvisning:
    """Vart svaren hittills leder, och vad som frågas härnäst.

    En fråga ställs bara när svaret på den kan ändra läget för en prövning som inte är utredd, och inga
    frågor återstår först när ingen sådan finns. Uppgifter med publicerat startvärde frågas inte. Efter
    riktlinjens egen ordning kommer det som ensamt kan avgöra något: fakta före bedömningar, det mest
    avgörande först.

    Args:
        uppgifter: det som är känt.
        beslutsdag: dagen som avgör utgåvan.
        hoppade: frågorna med svaret vet inte.
    """
    forsta = REGELVERK.vagledning.ingang
    okanda = {*hoppade, *(forsta.uppgifter if forsta and forsta.namn in hoppade else ())}
    provningar = provbara(uppgifter, beslutsdag, okanda)
    fragor = _i_ordning(provningar)
    if not forsta or forsta.namn not in fragor:
        return Vagvisning(provningar, fragor, len(fragor))
    efter = [vagvisning({**uppgifter, **svar.uppgifter}, beslutsdag, hoppade) for svar in forsta.svar]
    return Vagvisning(provningar, fragor, max(len(fragor), *(1 + en.hogst for en in efter)))


def _i_ordning(provningar: Collection[Provbar]) -> tuple[str, ...]:
    visning = REGELVERK.vagledning
    i_ingangen = visning.ingang.uppgifter if visning.ingang else ()
    outredda = [ett for ett in provningar if ett.laget is Laget.INTE_UTRETT]
    kvar = {namn for ett in outredda for namn in ett.fragor}
    plats = {namn: nummer for nummer, namn in enumerate(visning.ordning)}
    i_tur = [namn for namn in REGELVERK.uppgifter if namn in kvar and namn not in i_ingangen]
    vikter = {namn: sum(ett.avgor(namn) for ett in outredda) for namn in i_tur if namn not in plats}

    def turen(namn: str) -> tuple[int, bool, bool, float]:
        vikt = vikter.get(namn, 0)
        fakta = REGELVERK.uppgifter[namn].slag is Slag.FAKTA
        return plats.get(namn, len(plats)), not vikt, not fakta, -vikt

    i_tur.sort(key=turen)
    forst = (visning.ingang.namn,) if visning.ingang and not kvar.isdisjoint(i_ingangen) else ()
    return (*forst, *i_tur)


def skalet(ett: Provbar, uppgifter: Mapping[str, Varde], beslutsdag: date) -> str:
    """Varför prövningen står som den gör, i en eller två meningar.

    Args:
        ett: prövningen så som den står sig mot uppgifterna.
        uppgifter: det som är känt.
        beslutsdag: dagen som avgör utgåvan.
    """
    if ett.laget is Laget.INTE_UTRETT:
        return _saknas(ett)
    if ett.brutet:
        return ett.brutet.skal
    if not ett.mojliga_utfall or ett.bedomning.utfall in ett.mojliga_utfall:
        return ett.bedomning.sammanfattning
    # Utfallet är inte avgjort, men inget av dem som återstår är ett beslut enligt kriterierna.
    namnen = avgorande_svar(ett, uppgifter, beslutsdag)
    svaren = [
        f"«{REGELVERK.uppgifter[n].rubrik}: {REGELVERK.uppgifter[n].etikett(uppgifter[n])}»" for n in namnen
    ]
    utfall = [f"«{utfall.rubrik}»" for utfall in ett.mojliga_utfall]
    kan = f"Med alla svar hittills kan utfallet bara bli {rakna_upp(utfall, 'eller')}."
    return f"Det som avgör: {rakna_upp(svaren)}. {kan}"


def _saknas(ett: Provbar) -> str:
    namnen = [f"«{REGELVERK.uppgifter[namn].rubrik}»" for namn in ett.saknas]
    if len(namnen) > FLEST_NAMNDA + 1:
        namnen = [*namnen[:FLEST_NAMNDA], f"{len(namnen) - FLEST_NAMNDA} svar till"]
    return f"Det som saknas: {rakna_upp(namnen)}."


def avgorande_svar(ett: Provbar, uppgifter: Mapping[str, Varde], beslutsdag: date) -> tuple[str, ...]:
    """De svar som räcker för att prövningen inte ska gälla; utan något av dem blir läget ett annat.

    Tom i andra lägen, och när beslutsdagen ensam avgör.

    Args:
        ett: prövningen så som den står sig mot uppgifterna.
        uppgifter: det som är känt.
        beslutsdag: dagen som avgör utgåvan.
    """
    if ett.laget is not Laget.GALLER_INTE:
        return ()
    krav = [f.uppgift for f in REGELVERK.vagledning.forutsattningar if f.provning == ett.provning.id]
    kvar = {n: v for n, v in uppgifter.items() if n in ett.provning.uppgifter or n in krav}
    for namn in tuple(kvar):
        utan = {annat: varde for annat, varde in kvar.items() if annat != namn}
        if star_sig(ett.provning, utan, beslutsdag).laget is ett.laget:
            kvar = utan
    return tuple(kvar)


def antaget(ett: Provbar) -> dict[str, Varde]:
    """De startvärden som svaret bygger på och som kan ändra det; tomt när det inte finns något svar än."""
    if ett.diagram is None or not ett.laget.ar_svar:
        return {}
    alla = ett.bedomning.antaget
    namnen = ett.diagram.antagna_som_kan_andra(ett.provning.lage(ett.fall.uppgifter), alla)
    return {namn: alla[namn] for namn in namnen}


def vem(ett: Provbar) -> str:
    """Den som beslutar, i ord."""
    if ett.beslutsfattare:
        return ett.beslutsfattare.rubrik
    return INGEN_BESLUTAR if ett.laget is Laget.INTE_UTRETT else ett.bedomning.utfall.ingen_beslutar


def som_data(ett: Provbar, uppgifter: Mapping[str, Varde], beslutsdag: date) -> dict[str, Any]:
    """Prövningen i JSON-form; se `skalet`."""
    return {
        "provning": ett.provning.id,
        "laget": ett.laget,
        "utfall": ett.utfall,
        "beslutsfattare": ett.beslutsfattare,
        "tid": ett.tid,
        "mojliga_utfall": ett.mojliga_utfall,
        "skal": skalet(ett, uppgifter, beslutsdag),
        "citat": ett.mening.citat if ett.mening else None,
        "kalla": str(ett.mening.kalla) if ett.mening else None,
        "gor": " ".join(map(str, ett.gor)),
        "antaget": {namn: ett.provning.uppgifter[namn].skriv(varde) for namn, varde in antaget(ett).items()},
        "saknade_uppgifter": ett.saknas,
    }
