"""Det som räknas ut en gång: görs innan minnesbilden sparas, så att nästa besöks första svar slipper det."""

from riktlinje.modell.json_text import skriv_json
from riktlinje.regelverk import REGELVERK
from riktlinje.webb.arbetare.fragor import svara


def varm_upp() -> None:
    """Ställer en fråga om varje utgåva, utan att veta något om någon."""
    for provning in REGELVERK.provningar.values():
        for utgava in provning.utgavor:
            varden = {"beslutsdag": utgava.giltig_fran.isoformat()}
            svara(skriv_json({"typ": "prova", "provning": provning.id, "varden": varden}))
