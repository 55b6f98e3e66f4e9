"""Maskineriet känner ingen riktlinje: dess ord, namn och sidor står bara hos riktlinjen själv."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from stod.platser import ROT

from riktlinje.modell.provning import BESLUTSFATTARE_OKLAR, DATUMKANSLIGT
from riktlinje.modell.utfall import Utfall
from riktlinje.regelverk import REGELVERK

EGNA = ("src/riktlinje/regler/", "src/riktlinje/ovningar/fall/")
"""Riktlinjens egna rum; också docs, scenarios och mkdocs.yml är innehåll."""
GENOMSOKS = (
    "src/riktlinje/**/*.py",
    "src/riktlinje/**/*.mjs",
    "docs/js/**/*.mjs",
    "docs/js/**/*.js",
    "tema/**/*.*",
)
FASTA = (
    "Stockholm",
    "stadsdel",
    "Jobbtorg",
    "Arbetsförmedling",
    "försörjningsstöd",
    "kommunfullmäktige",
    "SFS",
)
UTGAVOR = [utgava for provning in REGELVERK.provningar.values() for utgava in provning.utgavor]
UNDANTAG = {"resurs", "ordinarie", "annat", "studerar", "arbetar", "kon", "alder", "undantagen"}
"""Namn hos riktlinjen som också är vanliga ord; som namn skrivs de inom citattecken, och det prövas nedan."""


def ord_() -> set[str]:
    """Allt som bara riktlinjen ska säga, utom de två flaggor som prövningen själv sätter."""
    idn = {*REGELVERK.provningar, *(utgava.id for utgava in UTGAVOR), *REGELVERK.klausuler}
    idn |= {regel.id for utgava in UTGAVOR for regel in utgava.regler()}
    idn |= {grupp.id for utgava in UTGAVOR for grupp in utgava.ordning.malgrupper}
    idn |= {flagga.id for utgava in UTGAVOR for flagga in utgava.ordning.upplysningar}
    inbyggda = {ett for ett in vars(Utfall).values() if isinstance(ett, Utfall)}
    namn = {str(ett) for ett in (*REGELVERK.utfall, *REGELVERK.beslutsfattare) if ett not in inbyggda}
    sidor = {*REGELVERK.sidor.values(), *REGELVERK.provningssidor.values()}
    return (
        {*FASTA, REGELVERK.lag.namn, *idn, *namn, *sidor, *REGELVERK.uppgifter}
        - UNDANTAG
        - {DATUMKANSLIGT, BESLUTSFATTARE_OKLAR}
    )


def filer() -> Iterator[Path]:
    """Maskineriets filer: koden, sidans skript och temat."""
    for monster in GENOMSOKS:
        for fil in sorted(ROT.glob(monster)):
            if not fil.relative_to(ROT).as_posix().startswith(EGNA):
                yield fil


ORDEN = ord_()
TECKEN = re.compile(r"[\w./-]+")
OVRIGT = re.compile(
    rf"\bT-\d\d\b|\b\d+ kap\.|[\"'«](?:{'|'.join(sorted(UNDANTAG))})[\"'»]|(?i:{'|'.join(FASTA)})"
)


def namnda(rad: str) -> list[str]:
    """Riktlinjens egna namn och ord på raden."""
    hela = (ett[0].strip(".") for ett in TECKEN.finditer(rad))
    return [*(ett for ett in hela if ett in ORDEN), *(ett[0] for ett in OVRIGT.finditer(rad))]


def test_namnen_star_bara_hos_riktlinjen() -> None:
    """Inget ord, id, nummer på en tolkning och ingen sida står någon annanstans."""
    funna = [
        f"{fil.relative_to(ROT)}:{nummer}: {namn}"
        for fil in filer()
        for nummer, rad in enumerate(fil.read_text("utf-8").splitlines(), 1)
        for namn in namnda(rad)
    ]
    assert funna == []


@pytest.mark.parametrize(
    "rad",
    [
        'PROVNINGAR["uppsokande"]',
        "# se T-39",
        "enligt 4 kap. 2 §",
        'if kriterium.beror_pa == ("alder",):',
        '_SIDOR = {"uvas": "riktlinjer/uppsokande/uvas"}',
        "Inte Stockholms stads webbplats",
        "i steg enligt socialtjänstlagen",
        "utfall == 'ingar_i_malgrupp'",
    ],
)
def test_provet_ser_det_som_det_letar_efter(rad: str) -> None:
    """Sådant som har stått i maskineriet förr skulle hittas igen."""
    assert namnda(rad)
