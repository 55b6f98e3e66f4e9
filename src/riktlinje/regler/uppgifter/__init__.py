"""Uppgifterna, en gång var: namn, fråga, sort och tillåtna värden."""

from collections.abc import Mapping

from riktlinje.modell.uppgift import Uppgift
from riktlinje.regler.uppgifter import gemensamma, jobbtorg, stodinsats, uppsokande

UPPGIFTER: Mapping[str, Uppgift] = {
    uppgift.namn: uppgift
    for modul in (gemensamma, uppsokande, stodinsats, jobbtorg)
    for uppgift in modul.UPPGIFTER
}


def urval(*namn: str) -> Mapping[str, Uppgift]:
    """De nämnda uppgifterna, i samma ordning."""
    return {ett_namn: UPPGIFTER[ett_namn] for ett_namn in namn}
