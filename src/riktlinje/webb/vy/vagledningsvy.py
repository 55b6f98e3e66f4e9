"""Vägledningen i ord: nästa fråga, prövningarna som återstår och varför de andra föll bort."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from riktlinje.modell.orsak import rakna_upp
from riktlinje.modell.uppgift import Uppgift, Varde
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.provbara import Laget, Provbar, provbara
from riktlinje.regelverk.vagledning import avgorande_svar, skiljande_fragor
from riktlinje.webb.vy.adresser import TOLKNINGAR, kalkylator, riktlinjesida, webbvag
from riktlinje.webb.vy.lank import skriv_lank

VET_INTE = "vet inte"


def vagledningsvy(
    uppgifter: Mapping[str, Varde], beslutsdag: date, hoppade: Collection[str] = ()
) -> dict[str, Any]:
    """Allt som vägledningen visar efter ett svar.

    Args:
        uppgifter: det som är känt.
        beslutsdag: dagen som avgör utgåvan.
        hoppade: uppgifterna som läsaren inte vet. De är okända, och frågas inte igen.
    """
    svar = provbara(uppgifter, beslutsdag)
    kvar = [ett for ett in svar if ett.laget is Laget.KAN_GALLA]
    skiljande = skiljande_fragor(uppgifter, beslutsdag) if len(kvar) > 1 else ()
    fragor = [namn for namn in skiljande if namn not in hoppade]
    # Läge för läge, de som kan gälla först; inom ett läge är ordningen ingen rangordning.
    provningar = [
        _provning(ett, uppgifter, beslutsdag) for laget in Laget for ett in svar if ett.laget is laget
    ]
    return {
        "fraga": _fraga(REGELVERK.uppgifter[fragor[0]]) if fragor else None,
        "kvar": len(kvar),
        "antal_fragor": len(fragor),
        "besked": _besked(len(kvar), len(svar)),
        "slut": None if fragor else _slut(kvar, len(skiljande), provningar),
        "svar": [
            *(_svar(namn, REGELVERK.uppgifter[namn].etikett(varde)) for namn, varde in uppgifter.items()),
            *(_svar(namn, VET_INTE) for namn in hoppade),
        ],
        "provningar": provningar,
    }


def _fraga(uppgift: Uppgift) -> dict[str, Any]:
    val = [] if uppgift.ar_tal else [[str(uppgift.skriv(v)), uppgift.etikett(v)] for v in uppgift.varden]
    return {
        "namn": uppgift.namn,
        "fraga": uppgift.fraga,
        "hjalp": uppgift.hjalp,
        "slag": uppgift.slag.rubrik,
        "enhet": uppgift.enhet,
        "val": val,
    }


def _svar(namn: str, svar: str) -> dict[str, str]:
    return {"namn": namn, "fraga": REGELVERK.uppgifter[namn].fraga, "svar": svar}


def _besked(kvar: int, antal: int) -> str:
    return f"{kvar} av {antal} prövningar kan gälla." if kvar else "Ingen av prövningarna kan gälla."


def _slut(kvar: list[Provbar], obesvarade: int, provningar: list[dict[str, Any]]) -> dict[str, Any]:
    """Vad läsaren kan göra när ingen fråga återstår; obesvarade är de som fick svaret vet inte."""
    if not kvar:
        rad = "Råd och stöd kräver inget beslut. Läs skälet vid varje prövning, och lotsa personen vidare."
        return {"rubrik": "Ingen prövning kan gälla", "text": [rad], "lank": None}
    if len(kvar) == 1:
        rad = f"{kvar[0].provning.rubrik}. Svaren följer med, och resten frågas där."
        (vag,) = (ett["kalkylator"] for ett in provningar if ett["id"] == kvar[0].provning.id)
        lank = {"text": "Öppna prövningen", "adress": vag}
        return {"rubrik": "En prövning kan gälla", "text": [rad], "lank": lank}
    rader = [
        "Inget svar till kan ensamt utesluta någon av dem.",
        "Var och en får prövas, och personen ska få veta det. Ingen av dem går före en annan.",
    ]
    if obesvarade:
        antal = "En fråga" if obesvarade == 1 else f"{obesvarade} frågor"
        rader[0] = f"{antal} med svaret vet inte kan ännu utesluta någon av dem. Ändra svaret när du vet mer."
    lank = {
        "text": f"Tolkning {REGELVERK.flera_passar}",
        "adress": webbvag(TOLKNINGAR, REGELVERK.flera_passar),
    }
    return {"rubrik": f"{len(kvar)} prövningar kan gälla", "text": rader, "lank": lank}


def _provning(ett: Provbar, uppgifter: Mapping[str, Varde], beslutsdag: date) -> dict[str, Any]:
    egna = {n: v for n, v in uppgifter.items() if n in ett.provning.uppgifter}
    varden = {n: ett.provning.uppgifter[n].skriv(v) for n, v in egna.items()}
    fragment = skriv_lank(ett.provning.id, {"beslutsdag": beslutsdag, **varden})
    return {
        "id": ett.provning.id,
        "rubrik": ett.provning.rubrik,
        "laget": ett.laget,
        "lagesord": ett.laget.rubrik,
        "beslutsfattare": ett.beslutsfattare.rubrik if ett.beslutsfattare else "Ingen enligt texten",
        "tid": ett.tid,
        "skal": _skal(ett, uppgifter, beslutsdag),
        "kalkylator": f"{webbvag(kalkylator(ett.provning.id))}#{fragment}",
        "riktlinje": webbvag(riktlinjesida(ett.provning.id)),
    }


def _skal(ett: Provbar, uppgifter: Mapping[str, Varde], beslutsdag: date) -> str:
    if ett.laget is Laget.KAN_GALLA:
        return ""
    if ett.bedomning.utfall in ett.mojliga_utfall:
        return ett.bedomning.sammanfattning
    # Utfallet är inte avgjort, men inget av dem som återstår är ett beslut enligt kriterierna.
    namnen = avgorande_svar(ett, uppgifter, beslutsdag)
    svaren = [
        f"«{REGELVERK.uppgifter[n].rubrik}: {REGELVERK.uppgifter[n].etikett(uppgifter[n])}»" for n in namnen
    ]
    utfall = [f"«{utfall.rubrik}»" for utfall in ett.mojliga_utfall]
    kan = f"Med alla svar hittills kan utfallet bara bli {rakna_upp(utfall, 'eller')}."
    return f"Det som avgör: {rakna_upp(svaren)}. {kan}"
