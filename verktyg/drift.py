"""Skriver webbservrarnas inställningar i drift/ ur listan i huvuden.py: make drift."""

from riktlinje.webb.drift.installningar import skriv
from riktlinje.webb.motor.motor import ROT

skriv(ROT / "drift")
