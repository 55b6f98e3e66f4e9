"""Motorns delar: det kompilerade standardbiblioteket, vårt hjul och det bantade arkivet av dem båda.

Varje del ligger i en cache under en summa av allt som den byggs av.
"""

import base64
import hashlib
import json
import re
import shutil
import sysconfig
import zipfile
from collections.abc import Iterable
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

from riktlinje.regelverk import PAKET
from riktlinje.webb.kommando import FAST_TID, Byggfel, kor
from riktlinje.webb.motor.arkiv import skriv_om, sla_ihop
from riktlinje.webb.motor.modulbehov import SKYDDSNAT, UMBARA, fragor, importer, modulfil
from riktlinje.webb.motor.tabellasare import bygg_verkstadsarkiv

HAR = Path(__file__).parent
BIBLIOTEK = "python_stdlib.zip"
FARDIG_KOD = "fardig_kod.bin"
"""Dataklassernas kod i arkivet, där `uppstart/sitecustomize.py` läser den."""
SPARADE = 4
"""Så många delar av varje slag ligger kvar i cachen."""

_RUM = ("cli", "webb/bygge", "webb/sidor", "webb/drift", "webb/motor")
UTANFOR = tuple(f"riktlinje/{rum}/" for rum in _RUM)
"""Rummen som motorn aldrig har något ur: ingen av arbetarens moduler får importera dem."""


