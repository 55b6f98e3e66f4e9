"""Tider: insatsens sista dag och andra dagar som följer av riktlinjerna."""

from calendar import monthrange
from datetime import date, timedelta


def till_och_med(start: date, manader: int) -> date:
    """Periodens sista dag: start + månader − 1 dag (T-20).

    Finns startdagens nummer inte i slutmånaden är sista dagen månadens sista dag.

    Argument:
        start: periodens första dag.
        manader: periodens längd i hela kalendermånader, minst 1.

    Källa: riktlinjen för uppsökande uppdrag, «Tidsbegränsning av beslutet»; tolkning T-20.
    """
    ar, manad = divmod(start.year * 12 + start.month - 1 + manader, 12)
    dagar_i_manaden = monthrange(ar, manad + 1)[1]
    if start.day > dagar_i_manaden:
        return date(ar, manad + 1, dagar_i_manaden)
    return date(ar, manad + 1, start.day) - timedelta(days=1)
