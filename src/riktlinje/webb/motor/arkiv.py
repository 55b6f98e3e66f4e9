"""Zip-arkiv som blir lika, byte för byte, varje gång de skrivs."""

import base64
import hashlib
import zipfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

FAST_DATUM = (1980, 1, 1, 0, 0, 0)
FAST_RATTIGHET = 0o644 << 16


def skriv_om(kalla: Path, mal: Path) -> None:
    """Skriver om ett arkiv med fast datum, i namnordning och utan packning.

    Ett hjuls förteckning, RECORD, räknas om, eftersom filerna kan ha bytts ut.

    Args:
        kalla: arkivet som läses; får vara samma fil som `mal`.
        mal: arkivet som skrivs.
    """
    filer = _filer(kalla)
    for forteckning in [fil for fil in filer if fil.endswith(".dist-info/RECORD")]:
        filer[forteckning] = _forteckning(filer, forteckning)
    _skriv(filer, mal)


def sla_ihop(
    kallor: Iterable[Path], mal: Path, behall: Callable[[str], bool], tillagg: Mapping[str, bytes]
) -> None:
    """Skriver ett arkiv av utvalda filer ur flera, i samma form som `skriv_om`.

    Args:
        kallor: arkiven som läses.
        mal: arkivet som skrivs.
        behall: säger för varje namn om det ska vara med.
        tillagg: filer som inte finns i arkiven, efter namn.
    """
    alla = {namn: data for kalla in kallor for namn, data in _filer(kalla).items() if behall(namn)}
    _skriv(dict(sorted({**alla, **tillagg}.items())), mal)


def _filer(kalla: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(kalla) as arkiv:
        namn = sorted(namn for namn in arkiv.namelist() if not namn.endswith("/"))
        return {fil: arkiv.read(fil) for fil in namn}


def _skriv(filer: dict[str, bytes], mal: Path) -> None:
    """Lagrar filerna opackade: hela arkivet packas bättre, och webbläsaren slipper packa upp det igen."""
    with zipfile.ZipFile(mal, "w", zipfile.ZIP_STORED) as arkiv:
        for fil, innehall in filer.items():
            post = zipfile.ZipInfo(fil, FAST_DATUM)
            post.external_attr = FAST_RATTIGHET
            post.create_system = 3  # annars står det i arkivet vilket slags dator som skrev det
            arkiv.writestr(post, innehall)


def _forteckning(filer: dict[str, bytes], sig_sjalv: str) -> bytes:
    rader = [
        f"{fil},sha256={_summa(innehall)},{len(innehall)}"
        for fil, innehall in filer.items()
        if fil != sig_sjalv
    ]
    return "\n".join([*rader, f"{sig_sjalv},,", ""]).encode()


def _summa(innehall: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(innehall).digest()).rstrip(b"=").decode()
