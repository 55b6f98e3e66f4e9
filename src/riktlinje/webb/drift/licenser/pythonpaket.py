"""Paketen från PyPI vars filer publiceras, och licensen som ett installerat paket uppger."""

import csv
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path, PurePosixPath

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression

from riktlinje.webb.drift.licenser.bestandsdel import Bestandsdel, upphovsratt
from riktlinje.webb.kommando import Byggfel
from riktlinje.webb.motor.tabellasare import PAKET

PUBLICERADE = {
    "mkdocs-material": ("sidornas utseende, menyn och sökningen", ("assets/**",)),
    "mkdocstrings-python": ("utseendet på beskrivningarna av koden", ("assets/_mkdocstrings.css",)),
    **dict.fromkeys(PAKET, ("läser tabeller i granskarens verkstad", ("motor/*/tabellasare.zip",))),
}
KALLKOD = ("Source", "Repository", "Homepage")
KLASSER = {
    "License :: OSI Approved :: Apache Software License": "Apache-2.0",
    "License :: OSI Approved :: MIT License": "MIT",
    "License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}
"""Äldre paket uppger sin licens så här; bara de klasser som säger exakt vilken den är."""

SEDDA = {"colorama": "BSD-3-Clause", "grimp": "BSD-2-Clause", "jinja2": "BSD-3-Clause", "leb128": "MIT"}
"""Paket som inte säger exakt vilken licens de har, men vars licensfil är en känd text."""


def delar_fran_pypi() -> list[Bestandsdel]:
    """Paketen från PyPI vars filer publiceras.

    Raises:
        Byggfel: ett paket uppger ingen licens, eller har ingen licensfil.
    """
    return [_del(distribution(namn), vad, filer) for namn, (vad, filer) in sorted(PUBLICERADE.items())]


def installerad_licens(namn: str) -> str | None:
    """Licensen som ett paket uppger eller har i sin licensfil, som SPDX-uttryck; None när paketet saknas."""
    try:
        return SEDDA.get(namn) or _licens(distribution(namn))
    except PackageNotFoundError:
        return None


def _del(paket: Distribution, vad: str, filer: tuple[str, ...]) -> Bestandsdel:
    licens, texter = _licens(paket), _licensfiler(paket)
    if licens is None or not texter:
        raise Byggfel(
            f"Paketet {paket.name} uppger ingen licens, och kan inte publiceras förrän någon har sett efter."
        )
    adresser = dict(rad.split(", ", 1) for rad in paket.metadata.get_all("Project-URL") or [])
    kallkod = next((adresser[namn] for namn in KALLKOD if namn in adresser), "")
    upphov = upphovsratt("\n".join(texter))
    return Bestandsdel(paket.name, paket.version, licens, "pypi", vad, upphov, kallkod, filer, texter)


def _licens(paket: Distribution) -> str | None:
    for falt in ("License-Expression", "License"):
        try:
            return str(canonicalize_license_expression(paket.metadata.get(falt, "")))
        except InvalidLicenseExpression:
            continue
    klasser = [KLASSER[k] for k in paket.metadata.get_all("Classifier") or [] if k in KLASSER]
    return klasser[0] if len(klasser) == 1 else None


def _licensfiler(paket: Distribution) -> tuple[str, ...]:
    """Licensfilernas text, ur förteckningen rakt av: `files` letar upp var och en av temats 15 000 filer."""
    rader = csv.reader((paket.read_text("RECORD") or "").splitlines())
    filer = [PurePosixPath(rad[0]) for rad in rader]
    egna = [f for f in filer if f.parts[0].endswith(".dist-info") and f.name.startswith("LICENSE")]
    return tuple(Path(str(paket.locate_file(fil))).read_text("utf-8") for fil in sorted(egna))
