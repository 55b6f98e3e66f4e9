"""Övningarna: varje vinjett säger det som raden säger, och reglerna ger det som fallet ska visa."""

import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from itertools import product

from stod.slumpset import slumpade

from riktlinje.granskning.revision import Revision, reviderad
from riktlinje.ovningar.berattelse import beratta
from riktlinje.ovningar.fall import VINJETTER, med_mal
from riktlinje.ovningar.fall.genomgangar import GENOMGANGAR
from riktlinje.ovningar.flode import flode
from riktlinje.ovningar.ovningsfall import Ovningsfall
from riktlinje.ovningar.villkor import villkor_for
from riktlinje.ovningar.vinjett import Larandemal
from riktlinje.regelverk import REGELVERK
from riktlinje.scenarier.scenario import Scenario, Scenariofil
from riktlinje.webb.sidor.flodesbild import flodesbild

MINST_ANTAL = 40
LANGSTA_MENING = 25
NAMN = {vinjett.id: vinjett for vinjett in VINJETTER}


def test_minst_fyrtio_fall_over_alla_provningar_och_mal(fallen: list[Ovningsfall]) -> None:
    """Fallen räcker till, har egna nummer och rader, och täcker alla prövningar och lärandemål."""
    ovningar = [fall for fall in fallen if fall.vinjett.mal]
    assert len(ovningar) >= MINST_ANTAL
    assert len(NAMN) == len(VINJETTER) == len({vinjett.rubrik for vinjett in VINJETTER})
    assert set(REGELVERK.provningar) == {fall.provning.id for fall in ovningar} == set(GENOMGANGAR)
    assert all(len(med_mal(mal)) >= 5 for mal in Larandemal)


def test_ingen_provning_dominerar(fallen: list[Ovningsfall]) -> None:
    """Varje prövning har minst tio fall och högst en tredjedel, och varje lärandemål fem prövningar."""
    ovningar = [fall for fall in fallen if fall.vinjett.mal]
    antal = Counter(fall.provning.id for fall in ovningar)
    assert min(antal.values()) >= 10
    assert max(antal.values()) <= len(ovningar) / 3
    for mal in Larandemal:
        assert len({fall.provning.id for fall in ovningar if fall.vinjett.mal is mal}) >= 5, mal


def test_set_med_nummer_sprids_over_kriterier_och_utfall(fallen: list[Ovningsfall]) -> None:
    """Fem fall har minst fyra olika av varje slag, oftast fem, och alla fall kommer med i något set."""
    efter_id = {fall.vinjett.id: fall for fall in fallen}
    seten = slumpade(fallen, 1000)
    assert seten == slumpade(fallen, 1000)
    slag: dict[str, Callable[[Ovningsfall], str]] = {
        "kriterium": lambda fall: fall.ovar,
        "utfall": lambda fall: fall.bedomning.utfall,
        "mål": lambda fall: str(fall.vinjett.mal),
        "prövning": lambda fall: fall.provning.id,
    }
    for namn, vilket in slag.items():
        olika = [len({vilket(efter_id[ett]) for ett in ett_set}) for ett_set in seten]
        assert min(olika) >= 4, namn
        assert olika.count(5) >= 0.9 * len(seten), namn
    assert {ett for ett_set in seten for ett in ett_set} == set(NAMN)
    assert len({tuple(ett_set) for ett_set in seten}) > 0.95 * len(seten)


def test_fallets_kriterium_ar_radens_eller_det_som_avgor(fallen: list[Ovningsfall]) -> None:
    """Varje fall övar ett av sina egna steg, och ett fall med en brist aldrig bara utfallet."""
    for fall in fallen:
        ids = [steg.id for steg in fall.steg]
        assert fall.ovar in ids, fall.vinjett.id
        assert not (fall.bedomning.brister and fall.ovar == "utfall"), fall.vinjett.id


def test_ovningarna_kan_koras_i_webblasaren() -> None:
    """Fallen och kontrollen behöver bara standardbiblioteket."""
    moduler = "ovningsfall, flode, fall"
    program = f"import sys; from riktlinje.ovningar import {moduler}; print('markdown_it' in sys.modules)"
    svar = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "False" == svar.stdout.strip()


