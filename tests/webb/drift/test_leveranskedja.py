"""Leveranskedjan: allt är låst med summor, och inget i projektet pekar ut ett register eller en dator."""

import ast
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from stod.platser import ROT

from riktlinje.webb.kommando import kor

LAS = sorted((ROT / "verktyg" / "krav").glob("*.txt"))
NPM_LAS = (ROT / "package-lock.json", ROT / "verktyg/matt/jamnarar/package-lock.json")
INSTALLERAR = {
    "Makefile",
    "tests/stod/efterfoljarna.py",
    "verktyg/matt/jamnariga.py",
    "verktyg/stall-i-ordning",
}
"""Filerna som installerar något; en till ska läggas till här först när den har granskats."""

KRAV = re.compile(r"^[a-z0-9][a-z0-9.-]*==[^\s;]+( ; [^\\]+)?(?: \\\n    --hash=sha256:[0-9a-f]{64})+$")
NYTT_KRAV = re.compile(r"\n(?!    --hash)")
SUMMA = re.compile(r"sha512-[A-Za-z0-9+/]{86}==")
FRAMMANDE = re.compile(
    r"(?:registry|files|test)\.(?:npmjs|pythonhosted|pypi)\.\w+|\bpypi\.org/simple|--(?:extra-)?index-url"
    r"|/(?:home/(?!pyodide\b)|Users/|root/)\w|\b[A-Z]:\\\\?Users"
)
"""Registrens adresser och mappar på någons dator; /home/pyodide finns bara inne i motorn."""

LAGRING = re.compile(r"\b(caches|localStorage|sessionStorage|indexedDB|cookie|cookieStore)\b(?=[.\[ =])")
DENNA = Path(__file__).name
EXEMPEL = (
    "attrs==1.0",
    "attrs>=1.0 \\\n    --hash=sha256:" + "0" * 64,
    "attrs==1.0 \\\n    --hash=md5:" + "0" * 32,
    "-e .",
    "attrs @ https://exempel.invalid/attrs.whl",
)


@pytest.mark.parametrize("las", LAS, ids=lambda las: las.name)
def test_varje_pythonpaket_ar_last_med_summa(las: Path) -> None:
    """Varje rad i låset är ett paket med exakt version och minst en sha256-summa, och inget annat."""
    rader = [rad for rad in NYTT_KRAV.split(las.read_text("utf-8").strip()) if rad]
    assert rader
    assert [] == [rad for rad in rader if not KRAV.match(rad)]


@pytest.mark.parametrize("rad", EXEMPEL)
def test_olast_rad_upptacks(rad: str) -> None:
    """En rad utan summa, utan version eller med en adress godtas inte."""
    assert not KRAV.match(rad)


@pytest.mark.parametrize("las", NPM_LAS, ids=lambda las: str(las.relative_to(ROT)))
def test_varje_npm_paket_ar_last_med_summa(las: Path) -> None:
    """Varje paket i låset har version, licens och sha512-summa, men ingen adress."""
    paket = {plats: post for plats, post in json.loads(las.read_text("utf-8"))["packages"].items() if plats}
    krav = json.loads(las.with_name("package.json").read_text("utf-8"))
    direkta = {**krav.get("dependencies", {}), **krav.get("devDependencies", {})}
    assert direkta
    for namn, version in direkta.items():
        assert version == paket[f"node_modules/{namn}"]["version"]
    for plats, post in paket.items():
        assert SUMMA.fullmatch(post["integrity"]), plats
        assert post["version"], plats
        assert post["license"], plats
        assert "resolved" not in post, plats


def test_installationen_kraver_summorna() -> None:
    """Varje pip-installation kräver summor eller är projektet självt, och npm tar bara det som är låst."""
    alla = {namn: installationer(ROT / namn) for namn in projektets_filer() if Path(namn).name != DENNA}
    assert INSTALLERAR == {namn for namn, egna in alla.items() if egna}
    assert [] == [f"{namn}: {rad}" for namn, egna in alla.items() for rad in egna if not ar_last(rad)]


