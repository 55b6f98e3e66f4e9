"""Varför en scenariorad som stämmer inte längre säger något om reglerna."""

from collections.abc import Mapping
from typing import Any

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.ordning import Ordning
from riktlinje.modell.tabell import Tabell
from riktlinje.modell.uppgift import Varde
from riktlinje.scenarier.scenario import Scenariorad
from riktlinje.scenarier.vantat import kodens_svar

KARNKOLUMNER = ("utfall", "malgrupp", "beslutsfattare", "brister", "oklara")
"""Kolumnerna som följer av uppgifterna ensamma, utöver kriterierna."""


def tystnad(rad: Scenariorad, kanda: Mapping[str, Any], fore: Ordning, efter: Ordning) -> str:
    """Varför raden inte längre säger något; tom när den gör det."""
    forr, nu = (o.tabeller.get(rad.avsnitt) for o in (fore, efter))
    if forr is not None and nu is not None:
        for namn in rad.skiljer:
            varde = kanda.get(namn)
            if isinstance(varde, int) and vid_grans(forr, namn, varde) and not vid_grans(nu, namn, varde):
                etikett = fore.uppgifter[namn].etikett(varde)
                return f"{etikett} ligger inte längre vid en gräns för {rad.avsnitt}."
    if _sager_nagot(rad, kanda, fore) and not _sager_nagot(rad, kanda, efter):
        return "Inget annat värde på det som raden anger kan längre ge ett annat svar i radens kolumner."
    return ""


def vid_grans(tabell: Tabell[Any], namn: str, varde: int) -> bool:
    """Sant när talet ligger intill ett tal som tabellen behandlar på ett annat sätt."""
    if namn not in tabell.namn:
        return False
    egen = next(klass for klass in tabell.klasser[namn] if varde in klass)
    alla = tabell.uppgifter[tabell.namn.index(namn)].varden
    return any(granne in alla and granne not in egen for granne in (varde - 1, varde + 1))


def _sager_nagot(rad: Scenariorad, kanda: Mapping[str, Any], ordning: Ordning) -> bool:
    """Sant när ett annat värde på någon uppgift som raden anger ger ett annat svar i radens kolumner."""
    lage: dict[str, Varde | None] = {
        namn: uppgift.tolka(kanda[namn]) if namn in kanda else None
        for namn, uppgift in ordning.uppgifter.items()
    }
    egna = {kriterium.id for kriterium in ordning.kriterier()}
    kolumner = [kolumn for kolumn in rad.vantat if kolumn in KARNKOLUMNER or kolumn in egna]
    nu = _karnsvar(ordning, lage, kolumner)
    return any(
        _karnsvar(ordning, {**lage, namn: klass[0]}, kolumner) != nu
        for namn in rad.skiljer
        if namn in ordning.uppgifter
        for klass in ordning.vardeklasser(namn)
    )


def _karnsvar(ordning: Ordning, lage: Mapping[str, Varde | None], kolumner: list[str]) -> list[str]:
    karna = ordning.prova(lage)
    bedomning = Bedomning("", karna.utfall, None, None, karna.malgrupp, karna.beslutsfattare, karna.kriterier)
    return [kodens_svar(kolumn, bedomning) for kolumn in kolumner]
