"""Exporterna i motorns WebAssembly-kod: bara det som används är kvar, och inget annat är ändrat."""

import re

import pytest

from riktlinje.webb.motor.exporter import (
    EXPORTDEL,
    KAN_UTELAMNAS,
    Exportvarning,
    delar,
    exporter,
    utan_oanvanda,
)
from riktlinje.webb.motor.motor import KOD, ROT, SKRIPT, START

PYODIDE = ROT / "node_modules" / "pyodide"
type Fore = tuple[bytes, str, str]
type Efter = tuple[bytes, str]


def namnen(kod: bytes) -> dict[str, int]:
    """Varje exports namn och sort."""
    return {ex.namn: ex.sort for nummer, del_ in delar(kod) if nummer == EXPORTDEL for ex in exporter(del_)}


@pytest.fixture(scope="module")
def fore() -> Fore:
    """Pyodides kod, skriptet runt den och skriptet som startar, ur npm."""
    skript, start = ((PYODIDE / namn).read_text("utf-8") for namn in (SKRIPT, START))
    return (PYODIDE / KOD).read_bytes(), skript, start


@pytest.fixture(scope="module")
def efter(fore: Fore) -> Efter:
    """Koden och skriptet som bygget gör dem."""
    kod, skript, start = fore
    return utan_oanvanda(kod, skript, [start])


def test_bara_exporterna_ar_andrade(fore: Fore, efter: Efter) -> None:
    """Varje annan del av koden är densamma, byte för byte, och ingen export är ny."""
    gamla, nya = (list(delar(kod)) for kod in (fore[0], efter[0]))
    assert [del_ for del_ in gamla if del_[0] != EXPORTDEL] == [del_ for del_ in nya if del_[0] != EXPORTDEL]
    assert namnen(efter[0]).items() < namnen(fore[0]).items()


def test_det_som_anvands_ar_kvar(fore: Fore, efter: Efter) -> None:
    """Allt som skriptet hämtar finns, liksom minnet, tabellen och undantagen; ingen variabel saknas."""
    kod, skript = efter
    hamtade = set(re.findall(r'wasmExports\["(\w+)"\]', skript))
    assert hamtade & set(namnen(fore[0])) <= set(namnen(kod))
    assert [
        n for n, sort in namnen(fore[0]).items() if sort not in KAN_UTELAMNAS and n not in namnen(kod)
    ] == []
    for namn in ("malloc", "sbrk", "PyErr_Occurred", "__wasm_call_ctors"):
        assert namn in namnen(kod)
    borta = {f"_{namn}" for namn in set(namnen(fore[0])) - set(namnen(kod))}
    utan_hamtningar = re.sub(r'wasmExports\["\w+"\]', "", skript)
    assert borta & set(re.findall(r"[A-Za-z0-9_$]+", utan_hamtningar)) == set()


def test_ett_ord_som_en_annan_anvander_behalls(fore: Fore, efter: Efter) -> None:
    """En export som bara ett av våra egna skript använder är kvar."""
    namn = next(n for n, sort in namnen(fore[0]).items() if sort == 0 and n not in namnen(efter[0]))
    kod, _ = utan_oanvanda(fore[0], fore[1], [fore[2], f"modul._{namn}()"])
    assert namn in namnen(kod)


def test_en_kedja_av_namn_tas_bort_hel_eller_inte_alls(fore: Fore) -> None:
    """Får en export flera namn på en gång är den kvar när något av dem används, annars är satsen borta."""
    anvand = '_av=_ax=Module["_ax"]=wasmExports["PyObject_Vectorcall"];'
    oanvand = '_ov=_ox=wasmExports["PyIter_Next"];'
    satser = f"{{{anvand}{oanvand}_x();"
    skript = fore[1].replace("function receiveInstance", f"{satser}_av()}}function receiveInstance", 1)
    assert skript != fore[1]
    for namn in ("PyObject_Vectorcall", "PyIter_Next"):
        skript = re.sub(rf'(?<=[;{{}}])_{namn}=Module\["_{namn}"\]=wasmExports\["{namn}"\];', "", skript)
    kod, nytt = utan_oanvanda(fore[0], skript, [fore[2]])
    assert anvand in nytt
    assert "{" + anvand + "_x();_av()}" in nytt
    assert "PyObject_Vectorcall" in namnen(kod)
    assert "PyIter_Next" not in namnen(kod)


def test_ett_okant_skript_behaller_allt(fore: Fore) -> None:
    """Skriver en annan Pyodide sina tilldelningar på ett annat sätt tas ingenting bort, och bygget varnar."""
    okant = fore[1].replace("wasmExports[", "exporterna[")
    with pytest.warns(Exportvarning, match="startar saktare"):
        assert utan_oanvanda(fore[0], okant, []) == (fore[0], okant)


def test_det_som_kanns_igen_ger_ingen_varning(fore: Fore, recwarn: pytest.WarningsRecorder) -> None:
    """Det låsta Pyodides skript känns igen: nästan alla exporter är borta, och bygget är tyst."""
    utan_oanvanda(fore[0], fore[1], [fore[2]])
    assert [varning.message for varning in recwarn] == []
