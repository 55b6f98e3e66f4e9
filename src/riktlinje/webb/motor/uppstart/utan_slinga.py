"""Låter Pyodide starta utan händelseslinga: motorn svarar på en gång och väntar aldrig på något.

Pyodide startar annars en slinga med hela asyncio, som är var sjätte modul som starten läser.
"""

import sys
from importlib import import_module
from types import ModuleType

SLINGA = ModuleType("asyncio")
WEBBSLINGA = ModuleType("pyodide.webloop")


def lagg_in() -> None:
    """Ställer något tomt i de två modulernas ställe."""
    sys.modules.update({modul.__name__: modul for modul in (SLINGA, WEBBSLINGA)})


def ta_bort() -> None:
    """Tar bort det tomma. Den som importerar någon av modulerna får veta att den inte finns i arkivet."""
    for modul in (SLINGA, WEBBSLINGA):
        del sys.modules[modul.__name__]


def _ingen_slinga() -> None:
    raise RuntimeError("Motorn har ingen händelseslinga: den väntar aldrig på något.")


def _i_stallet() -> None:
    # Minnesbilden räknar med att slingan hämtar just denna funktion här, och har den kvar.
    WEBBSLINGA.scheduleCallback = import_module("pyodide_js._api").scheduleCallback  # type: ignore[attr-defined]


SLINGA.get_event_loop = _ingen_slinga  # type: ignore[attr-defined]
WEBBSLINGA._initialize_event_loop = _i_stallet  # type: ignore[attr-defined]  # noqa: SLF001
