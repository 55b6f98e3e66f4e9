"""Diagrammet svarar som `Ordning.prova`: utfall, beslutsfattare och målgrupp, i varje utgåva."""

from collections.abc import Iterator
from itertools import islice, product
from math import prod
from random import Random

import pytest
from stod.sma_ordningar import alla_lagen, regel, slumpad_ordning, svaret, uppgift
from stod.uppraknade_fall import UTGAVOR, lagen, uppfyllda

from riktlinje.modell.ordning import Malgrupp, Ordning
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.provningsdiagram import Provningsdiagram
from riktlinje.modell.regel import Kriterium, Oklart
from riktlinje.modell.steg import Utgang
from riktlinje.modell.tabell import Lage
from riktlinje.modell.uppgift import Varde
from riktlinje.modell.utfall import Utfall

IDN = [utgava.id for _, utgava in UTGAVOR]
FLEST = 100_000
URVAL = 8_000
ORDNINGAR = range(250)


def kanda_fall(provning: Provning, utgava: Utgava) -> Iterator[dict[str, Varde | None]]:
    """Varje fall när de är få; annars ett per klass av lika behandlade värden; annars ett stort urval."""
    ordning = utgava.ordning
    namnen = ordning.beror_pa()
    alla = {namn: ordning.uppgifter[namn].varden for namn in namnen}
    ett_per_klass = {namn: tuple(k[0] for k in ordning.vardeklasser(namn)) for namn in namnen}
    for varden in (alla, ett_per_klass):
        if prod(map(len, varden.values())) <= FLEST:
            yield from (provning.lage(dict(zip(namnen, v, strict=True))) for v in product(*varden.values()))
            return
    slump = Random(utgava.id)  # noqa: S311  # samma fall varje gång
    for kanda in islice(lagen(provning, utgava), URVAL):
        yield provning.lage({**{namn: slump.choice(ett_per_klass[namn]) for namn in namnen}, **kanda})


@pytest.mark.parametrize(("provning", "utgava"), UTGAVOR, ids=IDN)
def test_diagrammet_svarar_som_provningen(provning: Provning, utgava: Utgava) -> None:
    """Samma utfall, beslutsfattare och målgrupp som prövningen, och alla tre förekommer olika i fallen."""
    diagram = provning.diagram[utgava.id]
    sedda: set[Utgang] = set()
    for lage in kanda_fall(provning, utgava):
        utgang = utgava.ordning.prova(lage).utgang
        assert svaret(diagram, diagram.utgang, lage) == utgang
        assert svaret(diagram, diagram.utfall, lage) == utgang.utfall
        sedda.add(utgang)
    assert sedda == diagram.diagram.mojliga(diagram.utgang)


