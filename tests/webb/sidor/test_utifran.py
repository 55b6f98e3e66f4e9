"""Inget utifrån: ingen publicerad fil har en adress till någon annan som webbläsaren hämtar."""

import re
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from stod.htmlsidor import med_klass

I_STILMALL = re.compile(r"@import[^;]*|url\(\s*[\"']?(?!data:)([^\"')]+)")
I_SKRIPT = re.compile(r"[\"'`](?:https?:|wss?:)?//([a-z0-9-]+(?:\.[a-z0-9-]+)+)[^\"'`\s]*", re.IGNORECASE)
KALLKARTA = re.compile(r"[#@]\s*sourceMappingURL=(\S+)")
HEL = re.compile(r"^(?:[a-z][a-z0-9+.-]*:)?//", re.IGNORECASE)
SKRIPT = {".js", ".mjs"}
VANTAR = {
    "api.github.com": "temat frågar bara när sidan visar ett kodförråd, och ingen sida gör det",
    "cdn.jsdelivr.net": "Pyodides förvalda adress för paket; motorn får alltid vår egen mapp",
    "unpkg.com": "temat hämtar bara för diagram i mermaid och för webbläsare utan ResizeObserver",
}
"""Adresser som står i andras skript men aldrig används här. Innehållspolicyn stoppar dem dessutom."""


def frammande(mapp: Path) -> set[str]:
    """Varje adress till någon annan, i stilmallar, skript och källkartor, med filen först."""
    funna = set()
    for fil in sorted(mapp.rglob("*")):
        namn = fil.relative_to(mapp).as_posix()
        if fil.suffix in SKRIPT | {".css"}:
            text = fil.read_text("utf-8")
            adresser = [karta for karta in KALLKARTA.findall(text) if HEL.match(karta)]
            if fil.suffix == ".css":
                stil = (traff[1] or traff[0] for traff in I_STILMALL.finditer(text))
                adresser += [adress for adress in stil if HEL.match(adress) or adress.startswith("@")]
            else:
                adresser += [vard for vard in I_SKRIPT.findall(text) if vard not in VANTAR]
            funna |= {f"{namn}: {adress}" for adress in adresser}
    return funna


def test_ingen_fil_hamtar_utifran(webbplats: Path) -> None:
    """Stilmallar, skript och källkartor hämtar bara härifrån."""
    assert set() == frammande(webbplats)


def test_undantagen_behovs_och_vilar(webbplats: Path, sidtrad: dict[str, Element]) -> None:
    """Varje undantag finns verkligen i skripten, och det som skulle väcka det finns inte på någon sida."""
    skript = [fil.read_text("utf-8") for fil in webbplats.rglob("*") if fil.suffix in SKRIPT]
    vardar = {vard for text in skript for vard in I_SKRIPT.findall(text)}
    assert set(VANTAR) <= vardar
    egna = [fil.read_text("utf-8") for fil in webbplats.glob("fast/*/js/**/*js")]
    assert egna
    assert [] == [vard for text in egna for vard in I_SKRIPT.findall(text)]
    for namn, sida in sidtrad.items():
        assert [] == list(med_klass(sida, "pre", "mermaid")), namn
        assert "source" not in {e.get("data-md-component") for e in sida.iter()}, namn


def test_sidorna_har_inget_som_forbereder_eller_leder_om(sidtrad: dict[str, Element]) -> None:
    """Ingen sida har inbäddad stil, omledning eller en länk som öppnar en förbindelse i förväg."""
    for namn, sida in sidtrad.items():
        lankslag = {slag for lank in sida.iter("link") for slag in lank.get("rel", "").split()}
        assert lankslag <= {"stylesheet", "icon", "prev", "next", "preload", "modulepreload"}, namn
        assert [] == [lank.get("href") for lank in sida.iter("link") if HEL.match(lank.get("href", ""))], namn
        assert {m.get("http-equiv") for m in sida.iter("meta")} <= {None, "Content-Security-Policy"}, namn
        assert [] == [
            e.tag for e in sida.iter() if e.tag in {"style", "base", "iframe", "object", "embed"}
        ], namn
        assert [] == [e.tag for e in sida.iter() if "style" in e.attrib], namn
        assert [] == [
            s for s in sida.iter("script") if s.get("src") is None and (s.text or "").strip()[:1] != "{"
        ]


@pytest.mark.parametrize(
    ("fil", "text"),
    [
        ("a.css", "a{background:url(https://exempel.invalid/b.png)}"),
        ("a.css", "a{background:url( '//exempel.invalid/b.png')}"),
        ("a.css", "@import 'b.css';"),
        ("a.css", "/*# sourceMappingURL=https://exempel.invalid/a.map */"),
        ("a.mjs", "fetch('https://exempel.invalid/x')"),
        ("a.mjs", "import(`//exempel.invalid/x.mjs`)"),
        ("a.js", 'new WebSocket("wss://exempel.invalid/")'),
        ("a.js", "//# sourceMappingURL=//exempel.invalid/a.map"),
    ],
)
def test_frammande_adress_upptacks(tmp_path: Path, fil: str, text: str) -> None:
    """Varje sätt att hämta från någon annan upptäcks."""
    (tmp_path / fil).write_text(text, "utf-8")
    assert 1 == len(frammande(tmp_path))


@pytest.mark.parametrize(
    ("fil", "text"),
    [
        (
            "a.css",
            "a{background:url(b.png);mask:url(\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>\")}",
        ),
        ("a.mjs", "import './b.mjs'; // https://exempel.invalid/"),
        ("a.js", "//# sourceMappingURL=a.js.map"),
    ],
)
def test_eget_godtas(tmp_path: Path, fil: str, text: str) -> None:
    """Egna filer, inbäddade bilder och adresser i kommentarer hämtas inte utifrån."""
    (tmp_path / fil).write_text(text, "utf-8")
    assert set() == frammande(tmp_path)
