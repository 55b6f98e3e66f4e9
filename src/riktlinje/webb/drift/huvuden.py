"""Svarshuvuden: vad varje svar från webbplatsen ska bära, vilken server som än lämnar det."""

import json
import re
from pathlib import PurePosixPath

SKRIVET = "Skriven av «make utgava» ur src/riktlinje/webb/drift/huvuden.py. Ändra där, inte här."

INNEHALLSPOLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'; object-src 'none'"
)
SAKERHET = {
    "Content-Security-Policy": INNEHALLSPOLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
}
"""Går med varje svar, även på skript: en arbetare i webbläsaren lyder huvudena på sin egen fil."""

TYPER = {
    ".css": "text/css; charset=utf-8",
    ".gz": "application/gzip",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".inv": "application/octet-stream",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".map": "application/json",
    ".md": "text/markdown; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".whl": "application/zip",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
    ".zip": "application/zip",
}
OKAND_TYP = "application/octet-stream"

MOTORMAPP = "motor"
EGEN_MAPP = "fast"
TEMATS_MAPPAR = ("assets/javascripts", "assets/stylesheets")
_SUMMA = "[0-9a-f]{16}"

FASTA = (
    rf"{MOTORMAPP}/{_SUMMA}/.",
    rf"{EGEN_MAPP}/{_SUMMA}/.",
    rf"({'|'.join(TEMATS_MAPPAR)})/.+\.[0-9a-f]{{8}}\.min\.(js|css)",
)
"""Platser som heter efter sitt innehåll, som reguljära uttryck som varje server förstår."""

FASTA_MAPPAR = (MOTORMAPP, EGEN_MAPP, *TEMATS_MAPPAR)
FRAGADE_I_FASTA = (
    f"{MOTORMAPP}/motor.json",
    f"{MOTORMAPP}/verkstad.json",
    f"{TEMATS_MAPPAR[0]}/lunr",
)
"""Samma platser för en server som bara förstår mappar: mapparna, och det i dem som inte är fast."""

PACKADE = (r".+\.(css|html|js|json|map|md|mjs|svg|txt|wasm|xml)", rf"{MOTORMAPP}/{_SUMMA}/.+\.zip")
"""Filer som blir mindre packade. Motorns arkiv hör hit, eftersom de lagrar sitt innehåll opackat."""

EVIGT = "public, max-age=31536000, immutable"
FRAGA = "no-cache"
_FAST = re.compile("|".join(FASTA))
_PACKAD = re.compile("|".join(PACKADE))


def typ(sokvag: str) -> str:
    """Innehållstypen för en fil: `.wasm` och `.mjs` med fel typ startar inte."""
    return TYPER.get(PurePosixPath(sokvag).suffix, OKAND_TYP)


def lagring(sokvag: str) -> str:
    """Hur länge ett svar får sparas: för alltid om det heter efter innehållet, annars aldrig ofrågat."""
    return EVIGT if _FAST.match(sokvag) else FRAGA


def kan_packas(sokvag: str) -> bool:
    """Om filen blir mindre när svaret packas."""
    return bool(_PACKAD.fullmatch(sokvag))


def som_json() -> str:
    """Listan för självtestet, som jämför den med vad servern svarar."""
    data = {
        "huvuden": SAKERHET,
        "typer": TYPER,
        "fasta": FASTA,
        "evigt": EVIGT,
        "fraga": FRAGA,
        "packade": PACKADE,
    }
    return json.dumps(data, indent=1) + "\n"
