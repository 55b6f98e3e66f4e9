"""Var saker står på webbplatsen: sida och ankare för regler, klausuler, tolkningar och kalkylator."""

from riktlinje.regelverk import REGELVERK

TOLKNINGAR = "granskning/tolkningar"
TACKNING = "granskning/tackning"


def regelsida(regelid: str) -> str:
    """Sidan där regeln eller klausulen står, utan ändelse.

    Sidan följer av id:t: den längsta inledande del som finns i tabellen avgör. KeyError när ingen finns.
    """
    sidor = REGELVERK.sidor
    delar = regelid.split(".")
    inledningar = (".".join(delar[:antal]) for antal in range(len(delar), 0, -1))
    return sidor[next((inledning for inledning in inledningar if inledning in sidor), regelid)]


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
