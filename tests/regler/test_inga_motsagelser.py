"""Inga motsägelser: det som sägs om ett fall på olika ställen har samma beslutsfattare och samma utfall."""

from collections.abc import Callable, Mapping

import pytest
from stod.sagt import beslutsfattare, strangar, utfall
from stod.uppraknade_fall import UTGAVOR, fallen

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.fall import Fall
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.utfall import Utfall
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.provbara import star_sig
from riktlinje.regelverk.rader import prova_text
from riktlinje.webb.vy.bedomningsvy import vy
from riktlinje.webb.vy.utkast import texter

PER_UTGAVA = 2_900
"""Sammanlagt minst 20 000 fall i de sju utgåvorna."""


def i_vagledningen(fall: Fall, provning: Provning) -> list[str]:
    """Det som vägledningen säger om prövningen, när det är ett svar."""
    sett = star_sig(provning, fall.uppgifter, fall.beslutsdag)
    if not sett.laget.ar_svar:
        return []
    vem = [f"{sett.beslutsfattare.kort} beslutar."] if sett.beslutsfattare else []
    return [*vem, *([sett.utfall.rubrik] if sett.utfall else []), *(str(ett) for ett in sett.gor)]


type Del = Callable[[Bedomning, Fall, Provning], object]
DELAR: Mapping[str, Del] = {
    "meningen": lambda bedomning, _fall, _provning: bedomning.sammanfattning,
    "stegen": lambda bedomning, fall, _provning: [str(ett) for ett in REGELVERK.stegen(bedomning, fall)],
    "texterna": lambda *svaret: [str(ett["text"]) for ett in texter(*svaret)],
    "kvittot": vy,
    "vägledningen": lambda _bedomning, fall, provning: i_vagledningen(fall, provning),
}
"""Det som säger något om fallet; en ny del är en rad."""


def motsagelser(bedomning: Bedomning, fall: Fall, provning: Provning) -> list[str]:
    """Det som sägs någonstans om fallet och som inte är vad prövningen kom fram till."""
    ratt = {str(bedomning.beslutsfattare)} if bedomning.beslutsfattare else set()
    fel = []
    for namn, del_ in DELAR.items():
        text = "\n".join(strangar(del_(bedomning, fall, provning)))
        if vem := beslutsfattare(text) - ratt:
            fel.append(f"{namn} säger att {', '.join(vem)} beslutar")
        if svar := utfall(text) - {str(bedomning.utfall)}:
            fel.append(f"{namn} säger {', '.join(svar)}")
    return fel


@pytest.mark.parametrize(("provning", "utgava"), UTGAVOR, ids=[utgava.id for _, utgava in UTGAVOR])
def test_allt_sager_detsamma(provning: Provning, utgava: Utgava) -> None:
    """Mening, steg, texter, kvitto och vägledning har samma beslutsfattare och utfall i tusentals fall."""
    provade = 0
    fel = {}
    for svar in prova_text("\n".join(fallen(provning, utgava, PER_UTGAVA))):
        if svar.fall is None or svar.bedomning is None:
            continue
        provade += 1
        if funna := motsagelser(svar.bedomning, svar.fall, provning):
            fel[svar.json()] = funna
    assert {} == dict(list(fel.items())[:3])
    assert provade * len(UTGAVOR) >= 20_000


@pytest.mark.parametrize(("provning", "utgava"), UTGAVOR, ids=[utgava.id for _, utgava in UTGAVOR])
def test_ett_beslut_namns_overallt(provning: Provning, utgava: Utgava) -> None:
    """När någon beslutar säger texten vem, och ett bifall eller avslag sägs i meningen och i texten."""
    for svar in prova_text("\n".join(fallen(provning, utgava, 300))):
        if svar.fall is None or svar.bedomning is None or not svar.bedomning.tvasteg:
            continue
        (text,) = texter(svar.bedomning, svar.fall, provning)
        egna = {str(svar.bedomning.utfall)}
        assert {str(svar.bedomning.beslutsfattare)} == beslutsfattare(str(text["text"]))
        assert egna == utfall(str(text["text"])) == utfall(svar.bedomning.sammanfattning)


@pytest.mark.parametrize(
    ("text", "vem", "svar"),
    [
        ("Jobbtorg, på arbetsmarknadsnämndens vägnar, beslutar.", {"jobbtorg"}, set()),
        ("Jobbtorg kan därför inte besluta om insatsen.", set(), set()),
        ("Därför beslutar stadsdelsförvaltningen i stället för Jobbtorg.", {"stadsdelsforvaltning"}, set()),
        ("Lämna över den till stadsdelsförvaltningen, som beslutar.", {"stadsdelsforvaltning"}, set()),
        ("Beslutet fattas av Jobbtorg.", {"jobbtorg"}, set()),
        ("När det blir så beslutar stadsdelen om en senare ansökan.", set(), set()),
        ("Insatsen kan därför inte beviljas enligt lagen.", set(), {Utfall.KAN_INTE_BEVILJAS}),
        ("Insatsen kan beviljas enligt lagen.", set(), {Utfall.KAN_BEVILJAS}),
        ("Personen ingår i Jobbtorgs målgrupp.", set(), {"ingar_i_malgrupp"}),
    ],
)
def test_orden_lases_ratt(text: str, vem: set[str], svar: set[str]) -> None:
    """Det som letas efter hittas, och det som inte sägs läses inte in."""
    assert (vem, svar) == (beslutsfattare(text), utfall(text))
