"""Slumpade ändringar i scenariofiler och datumfilen: de nekas med rad och text, eller läses som de står."""

import json
from collections.abc import Iterable
from dataclasses import replace

from hypothesis import strategies as st
from stod.platser import ROT
from stod.slump import andrade, eller_fel, fa, oftast, omskrivna, provat

from riktlinje.modell.fel import Indatafel, Plats
from riktlinje.regelverk.dagar import parametrar
from riktlinje.scenarier.datum import SVAR, Datumrad, las_datumtext
from riktlinje.scenarier.lasare import las_text
from riktlinje.scenarier.scenario import Scenario, Scenariofel, Scenariofil
from riktlinje.webb.arbetare.fragor import svara
from riktlinje.webb.vy.lank import las_lank, skrivet

SCENARIER = ROT / "scenarios"
FILER = {
    fil.relative_to(SCENARIER).with_suffix("").as_posix(): fil.read_text("utf-8")
    for fil in sorted(SCENARIER.rglob("*.md"))
}
DATUMTEXT = FILER.pop("tider")
FIL = "scenarios/prov.md"


def assert_plats(fel: Indatafel, text: str) -> Scenariofel:
    """Varje fel i en tabellfil har en text och en rad som finns."""
    assert isinstance(fel, Scenariofel)
    assert all(ett.plats.fil == FIL and ett.mening() for ett in fel.fel)
    assert {ett.plats.rad for ett in fel.fel} <= set(range(1, text.count("\n") + 2))
    return fel


def utan_plats[R: (Scenario, Datumrad)](rader: Iterable[R]) -> list[R]:
    """Raderna utan fil och rad, som är nya i en omskriven fil."""
    return [replace(rad, plats=Plats(FIL, 1)) for rad in rader]


def som_text(fil: Scenariofil) -> str:
    """Filen skriven på nytt: en tabell per rad."""
    rader = [f"# {fil.rubrik or 'Prov'}", "", "## Utgångsfall", "", "| uppgift | värde |", "|---|---|"]
    rader += [f"| {n} | {v} |" for n, v in fil.utgangsfall.items()]
    for s in fil.scenarier:
        celler = {"id": s.id, "fall": s.namn, **s.skiljer, **s.vantat}
        rubrik = ["", f"## {s.avsnitt}", ""] if s.avsnitt else [""]
        rader += [*rubrik, *_tabell(celler)]
    return "\n".join(rader) + "\n"


def _tabell(celler: dict[str, str]) -> list[str]:
    return [_rad(celler), _rad(["---"] * len(celler)), _rad(celler.values())]


def _rad(celler: Iterable[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in celler) + " |"


BORJAN = {namnet: "\n".join(text.split("\n")[:60]) for namnet, text in FILER.items()}
borjan = st.sampled_from(sorted(BORJAN.values()))


omgjorda = borjan.flatmap(omskrivna)


@provat(oftast(st.one_of(omgjorda, omgjorda, borjan.flatmap(andrade)), st.text()), 0.4, fa)
def test_en_scenariofil_las_som_den_ar_skriven(text: str) -> bool:
    """En ändrad fil nekas med rad och text, eller läses likadant när den skrivs på nytt."""
    last = eller_fel(lambda: las_text(text, "prov", FIL))
    inlast = json.loads(svara(json.dumps({"typ": "inlasning", "namn": FIL, "text": text})))
    if isinstance(last, Indatafel):
        texter = [ett.mening() for ett in assert_plats(last, text).fel]
        assert text.startswith("\ufeff") or texter == [fel["text"] for fel in inlast["fel"]]
        return False
    igen = las_text(som_text(last), "prov", FIL)
    assert igen.utgangsfall == last.utgangsfall
    assert utan_plats(igen.scenarier) == utan_plats(last.scenarier)
    assert [fall["radid"] for fall in inlast["fall"]] == [scenario.id for scenario in last.scenarier]
    for fall, scenario in zip(inlast["fall"], last.scenarier, strict=True):
        assert las_lank(fall["lank"]).varden == skrivet(scenario.fall)
        assert las_lank(fall["lank"]).meddelanden == ()
    return True


def test_varje_publicerad_fil_gar_att_skriva_pa_nytt() -> None:
    """Omskrivningen som provet ovan vilar på bevarar varje publicerad rad."""
    for namnet, text in FILER.items():
        last = las_text(text, namnet, FIL)
        igen = las_text(som_text(last), namnet, FIL)
        assert utan_plats(igen.scenarier) == utan_plats(last.scenarier)


def datum_som_text(rader: list[Datumrad]) -> str:
    """Datumraderna skrivna på nytt: en tabell per rad."""
    ut = ["# Tider"]
    for rad in rader:
        celler = {
            "id": rad.id,
            "fall": rad.namn,
            **{n: str(v) for n, v in rad.argument.items()},
            SVAR: str(rad.svar),
        }
        ut += ["", f"## {rad.funktion}", "", *_tabell(celler)]
    return "\n".join(ut) + "\n"


@provat(oftast(omskrivna(DATUMTEXT) | andrade(DATUMTEXT), st.text()), 0.4, fa)
def test_en_datumfil_las_som_den_ar_skriven(text: str) -> bool:
    """En ändrad datumfil nekas med rad och text, eller läses likadant när den skrivs på nytt."""
    lasta = eller_fel(lambda: las_datumtext(text, FIL))
    if isinstance(lasta, Indatafel):
        assert_plats(lasta, text)
        return False
    assert all(set(rad.argument) == set(parametrar(rad.funktion)) for rad in lasta)
    igen = las_datumtext(datum_som_text(lasta), FIL)
    assert utan_plats(igen) == utan_plats(lasta)
    return True
