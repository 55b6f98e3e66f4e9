"""Skriver webbservrarnas inställningar i drift/ ur listan i huvuden.py: make drift."""

from riktlinje.webb.drift import skriv
from riktlinje.webb.motor import ROT

skriv(ROT / "drift")
