"""En länk, läst: fallet, det som inte togs med, och svaret enligt den utgåva som länken gjordes med."""

from collections.abc import Iterator

from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.rader import prova_tolkat
from riktlinje.webb.arbetare.fraga import Data, Underlag
from riktlinje.webb.vy.hellank import forsegla
from riktlinje.webb.vy.lank import LANGSTA, Lankat, las_lank


def lank(data: Data) -> Data:
    """Det som gick att läsa ur en länk.

    Args:
        data: `fragment` är länkens fragment.

    Returns:
        `provning`, None när länken inte går att använda, `varden` och `meddelanden`.
    """
    lankat = las_lank(data["fragment"])
    meddelanden = [*lankat.meddelanden, *andra_svaret(lankat)]
    return {"provning": lankat.provning, "varden": lankat.varden, "meddelanden": meddelanden}


def lank_exempel(underlag: Underlag) -> Iterator[Data]:
    """Varje formulär som länk, och länkar som är fel på annat sätt."""
    forsta, _, _ = underlag.lankar[0].rpartition("&")
    hela = ("v=3", "v=2&provning=okand", f"{forsta}&beslutsdag=x&a=b")
    fel = ("", "v=1&provning=okand", forsta, "a" * 6 * LANGSTA, *map(forsegla, hela))
    yield from ({"fragment": fragment} for fragment in (*underlag.lankar, *fel))


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
