"""Blocken för granskaren: täckning, mutationsprov, luckor, jämförelser och fastställande."""

from collections.abc import Iterable, Mapping
from typing import Any
from xml.etree import ElementTree as ET

from riktlinje import __version__
from riktlinje.granskning.helhet import Kub
from riktlinje.granskning.jamforelse import Jamforelse
from riktlinje.granskning.luckor import Fynd
from riktlinje.granskning.rapport import Utgavegranskning
from riktlinje.granskning.tackning import Tackning
from riktlinje.granskning.text import utgang_i_ord
from riktlinje.modell.fall import Fall
from riktlinje.modell.orsak import varden_i_ord
from riktlinje.modell.regel import Kriterium
from riktlinje.modell.uppgift import Uppgift
from riktlinje.regler import PROVNINGAR
from riktlinje.regler.stampel import regelsumma
from riktlinje.regler.tolkningar import TOLKNINGAR
from riktlinje.regler.uppgifter import UPPGIFTER
from riktlinje.webb.block.bas import Riktlinjeblock
from riktlinje.webb.element import el, lank, tabell
from riktlinje.webb.exempel import EXEMPEL
from riktlinje.webb.publicerat import Publicerat
from riktlinje.webb.scenariovy import falllank
from riktlinje.webb.sidor import regelsida

FLEST_KLASSER = 40


class Tackningsblock(Riktlinjeblock):
    """Täckningen som en matris per utgåva."""

    NAME = "tackning"
    ARGUMENT = False

    def on_create(self, parent: ET.Element) -> ET.Element:
        """En tabell per utgåva, en rad per regel."""
        block = el("div", {"class": "tackning"})
        for granskad in self.publicerat.granskning.utgavor:
            block.append(el("h2", {"id": granskad.utgava.id}, granskad.utgava.rubrik))
            block.append(el("p", None, _mutationer(granskad)))
            rubriker = ("Regel", "Rader per svar", "Celler", "Gränsvärden", "Vänder ensamt utfallet")
            rader = [self._rad(tackt) for tackt in granskad.tackning]
            block.append(tabell(f"Täckning: {granskad.utgava.rubrik}", rubriker, rader, "tackning"))
        parent.append(block)
        return block

    def _rad(self, tackt: Tackning) -> list[ET.Element | str]:
        alla, onadda = len(tackt.alla_celler), len(tackt.onadda)
        svar = ", ".join(f"{s.replace('_', ' ')}: {len(rader)}" for s, rader in tackt.rader.items())
        granser = len(tackt.granser) - len(tackt.saknade_granser)
        par = "inget kriterium"
        if isinstance(tackt.regel, Kriterium):
            par = f"{tackt.par[0]} och {tackt.par[1]}" if tackt.par else "nej, se luckor"
        return [
            lank(self.sida(regelsida(tackt.regel.id), tackt.regel.id), tackt.regel.rubrik),
            svar or "inga rader",
            f"{alla - onadda} av {alla}",
            f"{granser} av {len(tackt.granser)}" if tackt.granser else "inga",
            par,
        ]


def _mutationer(granskad: Utgavegranskning) -> str:
    svar = granskad.mutationer
    return (
        f"{len(svar)} små ändringar av reglerna har prövats. "
        f"{sum(bool(s.dodad_av) for s in svar)} märktes av minst en rad, "
        f"{sum(s.likvardig for s in svar)} går inte att se i något fall och "
        f"{len(granskad.overlevande)} märktes inte."
    )


class Luckblock(Riktlinjeblock):
    """Luckor och krockar mellan prövningarna, och kriterier som aldrig avgör."""

    NAME = "luckor"
    ARGUMENT = False

    def on_create(self, parent: ET.Element) -> ET.Element:
        """En tabell per sorts fynd."""
        block = el("div", {"class": "luckor"})
        sorter = {"lucka": "Luckor", "krock": "Krockar", "avgör aldrig": "Kriterier som aldrig avgör"}
        for sort, rubrik in (sorter | {"nås aldrig": "Vägar som aldrig nås"}).items():
            egna = [fynd for fynd in self.publicerat.granskning.fynd if fynd.sort == sort]
            block.append(el("h2", {"id": sort.replace(" ", "-")}, rubrik))
            if not egna:
                block.append(el("p", None, "Inga fynd."))
                continue
            rader = [self._rad(fynd) for fynd in egna]
            block.append(tabell(rubrik, ("Fynd", "Gäller", "Prova"), rader, "luckor"))
        parent.append(block)
        return block

    def _rad(self, fynd: Fynd) -> list[ET.Element | str]:
        if not fynd.villkor:
            return [fynd.vad, "hela prövningen", "–"]
        provning = PROVNINGAR[fynd.provning]
        egna = {namn: varde for namn, varde in fynd.vittne.items() if namn in provning.uppgifter}
        fall = Fall(provning.id, provning.utgavor[-1].giltig_fran, egna)
        prova = lank(self.kalkylator(provning.id), "Öppna ett fall")
        return [
            fynd.vad,
            villkorslista(fynd.villkor, UPPGIFTER.values()),
            el("riktlinje-prova", {"data-fall": falllank(fall)}, prova),
        ]


