"""Färre och tidigare hämtningar: sidornas stilmallar i en enda fil, och skripten de behöver nämnda i förväg.

Källorna är många små filer, som var för sig är lätta att läsa. Varje fil är också en hämtning, och ett skript
som namnger ett annat gör läsaren en hämtning senare för varje led.
"""

import re
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from riktlinje.webb.kommando import Byggfel

STILMALL = "css/alla.css"
ELEMENTSKRIPT = "js/element.mjs"
"""Skriptet som hämtar varje eget element först på en sida som har det."""

HUVUDETS_SLUT = "</head>"

_STILMALL = re.compile(r'[ \t]*<link rel="stylesheet" href="([./]*)(css/[^"]+)">\n?')
_VANLIGT = re.compile(r'<script src="([^"]+)"></script>')
_SKRIPT = re.compile(r'<script src="[./]*(js/[^"]+\.mjs)" type="module">')
_IMPORT = re.compile(r'^import (?:[^;"]* from )?"([^"]+)";', re.MULTILINE)
_ELEMENT = re.compile(r'"(riktlinje-[a-z]+)": \(\) => import\("([^"]+)"\)')


def sla_ihop(mapp: Path) -> None:
    """Skriver om sidorna i en byggd webbplats, innan filerna får sina namn efter innehållet.

    Raises:
        Byggfel: en sida nämner andra stilmallar än de övriga.
    """
    sidor = {sida: sida.read_text("utf-8") for sida in sorted(mapp.rglob("*.html"))}
    mallar = {
        tuple(plats for _, plats in _STILMALL.findall(html.partition(HUVUDETS_SLUT)[0]))
        for html in sidor.values()
    }
    if len(mallar) != 1:
        raise Byggfel(f"Sidorna ska nämna samma stilmallar, i samma ordning, men nämner {sorted(mallar)}.")
    (egna,) = mallar
    (mapp / STILMALL).write_text("\n".join((mapp / plats).read_text("utf-8") for plats in egna), "utf-8")
    for plats in egna:
        (mapp / plats).unlink()
    for sida, html in sidor.items():
        sida.write_text(_skriv_om(html, mapp), "utf-8")


def _skriv_om(html: str, mapp: Path) -> str:
    huvud, _, kropp = html.partition(HUVUDETS_SLUT)
    forsta = _STILMALL.search(huvud)
    if forsta is None:
        return html
    rot = forsta[1]
    huvud = _STILMALL.sub("", huvud)
    huvud = (
        f'{huvud[: forsta.start()]}<link rel="stylesheet" href="{rot}{STILMALL}">\n{huvud[forsta.start() :]}'
    )
    # Sist i huvudet: annars hämtas de före det som sidan behöver för att visas.
    rader = [f'<link rel="preload" href="{skript}" as="script">' for skript in _VANLIGT.findall(kropp)]
    rader += [
        f'<link rel="modulepreload" href="{rot}{modul}">' for modul in moduler(mapp, _rotskript(html, mapp))
    ]
    return huvud + "\n".join([*rader, ""]) + HUVUDETS_SLUT + kropp


def _rotskript(html: str, mapp: Path) -> list[str]:
    """Sidans egna skript, och skripten för de element som sidan har."""
    element = _ELEMENT.findall((mapp / ELEMENTSKRIPT).read_text("utf-8"))
    pa_sidan = [_bredvid(ELEMENTSKRIPT, vag) for namn, vag in element if re.search(rf"<{namn}[\s>]", html)]
    return [*_SKRIPT.findall(html), *pa_sidan]


def moduler(mapp: Path, skript: Iterable[str]) -> list[str]:
    """Skripten och allt som de importerar, led för led och vart och ett en gång."""
    kvar = list(dict.fromkeys(skript))
    for plats in kvar:
        text = (mapp / plats).read_text("utf-8")
        for ny in (_bredvid(plats, vag) for vag in _IMPORT.findall(text)):
            if ny not in kvar:
                kvar.append(ny)
    return kvar


def _bredvid(plats: str, vag: str) -> str:
    delar: list[str] = []
    for del_ in (PurePosixPath(plats).parent / vag).parts:
        if del_ == "..":
            delar.pop()
        else:
            delar.append(del_)
    return "/".join(delar)
