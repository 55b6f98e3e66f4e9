"""Stegen som återstår: källans egna steg i handläggningen för en prövning."""

from riktlinje.modell.klausul import Hantering
from riktlinje.regler.klausuler import KLAUSULER
from riktlinje.webb.sidor import regelsida, webbvag

STEG = {
    "uppsokande": ("process", "bedomning", "uppfoljning"),
    "socialpsykiatri": ("strategi", "sl", "sopsyk"),
    "lss-insteg": ("strategi", "sl", "lss.insteg"),
    "lss-fortsattning": ("strategi", "sl", "lss.fortsattning"),
    "lss-fullt": ("strategi", "sl", "lss.fullt"),
    "jobbtorg": ("j2018",),
}


def checklista(provning: str) -> list[dict[str, str]]:
    """Källans steg för prövningen: rubrik, vad som ska göras och länk till texten."""
    inledningar = tuple(f"{inledning}." for inledning in STEG[provning])
    return [
        {
            "rubrik": klausul.rubrik,
            "skal": klausul.skal,
            "lank": webbvag(regelsida(klausul.id), klausul.id),
        }
        for klausul in KLAUSULER.values()
        if klausul.hantering is Hantering.STEG and klausul.id.startswith(inledningar)
    ]
