"""Länken som gjordes med en annan utgåva: svaret enligt den, att ställa mot svaret enligt dagens."""

from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.rader import prova_tolkat
from riktlinje.webb.vy.lank import Lankat


def andra_svaret(lankat: Lankat) -> tuple[str, ...]:
    """Meningar om den utgåva som länken gjordes med; inga när det är den som gäller på beslutsdagen.

    Utgåvan finns kvar bland de publicerade; att en annan inte gör det säger läsaren av länken.
    """
    if not lankat.utgava or lankat.provning is None or "beslutsdag" not in lankat.varden:
        return ()
    provning = REGELVERK.provningar[lankat.provning]
    svar = prova_tolkat(provning, lankat.tolkade)
    if svar.fall is None or svar.bedomning is None or svar.bedomning.utgava == lankat.utgava:
        return ()
    (da,) = (utgava for utgava in provning.utgavor if utgava.id == lankat.utgava)
    forr = provning.prova_enligt(da, svar.fall)
    return (
        f"Länken gjordes med utgåvan «{da.rubrik}». Enligt den: {forr.utfall.rubrik}. {forr.sammanfattning}",
        f"Enligt utgåvan som gäller på beslutsdagen: {svar.bedomning.utfall.rubrik}. "
        f"{svar.bedomning.sammanfattning}",
    )
