"""Blocken för utgåvornas status: rutan först på en sida, förteckningen och vad orden betyder."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from xml.etree import ElementTree as ET

from riktlinje import __version__
from riktlinje.modell.fel import Fel
from riktlinje.modell.provning import Utgava
from riktlinje.modell.regelverk import Statuspost
from riktlinje.modell.status import Utgavestatus
from riktlinje.modell.statusval import ALLA, namnda
from riktlinje.regelverk import REGELVERK, publicering
from riktlinje.regelverk.stampel import regelsumma
from riktlinje.webb.sidor.block.bas import Blockfel, Riktlinjeblock
from riktlinje.webb.sidor.publicerat import Publicerat
from riktlinje.webb.vy.element import el, lank

OLIKA = "Utgåvorna har olika status."
INGET_SAKNAS = "inget: texten är beslutad"


def utgavor() -> dict[str, Utgava]:
    """Alla utgåvor efter id."""
    return {utgava.id: utgava for provning in REGELVERK.provningar.values() for utgava in provning.utgavor}


class Utgavablock(Riktlinjeblock):
    """Utgåvans status, som står först på varje riktlinjesida.

    Argumentet är utgåvans id, flera med blanksteg mellan när sidan gäller alla dem, eller `alla`.
    """

    NAME = "utgava"
    VAD = "Utgåvan"

    @staticmethod
    def mojliga(_publicerat: Publicerat) -> Mapping[str, Any]:
        """Utgåvorna efter id, och alla på en gång."""
        senaste = namnda(ALLA, REGELVERK.provningar.values())
        return {**{namn: (utgava,) for namn, utgava in utgavor().items()}, ALLA: senaste}

    @classmethod
    def argumentfel(cls, argument: str, publicerat: Publicerat) -> Fel | None:
        """Vad som är fel med det första namn som inte finns, om något inte gör det."""
        felen = (super(Utgavablock, cls).argumentfel(namn, publicerat) for namn in argument.split() or [""])
        return next(filter(None, felen), None)

    def val(self) -> Any:
        """Utgåvorna som argumentet nämner; Blockfel när någon inte finns."""
        fel = self.argumentfel(self.argument, self.publicerat)
        if fel:
            raise Blockfel(f"{self.config['sidvag'](self.md)}: {fel}")
        return namnda(self.argument, REGELVERK.provningar.values())

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Statusrutan med stämpel; har utgåvorna olika status står var och en för sig."""
        valda: tuple[Utgava, ...] = self.val()
        forsta = valda[0]
        lika = len({utgava.statusrad for utgava in valda}) == 1
        status = el(
            "p",
            None,
            el("strong", None, f"{forsta.statusrad}." if lika else OLIKA),
            " Kontrollera alltid mot stadens gällande styrdokument. ",
            lank(self.sida("om/status"), "Vad är känt om status?"),
        )
        delar = [status] if lika else [status, _var_for_sig(valda)]
        inledning: list[ET.Element | str] = ["Den senaste utgåvan i varje prövning,"]
        if self.argument != ALLA:
            inledning = list(_stampel(forsta)) if lika else ["Utgåvorna är de som räknas upp,"]
        stampel = f" version {__version__}, regler {regelsumma()}."
        delar.append(el("p", {"class": "stampel"}, *inledning, stampel))
        block = el("aside", {"class": "utgava", "aria-label": "Utgåvans status"}, *delar)
        parent.append(block)
        return block


def _stampel(utgava: Utgava) -> Iterator[ET.Element | str]:
    yield f"{utgava.rubrik}. {utgava.status.forsta_dag}: "
    yield el("time", None, str(utgava.giltig_fran))
    if utgava.giltig_till:
        yield ". Sista dag: "
        yield el("time", None, str(utgava.giltig_till))
    yield f". Utgåva {utgava.id},"


def _var_for_sig(valda: Sequence[Utgava]) -> ET.Element:
    return el("ul", None, *(el("li", None, f"{utgava.namn}: {utgava.statusrad}.") for utgava in valda))


class Statusblock(Riktlinjeblock):
    """Förteckningen över utgåvorna: status, första dag och vad som saknas."""

    NAME = "statusforteckning"
    ARGUMENT = False

    def on_create(self, parent: ET.Element) -> ET.Element:
        """En rad per post; har postens utgåvor olika status eller är de beslutade får var och en sin rad."""
        poster = publicering().statusposter
        alla = utgavor()
        rader = [rad for post in poster for rad in _rader(post, [alla[namn] for namn in post.utgavor])]
        obeslutade = not any(alla[namn].status.ar_beslutad for post in poster for namn in post.utgavor)
        dag = (Utgavestatus.FORESLAGEN if obeslutade else Utgavestatus.GALLANDE).forsta_dag
        block = _enkel_tabell(("Utgåva", "Status", dag, "Det som saknas"), rader)
        parent.append(block)
        return block


def _rader(post: Statuspost, egna: Sequence[Utgava]) -> Iterator[tuple[str, ...]]:
    if len({utgava.status for utgava in egna}) == 1 and not egna[0].status.ar_beslutad:
        yield post.rubrik, post.status, post.dag, post.saknas
        return
    for utgava in egna:
        if utgava.status.ar_beslutad:
            dagar = f"{utgava.giltig_fran}" + (f" till {utgava.giltig_till}" if utgava.giltig_till else "")
            yield utgava.namn, utgava.status.rubrik, dagar, INGET_SAKNAS
        else:
            yield utgava.namn, post.status, str(utgava.giltig_fran), post.saknas


class Statusordblock(Riktlinjeblock):
    """Vad orden för status betyder: de som någon utgåva har."""

    NAME = "statusord"
    ARGUMENT = False

    def on_create(self, parent: ET.Element) -> ET.Element:
        """En rad per status."""
        anvanda = {utgava.status for utgava in utgavor().values()}
        rader = [(status.rubrik, status.betydelse) for status in Utgavestatus if status in anvanda]
        block = _enkel_tabell(("Status", "Betydelse"), rader)
        parent.append(block)
        return block


def _enkel_tabell(rubriker: Sequence[str], rader: Sequence[Sequence[str]]) -> ET.Element:
    """En tabell så som Markdown skriver den."""
    huvud = el("thead", None, el("tr", None, *(el("th", None, rubrik) for rubrik in rubriker)))
    kropp = el("tbody", None, *(el("tr", None, *(el("td", None, cell) for cell in rad)) for rad in rader))
    return el("table", None, huvud, kropp)


BLOCK = (Utgavablock, Statusblock, Statusordblock)
