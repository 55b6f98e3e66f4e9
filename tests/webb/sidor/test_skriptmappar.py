"""Sidans skript: mapparna importerar åt ett håll, aldrig i en ring, och ingen fil är för lång att läsa."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from stod.platser import ROT

SKRIPT = ROT / "docs/js"
IMPORT = re.compile(r"""(?:\bfrom\s*|\bimport\s*\(?\s*)["']([^"']+)["']""")
FLEST_RADER = 200
FAR_IMPORTERA = {"motor": {"motor"}, "gemensamt": {"gemensamt", "motor"}}
"""Motorn känner ingen annan, och det gemensamma bara motorn; ett element därtill sin egen mapp."""

FILER = sorted(fil for fil in SKRIPT.rglob("*") if fil.suffix in {".js", ".mjs"})


def importer(text: str, fil: Path) -> Iterator[Path]:
    """Skripten som ett skript nämner, hämtade genast eller senare."""
    return ((fil.parent / vag).resolve() for vag in IMPORT.findall(text) if vag.startswith("."))


def otillatna(text: str, fil: Path) -> list[str]:
    """Det som skriptet importerar och inte får; elementens register, överst, får hämta allt."""
    if fil.parent == SKRIPT:
        return []
    egen = fil.parent.name
    tillatna = FAR_IMPORTERA.get(egen, {egen, "gemensamt", "motor"})
    vagar = (vag.relative_to(SKRIPT) for vag in importer(text, fil))
    return [vag.as_posix() for vag in vagar if vag.parts[0] not in tillatna]


@pytest.mark.parametrize("fil", FILER, ids=lambda fil: fil.relative_to(SKRIPT).as_posix())
def test_skriptet_importerar_bara_at_ratt_hall(fil: Path) -> None:
    """Det som importeras finns, ligger i en tillåten mapp, och filen är kort."""
    text = fil.read_text("utf-8")
    assert [vag for vag in importer(text, fil) if not vag.is_file()] == []
    assert otillatna(text, fil) == []
    assert len(text.splitlines()) <= FLEST_RADER


def test_varje_element_har_sin_mapp() -> None:
    """Registret nämner varje elements skript en gång, och varje mapp utom de delade hör till ett element."""
    namnda = [vag.parent.name for vag in importer((SKRIPT / "element.mjs").read_text("utf-8"), SKRIPT / "x")]
    mappar = {fil.parent.name for fil in FILER if fil.parent != SKRIPT}
    egna = {"tema", "sjalvtest"}
    assert mappar - set(FAR_IMPORTERA) - egna == set(namnda) - set(FAR_IMPORTERA)


@pytest.mark.parametrize(
    ("mapp", "rad"),
    [
        ("motor", 'import { el } from "../gemensamt/bygg.mjs";'),
        ("gemensamt", 'import Ett from "../kalkylator/element.mjs";'),
        ("kalkylator", 'import {\n  en,\n} from "../ovning/fil.mjs";'),
        ("ovning", 'const { en } = await import("../verkstad/gammalt.mjs");'),
    ],
)
def test_en_import_at_fel_hall_ses(mapp: str, rad: str) -> None:
    """Provet ser en import åt fel håll, på en rad, på flera, och inne i en funktion."""
    assert len(otillatna(rad, SKRIPT / mapp / "prov.mjs")) == 1
