"""Prövningens utfall, beslutsfattare och steg som värden, och kriteriernas status.

Ett värde är sitt namn i kontraktet, och bär de ord som visas. Fem utfall hör till modellen; de andra
utfallen, beslutsfattarna och stegens resultat är riktlinjens egna.
"""

from enum import StrEnum
from typing import ClassVar, Self

INGEN_BESLUTAR = "Ingen enligt riktlinjen"


class Kontraktsord(str):
    """Ett namn i kontraktet som vet hur det visas; lika med sitt namn som text.

    Attributes:
        rubrik: namnet i klartext.
    """

    rubrik: str

    def __new__(cls, namn: str, rubrik: str) -> Self:
        """Värdet med sitt namn och sin rubrik."""
        ord_ = super().__new__(cls, namn)
        ord_.rubrik = rubrik
        return ord_

    def __deepcopy__(self, _: object) -> Self:
        """Värdet självt: det ändras aldrig."""
        return self

    def __repr__(self) -> str:
        """Sort och namn; reglernas summa räknas på den här texten."""
        return f"<{type(self).__name__}.{self.upper()}: {str(self)!r}>"


class Utfall(Kontraktsord):
    """Vad prövningen kommer fram till. Aldrig ett beslut: en människa beslutar.

    Attributes:
        rubrik: utfallet i några ord.
        symbol: ett tecken som stöd för ögat; säger aldrig mer än rubriken.
        galler: sant när prövningen gäller fallet, så att den kan leda till insatsen.
        annan_vag: sant när fallet leds vidare: någon annan beslutar, eller stödet ges utan beslut.
        ingen_beslutar: orden när ingen beslutsfattare finns.
    """

    KAN_BEVILJAS: ClassVar["Utfall"]
    KAN_INTE_BEVILJAS: ClassVar["Utfall"]
    KRAVER_BEDOMNING: ClassVar["Utfall"]
    UTANFOR_MALGRUPP: ClassVar["Utfall"]
    EJ_I_KRAFT: ClassVar["Utfall"]

    symbol: str
    galler: bool
    annan_vag: bool
    ingen_beslutar: str

    def __new__(
        cls,
        namn: str,
        rubrik: str,
        symbol: str = "→",
        *,
        galler: bool = False,
        annan_vag: bool = False,
        ingen_beslutar: str = INGEN_BESLUTAR,
    ) -> Self:
        """Utfallet med allt som följer av det; se klassens attribut."""
        utfall = super().__new__(cls, namn, rubrik)
        utfall.symbol, utfall.galler, utfall.annan_vag = symbol, galler, annan_vag
        utfall.ingen_beslutar = ingen_beslutar
        return utfall


Utfall.KAN_BEVILJAS = Utfall("kan_beviljas", "Kan beviljas", "✓", galler=True)
Utfall.KAN_INTE_BEVILJAS = Utfall("kan_inte_beviljas", "Kan inte beviljas", "✗")
Utfall.KRAVER_BEDOMNING = Utfall(
    "kraver_bedomning",
    "Kräver bedömning",
    "?",
    galler=True,
    ingen_beslutar="Oklart, se vad som behövs",
)
Utfall.UTANFOR_MALGRUPP = Utfall("utanfor_malgrupp", "Utanför riktlinjens målgrupper")
Utfall.EJ_I_KRAFT = Utfall(
    "ej_i_kraft", "Riktlinjen gäller inte den dagen", ingen_beslutar="Ingen enligt riktlinjen den dagen"
)


class Beslutsfattare(Kontraktsord):
    """Vem som beslutar enligt riktlinjen.

    Attributes:
        kort: namnet i en rubrik, utan det som förklarar det.
    """

    kort: str

    def __new__(cls, namn: str, rubrik: str, kort: str = "") -> Self:
        """Beslutsfattaren med sitt namn i klartext, och det korta när det är ett annat."""
        vem = super().__new__(cls, namn, rubrik)
        vem.kort = kort or rubrik
        return vem


class Stegutfall(Kontraktsord):
    """Vad ett steg enligt lagen kommer fram till.

    Attributes:
        kravs: sant när riktlinjen själv kräver steget.
    """

    kravs: bool

    def __new__(cls, namn: str, rubrik: str, *, kravs: bool = True) -> Self:
        """Resultatet, och om riktlinjen själv kräver steget."""
        utfall = super().__new__(cls, namn, rubrik)
        utfall.kravs = kravs
        return utfall


class Status(StrEnum):
    """Ett kriteriums läge för ett fall."""

    UPPFYLLT = "uppfyllt"
    EJ_UPPFYLLT = "ej_uppfyllt"
    OKLART = "oklart"

    @property
    def rubrik(self) -> str:
        """Läget i klartext."""
        return {"uppfyllt": "Uppfyllt", "ej_uppfyllt": "Ej uppfyllt", "oklart": "Oklart"}[self.value]

    @property
    def symbol(self) -> str:
        """Ett tecken som stöd för ögat."""
        return {"uppfyllt": "✓", "ej_uppfyllt": "✗", "oklart": "?"}[self.value]
