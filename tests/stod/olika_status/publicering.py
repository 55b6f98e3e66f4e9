"""Det som bara sidorna visar, oförändrat: bara utgåvornas status och dagar är andra."""

from riktlinje.regler.publicering import PUBLICERING

__all__ = ["PUBLICERING"]
