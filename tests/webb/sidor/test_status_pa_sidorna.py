"""Den dag en riktlinje beslutas: varje sida säger vad som gäller för just sin utgåva."""

import os
import re
import subprocess
import sys
from xml.etree.ElementTree import Element

import pytest
from sprak.klarsprak import publicerade
from stod.htmlsidor import las_sidor, med_klass, text_i
from stod.olika_status import STATUS
from stod.platser import ROT

from riktlinje.modell.status import Utgavestatus

RADER = {
    "uppsokande-2022": "Gällande – beslutad, och gäller från och med 2023-01-01.",
    "socialpsykiatri-2022": "Beslutad – gäller från och med 2022-07-01.",
    "lss-insteg-2022": "Upphävd – gällde från och med 2022-07-01 till och med 2035-12-31, "
    "och används bara för beslut från den tiden.",
    "lss-fortsattning-2022": "Förslag – beslut i kommunfullmäktige inte verifierat.",
    "lss-fullt-2022": "Gällande – beslutad, och gäller från och med 2022-07-01.",
    "jobbtorg-2018": "Beslutad – gäller från och med 2018-09-01.",
}
EGNA_SIDOR = {
    "riktlinjer/uppsokande/index.html": "uppsokande-2022",
    "riktlinjer/uppsokande/uvas/index.html": "uppsokande-2022",
    "riktlinjer/uppsokande/kvinnor/index.html": "uppsokande-2022",
    "riktlinjer/uppsokande/handlaggning/index.html": "uppsokande-2022",
    "riktlinjer/stodinsats/socialpsykiatri/index.html": "socialpsykiatri-2022",
    "riktlinjer/stodinsats/lss-insteg/index.html": "lss-insteg-2022",
    "riktlinjer/stodinsats/lss-fortsattning/index.html": "lss-fortsattning-2022",
    "riktlinjer/stodinsats/lss-fullt/index.html": "lss-fullt-2022",
    "riktlinjer/jobbtorg/index.html": "jobbtorg-2018",
    "riktlinjer/jobbtorg/vagar/index.html": "jobbtorg-2018",
    "riktlinjer/jobbtorg/granser/index.html": "jobbtorg-2018",
}
BARA_BESLUTADE = (
    "riktlinjer/uppsokande/index.html",
    "riktlinjer/uppsokande/uvas/index.html",
    "riktlinjer/uppsokande/kvinnor/index.html",
    "riktlinjer/stodinsats/socialpsykiatri/index.html",
    "riktlinjer/stodinsats/lss-insteg/index.html",
    "riktlinjer/stodinsats/lss-fullt/index.html",
    "riktlinjer/jobbtorg/index.html",
)
"""Sidor om beslutade utgåvor som inte också återger tolkningar om förslag i allmänhet."""
ANDRA_FORSLAG = (
    "Förvaltningen föreslår att måtten ändras till 2019.",
    "Förslaget gäller hur verksamheten mäts",
)
"""Översynens förslag om indikatorer, som inte är utgåvans målgrupp."""
FORSLAG = re.compile(r"förslag|föresl|inte verifiera", re.IGNORECASE)


@pytest.fixture(scope="module")
def sidor(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Element]:
    """Alla sidor, byggda strikt med en riktlinje vars utgåvor har olika status."""
    mal = tmp_path_factory.mktemp("olika-status") / "site"
    miljo = {
        **os.environ,
        "RIKTLINJE_REGELVERK": "stod.olika_status",
        "PYTHONPATH": str(ROT / "tests"),
        "NO_MKDOCS_2_WARNING": "1",
    }
    kommando = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "--site-dir", str(mal)]
    svar = subprocess.run(kommando, cwd=ROT, env=miljo, capture_output=True, encoding="utf-8", check=False)
    assert 0 == svar.returncode, svar.stderr[-3000:]
    return las_sidor(mal)


def artikel(sida: Element) -> Element:
    """Sidans eget innehåll."""
    (funnen,) = med_klass(sida, "article", "md-content__inner")
    return funnen


def ruta(sida: Element) -> Element:
    """Statusrutan, som står direkt efter rubriken."""
    _, forst = list(artikel(sida))[:2]
    assert "utgava" == forst.get("class")
    return forst


def meningar(sida: Element) -> list[str]:
    """Sidans egna meningar, utom citaten."""
    return [mening for mening, _ in publicerade(artikel(sida))]


