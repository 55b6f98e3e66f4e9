"""Var saker står på webbplatsen: sida och ankare för regler, klausuler, tolkningar och kalkylator."""

from riktlinje.regelverk import REGELVERK

TOLKNINGAR = "granskning/tolkningar"
TACKNING = "granskning/tackning"


def regelsida(regelid: str) -> str:
    """Sidan där regeln eller klausulen står, utan ändelse; KeyError när ingen finns."""
    return REGELVERK.sidan(regelid)


def scenariosida(fil: str, rubrik: str) -> tuple[str, str]:
    """Sidan och ankaret för en rubrik i en scenariofil; sidan har samma sökväg som filen."""
    return f"granskning/scenarier/{fil}", rubrik


def kalkylator(provning: str) -> str:
    """Kalkylatorns sida för en prövning."""
    return f"kalkylator/{provning}"


def riktlinjesida(provning: str) -> str:
    """Sidan där prövningens riktlinje börjar."""
    return REGELVERK.provningssidor[provning]


def webbvag(sida: str, ankare: str = "") -> str:
    """Adressen från webbplatsens rot: sidans mapp, och ankaret efter #."""
    mapp = sida.removesuffix("index").rstrip("/") + "/"
    return f"{mapp}#{ankare}" if ankare else mapp
