"""En del av det som publiceras, och det som dess licens kräver att läsaren får veta."""

import re
from dataclasses import dataclass
from urllib.parse import quote

_UPPHOVSRATT = re.compile(r"(?:Copyright|\(c\)|©)[^\n*]*\d{4}[^\n*]*|©[^\n*]*", re.IGNORECASE)
_LED = re.compile(r"\s+(?:AND|OR)\s+")


@dataclass(frozen=True)
class Bestandsdel:
    """En del av det som publiceras.

    Attributes:
        namn: namnet i det register som delen kommer ur.
        version: versionen, eller tom text när den inte står i det publicerade.
        licens: licensen som SPDX-uttryck.
        slag: registret, så som en paketadress skriver det: `pypi`, `npm` eller `generic`.
        vad: vad delen gör på webbplatsen.
        upphov: upphovsrätten, med delens egna ord.
        kallkod: adressen där källkoden finns.
        filer: mönster för de publicerade filer som är delens.
        egna_texter: delens egna licensfiler, när den har några.
    """

    namn: str
    version: str
    licens: str
    slag: str
    vad: str
    upphov: str = ""
    kallkod: str = ""
    filer: tuple[str, ...] = ()
    egna_texter: tuple[str, ...] = ()

    def licenser(self) -> list[str]:
        """Licenserna i uttrycket, var för sig."""
        return _LED.split(self.licens)

    def adress(self) -> str:
        """Delens paketadress, som `pkg:npm/pyodide@314.0.7`."""
        return f"pkg:{self.slag}/{quote(self.namn)}" + (f"@{self.version}" if self.version else "")


def upphovsratt(text: str) -> str:
    """Raderna om upphovsrätt i en licensfil eller överst i en källfil, åtskilda med semikolon."""
    rader = [" ".join(traff.split()).rstrip(" .") for traff in _UPPHOVSRATT.findall(text)]
    return "; ".join(dict.fromkeys(rader))
