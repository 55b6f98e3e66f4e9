"""Inställningar för andra webbservrar, skrivna ur samma lista som vår egen server följer."""

from pathlib import Path

from riktlinje.webb.drift import huvuden, iis
from riktlinje.webb.drift.huvuden import SKRIVET

WEBBMAPP = "/srv/riktlinje"
"""Mappen som inställningarna visar; byts mot den som webbplatsen ligger i."""


def nginx() -> str:
    """En fil för `/etc/nginx/conf.d`. Brotli kräver modulen ngx_http_brotli_static_module."""
    fasta = "\n".join(f'    "~^/{monster}" "{huvuden.EVIGT}";' for monster in huvuden.FASTA)
    typer = "\n".join(f'        "{typ}" {andelse[1:]};' for andelse, typ in huvuden.TYPER.items())
    sakra = "\n".join(f'    add_header {namn} "{varde}" always;' for namn, varde in huvuden.SAKERHET.items())
    return f"""# {SKRIVET}
map $uri $riktlinje_lagring {{
    default "{huvuden.FRAGA}";
{fasta}
}}

server {{
    listen 80;
    root {WEBBMAPP};
    index index.html;
    error_page 404 /404.html;
    absolute_redirect off;
    server_tokens off;

    types {{
{typer}
    }}
    default_type {huvuden.OKAND_TYP};

    gzip_static on;
    brotli_static on;
    gzip_vary on;

{sakra}
    add_header Cache-Control $riktlinje_lagring always;
}}
"""


def apache() -> str:
    """En fil för `/etc/apache2/conf-enabled`. Kräver modulerna dir, headers, mime och rewrite."""
    fasta = "|".join(huvuden.FASTA)
    typer = "\n".join(
        f'    AddType "{typ}" {andelse}' for andelse, typ in huvuden.TYPER.items() if andelse != ".gz"
    )
    sakra = "\n".join(f'    Header always set {namn} "{varde}"' for namn, varde in huvuden.SAKERHET.items())
    packat = "\n".join(
        rf"""    RewriteCond %{{HTTP:Accept-Encoding}} \b{kodning}\b
    RewriteCond %{{REQUEST_FILENAME}} !\.(br|gz)$
    RewriteCond %{{REQUEST_FILENAME}}{andelse} -f
    RewriteRule ^(.+)$ $1{andelse} [END]"""
        for kodning, andelse in (("br", ".br"), ("gzip", ".gz"))
    )
    return f"""# {SKRIVET}
<Directory "{WEBBMAPP}">
    Require all granted
    AllowOverride None
    Options -Indexes +SymLinksIfOwnerMatch
    DirectoryIndex index.html
    ErrorDocument 404 /404.html

    AddDefaultCharset Off
{typer}
    RemoveType .br .gz
    RemoveLanguage .sv
    AddEncoding br .br
    AddEncoding gzip .gz

    RewriteEngine On
{packat}

{sakra}
    Header always merge Vary Accept-Encoding
    Header always set Cache-Control "{huvuden.FRAGA}"
    <If "-f %{{REQUEST_FILENAME}} && %{{REQUEST_URI}} =~ m#^/({fasta})#">
        Header always set Cache-Control "{huvuden.EVIGT}"
    </If>
</Directory>
"""


FILER = {
    "nginx.conf": nginx,
    "apache.conf": apache,
    "web.config": iis.webbinstallning,
    "iis-packning.cmd": iis.packning,
}


def skriv(mapp: Path) -> None:
    """Skriver alla inställningar i mappen."""
    mapp.mkdir(parents=True, exist_ok=True)
    for namn, text in FILER.items():
        (mapp / namn).write_text(text(), "utf-8")
