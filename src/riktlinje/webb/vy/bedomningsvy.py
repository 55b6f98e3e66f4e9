"""Bedömningen så som kalkylatorn visar den: färdiga ord, så att sidans skript inte bär någon regel."""

from typing import Any

from riktlinje.modell.bedomning import Bedomning, Kriteriesvar
from riktlinje.modell.fall import DAGAR, Fall
from riktlinje.modell.provning import Provning
from riktlinje.modell.regel import Kriterium
from riktlinje.regelverk import REGELVERK
from riktlinje.webb.vy.adresser import TOLKNINGAR, regelsida, webbvag


def vy(bedomning: Bedomning, fall: Fall, provning: Provning) -> dict[str, Any]:
    """Allt som resultatdelen visar, i visningsordning."""
    beslutsfattare = bedomning.beslutsfattare
    utgava = provning.utgava(fall.beslutsdag)
    kan_andra = _antagna_som_kan_andra(bedomning, fall, provning)
    return {
        "utfall": {
            "id": bedomning.utfall,
            "rubrik": bedomning.utfall.rubrik,
            "symbol": bedomning.utfall.symbol,
        },
        "sammanfattning": bedomning.sammanfattning,
        "beslutsfattare": beslutsfattare.rubrik if beslutsfattare else bedomning.utfall.ingen_beslutar,
        "utgava": utgava.rubrik if utgava else "",
        "status": utgava.statusrad if utgava else "",
        "grupper": _grupper(bedomning, provning),
        "saknade": [
            {
                "namn": namn,
                "rubrik": provning.uppgifter[namn].rubrik,
                "fraga": provning.uppgifter[namn].fraga,
            }
            for namn in bedomning.saknade_uppgifter
        ],
        "obehovda": obehovda(bedomning, fall, provning),
        "angivet": _angivet(fall, provning),
        "provning": provning.rubrik,
        "avsandare": REGELVERK.avsandare,
        "beslutsdag": fall.beslutsdag.isoformat(),
        "har_steg": bool(REGELVERK.checklistor[provning.id]),
        "antaget": [
            {
                "rubrik": provning.uppgifter[n].rubrik,
                "varde": provning.uppgifter[n].etikett(varde),
                "kan_andra": n in kan_andra,
            }
            for n, varde in bedomning.antaget.items()
        ],
        "flaggor": _flaggor(bedomning, provning),
        "period": bedomning.period and str(bedomning.period),
        "frister": [
            {"rubrik": frist.rubrik, "dag": bedomning.frister[frist.id].isoformat()}
            for frist in (utgava.frister if utgava else ())
            if frist.id in bedomning.frister
        ],
        "stegrubrik": f"Prövningen i steg enligt {REGELVERK.lag.namn}",
        "stegforklaring": REGELVERK.lag.stegforklaring(bedomning.tvasteg),
        "tvasteg": [
            {
                "lagrum": steg.lagrum,
                "resultat": steg.resultat.rubrik,
                "motivering": steg.motivering,
                "paminnelse": steg.paminnelse,
            }
            for steg in bedomning.tvasteg
        ],
    }


def _antagna_som_kan_andra(bedomning: Bedomning, fall: Fall, provning: Provning) -> tuple[str, ...]:
    """De antagna uppgifter som skulle kunna ge ett annat utfall med ett annat svar."""
    if bedomning.utgava is None or not bedomning.antaget:
        return ()
    lage = provning.lage(fall.uppgifter)
    return provning.diagram[bedomning.utgava].antagna_som_kan_andra(lage, bedomning.antaget)


def _angivet(fall: Fall, provning: Provning) -> list[dict[str, str]]:
    """De dagar och uppgifter som är angivna, utom beslutsdagen."""
    dagar = ((DAGAR[namn], dag) for namn, dag in fall.dagar.items() if namn != "beslutsdag")
    return [
        *({"rubrik": rubrik, "varde": dag.isoformat()} for rubrik, dag in dagar),
        *(
            {"rubrik": provning.uppgifter[n].rubrik, "varde": provning.uppgifter[n].etikett(varde)}
            for n, varde in fall.uppgifter.items()
        ),
    ]


def obehovda(bedomning: Bedomning, fall: Fall, provning: Provning) -> list[str]:
    """De obesvarade uppgifter som inte längre kan ändra utfallet."""
    if bedomning.utgava is None:
        return []
    kvar = {*fall.uppgifter, *bedomning.antaget, *bedomning.saknade_uppgifter, *provning.samma_som}
    return [namn for namn in provning.uppgifter if namn not in kvar]


def _grupper(bedomning: Bedomning, provning: Provning) -> list[dict[str, Any]]:
    svar = {kriteriesvar.id: kriteriesvar for kriteriesvar in bedomning.kriterier}
    utgavor = [utgava for utgava in provning.utgavor if utgava.id == bedomning.utgava]
    return [
        {
            "rubrik": f"Kriterier för {grupp.rubrik}",
            "rader": [_kriterium(kriterium, svar[kriterium.id]) for kriterium in grupp.kriterier],
        }
        for utgava in utgavor
        for grupp in utgava.ordning.malgrupper
        if grupp.kriterier and grupp.kriterier[0].id in svar
    ]


def _kriterium(kriterium: Kriterium, svar: Kriteriesvar) -> dict[str, Any]:
    return {
        "id": svar.id,
        "rubrik": kriterium.rubrik,
        "status": svar.status,
        "statusord": svar.status.rubrik,
        "symbol": svar.status.symbol,
        "orsak": svar.orsak,
        "lank": webbvag(regelsida(svar.id), svar.id),
        "tolkning": svar.tolkning,
        "tolkningslank": webbvag(TOLKNINGAR, svar.tolkning) if svar.tolkning else "",
    }


def _flaggor(bedomning: Bedomning, provning: Provning) -> list[dict[str, str]]:
    upplysningar = {u.id: u for utgava in provning.utgavor for u in utgava.ordning.upplysningar}
    rader = []
    for flagga in bedomning.flaggor:
        upplysning = upplysningar.get(flagga)
        if upplysning is None:
            rader.append(
                {
                    "id": flagga,
                    "rubrik": f"Texten är oklar: {flagga}",
                    "mening": "Riktlinjens text ger inget säkert svar för de här uppgifterna.",
                    "gor": "Läs tolkningen, gör en egen bedömning och dokumentera den.",
                    "kalla": f"Tolkning {flagga}",
                    "lank": webbvag(TOLKNINGAR, flagga),
                }
            )
        else:
            tolkning = upplysning.tolkningar[0] if upplysning.tolkningar else ""
            rader.append(
                {
                    "id": flagga,
                    "rubrik": upplysning.rubrik,
                    "mening": upplysning.mening,
                    "gor": upplysning.gor,
                    "kalla": str(upplysning.kalla) if upplysning.kalla else f"Tolkning {tolkning}",
                    "lank": webbvag(TOLKNINGAR, tolkning) if tolkning else "",
                }
            )
    return rader
