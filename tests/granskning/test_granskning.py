"""Granskningen: jämförelsen är fullständig, inga mutanter överlever och luckorna är textens egna."""

import json
from dataclasses import replace
from datetime import date
from itertools import product
from pathlib import Path

import pytest
from click.testing import CliRunner
from stod.platser import ROT

from riktlinje.cli import huvud
from riktlinje.granskning import andring
from riktlinje.granskning.bild import bild, las_bild
from riktlinje.granskning.helhet import Kub
from riktlinje.granskning.jamforelse import EjJamforbara, Jamforelse, jamfor
from riktlinje.granskning.luckor import fynd
from riktlinje.granskning.rapport import Granskning, granska
from riktlinje.granskning.revision import Revision, reviderad
from riktlinje.modell.ordning import Ordning
from riktlinje.modell.uppgift import Varde
from riktlinje.modell.utfall import Status
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.rader import prova_text
from riktlinje.scenarier.lasare import las_mapp, las_text

SCENARIER = ROT / "scenarios"
DAG = date(2023, 1, 1)
UPPSOKANDE = REGELVERK.provningar["uppsokande"].utgavor[-1].ordning
INSTEG = REGELVERK.provningar["lss-insteg"].utgavor[-1].ordning
JOBBTORG = tuple(utgava.ordning for utgava in REGELVERK.provningar["jobbtorg"].utgavor)


@pytest.fixture(scope="module")
def granskning() -> Granskning:
    """Hela granskningen av det publicerade."""
    return granska(las_mapp(SCENARIER), [], DAG)


def test_ingen_mutant_overlever(granskning: Granskning) -> None:
    """Varje liten ändring som går att se märks av minst en rad."""
    overlevde = {s.mutant.regel: s.mutant.andring for u in granskning.utgavor for s in u.overlevande}
    assert overlevde == {}
    assert granskning.godkand
    assert list(granskning.forslag()) == []


def test_det_som_ingen_rad_provar_kan_inget_fall_na(granskning: Granskning) -> None:
    """Celler, gränsvärden och par som saknas är de som vägvalen gör omöjliga, och de är också fynd."""
    luckor = [lucka for granskad in granskning.utgavor for lucka in granskad.luckor]
    assert [lucka for lucka in luckor if lucka.forslag is not None] == []
    avgor_aldrig = {f.vad.split()[1] for f in granskning.fynd if f.sort == "avgör aldrig"}
    assert {lucka.regel for lucka in luckor} == avgor_aldrig


def test_varje_fynd_ar_ett_fall_som_gar_att_prova(granskning: Granskning) -> None:
    """Vittnet går att pröva, och prövas av en utgåva."""
    for ett in granskning.fynd:
        (svar,) = prova_text(json.dumps(ett.falldata()))
        assert svar.bedomning is not None, svar.fel
        assert svar.bedomning.utgava is not None


def test_det_som_inte_gar_att_analysera_ar_underkant() -> None:
    """En dag utan utgåva och en utgåva utan rader sägs, och då är granskningen aldrig godkänd."""
    filer = [fil for fil in las_mapp(SCENARIER) if fil.namn == "stodinsats/lss-insteg"]
    granskning = granska(filer, [], date(2000, 1, 1))
    assert not granskning.godkand
    assert any("2000-01-01" in vad for vad in granskning.ej_analyserat)
    assert any("jobbtorg-2009" in vad for vad in granskning.ej_analyserat)


def test_utan_en_rad_overlever_en_mutant_och_en_rad_foreslas() -> None:
    """Tas raderna för en gräns bort märks det, och den föreslagna raden går att klistra in."""
    filer = las_mapp(SCENARIER)
    kvar = [
        replace(fil, scenarier=tuple(s for s in fil.scenarier if s.fall.uppgifter.get("alder") != 16))
        for fil in filer
    ]
    granskning = granska([fil for fil in kvar if fil.scenarier], [], DAG)
    overlevde = [s.mutant.andring for u in granskning.utgavor for s in u.overlevande]
    assert any("alder 16" in andringen for andringen in overlevde)
    assert not granskning.godkand
    forslag = next(f for f in granskning.forslag() if f.celler.get("alder") == "16")
    fil = next(fil for fil in filer if fil.namn == forslag.fil)
    utgang = "\n".join(f"| {namn} | {varde} |" for namn, varde in fil.utgangsfall.items())
    tabell = f"| uppgift | värde |\n|---|---|\n{utgang}"
    text = f"# Prov\n\n## Utgångsfall\n\n{tabell}\n\n## Rader\n\n{forslag.markdown()}\n"
    (rad,) = las_text(text, "prov", "prov.md").scenarier
    assert rad.fall.uppgifter == forslag.fall.uppgifter


