"""Motorn: allt som webbläsaren behöver för att köra reglerna, byggt av den kod som proven prövar.

Motorn är Pyodide från npm, Pythons standardbibliotek och vårt eget hjul, båda kompilerade till byte-kod för
Pyodides Python. Den läggs i en mapp som heter efter sitt innehåll och som därför kan sparas för alltid.
"""

import hashlib
import json
import shutil
import sysconfig
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

import riktlinje
from riktlinje.webb.arkiv import skriv_om
from riktlinje.webb.kommando import FAST_TID, Byggfel, kor

ROT = Path(riktlinje.__file__).parents[2]
BIBLIOTEK = "python_stdlib.zip"
LAS = "pyodide-lock.json"
PYODIDEFILER = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm")
UTELAMNAS = frozenset(
    ("_pyrepl", "doctest", "imaplib", "mailbox", "pdb", "smtplib", "unittest", "wsgiref", "xmlrpc")
)
"""Moduler i standardbiblioteket som aldrig kan behövas i en webbläsare."""

SPARADE = 4
"""Så många delar av varje slag ligger kvar i cachen."""


@dataclass(frozen=True)
class Motor:
    """En byggd motor.

    Attributes:
        mapp: mappen med filerna; dess namn är motorns kontrollsumma.
        hjul: namnet på hjulet med vårt paket.
        pyodide: Pyodides version.
        filer: varje fils storlek i byte och dess sha256-summa.
    """

    mapp: Path
    hjul: str
    pyodide: str
    filer: Mapping[str, tuple[int, str]]

    def manifest(self) -> str:
        """Motorns innehåll som JSON, så som `motor.json` har det."""
        filer = {namn: {"byte": antal, "sha256": summa} for namn, (antal, summa) in self.filer.items()}
        data = {"mapp": self.mapp.name, "filer": filer, "hjul": self.hjul, "pyodide": self.pyodide}
        return json.dumps(data, indent=1) + "\n"


def bygg_motor(mal: Path, cache: Path, rot: Path = ROT) -> Motor:
    """Bygger motorn i `mal/motor` och ger dess beskrivning.

    Args:
        mal: den byggda webbplatsens mapp.
        cache: mapp för färdiga delar; en del byggs om bara när det som den byggs av har ändrats.
        rot: projektets mapp, med `pyproject.toml`, `src` och `node_modules`.

    Raises:
        Byggfel: Pyodide är inte installerat, eller ett byggsteg misslyckas.
    """
    pyodide = rot / "node_modules" / "pyodide"
    if not (pyodide / "package.json").exists():
        raise Byggfel("Pyodide är inte installerat. Kör «npm ci --ignore-scripts» eller «make bygg».")
    pyodideversion = json.loads((pyodide / "package.json").read_text("utf-8"))["version"]
    bibliotek = _bibliotek(rot, pyodide, cache)
    hjul = _hjul(rot, pyodide, cache)

    innehall = {namn: (pyodide / namn).read_bytes() for namn in PYODIDEFILER}
    innehall[BIBLIOTEK] = bibliotek.read_bytes()
    innehall[hjul.name] = hjul.read_bytes()
    innehall[LAS] = _las(json.loads((pyodide / LAS).read_text("utf-8"))["info"], hjul).encode()
    filer = {namn: (len(data), hashlib.sha256(data).hexdigest()) for namn, data in sorted(innehall.items())}

    summa = _summa(f"{namn} {summa}".encode() for namn, (_, summa) in filer.items())
    motor = Motor(mal / "motor" / summa, hjul.name, pyodideversion, filer)
    motor.mapp.mkdir(parents=True, exist_ok=True)
    for namn, data in innehall.items():
        (motor.mapp / namn).write_bytes(data)
    (mal / "motor" / "motor.json").write_text(motor.manifest(), "utf-8")
    return motor


def _bibliotek(rot: Path, pyodide: Path, cache: Path) -> Path:
    """Standardbiblioteket som byte-kod, ur cachen när inget har ändrats."""
    kalla = pyodide / BIBLIOTEK
    lager = cache / "motor" / f"bibliotek-{_summa([kalla.read_bytes(), *_verktyg(rot, pyodide)])}"
    if not lager.exists():
        with TemporaryDirectory() as mapp:
            arbete = Path(mapp)
            skriv_om(kalla, arbete / BIBLIOTEK, lambda namn: _modul(namn) not in UTELAMNAS)
            _kompilera(rot, pyodide, arbete)
            _spara(arbete, lager)
    return lager / BIBLIOTEK


