"""Reglerna i varje CPython som stöds och finns här: bara standardbiblioteket, och samma svar överallt."""

import sys
import warnings

import pytest
from stod.jsonrader import OGILTIGA, scenariorader
from stod.platser import ROT

from riktlinje.regelverk.rader import prova_text
from riktlinje.regelverk.stampel import regelsumma
from riktlinje.webb.kommando import kor

PROGRAM = """
import sys
sys.path.insert(0, "src")
from riktlinje.regelverk.rader import prova_text
from riktlinje.regelverk.stampel import regelsumma
sys.stdin.reconfigure(encoding="utf-8", newline="")
sys.stdout.reconfigure(encoding="utf-8", newline="")
print("%d.%d" % sys.version_info[:2], regelsumma())
for svar in prova_text(sys.stdin.read()):
    print(svar.json())
"""


@pytest.mark.bygger
def test_varje_version_ger_samma_svar() -> None:
    """Varje scenario ger samma JSON, tecken för tecken, i varje version, utan andra paket än Pythons egna."""
    text = "\n".join([*scenariorader(), *OGILTIGA])
    vantat = "\n".join([regelsumma(), *(svar.json() for svar in prova_text(text))])
    provade = {}
    for python in {sys.executable, *kor("Att hitta Python", ["verktyg/hitta-python", "--alla"], ROT).split()}:
        kommando = [python, "-I", "-S", "-c", PROGRAM]
        version, _, svar = kor(f"Att pröva i {python}", kommando, ROT, indata=text).partition(" ")
        provade[version] = vantat == svar.rstrip("\n")
    assert set(provade.values()) == {True}, provade
    if len(provade) == 1:
        warnings.warn(f"Bara Python {[*provade]} finns här; andra versioner är inte prövade.", stacklevel=1)
