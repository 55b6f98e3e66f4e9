"""Ett övningsfall på sidan: fallet, och svaret steg för steg, som färdig text utan regler i skriptet."""

from collections.abc import Callable
from xml.etree import ElementTree as ET

from riktlinje.modell.dagord import dag_i_ord
from riktlinje.modell.orsak import stor
from riktlinje.modell.regel import Upplysning
from riktlinje.ovningar.ovningsfall import Ovningsfall
from riktlinje.ovningar.steg import PROVAS_INTE, Steg
from riktlinje.regelverk import REGELVERK
from riktlinje.webb.vy.adresser import TOLKNINGAR as TOLKNINGSSIDA
from riktlinje.webb.vy.adresser import kalkylator, regelsida
from riktlinje.webb.vy.element import citatruta, el, ifylld, lank
from riktlinje.webb.vy.lank import falllank
from riktlinje.webb.vy.omslagsvy import omslagsvy

type Sida = Callable[[str, str], str]
"""Länken från den här sidan till en annan källsida: väg och ankare."""


def ovningsfall(fall: Ovningsfall, sida: Sida) -> ET.Element:
    """Fallet, med svaret i en ruta som går att fälla ut."""
    vinjett = fall.vinjett
    rubrik = f"{vinjett.id} {vinjett.rubrik}"
    facit = el("details", {"class": "facit"}, el("summary", None, f"Visa svaret för {vinjett.id}"))
    facit.append(steglista(fall, sida))
    facit.append(slutsats(fall, sida))
    return el(
        "section",
        {
            "class": "ovningsfall",
            "data-fall": vinjett.id,
            "aria-label": rubrik,
        },
        el("h2", {"id": f"fall-{vinjett.id}"}, rubrik),
        *fallets_text(fall),
        facit,
    )


def fallets_text(fall: Ovningsfall) -> list[ET.Element]:
    """Fallet utan svar: prövningen och dagen, vinjetten och det övriga som är känt."""
    dag = dag_i_ord(fall.fall.beslutsdag)
    berattelse = fall.berattelse
    kant = el("ul", None, *(el("li", None, f"{rubrik}: {varde}") for rubrik, varde in berattelse.kant))
    if berattelse.meningar:
        vinjett = [el("p", {"class": "vinjett"}, " ".join(berattelse.meningar))]
        klass, rubrik = "kant", "I övrigt är det här känt"
    else:
        vinjett, klass, rubrik = [], "kant vinjett", "Det här är känt. Resten är inte utrett"
    ovrigt = el("div", {"class": klass}, el("p", None, el("strong", None, rubrik)), kant)
    if berattelse.okant:
        ovrigt.append(el("p", None, f"Inte utrett: {', '.join(berattelse.okant)}."))
    return [
        el("p", {"class": "fallrad"}, f"{fall.provning.rubrik}. Beslutsdag {dag}."),
        *vinjett,
        *([ovrigt] if berattelse.kant or berattelse.okant else []),
    ]


def steglista(fall: Ovningsfall, sida: Sida) -> ET.Element:
    """Alla steg med reglernas svar."""
    return el("ol", {"class": "ovningssteg"}, *(_steg(steg, sida) for steg in fall.steg))


def _steg(steg: Steg, sida: Sida) -> ET.Element:
    svar = el("div", {"class": "svar"}, _status(steg))
    if steg.skal:
        svar.append(el("p", None, steg.skal))
    if steg.regel is not None and steg.svar != PROVAS_INTE:
        svar.append(citatruta(steg.regel.citat, steg.regel.kalla))
        lankar = el(
            "p", {"class": "hjalp"}, lank(sida(regelsida(steg.id), steg.id), f"Läs: {steg.regel.rubrik}")
        )
        if steg.tolkning:
            lankar.append(
                el("span", None, ". ", lank(sida(TOLKNINGSSIDA, steg.tolkning), f"Tolkning {steg.tolkning}"))
            )
        svar.append(lankar)
    return el(
        "li",
        {
            "data-steg": steg.id,
            "data-slag": steg.slag,
            "data-svar": steg.svar,
            "data-val": ";".join(f"{namn}={ord_}" for namn, ord_ in steg.val),
        },
        el("p", {"class": "stegrubrik"}, steg.rubrik),
        svar,
    )


