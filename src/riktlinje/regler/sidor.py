"""Var riktlinjernas regler är publicerade: sidan efter id:ts början, och varje prövnings första sida."""

from collections.abc import Mapping

SIDOR: Mapping[str, str] = {
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

PROVNINGSSIDOR: Mapping[str, str] = {
    "uppsokande": "riktlinjer/uppsokande/index",
    "socialpsykiatri": "riktlinjer/stodinsats/socialpsykiatri",
    "lss-insteg": "riktlinjer/stodinsats/lss-insteg",
    "lss-fortsattning": "riktlinjer/stodinsats/lss-fortsattning",
    "lss-fullt": "riktlinjer/stodinsats/lss-fullt",
    "jobbtorg": "riktlinjer/jobbtorg/index",
}

GRUPPER: Mapping[str, str] = {
    "uppsok": "Uppsökande uppdrag: ram och gränser",
    "process": "Uppsökande uppdrag: handläggning",
    "tid": "Uppsökande uppdrag: tid",
    "uvas": "UVAS",
    "kvinnor": "Kvinnor med svag ställning",
    "gemensam": "Uppsökande uppdrag: gemensamt",
    "bedomning": "Uppsökande uppdrag: bedömning",
    "uppfoljning": "Uppsökande uppdrag: uppföljning",
    "strategi": "Strategin 2021",
    "sl": "Socialpsykiatri och LSS: gemensamt",
    "sopsyk": "Socialpsykiatri",
    "lss": "LSS",
    "lag": "Lag",
    "j2018": "Jobbtorg 2018",
    "remiss": "Remissvaret",
}
"""Rubrikerna i regelförteckningen."""
