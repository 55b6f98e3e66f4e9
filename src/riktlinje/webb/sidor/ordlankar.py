"""Länkar till ordlistan: första gången ett ord står i löpande text på en sida."""

import re
from collections.abc import Callable
from xml.etree import ElementTree as ET

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from riktlinje.regelverk import publicering

ORDLISTA = "om/ordlista.md"
FORE_SIDLANKARNA = 4
"""Efter attributen (8) och innehållsförteckningen (5), före mkdocs egen länkläsning (0)."""

RUBRIKER = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "caption", "dt", "legend", "strong", "summary"})
FORMULAR = frozenset({"button", "form", "label", "textarea"})
ANNAT = frozenset({"a", "aside", "blockquote", "code", "figure", "kbd", "nav", "pre", "svg", "table", "time"})
TAGGAR = RUBRIKER | FORMULAR | ANNAT
KLASSER = frozenset(
    {
        "checklista",
        "citat",
        "kod",
        "ovningssteg",
        "ror",
        "slagrad",
        "startvagar",
        "tolkningar",
        "tolkningslista",
    }
)
"""Element vars text inte är löpande text, eller som är citat, länkar eller delar av ett formulär."""

EGNA_ELEMENT = "riktlinje-"
"""Våra egna element är kalkylatorn, övningarna och annat som läsaren använder."""

SOKORD = "Sökord:"
NASTLAD = "mkdocstrings_ids"
"""Finns bara när mkdocstrings omvandlar en docstring, som är en del av en annan sida."""

_ID = {form: ett.id for ett in publicering().ord.values() for form in ett.bojningar}


def _monster() -> re.Pattern[str]:
    """Alla former, den längsta först, bara som hela ord; stor begynnelsebokstav godtas."""
    former = sorted(_ID, key=len, reverse=True)
    val = [f"[{form[0]}{form[0].upper()}]{re.escape(form[1:])}" for form in former]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(val)})(?![\w-])".replace(r"\ ", r"\s+"))


MONSTER = _monster()


class Ordlankar(Treeprocessor):
    """Länkar varje ord en gång per sida; rubriker, länkar, kod, citat, tabeller och formulär rörs inte."""

    def __init__(self, md: Markdown, sidvag: Callable[[Markdown], str]) -> None:
        super().__init__(md)
        self.sidvag = sidvag

    def run(self, root: ET.Element) -> None:
        """Lägger in länkarna; ingenting på ordlistan själv eller i en nästlad omvandling."""
        sida = self.sidvag(self.md)
        if sida not in {"", ORDLISTA} and NASTLAD not in self.md.treeprocessors:
            self.adress = f"{'../' * sida.count('/')}{ORDLISTA}"
            self.lankade: set[str] = set()
            self._las(root)

    def _las(self, element: ET.Element) -> None:
        if _ar_undantagen(element):
            return
        element.text, nya = self._dela(element.text)
        for plats, ny in enumerate(nya):
            element.insert(plats, ny)
        for barn in list(element)[len(nya) :]:
            self._las(barn)
            barn.tail, nya = self._dela(barn.tail)
            for plats, ny in enumerate(nya, start=list(element).index(barn) + 1):
                element.insert(plats, ny)

    def _dela(self, text: str | None) -> tuple[str | None, list[ET.Element]]:
        """Texten före den första länken, och länkarna med texten efter var och en."""
        if not text:
            return text, []
        fore, lankar, slut = text, list[ET.Element](), 0
        for traff in MONSTER.finditer(text):
            ordets_id = _ordets_id(traff[0])
            if ordets_id in self.lankade:
                continue
            self.lankade.add(ordets_id)
            if lankar:
                lankar[-1].tail = AtomicString(text[slut : traff.start()])
            else:
                fore = text[: traff.start()]
            lank = ET.Element("a", {"class": "ord", "href": f"{self.adress}#{ordets_id}"})
            lank.text = AtomicString(traff[0])
            lankar.append(lank)
            slut = traff.end()
        if not lankar:
            return text, []
        lankar[-1].tail = AtomicString(text[slut:])
        return AtomicString(fore), lankar


def _ordets_id(skrivet: str) -> str:
    form = " ".join(skrivet.split())
    return _ID.get(form) or _ID[form[0].lower() + form[1:]]


def _ar_undantagen(element: ET.Element) -> bool:
    if element.tag in TAGGAR or str(element.tag).startswith(EGNA_ELEMENT):
        return True
    if KLASSER.intersection(element.get("class", "").split()):
        return True
    return (element.text or "").lstrip().startswith(SOKORD)
