"""Egna fall: ut som scenariofil och in igen utan förlust, och med testkörningens meddelanden."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stod.lanktext import med_annat
from stod.platser import ROT

from riktlinje.ovningar.fall import VINJETTER
from riktlinje.scenarier.lasare import las_fil
from riktlinje.scenarier.scenario import Scenariofel
from riktlinje.webb.arbetare.fragor import svara
from riktlinje.webb.sidor.ovningsdata import PLATS, skriv_ovningsdata
from riktlinje.webb.vy.hellank import forsegla
from riktlinje.webb.vy.lank import LANGSTA, skriv_lank

SCENARIER = ROT / "scenarios"
UVAS = "uppsokande/uvas.md"


def fraga(typ: str, **data: Any) -> dict[str, Any]:
    """Svaret på en fråga, så som webbläsaren får det."""
    svar: dict[str, Any] = json.loads(svara(json.dumps({"typ": typ, **data})))
    return svar


def las_in(text: str, namn: str = "egna.md") -> dict[str, Any]:
    """En text inläst som egna fall."""
    return fraga("inlasning", text=text, namn=namn)


def byggt(provning: str = "uppsokande", **uppgifter: str) -> dict[str, str]:
    """Ett fall byggt i kalkylatorn, så som det ligger i minnet."""
    varden = {"beslutsdag": "2023-02-15", **uppgifter}
    namn = fraga("prova", provning=provning, varden=varden)["vy"]["provning"]
    return {"radid": "", "namn": namn, "lank": fraga("tamed", provning=provning, varden=varden)["lank"]}


@pytest.mark.parametrize(
    "fil", sorted(SCENARIER.glob("*/*.md")), ids=lambda fil: f"{fil.parent.name}/{fil.stem}"
)
def test_varje_scenariofil_in_och_ut_ar_samma_fall(fil: Path) -> None:
    """Alla rader i en fil blir egna fall; filen som görs av dem läses in till exakt samma fall."""
    forst = las_in(fil.read_text("utf-8"))
    assert ([], []) == (forst["fel"], forst["avvikelser"])
    (ut,) = fraga("scenariofiler", fall=forst["fall"])["filer"]
    igen = las_in(ut["text"])
    assert forst["fall"] == igen["fall"]
    assert ([], []) == (igen["fel"], igen["avvikelser"])
    assert max(len(fall["lank"]) for fall in igen["fall"]) < LANGSTA


def test_utford_fil_tas_emot_av_testkorningen(tmp_path: Path) -> None:
    """Filerna läggs som de är bland de andra, och både pytest och «riktlinje scenarier» tar emot dem."""
    mapp = tmp_path / "scenarios"
    shutil.copytree(SCENARIER, mapp)
    mina = [
        byggt(alder="23", kon="man", uppbar_forsorjningsstod="nej"),
        byggt(alder="30", kon="kvinna", startdag="2023-03-01"),
        byggt("lss-insteg", alder="17", lss_personkrets="3"),
        byggt("jobbtorg", beslutsdag="2018-10-01", forsorjningshinder="annat"),
    ]
    filer = fraga("scenariofiler", fall=mina)["filer"]
    assert ["egna-uppsokande.md", "egna-lss-insteg.md", "egna-jobbtorg.md"] == [fil["namn"] for fil in filer]
    for fil in filer:
        (mapp / fil["namn"]).write_text(fil["text"], "utf-8")
    pytest_ = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        *(str(mapp / f["namn"]) for f in filer),
    ]
    svar = subprocess.run(pytest_, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "4 passed" in svar.stdout, svar.stdout
    riktlinje = Path(sys.executable).with_name("riktlinje")
    svar = subprocess.run([riktlinje, "scenarier", str(mapp)], capture_output=True, text=True, check=False)
    assert (0, "") == (svar.returncode, svar.stderr), svar.stdout


@pytest.mark.parametrize(
    ("fore", "efter"),
    [
        ("| alder | 23 |", "| alder | tjugo |"),
        ("| alder | 23 |", "| aldder | 23 |"),
        ("kan_beviljas", "beviljas"),
        ("| U37 |", "| U36 |"),
        ("| U37 |", "| U37"),
        ("## Utgångsfall", "## Utgång"),
    ],
)
def test_fel_i_filen_sags_som_i_testkorningen(tmp_path: Path, fore: str, efter: str) -> None:
    """Samma rader och meddelanden som i testkörningen, och inget fall läses in."""
    text = (SCENARIER / UVAS).read_text("utf-8").replace(fore, efter, 1)
    mapp = tmp_path / "scenarios"
    mapp.mkdir()
    (mapp / "egna.md").write_text(text, "utf-8")
    with pytest.raises(Scenariofel) as felet:
        las_fil(mapp / "egna.md", mapp)
    svar = las_in(text, "scenarios/egna.md")
    assert [(ett.plats.rad, ett.mening()) for ett in felet.value.fel] == [
        (f["rad"], f["text"]) for f in svar["fel"]
    ]
    assert [] == svar["fall"]


def test_vantat_svar_som_avviker_sags_men_fallet_lases_in() -> None:
    """Raden läses in, eftersom övningens svar är reglernas, och avvikelsen sägs som i testkörningen."""
    svar = las_in((SCENARIER / UVAS).read_text("utf-8").replace("| U37 |", "| U937 |"))
    assert [] == svar["avvikelser"]
    text = fraga("scenariofiler", fall=[byggt(alder="23")])["filer"][0]["text"]
    svar = las_in(text.replace("| kraver_bedomning |", "| kan_beviljas |"))
    assert 1 == len(svar["fall"]) == len(svar["avvikelser"])
    assert "kan_beviljas   kraver_bedomning" in svar["avvikelser"][0]


def test_id_behalls_och_krockar_aldrig() -> None:
    """En inläst rad behåller sitt id; byggda fall och dubbletter får lediga nummer över alla filer."""
    fallen = [
        {**byggt(alder="20"), "radid": "EGET1"},
        byggt(alder="21"),
        {**byggt(alder="22"), "radid": "EGET1"},
        byggt("jobbtorg", beslutsdag="2018-10-01"),
    ]
    filer = fraga("scenariofiler", fall=fallen)["filer"]
    ids = [fall["radid"] for fil in filer for fall in las_in(fil["text"])["fall"]]
    assert ["EGET1", "EGET2", "EGET3", "EGET4"] == ids


SYNLIGA = st.characters().filter(str.isprintable)
"""Andra tecken tar läsaren inte emot i en fil, så inget namn har dem."""


@settings(max_examples=30, deadline=None)
@given(st.lists(st.text(SYNLIGA, min_size=1, max_size=30), min_size=1, max_size=4))
def test_namn_med_vilka_tecken_som_helst_gar_runt(namnen: list[str]) -> None:
    """Ett namn som en fil kan ha kommer tillbaka likadant; lodstreck och lika namn hindrar inte."""
    lank = skriv_lank("jobbtorg", {"beslutsdag": "2018-10-01"})
    celler = [namn.replace("|", "\\|").split() for namn in namnen]
    rader = "\n".join(
        f"| R{nummer} | x {' '.join(cell)} x{nummer} | kraver_bedomning |"
        for nummer, cell in enumerate(celler)
    )
    text = (
        "# Egna\n\n## Utgångsfall\n\n| uppgift | värde |\n|---|---|\n| provning | jobbtorg |\n"
        f"| beslutsdag | 2018-10-01 |\n\n## Fallen\n\n| id | fall | utfall |\n|---|---|---|\n{rader}\n"
    )
    forst = las_in(text)
    assert [] == forst["fel"]
    (ut,) = fraga("scenariofiler", fall=forst["fall"])["filer"]
    assert forst["fall"] == las_in(ut["text"])["fall"]
    lika = [{"radid": "", "namn": "Lika", "lank": lank}] * 3
    assert [] == las_in(fraga("scenariofiler", fall=lika)["filer"][0]["text"])["fel"]


def test_eget_fall_visas_som_ovning() -> None:
    """Fallet får steg och svar av reglerna, och det som länken inte fick ha nämns."""
    mitt = byggt(alder="17", kon="man")
    svar = fraga(
        "egna", fall=[{"id": "E1", "namn": "", "lank": med_annat(mitt["lank"], "&alder", "&hemligt=1&alder")}]
    )["fall"][0]
    assert "«hemligt»" in svar["meddelanden"][0]
    tagg, attribut, *_ = svar["trad"]
    assert ("section", "E1") == (tagg, attribut["data-fall"])
    text = json.dumps(svar["trad"], ensure_ascii=False)
    assert "Det här är känt" in text
    assert "Ålder: 17 år" in text
    assert "Ta med dig" not in text


def test_en_inexakt_sista_dag_sags_i_ovningen() -> None:
    """Både meningen och tiden säger att dagen är räknad i hela månader."""
    rader = (ROT / "tests/regler/exempelfall.jsonl").read_text("utf-8").splitlines()
    (uppgifter,) = [fall["uppgifter"] for fall in map(json.loads, rader) if fall["id"] == "S01"]
    skrivna = {namn: str(varde) for namn, varde in uppgifter.items()}
    mitt = byggt("socialpsykiatri", **skrivna, manader_med_insats="11")
    (svar,) = fraga("egna", fall=[{"id": "E1", "namn": "", "lank": mitt["lank"]}])["fall"]
    text = json.dumps(svar["trad"], ensure_ascii=False).lower()
    assert 2 == text.count("räknad i hela månader")


@pytest.mark.parametrize(
    "lank",
    [
        "",
        "v=1&provning=uppsokande",
        *map(forsegla, ("v=2&provning=okand", "v=2&provning=uppsokande&alder=20")),
    ],
)
def test_oanvandbar_lank_till_eget_fall(lank: str) -> None:
    """En länk utan prövning eller dag ger inget fall, och säger varför."""
    (svar,) = fraga("egna", fall=[{"id": "E1", "namn": "", "lank": lank}])["fall"]
    assert svar["trad"] is None
    assert svar["meddelanden"]


def test_publicerade_fall_som_data(tmp_path: Path) -> None:
    """Varje övningsfall finns i en egen fil, med länkar från webbplatsens rot."""
    skriv_ovningsdata(tmp_path, SCENARIER)
    filer = {fil.stem: json.loads(fil.read_text("utf-8")) for fil in (tmp_path / PLATS).glob("*.json")}
    assert {vinjett.id for vinjett in VINJETTER} == set(filer)
    assert '"riktlinjer/uppsokande/uvas/#uvas.alder"' in json.dumps(filer["V23"])
    for data in filer.values():
        text = json.dumps(data)
        assert re.search(r'"kalkylator/[a-z-]+/#v=2&regler=[0-9a-f]+&provning=', text)
        assert '["riktlinje-' not in text  # ett eget element som kommer in så sätts aldrig i gång
