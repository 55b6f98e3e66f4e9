"""En uppgift är ett faktum om fallet med en ändlig mängd värden."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from riktlinje.modell.fel import Falt, Indatafel, felskrivet, visa

type Varde = bool | int | str

UTELAMNA = "Utelämna uppgiften om den är okänd."


class Slag(StrEnum):
    """Vad för sorts uppgift det är: kontrollerbar, yrkesmässigt bedömd eller omständighet i ansökan."""

    FAKTA = "fakta"
    BEDOMNING = "bedomning"
    OMSTANDIGHET = "omstandighet"

    @property
    def rubrik(self) -> str:
        """Slaget som ord på sidan."""
        return {"fakta": "Fakta", "bedomning": "Bedömning", "omstandighet": "Omständighet"}[self.value]


@dataclass(frozen=True)
class Uppgift:
    """En uppgift och dess tillåtna värden.

    Attributes:
        namn: namnet i kod, tabeller och JSON.
        rubrik: kort benämning för resultat («Ålder»).
        fraga: frågan i kalkylatorn.
        slag: fakta, bedömning eller omständighet.
        varden: alla tillåtna värden; ja och nej är True och False.
        etiketter: värdena i klartext, i samma ordning; tom för tal.
        enhet: talets enhet, tom för annat än tal.
        enhet_en: enheten när talet är ett, när den böjs annorlunda: «månad».
        hjalp: vad uppgiften betyder och vad som bör dokumenteras.
        exempel: en mening för varje värde, i samma ordning, om ett fall där det är svaret; eller tom.
    """

    namn: str
    rubrik: str
    fraga: str
    slag: Slag
    varden: tuple[Varde, ...]
    etiketter: tuple[str, ...] = ()
    enhet: str = ""
    hjalp: str = ""
    enhet_en: str = ""
    exempel: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        fel = ""
        if not self.varden or len(set(self.varden)) < len(self.varden):
            fel = "behöver minst ett värde, och alla ska vara olika"
        elif not self.ar_tal and len(self.etiketter) != len(self.varden):
            fel = f"har {len(self.varden)} värden men {len(self.etiketter)} etiketter; varje värde behöver en"
        elif self.exempel and len(self.exempel) != len(self.varden):
            fel = f"har {len(self.varden)} värden men {len(self.exempel)} exempel; varje värde behöver ett"
        if fel:
            raise Indatafel([f"Uppgiften «{self.namn}» {fel}."])

    @cached_property
    def _lasta(self) -> dict[str | int, Varde]:
        lasta: dict[str | int, Varde] = {self.skriv(varde): varde for varde in self.varden}
        if self.ar_tal:
            return lasta | {str(tal): tal for tal in self.varden}
        return lasta | {int(namn): namn for namn in self.varden if isinstance(namn, str) and namn.isdecimal()}

    @property
    def ar_tal(self) -> bool:
        """Sant när uppgiften är ett heltal med enhet."""
        return bool(self.enhet)

    def skriv(self, varde: Varde) -> str | int:
        """Värdet så som det står i JSON och tabeller: «ja», «nej», ett tal eller ett namn."""
        if isinstance(varde, bool):
            return "ja" if varde else "nej"
        return varde

    def etikett(self, varde: Varde) -> str:
        """Värdet i klartext, till exempel «23 år» eller «grundskola»."""
        if self.ar_tal:
            return f"{varde} {self.enhet_en if varde == 1 and self.enhet_en else self.enhet}"
        return self.etiketter[self.varden.index(varde)]

    def tillatet(self) -> str:
        """Alla tillåtna värden som en kort text."""
        if self.ar_tal:
            return f"heltal {self.varden[0]}–{self.varden[-1]} ({self.enhet})"
        return ", ".join(str(self.skriv(varde)) for varde in self.varden)

    def tolka(self, skrivet: object) -> Varde:
        """Läser ett skrivet värde; Indatafel när det inte är ett av de tillåtna."""
        varde = self._lasta.get(skrivet) if type(skrivet) is str or type(skrivet) is int else None
        if varde is None:
            vad = ("Uppgiften ", Falt(self.namn), f" kan inte vara «{visa(skrivet)}».")
            namn = [] if self.ar_tal else [str(self.skriv(v)) for v in self.varden]
            tillatet = self.tillatet()
            raise Indatafel(
                [felskrivet(vad, skrivet, namn, tillatet=tillatet, falt=self.namn, atgard=UTELAMNA)]
            )
        return varde


def ja_nej(namn: str, rubrik: str, fraga: str, slag: Slag, hjalp: str = "") -> Uppgift:
    """En uppgift som är ja eller nej."""
    return Uppgift(namn, rubrik, fraga, slag, (True, False), ("ja", "nej"), hjalp=hjalp)


def val(namn: str, rubrik: str, fraga: str, slag: Slag, varden: dict[str, str], hjalp: str = "") -> Uppgift:
    """En uppgift med namngivna värden; varden ger varje värde dess klartext."""
    return Uppgift(namn, rubrik, fraga, slag, tuple(varden), tuple(varden.values()), hjalp=hjalp)


def heltal(
    namn: str,
    rubrik: str,
    fraga: str,
    slag: Slag,
    spann: range,
    enhet: str,
    hjalp: str = "",
    enhet_en: str = "",
) -> Uppgift:
    """En uppgift som är ett heltal i spannet, med enhet."""
    return Uppgift(namn, rubrik, fraga, slag, tuple(spann), enhet=enhet, hjalp=hjalp, enhet_en=enhet_en)
