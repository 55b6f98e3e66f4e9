"""En rad som avviker visar alltid tre platser som finns: raden, regelns kod och meningen på sidan."""

import ast
import re
from functools import cache
from itertools import chain

import pytest
from stod.platser import ROT

from riktlinje.modell.utfall import Utfall
from riktlinje.regelverk import REGELVERK
from riktlinje.scenarier.korning import Resultat, beskriv, kor
from riktlinje.scenarier.resultat import Avvikelse
from riktlinje.scenarier.scenario import Scenario
from riktlinje.scenarier.vantat import EJ_PROVAT, LISTOR, vantade_kolumner

SISTA_RADEN = re.compile(r"  regel: (?P<fil>\S+):(?P<rad>\d+)   text: (?P<sida>docs/\S+\.md)#(?P<mening>\S+)")
FEL = "fel"


@cache
def funktioner(fil: str) -> dict[int, ast.FunctionDef]:
    """Filens funktioner efter den rad där de börjar, dekoratorn medräknad."""
    trad = ast.parse((ROT / fil).read_text("utf-8"))
    egna = (nod for nod in ast.walk(trad) if isinstance(nod, ast.FunctionDef))
    return {min([nod.lineno, *(d.lineno for d in nod.decorator_list)]): nod for nod in egna}


@cache
def definierar(fil: str, rad: int) -> str:
    """Id:t på regeln som börjar på raden, eller funktionens namn när den inte är en regel."""
    funktion = funktioner(fil)[rad]
    for dekorator in funktion.decorator_list:
        if isinstance(dekorator, ast.Call) and isinstance(dekorator.args[0], ast.Constant):
            return str(dekorator.args[0].value)
    return funktion.name


@cache
def meningar(sida: str) -> set[str]:
    """Id på de regler och klausuler som källsidan visar."""
    return set(re.findall(r"^/// (?:regel|klausul) \| (\S+)$", (ROT / sida).read_text("utf-8"), re.MULTILINE))


def platserna(resultat: Resultat) -> tuple[str, str]:
    """Det som koden på den visade raden definierar, och meningen som visas på den visade sidan."""
    forsta, *_, sista = beskriv(resultat).splitlines()
    plats = resultat.scenario.plats
    assert f"{plats.fil}:{plats.rad}  «{resultat.scenario.namn}»" == forsta
    assert resultat.scenario.id in (ROT / plats.fil).read_text("utf-8").splitlines()[plats.rad - 1]
    traff = SISTA_RADEN.fullmatch(sista)
    assert traff, sista
    assert traff["mening"] in meningar(traff["sida"])
    return definierar(traff["fil"], int(traff["rad"])), traff["mening"]


def med_fel(scenario: Scenario, kolumn: str, tabellen: str = FEL) -> Resultat:
    """Raden körd, som om bara den kolumnen avvek."""
    kord = kor(scenario)
    koden = scenario.vantat.get(kolumn, EJ_PROVAT)
    return Resultat(scenario, (Avvikelse(kolumn, tabellen, koden),), kord.bedomning)


def test_varje_rad_och_kolumn_visar_platser_som_finns(scenarier: list[Scenario]) -> None:
    """Vilken cell som än avviker finns koden på sin rad, sidan i docs och meningen på sidan."""
    regler = {r.id for p in REGELVERK.provningar.values() for u in p.utgavor for r in u.regler()}
    par = [(scenario, kolumn) for scenario in scenarier for kolumn in scenario.vantat]
    assert len(par) > len(scenarier)
    for scenario, kolumn in par:
        definierat, mening = platserna(med_fel(scenario, kolumn))
        if kolumn in regler:
            assert (kolumn, kolumn) == (definierat, mening)
        elif kolumn != "flaggor":
            assert definierat == mening


def test_varje_led_i_en_lista_visar_platser_som_finns(scenarier: list[Scenario]) -> None:
    """Allt som en lista får innehålla har en plats, och ett kriterium i listan visar sig självt."""
    forsta = {scenario.fall.provning: scenario for scenario in reversed(scenarier)}
    for namn, provning in REGELVERK.provningar.items():
        kriterier = [k.id for u in provning.utgavor for k in u.ordning.kriterier()]
        upplysningar = {u.id: u.funktion for ug in provning.utgavor for u in ug.ordning.upplysningar}
        tolkningar = {t for u in provning.utgavor for r in u.regler() for t in r.tolkningar}
        for kolumn, led in chain(
            (("brister", k) for k in kriterier),
            (("oklara", k) for k in kriterier),
            (("flaggor", f) for f in [*upplysningar, *sorted(tolkningar)]),
            (("saknade_uppgifter", u) for u in provning.uppgifter),
        ):
            definierat, mening = platserna(med_fel(forsta[namn], kolumn, led))
            if led in kriterier:
                assert (led, led) == (definierat, mening)
            elif funktion := upplysningar.get(led):
                assert funktion.__name__ == definierat


def test_alla_kolumner_provas(scenarier: list[Scenario]) -> None:
    """Raderna har tillsammans varje kolumn som inte är en regel, så att inget slag är oprövat."""
    anvanda = {kolumn for scenario in scenarier for kolumn in scenario.vantat}
    fasta = {k for p in REGELVERK.provningar.values() for k in vantade_kolumner(p)}
    assert {k for k in fasta if "." not in k} <= anvanda
    assert set(LISTOR) <= anvanda


@pytest.mark.parametrize(
    ("kolumn", "utfall", "mening"),
    [
        ("till_och_med", Utfall.KAN_BEVILJAS, "tid.sex-manader"),
        ("lagrum", Utfall.KAN_BEVILJAS, "process.tvasteg"),
        ("malgrupp", Utfall.UTANFOR_MALGRUPP, "process.beslutanderatt-amn"),
        ("utfall", Utfall.UTANFOR_MALGRUPP, "process.beslutanderatt-amn"),
    ],
)
def test_kolumnen_visar_regeln_som_avgor_den(
    kolumn: str, utfall: Utfall, mening: str, scenarier: list[Scenario]
) -> None:
    """En kolumn utan egen regel leder till den regel som avgör den."""
    rader = [s for s in scenarier if s.fall.provning == "uppsokande" and s.vantat["utfall"] == utfall]
    visade = {platserna(med_fel(scenario, kolumn))[1] for scenario in rader}
    assert visade == {mening}