class Delar:
    """Byggaren av motorns delar för ett arbetsträd.

    Attributes:
        pyodide: mappen med Pyodide från npm.
        version: Pyodides version.
    """

    def __init__(self, rot: Path, cache: Path) -> None:
        """Läser vilket Pyodide som är installerat i `rot`; färdiga delar läggs i `cache`.

        Raises:
            Byggfel: Pyodide är inte installerat.
        """
        self._rot = rot
        self._lager = cache / "motor"
        self.pyodide = rot / "node_modules" / "pyodide"
        beskrivning = self.pyodide / "package.json"
        if not beskrivning.exists():
            raise Byggfel("Pyodide är inte installerat. Kör «npm ci --ignore-scripts» eller «make bygg».")
        self.version: str = json.loads(beskrivning.read_text("utf-8"))["version"]
        steg = [
            Path(__file__),
            *(HAR / f"{namn}.py" for namn in ("arkiv", "modulbehov", "tabellasare")),
        ]
        self._uppstart = sorted((HAR / "uppstart").glob("*.py"))
        steg += [*(HAR / namn for namn in ("kompilera.mjs", "modulbehov.mjs")), *self._uppstart]
        self._verktyg = [
            beskrivning.read_bytes(),
            PAKET.encode(),
            version("pyodide-build").encode(),
            version("hatchling").encode(),
            *(fil.read_bytes() for fil in steg),
        ]

    def bibliotek(self) -> Path:
        """Hela standardbiblioteket som byte-kod."""
        kalla = self.pyodide / BIBLIOTEK
        lager = self._plats("bibliotek", [kalla.read_bytes()])
        if not lager.exists():
            with TemporaryDirectory() as mapp:
                arbete = Path(mapp)
                skriv_om(kalla, arbete / BIBLIOTEK)
                with zipfile.ZipFile(arbete / BIBLIOTEK, "a") as arkiv:
                    for fil in self._uppstart:
                        arkiv.writestr(fil.name, fil.read_text("utf-8"))
                self._kompilera(arbete)
                _spara(arbete, lager)
        return lager / BIBLIOTEK

    def hjul(self) -> Path:
        """Vårt hjul som byte-kod, byggt av arbetsträdet."""
        lager = self._plats("hjul", self._kallor())
        if not lager.exists():
            with TemporaryDirectory() as mapp:
                arbete = Path(mapp)
                self.bygg_hjul(arbete)
                self._kompilera(arbete)
                _spara(arbete, lager)
        return next(lager.glob("*.whl"))

    def bygg_hjul(self, mapp: Path) -> None:
        """Bygger vårt hjul med källkod, så som pip får det, i en mapp."""
        hatchling = Path(sysconfig.get_path("scripts")) / "hatchling"
        kor(
            "Att bygga hjulet",
            [hatchling, "build", "--target", "wheel", "--directory", mapp],
            self._rot,
            {"SOURCE_DATE_EPOCH": str(FAST_TID)},
        )

    def bantat(self) -> Path:
        """Ett enda arkiv med de moduler som motorn behöver ur biblioteket och ur hjulet, och färdig kod.

        Raises:
            Byggfel: motorn behöver något ur de rum som aldrig ska vara i den.
        """
        scenarier, lager = self._rot / "scenarios", self.bantats_plats()
        if not lager.exists():
            bibliotek, hjul = self.bibliotek(), self.hjul()
            behovs, kod = self._behovs(scenarier, bibliotek, hjul)
            if felande := sorted(fil for fil in behovs if fil.startswith(UTANFOR)):
                raise Byggfel(f"Motorn ska inte ha något ur {', '.join(UTANFOR)}, men behöver {felande}.")
            with TemporaryDirectory() as mapp:
                arbete = Path(mapp)
                sla_ihop([bibliotek, hjul], arbete / BIBLIOTEK, behovs.__contains__, {FARDIG_KOD: kod})
                _spara(arbete, lager)
        return lager / BIBLIOTEK

    def bantats_plats(self) -> Path:
        """Det bantade arkivets plats i cachen: en summa av det som kan finnas i det, och av spårningen."""
        rader = _innehall(self._rot, (self._rot / "scenarios").rglob("*.md"))
        return self._plats("bantat", [PAKET.encode(), *self._kallor(UTANFOR), *rader])

    def _behovs(self, scenarier: Path, bibliotek: Path, hjul: Path) -> tuple[frozenset[str], bytes]:
        """Filerna som varje slags fråga använder, med allt som de namnger, och färdig kod."""
        kallrot = self._rot / "src"
        anvanda, kod = self._anvands(list(SKYDDSNAT), fragor(scenarier), bibliotek, hjul)
        while True:
            egna = {fil for fil in anvanda if fil.startswith("riktlinje/")}
            standard, namnda = importer((kallrot / fil.removesuffix("c") for fil in egna), kallrot)
            filer = (modulfil(kallrot, modul) for modul in namnda)
            nya = {f"{fil.relative_to(kallrot).as_posix()}c" for fil in filer if fil} - egna
            if not nya:
                break
            anvanda |= nya
        namngivna, _ = self._anvands(sorted({*SKYDDSNAT, *standard}), [], bibliotek, hjul)
        return frozenset(anvanda | namngivna), kod

    def _anvands(
        self, nat: list[str], stallda: list[str], bibliotek: Path, hjul: Path
    ) -> tuple[set[str], bytes]:
        with TemporaryDirectory() as mapp:
            tabellasare = bygg_verkstadsarkiv(Path(mapp))
            program = HAR / "modulbehov.mjs"
            svar = kor(
                "Att ta reda på vad motorn behöver",
                ["node", program, self.pyodide, bibliotek, hjul, tabellasare],
                self._rot,
                {"RIKTLINJE_REGELVERK": PAKET},
                indata=json.dumps({"fragor": stallda, "nat": nat}),
            )
        data = json.loads(svar)
        anvanda = {plats.partition(".zip/")[2] for plats in data["moduler"]}
        kod = base64.b64decode(data["kod"])
        return {fil for fil in anvanda if re.split(r"[/.]", fil)[0] not in UMBARA}, kod

    def _kompilera(self, mapp: Path) -> None:
        """Kompilerar arkiven i mappen till byte-kod och skriver om dem så att de blir lika varje gång."""
        paket = sysconfig.get_path("purelib")
        kommando: list[str | Path] = [
            "node",
            HAR / "kompilera.mjs",
            self.pyodide,
            paket,
            mapp,
        ]
        kor("Att kompilera till byte-kod i Pyodide", kommando, self._rot)
        for arkiv in mapp.iterdir():
            skriv_om(arkiv, arkiv)

    def _kallor(self, utom: tuple[str, ...] = ()) -> list[bytes]:
        """Det som hjulet byggs av, utom filerna vars plats i paketet börjar så."""
        kallrot = self._rot / "src"
        egna = [fil for fil in kallrot.rglob("*") if fil.is_file() and "__pycache__" not in fil.parts]
        filer = [fil for fil in egna if not fil.relative_to(kallrot).as_posix().startswith(utom)]
        return _innehall(self._rot, [*filer, self._rot / "pyproject.toml", self._rot / "LICENSE"])

    def _plats(self, slag: str, kallor: Iterable[bytes]) -> Path:
        return self._lager / f"{slag}-{summa([*kallor, *self._verktyg])}"


def summa(delar: Iterable[bytes]) -> str:
    """Sexton tecken av summan över delarnas summor, så att gränserna mellan dem räknas med."""
    samlad = hashlib.sha256()
    for del_ in delar:
        samlad.update(hashlib.sha256(del_).digest())
    return samlad.hexdigest()[:16]


def _innehall(rot: Path, filer: Iterable[Path]) -> list[bytes]:
    """Varje fils plats och innehåll, i ordning."""
    return [fil.relative_to(rot).as_posix().encode() + b"\0" + fil.read_bytes() for fil in sorted(filer)]


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
