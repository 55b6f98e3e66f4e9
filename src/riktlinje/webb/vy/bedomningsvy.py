"""Bedömningen så som kalkylatorn visar den: färdiga ord, så att sidans skript inte bär någon regel."""

from typing import Any

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.dagord import dag_i_ord
from riktlinje.modell.fall import DAGAR, Fall
from riktlinje.modell.orsak import inledd_med_gemen
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.tabell import Lage
from riktlinje.regelverk import REGELVERK
from riktlinje.webb.vy.adresser import TOLKNINGAR, webbvag
from riktlinje.webb.vy.avgorande import avgorandet, grupperna
from riktlinje.webb.vy.checklista import checklista
from riktlinje.webb.vy.skalet import domen, skalet, tiden
from riktlinje.webb.vy.vagen import i_text, som_data, vagen
from riktlinje.webb.vy.vardeord import gemen


def vy(bedomning: Bedomning, fall: Fall, provning: Provning) -> dict[str, Any]:
    """Allt som resultatdelen visar, i visningsordning."""
    beslutsfattare = bedomning.beslutsfattare
    utgava = provning.utgava(fall.beslutsdag)
    lage = provning.lage({**fall.uppgifter, **bedomning.antaget})
    return {
        "utfall": {
            "id": bedomning.utfall,
            "rubrik": bedomning.utfall.rubrik,
            "symbol": bedomning.utfall.symbol,
        },
        "dom": domen(bedomning, utgava),
        "beslutsfattare": beslutsfattare.rubrik if beslutsfattare else bedomning.utfall.ingen_beslutar,
        "utgava": utgava.rubrik if utgava else "",
        "status": utgava.statusrad if utgava else "",
        "huvud": _huvud(fall, utgava),
        "tid": tiden(bedomning, provning, utgava),
        **_genom_prov(bedomning, provning, utgava, lage),
        "gor": checklista(bedomning, fall),
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
        "antaget": _antaget(bedomning, fall, provning),
        "flaggor": _flaggor(bedomning, provning),
        "frister": [
            {"rubrik": frist.rubrik, "dag": dag_i_ord(bedomning.frister[frist.id])}
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


def _huvud(fall: Fall, utgava: Utgava | None) -> list[str]:
    """Det som står före utfallet: dagen, och vad riktlinjen är."""
    dagen = f"beslutsdag {dag_i_ord(fall.beslutsdag)}"
    return [dagen, f"riktlinje: {inledd_med_gemen(utgava.statusrad)}"] if utgava else [dagen]


def _genom_prov(
    bedomning: Bedomning, provning: Provning, utgava: Utgava | None, lage: Lage
) -> dict[str, Any]:
    """Det som läses ur stegen som prövningen tog: skälet, vägen och det som avgör."""
    if utgava is None:
        return {"skal": bedomning.sammanfattning, "vag": [], "vagtext": "", "avgor": None, "grupper": []}
    ordning = utgava.ordning
    karna = ordning.prova(lage)
    leden = vagen(karna, ordning, lage)
    grupper = grupperna(bedomning, ordning, lage)
    rader = [rad for grupp in grupper for rad in grupp["rader"]]
    return {
        "skal": skalet(bedomning, provning, ordning, karna, lage),
        "vag": som_data(leden),
        "vagtext": i_text(leden),
        "avgor": avgorandet(bedomning, ordning, karna, lage, rader),
        "grupper": grupper,
    }


def _antaget(bedomning: Bedomning, fall: Fall, provning: Provning) -> list[dict[str, Any]]:
    """Det som svaret har räknat med, och om något annat kan ändra utfallet; de som kan det först."""
    kan: tuple[str, ...] = ()
    if bedomning.utgava is not None and bedomning.antaget:
        diagram = provning.diagram[bedomning.utgava]
        kan = diagram.antagna_som_kan_andra(provning.lage(fall.uppgifter), bedomning.antaget)
    return [
        {
            "rubrik": provning.uppgifter[namn].rubrik,
            "varde": provning.uppgifter[namn].etikett(bedomning.antaget[namn]),
            "kan_andra": namn in kan,
        }
        for namn in sorted(bedomning.antaget, key=lambda namn: namn not in kan)
    ]


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


def _flaggor(bedomning: Bedomning, provning: Provning) -> list[dict[str, str]]:
    upplysningar = {u.id: u for utgava in provning.utgavor for u in utgava.ordning.upplysningar}
    rader = []
    for flagga in bedomning.flaggor:
        upplysning = upplysningar.get(flagga)
        if upplysning is None:
            rader.append(
                {
                    "id": flagga,
                    "rubrik": f"Texten är oklar: {gemen(REGELVERK.tolkningar[flagga].rubrik)}",
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
