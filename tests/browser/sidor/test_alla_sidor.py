"""Det som gäller varje sida: en vandring genom alla sidor, i delar, och vad den fann."""

import html
import re
from pathlib import Path

from browser.stod.kalkylatorsidan import UR_MOTORN
from browser.stod.sidvandring import DELAR, Vandring

# Namn så som de står i scenariofilerna: med understreck, med punkt eller utan prickar.
FILNAMN = re.compile(r"\w_\w|\b(?:uvas|kvinnor|tid)\.\w|okand|kraver|utanfor|hanvisa")


TITEL = re.compile(r"<title>(.*?)</title>", re.DOTALL)


def titel(webbplats: Path, sida: str) -> str:
    """Sidans namn, så som det är byggt och så som fliken visar det."""
    fil = webbplats / (sida[1:] + "index.html" if sida.endswith("/") else sida[1:])
    (namnet,) = TITEL.findall(fil.read_text("utf-8"))
    return " ".join(html.unescape(namnet).split())


def test_axe_finner_inga_brott(vandring: Vandring) -> None:
    """Axe finner inga brott på någon sida, i ljust och mörkt, på bred, smal och smalast skärm."""
    assert vandring["axe"] == {}


def test_varje_sida_ar_ratt_uppmarkt(vandring: Vandring, webbplats: Path) -> None:
    """Varje sida är på svenska, har en huvudrubrik, sitt eget namn och inga dubbla id."""
    assert vandring["uppmarkning"] == {}
    for sida, bild in vandring.sidor.items():
        assert bild.namn == titel(webbplats, sida)


def test_varje_sida_ar_med_i_en_av_delarna_och_har_ett_eget_namn(webbplats: Path, sidor: list[str]) -> None:
    """Delarna av vandringen är tillsammans alla sidor, och ingen sida heter som en annan."""
    assert sorted(sida for nummer in range(DELAR) for sida in sidor[nummer::DELAR]) == sorted(sidor)
    assert len({titel(webbplats, sida) for sida in sidor}) == len(sidor) > DELAR


def test_vandringen_har_sett_sin_del(vandring: Vandring, sidor: list[str]) -> None:
    """Vandringen har besökt varje sida i en av delarna."""
    assert list(vandring.sidor) in [sidor[nummer::DELAR] for nummer in range(DELAR)]


def test_ingen_sida_rullas_i_sidled(vandring: Vandring) -> None:
    """Vid 320 punkters bredd, som är 400 procents zoom, ryms varje sida."""
    assert vandring["forBrett"] == {}


def test_tabeller_staplas_pa_smal_skarm(vandring: Vandring) -> None:
    """Vid 320 punkters bredd behöver ingen tabell med scenarier, kriterier eller källor rullas i sidled."""
    assert vandring["rullandeTabeller"] == {}


def test_storre_avstand_i_texten_klipper_inget(vandring: Vandring) -> None:
    """Läsarens egna avstånd mellan rader, ord och bokstäver ryms (WCAG 1.4.12)."""
    assert vandring["textavstand"] == {}


def test_fokus_syns_overallt(vandring: Vandring) -> None:
    """Allt som nås med tangentbordet får en ram på tre punkter som syns mot grunden och som inget täcker."""
    assert vandring["fokus"] == {}


def test_fokus_gar_i_lasordning(vandring: Vandring) -> None:
    """Tabbordningen följer innehållet uppifrån och ned."""
    assert vandring["fokusordning"] == {}


def test_scenariotabellerna_ar_pa_svenska(vandring: Vandring) -> None:
    """Scenarierna visar rubriker och klartext, inte namnen i filerna."""
    celler = [(sida, cell) for sida, bild in vandring.sidor.items() for cell in bild.scenarioceller]
    assert len(celler) > len(vandring.sidor)
    assert [(sida, cell) for sida, cell in celler if FILNAMN.search(cell)] == []


def test_sidfoten_star_pa_varje_sida(vandring: Vandring) -> None:
    """Varje sida säger att den inte är stadens och länkar till status, integritet och tillgänglighet."""
    vantat = ["/om/status/", "/om/integritet/", "/om/tillganglighet/"]
    for sida, bild in vandring.sidor.items():
        assert "Inte Stockholms stads webbplats" in bild.fot, sida
        assert bild.fotlankar == vantat, sida


def test_ingen_sida_bryter_mot_policyn(vandring: Vandring) -> None:
    """Ingen sida försöker göra något som policyn stoppar."""
    assert {sida: bild.brott for sida, bild in vandring.sidor.items() if bild.brott} == {}


def test_att_lasa_startar_inte_motorn(vandring: Vandring) -> None:
    """Den som bara läser hämtar inget av Python, och ingenting lagras."""
    lasta = {sida: bild.hamtat for sida, bild in vandring.sidor.items() if "kalkylator" not in sida}
    assert all(lasta.values())
    hamtat = [adress for adresser in lasta.values() for adress in adresser]
    assert [adress for adress in hamtat if UR_MOTORN.match(adress) or adress.endswith(".wasm")] == []
    assert vandring.lagrat == [0, 0, 0]
