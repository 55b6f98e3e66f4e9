"""Texterna att kopiera: hela meningar med fallets värden, få luckor, rätt lag och rätt överklagande."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import pytest
from sprak.klarsprak import LANGST, kansliord, langd, meningar
from stod.uppraknade_fall import UTGAVOR, fallen, uppfyllda

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.fall import Fall
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.uppgift import Varde
from riktlinje.modell.utfall import Utfall
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.rader import prova_text
from riktlinje.regler.provningar import kriterierna
from riktlinje.regler.uppgifter import UPPGIFTER
from riktlinje.regler.utkast.citat import KORTA
from riktlinje.regler.utkast.led import BEDOMDA, LED, LUCKOR, MENINGAR
from riktlinje.webb.vy.utkast import texter

NU, GAMMAL = date(2026, 12, 1), date(2025, 6, 30)
LUCKA = re.compile(r"\[[^\[\]]+\]")
IDN = re.compile(r"\b[a-z]+[._][a-z_.]+\b|\bT-\d\d\b|\b[a-z]+-20\d\d\b")
VANTAT: dict[str, Varde | None] = {
    "alder": 30,
    "alder_vid_ansokan": 29,
    "hogsta_utbildning": "gymnasium",
    "studerar": None,
}
UTAN_BESLUT: dict[str, dict[str, Varde | None]] = {
    "rad_och_stod": {"behovsniva": "rad_och_stod"},
    "utan_bistandsbeslut": {"uppbar_forsorjningsstod": True},
    "hanvisa_stadsdel": {"pagaende_insats_stadsdel": True},
    "utanfor_malgrupp": {"alder": 66},
    "kraver_bedomning": {"behov_kompletterande_stod": None},
}


def texterna(
    provning: str, andrat: Mapping[str, Varde | None] | None = None, dag: date = NU
) -> tuple[Bedomning, list[dict[str, Any]]]:
    """Svaret och texterna för ett uppfyllt fall där några uppgifter är andra; None är okänd."""
    hela = REGELVERK.provningar[provning]
    utgava = hela.utgava(dag) or hela.utgavor[-1]
    alla = {**uppfyllda(hela, utgava), **(andrat or {})}
    fall = Fall(provning, dag, {namn: varde for namn, varde in alla.items() if varde is not None})
    bedomning = hela.prova(fall)
    return bedomning, texter(bedomning, fall, hela)


def alla_texter(
    provning: Provning, utgava: Utgava, antal: int = 700
) -> Iterator[tuple[Bedomning, dict[str, Any]]]:
    """Texterna för uppräknade fall i utgåvan, med svaren."""
    for svar in prova_text("\n".join(fallen(provning, utgava, antal))):
        if svar.fall is not None and svar.bedomning is not None:
            for text in texter(svar.bedomning, svar.fall, provning):
                yield svar.bedomning, text


@pytest.mark.parametrize(("provning", "utgava"), UTGAVOR, ids=[utgava.id for _, utgava in UTGAVOR])
def test_varje_text_gar_att_anvanda(provning: Provning, utgava: Utgava) -> None:
    """Ett utkast säger att det är ett, har högst tre luckor, inga id i orden, och reglerna på sista raden."""
    for bedomning, text in alla_texter(provning, utgava):
        forsta, *_, sista = text["text"].strip().splitlines()
        kropp = text["text"].removesuffix(f"{sista}\n")
        assert forsta.startswith("UTKAST TILL ")
        assert "härmed" not in text["text"]
        assert [] == IDN.findall(kropp), kropp
        assert text["luckor"] == len(LUCKA.findall(text["text"])) == text["text"].count("[")
        assert text["luckor"] <= 3, (bedomning.utfall, kropp)
        assert re.search(r"Regler [0-9a-f]{12}, version ", sista)
        assert "Regler" not in kropp


@pytest.mark.parametrize(("provning", "utgava"), UTGAVOR, ids=[utgava.id for _, utgava in UTGAVOR])
def test_meningarna_ar_korta_och_sags_en_gang(provning: Provning, utgava: Utgava) -> None:
    """Ingen mening är längre än 30 ord utan luckor, inget är kansliord, och inget står två gånger."""
    for bedomning, text in alla_texter(provning, utgava, 300):
        if bedomning.utfall == Utfall.EJ_I_KRAFT:
            continue
        utan = LUCKA.sub("", text["text"]).replace(" .", ".")
        alla = [mening for stycke in utan.splitlines()[:-1] for mening in meningar(stycke)]
        assert [] == [mening for mening in alla if langd(mening) > LANGST]
        assert [] == kansliord(utan)
        egna = [mening.strip() for mening in alla if len(mening.split()) > 3]
        assert len(egna) == len(set(egna)), [mening for mening in egna if egna.count(mening) > 1]


def test_kvinnans_avslag_ar_hela_meningar_med_hennes_varden() -> None:
    """En kvinna på 47 med gymnasium: värdena, citatet, punkten, båda stegen och båda vägarna."""
    bedomning, (text,) = texterna(
        "uppsokande", {"alder": 47, "kon": "kvinna", "hogsta_utbildning": "gymnasium"}
    )
    assert (Utfall.KAN_INTE_BEVILJAS, "skal", "Kopiera skäl") == (
        bedomning.utfall,
        text["slag"],
        text["knapp"],
    )
    for del_ in (
        "är 47 år",
        "Du har en utbildning som motsvarar gymnasiet. Kriteriet är inte uppfyllt.",
        "«motsvarande grundskola som högsta utbildningsnivå» (punkt 4 av 7)",
        "Insatsen kan därför inte beviljas enligt 11 kap. 4 § socialtjänstlagen.",
        "Först prövas rätten enligt 11 kap. 1 § socialtjänstlagen.",
        "inte i rätten enligt 11 kap. 1 § och behövs inte för skäliga levnadsförhållanden",
        "beslutet enligt 11 kap. 1 § med förvaltningsbesvär",
        "Beslutet enligt 11 kap. 4 § kan bara laglighetsprövas.",
    ):
        assert del_ in text["text"].replace("\n\n", " ")
    assert "punkt 4 av 7 för kvinnor med svag ställning" in bedomning.sammanfattning


def test_det_antagna_ar_aldrig_faststallt() -> None:
    """En uppgift som är antagen står som antagen överst, och inte i skälen (A3b)."""
    _, (antaget,) = texterna("socialpsykiatri", {"manader_med_insats": None})
    _, (angivet,) = texterna("socialpsykiatri", {"manader_med_insats": 0})
    assert "Antaget, inte utrett: månader med insatsen (0 månader)." in antaget["text"]
    assert "inte haft insatsen tidigare" not in antaget["text"]
    assert "Antaget" not in angivet["text"]
    assert "inte haft insatsen tidigare" in angivet["text"]


@pytest.mark.parametrize("kon", ["kvinna", "man"])
def test_vantetiden_sags_forst(kon: str) -> None:
    """En kvinna på 30, 29 vid ansökan, med gymnasium: varningen står först (A3c)."""
    _, alla = texterna("uppsokande", VANTAT | {"kon": kon})
    for text in alla:
        rad = next(rad for rad in text["text"].splitlines() if rad.startswith("– "))
        assert rad.startswith("– Med åldern vid ansökan hade utfallet eller målgruppen blivit en annan.")


def test_avslaget_pa_fullt_stod_upplyser_om_bada_sakerna() -> None:
    """Rätten att ansöka på nytt och Insteg står i texten vid avslag, och bara då (A3d, T-26)."""
    _, (avslag,) = texterna("lss-fullt", {"lss_personkrets": "3"})
    _, (bifall,) = texterna("lss-fullt")
    for del_ in ("ansöka på nytt", "ansöka om Insteg"):
        assert del_ in avslag["text"]
        assert del_ not in bifall["text"]


@pytest.mark.parametrize("provning", ["socialpsykiatri", "lss-insteg", "lss-fortsattning", "lss-fullt"])
def test_ett_steg_som_bara_bor_provas_star_inte_i_beslutet(provning: str) -> None:
    """Bara det andra steget står i skälen; det första är en fråga till juristerna (A3e, T-36)."""
    _, (text,) = texterna(provning)
    huvud, _, kropp = text["text"].partition("\n\n")
    assert "Stäm av med stadens jurister." in huvud
    assert "11 kap. 1 §" in huvud
    assert "11 kap. 1 §" not in kropp
    assert "förvaltningsbesvär" not in kropp
    assert "tandardtext" not in text["text"]


@pytest.mark.parametrize(
    ("andrat", "utfall"),
    [({"kontakt_stadsdel": True}, "hanvisa_stadsdel"), ({"alder": 35, "kon": "man"}, "utanfor_malgrupp")],
)
def test_den_som_inte_beslutar_lamnar_over_och_svarar_pa_begaran(
    andrat: dict[str, Varde], utfall: str
) -> None:
    """Först överlämningen, sedan skälen för den som ändå vill ha Jobbtorgs beslut (A3a, T-03, T-06)."""
    bedomning, (over, skal) = texterna("uppsokande", andrat)
    assert utfall == bedomning.utfall
    assert ("overlamning", "skal") == (over["slag"], skal["slag"])
    assert over["text"].count("Till stadsdelsförvaltningen [") == 1
    assert "Jobbtorg kan därför inte besluta" in skal["text"]
    assert "Används bara när personen ändå vill ha Jobbtorgs beslut." in skal["text"]
    if utfall == "hanvisa_stadsdel":
        assert "«fattas beslut om insats på Jobbtorg av stadsdelsförvaltningen»" in over["text"]


def test_lagen_foljer_dagen_och_det_okontrollerade_sags() -> None:
    """Före lagbytet är formen inte kontrollerad; efter det sägs vad lagen lämnar öppet (C1, C10)."""
    (gammal,), (ny,) = (texterna("uppsokande", dag=dag)[1] for dag in (GAMMAL, NU))
    rad_om_ratten = [
        next(s for s in text["text"].split("\n\n") if "förvaltningsbesvär" in s) for text in (gammal, ny)
    ]
    assert [True, False] == ["Inte kontrollerat mot lagtexten" in rad for rad in rad_om_ratten]
    for text in (gammal, ny):
        assert "på delegation gäller protokollet där beslutet anmäls (inte kontrollerat mot" in text["text"]
    oppet = ("kommunfullmäktige har gett nämnden uppgiften", "11 kap. 5 §", "är vår överföring")
    assert [all(del_ in text["text"].partition("\n\n")[0] for del_ in oppet) for text in (gammal, ny)] == [
        False,
        True,
    ]
    assert "skälig levnadsnivå" in gammal["text"]


@pytest.mark.parametrize("utfall", UTAN_BESLUT)
def test_svar_utan_beslut_har_en_text(utfall: str) -> None:
    """Råd och stöd, stöd utan biståndsbeslut och öppna frågor har en anteckning, de andra en överlämning."""
    bedomning, (text, *_) = texterna("uppsokande", UTAN_BESLUT[utfall])
    assert utfall == bedomning.utfall
    assert text["slag"] == (
        "overlamning" if utfall in {"hanvisa_stadsdel", "utanfor_malgrupp"} else "journal"
    )
    assert "inga skäl att skriva" not in text["text"]


def test_de_korta_citaten_star_i_kriteriets_citat() -> None:
    """Varje kort citat är ordagrant en del av kriteriets eget."""
    bedomning, _ = texterna("uppsokande")
    regler = kriterierna(bedomning)
    assert dict.fromkeys(KORTA, True) == {namn: KORTA[namn] in regler[namn].citat for namn in KORTA}


def test_varje_svar_som_nagon_regel_bygger_pa_har_ord() -> None:
    """Varje värde på en uppgift som ett steg beror på har ord, och varje bedömning ett ord i sin lucka."""
    utan_ord = {"alder", "manader_med_insats", "alder_vid_ansokan"}
    beror = {n for _, utgava in UTGAVOR for n in utgava.ordning.beror_pa()} - utan_ord
    saknas = [
        (namn, varde)
        for namn in sorted(beror)
        for varde in UPPGIFTER[namn].varden
        if not any(varde in ord_.get(namn, {}) for ord_ in (LED, BEDOMDA, MENINGAR))
    ]
    assert [("aktivt_missbruk", False)] == saknas
    assert set() == {n for n in beror if UPPGIFTER[n].slag == "bedomning"} - {*LUCKOR, "onskat_mal"}
    assert set() == {*LED, *BEDOMDA, *MENINGAR, *LUCKOR} - set(UPPGIFTER)
