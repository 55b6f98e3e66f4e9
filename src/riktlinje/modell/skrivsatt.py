"""Dagar och tal så som människor skriver dem, lästa på ett enda sätt eller inte alls.

Formulärens fält läses så. Tabeller, länkar och JSON har en enda form, och den läser `fallformer`.
"""

import re
from calendar import monthrange
from datetime import date

from riktlinje.modell.dagord import MANADER
from riktlinje.modell.fallformer import FORSTA_DAG, SISTA_DAG
from riktlinje.modell.fel import Fel, Indatafel, lurigt_tecken, visa
from riktlinje.modell.uppgift import Uppgift, Varde

EXEMPELDAG = "till exempel 2026-11-22"
MED_ORD = "Skriv månaden med ord."
_AR_FORST = re.compile(r"([0-9]{4})([-/. ])([0-9]{1,2})\2([0-9]{1,2})")
_I_FOLJD = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_DAG_FORST = re.compile(r"([0-9]{1,2}) ?[/.-] ?([0-9]{1,2})[ /.-] ?([0-9]{4}|[0-9]{2})")
_MED_ORD = re.compile(r"(?:den )?([0-9]{1,2})(?::e)? ([a-zåäö]+)\.?,? ([0-9]{4}|[0-9]{2})")
_KORTA = {namn[:3]: nummer for nummer, namn in enumerate(MANADER, 1)}
_NUMMER = {**_KORTA, "sept": 9, **{namn: nummer for nummer, namn in enumerate(MANADER, 1)}}


def las_skriven_dag(namn: str, skrivet: object) -> date:
    """Läser en dag som är skriven för hand: 2026-11-22, 20261122, 22/11 2026 eller 22 november 2026.

    Raises:
        Indatafel: dagen finns inte, går inte att läsa eller kan läsas på två sätt.
    """
    text = " ".join(str(skrivet).lower().split())
    if traff := _AR_FORST.fullmatch(text):
        return _dagen(namn, skrivet, traff[1], traff[3], traff[4])
    if traff := _I_FOLJD.fullmatch(text):
        return _dagen(namn, skrivet, *traff.groups())
    if traff := _DAG_FORST.fullmatch(text):
        dag, manad, ar = traff.groups()
        return _dag_och_manad(namn, skrivet, _helt(namn, skrivet, ar), manad, dag)
    traff = _MED_ORD.fullmatch(text)
    if traff and traff[2] in _NUMMER:
        return _dagen(namn, skrivet, _helt(namn, skrivet, traff[3]), str(_NUMMER[traff[2]]), traff[1])
    vad, atgard = (
        f"«{visa(skrivet)}» går inte att läsa som en dag.",
        f"Skriv år, månad och dag, {EXEMPELDAG}.",
    )
    raise Indatafel([Fel(vad, namn, skrivet, lurigt=lurigt_tecken(text), atgard=atgard)])


def las_skrivet_varde(uppgift: Uppgift, skrivet: object) -> Varde:
    """Läser ett värde som är skrivet för hand; ett tal får ha sin enhet efter sig, men ingen annan."""
    text = skrivet.strip() if isinstance(skrivet, str) else skrivet
    if uppgift.ar_tal and isinstance(text, str):
        utan = text.removesuffix(uppgift.enhet).rstrip()
        text = utan if utan.isdigit() else text
    return uppgift.tolka(text)


def _fel(namn: str, skrivet: object, vad: str, atgard: str) -> Indatafel:
    return Indatafel([Fel(vad, namn, skrivet, atgard=atgard)])


def _helt(namn: str, skrivet: object, ar: str) -> str:
    """Året när det har fyra siffror; seklet gissas aldrig."""
    if len(ar) == 4:
        return ar
    vad = f"«{visa(skrivet)}» har bara två siffror i året."
    raise _fel(namn, skrivet, vad, f"Skriv hela året, {EXEMPELDAG}.")


def _dag_och_manad(namn: str, skrivet: object, ar: str, manad: str, dag: str) -> date:
    """Dagen när bara den ena siffran kan vara månaden."""
    ena, andra = int(dag), int(manad)
    if ena != andra and {ena, andra} <= set(range(1, 13)):
        vad = f"«{visa(skrivet)}» kan läsas på två sätt."
        menar = f"Menar du {ena} {MANADER[andra - 1]} eller {andra} {MANADER[ena - 1]}?"
        raise _fel(namn, skrivet, vad, f"{menar} {MED_ORD}")
    if andra > 12 >= ena > 0:
        menar = f"Menar du {andra} {MANADER[ena - 1]}?"
        raise _fel(namn, skrivet, f"Månad {andra} finns inte.", f"{menar} {MED_ORD}")
    return _dagen(namn, skrivet, ar, manad, dag)


def _dagen(namn: str, skrivet: object, ar: str, manad: str, dag: str) -> date:
    """Dagen, om den finns och går att pröva."""
    if not 1 <= int(manad) <= 12:
        raise _fel(
            namn, skrivet, f"Månad {int(manad)} finns inte.", f"Skriv år, månad och dag, {EXEMPELDAG}."
        )
    ord_ = MANADER[int(manad) - 1]
    langd = monthrange(int(ar), int(manad))[1] if int(ar) else 0
    if not 1 <= int(dag) <= langd:
        vad = f"{int(dag)} {ord_} {ar} finns inte."
        raise _fel(namn, skrivet, vad, f"Månaden har {langd} dagar." if langd else "")
    dagen = date(int(ar), int(manad), int(dag))
    if not FORSTA_DAG <= dagen <= SISTA_DAG:
        vad = f"{dagen} går inte att pröva."
        raise _fel(namn, skrivet, vad, f"Ange en dag från {FORSTA_DAG} till {SISTA_DAG}.")
    return dagen
