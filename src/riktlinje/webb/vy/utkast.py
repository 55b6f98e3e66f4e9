"""Texterna att kopiera: riktlinjens ord, med ett huvud om vad texten är och en rad om reglerna sist."""

from riktlinje import __version__
from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.dagord import dag_i_ord
from riktlinje.modell.fall import Fall
from riktlinje.modell.provning import Provning
from riktlinje.modell.textforslag import Textforslag, Textslag
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.stampel import regelsumma

STOD = "Beräkningsstöd, inte beslut. En handläggare beslutar efter en individuell bedömning."
HUVUDEN = {
    Textslag.SKAL: f"UTKAST TILL SKÄL. {STOD}",
    Textslag.OVERLAMNING: f"UTKAST TILL ÖVERLÄMNING. {STOD}",
    Textslag.JOURNAL: f"UTKAST TILL ANTECKNING. {STOD}",
}
KONTROLLERA = "Ta ställning till detta innan texten används:"


def texter(bedomning: Bedomning, fall: Fall, provning: Provning) -> list[dict[str, str | int]]:
    """Texterna för svaret, den viktigaste först, med antalet luckor i var och en."""
    return [
        {
            "slag": forslag.slag,
            "rubrik": forslag.rubrik,
            "knapp": forslag.slag.knapp,
            "text": _text(forslag, bedomning, fall, provning),
            "luckor": sum(stycke.count("[") for stycke in forslag.stycken),
        }
        for forslag in REGELVERK.texter(bedomning, fall)
    ]


def _text(forslag: Textforslag, bedomning: Bedomning, fall: Fall, provning: Provning) -> str:
    forst = [KONTROLLERA] if forslag.att_kontrollera else []
    huvud = [HUVUDEN[forslag.slag], *forst, *(f"– {rad}" for rad in forslag.att_kontrollera)]
    return "\n\n".join(["\n".join(huvud), *forslag.stycken, _sist(bedomning, fall, provning)]) + "\n"


def _sist(bedomning: Bedomning, fall: Fall, provning: Provning) -> str:
    """Vad texten är gjord med, på en rad."""
    utgava = next((u for u in provning.utgavor if u.id == bedomning.utgava), None)
    delar = [f"Beslutsdag {dag_i_ord(fall.beslutsdag)}"]
    delar += [f"{utgava.rubrik}. {utgava.statusrad}"] if utgava else []
    return ". ".join([*delar, f"Regler {regelsumma()}, version {__version__}."])
