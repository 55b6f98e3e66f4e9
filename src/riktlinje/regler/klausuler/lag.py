"""Klausuler i den rättsliga ram som källorna själva anger."""

from riktlinje.modell.klausul import Klausul

KLAUSULER: tuple[Klausul, ...] = ()
