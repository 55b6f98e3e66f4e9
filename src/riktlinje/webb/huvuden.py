"""Svarshuvuden: vad varje svar från webbplatsen ska bära, vilken server som än lämnar det."""

import re
from pathlib import PurePosixPath

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
OPACKADE = frozenset(
    {".css", ".html", ".js", ".json", ".map", ".md", ".mjs", ".svg", ".txt", ".wasm", ".xml"}
)
"""Filer som blir mindre packade. Motorns arkiv hör hit, eftersom de lagrar sitt innehåll opackat."""

MOTORMAPP = re.compile(r"motor/[0-9a-f]{16}/.")


def typ(sokvag: str) -> str:
    """Innehållstypen för en fil: `.wasm` och `.mjs` med fel typ startar inte."""
    return TYPER.get(PurePosixPath(sokvag).suffix, OKAND_TYP)


def lagring(sokvag: str) -> str:
    """Hur länge ett svar får sparas: för alltid om mappen heter efter innehållet, annars aldrig ofrågat."""
    return "public, max-age=31536000, immutable" if MOTORMAPP.match(sokvag) else "no-cache"


def kan_packas(sokvag: str) -> bool:
    """Om filen blir mindre när svaret packas."""
    return PurePosixPath(sokvag).suffix in OPACKADE or bool(MOTORMAPP.match(sokvag))
