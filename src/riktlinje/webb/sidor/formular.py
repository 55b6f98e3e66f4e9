"""Kalkylatorns formulär, byggt ur uppgifterna: vanlig HTML där ingenting är ifyllt i förväg."""

from collections.abc import Iterable
from xml.etree import ElementTree as ET

from riktlinje.modell.orsak import stor
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.uppgift import Slag, Uppgift
from riktlinje.webb.vy.element import el

DAGFRAGOR = (
    (
        "beslutsdag",
        "Vilken dag fattas beslutet?",
        "År, månad och dag, till exempel 2026-11-22. Dagen avgör vilken utgåva och vilken lag som gäller.",
    ),
    (
        "startdag",
        "Vilken dag börjar insatsen?",
        "År, månad och dag. Lämna tomt om insatsen börjar på beslutsdagen.",
    ),
)


def formular(provning: Provning) -> ET.Element:
    """Hela formuläret för prövningens senaste utgåva."""
    utgava = provning.utgavor[-1]
    grupper = [
        el(
            "section",
            None,
            el("h2", None, rubrik),
            *(_fraga(provning.uppgifter[namn], provning) for namn in namnen),
        )
        for rubrik, namnen in frageordning(provning, utgava)
    ]
    dagar = el("section", None, el("h2", None, "Dagar"), *(_dag(*dag) for dag in DAGFRAGOR))
    knappar = el(
        "p",
        {"class": "knappar"},
        el("button", {"type": "submit", "class": "md-button md-button--primary"}, "Pröva fallet"),
        " ",
        el("button", {"type": "button", "class": "md-button", "data-gor": "rensa"}, "Rensa"),
    )
    form = el(
        "form",
        {"class": "fall", "novalidate": "", "autocomplete": "off"},
        dagar,
        *grupper,
        knappar,
    )
    return el("riktlinje-kalkylator", {"data-provning": provning.id}, form)


def frageordning(provning: Provning, utgava: Utgava) -> list[tuple[str, list[str]]]:
    """Uppgifterna grupperade i riktlinjens ordning, var och en första gången den behövs."""
    ordning = utgava.ordning
    tagna: set[str] = set()

    def nya(namnen: Iterable[str]) -> list[str]:
        lista = [namn for namn in dict.fromkeys(namnen) if namn not in tagna and not _antas(namn, provning)]
        tagna.update(lista)
        return lista

    i_grupp = [{n for k in grupp.kriterier for n in k.beror_pa} for grupp in ordning.malgrupper]
    gemensamma = set.intersection(*i_grupp)
    grupper = [
        ("Vem beslutar", nya(n for regel in ordning.vagval for n in regel.beror_pa)),
        ("Målgrupp", nya(ordning.malgruppsval.beror_pa) if ordning.malgruppsval else []),
        (
            "Kriterier" if len(ordning.malgrupper) == 1 else "Kriterier för alla målgrupper",
            nya(n for k in ordning.kriterier() for n in k.beror_pa if n in gemensamma),
        ),
    ]
    grupper += [
        (f"Bara för {grupp.rubrik}", nya(n for k in grupp.kriterier for n in k.beror_pa))
        for grupp in ordning.malgrupper
    ]
    krav = [n for k in ordning.forfarandekrav for n in k.beror_pa]
    omstandigheter = [*provning.startvarden, *krav, *provning.samma_som]
    grupper.append(("Omständigheter", [namn for namn in dict.fromkeys(omstandigheter) if namn not in tagna]))
    return [(rubrik, namnen) for rubrik, namnen in grupper if namnen]


def _antas(namn: str, provning: Provning) -> bool:
    return namn in provning.startvarden or namn in provning.samma_som


def _slag(slag: Slag) -> ET.Element:
    return el("span", {"class": f"slag slag-{slag}"}, slag.rubrik)


def _hjalp(uppgift: Uppgift, provning: Provning) -> str:
    if uppgift.namn in provning.startvarden:
        antas = uppgift.etikett(provning.startvarden[uppgift.namn])
        return f"{uppgift.hjalp} Utan svar antas {antas}, och det redovisas som antaget."
    if uppgift.namn in provning.samma_som:
        forebild = provning.uppgifter[provning.samma_som[uppgift.namn]].rubrik.lower()
        return f"{uppgift.hjalp} Utan svar antas samma som {forebild}, och det redovisas som antaget."
    return f"{uppgift.hjalp} Lämna tomt om du inte vet." if uppgift.ar_tal else uppgift.hjalp


def _fraga(uppgift: Uppgift, provning: Provning) -> ET.Element:
    namn = uppgift.namn
    hjalp = el("p", {"class": "hjalp", "id": f"hjalp-{namn}"}, _hjalp(uppgift, provning))
    if uppgift.ar_tal:
        return el(
            "div",
            {"class": "fraga", "id": f"fraga-{namn}", "data-uppgift": namn},
            el("label", {"for": namn}, uppgift.fraga, " ", _slag(uppgift.slag)),
            hjalp,
            _textfalt(namn, "numeric"),
        )
    val = [(str(uppgift.skriv(varde)), uppgift.etikett(varde)) for varde in uppgift.varden]
    if namn not in provning.startvarden:
        val.append(("", "vet inte"))
    svar = [_val(namn, nummer, *ett_val) for nummer, ett_val in enumerate(val)]
    return el(
        "fieldset",
        {
            "class": "fraga",
            "id": f"fraga-{namn}",
            "data-uppgift": namn,
            "aria-describedby": f"hjalp-{namn}",
        },
        el("legend", None, uppgift.fraga, " ", _slag(uppgift.slag)),
        hjalp,
        *svar,
    )


def _val(namn: str, nummer: int, varde: str, etikett: str) -> ET.Element:
    falt_id = namn if nummer == 0 else f"{namn}-{nummer}"
    return el(
        "div",
        {"class": "val"},
        el("input", {"type": "radio", "name": namn, "id": falt_id, "value": varde}),
        el("label", {"for": falt_id}, stor(etikett)),
    )


def _dag(namn: str, fraga: str, hjalp: str) -> ET.Element:
    idag = el("button", {"type": "button", "class": "md-button", "data-gor": "idag"}, "Fyll i dagens datum")
    return el(
        "div",
        {"class": "fraga", "id": f"fraga-{namn}", "data-uppgift": namn},
        el("label", {"for": namn}, fraga),
        el("p", {"class": "hjalp", "id": f"hjalp-{namn}"}, hjalp),
        _textfalt(namn, "text"),
        *([idag] if namn == "beslutsdag" else []),
    )


def _textfalt(namn: str, tangentbord: str) -> ET.Element:
    """Ett fält utan längsta längd: den skulle klippa av det som klistras in, utan ett ord."""
    return el(
        "input",
        {
            "type": "text",
            "inputmode": tangentbord,
            "id": namn,
            "name": namn,
            "autocomplete": "off",
            "aria-describedby": f"hjalp-{namn}",
        },
    )
