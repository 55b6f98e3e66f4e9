"""Inställningar för andra webbservrar, skrivna ur samma lista som vår egen server följer."""

from pathlib import Path
from xml.sax.saxutils import quoteattr

from riktlinje.webb import huvuden

ROT = "/srv/riktlinje"
"""Mappen som inställningarna visar; byts mot den som webbplatsen ligger i."""

SKRIVET = "Skriven av «make drift» ur src/riktlinje/webb/huvuden.py. Ändra där, inte här."
FASTA_MAPPAR = ("fast", "motor")


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
    root {ROT};
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
<Directory "{ROT}">
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


def iis() -> str:
    """En `web.config` som läggs i webbplatsens mapp. Packning slås på för servern i sin helhet."""
    typer = "\n".join(
        f'      <remove fileExtension="{andelse}" />'
        f"<mimeMap fileExtension={quoteattr(andelse)} mimeType={quoteattr(typ)} />"
        for andelse, typ in huvuden.TYPER.items()
    )
    sakra = "\n".join(
        f'        <remove name="{namn}" /><add name="{namn}" value={quoteattr(varde)} />'
        for namn, varde in huvuden.SAKERHET.items()
    )
    fraga = f'<clientCache cacheControlMode="NoControl" cacheControlCustom="{huvuden.FRAGA}" />'
    evigt = (
        '<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" '
        'cacheControlCustom="public, immutable" />'
    )
    platser = "\n".join(
        f'  <location path="{plats}"><system.webServer><staticContent>{lagring}</staticContent>'
        "</system.webServer></location>"
        for plats, lagring in (*((mapp, evigt) for mapp in FASTA_MAPPAR), ("motor/motor.json", fraga))
    )
    return f"""<?xml version="1.0" encoding="utf-8"?>
<!-- {SKRIVET} -->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <defaultDocument><files><clear /><add value="index.html" /></files></defaultDocument>
    <httpErrors errorMode="Custom">
      <remove statusCode="404" /><error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <urlCompression doStaticCompression="true" />
    <staticContent>
      {fraga}
{typer}
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
{sakra}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
{platser}
</configuration>
"""


FILER = {"nginx.conf": nginx, "apache.conf": apache, "web.config": iis}


def skriv(mapp: Path) -> None:
    """Skriver alla inställningar i mappen."""
    mapp.mkdir(parents=True, exist_ok=True)
    for namn, text in FILER.items():
        (mapp / namn).write_text(text(), "utf-8")
