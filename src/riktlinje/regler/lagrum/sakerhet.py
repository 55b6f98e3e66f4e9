"""Hur säker en uppgift om lagen är."""

from enum import StrEnum


class Sakerhet(StrEnum):
    """Hur vi vet det som står om en lag."""

    LAST = "läst i lagtexten"
    KALLA = "står i källan"
    MINNE = "ur minnet, inte kontrollerad"
