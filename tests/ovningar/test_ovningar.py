"""Övningarna: varje vinjett säger det som raden säger, och reglerna ger det som fallet ska visa."""

import logging
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from itertools import product
from xml.etree.ElementTree import Element

import pytest
from markdown import Markdown
from stod.htmlsidor import med_klass, text_i
from stod.platser import ROT
from stod.slumpset import slumpade

from riktlinje.granskning.revision import Revision, reviderad
from riktlinje.ovningar.berattelse import beratta
from riktlinje.ovningar.fall import VINJETTER, med_mal
from riktlinje.ovningar.fall.genomgangar import GENOMGANGAR
from riktlinje.ovningar.flode import flode
from riktlinje.ovningar.kontroll import BEHOVS_INTE
from riktlinje.ovningar.ovningsfall import Ovningsfall, las_ovningar, rader
from riktlinje.ovningar.villkor import villkor_for
from riktlinje.ovningar.vinjett import Larandemal, Vinjett, mening
from riktlinje.regelverk import REGELVERK
from riktlinje.scenarier.lasare import las_mapp
from riktlinje.scenarier.scenario import Scenario, Scenariofil
from riktlinje.webb.sidor.flodesbild import flodesbild

MINST_ANTAL = 40
LANGSTA_MENING = 25
NAMN = {vinjett.id: vinjett for vinjett in VINJETTER}


@pytest.fixture(scope="module")
def alla() -> dict[str, tuple[Scenario, Scenariofil]]:
    """Alla scenariorader efter id."""
    return rader(las_mapp(ROT / "scenarios"))


@pytest.fixture(scope="module")
def fallen(alla: dict[str, tuple[Scenario, Scenariofil]]) -> list[Ovningsfall]:
    """Alla övningsfall och genomgångar."""
    fallen, fel = las_ovningar((*VINJETTER, *GENOMGANGAR.values()), alla)
    assert [] == fel
    return fallen


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


def fel_med(vinjett: Vinjett, alla: dict[str, tuple[Scenario, Scenariofil]]) -> str:
    """Felen när vinjetten läses, som en text."""
    return "\n".join(las_ovningar([vinjett], alla)[1])


@pytest.mark.parametrize(
    ("andring", "vantat"),
    [
        ({"rad": "X99"}, "finns inte i någon scenariofil"),
        ({"poang": {"utfall": "kan_beviljas"}}, "reglerna ger hanvisa_stadsdel"),
        ({"poang": {"beslutsfattare": "jobbtorg"}}, "säger inget utfall"),
        ({"poang": {"utfall": "hanvisa_stadsdel", "utfal": "x"}}, "«utfal», som inte finns"),
        ({"flaggor": ("T-08",)}, "ska ge upplysningen T-08"),
        ({"rad": "B13"}, "raden säger nej"),
        ({"berattelse": (mening("En person på {alder} ansöker."),)}, "ingen mening säger det"),
        ({"berattelse": (mening("Kontakt finns.", kontakt="ja"),)}, "«kontakt» finns inte"),
        ({"berattelse": (mening("Startdag {startdag}."),)}, "raden säger inget värde"),
    ],
)
def test_vinjett_som_inte_stammer_underkanns(
    alla: dict[str, tuple[Scenario, Scenariofil]], andring: dict[str, object], vantat: str
) -> None:
    """En vinjett som säger fel, glömmer något eller inte ger sin poäng får ett meddelande som hjälper."""
    assert vantat in fel_med(replace(NAMN["V01"], **andring), alla)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("nummer", "lardom", "vantat"),
    [
        ("V66", "Den som vill studera kan aldrig uppfylla det efter orden.", "när onskat_mal är studier"),
        ("V66", "Kriteriet uppfylls aldrig av den som vill studera.", "när onskat_mal är studier"),
        ("V01", "Den personen kan inte uppfylla något.", "poängen nämner inget kriterium"),
        ("V32", "Luckan behöver inte utredas.", "ett avslag behöver skäl"),
        ("V88", "Utred inte det som inte kan ändra svaret.", "ett avslag behöver skäl"),
        ("V32", "Från 21 år gäller UVAS.", "säger 21, som reglerna inte har"),
        ("V32", "Från 18 och 31 år gäller andra kriterier.", "säger 31, som reglerna inte har"),
        ("V32", "Insatsen ges i fem hela månader.", "säger fem månad, som reglerna inte har"),
    ],
)
def test_en_mening_som_lovar_mer_an_reglerna_underkanns(
    alla: dict[str, tuple[Scenario, Scenariofil]], nummer: str, lardom: str, vantat: str
) -> None:
    """Aldrig är sant enligt reglerna, ett avslag behöver alltid skäl, och talen är reglernas."""
    assert vantat in fel_med(replace(NAMN[nummer], lardom=lardom), alla)


