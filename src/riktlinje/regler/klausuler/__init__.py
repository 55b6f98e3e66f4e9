"""Alla meningar i källorna som inte är egna regler, och hur var och en är omhändertagen."""

from collections.abc import Mapping

from riktlinje.modell.klausul import Klausul
from riktlinje.regler.klausuler import jobbtorg, lag, remissvar, stodinsats, uppsokande

KLAUSULER: Mapping[str, Klausul] = {
    klausul.id: klausul
    for modul in (uppsokande, stodinsats, lag, jobbtorg, remissvar)
    for klausul in modul.KLAUSULER
}
