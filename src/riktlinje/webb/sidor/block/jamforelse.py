"""Blocken för jämförelser: två utgåvor, ett tänkt utkast, och samma prövningar före och efter ett lagbyte."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from xml.etree import ElementTree as ET

from riktlinje.granskning.helhet import Kub
from riktlinje.granskning.jamforelserapport import Jamforelserapport
from riktlinje.granskning.lagbyte import Skillnad
from riktlinje.granskning.radjamforelse import Radjamforelse
from riktlinje.granskning.radtext import celltexter, plats
from riktlinje.granskning.text import antal_klasser, utgang_i_ord
from riktlinje.modell.antal import antal
from riktlinje.modell.orsak import varden_i_ord
from riktlinje.modell.uppgift import Uppgift
from riktlinje.regelverk import publicering
from riktlinje.webb.sidor.block.bas import Riktlinjeblock
from riktlinje.webb.sidor.publicerat import Publicerat
from riktlinje.webb.vy.element import el, ifylld, tabell
from riktlinje.webb.vy.jamforelser import FLEST_KLASSER, UTAN_FOLJD, publicerad

type Cell = ET.Element | str


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
        return publicering().jamforelser

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Vilka som berörs, hur, och vilka scenariorader."""
        provning = self.val().provning
        rapport = publicerad(self.argument, self.publicerat.rader(provning))
        block = el("div", {"class": "jamforelse", "data-jamforelse": self.argument})
        for del_ in (*self._delar(rapport, provning), *_raddelar(rapport.rader)):
            block.append(del_)
        parent.append(block)
        return block

    def _delar(self, rapport: Jamforelserapport, provning: str) -> Iterator[ET.Element]:
        jamforelse = rapport.jamforelse
        if not jamforelse.klasser:
            yield el("p", None, UTAN_FOLJD)
            return
        berorda: list[list[Cell]] = [
            [str(nummer), villkorslista(villkor, jamforelse.uppgifter)]
            for nummer, villkor in enumerate(jamforelse.berorda, 1)
        ]
        rader: list[list[Cell]] = [
            [
                villkorslista(klass.villkor, jamforelse.uppgifter),
                utgang_i_ord(*klass.fore),
                utgang_i_ord(*klass.efter),
                self._exempel(provning, rapport.adress(klass)),
            ]
            for klass in jamforelse.klasser[:FLEST_KLASSER]
        ]
        ord_ = antal_klasser(jamforelse)
        if len(jamforelse.klasser) > FLEST_KLASSER:
            ord_ += f" Här står de {FLEST_KLASSER} första; kommandot riktlinje jamfor visar alla."
        yield tabell("Vilka som berörs", ("Grupp", "Villkor"), berorda, "berorda")
        yield el("p", None, ord_)
        yield tabell("Hur svaret ändras", ("Villkor", "Före", "Efter", "Prova"), rader, "jamforelse")

    def _exempel(self, provning: str, adress: str) -> ET.Element:
        fragment = adress.partition("#")[2]
        return ifylld(self.kalkylator(provning), fragment, "Öppna ett fall")


def _raddelar(rader: Radjamforelse) -> Iterator[ET.Element]:
    if rader.lika:
        yield el("p", None, "Ingen scenariorad behöver ändras.")
        return
    if rader.andras:
        celler: list[list[Cell]] = [
            [plats(ett.rad), "; ".join((*celltexter(ett.celler), *ett.fel))] for ett in rader.andras
        ]
        yield tabell("Scenariorader som måste ändras", ("Rad", "Ändringar"), celler, "rader")
    if rader.tysta:
        celler = [
            [plats(ett.rad), ett.orsak, "; ".join(celltexter(ett.celler)) or "inget ändras"]
            for ett in rader.tysta
        ]
        rubriker = ("Rad", "Varför", "Flyttad till utgåvans första dag")
        rubrik = f"Scenariorader som inte säger något om det nya ({len(celler)})"
        tabellen = tabell("Scenariorader som inte säger något om det nya", rubriker, celler, "rader")
        yield el("details", {"class": "rader"}, el("summary", None, rubrik), tabellen)
    if rader.nya:
        lista = el("p", None, ", ".join(rad.id for rad in rader.nya))
        rubrik = f"Scenariorader som bara prövas enligt det nya ({len(rader.nya)})"
        yield el("details", {"class": "rader"}, el("summary", None, rubrik), lista)
    for saknad in rader.saknas:
        yield el("p", None, f"{saknad.regel}: ingen rad har det nya gränsvärdet {saknad.vad}.")
        if saknad.tabell:
            yield el("pre", {"tabindex": "0"}, el("code", None, saknad.tabell))


class Lagbytesblock(Riktlinjeblock):
    """Samma prövningar dagen före och dagen för lagbytet: allt som skiljer, och det som är lika."""

    NAME = "lagbyte"
    ARGUMENT = False

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Vad som är prövat, vad som är lika och en tabell med det som skiljer."""
        byte = self.publicerat.lagbyte
        alla = sum(byte.klasser.values())
        block = el(
            "div",
            {"class": "jamforelse", "data-jamforelse": "lagbyte"},
            el(
                "p",
                None,
                f"{antal(alla, 'En klass', 'klasser')} av fall i "
                f"{antal(len(byte.klasser), 'en prövning', 'prövningar')} och "
                f"{antal(byte.rader, 'en scenariorad', 'scenariorader')} är "
                "prövade båda dagarna. Det här är lika i alla:",
            ),
            el("ul", None, *(el("li", None, del_) for del_ in byte.lika)),
            tabell(
                "Klasser av fall som är prövade båda dagarna",
                ("Prövning", "Klasser"),
                [[provning, str(klasser)] for provning, klasser in byte.klasser.items()],
                "berorda",
            ),
            tabell(
                "Allt som skiljer i svaren",
                ("Del av svaret", "Dagen före", "Från lagbytet", "Var"),
                [[s.vad, s.fore, s.efter, _var(s, byte.klasser)] for s in byte.skillnader],
                "jamforelse",
            ),
        )
        parent.append(block)
        return block


def _var(skillnad: Skillnad, alla: Iterable[str]) -> str:
    i_alla = set(skillnad.provningar) == set(alla)
    vilka = "alla prövningarna" if i_alla else "; ".join(skillnad.provningar)
    return f"{antal(skillnad.klasser, 'en klass', 'klasser')}: {vilka}"


BLOCK = (Jamforelseblock, Lagbytesblock)
