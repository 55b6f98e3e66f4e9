"""Blocket för granskarens verkstad: en scenariofil att ändra och köra, och en revision att prova."""

from xml.etree import ElementTree as ET

from riktlinje.granskning.revision import intervallkriterier, talet
from riktlinje.modell.provning import Utgava
from riktlinje.modell.uppgift import Uppgift
from riktlinje.scenarier.datum import NAMN as DATUMFIL
from riktlinje.webb.arbetare.verkstadsrevision import UTGAVOR, faltnamn
from riktlinje.webb.sidor.block.bas import Riktlinjeblock
from riktlinje.webb.vy.element import el

PRIMAR = "md-button md-button--primary"


class Verkstadsblock(Riktlinjeblock):
    """Två formulär; svaren kommer från Python i webbläsaren, så att köra dem kräver JavaScript."""

    NAME = "verkstad"
    ARGUMENT = False

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Formulären, med scenariofilernas text som data vid varje val."""
        utan_skript = el(
            "p",
            None,
            el("strong", None, "Verkstaden behöver JavaScript."),
            " Utan det kan du läsa scenarierna och jämförelserna, och köra samma prov i terminalen"
            " med riktlinje scenarier och riktlinje jamfor.",
        )
        block = el(
            "riktlinje-verkstad",
            {"data-rot": self.rot()},
            el("noscript", None, utan_skript),
            el("h2", {"id": "tabell"}, "Ändra och kör en scenariofil"),
            self._tabellform(),
            el("h2", {"id": "revision"}, "Prova en revision"),
            el(
                "p",
                None,
                "Ändra en åldersgräns eller ta bort ett kriterium, och se exakt vilka fall som berörs.",
            ),
            _revisionsform(),
        )
        parent.append(block)
        return block

    def _tabellform(self) -> ET.Element:
        mapp = self.publicerat.mapp
        rubriker = {namn: fil.rubrik for namn, fil in self.publicerat.filer.items()} | {DATUMFIL: "Tider"}
        filer = [
            el(
                "option",
                {"value": namn, "data-text": (mapp / f"{namn}.md").read_text("utf-8-sig")},
                f"{rubrik} ({namn}.md)",
            )
            for namn, rubrik in rubriker.items()
        ]
        text = {"id": "scenariotext", "rows": "22"}
        text |= {"spellcheck": "false", "autocomplete": "off", "aria-describedby": "hjalp-scenariotext"}
        hjalp = "Ändra ett väntat svar eller lägg till en rad. Det du skriver stannar i webbläsaren."
        return el(
            "form",
            {"class": "fall tabellform", "novalidate": "", "autocomplete": "off"},
            el(
                "div",
                {"class": "fraga"},
                el("label", {"for": "scenariofil"}, "Scenariofil"),
                el("select", {"id": "scenariofil"}, *filer),
            ),
            el(
                "div",
                {"class": "fraga bred"},
                el("label", {"for": "scenariotext"}, "Filen som text"),
                el("p", {"class": "hjalp", "id": "hjalp-scenariotext"}, hjalp),
                el("textarea", text),
            ),
            _knappar(
                "Kör tabellen",
                ("alla", "Kör alla filer"),
                ("aterstall", "Återställ"),
                ("ladda-ner", "Ladda ner"),
            ),
        )


def _revisionsform() -> ET.Element:
    val = [el("option", {"value": namn}, utgava.rubrik) for namn, (_, utgava) in UTGAVOR.items()]
    return el(
        "form",
        {"class": "fall revisionsform", "novalidate": "", "autocomplete": "off"},
        el(
            "div",
            {"class": "fraga"},
            el("label", {"for": "utgava"}, "Utgåva"),
            el("select", {"id": "utgava"}, *val),
        ),
        *(_utgava(utgava) for _, utgava in UTGAVOR.values()),
        _knappar("Visa följderna", ("aterstall", "Återställ gränser och kriterier")),
    )


def _utgava(utgava: Utgava) -> ET.Element:
    rubriker = {k.id: k.rubrik for k in utgava.ordning.kriterier()}
    granser = [
        _grans(
            faltnamn(utgava, namn, ord_),
            f"{rubriker[namn]} ({namn}): {text}",
            grans,
            talet(utgava.ordning, namn),
        )
        for namn, par in intervallkriterier(utgava.ordning).items()
        for ord_, text, grans in zip(("lagst", "hogst"), ("från och med", "till och med"), par, strict=True)
    ]
    kryss = [_kryss(f"{utgava.id}-utan-{namn}", namn, rubrik) for namn, rubrik in rubriker.items()]
    ta_bort = el("fieldset", {"class": "fraga"}, el("legend", None, "Ta bort kriterier"), *kryss)
    return el("div", {"class": "revisionsdelar", "data-utgava": utgava.id}, *granser, ta_bort)


def _grans(namn: str, text: str, grans: int, uppgift: Uppgift) -> ET.Element:
    minst, *_, mest = uppgift.varden
    falt = {
        "type": "text",
        "inputmode": "numeric",
        "id": namn,
        "name": namn,
        "value": str(grans),
    }
    stod = f"Hela {uppgift.enhet}, {minst}–{mest}."
    return el(
        "div",
        {"class": "fraga grans", "id": f"fraga-{namn}"},
        el("label", {"for": namn}, text),
        el("p", {"class": "hjalp", "id": f"hjalp-{namn}"}, stod),
        el("input", falt | {"aria-describedby": f"hjalp-{namn}"}),
    )


def _kryss(id_: str, namn: str, rubrik: str) -> ET.Element:
    ruta = el("input", {"type": "checkbox", "id": id_, "value": namn})
    return el("div", {"class": "val"}, ruta, el("label", {"for": id_}, f"{rubrik} ({namn})"))


def _knappar(kor: str, *ovriga: tuple[str, str]) -> ET.Element:
    rad = el("p", {"class": "knappar"}, el("button", {"type": "submit", "class": PRIMAR}, kor))
    for gor, text in ovriga:
        rad.append(el("button", {"type": "button", "class": "md-button", "data-gor": gor}, text))
    return rad
