"""Uppgifterna, en gång var: namn, fråga, sort och tillåtna värden."""

from collections.abc import Mapping
from dataclasses import replace

from riktlinje.modell.uppgift import Uppgift
from riktlinje.regler.uppgifter import exempel, exempel_jobbtorg, gemensamma, jobbtorg, stodinsats, uppsokande

_EXEMPEL = {**exempel.EXEMPEL, **exempel_jobbtorg.EXEMPEL}


def _med_exempel(uppgift: Uppgift) -> Uppgift:
    egna = _EXEMPEL.get(uppgift.namn, {})
    return replace(
        uppgift, exempel=tuple(egna[str(uppgift.skriv(varde))] for varde in uppgift.varden) if egna else ()
    )


UPPGIFTER: Mapping[str, Uppgift] = {
    uppgift.namn: _med_exempel(uppgift)
    for modul in (gemensamma, uppsokande, stodinsats, jobbtorg)
    for uppgift in modul.UPPGIFTER
}


def urval(*namn: str) -> Mapping[str, Uppgift]:
    """De nämnda uppgifterna, i samma ordning."""
    return {ett_namn: UPPGIFTER[ett_namn] for ett_namn in namn}
