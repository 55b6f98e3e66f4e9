"""Jämförelsen som en fristående sida att bifoga en remiss: ett enda HTML-dokument utan skript."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from riktlinje import __version__
from riktlinje.granskning.helhet import Kub
from riktlinje.granskning.jamforelserapport import Jamforelserapport
from riktlinje.granskning.mutation import visa
from riktlinje.granskning.radjamforelse import Radjamforelse
from riktlinje.granskning.radtext import celltexter, plats
from riktlinje.granskning.text import ANTAL_LIKA, antal_klasser, utgang_i_ord, villkor_i_ord
from riktlinje.modell.antal import antal
from riktlinje.regelverk.stampel import regelsumma

STIL = (
    "body{font:1rem/1.5 system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem}"
    "table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:left;font-weight:700}"
    "th,td{border:1px solid #767676;padding:.3rem .5rem;text-align:left;vertical-align:top}"
    "pre{white-space:pre-wrap;margin:0}@media print{body{margin:0;font-size:10pt}tr{break-inside:avoid}}"
)

type Celler = Sequence[str]


def som_sida(rapporter: Iterable[Jamforelserapport], rubrik: str) -> str:
    """Dokumentet med en eller flera jämförelser."""
    delar = "\n".join(del_ for rapport in rapporter for del_ in _rapport(rapport))
    return (
        f'<!doctype html>\n<html lang="sv"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><title>{escape(rubrik)}</title>'
        f"<style>{STIL}</style></head><body>\n<main><h1>{escape(rubrik)}</h1>\n"
        "<p>Beräkningsstöd – inte beslut. Jämförelsen är fullständig: alla klasser av fall vars svar ändras "
        f"står här.</p>\n<p>Gjord med version {__version__}, regler {regelsumma()}.</p>\n{delar}\n"
        "</main></body></html>\n"
    )


def _rapport(rapport: Jamforelserapport) -> Iterator[str]:
    yield f"<h2>{escape(rapport.fore)} → {escape(rapport.efter)}</h2>"
    jamforelse, rader = rapport.jamforelse, rapport.rader
    uppgifter = {uppgift.namn: uppgift for uppgift in jamforelse.uppgifter}

    def villkor(kub: Kub) -> str:
        return escape(villkor_i_ord(kub, uppgifter))

    yield _tabell(
        "Ändrade ord",
        ("Regel", "Vad", "Före", "Efter"),
        [_text(a.regel, a.vad, a.fore or "saknas", a.efter or "borttagen") for a in jamforelse.ord_],
    )
    yield _tabell(
        "Ändrade celler i reglernas tabeller",
        ("Regel", "Villkor", "Före", "Efter"),
        [
            (escape(c.regel), villkor(c.villkor), *_text(visa(c.fore), visa(c.efter)))
            for c in jamforelse.celler
        ],
    )
    yield _tabell(
        "Vilka som berörs",
        ("Grupp", "Villkor"),
        [(str(nummer), villkor(kub)) for nummer, kub in enumerate(jamforelse.berorda, 1)],
    )
    yield f"<p>{antal_klasser(jamforelse) if jamforelse.klasser else ANTAL_LIKA}</p>"
    yield _tabell(
        "Hur svaret ändras",
        ("Klass", "Villkor", "Före", "Efter", "Exempel"),
        [
            (
                str(nummer),
                villkor(klass.villkor),
                *_text(utgang_i_ord(*klass.fore), utgang_i_ord(*klass.efter)),
                _lank(rapport.adress(klass)),
            )
            for nummer, klass in enumerate(jamforelse.klasser, 1)
        ],
    )
    yield from _rader(rader)


def _rader(rader: Radjamforelse) -> Iterator[str]:
    yield f"<p>{antal(rader.antal, 'En scenariorad', 'scenariorader')} prövas enligt utgåvan före.</p>"
    yield _tabell(
        "Rader som måste ändras",
        ("Rad", "Ändringar", "Läge"),
        [
            (
                *_text(plats(ett.rad), "; ".join((*celltexter(ett.celler), *ett.fel))),
                "redan ändrad" if ett.redan_andrad else "återstår",
            )
            for ett in rader.andras
        ],
    )
    for bildtext, raderna in (("Nya rader", rader.nya), ("Borttagna rader", rader.borttagna)):
        yield _tabell(bildtext, ("Rad", "Avsnitt"), [_text(plats(rad), rad.avsnitt) for rad in raderna])
    yield _tabell(
        "Rader som inte längre säger något",
        ("Rad", "Varför", "Flyttad till utgåvans första dag"),
        [
            _text(plats(tyst.rad), tyst.orsak, "; ".join(celltexter(tyst.celler)) or "inget ändras")
            for tyst in rader.tysta
        ],
    )
    yield _tabell(
        "Nya gränsvärden utan rad",
        ("Regel", "Värde", "Föreslagen rad"),
        [
            (*_text(ett.regel, ett.vad), f"<pre>{escape(ett.tabell or 'ingen rad att utgå från')}</pre>")
            for ett in rader.saknas
        ],
    )


def _text(*celler: str) -> Celler:
    return [escape(cell) for cell in celler]


def _lank(adress: str) -> str:
    return f'<a href="{escape(adress)}">Öppna ett fall</a>' if adress else "ingen länk"


def _tabell(bildtext: str, rubriker: Iterable[str], rader: Sequence[Celler]) -> str:
    """En tabell vars celler redan är HTML; utan rader bara en mening."""
    if not rader:
        return f"<p>{bildtext}: inga.</p>"
    huvud = "".join(f'<th scope="col">{rubrik}</th>' for rubrik in rubriker)
    kropp = "\n".join(
        f'<tr><th scope="row">{forst}</th>{"".join(f"<td>{cell}</td>" for cell in resten)}</tr>'
        for forst, *resten in rader
    )
    return (
        f"<table><caption>{bildtext}</caption><thead><tr>{huvud}</tr></thead>\n<tbody>{kropp}</tbody></table>"
    )
