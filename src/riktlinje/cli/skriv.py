"""Det som kommandona delar: utskrift och slutkoder."""

import sys

FEL, AVVIKER = 2, 1


def skriv(text: str) -> None:
    """Skriver en rad som UTF-8, oavsett terminalens inställning."""
    sys.stdout.buffer.write((text + "\n").encode("utf-8", "replace"))
    sys.stdout.flush()
