"""Den minsta ändringen är den minsta: prövad mot en sökning som går igenom allt."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import combinations, islice, product
from random import Random

import pytest
from stod.sma_ordningar import alla_lagen, slumpad_ordning
from stod.uppraknade_fall import UTGAVOR, lagen

from riktlinje.modell.fall import Fall
from riktlinje.modell.fallformer import tolka, uppgifter_i
from riktlinje.modell.omslag import enskilda_omslag, minsta_omslag
from riktlinje.modell.ordning import Ordning
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.provningsdiagram import Provningsdiagram
from riktlinje.modell.samband import Samband
from riktlinje.modell.tabell import Lage
from riktlinje.modell.uppgift import Varde
from riktlinje.modell.utfall import Utfall
from riktlinje.regelverk import REGELVERK
from riktlinje.webb.vy.omslagsvy import omslagsvy

IDN = [utgava.id for _, utgava in UTGAVOR]
ORDNINGAR, FALL_PER_ORDNING = range(80), 25
FALL_PER_UTGAVA, FLEST_ANDRADE, FLEST_KANDA = 90, 2, 2
FALLET = {
    "behovsniva": "fordjupat",
    "uppbar_forsorjningsstod": "nej",
    "kontakt_stadsdel": "nej",
    "pagaende_insats_stadsdel": "nej",
    "alder": "23",
    "folkbokford_i_stockholm": "nej",
    "studerar": "nej",
    "anstallning_mycket_osaker": "ja",
    "anstallning_liten_omfattning": "ja",
    "behov_jobbcoachning_socialt_stod": "ja",
    "af_atgard_erbjuden": "nej",
    "behov_kompletterande_stod": "ja",
}

type Storlek = tuple[int, int]
"""Antalet ändrade kända uppgifter och antalet okända som blir kända."""


def storlek(lage: Lage, andringar: Mapping[str, Varde]) -> Storlek:
    """Hur stor en ändring är."""
    andrade = sum(lage.get(namn) is not None for namn in andringar)
    return andrade, len(andringar) - andrade


def ihopsatta(ordning: Ordning) -> dict[tuple[Varde | None, ...], set[Utfall]]:
    """För varje läge, också med okända, alla utfall som de okända ännu kan ge."""
    kanda = {tuple(lage.values()): {ordning.prova(lage).utfall} for lage in alla_lagen(ordning, okanda=False)}
    for lage in alla_lagen(ordning, okanda=True):
        val = [(v,) if v is not None else ordning.uppgifter[n].varden for n, v in lage.items()]
        kanda.setdefault(tuple(lage.values()), set().union(*(kanda[hela] for hela in product(*val))))
    return kanda


def test_den_minsta_andringen_ar_den_minsta_i_sma_ordningar() -> None:
    """Inget läge som säkert ger utfallet är närmare; finns inget sådant blir det heller ingen ändring."""
    sedda: set[Storlek | None] = set()
    for fro in ORDNINGAR:
        ordning = slumpad_ordning(fro)
        diagram, utfallen, slump = Provningsdiagram(ordning), ihopsatta(ordning), Random(fro)  # noqa: S311
        namnen = list(ordning.uppgifter)
        bunden, annan = slump.sample(namnen, 2)
        samband = Samband(bunden, annan, lambda ena, andra: (ena, andra) != ("v0", "v1"))
        giltiga = [lage for lage in alla_lagen(ordning, okanda=True) if samband.halls(lage)]
        for lage in slump.sample(giltiga, min(FALL_PER_ORDNING, len(giltiga))):
            for mal in Utfall.KAN_BEVILJAS, Utfall.KRAVER_BEDOMNING:
                dit = [
                    {n: v for n, v in zip(namnen, efter, strict=True) if v != lage[n] and v is not None}
                    for efter, svar in utfallen.items()
                    if svar == {mal} and samband.halls(dict(zip(namnen, efter, strict=True)))
                    if all(v is not None or lage[n] is None for n, v in zip(namnen, efter, strict=True))
                ]
                minsta = min((storlek(lage, ett) for ett in dit), default=None)
                funnen = minsta_omslag(diagram, lage, mal, [samband])
                assert minsta == (None if funnen is None else storlek(lage, funnen)), (fro, lage, funnen)
                assert funnen is None or funnen in dit
                sedda.add(minsta)
    assert {None, (0, 0), (0, 1), (1, 0), (1, 1), (2, 0)} <= sedda


def narmare(provning: Provning, utgava: Utgava, lage: Lage, andrade: int) -> Iterator[Lage]:
    """Lägena där så många kända uppgifter har fått ett annat värde, ett per klass av lika behandlade."""
    kanda = [namn for namn in utgava.ordning.beror_pa() if lage[namn] is not None]
    for namnen in combinations(kanda, andrade):
        klasser = [utgava.ordning.vardeklasser(namn) for namn in namnen]
        ytterst = [
            {v for k in val for v in (k[0], k[-1])} - {lage[n]}
            for n, val in zip(namnen, klasser, strict=True)
        ]
        for varden in product(*ytterst):
            efter = {**lage, **dict(zip(namnen, varden, strict=True))}
            if all(ett.halls(efter) for ett in provning.samband):
                yield efter


@pytest.mark.parametrize(("provning", "utgava"), UTGAVOR, ids=IDN)
def test_den_minsta_andringen_ar_den_minsta_i_riktlinjerna(provning: Provning, utgava: Utgava) -> None:
    """Utfallet blir det sökta, och varken färre ändrade eller färre okända räcker."""
    diagram, mal = provning.diagram[utgava.id], utgava.ordning.malgrupper[0].uppfyllt
    provade = 0
    for kanda in islice(lagen(provning, utgava), 0, None, 37):
        lage = provning.att_andra(kanda)
        if not all(ett.halls(lage) for ett in provning.samband):
            continue
        funnen = minsta_omslag(diagram, lage, mal, provning.samband)
        assert funnen is not None
        andrade, kanda_nu = storlek(lage, funnen)
        efter = {**lage, **funnen}
        assert utgava.ordning.prova(efter).utfall is mal
        assert all(ett.halls(efter) for ett in provning.samband)
        if andrade > FLEST_ANDRADE or kanda_nu > FLEST_KANDA:
            continue
        for farre in range(andrade):
            assert not any(mal in diagram.mojliga(ett) for ett in narmare(provning, utgava, lage, farre))
        for ett in narmare(provning, utgava, lage, andrade):
            assert mal not in diagram.mojliga(ett) or not _racker(utgava, diagram, ett, mal, kanda_nu - 1)
        provade += 1
        if provade == FALL_PER_UTGAVA:
            return
    pytest.fail(f"Bara {provade} fall.")


def _racker(utgava: Utgava, diagram: Provningsdiagram, lage: Lage, mal: Utfall, antal: int) -> bool:
    """Sant när så få okända uppgifter räcker för utfallet."""
    okanda = [namn for namn in utgava.ordning.beror_pa() if lage[namn] is None]
    for namnen in combinations(okanda, max(antal, 0)) if antal >= 0 else ():
        for klasser in product(*(utgava.ordning.vardeklasser(namn) for namn in namnen)):
            efter = {**lage, **{n: klass[0] for n, klass in zip(namnen, klasser, strict=True)}}
            if diagram.mojliga(efter) == {mal}:
                return True
    return False


def las(**skrivet: str) -> dict[str, Varde]:
    """Uppgifterna i det uppsökande uppdraget, så som de skrivs i en tabell."""
    tolkade, fel = tolka({**FALLET, **skrivet}, REGELVERK.provningar["uppsokande"].uppgifter)
    assert fel == []
    return uppgifter_i(tolkade)


def test_en_okand_uppgift_som_inte_behovs_raknas_inte() -> None:
    """Folkbokföringen ensam ändrar svaret; om personen arbetar spelar ingen roll."""
    provning = REGELVERK.provningar["uppsokande"]
    diagram = provning.diagram["uppsokande-2022"]
    minsta = minsta_omslag(diagram, provning.att_andra(las()), Utfall.KAN_BEVILJAS, provning.samband)
    assert minsta == {"folkbokford_i_stockholm": True}


def test_en_andring_sager_inte_emot_ett_annat_svar() -> None:
    """Arbetar blir inte nej ensamt när anställningen är bedömd, och åldern inte lägre än vid ansökan."""
    provning = REGELVERK.provningar["uppsokande"]
    utgava = provning.utgavor[-1]
    lage = provning.att_andra(
        las(folkbokford_i_stockholm="ja", arbetar="ja", anstallning_liten_omfattning="nej")
    )
    assert "arbetar" in {ett.uppgift for ett in enskilda_omslag(utgava.ordning, lage)}
    assert "arbetar" not in {ett.uppgift for ett in enskilda_omslag(utgava.ordning, lage, provning.samband)}
    aldre = provning.att_andra(las(alder="66", alder_vid_ansokan="65", arbetar="ja", kon="man"))
    minsta = minsta_omslag(provning.diagram[utgava.id], aldre, Utfall.KAN_BEVILJAS, provning.samband)
    assert minsta == {"folkbokford_i_stockholm": True, "alder": 29, "alder_vid_ansokan": 29}


def test_sidan_visar_bara_det_som_behovs() -> None:
    """Listan har en rad, och den är en ändring av något känt."""
    fall = Fall("uppsokande", date(2023, 2, 15), las(kon="man"))
    sedd = omslagsvy(fall, REGELVERK.provningar["uppsokande"])
    assert [(rad["uppgift"], rad["okand"]) for rad in sedd["minsta"]] == [("Folkbokförd i Stockholm", False)]
