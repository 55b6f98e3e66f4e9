"""Läser moduler ur motorns arkiv medan det står öppet.

Pythons egen läsare öppnar arkivet på nytt för varje modul. I webbläsaren är varje steg i det ett anrop till
skript, och modulerna är tvåhundra. Här läses de ur en fil som står öppen.
"""

import marshal
import posix
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType
from zipimport import zipimporter

FILHUVUD = 30
"""Byte före namnet i en lagrad post i arkivet."""
KODHUVUD = 16
"""Byte före koden i en kompilerad modul."""


class Oppen:
    """Läser moduler ur arkivet som sitter öppet."""

    def __init__(self, arkiv: zipimporter) -> None:
        """Öppnar arkivet som `arkiv` annars läser."""
        self._arkiv = arkiv
        self._rot = f"{arkiv.archive}/"
        self._poster = arkiv._get_files()  # type: ignore[attr-defined]  # noqa: SLF001  förteckningen är redan läst
        self._fil = posix.open(arkiv.archive, posix.O_RDONLY)

    def find_spec(self, namn: str, _vag: Sequence[str] | None, _mal: object = None) -> ModuleSpec | None:
        """Modulens beskrivning, eller inget när den inte finns lagrad i arkivet."""
        bas = namn.replace(".", "/")
        for andelse, paket in ((".pyc", False), ("/__init__.pyc", True)):
            plats, packning, *_ = self._poster.get(bas + andelse, ("", 1))
            if not packning:
                spec = ModuleSpec(namn, self, origin=plats, is_package=paket)  # type: ignore[arg-type]
                spec.has_location = True
                if paket:
                    spec.submodule_search_locations = [self._rot + bas]
                return spec
        return None

    def create_module(self, _spec: ModuleSpec) -> None:
        """Låter Python göra modulen på vanligt sätt."""

    def exec_module(self, modul: ModuleType) -> None:
        """Kör modulens kod. Efteråt hör modulen till Pythons egen läsare."""
        kod = marshal.loads(self.las(str(modul.__file__).removeprefix(self._rot))[KODHUVUD:])  # noqa: S302  byggets egen kod
        modul.__loader__ = self._arkiv
        if modul.__spec__:
            modul.__spec__.loader = self._arkiv
        exec(kod, modul.__dict__)  # noqa: S102  så körs en modul

    def las(self, namn: str) -> bytes:
        """En lagrad fils innehåll, eller inget när den inte finns."""
        if namn not in self._poster:
            return b""
        _, _, _, antal, lage, *_ = self._poster[namn]
        return posix.pread(self._fil, antal, lage + FILHUVUD + len(namn.encode()))

    def stang(self) -> None:
        """Stänger arkivet och slutar läsa moduler."""
        sys.meta_path.remove(self)
        posix.close(self._fil)
