"""Svarets första rader: utfallet med den som beslutar, den enda meningen varför, och tiden."""

from typing import Any

from riktlinje.modell.antal import antal
from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.dagord import dag_i_ord
from riktlinje.modell.ordning import Ordning
from riktlinje.modell.orsak import rakna_upp
from riktlinje.modell.provning import BESLUTSFATTARE_OKLAR, Provning, Utgava
from riktlinje.modell.regel import Regel
from riktlinje.modell.steg import Karna
from riktlinje.modell.tabell import Lage
from riktlinje.modell.utfall import Utfall
from riktlinje.webb.vy.vagen import hindrande
from riktlinje.webb.vy.vardeord import avgjorde, gemen, varden

FLEST_BRISTER = 3


def domen(bedomning: Bedomning, utgava: Utgava | None) -> str:
    """Utfallet och den som beslutar, så som en rubrik säger det: «Kan inte beviljas. Nämnden beslutar»."""
    rubrik, vem = f"{bedomning.utfall.rubrik}.", bedomning.beslutsfattare
    if vem is not None:
        return rubrik if vem.kort in rubrik else f"{rubrik} {vem.kort} beslutar."
    upplysningar = utgava.ordning.upplysningar if utgava else ()
    oklart = [
        f"{u.rubrik}." for u in upplysningar if u.id in bedomning.flaggor and u.id == BESLUTSFATTARE_OKLAR
    ]
    return " ".join([rubrik, *oklart])


def skalet(bedomning: Bedomning, provning: Provning, ordning: Ordning, karna: Karna, lage: Lage) -> str:
    """Varför det blev så, med fallets egna värden."""
    if bedomning.utfall == Utfall.KRAVER_BEDOMNING:
        return _det_som_aterstar(bedomning, provning, ordning, karna, lage)
    if karna.stopp is not None:
        return _med_varden(bedomning.sammanfattning, avgjorde(karna.stopp.regel, ordning, lage))
    brister = [steg.regel for steg in karna.steg if steg.kriteriesvar and steg.svar is False]
    if bedomning.utfall == Utfall.KAN_INTE_BEVILJAS:
        return _bristerna(brister, ordning, lage)
    if bedomning.utfall == Utfall.KAN_BEVILJAS:
        grupp = next(grupp.rubrik for grupp in ordning.malgrupper if grupp.id == karna.malgrupp)
        return f"Alla kriterier för {grupp} är uppfyllda."
    egna = [varde for regel in brister for varde in avgjorde(regel, ordning, lage)]
    return _med_varden(bedomning.sammanfattning, egna)


def tiden(bedomning: Bedomning, provning: Provning, utgava: Utgava | None) -> str:
    """Insatsens tid, eller varför det inte finns någon."""
    if (period := bedomning.period) is not None:
        dagar = f"{dag_i_ord(period.fran)} till och med {dag_i_ord(period.till_och_med)}"
        return f"{dagar}, {period.forbehall}." if period.forbehall else f"{dagar}."
    if utgava is None:
        return "Ingen tid: ingen utgåva av riktlinjen gäller den dagen."
    if utgava.period is None and utgava.tvasteg is None:
        return "Ingen tid: riktlinjen anger ingen."
    return {
        Utfall.KAN_BEVILJAS: f"Ingen bestämd sista dag. Riktlinjen: {provning.tid}.",
        Utfall.KRAVER_BEDOMNING: f"Inte bestämd än. Riktlinjen: {provning.tid}.",
        Utfall.KAN_INTE_BEVILJAS: "Ingen tid: insatsen kan inte beviljas.",
    }.get(bedomning.utfall, "Ingen tid: svaret är inget beslut om insatsen.")


def _bristerna(brister: list[Regel[Any]], ordning: Ordning, lage: Lage) -> str:
    led = [
        _med_varden(gemen(kriterium.rubrik), avgjorde(kriterium, ordning, lage))
        for kriterium in brister[:FLEST_BRISTER]
    ]
    if len(brister) > FLEST_BRISTER:
        led.append(f"{len(brister) - FLEST_BRISTER} till")
    vad = antal(len(brister), "Ett kriterium är inte uppfyllt", "kriterier är inte uppfyllda")
    return f"{vad}: {rakna_upp(led)}."


def _det_som_aterstar(
    bedomning: Bedomning, provning: Provning, ordning: Ordning, karna: Karna, lage: Lage
) -> str:
    """Frågorna som återstår, och det som texten själv inte ger svar på."""
    meningar = []
    if saknade := bedomning.saknade_uppgifter:
        kvar = antal(len(saknade), "En fråga återstår", "frågor återstår")
        borja = ":" if len(saknade) == 1 else ". Börja med"
        meningar.append(f"{kvar}{borja} «{provning.uppgifter[saknade[0]].fraga}»")
    if karna.tolkningar:
        meningar.append(f"Riktlinjens text ger inget säkert svar {_om(ordning, karna, lage)}.")
    return " ".join(meningar) or bedomning.sammanfattning


def _om(ordning: Ordning, karna: Karna, lage: Lage) -> str:
    """Vad texten är oklar om, med fallets värden."""
    if karna.stopp is not None:
        egna = varden(karna.stopp.regel.beror_pa, ordning.uppgifter, lage)
        return _med_varden("här", egna)
    regler = [steg.regel for steg in karna.steg if steg.kriteriesvar and steg.kriteriesvar.tolkning]
    regler = regler or list(hindrande(karna, ordning))
    samma = dict.fromkeys(varde for regel in regler for varde in avgjorde(regel, ordning, lage))
    return _med_varden(f"om {rakna_upp([gemen(regel.rubrik) for regel in regler])}", list(samma))


def _med_varden(text: str, egna: list[str]) -> str:
    """Texten med fallets värden sist, före punkten när den har en."""
    slut = "." if text.endswith(".") else ""
    return f"{text.removesuffix('.')} ({', '.join(egna)}){slut}" if egna else text
