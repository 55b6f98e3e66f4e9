"""Kontrollen före bygget: det som sidorna och mkdocs.yml nämner ska finnas, och varje regel ha sin plats.

Felen kommer alla på en gång, med fil och rad, i stället för ett i taget ur ett avbrutet bygge.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from riktlinje.modell.fel import Fel, Indatafel, Plats, okant_namn
from riktlinje.modell.statusval import fel_i
from riktlinje.regelverk import REGELVERK, plats, publicering
from riktlinje.regelverk.kontroll import brister
from riktlinje.scenarier.filer import las_filtext
from riktlinje.webb.bygge.adress import adressfel, kontaktfel
from riktlinje.webb.bygge.mkdocsfil import MKDOCS, avsandare, las_meny
from riktlinje.webb.sidor.block import BLOCK
from riktlinje.webb.sidor.publicerat import Publicerat
from riktlinje.webb.vy.adresser import regelsida

BLOCKRAD = re.compile(r"^\s*/{3,}\s+([^\s|]+)\s*(?:\|\s*(.*?)\s*)?$")
INHAGNAD = re.compile(r"^\s*(```|~~~)")
SORTER = {"regel": "Regeln", "klausul": "Klausulen"}


@dataclass(frozen=True, slots=True)
class Blockrad:
    """En rad på en sida som börjar ett block."""

    sida: str
    rad: int
    namn: str
    argument: str

    @property
    def plats(self) -> Plats:
        """Filen och raden."""
        return Plats(f"docs/{self.sida}", self.rad)


def forkontroll(rot: Path, adress: str = "", kontakt: str = "") -> None:
    """Kontrollerar sidorna och mkdocs.yml; Indatafel med alla fel på en gång.

    Args:
        rot: projektets mapp.
        adress: adressen som webbplatsen ska ligga på; tom när mkdocs.yml säger den.
        kontakt: dit läsaren skriver om en brist; tom när ingen är angiven.
    """
    publicerat = Publicerat(rot / "scenarios")
    fel: list[Fel | str] = [*(adressfel("RIKTLINJE_ADRESS", adress) if adress else [])]
    fel += kontaktfel("RIKTLINJE_KONTAKT", kontakt) if kontakt else []
    sidorna = [namn.removesuffix(".md") for namn in _sidor(rot)]
    fel += brister(REGELVERK, publicering(), sidorna)
    fel += menyfel(rot) or avsandarfel(rot)
    rader, olasliga = sidfel(rot)
    fel += olasliga
    fel += [ett for rad in rader for ett in blockfel(rad, publicerat)]
    fel += platsfel(rader, {"regel": publicerat.regler, "klausul": REGELVERK.klausuler})
    fel += tolkningsfel({regel.id: regel.tolkningar for regel, _, _ in publicerat.regler.values()})
    fel += tolkningsfel({klausul.id: klausul.tolkningar for klausul in REGELVERK.klausuler.values()})
    if fel:
        raise Indatafel(fel)


def _sidor(rot: Path) -> list[str]:
    docs = rot / "docs"
    return sorted(fil.relative_to(docs).as_posix() for fil in docs.rglob("*.md"))


def menyfel(rot: Path) -> list[Fel]:
    """Det som är fel i mkdocs.yml: filen själv, och sidor som menyn har för många eller för få av."""
    try:
        i_menyn = las_meny(rot)
    except Indatafel as orsak:
        return list(orsak.fel)
    finns = _sidor(rot)
    fel = [
        replace(okant_namn("Sidan", post.sida, finns), plats=Plats(MKDOCS, post.rad))
        for post in i_menyn
        if post.sida not in finns
    ]
    saknas = sorted(set(finns) - {post.sida for post in i_menyn})
    vad, atgard = "Sidan finns inte i menyn.", f"Lägg till den i {MKDOCS}."
    return fel + [Fel(vad, atgard=atgard, plats=Plats(f"docs/{namn}", 1)) for namn in saknas]


def avsandarfel(rot: Path) -> list[Fel]:
    """Temats ord om vems webbplatsen inte är, när de är andra än regelverkets; mkdocs.yml ska gå att läsa."""
    if avsandare(rot) == REGELVERK.avsandare:
        return []
    vad = f"«extra: avsandare» ska vara «{REGELVERK.avsandare}», så som {plats()} säger."
    return [Fel(vad, plats=Plats(MKDOCS, 1))]


def sidfel(rot: Path) -> tuple[list[Blockrad], list[Fel]]:
    """Alla rader som börjar ett block, och ett fel för varje sida som inte går att läsa."""
    rader, fel = list[Blockrad](), list[Fel]()
    for sida in _sidor(rot):
        try:
            rader += blockrader(rot, sida)
            fel += valfel(rot, sida)
        except Indatafel as orsak:
            fel += orsak.fel
    return rader, fel


def blockrader(rot: Path, sida: str) -> list[Blockrad]:
    """Raderna som börjar ett block på sidan, utom i kodexempel; Indatafel när filen inte går att läsa."""
    rader, i_kod = [], False
    for nummer, text in enumerate(las_filtext(rot / "docs" / sida, f"docs/{sida}").splitlines(), 1):
        i_kod ^= bool(INHAGNAD.match(text))
        traff = BLOCKRAD.match(text)
        if traff and not i_kod:
            rader.append(Blockrad(sida, nummer, traff[1], traff[2] or ""))
    return rader


def valfel(rot: Path, sida: str) -> list[Fel]:
    """Ett fel för varje val efter status som inte går att läsa på sidan, utom i kodexempel."""
    rader, i_kod = [], False
    for text in las_filtext(rot / "docs" / sida, f"docs/{sida}").splitlines():
        i_kod ^= bool(INHAGNAD.match(text))
        rader.append("" if i_kod else text)
    hela = "\n".join(rader)
    funna = fel_i(hela, REGELVERK.provningar.values())
    return [Fel(str(text), plats=Plats(f"docs/{sida}", hela.count("\n", 0, var) + 1)) for var, text in funna]


def blockfel(rad: Blockrad, publicerat: Publicerat) -> list[Fel]:
    """Det som är fel med ett block: namnet eller det som det nämner."""
    blocken = {block.NAME: block for block in BLOCK}
    if rad.namn not in blocken:
        return [replace(okant_namn("Blocket", rad.namn, sorted(blocken)), plats=rad.plats)]
    fel = blocken[rad.namn].argumentfel(rad.argument, publicerat)
    return [replace(fel, plats=rad.plats)] if fel else []


def platsfel(rader: list[Blockrad], meningar: Mapping[str, Mapping[str, Any]]) -> list[Fel]:
    """Regler och klausuler som ingen sida hör till, som saknas på sin sida eller visas två gånger där."""
    fel: list[Fel] = []
    for sort, egna in meningar.items():
        for namn in egna:
            vad = f"{SORTER[sort]} «{namn}»"
            try:
                sida = f"{regelsida(namn)}.md"
            except LookupError:
                atgard = f"Lägg till id:ts början i delen sidor i {plats()}."
                fel.append(Fel(f"{vad} hör inte till någon sida.", atgard=atgard))
                continue
            platser = [rad for rad in rader if (rad.sida, rad.namn, rad.argument) == (sida, sort, namn)]
            if not platser:
                vad, atgard = f"{vad} visas inte på sin sida.", f"Lägg till «/// {sort} | {namn}»."
                fel.append(Fel(vad, atgard=atgard, plats=Plats(f"docs/{sida}", 1)))
            for ny in platser[1:]:
                redan = f"{vad} visas redan på rad {platser[0].rad}."
                fel.append(Fel(redan, atgard="Ta bort ett.", plats=ny.plats))
    return fel


def tolkningsfel(meningar: Mapping[str, tuple[str, ...]]) -> list[Fel]:
    """Regler och klausuler som nämner en tolkning som inte finns; tolkningarnas id efter meningens id."""
    return [
        okant_namn(f"«{namn}»: Tolkningen", tolkning, tuple(REGELVERK.tolkningar))
        for namn, egna in meningar.items()
        for tolkning in egna
        if tolkning not in REGELVERK.tolkningar
    ]
