"""Skälen till ett kriteriums svar, med fallets egna värden."""

from collections.abc import Collection

from riktlinje.modell.bedomning import Kriteriesvar
from riktlinje.modell.regel import Kriterium, Oklart
from riktlinje.modell.tabell import Lage, Tabell, Utslag
from riktlinje.modell.uppgift import Uppgift, Varde
from riktlinje.modell.utfall import Status


def kriteriesvar(regel: Kriterium, tabell: Tabell[bool | Oklart], lage: Lage) -> Kriteriesvar:
    """Kriteriets status och skäl för de kända uppgifterna."""
    utslag = tabell.sla_upp(lage)
    angivet = " ".join(
        f"{uppgift.rubrik}: {uppgift.etikett(varde)}."
        for uppgift in tabell.uppgifter
        if (varde := lage[uppgift.namn]) is not None
    )
    villkor = f"Villkor: {regel.villkor}."
    if utslag.ar_kant and not isinstance(utslag.svar, Oklart):
        status = Status.UPPFYLLT if utslag.svar else Status.EJ_UPPFYLLT
        return Kriteriesvar(regel.id, status, f"{angivet} {villkor}".strip())
    tolkning = gemensam_tolkning(utslag)
    if utslag.avgorande:
        saknas = ", ".join(u.rubrik for u in tabell.uppgifter if u.namn in utslag.avgorande)
        orsak = f"{angivet} Okänt: {saknas}. Svaret beror på det. {villkor}"
    elif tolkning is None:
        underlag = rakna_upp([svar.underlag for svar in utslag.mojliga if isinstance(svar, Oklart)])
        orsak = f"{angivet} Underlag saknas: {underlag}. {villkor}"
    else:
        orsak = f"{angivet} Texten ger inget säkert svar, se tolkning {tolkning}. {villkor}"
    return Kriteriesvar(regel.id, Status.OKLART, orsak.strip(), tolkning)


def gemensam_tolkning(utslag: Utslag[bool | Oklart]) -> str | None:
    """Tolkningen när varje möjligt svar är oklart på samma sätt, annars None."""
    tolkningar = {svar.tolkning if isinstance(svar, Oklart) else None for svar in utslag.mojliga}
    return tolkningar.pop() if len(tolkningar) == 1 else None


def rakna_upp(led: list[str], ord_: str = "och") -> str:
    """Räknar upp leden på svenska: «a», «a och b», «a, b och c»; ord_ står före det sista."""
    return f" {ord_} ".join([", ".join(led[:-1]), led[-1]] if len(led) > 1 else led)


def inledd_med_gemen(text: str, egennamn: Collection[str] = ()) -> str:
    """Texten med liten begynnelsebokstav, utom när den börjar med en förkortning eller ett egennamn."""
    forsta = text.split(maxsplit=1)[0] if text else ""
    return text if text[:2].isupper() or forsta in egennamn else text[:1].lower() + text[1:]


def stor(text: str) -> str:
    """Texten med stor begynnelsebokstav."""
    return text[:1].upper() + text[1:]


def varden_i_ord(uppgift: Uppgift, varden: tuple[Varde, ...]) -> str:
    """Värdena i klartext; tal skrivs som spann, till exempel «0–18 eller 30–120 år»."""
    if not uppgift.ar_tal:
        return " eller ".join(uppgift.etikett(varde) for varde in varden)
    spann: list[list[int]] = []
    for ett in sorted(int(varde) for varde in varden):
        if spann and ett == spann[-1][1] + 1:
            spann[-1][1] = ett
        else:
            spann.append([ett, ett])
    led = [str(a) if a == b else f"{a}–{b}" for a, b in spann]
    return f"{' eller '.join(led)} {uppgift.enhet}"
