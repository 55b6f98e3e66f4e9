"""Vägledningen: vilken fråga som bäst skiljer prövningarna åt, och vilka svar som har uteslutit en."""

from collections.abc import Mapping
from datetime import date

from riktlinje.modell.uppgift import Varde
from riktlinje.modell.utfall import Utfall
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.provbara import Laget, Provbar, provbara, star_sig


def skiljande_fragor(uppgifter: Mapping[str, Varde], beslutsdag: date) -> tuple[str, ...]:
    """De okända uppgifter som ensamma kan utesluta en prövning, den mest skiljande först.

    En uppgift nämns bara när minst ett av dess svar gör att någon prövning inte längre kan gälla. Måttet är
    andelen svar som utesluter, lagd samman över prövningarna. Uppgifter med publicerat startvärde nämns inte.

    Args:
        uppgifter: det som är känt.
        beslutsdag: dagen som avgör utgåvan.
    """
    vikter: dict[str, int] = {}
    for provbar in provbara(uppgifter, beslutsdag):
        if provbar.laget is Laget.KAN_GALLA:
            for namn, vikt in _uteslutande(provbar, uppgifter).items():
                vikter[namn] = vikter.get(namn, 0) + vikt
    andelar = {
        namn: vikter[namn] / len(uppgift.varden)
        for namn, uppgift in REGELVERK.uppgifter.items()
        if namn in vikter
    }
    return tuple(sorted(andelar, key=lambda namn: -andelar[namn]))


def avgorande_svar(provbar: Provbar, uppgifter: Mapping[str, Varde], beslutsdag: date) -> tuple[str, ...]:
    """De svar som räcker för prövningens läge; inget av dem kan tas bort utan att läget blir ett annat.

    Tom när prövningen kan gälla, eller när beslutsdagen ensam avgör.

    Args:
        provbar: prövningen så som den står sig mot uppgifterna.
        uppgifter: det som är känt.
        beslutsdag: dagen som avgör utgåvan.
    """
    if provbar.laget is Laget.KAN_GALLA:
        return ()
    kvar = {namn: varde for namn, varde in uppgifter.items() if namn in provbar.provning.uppgifter}
    for namn in tuple(kvar):
        utan = {annat: varde for annat, varde in kvar.items() if annat != namn}
        if star_sig(provbar.provning, utan, beslutsdag).laget is provbar.laget:
            kvar = utan
    return tuple(kvar)


def _uteslutande(provbar: Provbar, uppgifter: Mapping[str, Varde]) -> dict[str, int]:
    provning, utgava = provbar.provning, provbar.bedomning.utgava or ""
    ordning = next(u.ordning for u in provning.utgavor if u.id == utgava)
    diagram = provning.diagram[utgava]
    egna = {namn: varde for namn, varde in uppgifter.items() if namn in provning.uppgifter}
    lage = provning.lage(provning.med_startvarden(egna))
    vikter: dict[str, int] = {}
    for uppgift in diagram.diagram.uppgifter:
        if lage[uppgift.namn] is not None:
            continue
        uteslutna = sum(
            len(klass)
            for klass in ordning.vardeklasser(uppgift.namn)
            if _utesluts(diagram.mojliga({**lage, uppgift.namn: klass[0]}))
        )
        if uteslutna:
            vikter[uppgift.namn] = uteslutna
    return vikter


def _utesluts(mojliga: set[Utfall]) -> bool:
    return not any(utfall.galler for utfall in mojliga)
