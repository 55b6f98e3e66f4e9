"""Antal i ord, så att ingen mening säger «1 rader»."""


def antal(tal: int, en: str, flera: str) -> str:
    """Talet med rätt böjning: «en rad», «2 rader».

    Args:
        tal: antalet.
        en: orden när det är ett, till exempel «en rad» eller «ett fall».
        flera: ordet efter siffran när det är noll eller flera.
    """
    return en if tal == 1 else f"{tal} {flera}"


def av(del_: int, hela: int, en: str, flera: str) -> str:
    """En del av en mängd: «1 av en rad», «2 av 3 rader»."""
    return f"{del_} av {antal(hela, en, flera)}"