@pytest.mark.parametrize("namn", EGNA_SIDOR)
def test_sidan_sager_sin_utgavas_status(namn: str, sidor: dict[str, Element]) -> None:
    """Rutan säger utgåvans status med dagarna, och bara ett förslag har en föreslagen första dag."""
    utgava = EGNA_SIDOR[namn]
    text = text_i(ruta(sidor[namn]))
    assert text.startswith(RADER[utgava])
    assert f"Utgåva {utgava}," in text
    foreslagen = STATUS[utgava] is Utgavestatus.FORESLAGEN
    assert foreslagen == ("Föreslagen första dag: " in text) == ("förslag från" in text)
    assert foreslagen != (". Första dag: " in text)
    assert (STATUS[utgava] is Utgavestatus.UPPHAVD) == ("Sista dag: 2035-12-31" in text)


@pytest.mark.parametrize("namn", BARA_BESLUTADE)
def test_en_beslutad_text_kallas_inte_forslag(namn: str, sidor: dict[str, Element]) -> None:
    """Ingen egen mening på sidan kallar den beslutade texten ett förslag, och ingen rubrik gör det."""
    egna = [m for m in meningar(sidor[namn]) if not m.startswith(ANDRA_FORSLAG)]
    assert len(egna) > 20
    assert [] == [m for m in egna if FORSLAG.search(m)]
    rubriker = [text_i(e) for e in artikel(sidor[namn]).iter() if re.fullmatch("h[1-6]", e.tag)]
    assert [] == [rubrik for rubrik in rubriker if FORSLAG.search(rubrik)]


@pytest.mark.parametrize(
    ("namn", "utgavor"),
    [
        ("riktlinjer/checklistor/index.html", [n for n in RADER if n != "jobbtorg-2009"]),
        ("riktlinjer/stodinsats/index.html", [n for n in RADER if n.endswith("-2022") and n[0] in "sl"]),
        ("riktlinjer/stodinsats/strategi/index.html", [n for n in RADER if n[0] in "sl"]),
    ],
)
def test_en_sida_om_flera_utgavor_sager_var_och_en(
    namn: str, utgavor: list[str], sidor: dict[str, Element]
) -> None:
    """Har utgåvorna olika status står var och en för sig, i samma ordning som prövningarna."""
    rutan = ruta(sidor[namn])
    assert text_i(rutan).startswith("Utgåvorna har olika status.")
    poster = [text_i(post).partition(": ")[2] for post in rutan.iter("li")]
    assert [RADER[utgava] for utgava in utgavor] == poster


def test_forteckningen_har_en_rad_per_beslutad_utgava(sidor: dict[str, Element]) -> None:
    """Statussidan säger status, dagar och vad som saknas för varje utgåva, och vad orden betyder."""
    forteckning, ord_ = list(artikel(sidor["om/status/index.html"]).iter("table"))[:2]
    rader = [[text_i(cell) for cell in rad] for rad in forteckning.iter("tr")]
    assert ["Utgåva", "Status", "Första dag", "Det som saknas"] == rader[0]
    inget = "inget: texten är beslutad"
    assert ["Riktlinjen för uppsökande uppdrag", "Gällande", "2023-01-01", inget] in rader
    assert ["Insteg för LSS personkrets 1 eller 2", "Upphävd", "2022-07-01 till 2035-12-31", inget] in rader
    saknas = "beslut i socialnämnden och i kommunfullmäktige"
    forslag = ["Fortsatt insats efter Insteg", "Förslag, beslut inte verifierat", "2022-07-01", saknas]
    assert forslag in rader
    assert len(STATUS) == len(rader) - 1
    betydelser = {text_i(rad[0]) for rad in ord_.iter("tr")} - {"Status"}
    assert {"Förslag", "Beslutad", "Gällande", "Upphävd"} == betydelser


def test_startsidan_och_tidslinjen_foljer_med(sidor: dict[str, Element]) -> None:
    """Där sidan talar om alla texter säger den att de är olika; beslutade dagar är inte föreslagna."""
    start = meningar(sidor["index.html"])
    assert any("riktlinjer och förslag till riktlinjer" in mening for mening in start)
    assert "Texterna har olika status, och varje sida börjar med sin." in start
    handelser, utgavor = [
        list(tabell.iter("tr")) for tabell in artikel(sidor["om/tidslinje/index.html"]).iter("table")
    ][:2]
    rader = [" ".join(text_i(cell) for cell in rad) for rad in handelser]
    assert [
        "2023-01-01 Riktlinjen börjar gälla. Den gäller uppsökande uppdrag. Källa 003, dagen är beslutad"
    ] == [rad for rad in rader if rad.startswith("2023-01-01")]
    assert 3 == sum(
        " börjar gälla." in rad and rad.startswith("2022-07-01") and "beslutad" in rad for rad in rader
    )
    assert any("Föreslagen dag: Stödinsatsen börjar gälla." in rad for rad in rader)
    assert {rad.removesuffix(".") for rad in RADER.values()} < {text_i(rad[-1]) for rad in utgavor}
