"""The criteria for UVAS in OpenFisca: answers per second, one case at a time and all cases as one vector.

python uvas_openfisca.py < JSON [{fact: value}, …]
"""

import json
import sys
import time

import numpy as np
from openfisca_core.entities import build_entity
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

PERIOD = "2023-02"
VARV_S = 2
FRAGOR = (
    "folkbokford_i_stockholm",
    "arbetar",
    "studerar",
    "anstallning_mycket_osaker",
    "anstallning_liten_omfattning",
    "behov_jobbcoachning_socialt_stod",
    "uppbar_forsorjningsstod",
    "kontakt_stadsdel",
    "pagaende_insats_stadsdel",
    "behov_kompletterande_stod",
)
PERSON = build_entity(key="person", plural="personer", label="Person", is_person=True)


def variabel(namn, sort, formula=None):
    """En variabel per månad."""
    egenskaper = {"value_type": sort, "entity": PERSON, "definition_period": DateUnit.MONTH, "label": namn}
    if formula:
        egenskaper["formula"] = formula
    return type(namn, (Variable,), egenskaper)


def sysselsattning(person, period):
    """Varken arbete eller studier, eller en mycket osäker anställning i liten omfattning."""
    utan = ~person("arbetar", period) & ~person("studerar", period)
    osaker = person("anstallning_mycket_osaker", period) & person("anstallning_liten_omfattning", period)
    return utan + osaker


def uvas(person, period):
    """Alla kriterier för UVAS."""
    alder = person("alder", period)
    nej = ("uppbar_forsorjningsstod", "kontakt_stadsdel", "pagaende_insats_stadsdel", "af_erbjuder")
    ja = (
        "folkbokford_i_stockholm",
        "sysselsattning",
        "behov_jobbcoachning_socialt_stod",
        "behov_kompletterande_stod",
    )
    svar = (alder >= 19) * (alder <= 29)
    for namn in ja:
        svar = svar * person(namn, period)
    for namn in nej:
        svar = svar * ~person(namn, period)
    return svar


def systemet():
    """Alla variabler."""
    system = TaxBenefitSystem([PERSON])
    system.add_variables(
        variabel("alder", int),
        variabel("af_erbjuder", bool),
        *(variabel(namn, bool) for namn in FRAGOR),
        variabel("sysselsattning", bool, sysselsattning),
        variabel("uvas", bool, uvas),
    )
    return system


def rakna(system, fallen):
    """Svaren för fallen, alla i samma beräkning."""
    personer = {
        str(nummer): {
            "alder": {PERIOD: fall["alder"]},
            "af_erbjuder": {PERIOD: fall["af_atgard_erbjuden"] != "nej"},
            **{namn: {PERIOD: fall[namn]} for namn in FRAGOR},
        }
        for nummer, fall in enumerate(fallen)
    }
    simulering = SimulationBuilder().build_from_entities(system, {"personer": personer})
    return [bool(svar) for svar in simulering.calculate("uvas", PERIOD)]


def rakna_vektor(system, kolumner, antal):
    """Svaren för alla fall på en gång, ur färdiga kolumner: så som OpenFisca räknar fortast."""
    simulering = SimulationBuilder().build_default_simulation(system, antal)
    for namn, kolumn in kolumner.items():
        simulering.set_input(namn, PERIOD, kolumn)
    return simulering.calculate("uvas", PERIOD)


def kolumnerna(fallen):
    """Fallens värden, en kolumn per variabel."""
    kolumner = {namn: np.array([fall[namn] for fall in fallen]) for namn in (*FRAGOR, "alder")}
    return kolumner | {"af_erbjuder": np.array([fall["af_atgard_erbjuden"] != "nej" for fall in fallen])}


def per_sekund(gor, antal):
    """Antal fall per sekund processortid när samma sak görs om och om igen."""
    varv, start = 0, time.process_time()
    while time.process_time() - start < VARV_S:
        gor()
        varv += antal
    return varv / (time.process_time() - start)


def main():
    """Läser fallen, svarar och mäter."""
    fallen = json.load(sys.stdin)
    system = systemet()
    svar, kolumner = rakna(system, fallen), kolumnerna(fallen)
    if svar != rakna_vektor(system, kolumner, len(fallen)).tolist():
        raise SystemExit("The vector answers otherwise than the cases one by one.")
    utfall = {
        "svar": svar,
        "perSekund": per_sekund(lambda: rakna(system, fallen[:1]), 1),
        "perSekundVektor": per_sekund(lambda: rakna_vektor(system, kolumner, len(fallen)), len(fallen)),
    }
    print(json.dumps(utfall))


if __name__ == "__main__":
    main()
