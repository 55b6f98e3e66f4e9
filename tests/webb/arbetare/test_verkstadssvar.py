"""Granskarens verkstad: samma svar och felmeddelanden som i testkörningen, och revisionens hela följd."""

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from stod.platser import ROT

from riktlinje.scenarier.lasare import las_text
from riktlinje.scenarier.scenario import Scenariofel
from riktlinje.webb.arbetare.fraga import TABELLASARE
from riktlinje.webb.arbetare.fragor import svara
from riktlinje.webb.arbetare.verkstadsrevision import UTGAVOR
from riktlinje.webb.motor.tabellasare import ARKIV, bygg_verkstadsarkiv

SCENARIER = ROT / "scenarios"
NAMN = "uppsokande/uvas"
RAD = "| 20 år, aktivitetsansvaret gäller inte längre | 20 | kan_beviljas | uppfyllt |"
FILER = sorted(fil.relative_to(SCENARIER).with_suffix("").as_posix() for fil in SCENARIER.rglob("*.md"))


def publicerad(namn: str = NAMN) -> str:
    """Texten i en scenariofil."""
    return (SCENARIER / f"{namn}.md").read_text("utf-8")


def kor(text: str, namn: str = NAMN) -> dict[str, Any]:
    """Svaret på en ändrad fil, så som webbläsaren får det."""
    fraga = {"typ": "tabell", "namn": namn, "text": text, "publicerat": publicerad(namn)}
    svar: dict[str, Any] = json.loads(svara(json.dumps(fraga)))
    return svar


def revidera(
    utgava: str = "uppsokande-2022", borttagna: tuple[str, ...] = (), **granser: list[str]
) -> dict[str, Any]:
    """Svaret på en revision; kriteriet med gränser skrivs med understreck i stället för punkt."""
    aldrar = {namn.replace("_", "."): par for namn, par in granser.items()}
    fraga = {"typ": "revision", "utgava": utgava, "granser": aldrar, "borttagna": borttagna}
    svar: dict[str, Any] = json.loads(svara(json.dumps(fraga)))
    return svar


@pytest.mark.parametrize("namn", FILER)
def test_publicerad_fil_stammer(namn: str) -> None:
    """Varje publicerad fil, datumfilen också, stämmer på alla rader, och ingen rad är ändrad."""
    svar = kor(publicerad(namn), namn)
    assert svar["fel"] == []
    assert all(rad["stammer"] and not rad["andring"] for rad in svar["rader"])
    antal = len(svar["rader"])
    assert svar["besked"] == f"{antal} av {antal} rader stämmer. Ingen rad är ändrad."


def test_andrad_cell_avviker_med_testkorningens_ord() -> None:
    """Raden, skillnaden och var man letar sägs så som i testkörningen."""
    svar = kor(publicerad().replace(RAD, RAD.replace("kan_beviljas", "utanfor_malgrupp")))
    (rad,) = [rad for rad in svar["rader"] if not rad["stammer"]]
    assert (rad["id"], rad["andring"]) == ("U37", "ändrad")
    (avvikelse,) = rad["avvikelser"]
    assert (avvikelse["tabellen"], avvikelse["koden"]) == ("utanfor_malgrupp", "kan_beviljas")
    assert rad["text"].startswith(f"scenarios/{NAMN}.md:{rad['rad']}  «20 år")
    assert "regel: src/riktlinje/regler/uppsokande/uvas.py:" in rad["text"]
    assert "en ändrad, 0 nya och 0 borttagna" in svar["besked"]


def test_nya_borttagna_och_andrat_utgangsfall() -> None:
    """En ny rad, en borttagen rad och rader vars utgångsfall är ett annat märks som det."""
    ny = kor(publicerad().replace("| U37 |", "| U937 |"))
    assert [rad["id"] for rad in ny["rader"] if rad["andring"] == "ny"] == ["U937"]
    assert ny["borttagna"] == ["U37"]
    alla = kor(publicerad().replace("| kon | man |", "| kon | annat |", 1))
    assert sum(rad["andring"] == "ändrad" for rad in alla["rader"]) > 10


@pytest.mark.parametrize(
    "trasig",
    [
        publicerad().replace("| U37 |", "| U37"),
        publicerad().replace("| U37 |", "| U36 |"),
        publicerad().replace(RAD, RAD.replace("| 20 |", "| tjugo |")),
        publicerad().replace("## Utgångsfall", "## Utgång"),
        "",
    ],
)
def test_fel_i_tabellen_ar_lasarens(trasig: str) -> None:
    """Samma rader och samma meddelanden som läsaren ger, och ingen rad körs."""
    svar = kor(trasig)
    with pytest.raises(Scenariofel) as fel:
        las_text(trasig, NAMN, f"scenarios/{NAMN}.md")
    assert svar["fel"] == [{"rad": ett.plats.rad, "text": ett.mening()} for ett in fel.value.fel]
    assert "rader" not in svar
    assert f"på rad {svar['fel'][0]['rad']}." in svar["besked"]


def test_revision_beror_bara_nittonaringar() -> None:
    """Med 20–29 i stället för 19–29 berörs bara de som är 19 år, och varje klass har ett fall att öppna."""
    svar = revidera(uvas_alder=["20", " 29 "], kvinnor_alder=["30", "64"])
    assert svar["fel"] == []
    for villkor in [*svar["berorda"], *(klass["villkor"] for klass in svar["klasser"])]:
        assert "Ålder: 19 år" in villkor
    assert f"{len(svar['klasser'])} klasser" in svar["besked"]
    for klass in svar["klasser"]:
        assert klass["fore"] != klass["efter"]
        assert "&alder=19&" in klass["kalkylator"]