def test_antagna_uppgifter_som_kan_andra_namns() -> None:
    """En antagen uppgift nämns precis när något sätt att fylla i resten får ett annat utfall av den."""
    antal = 0
    for fro in ORDNINGAR[:60]:
        ordning, slump = slumpad_ordning(fro), Random(fro)  # noqa: S311  # samma fall varje gång
        diagram = Provningsdiagram(ordning)
        for _ in range(10):
            lage: Lage = {n: slump.choice((None, None, *u.varden)) for n, u in ordning.uppgifter.items()}
            okanda = [namn for namn, varde in lage.items() if varde is None]
            antagna = slump.sample(okanda, len(okanda) // 2)
            kan_andra = set()
            for namn in antagna:
                andra = [ett for ett in okanda if ett != namn]
                for varden in product(*(ordning.uppgifter[ett].varden for ett in andra)):
                    hela = {**lage, **dict(zip(andra, varden, strict=True))}
                    alla = {ordning.prova({**hela, namn: v}).utfall for v in ordning.uppgifter[namn].varden}
                    if len(alla) > 1:
                        kan_andra.add(namn)
            assert kan_andra == set(diagram.antagna_som_kan_andra(lage, antagna))
            antal += len(kan_andra)
    assert antal


def test_en_fraga_som_antas_kan_andra_svaret() -> None:
    """Är bara samrådet obesvarat kan också den antagna frågan om fortsatt insats ändra svaret."""
    provning, utgava = next((p, u) for p, u in UTGAVOR if p.id == "uppsokande")
    antaget = provning.anta({})
    kanda = {n: v for n, v in uppfyllda(provning, utgava).items() if n not in {*antaget, "samrad_af"}}
    lage = provning.lage(kanda)
    assert provning.diagram[utgava.id].antagna_som_kan_andra(lage, antaget) == ("avser_fortsatt_insats",)


def test_diagrammet_svarar_som_sma_slumpade_ordningar() -> None:
    """Alla fall i ordningar med oklara vägval, oklara målgruppsval, flera målgrupper och förfarandekrav."""
    sedda: set[Utgang] = set()
    for fro in ORDNINGAR:
        ordning = slumpad_ordning(fro)
        diagram = Provningsdiagram(ordning)
        for lage in alla_lagen(ordning, okanda=False):
            utgang = ordning.prova(lage).utgang
            assert svaret(diagram, diagram.utgang, lage) == utgang, (fro, lage)
            assert svaret(diagram, diagram.utfall, lage) == utgang.utfall, (fro, lage)
            sedda.add(utgang)
    assert any(u.utfall == Utfall.KRAVER_BEDOMNING and u.malgrupp and not u.beslutsfattare for u in sedda)
    assert len(sedda) > 15


def facit(ordning: Ordning, lage: Lage) -> tuple[set[Utfall], tuple[str, ...]]:
    """Varje ifyllnad prövad: utfallen, och uppgifterna efter hur ofta de ensamma ändrar utfallet."""
    okanda = [namn for namn in ordning.beror_pa() if lage[namn] is None]
    varden = [ordning.uppgifter[namn].varden for namn in okanda]
    svar = {v: ordning.prova({**lage, **dict(zip(okanda, v, strict=True))}).utfall for v in product(*varden)}
    andel: dict[str, float] = {}
    for plats, namn in enumerate(okanda):
        grupper: dict[tuple[Varde, ...], set[Utfall]] = {}
        for v, utfall in svar.items():
            grupper.setdefault(v[:plats] + v[plats + 1 :], set()).add(utfall)
        andel[namn] = sum(len(grupp) > 1 for grupp in grupper.values()) / len(grupper)
    saknade = [namn for namn in okanda if andel[namn]]
    return set(svar.values()), tuple(sorted(saknade, key=lambda namn: -andel[namn]))


def test_saknade_och_mojliga_utfall_i_sma_ordningar() -> None:
    """Också när uppgifter är okända: alla möjliga utfall, och de avgörande uppgifterna i rätt ordning."""
    antal = 0
    for fro in ORDNINGAR[:40]:
        ordning = slumpad_ordning(fro)
        diagram = Provningsdiagram(ordning)
        for lage in alla_lagen(ordning, okanda=True):
            mojliga, saknade = facit(ordning, lage)
            assert diagram.mojliga(lage) == mojliga, (fro, lage)
            assert diagram.saknade(lage) == saknade, (fro, lage)
            antal += len(saknade) > 1
    assert antal > 1000


@pytest.mark.parametrize("delade", [1, 2, 3])
def test_diagrammet_vaxer_med_kriterierna(delade: int) -> None:
    """Tio gånger fler kriterier ger högst tolv gånger fler noder, också när uppgifter delas."""

    def noder(antal: int) -> int:
        namnen = [f"u{nummer}" for nummer in range(antal + delade - 1)]
        svaren = {2: True, 1: Oklart("X-1"), 0: False}
        kriterier = tuple(
            regel(
                Kriterium,
                f"prov.{nummer}",
                tuple(namnen[nummer : nummer + delade]),
                lambda *varden: svaren[min(2, varden.count("v0"))],
            )
            for nummer in range(antal)
        )
        grupp = Malgrupp("prov", "Prov", kriterier)
        ordning = Ordning({n: uppgift(n) for n in namnen}, (), None, (grupp,), (), (), None)
        diagram = Provningsdiagram(ordning)
        assert len(diagram.saknade(dict.fromkeys(namnen))) == len(namnen)
        return len(diagram.diagram.plats)

    assert noder(100) <= 12 * noder(10)
