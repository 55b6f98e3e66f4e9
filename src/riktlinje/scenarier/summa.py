"""Scenariernas kontrollsumma: ändras när någon rad, något väntat svar eller något utgångsfall ändras."""

from collections.abc import Iterable
from hashlib import sha256

from riktlinje.scenarier.datum import Datumrad
from riktlinje.scenarier.scenario import Scenariofil

LANGD = 12


def scenariosumma(filer: Iterable[Scenariofil], dagar: Iterable[Datumrad]) -> str:
    """Tolv tecken som är lika överallt där raderna är lika.

    Summan räknas på vad raderna säger: fallet, det väntade svaret, namnet och rubriken som de står under.
    Text runt tabellerna och radernas plats i filen räknas inte.
    """
    rader: list[str] = []
    for fil in filer:
        rader.append(f"fil {fil.namn} {sorted(fil.utgangsfall.items())}")
        rader += [
            f"{s.id} {s.namn} {s.avsnitt} {sorted(s.skiljer.items())} {list(s.vantat.items())}"
            for s in fil.scenarier
        ]
    rader += [
        f"dag {rad.id} {rad.namn} {rad.funktion} {list(rad.argument.items())} {rad.svar}" for rad in dagar
    ]
    return sha256("\n".join(rader).encode()).hexdigest()[:LANGD]
