"""Läser byggda sidor till träd, så att proven kan fråga efter det som läsaren får."""

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from xml.etree.ElementTree import Element, TreeBuilder

TOMMA = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)


class _Lasare(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.bygge = TreeBuilder()
        self.oppna: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.bygge.start(tag, {namn: varde or "" for namn, varde in attrs})
        if tag in TOMMA:
            self.bygge.end(tag)
        else:
            self.oppna.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in TOMMA:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self.oppna:
            while self.oppna[-1] != tag:
                self.bygge.end(self.oppna.pop())
            self.bygge.end(self.oppna.pop())

    def handle_data(self, data: str) -> None:
        if self.oppna:
            self.bygge.data(data)


def las_html(text: str) -> Element:
    """Sidan som träd."""
    lasare = _Lasare()
    lasare.feed(text)
    lasare.close()
    lasare.handle_endtag("html")
    return lasare.bygge.close()


def las_sidor(rot: Path) -> dict[str, Element]:
    """Alla sidor i webbplatsen, efter sökväg från roten, till exempel «om/status/index.html»."""
    return {
        fil.relative_to(rot).as_posix(): las_html(fil.read_text("utf-8"))
        for fil in sorted(rot.rglob("*.html"))
    }


def med_klass(element: Element, tagg: str, klass: str) -> Iterator[Element]:
    """Elementen med taggen och klassen, i sidans ordning."""
    return (e for e in element.iter(tagg) if klass in e.get("class", "").split())


def text_i(element: Element) -> str:
    """All text i elementet, med enkla blanksteg."""
    return " ".join("".join(element.itertext()).split())


def radnamn(element: Element) -> list[str]:
    """Id för varje scenariorad i elementet, i sidans ordning."""
    return [
        text_i(rubrik)
        for tabell in med_klass(element, "table", "scenarier")
        for rubrik in tabell.iterfind("tbody/tr/th")
    ]
