"""Läser Markdowntabeller så att det som testas är exakt det som publiceras.

Python-Markdown, som publicerar, och markdown-it-py, som testar, läser några saker olika.
Allt sådant nekas här, med rad och åtgärd.
"""

import re
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token

from riktlinje.modell.fel import Fel, Plats, kodpunkt

RUTA = re.compile(r"^\s*(!!!|\?\?\?\+?|===|///)(\s|$)")
TABELLRAD = re.compile(r"^[\s>*+-]*\|")
LANGSTA_RAD = 2000
PIPA = re.compile(r"(?<!\\)\|")
_LASARE = MarkdownIt("commonmark").enable("table")


@dataclass(frozen=True, slots=True)
class Tabellrad:
    """Cellerna i en rad och radens nummer i filen."""

    rad: int
    celler: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Markdowntabell:
    """En tabell, rubriken den står under och dess rader."""

    avsnitt: str
    rubrikrad: Tabellrad
    rader: tuple[Tabellrad, ...]


@dataclass(slots=True)
class Dokument:
    """Det som lästes ur en fil: första rubriken, tabellerna och felen."""

    rubrik: str
    tabeller: list[Markdowntabell]
    fel: list[Fel]


def las_tabeller(text: str, fil: str) -> Dokument:
    """Läser alla tabeller i texten och samlar det som inte skulle publiceras som det testas."""
    rader = text.replace("\r\n", "\n").split("\n")
    dokument = Dokument("", [], _olasliga(rader, fil))
    if dokument.fel:
        return dokument
    avsnitt = ""
    i_tabell: set[int] = set()
    tokens = _LASARE.parse("\n".join(rader))
    for nummer, token in enumerate(tokens):
        if token.type == "heading_open":
            avsnitt = tokens[nummer + 1].content.strip()
            dokument.rubrik = dokument.rubrik or avsnitt
        elif token.type == "table_open" and token.map and token.level == 0:
            i_tabell.update(range(*token.map))
            dokument.tabeller.append(_tabell(token, tokens[nummer:], rader, avsnitt, dokument, fil))
    _utanfor_tabeller(rader, i_tabell, dokument, fil)
    dokument.fel.sort(key=lambda ett: ett.plats.rad)
    return dokument


def _olasliga(rader: list[str], fil: str) -> list[Fel]:
    """Rader som ser ut som något annat än de är, eller som ingen kan läsa."""
    fel = []
    for nummer, rad in enumerate(rader, 1):
        osynligt = next((tecken for tecken in rad.replace("\t", " ") if not tecken.isprintable()), None)
        if osynligt is not None:
            vad = f"Tecknet {kodpunkt(osynligt)} syns inte eller liknar ett mellanslag."
            fel.append(Fel(vad, atgard="Skriv om stället.", plats=Plats(fil, nummer)))
        elif len(rad) > LANGSTA_RAD:
            vad, tillatet = f"Raden har {len(rad)} tecken.", f"högst {LANGSTA_RAD}"
            fel.append(Fel(vad, tillatet=tillatet, atgard="Dela upp den.", plats=Plats(fil, nummer)))
    return fel


def _tabell(
    token: Token, tokens: list[Token], rader: list[str], avsnitt: str, dokument: Dokument, fil: str
) -> Markdowntabell:
    start, slut = token.map or (0, 0)

    def fel(index: int, vad: str, atgard: str) -> None:
        dokument.fel.append(Fel(vad, atgard=atgard, plats=Plats(fil, index + 1)))

    if start > 0 and rader[start - 1].strip():
        vad = "Tabellen står direkt efter en text och publiceras inte."
        fel(start, vad, "Lägg en tom rad före tabellen.")
    celler = _celler(tokens)
    bredd = len(celler.get(start, ()))
    for index in range(start, slut):
        rad = rader[index].strip()
        if not rad.startswith("|") and (index <= start + 1 or PIPA.search(rad)):
            fel(index, "Tabellraden börjar inte med |.", "Börja och avsluta varje rad med |.")
        elif not rad.startswith("|"):
            fel(index, "Texten direkt under tabellen blir en tabellrad.", "Lägg en tom rad efter tabellen.")
        elif not rad.endswith("|") or rad.endswith("\\|"):
            fel(index, "Tabellraden slutar inte med |.", "Avsluta varje rad med |.")
        elif (antal := len(PIPA.findall(rad)) - 1) != bredd:
            tips = "Skriv \\| för ett lodstreck inuti en cell." if "`" in rad else "Ge dem lika många."
            fel(index, f"Raden har {antal} celler men rubrikraden har {bredd}.", tips)
    kropp = tuple(Tabellrad(i + 1, celler[i]) for i in sorted(celler) if i > start)
    if not kropp:
        fel(start, "Tabellen har inga rader.", "Lägg till minst en rad eller ta bort tabellen.")
    return Markdowntabell(avsnitt, Tabellrad(start + 1, celler.get(start, ())), kropp)


def _celler(tokens: list[Token]) -> dict[int, tuple[str, ...]]:
    rader: dict[int, list[str]] = {}
    aktuell = 0
    for token in tokens:
        if token.type == "table_close":
            break
        if token.type == "tr_open" and token.map:
            aktuell = token.map[0]
            rader[aktuell] = []
        elif token.type == "inline":
            rader[aktuell].append(token.content.strip().strip("`").strip())
    return {rad: tuple(celler) for rad, celler in rader.items()}


def _utanfor_tabeller(rader: list[str], i_tabell: set[int], dokument: Dokument, fil: str) -> None:
    for index, rad in enumerate(rader):
        if index in i_tabell:
            continue
        if RUTA.match(rad):
            vad = "Rutor och flikar läses inte av testerna."
            atgard = "Skriv innehållet som vanlig text och tabell."
        elif TABELLRAD.match(rad):
            vad = "Raden ser ut som en tabellrad men läses inte som tabell av testerna."
            atgard = "Skriv tabellen utan indrag, med rubrikrad och streckrad, och med en tom rad före."
        else:
            continue
        dokument.fel.append(Fel(vad, atgard=atgard, plats=Plats(fil, index + 1)))
