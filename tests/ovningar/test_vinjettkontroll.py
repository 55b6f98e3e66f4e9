"""Kontrollen av vinjetter: det som inte stämmer får ett meddelande och stoppar bygget."""

import logging
from dataclasses import replace

import pytest
from markdown import Markdown
from stod.platser import ROT

from riktlinje.ovningar.fall import VINJETTER
from riktlinje.ovningar.kontroll import BEHOVS_INTE
from riktlinje.ovningar.ovningsfall import las_ovningar
from riktlinje.ovningar.vinjett import Vinjett, mening
from riktlinje.scenarier.scenario import Scenario, Scenariofil

NAMN = {vinjett.id: vinjett for vinjett in VINJETTER}


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