def i_kub(kub: Kub, fall: dict[str, Varde]) -> bool:
    """Sant när fallet hör till klassen."""
    return all(fall[namn] in varden for namn, varden in kub.items())


def rakna(fore: Ordning, efter: Ordning, jamforelse: Jamforelse) -> None:
    """Varje fall för sig: klasserna täcker precis de fall vars svar ändras, och svaren stämmer."""
    ordningar = (fore, efter)
    klasser = [
        sorted({v for ordning in ordningar for v in _klasser(ordning, u.namn)}, key=str)
        for u in jamforelse.uppgifter
    ]
    for varden in product(*klasser):
        fall = dict(zip([u.namn for u in jamforelse.uppgifter], varden, strict=True))
        svaren = [_svar(ordning, fall) for ordning in (fore, efter)]
        traffar = [k for k in jamforelse.klasser if i_kub(k.villkor, fall)]
        assert len(traffar) == (svaren[0] != svaren[1])
        assert any(i_kub(kub, fall) for kub in jamforelse.berorda) == bool(traffar)
        for klass in traffar:
            for utgang, svar in zip((klass.fore, klass.efter), svaren, strict=True):
                assert (utgang[0].utfall, utgang[0].beslutsfattare, utgang[0].malgrupp) == svar[:3]


def _klasser(ordning: Ordning, namn: str) -> list[Varde]:
    if namn not in {n for tabell in ordning.tabeller.values() for n in tabell.namn}:
        return []
    return [varde for klass in ordning.vardeklasser(namn) for varde in (klass[0], klass[-1])]


def _svar(ordning: Ordning, fall: dict[str, Varde]) -> tuple[object, ...]:
    lage = {namn: fall.get(namn) for namn in ordning.uppgifter}
    karna = ordning.prova(lage)
    return karna.utfall, karna.beslutsfattare, karna.malgrupp


def test_jamforelsen_ar_fullstandig_for_jobbtorg() -> None:
    """Före och från september 2018, prövat mot varje enskilt fall av det som målgruppen beror på."""
    fore, efter = JOBBTORG
    rakna(fore, efter, jamfor(*(replace(o, upplysningar=()) for o in (fore, efter)), brister=False))


def test_jamforelsen_ar_fullstandig_utan_ett_kriterium() -> None:
    """Insteg utan kravet på personkrets, prövat mot varje enskilt fall."""
    utan = andring.utan(INSTEG, "lss.insteg.personkrets")
    jamforelse = jamfor(replace(INSTEG, upplysningar=()), replace(utan, upplysningar=()), brister=False)
    assert jamforelse.klasser
    rakna(INSTEG, utan, jamforelse)


def test_samma_utgava_skiljer_inte() -> None:
    """En utgåva är lik sig själv, också som data."""
    assert jamfor(UPPSOKANDE, UPPSOKANDE).lika
    assert jamfor(UPPSOKANDE, las_bild(json.loads(json.dumps(bild(UPPSOKANDE))))).klasser == ()


def test_en_flyttad_grans_beror_bara_den_aldern() -> None:
    """Från 20 i stället för 19 år: varje berört fall är 19 år, och ingen annan."""
    jamforelse = jamfor(UPPSOKANDE, reviderad(UPPSOKANDE, Revision({"uvas.alder": (20, 29)})), brister=False)
    assert {kub["alder"] for kub in jamforelse.berorda} == {(19,)}


def test_kvinnor_fran_25_andrar_inget_sa_lange_uvas_provas_forst() -> None:
    """En ändrad gräns utan verkan sägs vara utan verkan."""
    jamforelse = jamfor(UPPSOKANDE, reviderad(UPPSOKANDE, Revision({"kvinnor.alder": (25, 64)})))
    assert jamforelse.klasser == ()
    assert [cell.regel for cell in jamforelse.celler] == ["kvinnor.alder"]


