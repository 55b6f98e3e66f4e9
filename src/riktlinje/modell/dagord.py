"""Dagar i löpande text."""

from datetime import date

MANADER = (
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
)


def dag_i_ord(dag: date) -> str:
    """Dagen i löpande text: «31 december 2022»."""
    return f"{dag.day} {MANADER[dag.month - 1]} {dag.year}"