def test_en_mening_som_reglerna_haller_godkanns(alla: dict[str, tuple[Scenario, Scenariofil]]) -> None:
    """Aldrig är sant när inget värde på kriteriets andra uppgifter räcker, och ett förbehåll räcker."""
    aldrig = "Den som är under 16 år kan aldrig uppfylla kriteriet."
    (under_sexton,) = [v for v in VINJETTER if v.poang.get("sopsyk.yrkesverksam-alder") == "ej_uppfyllt"]
    assert fel_med(replace(under_sexton, lardom=aldrig), alla) == ""
    assert fel_med(replace(NAMN["V32"], lardom="För utfallet behövs inte luckan."), alla) == ""


def test_ingen_rad_kallar_nagot_onodigt_vid_avslag(alla: dict[str, tuple[Scenario, Scenariofil]]) -> None:
    """Skälen i ett avslag bygger på behovet, så en rad säger bara vad som inte ändrar svaret."""
    avslag = [rad for rad, _ in alla.values() if rad.vantat.get("utfall") == "kan_inte_beviljas"]
    assert avslag
    assert [rad.namn for rad in avslag if BEHOVS_INTE.search(rad.namn)] == []


def test_fel_vinjett_stoppar_bygget(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Blocket varnar genom mkdocs egen logg, och en varning stoppar ett strikt bygge."""
    fel = replace(NAMN["V01"], poang={"utfall": "kan_beviljas"})
    monkeypatch.setattr("riktlinje.webb.sidor.block.ovning.med_mal", lambda _: (fel,))
    monkeypatch.chdir(ROT)
    with caplog.at_level(logging.WARNING, "mkdocs.riktlinje"):
        Markdown(extensions=["riktlinje"]).convert("/// ovningar | vem-beslutar\n///\n")
    assert "V01 (scenarios/uppsokande/index.md:" in caplog.text
    assert "utfall = kan_beviljas" in caplog.text


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


def test_sidorna_ar_hela_utan_skript(sidtrad: dict[str, Element], fallen: list[Ovningsfall]) -> None:
    """Varje fall står på sitt lärandemåls sida med svaret i en ruta, och setsidan länkar dit."""
    for mal in Larandemal:
        sida = sidtrad[f"ovningar/{mal}/index.html"]
        visade = {e.attrib["data-fall"]: e for e in med_klass(sida, "section", "ovningsfall")}
        assert [vinjett.id for vinjett in med_mal(mal)] == list(visade)
        for fall in (f for f in fallen if f.vinjett.id in visade):
            del_ = visade[fall.vinjett.id]
            (facit,) = med_klass(del_, "details", "facit")
            assert fall.bedomning.utfall.rubrik in text_i(facit)
            assert all(text in text_i(del_) for text in fall.berattelse.meningar)
            assert ("Två kontor kan svara olika" in text_i(facit)) == bool(fall.oklara_texter)
    (lista,) = med_klass(sidtrad["ovningar/set/index.html"], "div", "setlista")
    lankar = {post.attrib["data-fall"]: post.find("a") for post in lista.iter("li")}
    assert set(NAMN) == set(lankar)
    for fall in (f for f in fallen if f.vinjett.mal):
        lank = lankar[fall.vinjett.id]
        assert lank is not None
        assert f"../{fall.vinjett.mal}/#fall-{fall.vinjett.id}" == lank.get("href")


def test_genomgangarna_har_bild_och_steg(sidtrad: dict[str, Element]) -> None:
    """Varje prövning har en genomgång med bild, steg och det som ska göras."""
    for provning in REGELVERK.provningar:
        sida = sidtrad[f"ovningar/genomgang/{provning}/index.html"]
        (bild,) = med_klass(sida, "svg", "flodesbild")
        assert "img" == bild.get("role")
        assert "Fallets väg" in text_i(next(bild.iter("desc")))
        assert next(med_klass(sida, "ol", "gora")).findall("li")
        assert next(med_klass(sida, "ol", "ovningssteg")).findall("li")