def test_ingen_uppgift_ar_dold(
    fallen: list[Ovningsfall], alla: dict[str, tuple[Scenario, Scenariofil]]
) -> None:
    """Varje känd uppgift står i berättelsen eller i listan, med radens värde."""
    for fall in fallen:
        berattelse = beratta(fall.vinjett.berattelse, alla[fall.vinjett.rad][0], fall.provning)
        sagda = {n for m in fall.vinjett.berattelse for n in (*m.ifyllda, *m.pastar)}
        rubriker = {rubrik for rubrik, _ in berattelse.kant}
        for namn in fall.fall.uppgifter:
            assert namn in sagda or fall.provning.uppgifter[namn].rubrik in rubriker, (fall.vinjett.id, namn)


def test_texten_ar_kort_och_klar(fallen: list[Ovningsfall]) -> None:
    """Ingen mening är längre än tjugofem ord, och inga fält är kvar oifyllda."""
    for fall in fallen:
        meningar = [*fall.berattelse.meningar, *fall.vinjett.lardom.split(". ")]
        assert all(len(text.split()) <= LANGSTA_MENING for text in meningar), fall.vinjett.id
        assert not any("{" in text or "okand" in text for text in meningar)


def test_stegen_foljer_reglerna(fallen: list[Ovningsfall]) -> None:
    """Stegens svar är reglernas: kriterierna som i bedömningen, utfallet sist, och bland de givna valen."""
    for fall in fallen:
        svar = {steg.id: steg for steg in fall.steg}
        for kriterium in fall.bedomning.kriterier:
            assert (kriterium.status, kriterium.tolkning or "") == (
                svar[kriterium.id].svar,
                svar[kriterium.id].tolkning,
            )
        assert fall.bedomning.utfall == fall.steg[-1].svar
        assert all(steg.svar in dict(steg.val) for steg in fall.steg)


def test_villkoren_i_flodet_ar_exakta() -> None:
    """Ett villkor skrivs bara med värden när de säger precis när regeln svarar så."""
    ordning = REGELVERK.provningar["uppsokande"].utgavor[-1].ordning
    regel = ordning.malgruppsval
    assert regel is not None
    texter = {grupp: villkor_for(regel, ordning, grupp.__eq__) for grupp in ("uvas", "kvinnor")}
    celler = ordning.tabeller[regel.id].celler
    kvinnor = {v for v, svar in celler.items() if svar == "kvinnor"}
    assert set(product(range(30, 65), ["kvinna"])) == kvinnor
    assert "Ålder: 30–64 år och Kön: kvinna" == texter["kvinnor"]
    en_alder = reviderad(ordning, Revision({"uvas.alder": (25, 25)}))
    (alder,) = (kriterium for kriterium in en_alder.kriterier() if kriterium.id == "uvas.alder")
    assert "Ålder: 25 år" == villkor_for(alder, en_alder, True.__eq__)


def test_flodet_marker_fallets_vag_med_ord_och_form(fallen: list[Ovningsfall]) -> None:
    """Varje ruta på vägen bär ordet Fallet, och bilden har namn och beskrivning."""
    for fall in fallen:
        if fall.provning.utgava(fall.fall.beslutsdag) is None:
            continue
        rutor = flode(fall)
        bild = flodesbild(rutor, "Flödet", "flode")
        pa_vagen = sum(ruta.nas for ruta in rutor) + sum(gren.tas for r in rutor for gren in r.grenar)
        lador = [e for e in bild.iter("rect") if "pa-vagen" in e.attrib["class"]]
        ord_ = [e for e in bild.iter("text") if e.get("class") == "flodesmarke"]
        assert pa_vagen == len(lador) == len(ord_), fall.vinjett.id
        slut = [gren.mal for ruta in rutor for gren in ruta.grenar if gren.tas]
        malen = {fall.bedomning.utfall.rubrik, *(ruta.rubrik for ruta in rutor if ruta.nas)}
        assert any(fall.bedomning.utfall.rubrik in mal for mal in [*slut, *malen]), fall.vinjett.id