def _hjul(rot: Path, pyodide: Path, cache: Path) -> Path:
    """Vårt hjul som byte-kod, byggt av arbetsträdet, ur cachen när inget har ändrats."""
    kallor = sorted(
        fil
        for fil in [*(rot / "src").rglob("*"), rot / "pyproject.toml", rot / "LICENSE"]
        if fil.is_file() and "__pycache__" not in fil.parts
    )
    delar = (str(fil.relative_to(rot)).encode() + b"\0" + fil.read_bytes() for fil in kallor)
    verktyg = [*_verktyg(rot, pyodide), version("hatchling").encode()]
    lager = cache / "motor" / f"hjul-{_summa([*delar, *verktyg])}"
    if not lager.exists():
        with TemporaryDirectory() as mapp:
            arbete = Path(mapp)
            kor(
                "Att bygga hjulet",
                [_program("hatchling"), "build", "--target", "wheel", "--directory", arbete],
                rot,
                {"SOURCE_DATE_EPOCH": str(FAST_TID)},
            )
            _kompilera(rot, pyodide, arbete)
            _spara(arbete, lager)
    return next(lager.glob("*.whl"))


def _verktyg(rot: Path, pyodide: Path) -> list[bytes]:
    """Det som påverkar byte-koden utöver källan: Pyodide, pyodide-build och våra egna steg."""
    return [
        (pyodide / "package.json").read_bytes(),
        version("pyodide-build").encode(),
        (rot / "verktyg" / "kompilera.mjs").read_bytes(),
        Path(__file__).read_bytes(),
        Path(__file__).with_name("arkiv.py").read_bytes(),
    ]


def _kompilera(rot: Path, pyodide: Path, mapp: Path) -> None:
    """Kompilerar arkiven i mappen till byte-kod och skriver om dem så att de blir lika varje gång."""
    paket = sysconfig.get_path("purelib")
    kor(
        "Att kompilera till byte-kod i Pyodide",
        ["node", rot / "verktyg" / "kompilera.mjs", pyodide, paket, mapp],
        rot,
    )
    for arkiv in mapp.iterdir():
        skriv_om(arkiv, arkiv)


def _spara(arbete: Path, lager: Path) -> None:
    """Flyttar färdigt arbete till cachen i ett steg, så att ett avbrutet bygge inte lämnar en halv del."""
    lager.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=lager.parent) as mapp:
        nytt = Path(mapp) / lager.name
        shutil.copytree(arbete, nytt)
        # Ett annat bygge kan ha hunnit före med samma innehåll.
        with suppress(OSError):
            nytt.rename(lager)
    slag = lager.name.partition("-")[0]
    for gammal in sorted(lager.parent.glob(f"{slag}-*"), key=lambda del_: del_.stat().st_mtime)[:-SPARADE]:
        shutil.rmtree(gammal, ignore_errors=True)


def _las(info: Mapping[str, str], hjul: Path) -> str:
    """Pyodides lås med vårt hjul som enda paket."""
    namn, paketversion = hjul.name.split("-")[:2]
    paket = {
        "name": namn,
        "version": paketversion,
        "file_name": hjul.name,
        "install_dir": "site",
        "sha256": hashlib.sha256(hjul.read_bytes()).hexdigest(),
        "package_type": "package",
        "imports": [namn],
        "depends": [],
        "unvendored_tests": False,
    }
    return json.dumps({"info": info, "packages": {namn: paket}}, indent=1, sort_keys=True) + "\n"


def _program(namn: str) -> Path:
    return Path(sysconfig.get_path("scripts")) / namn


def _modul(namn: str) -> str:
    return namn.partition("/")[0].removesuffix(".py")


def _summa(delar: Iterable[bytes]) -> str:
    """Sexton tecken av summan över delarnas summor, så att gränserna mellan dem räknas med."""
    samlad = hashlib.sha256()
    for del_ in delar:
        samlad.update(hashlib.sha256(del_).digest())
    return samlad.hexdigest()[:16]
