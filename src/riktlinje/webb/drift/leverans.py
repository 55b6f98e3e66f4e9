"""Leveransen: den byggda webbplatsen med versionsstämpel, innehållsförteckning och summor, att publicera."""

import hashlib
import json
import re
from base64 import b64decode
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from riktlinje import __version__
from riktlinje.regelverk.stampel import regelsumma
from riktlinje.webb.drift.huvuden import MOTORMAPP
from riktlinje.webb.drift.installningar import skriv
from riktlinje.webb.drift.licenser import bestandsdelar
from riktlinje.webb.drift.licenser.pythonpaket import installerad_licens
from riktlinje.webb.drift.packning import HARDAST, packa
from riktlinje.webb.vy.ord import OFULLSTANDIG

STAMPEL = "version.json"
SUMMOR = "SHA256SUMS"
FORTECKNING = "sbom.cdx.json"
INSTALLNINGAR = "drift"
"""Mappen bredvid webbplatsen, med webbservrarnas inställningar: de hör till servern och publiceras inte."""
OKAND_VERSION = "står inte i de publicerade filerna"
REDOGORELSE = "om/tillganglighet/index.html"
KARTA = "sitemap.xml"
_LASRAD = re.compile(
    r"^(?P<namn>[\w.-]+)==(?P<version>[^ ;\\]+)[^\n]*(?P<summor>(?:\n +--hash=sha256:[0-9a-f]{64}[^\n]*)*)",
    re.MULTILINE,
)


def gor_leverans(mapp: Path, rot: Path, tid: int, cache: Path | None = None, niva: int = HARDAST) -> None:
    """Gör en färdigbyggd webbplats till en leverans, med webbservrarnas inställningar i en mapp bredvid.

    Webbplatsen får stämpel, innehållsförteckning, packade filer och summor.

    Args:
        mapp: den byggda webbplatsen.
        rot: projektets mapp, med låsen.
        tid: leveransens tid, i sekunder sedan 1970.
        cache: mapp för det som redan är packat en gång.
        niva: hur hårt brotli packar, 0–11.
    """
    (mapp / STAMPEL).write_text(_json(stampel(mapp, tid)), "utf-8")
    (mapp / FORTECKNING).write_text(_json(forteckning(rot, tid)), "utf-8")
    packa(mapp, cache, niva)
    (mapp / SUMMOR).write_text(summor(mapp), "utf-8")
    skriv(mapp.with_name(INSTALLNINGAR))


def brister(mapp: Path) -> list[str]:
    """Det som den som publicerar har kvar att ange; webbplatsen fungerar ändå."""
    funna = []
    if OFULLSTANDIG in (mapp / REDOGORELSE).read_text("utf-8"):
        text = "Tillgänglighetsredogörelsen säger inte vem som ansvarar och hur man når dem."
        funna.append(f"{text} Ange RIKTLINJE_ANSVARIG och RIKTLINJE_KONTAKT och bygg igen.")
    if "<loc>http://localhost" in (mapp / KARTA).read_text("utf-8"):
        funna.append("Webbplatsens adress är den egna datorns. Ange RIKTLINJE_ADRESS och bygg igen.")
    return funna


def stampel(mapp: Path, tid: int) -> dict[str, Any]:
    """Vad som är publicerat: version, regler, motor och tid."""
    motor = json.loads((mapp / MOTORMAPP / "motor.json").read_text("utf-8"))
    return {
        "version": __version__,
        "regler": regelsumma(),
        "motor": motor["mapp"],
        "pyodide": motor["pyodide"],
        "tid": _iso(tid),
    }


def summor(mapp: Path) -> str:
    """En rad per fil i den form som `sha256sum --check` läser."""
    filer = sorted(fil for fil in mapp.rglob("*") if fil.is_file() and fil.name != SUMMOR)
    return "".join(
        f"{hashlib.sha256(fil.read_bytes()).hexdigest()}  {fil.relative_to(mapp).as_posix()}\n"
        for fil in filer
    )


def forteckning(rot: Path, tid: int) -> dict[str, Any]:
    """Allt som webbplatsen är byggd av, som CycloneDX 1.6; det som publiceras har omfånget `required`."""
    egen = {
        "type": "application",
        "bom-ref": "riktlinje",
        "name": "riktlinje",
        "version": __version__,
        "licenses": [{"license": {"id": "EUPL-1.2"}}],
    }
    publicerat = {
        del_.adress(): _del(del_.namn, del_.version, del_.adress(), "required", del_.licens)
        for del_ in bestandsdelar(rot)
        if del_.namn != egen["name"]
    }
    verktyg = [*_fran_npm(rot / "package-lock.json"), *_fran_pypi(rot / "verktyg" / "krav" / "bygg.txt")]
    for del_ in verktyg:
        publicerat[del_["purl"]] = {**del_, **publicerat.get(del_["purl"], {})}
    delar = list(publicerat.values())
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"timestamp": _iso(tid), "component": egen},
        "components": delar,
        "dependencies": [{"ref": "riktlinje", "dependsOn": [del_["bom-ref"] for del_ in delar]}],
    }


def _fran_npm(las: Path) -> list[dict[str, Any]]:
    """Paketen i låset utom provens verktyg; att Pyodide också publiceras vet licenslistan."""
    paket = json.loads(las.read_text("utf-8"))["packages"]
    return [
        {
            **_del(
                namn,
                post["version"],
                f"pkg:npm/{namn.replace('@', '%40')}@{post['version']}",
                "excluded",
                post["license"],
            ),
            "hashes": [{"alg": "SHA-512", "content": _hex(post["integrity"])}],
        }
        for plats, post in sorted(paket.items())
        if (namn := plats.rpartition("node_modules/")[2]) and not post.get("dev")
    ]


def _hex(integritet: str) -> str:
    """Summan i npm:s lås, «sha512-» och base64, så som en förteckning skriver den."""
    return b64decode(integritet.removeprefix("sha512-")).hex()


def _fran_pypi(las: Path) -> list[dict[str, Any]]:
    """Byggets verktyg, med låsets summor; vilka av dem som också publiceras vet licenslistan."""
    delar = []
    for traff in _LASRAD.finditer(las.read_text("utf-8")):
        namn, version = traff["namn"], traff["version"]
        del_ = _del(namn, version, f"pkg:pypi/{namn}@{version}", "excluded", installerad_licens(namn))
        alla = re.findall(r"[0-9a-f]{64}", traff["summor"])
        delar.append({**del_, "hashes": [{"alg": "SHA-256", "content": summa} for summa in sorted(alla)]})
    return delar


def _del(namn: str, version: str, adress: str, omfang: str, licens: str | None) -> dict[str, Any]:
    del_: dict[str, Any] = {
        "type": "library",
        "bom-ref": adress,
        "name": namn,
        "scope": omfang,
        "purl": adress,
    }
    if version:
        del_["version"] = version
    else:
        del_["properties"] = [{"name": "riktlinje:version", "value": OKAND_VERSION}]
    return {**del_, "licenses": [_licens(licens)]} if licens else del_


def _licens(licens: str) -> dict[str, Any]:
    """Ett uttryck när licensen är sammansatt, annars dess id."""
    return {"expression": licens} if " " in licens else {"license": {"id": licens}}


def _iso(tid: int) -> str:
    return datetime.fromtimestamp(tid, UTC).isoformat().replace("+00:00", "Z")


def _json(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"