@pytest.mark.parametrize(
    ("fil", "text", "olasta"),
    [
        ("a.sh", "python -m pip install -r krav.txt\n", 1),
        ("a.sh", "python -m pip install --require-hashes -r krav.txt\nnpm ci --ignore-scripts\n", 0),
        ("a.sh", "npm install pyodide\n", 1),
        ("a.sh", "npm ci\n", 1),
        ("a.py", 'kor(["npm", "ci"], rot)\n', 1),
        ("a.py", 'PIP = ("-m", "pip", "install")\nkor([python, *PIP, "-r", KRAV])\n', 1),
        ("a.py", 'PIP = ("-m", "pip", "install")\nkor([python, *PIP, "--require-hashes", "-r", KRAV])\n', 0),
        ("a.py", 'PIP = ("-m", "pip", "install")\nkor([python, *PIP, "-e", ROT])\n', 0),
    ],
)
def test_olast_installation_upptacks(tmp_path: Path, fil: str, text: str, olasta: int) -> None:
    """En installation utan summor upptäcks, i skal och i Python."""
    (tmp_path / fil).write_text(text, "utf-8")
    assert olasta == sum(not ar_last(rad) for rad in installationer(tmp_path / fil))


def installationer(fil: Path) -> list[str]:
    """Kommandona i filen som installerar paket; i Python de listor som ges till ett anrop."""
    text = _text(fil)
    rader = list(_listor(text)) if fil.suffix == ".py" else text.splitlines()
    return [rad for rad in rader if re.search(r"\bpip install\b|\bnpm (?:ci|i|install)\b", rad)]


def _listor(text: str) -> Iterator[str]:
    trad = ast.parse(text)
    namngivna = [
        nod for nod in trad.body if isinstance(nod, ast.Assign) and isinstance(nod.targets[0], ast.Name)
    ]
    konstanter = {ast.unparse(nod.targets[0]): nod.value for nod in namngivna}
    for anrop in (nod for nod in ast.walk(trad) if isinstance(nod, ast.Call)):
        listor = [del_ for del_ in anrop.args if isinstance(del_, ast.List | ast.Tuple)]
        yield from (" ".join(_ord(lista, konstanter)) for lista in listor)


def _ord(nod: ast.expr, konstanter: Mapping[str, ast.expr]) -> Iterator[str]:
    """Orden i en lista; en konstant som vecklas ut läses där den står."""
    if isinstance(nod, ast.List | ast.Tuple):
        for del_ in nod.elts:
            yield from _ord(del_, konstanter)
    elif isinstance(nod, ast.Starred) and isinstance(nod.value, ast.Name) and nod.value.id in konstanter:
        yield from _ord(konstanter[nod.value.id], konstanter)
    else:
        yield str(nod.value) if isinstance(nod, ast.Constant) else "…"


def ar_last(rad: str) -> bool:
    """Sant när summorna krävs, när det är projektet självt, eller när bara npm:s lås skrivs om."""
    if "pip install" in rad:
        return "--require-hashes" in rad or " -e " in rad
    return "--ignore-scripts" in rad and ("npm ci" in rad or "--package-lock-only" in rad)


def test_inga_register_och_inga_datorer_i_projektet() -> None:
    """Ingen fil i projektet nämner ett paketregisters adress eller en mapp på någons dator."""
    texter = {namn: _text(ROT / namn) for namn in projektets_filer() if Path(namn).name != DENNA}
    assert len(texter) > 300
    funna = [f"{namn}: {traff[0]}" for namn, text in texter.items() for traff in FRAMMANDE.finditer(text)]
    assert [] == funna


@pytest.mark.parametrize(
    "text",
    [
        "https://registry.npmjs.org/x",
        "--index-url x",
        "C:\\Users\\kim",
        *(f"/{mapp}/kim" for mapp in ("home", "Users", "root")),
    ],
)
def test_frammande_plats_upptacks(text: str) -> None:
    """Kontrollen ser ett register och en mapp på en dator."""
    assert FRAMMANDE.search(text)


def test_det_som_lagras_star_i_texterna() -> None:
    """Skripten lagrar bara motorn, och både SECURITY.md och sidan om integritet säger det."""
    skript = "\n".join(_text(fil) for fil in (ROT / "docs/js").rglob("*js"))
    assert {"caches"} == set(LAGRING.findall(skript))
    assert "Cache Storage" in _text(ROT / "SECURITY.md")
    assert "kopia av kalkylatorns program" in _text(ROT / "docs/om/integritet.md")


def projektets_filer() -> list[str]:
    """Varje fil i projektet, från roten."""
    return kor("Att lista projektets filer", ["git", "ls-files"], ROT).splitlines()


def _text(fil: Path) -> str:
    return fil.read_bytes().decode("utf-8", "replace")