@pytest.mark.parametrize(
    ("revision", "ord_"),
    [
        (Revision({"uvas.aldr": (1, 2)}), "Menade du «uvas.alder»"),
        (Revision({"uvas.alder": (30, 20)}), "lägst först"),
        (Revision({}, ("uvas.svenska",)), "finns inte"),
    ],
)
def test_en_omojlig_revision_sager_vad_som_ar_fel(revision: Revision, ord_: str) -> None:
    """Okänt kriterium, omvända gränser och okänt borttaget kriterium avvisas."""
    with pytest.raises(ValueError, match=ord_):
        reviderad(UPPSOKANDE, revision)


def test_olika_vardemangder_ar_inte_lika() -> None:
    """Kan utgåvorna inte jämföras är svaret ett fel, aldrig «lika»."""
    kon = replace(UPPSOKANDE.uppgifter["kon"], varden=("kvinna", "man"), etiketter=("kvinna", "man"))
    annan = {**UPPSOKANDE.uppgifter, "kon": kon}
    with pytest.raises(EjJamforbara, match="«kon»"):
        jamfor(UPPSOKANDE, replace(UPPSOKANDE, uppgifter=annan, malgruppsval=None))


def test_luckorna_ar_de_som_texterna_lamnar() -> None:
    """Män 30–64, de som studerar vid 19–29, 16–18, 65 och äldre; och två beslutsfattare (T-37, T-39)."""
    luckor = [f.vittne for f in fynd(DAG) if f.sort == "lucka"]
    assert any(v.get("kon") == "man" and 30 <= int(v["alder"]) <= 64 for v in luckor)
    assert any(v.get("studerar") is True and 19 <= int(v["alder"]) <= 29 for v in luckor)
    aldrar = {varde for f in fynd(DAG) if f.sort == "lucka" for varde in f.villkor.get("alder", ())}
    assert {15, 16, 18, 65, 120} <= aldrar
    assert any(f.sort == "krock" and "uppsokande" in f.vad for f in fynd(DAG))


def test_granska_och_jamfor_pa_kommandoraden(tmp_path: Path) -> None:
    """Samma svar som text och JSON, med slutkoder."""
    kor = CliRunner().invoke
    lika = kor(huvud, ["jamfor", "uppsokande-2022", "uppsokande-2022"])
    assert (lika.exit_code, "Ingenting skiljer" in lika.output) == (0, True)
    olika = kor(huvud, ["jamfor", "--json", "jobbtorg-2009", "jobbtorg-2018"])
    assert olika.exit_code == 1
    data = json.loads(olika.output)
    assert len(data["klasser"]) == len(jamfor(*JOBBTORG).klasser)
    rapport = tmp_path / "rapport.html"
    kor(
        huvud,
        ["jamfor", "--sida", str(rapport), "--webbplats", "https://x.se/r", "jobbtorg-2009", "jobbtorg-2018"],
    )
    assert 'href="https://x.se/r/kalkylator/jobbtorg/#v=2' in rapport.read_text("utf-8")
    fel = kor(huvud, ["jamfor", "uppsoknde-2022", "uppsokande-2022"])
    assert (fel.exit_code, "Menade du «uppsokande-2022»" in fel.output) == (2, True)
    hjul = kor(huvud, ["jamfor", "saknas.whl:uppsokande-2022", "uppsokande-2022"])
    assert (hjul.exit_code, "finns inte" in hjul.output) == (2, True)


def test_paret_visar_att_kriteriet_ensamt_vander_utfallet(granskning: Granskning) -> None:
    """De två raderna skiljer sig bara i det kriteriet, och får olika utfall."""
    svar = {r.scenario.id: r.bedomning for r in granskning.resultat}
    for granskad in granskning.utgavor:
        for tackt in granskad.tackning:
            if tackt.par is not None:
                a, b = (svar[rad] for rad in tackt.par)
                par = list(zip(a.kriterier, b.kriterier, strict=True))
                skiljer = {x.id for x, y in par if x.status is not y.status}
                assert skiljer == {tackt.regel.id}
                assert a.utfall is not b.utfall
                assert Status.OKLART not in {x.status for ett in par for x in ett if x.id in skiljer}
