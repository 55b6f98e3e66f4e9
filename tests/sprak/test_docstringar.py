"""Docstringarna: allt publikt har en på svenska, med de delar som den som anropar behöver.

Att de finns, och att en del med argument nämner alla, ser ruff till. Här prövas språket och innehållet.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from sprak.engelska import engelska
from stod.platser import ROT

KALLOR = sorted((ROT / "src/riktlinje").rglob("*.py"))
DELAR = {"Args", "Attributes", "Raises", "Returns"}
DELRUBRIK = re.compile(r"^[ ]*(\w+):$", re.MULTILINE)
I_KOD = re.compile(r"`[^`]*`|«[^»]*»")
API = re.findall(r"^::: (\S+)$", (ROT / "docs/utveckling/api.md").read_text("utf-8"), re.MULTILINE)
EGEN_HJALP = "cli"
"""Kommandonas docstringar är deras hjälptexter; vad som går fel står på sidan om kommandona."""

type Publikt = ast.Module | ast.ClassDef | ast.FunctionDef


def publikt(nod: Publikt) -> Iterator[Publikt]:
    """Modulen, klassen eller funktionen och allt publikt i den."""
    yield nod
    for barn in nod.body if not isinstance(nod, ast.FunctionDef) else []:
        if isinstance(barn, ast.ClassDef | ast.FunctionDef) and not barn.name.startswith("_"):
            yield from publikt(barn)


def fel_som_kastas(funktion: ast.FunctionDef) -> set[str]:
    """Namnen på felen som funktionen själv kastar, inte dem i funktioner inuti den."""
    namn, kvar = set(), list[ast.AST](funktion.body)
    while kvar:
        nod = kvar.pop()
        if isinstance(nod, ast.Raise) and isinstance(nod.exc, ast.Call):
            namn.add(ast.unparse(nod.exc.func))
        if not isinstance(nod, ast.FunctionDef | ast.ClassDef | ast.Lambda):
            kvar += ast.iter_child_nodes(nod)
    return namn


def brister(kalla: str, *, api: bool) -> list[str]:
    """Det som saknas i källkodens docstringar, en rad per brist."""
    funna = []
    for nod in publikt(ast.parse(kalla)):
        text = ast.get_docstring(nod)
        namn = "modulen" if isinstance(nod, ast.Module) else nod.name
        if not text:
            funna.append(f"{namn}: saknas")
            continue
        if not re.match(r"[A-ZÅÄÖ«`«\d].*[.?:]$", text.splitlines()[0]):
            funna.append(f"{namn}: den första raden är ingen mening")
        delar = DELRUBRIK.findall(text)
        funna += [f"{namn}: okänd del {del_}" for del_ in delar if del_ not in DELAR]
        svensk = DELRUBRIK.sub("", I_KOD.sub("", text))
        funna += [f"{namn}: engelska, {ord_}" for ord_ in engelska(svensk)]
        if isinstance(nod, ast.FunctionDef):
            funna += [
                f"{namn}: säger inte {fel}"
                for fel in fel_som_kastas(nod)
                if fel.rpartition(".")[2] not in text
            ]
            antal = len([a for a in [*nod.args.args, *nod.args.kwonlyargs] if a.arg not in {"self", "cls"}])
            funna += [f"{namn}: argumenten saknas"] if api and antal > 1 and "Args" not in delar else []
    return funna


@pytest.mark.parametrize("fil", KALLOR, ids=lambda fil: fil.relative_to(ROT / "src/riktlinje").as_posix())
def test_docstringarna_ar_hela(fil: Path) -> None:
    """Allt publikt i modulen har en docstring, på svenska, som nämner felen och på API-sidan argumenten."""
    modul = ".".join(fil.relative_to(ROT / "src").with_suffix("").parts)
    funna = brister(fil.read_text("utf-8"), api=modul in API)
    if modul.split(".")[1] == EGEN_HJALP:
        funna = [brist for brist in funna if "säger inte click." not in brist]
    assert [] == funna


def test_sidan_om_api_har_moduler() -> None:
    """API-sidan visar moduler som finns."""
    assert len(API) >= 4
    assert [] == [modul for modul in API if not (ROT / "src" / f"{modul.replace('.', '/')}.py").exists()]


@pytest.mark.parametrize(
    ("kalla", "brist"),
    [
        ("x = 1", "modulen: saknas"),
        ('"""En modul"""', "modulen: den första raden är ingen mening"),
        ('"""En modul."""\ndef f(): pass', "f: saknas"),
        ('"""En modul."""\nclass A:\n  """En sak."""\n  def f(self): pass', "f: saknas"),
        ('"""Returns the value."""', "modulen: engelska, Returns"),
        ('"""En modul.\n\nArgument:\n    x: ett.\n"""', "modulen: okänd del Argument"),
        ('"""En modul."""\ndef f():\n  """Gör det."""\n  raise Fel("x")', "f: säger inte Fel"),
        ('"""En modul."""\ndef f(a, b):\n  """Gör det."""', "f: argumenten saknas"),
    ],
)
def test_brist_upptacks(kalla: str, brist: str) -> None:
    """Varje sorts brist upptäcks."""
    assert brist in brister(kalla, api=True)
