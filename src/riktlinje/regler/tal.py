"""Talen i riktlinjerna, skrivna en gång: villkoren räknar med dem, och meningarna tar dem härifrån."""

from dataclasses import dataclass

ORD = ("noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv")
MANADER_PA_ETT_AR = 12


@dataclass(frozen=True, slots=True)
class Aldrar:
    """Åldrar i fyllda år, båda gränserna inräknade (T-01).

    Attributes:
        fran: den lägsta åldern.
        till: den högsta åldern.
    """

    fran: int
    till: int

    def __contains__(self, alder: int) -> bool:
        """Sant när åldern är inom gränserna."""
        return self.fran <= alder <= self.till

    def __str__(self) -> str:
        return f"{self.fran}–{self.till} år"


def i_ord(tal: int) -> str:
    """Talet med bokstäver, från noll till tolv."""
    return ORD[tal]


UVAS = Aldrar(19, 29)
KVINNOR = Aldrar(30, 64)
SAKERT_YRKESVERKSAM = Aldrar(18, 64)
"""Åldrarna som säkert är yrkesverksamma (T-13)."""
TIDIGAST_YRKESVERKSAM = 16
"""Den som är yngre är säkert inte i yrkesverksam ålder (T-13)."""
KAA_ALDER = 19
"""Den högsta åldern i kommunens aktivitetsansvar (T-38)."""
UPPSOKANDE_MANADER = 6
INSTEG_MANADER = 4
TVA_AR_I_MANADER = 24
JOBBPLAN_DAGAR = 5
OVERKLAGANDE_VECKOR = 3

SEX_MANADER = f"{i_ord(UPPSOKANDE_MANADER)} månader"
FYRA_MANADER = f"{i_ord(INSTEG_MANADER)} månader"
TVA_AR = f"{i_ord(TVA_AR_I_MANADER // MANADER_PA_ETT_AR)} år"
FEM_DAGAR = f"{i_ord(JOBBPLAN_DAGAR)} dagar"
