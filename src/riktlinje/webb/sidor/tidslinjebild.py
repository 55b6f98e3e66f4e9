"""Tidslinjen som bild: händelserna uppifrån och ned, med utgåvorna som staplar bredvid.

Bilden är hög och smal, så att texten går att läsa också på en telefon. Varje år är så högt som dess händelser
behöver. Avstånden visar därför ordningen och inte hur lång tid som gick.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from textwrap import wrap
from xml.etree import ElementTree as ET

from riktlinje.modell.handelse import Handelse
from riktlinje.modell.orsak import stor
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.sakerhet import Sakerhet
from riktlinje.webb.vy.element import el

BREDD, RAD, MELLANRUM = 300, 16, 10
STAPLAR, STAPELBREDD, STEG = 34, 10, 12
TECKEN_PER_RAD, TECKEN_I_LISTAN = 22, 36
TOMT_AR = 18
EN_DAG = timedelta(days=1)


@dataclass(slots=True)
class Skala:
    """Höjden för varje dag: punkter i tidsordning, med rät linje mellan dem."""

    punkter: list[tuple[date, float]] = field(default_factory=list)

    def lagg_till(self, dag: date, y: float) -> None:
        """Lägger en punkt sist; den första för en dag gäller."""
        if not self.punkter or dag > self.punkter[-1][0]:
            self.punkter.append((dag, y))

    def y(self, dag: date) -> float:
        """Dagens höjd; utanför punkterna den närmaste punktens."""
        for (fran, ovre), (till, nedre) in zip(self.punkter, self.punkter[1:], strict=False):
            if fran <= dag <= till:
                return ovre + (nedre - ovre) * ((dag - fran) / (till - fran))
        return self.punkter[0][1] if dag < self.punkter[0][0] else self.punkter[-1][1]


def tidslinjebild(handelser: Sequence[Handelse], provningar: Mapping[str, Provning], namn: str) -> ET.Element:
    """Bilden, med titel och beskrivning; namn inleder dess id."""
    rader = sorted(provningar.values(), key=lambda provning: provning.utgavor[0].giltig_fran)
    forklaring, topp = _forklaring(handelser, rader)
    skala = Skala()
    ar, text, slut = _handelser(handelser, topp, skala)
    staplar = [
        del_
        for nummer, provning in enumerate(rader, start=1)
        for utgava in provning.utgavor
        for del_ in _stapel(nummer, utgava, skala, slut)
    ]
    titel = el("title", {"id": f"{namn}-titel"}, "Tidslinje: händelserna och utgåvorna")
    beskrivning = el(
        "desc",
        {"id": f"{namn}-beskrivning"},
        f"{len(handelser)} händelser, {handelser[0].nar.ar}–{handelser[-1].nar.ar}, uppifrån och ned. "
        f"Staplarna visar från när utgåvorna i {len(rader)} prövningar gäller. "
        "Allt står också i tabellerna efter bilden.",
    )
    attribut = {
        "class": "tidslinjebild",
        "viewBox": f"0 0 {BREDD} {slut + 16:g}",
        "role": "img",
        "aria-labelledby": f"{namn}-titel {namn}-beskrivning",
        "data-search-exclude": "",
    }
    return el("svg", attribut, titel, beskrivning, *forklaring, *ar, *staplar, *text)


def _forklaring(handelser: Sequence[Handelse], rader: Sequence[Provning]) -> tuple[list[ET.Element], float]:
    """Tecknens och staplarnas namn överst, och var de slutar."""
    delar: list[ET.Element] = []
    y = float(RAD)
    for sakerhet in (ett for ett in Sakerhet if ett in {handelse.sakerhet for handelse in handelser}):
        delar += [_marke(sakerhet, 6, y - 5), _text(18, y, stor(sakerhet))]
        y += RAD + 2
    y += MELLANRUM
    for nummer, provning in enumerate(rader, start=1):
        delar.append(el("rect", {"class": "stapel", **_matt(0, y - 12, 14, 16)}))
        delar.append(_text(7, y, str(nummer), "stapelnummer"))
        for rad in wrap(provning.rubrik, TECKEN_I_LISTAN):
            delar.append(_text(20, y, rad))
            y += RAD
        y += 4
    return delar, y + MELLANRUM


def _handelser(
    handelser: Sequence[Handelse], y: float, skala: Skala
) -> tuple[list[ET.Element], list[ET.Element], float]:
    """Åren som band, händelserna som märken och rader, och var det slutar."""
    band: list[ET.Element] = []
    text: list[ET.Element] = []
    for ar in range(handelser[0].nar.ar, handelser[-1].nar.ar + 1):
        topp = y
        skala.lagg_till(date(ar, 1, 1), topp + 4)
        for handelse in (en for en in handelser if en.nar.ar == ar):
            skala.lagg_till(handelse.nar.forsta, y + 4)
            text.append(_marke(handelse.sakerhet, 114, y + 11))
            text.append(_text(124, y + RAD, str(handelse.nar), "tidpunkt"))
            for rad in wrap(handelse.rubrik, TECKEN_PER_RAD, break_long_words=False):
                y += RAD
                text.append(_text(124, y + RAD, rad))
            y += RAD + MELLANRUM
        y = max(y, topp + TOMT_AR)
        band.append(
            el("rect", {"class": f"ar {'udda' if ar % 2 else 'jamnt'}", **_matt(0, topp, BREDD, y - topp)})
        )
        band.append(_text(2, topp + RAD, str(ar), "artal"))
    return band, text, y


def _stapel(nummer: int, utgava: Utgava, skala: Skala, slut: float) -> list[ET.Element]:
    """Utgåvans stapel med prövningens nummer; en spets när utgåvan inte har någon sista dag."""
    x = STAPLAR + (nummer - 1) * STEG
    topp = skala.y(utgava.giltig_fran)
    botten = skala.y(utgava.giltig_till + EN_DAG) - 2 if utgava.giltig_till else slut
    stapel = el(
        "rect", {"class": f"stapel status-{utgava.status}", **_matt(x, topp, STAPELBREDD, botten - topp)}
    )
    delar = [stapel, _text(x + STAPELBREDD / 2, topp + 11, str(nummer), "stapelnummer")]
    if utgava.giltig_till is None:
        horn = f"{x - 1},{botten:g} {x + STAPELBREDD + 1},{botten:g} {x + STAPELBREDD / 2:g},{botten + 10:g}"
        delar.append(el("polygon", {"class": "spets", "points": horn}))
    return delar


def _marke(sakerhet: Sakerhet, x: float, y: float) -> ET.Element:
    """Fylld ring för källan, öppen för ett förslag, ruta för det som är läst någon annanstans."""
    if sakerhet is Sakerhet.LAST:
        return el("rect", {"class": "marke", **_matt(x - 4, y - 4, 8, 8)})
    klass = "marke oppen" if sakerhet is Sakerhet.FORESLAGEN else "marke"
    return el("circle", {"class": klass, "cx": f"{x:g}", "cy": f"{y:g}", "r": "4"})


def _matt(x: float, y: float, bredd: float, hojd: float) -> dict[str, str]:
    return {"x": f"{x:g}", "y": f"{y:g}", "width": f"{bredd:g}", "height": f"{hojd:g}"}


def _text(x: float, y: float, text: str, klass: str = "") -> ET.Element:
    return el("text", {**({"class": klass} if klass else {}), "x": f"{x:g}", "y": f"{y:g}"}, text)