def test_revision_namner_raderna_som_maste_andras() -> None:
    """Raderna som skulle avvika är just de som körningen mot den ändrade prövningen underkänner.

    Prövningens filer är de vars utgångsfall nämner den, hur raden än är skriven.
    """
    texter = {namn: publicerad(namn).replace("| provning |", "|  provning  |") for namn in FILER}
    fraga = {"typ": "revision", "utgava": "uppsokande-2022", "borttagna": [], "texter": texter}
    svar = json.loads(svara(json.dumps({**fraga, "granser": {"uvas.alder": ["20", "29"]}})))
    andras = {rad["id"]: rad["celler"] for rad in svar["rader"]["andras"]}
    assert "utfall: kan_beviljas → utanfor_malgrupp" in andras["U36"]
    assert "U37" not in andras
    assert {ett["regel"] for ett in svar["rader"]["saknas"]} == {"process.beslutanderatt-amn"}
    utan = json.loads(svara(json.dumps({**fraga, "granser": {}, "borttagna": ["uvas.alder"]})))
    assert {"U04", "U36"} <= {rad["id"] for rad in utan["rader"]["andras"]}


@pytest.mark.parametrize("utgava", UTGAVOR)
def test_varje_kriterium_gar_att_ta_bort(utgava: str) -> None:
    """Alla kriterier borta ger fler berörda eller lika många, aldrig ett avbrott."""
    alla = tuple(kriterium.id for kriterium in UTGAVOR[utgava][1].ordning.kriterier())
    svar = revidera(utgava, alla)
    assert svar["klasser"]
    assert len(svar["klasser"]) <= 40


@pytest.mark.parametrize(
    ("svar", "text"),
    [
        (revidera("uppsokande-2032", ("uvas.alder",)), "Utgåvan «uppsokande-2032» finns inte."),
        (
            revidera(uvas_aldre=["1", "2"]),
            "Kriteriet med gränser «uvas.aldre» finns inte. Menade du «uvas.alder»?",
        ),
        (revidera(borttagna=("uvas.alde",)), "Kriteriet «uvas.alde» finns inte. Menade du «uvas.alder»?"),
        (revidera(), "Ändra minst en gräns"),
        (revidera(uvas_alder=["19", "29"]), "Ändra minst en gräns"),
    ],
)
def test_det_som_inte_finns_namns(svar: dict[str, Any], text: str) -> None:
    """Okänd utgåva, okänt kriterium och en revision utan ändring är fel som går att rätta."""
    (fel,) = svar["fel"]
    assert text in fel["text"]


@pytest.mark.parametrize(
    ("par", "falt"),
    [(["arton", "29"], "lagst"), (["19", "121"], "hogst"), (["", "29"], "lagst"), (["30", "29"], "lagst")],
)
def test_fel_i_en_grans_namner_faltet(par: list[str], falt: str) -> None:
    """En gräns som inte är en ålder, eller som är omvänd, nämns med sitt fält."""
    (fel,) = revidera(uvas_alder=par)["fel"]
    assert fel["falt"] == f"uppsokande-2022-uvas.alder-{falt}"


def test_arkivet_blir_lika_och_beskrivs_ratt(tmp_path: Path) -> None:
    """Två byggen ger samma arkiv, i mappen som förteckningen nämner, med tabelläsaren och dess licenser."""
    forsta, andra = (bygg_verkstadsarkiv(tmp_path / namn) for namn in ("a", "b"))
    assert forsta.read_bytes() == andra.read_bytes()
    data = json.loads((tmp_path / "a/motor" / TABELLASARE).read_text("utf-8"))
    assert data["mapp"] == forsta.parent.name
    assert data["filer"][ARKIV]["byte"] == forsta.stat().st_size
    with zipfile.ZipFile(forsta) as arkiv:
        namnen = arkiv.namelist()
    assert {"markdown_it/main.py", "mdurl/__init__.py"} <= set(namnen)
    assert sum("LICENSE" in namn for namn in namnen) >= 2


def samma_id(**texter: str) -> list[dict[str, Any]]:
    """Felen när filerna läses tillsammans; namnen är de publicerade filernas, med de ändrade texterna."""
    filer = [{"namn": namn, "text": texter.get(namn, publicerad(namn))} for namn in FILER]
    fel: list[dict[str, Any]] = json.loads(svara(json.dumps({"typ": "samma_id", "filer": filer})))["fel"]
    return fel


def test_samma_id_i_tva_filer() -> None:
    """Ett id som finns i en annan fil namnges med båda platserna, också i datumfilen."""
    assert [] == samma_id()
    (fel,) = samma_id(
        **{"stodinsats/lss-insteg": publicerad("stodinsats/lss-insteg").replace("L01 ", "U01 ")}
    )
    assert NAMN == fel["namn"]
    assert "Samma id «U01» står redan på scenarios/stodinsats/lss-insteg.md:" in fel["text"]
    (fel,) = samma_id(tider=publicerad("tider").replace("| TID01 |", "| U01 |"))
    assert "tider" == fel["namn"]
    assert [] == samma_id(**{NAMN: "# Trasig"})