def villkorslista(villkor: Kub, uppgifter: Iterable[Uppgift]) -> ET.Element:
    """Villkoren som lista, en uppgift per rad."""
    kanda = {uppgift.namn: uppgift for uppgift in uppgifter}
    poster = (el("li", None, f"{kanda[n].rubrik}: {varden_i_ord(kanda[n], v)}") for n, v in villkor.items())
    return el("ul", None, *poster)


class Jamforelseblock(Riktlinjeblock):
    """En jämförelse av två utgåvor, eller av en utgåva och ett tänkt utkast."""

    NAME = "jamforelse"
    VAD = "Jämförelsen"

    @staticmethod
    def mojliga(_publicerat: Publicerat) -> Mapping[str, Any]:
        """Jämförelserna efter namn."""
        return EXEMPEL

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Vilka som berörs, och hur."""
        jamforelse = self.val()()
        block = el("div", {"class": "jamforelse", "data-jamforelse": self.argument})
        for del_ in _delar(jamforelse):
            block.append(del_)
        parent.append(block)
        return block


def _delar(jamforelse: Jamforelse) -> list[ET.Element]:
    if not jamforelse.klasser:
        return [el("p", None, "Inget fall får ett annat utfall eller en annan beslutsfattare.")]
    berorda: list[list[ET.Element | str]] = [
        [str(nummer), villkorslista(villkor, jamforelse.uppgifter)]
        for nummer, villkor in enumerate(jamforelse.berorda, 1)
    ]
    rader: list[list[ET.Element | str]] = [
        [villkorslista(k.villkor, jamforelse.uppgifter), utgang_i_ord(*k.fore), utgang_i_ord(*k.efter)]
        for k in jamforelse.klasser[:FLEST_KLASSER]
    ]
    ord_ = f"{len(jamforelse.klasser)} klasser av fall får ett annat svar, och inga andra."
    if len(jamforelse.klasser) > FLEST_KLASSER:
        ord_ += f" Här står de {FLEST_KLASSER} första; kommandot riktlinje jamfor visar alla."
    return [
        tabell("Vilka som berörs", ("Grupp", "Villkor"), berorda, "berorda"),
        el("p", None, ord_),
        tabell("Hur svaret ändras", ("Villkor", "Före", "Efter"), rader, "jamforelse"),
    ]


class Faststallandeblock(Riktlinjeblock):
    """Det som en nämndsekreterare bifogar: version, kontrollsumma och vad som är prövat."""

    NAME = "faststallande"
    ARGUMENT = False

    def on_create(self, parent: ET.Element) -> ET.Element:
        """En tabell med siffrorna, uträknade i det här bygget."""
        granskning = self.publicerat.granskning
        data = granskning.som_data()
        mutanter = [svar for granskad in granskning.utgavor for svar in granskad.mutationer]
        celler = sum(u["celler"] for u in data["utgavor"])
        nadda = celler - sum(u["onadda_celler"] for u in data["utgavor"])
        rader = [
            ["Version", __version__],
            ["Reglernas kontrollsumma", regelsumma()],
            ["Prövningar och utgåvor", f"{len(PROVNINGAR)} och {len(granskning.utgavor)}"],
            ["Scenariorader som stämmer", f"{data['rader']['stammer']} av {data['rader']['antal']}"],
            [
                "Celler som raderna når",
                f"{nadda} av {celler}",
            ],
            ["Små ändringar som märks", f"{sum(bool(s.dodad_av) for s in mutanter)} av {len(mutanter)}"],
            ["Ändringar som inte går att se", str(sum(s.likvardig for s in mutanter))],
            ["Ändringar som ingen rad märker", str(sum(s.overlevde for s in mutanter))],
            ["Öppna tolkningar", str(len(TOLKNINGAR))],
            ["Luckor och krockar", str(len(granskning.fynd))],
        ]
        block = tabell("Fastställande", ("Vad", "Värde"), rader, "faststallande")
        parent.append(block)
        return block


BLOCK = (Tackningsblock, Luckblock, Jamforelseblock, Faststallandeblock)
