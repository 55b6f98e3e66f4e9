"""Stegen efter ett svar: två till fem för varje utfall, inget som är gjort och inget som säger emot det."""

from collections.abc import Iterator, Mapping
from datetime import date

import pytest
from stod.sagt import beslutsfattare
from stod.uppraknade_fall import UTGAVOR, fallen, uppfyllda

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.fall import Fall
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.uppgift import Varde
from riktlinje.modell.utfall import Utfall
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.rader import prova_text
from riktlinje.webb.vy.checklista import regelrubriker

PER_UTGAVA = 1_500
UTGAVEIDN = [utgava.id for _, utgava in UTGAVOR]


def svaren(provning: Provning, utgava: Utgava) -> Iterator[tuple[Bedomning, Fall]]:
    """Uppräknade fall i utgåvan, med svaren."""
    for svar in prova_text("\n".join(fallen(provning, utgava, PER_UTGAVA))):
        if svar.fall is not None and svar.bedomning is not None:
            yield svar.bedomning, svar.fall


def stegen(provning: str, dag: date, **andrat: Varde | None) -> tuple[Bedomning, list[str]]:
    """Svaret och stegen för ett uppfyllt fall där några uppgifter är andra; None är okänd."""
    hela = REGELVERK.provningar[provning]
    utgava = hela.utgava(dag) or hela.utgavor[-1]
    alla = {**uppfyllda(hela, utgava), **andrat}
    fall = Fall(provning, dag, {namn: varde for namn, varde in alla.items() if varde is not None})
    bedomning = hela.prova(fall)
    return bedomning, [str(ett) for ett in REGELVERK.stegen(bedomning, fall)]


@pytest.mark.parametrize(("provning", "utgava"), UTGAVOR, ids=UTGAVEIDN)
def test_tva_till_fem_steg_som_bygger_pa_reglerna(provning: Provning, utgava: Utgava) -> None:
    """Varje svar har två till fem olika steg, och varje steg nämner regler som finns."""
    kanda = set(regelrubriker())
    for bedomning, fall in svaren(provning, utgava):
        steg = REGELVERK.stegen(bedomning, fall)
        assert 2 <= len({str(ett) for ett in steg}) == len(steg) <= 5, (bedomning.utfall, fall.uppgifter)
        assert all(ett.regler and set(ett.regler) <= kanda for ett in steg)


@pytest.mark.parametrize(("provning", "utgava"), UTGAVOR, ids=UTGAVEIDN)
def test_stegen_namner_bara_den_som_beslutar(provning: Provning, utgava: Utgava) -> None:
    """Inget steg säger att någon annan än svarets beslutsfattare beslutar."""
    for bedomning, fall in svaren(provning, utgava):
        sagda = {vem for ett in REGELVERK.stegen(bedomning, fall) for vem in beslutsfattare(str(ett))}
        assert sagda <= {str(bedomning.beslutsfattare)}


def test_varje_utfall_har_provats() -> None:
    """De uppräknade fallen når varje utfall som någon prövning kan ge."""
    natta = {bedomning.utfall for par in UTGAVOR for bedomning, _ in svaren(*par)}
    assert set(REGELVERK.utfall) == natta


def test_ett_samrad_som_ar_gjort_ar_inget_steg() -> None:
    """Samrådet är ett steg när det saknas, och inte när det är gjort eller inte behövs."""
    dag = date(2023, 2, 15)
    saknas, steg = stegen("uppsokande", dag, avser_fortsatt_insats=True, samrad_af=False)
    assert (Utfall.KRAVER_BEDOMNING, True) == (saknas.utfall, "samråd med Arbetsförmedlingen" in steg[0])
    for andrat in (
        {"avser_fortsatt_insats": True, "samrad_af": True},
        {"avser_fortsatt_insats": False, "samrad_af": False, "studerar": None},
    ):
        assert "amråd" not in " ".join(stegen("uppsokande", dag, **andrat)[1])


def test_avslaget_pa_fullt_stod_har_bada_upplysningarna() -> None:
    """Den som inte uppfyller kriterierna ska få veta två saker (T-26), och stegen och listan har båda."""
    bedomning, steg = stegen("lss-fullt", date(2023, 2, 15), lss_personkrets="3")
    assert bedomning.utfall == Utfall.KAN_INTE_BEVILJAS
    assert any("på nytt" in ett and "Insteg" in ett for ett in steg)
    (listans,) = (
        str(s) for s in REGELVERK.checklistor["lss-fullt"] if "lss.fullt.info-ny-ansokan" in s.regler
    )
    assert "ansöka igen" in listans
    assert "Insteg" in listans


@pytest.mark.parametrize(
    ("provning", "andrat", "borjar"),
    [
        ("uppsokande", {"kontakt_stadsdel": None}, "Kontrollera: aktuell hos stadsdelens socialtjänst"),
        ("uppsokande", {"behov_kompletterande_stod": None}, "Bedöm och skriv vad det bygger på: behov av"),
        (
            "uppsokande",
            {"af_atgard_erbjuden": "delvis"},
            "Gör en egen bedömning där texten är oklar: stöd",
        ),
        (
            "socialpsykiatri",
            {"rapport_arbetsspecialist": False},
            "Se till att detta finns före beslutet: r",
        ),
        (
            "socialpsykiatri",
            {"af_atgard_kan_erbjudas": "ej_provat"},
            "Se till att detta finns före beslutet:",
        ),
        ("lss-insteg", {"alder": 17}, "Gör en egen bedömning där texten är oklar: yrkesverksam ålder"),
    ],
)
def test_det_som_saknas_styr_stegen(provning: str, andrat: Mapping[str, Varde], borjar: str) -> None:
    """Ett fall som kräver bedömning säger vad som ska kontrolleras, bedömas, hämtas in eller läsas."""
    bedomning, steg = stegen(provning, date(2023, 2, 15), **andrat)
    assert bedomning.utfall == Utfall.KRAVER_BEDOMNING
    assert steg[0].startswith(borjar)


def test_stadsdelens_svar_har_inga_steg_for_jobbtorgs_beslut() -> None:
    """Beslutar stadsdelen finns bara överlämning, kontakt, råd och stöd och svaret på begäran."""
    bedomning, steg = stegen("uppsokande", date(2023, 2, 15), kontakt_stadsdel=True)
    assert bedomning.utfall == "hanvisa_stadsdel"
    assert 4 == len(steg)
    assert not any("avslag" in ett or "överklag" in ett for ett in steg)


def test_vantetiden_star_forst() -> None:
    """Har väntetiden ändrat svaret är det första steget att någon tar ställning till det."""
    andrat: dict[str, Varde] = {
        "alder": 30,
        "alder_vid_ansokan": 29,
        "kon": "kvinna",
        "hogsta_utbildning": "gymnasium",
    }
    _, steg = stegen("uppsokande", date(2023, 2, 15), **andrat)
    assert steg[0].startswith("Låt en jurist eller chef ta ställning först")
