"""Tabelläsaren som arkiv: det som granskarens verkstad behöver utöver motorn, och som bara den hämtar."""

import hashlib
import json
import zipfile
from importlib.metadata import distribution
from pathlib import Path
from tempfile import TemporaryDirectory

from riktlinje.webb.arbetare.fraga import TABELLASARE
from riktlinje.webb.motor.arkiv import skriv_om

PAKET = ("markdown-it-py", "mdurl")
"""Ren Python, i de versioner som låset i krav/ anger och som proven körs med."""

ARKIV = "tabellasare.zip"


def bygg_verkstadsarkiv(mal: Path) -> Path:
    """Bygger arkivet i `mal/motor`, i en mapp som heter efter innehållet, och ger arkivets sökväg.

    Args:
        mal: den byggda webbplatsens mapp.
    """
    with TemporaryDirectory() as mapp:
        ratt = Path(mapp) / ARKIV
        with zipfile.ZipFile(ratt, "w") as arkiv:
            for paket in PAKET:
                for fil in distribution(paket).files or ():
                    if "cli" not in fil.parts and (fil.suffix == ".py" or fil.name.startswith("LICENSE")):
                        arkiv.write(str(fil.locate()), fil.as_posix())
        skriv_om(ratt, ratt)
        innehall = ratt.read_bytes()
    summa = hashlib.sha256(innehall).hexdigest()
    arkivfil = mal / "motor" / summa[:16] / ARKIV
    arkivfil.parent.mkdir(parents=True, exist_ok=True)
    arkivfil.write_bytes(innehall)
    data = {"mapp": arkivfil.parent.name, "filer": {ARKIV: {"byte": len(innehall), "sha256": summa}}}
    (mal / "motor" / TABELLASARE).write_text(json.dumps(data, indent=1) + "\n", "utf-8")
    return arkivfil
