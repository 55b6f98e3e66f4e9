"""Uppgifterna i hela meningar om en person: det som går att kontrollera först, sedan det som är bedömt."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from itertools import batched

from riktlinje.modell.antal import antal
from riktlinje.modell.orsak import rakna_upp, stor
from riktlinje.modell.textforslag import lucka
from riktlinje.modell.uppgift import Slag, Varde
from riktlinje.regler.tal import TVA_AR_I_MANADER
from riktlinje.regler.uppgifter import UPPGIFTER
from riktlinje.regler.utkast.led import BEDOMDA, LED, LUCKOR, MENINGAR, VARKEN

FLEST_LED, FLEST_BEDOMDA, FLEST_ATT_BESKRIVA = 3, 2, 4
MANADER = "manader_med_insats"


@dataclass(frozen=True, slots=True)
class Person:
    """Den som texten talar till eller om.

    Attributes:
        du: personen som den som gör något.
        dig: personen som den som något gäller.
        ditt: personens, om ett ord som ett mål.
        vi: den som bedömer.
    """

    du: str
    dig: str
    ditt: str
    vi: str

    def i(self, text: str) -> str:
        """Texten med personen i."""
        return text.format(dig=self.dig, Ditt=self.ditt)


DU = Person("du", "dig", "Ditt", "Vi bedömer att du")
PERSONEN = Person("personen", "personen", "Personens", "Handläggaren bedömer att personen")


def _led(namn: str, varde: Varde) -> str:
    if namn == "alder":
        return f"är {UPPGIFTER[namn].etikett(varde)}"
    if namn == MANADER and varde:
        return f"har redan haft insatsen i {antal(int(varde), 'en månad', 'månader')}"
    return "har inte haft insatsen tidigare" if namn == MANADER else LED.get(namn, {}).get(varde, "")


HOR_TILL: Mapping[str, Callable[[Mapping[str, Varde]], bool]] = {
    "sarskilda_skal": lambda kanda: int(kanda.get(MANADER, 0)) >= TVA_AR_I_MANADER,
    "anstallning_mycket_osaker": lambda kanda: kanda.get("arbetar") is not False,
    "anstallning_liten_omfattning": lambda kanda: kanda.get("arbetar") is not False,
    "skal_att_prova_arbete": lambda kanda: kanda.get("forsorjningshinder") != "arbetslos",
    "aktivt_missbruk": lambda kanda: kanda["aktivt_missbruk"] is True,
}
"""När svaret på en följdfråga hör hemma i en text; annars säger det inget om fallet."""


def _ar_med(kanda: Mapping[str, Varde], namn: str) -> bool:
    return namn not in HOR_TILL or HOR_TILL[namn](kanda)


def meningar(kanda: Mapping[str, Varde], person: Person) -> str:
    """Det som är känt, i hela meningar; tomt när ingenting är det."""
    med = {namn: varde for namn, varde in kanda.items() if _ar_med(kanda, namn)}
    tva_nej = {par: led for par, led in VARKEN.items() if all(med.get(namn) is False for namn in par)}
    ihop = {ena: led for (ena, _), led in tva_nej.items()}
    sagda = {andra for _, andra in tva_nej}
    enkla = {namn: varde for namn, varde in med.items() if namn not in sagda}
    leden = [led for namn, varde in enkla.items() if (led := ihop.get(namn) or _led(namn, varde))]
    alla = [f"{stor(person.du)} {rakna_upp([*grupp])}." for grupp in batched(leden, FLEST_LED)]
    bedomda = [BEDOMDA[namn][varde] for namn, varde in med.items() if namn in BEDOMDA]
    alla += [f"{person.vi} {rakna_upp([*grupp])}." for grupp in batched(bedomda, FLEST_BEDOMDA)]
    alla += [f"{_egen(namn, varde, person)}." for namn, varde in med.items() if _ar_egen(namn, varde)]
    return " ".join(alla)


def _ar_egen(namn: str, varde: Varde) -> bool:
    return not _led(namn, varde) and namn not in BEDOMDA


def _egen(namn: str, varde: Varde, person: Person) -> str:
    skriven = MENINGAR.get(namn, {}).get(varde)
    uppgift = UPPGIFTER[namn]
    return person.i(skriven) if skriven is not None else f"{uppgift.rubrik}: {uppgift.etikett(varde)}"


def grund(kanda: Mapping[str, Varde], namnen: Collection[str]) -> str:
    """Luckan för det som de nämnda bedömningarna bygger på; tom när ingen av dem är bedömd.

    Personens egen önskan är ingen bedömning av någon annan, och den beskrivs inte.
    """
    bedomda = [namn for namn in namnen if namn in kanda and _ar_med(kanda, namn) and ar_bedomd(namn)]
    vad = list(dict.fromkeys(LUCKOR[namn] for namn in bedomda))
    if len(vad) > FLEST_ATT_BESKRIVA:
        vad = ["vad bedömningarna bygger på"]
    return lucka(f"beskriv {rakna_upp(vad)}") if vad else ""


def med_lucka(text: str, luckan: str) -> str:
    """Texten med luckan sist i sin sista mening; texten själv när ingen lucka behövs."""
    return f"{text.removesuffix('.')} {luckan}." if text and luckan else text


def ar_bedomd(namn: str) -> bool:
    """Sant när svaret är en människas bedömning, så att det behöver beskrivas."""
    return UPPGIFTER[namn].slag is Slag.BEDOMNING and namn in LUCKOR


def valda(uppgifter: Mapping[str, Varde], namnen: Collection[str]) -> dict[str, Varde]:
    """De nämnda uppgifter som är kända, i samma ordning."""
    return {namn: uppgifter[namn] for namn in namnen if namn in uppgifter}
