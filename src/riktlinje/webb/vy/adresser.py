"""Var saker står på webbplatsen: sida och ankare för regler, klausuler, tolkningar och kalkylator."""

TOLKNINGAR = "granskning/tolkningar"
TACKNING = "granskning/tackning"

_SIDOR = {
    "uppsok": "riktlinjer/uppsokande/index",
    "process.beslutanderatt-amn": "riktlinjer/uppsokande/index",
    "gemensam": "riktlinjer/uppsokande/index",
    "uvas": "riktlinjer/uppsokande/uvas",
    "kvinnor": "riktlinjer/uppsokande/kvinnor",
    "process": "riktlinjer/uppsokande/handlaggning",
    "tid": "riktlinjer/uppsokande/handlaggning",
    "bedomning": "riktlinjer/uppsokande/handlaggning",
    "uppfoljning": "riktlinjer/uppsokande/handlaggning",
    "strategi": "riktlinjer/stodinsats/strategi",
    "sl": "riktlinjer/stodinsats/index",
    "sopsyk": "riktlinjer/stodinsats/socialpsykiatri",
    "lss.insteg": "riktlinjer/stodinsats/lss-insteg",
    "lss.fortsattning": "riktlinjer/stodinsats/lss-fortsattning",
    "lss": "riktlinjer/stodinsats/lss-fullt",
    "lag": "om/rattslig-ram",
    "j2018": "riktlinjer/jobbtorg/index",
    "j2018.sgi-noll": "riktlinjer/jobbtorg/vagar",
    "j2018.nyanlanda": "riktlinjer/jobbtorg/vagar",
    "j2018.ensamkommande-unga": "riktlinjer/jobbtorg/vagar",
    "j2018.handlaggarteam": "riktlinjer/jobbtorg/vagar",
    "j2018.slutrapport": "riktlinjer/jobbtorg/vagar",
    "j2018.sopsyk-lss": "riktlinjer/jobbtorg/vagar",
    "j2018.sopsyk": "riktlinjer/jobbtorg/vagar",
    "j2018.lss": "riktlinjer/jobbtorg/vagar",
    "j2018.missbruk": "riktlinjer/jobbtorg/granser",
    "j2018.ej-uppdrag": "riktlinjer/jobbtorg/granser",
    "j2018.arbetsformaga": "riktlinjer/jobbtorg/granser",
    "j2018.arbetsformageprovning": "riktlinjer/jobbtorg/granser",
    "j2018.arbetsformagebedomning": "riktlinjer/jobbtorg/granser",
    "j2018.utreda-formaga": "riktlinjer/jobbtorg/granser",
    "j2018.grans": "riktlinjer/jobbtorg/granser",
    "j2018.studier": "riktlinjer/jobbtorg/granser",
    "remiss": "granskning/anmarkningar",
}


_RIKTLINJER = {
    "uppsokande": "riktlinjer/uppsokande/index",
    "socialpsykiatri": "riktlinjer/stodinsats/socialpsykiatri",
    "lss-insteg": "riktlinjer/stodinsats/lss-insteg",
    "lss-fortsattning": "riktlinjer/stodinsats/lss-fortsattning",
    "lss-fullt": "riktlinjer/stodinsats/lss-fullt",
    "jobbtorg": "riktlinjer/jobbtorg/index",
}


def regelsida(regelid: str) -> str:
    """Sidan där regeln eller klausulen står, utan ändelse, till exempel «riktlinjer/uppsokande/uvas».

    Sidan följer av id:t: den längsta inledande del som finns i tabellen avgör. KeyError när ingen finns.
    """
    delar = regelid.split(".")
    inledningar = (".".join(delar[:antal]) for antal in range(len(delar), 0, -1))
    return _SIDOR[next((inledning for inledning in inledningar if inledning in _SIDOR), regelid)]


def scenariosida(fil: str, rubrik: str) -> tuple[str, str]:
    """Sidan och ankaret för en rubrik i en scenariofil; sidan har samma sökväg som filen."""
    return f"granskning/scenarier/{fil}", rubrik


def kalkylator(provning: str) -> str:
    """Kalkylatorns sida för en prövning."""
    return f"kalkylator/{provning}"


def riktlinjesida(provning: str) -> str:
    """Sidan där prövningens riktlinje börjar."""
    return _RIKTLINJER[provning]


def webbvag(sida: str, ankare: str = "") -> str:
    """Adressen från webbplatsens rot, till exempel «riktlinjer/uppsokande/uvas/#uvas.alder»."""
    mapp = sida.removesuffix("index").rstrip("/") + "/"
    return f"{mapp}#{ankare}" if ankare else mapp
