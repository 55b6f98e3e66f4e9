"""En datumrad som fråga till motorn."""

from typing import Any

from riktlinje.scenarier.datum import Datumrad


def dagfraga(rad: Datumrad) -> dict[str, Any]:
    """Dagfunktionens namn och argument, så som arbetaren tar emot dem."""
    return {"funktion": rad.funktion, "argument": {namn: str(varde) for namn, varde in rad.argument.items()}}
