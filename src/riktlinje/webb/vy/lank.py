"""Länken till ett fall: allt står i adressens fragment, som aldrig skickas till någon server."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from riktlinje.modell.fall import DAGAR, Fall
from riktlinje.modell.fallformer import Tolkat, las_dag, skriv, tolka
from riktlinje.modell.fel import Indatafel, okant_namn, visa
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.uppgift import Varde
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.stampel import regelsumma
from riktlinje.webb.vy.adresser import kalkylator, webbvag
from riktlinje.webb.vy.hellank import VERSION, forsegla, innehall

LANGSTA = 1500
INGET_IFYLLT = "Inget är ifyllt. Fyll i svaren själv, eller be om en ny länk."
INTE_HEL = f"Länken är inte hel: något har fallit bort eller ändrats på vägen. {INGET_IFYLLT}"
GAMMAL = f"Länken är gjord innan länkar kunde visa att de är hela. Den kan sakna svar. {INGET_IFYLLT}"
FRAMMANDE = "Länken är inte gjord av den här kalkylatorn och har inte använts."


@dataclass(frozen=True, slots=True)
class Lankat:
    """Det som gick att läsa ur en länk.

    Attributes:
        provning: prövningens id, eller None när länken inte går att använda.
        varden: fältens skrivna värden, bara tillåtna.
        utgava: id för utgåvan som länken gjordes med; tomt när den saknas eller inte finns här.
        meddelanden: vad som inte togs med och varför.
        tolkade: samma värden, tolkade.
    """

    provning: str | None
    varden: Mapping[str, str]
    meddelanden: tuple[str, ...]
    utgava: str = ""
    tolkade: Mapping[str, Tolkat] = field(default_factory=dict)


def skriv_lank(provning: str, varden: Mapping[str, Any]) -> str:
    """Fragmentet för ett fall, utan inledande #."""
    par = [("v", VERSION), ("regler", regelsumma()), ("provning", provning)]
    if utgava := _utgava(provning, varden.get("beslutsdag")):
        par.append(("utgava", utgava.id))
    return forsegla("&".join(f"{namn}={varde}" for namn, varde in [*par, *varden.items()]))


def _utgava(provning: str, beslutsdag: object) -> Utgava | None:
    """Utgåvan som gäller på beslutsdagen; ingen när dagen saknas eller inte går att läsa."""
    try:
        dag = beslutsdag if isinstance(beslutsdag, date) else las_dag("beslutsdag", beslutsdag)
    except Indatafel:
        return None
    return REGELVERK.provningar[provning].utgava(dag)


def exempelvag(provning: Provning, dag: object, exempel: Mapping[str, Varde]) -> str:
    """Adressen från webbplatsens rot till ett exempel; bara prövningens egna uppgifter tas med."""
    egna = {namn: provning.uppgifter[namn] for namn in exempel if namn in provning.uppgifter}
    varden = {namn: uppgift.skriv(exempel[namn]) for namn, uppgift in egna.items()}
    return f"{webbvag(kalkylator(provning.id))}#{skriv_lank(provning.id, {'beslutsdag': dag, **varden})}"


def skrivet(fall: Fall) -> dict[str, str]:
    """Fallets dagar och uppgifter, så som en länk och en tabell skriver dem, i prövningens ordning."""
    return skriv(fall, REGELVERK.provningar[fall.provning].uppgifter)


def falllank(fall: Fall) -> str:
    """Fragmentet som öppnar fallet i kalkylatorn, som inte frågar efter ansökningsdagen."""
    varden = skrivet(fall)
    varden.pop("ansokningsdag", None)
    return skriv_lank(fall.provning, varden)


def las_lank(fragment: str) -> Lankat:
    """Läser ett fragment, bara om det är helt; det som inte är tillåtet utelämnas och nämns."""
    text = fragment.removeprefix("#")
    if len(text) > LANGSTA:
        return Lankat(None, {}, (f"Länken är längre än {LANGSTA} tecken och har inte använts.",))
    if (helt := innehall(text)) is None:
        return Lankat(None, {}, (_brist(text),))
    par = [del_.partition("=") for del_ in helt.split("&")]
    namn = [n for n, _, _ in par]
    data = {n: varde for n, _, varde in par if namn.count(n) == 1}
    fel = [
        f"«{visa(n)}» står flera gånger i länken och har utelämnats."
        for n in dict.fromkeys(namn)
        if namn.count(n) > 1
    ]
    if data.pop("v", "") != VERSION:
        return Lankat(None, {}, (FRAMMANDE,))
    provning = REGELVERK.provningar.get(data.pop("provning", ""))
    if provning is None:
        return Lankat(None, {}, ("Länken nämner ingen prövning som finns och har inte använts.",))
    if data.pop("regler", "") != regelsumma():
        fel.append("Länken är gjord med andra regler än de som visas här. Svaret kan skilja sig.")
    utgava = data.pop("utgava", "")
    if utgava and utgava not in {ett.id for ett in provning.utgavor}:
        text = f"Länken gjordes med utgåvan «{visa(utgava)}», som inte finns här."
        fel.append(f"{text} Bara svaret enligt de regler som visas här går att räkna fram.")
        utgava = ""
    namnen = (*DAGAR, *provning.uppgifter)
    tolkade, brister = tolka(
        data, provning.uppgifter, okand=lambda n: replace(okant_namn("Uppgiften", n, namnen), tillatet="")
    )
    fel += (replace(ett, atgard="Den har utelämnats ur länken.").mening() for ett in brister)
    varden = {n: varde for n, varde in data.items() if n in tolkade}
    return Lankat(provning.id, varden, tuple(fel), utgava, tolkade)


def _brist(text: str) -> str:
    """Varför länken inte går att visa vara hel."""
    forst = text.partition("&")[0]
    if forst == "v=1":
        return GAMMAL
    return INTE_HEL if "=" in text or f"v={VERSION}".startswith(forst or "-") else FRAMMANDE
