"""Dataklassernas metoder, kompilerade av bygget.

Python skriver annars metoderna som text och kompilerar dem, klass för klass, vid varje start.
"""

import dataclasses
import marshal
from types import CodeType

KOD: dict[str, CodeType] = {}
"""Den kompilerade koden efter sin text."""
NY: dict[str, CodeType] = {}
"""Det som inte fanns färdigt. Bygget lägger det i arkivet; sedan är det tomt."""


def lagg_in(lagrat: bytes) -> None:
    """Låter dataklasserna hämta sin kod ur det lagrade."""
    if lagrat:
        KOD.update(marshal.loads(lagrat))  # noqa: S302  byggets egen kod
    dataclasses.exec = _kor  # type: ignore[attr-defined]


def ta_bort() -> None:
    """Låter dataklasserna göra som de brukar, och glömmer det som nu är använt."""
    KOD.clear()
    del dataclasses.exec  # type: ignore[attr-defined]


def _kor(text: str, globala: dict[str, object], lokala: dict[str, object]) -> None:
    kod = KOD.get(text)
    if kod is None:
        kod = NY[text] = compile(text, "<string>", "exec")
    exec(kod, globala, lokala)  # noqa: S102  så gör dataclasses
