"""Var projektets delar ligger."""

from pathlib import Path

ROT = Path(__file__).parents[2]
