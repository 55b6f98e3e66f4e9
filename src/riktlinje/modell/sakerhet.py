"""Hur säker en uppgift om lagen eller om en händelse är."""

from enum import StrEnum


class Sakerhet(StrEnum):
    """Hur vi vet det som står."""

    KALLA = "står i källan"
    FORESLAGEN = "föreslagen dag, beslutet är inte sett"
    BESLUTAD = "beslutad dag"
    LAST = "läst i lagen eller på en offentlig sida"
    LAGTEXT = "läst i lagtexten"
    OKONTROLLERAD = "inte kontrollerat mot lagtexten"