def _status(steg: Steg) -> ET.Element:
    tecken = el("span", {"aria-hidden": "true"}, steg.symbol)
    return el("p", {"class": f"stegsvar status-{steg.svar}"}, tecken, f" {steg.svarsord}")


def slutsats(fall: Ovningsfall, sida: Sida) -> ET.Element:
    """Det man tar med sig, oklara texter, upplysningar, följder, och vad en ändring skulle ge."""
    ruta = el("div", {"class": "slutsats"})
    if fall.vinjett.lardom:
        ruta.append(el("p", {"class": "lardom"}, el("strong", None, "Ta med dig: "), fall.vinjett.lardom))
    for nummer in fall.oklara_texter:
        tolkning = REGELVERK.tolkningar[nummer]
        ruta.append(
            el(
                "div",
                {"class": "admonition warning tva-kontor"},
                el("p", {"class": "admonition-title"}, "Två kontor kan svara olika"),
                el("p", None, tolkning.varfor),
                el("p", None, f"Vår läsning: {tolkning.val}"),
                el(
                    "p",
                    None,
                    f"Bör avgöras av: {tolkning.vem} ",
                    lank(sida(TOLKNINGSSIDA, nummer), f"Tolkning {nummer}"),
                ),
            )
        )
    for upplysning in upplysningar(fall):
        text = f" {upplysning.mening} {upplysning.gor}"
        ruta.append(el("p", None, el("strong", None, f"{upplysning.rubrik}."), text))
    ruta.extend(_foljder(fall))
    ruta.append(_andra(fall, sida))
    return ruta


def upplysningar(fall: Ovningsfall) -> list[Upplysning]:
    """Upplysningarna i svaret, utom de som är tolkningar."""
    alla = {u.id: u for utgava in fall.provning.utgavor for u in utgava.ordning.upplysningar}
    return [alla[f] for f in fall.bedomning.flaggor if f in alla and f not in fall.oklara_texter]


def _foljder(fall: Ovningsfall) -> list[ET.Element]:
    bedomning = fall.bedomning
    delar = [
        el("p", None, f"{stor(s.resultat.rubrik)} enligt {s.lagrum}. {s.motivering}")
        for s in bedomning.tvasteg
    ]
    if bedomning.period:
        fran, till = dag_i_ord(bedomning.period.fran), dag_i_ord(bedomning.period.till_och_med)
        forbehall = bedomning.period.forbehall
        delar.append(el("p", None, f"Tid: {fran} till och med {till}{forbehall and f', {forbehall}'}."))
    utgava = fall.provning.utgava(fall.fall.beslutsdag)
    delar += [
        el("p", None, f"{frist.rubrik}: {dag_i_ord(bedomning.frister[frist.id])}.")
        for frist in (utgava.frister if utgava else ())
        if frist.id in bedomning.frister
    ]
    if bedomning.antaget:
        uppgifter = fall.provning.uppgifter
        antaget = [f"{uppgifter[n].rubrik}: {uppgifter[n].etikett(v)}" for n, v in bedomning.antaget.items()]
        delar.append(el("p", {"class": "hjalp"}, f"Antaget, eftersom inget är sagt. {'. '.join(antaget)}."))
    return delar


def _andra(fall: Ovningsfall, sida: Sida) -> ET.Element:
    """Vad som händer när en uppgift ändras, och vägen till kalkylatorn med fallet ifyllt."""
    text = f"Ändra ett svar i {fall.vinjett.id} i kalkylatorn"
    till = ifylld(sida(kalkylator(fall.provning.id), ""), falllank(fall.fall), text)
    enskilda = omslagsvy(fall.fall, fall.provning)["enskilda"]
    if not enskilda:
        return el("p", None, till)
    rader = [
        el("li", None, f"{e['uppgift']}: {e['varden']}, i stället för {e['nu']}. Då: {e['utfall']}.")
        for e in enskilda
    ]
    ruta = el("details", {"class": "andra"}, el("summary", None, f"Om en uppgift i {fall.vinjett.id} ändras"))
    ruta.append(el("ul", None, *rader))
    return el("div", None, ruta, el("p", None, till))
