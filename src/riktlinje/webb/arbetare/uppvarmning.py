"""Det som räknas ut en gång: görs innan minnesbilden sparas, så att nästa besöks första svar slipper det."""

from riktlinje.modell.json_text import skriv_json
from riktlinje.regelverk import REGELVERK
from riktlinje.webb.arbetare.fragor import svara

OM_VARJE_UTGAVA = ("prova", "tamed")


def varm_upp() -> None:
    """Ställer kalkylatorns frågor om varje utgåva, utan att veta något om någon."""
    for provning in REGELVERK.provningar.values():
        for utgava in provning.utgavor:
            varden = {"beslutsdag": utgava.giltig_fran.isoformat()}
            for typ in OM_VARJE_UTGAVA:
                svara(skriv_json({"typ": typ, "provning": provning.id, "varden": varden}))
