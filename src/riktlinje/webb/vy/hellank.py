"""En länk som vet om den är hel: sist i fragmentet står längden och kontrollsumman av det som står före.

Det som har skrivits om på vägen ångras i webbläsaren, av `js/gemensamt/hellank.mjs`, som gör samma kontroll.
"""

from binascii import crc32

VERSION = "2"
"""Skrivs först i varje länk. Länkar av version 1 saknar kontrollen."""

_FORE = "&hel="


def forsegla(text: str) -> str:
    """Texten med sin kontroll sist."""
    return f"{text}{_FORE}{_sigill(text)}"


def innehall(lank: str) -> str | None:
    """Innehållet i en hel länk, med små bokstäver, eller None."""
    text, fore, skrivet = lank.lower().rpartition(_FORE)
    return text if fore and skrivet == _sigill(text) else None


def _sigill(text: str) -> str:
    byte = text.lower().encode("utf-8", "replace")
    return f"{len(byte)}-{crc32(byte):08x}"
