"""Inställningarna för IIS, som inte kan köras här: proven läser dem och jämför med listan i huvuden.py."""

from datetime import timedelta
from xml.sax.saxutils import quoteattr

from riktlinje.webb.drift import huvuden
from riktlinje.webb.drift.huvuden import SKRIVET
from riktlinje.webb.drift.packning import MINSTA

OKANDA = (".", ".*")
"""Filer utan ändelse och med en okänd; IIS lämnar annars inte ut dem."""

INGET = '<clientCache cacheControlMode="NoControl" cacheControlCustom="" />'


def webbinstallning() -> str:
    """En `web.config` som läggs i webbplatsens mapp.

    `no-cache` är ett huvud för hela webbplatsen och inte `DisableCache`, som bara når filer som finns: en
    sida som saknas ska inte heller sparas ofrågad. I de fasta mapparna tas huvudet bort och filerna får sin
    tid; det som saknas där har inget huvud alls, så att det inte sparas som om det fanns.
    """
    typer = "\n".join(
        f'      <remove fileExtension="{andelse}" />'
        f"<mimeMap fileExtension={quoteattr(andelse)} mimeType={quoteattr(typ)} />"
        for andelse, typ in {**huvuden.TYPER, **dict.fromkeys(OKANDA, huvuden.OKAND_TYP)}.items()
    )
    sakra = "\n".join(f"        {_huvud(namn, varde)}" for namn, varde in huvuden.SAKERHET.items())
    fraga = _huvud("Cache-Control", huvuden.FRAGA)
    platser = "\n".join(
        [_plats(mapp, '<remove name="Cache-Control" />', _evigt()) for mapp in huvuden.FASTA_MAPPAR]
        + [_plats(plats, fraga, INGET) for plats in huvuden.FRAGADE_I_FASTA]
    )
    return f"""<?xml version="1.0" encoding="utf-8"?>
<!-- {SKRIVET} -->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <defaultDocument enabled="true"><files><clear /><add value="index.html" /></files></defaultDocument>
    <httpErrors errorMode="Custom">
      <remove statusCode="404" /><error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <urlCompression doStaticCompression="true" />
    <staticContent>
      {INGET}
{typer}
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
{sakra}
        {fraga}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
{platser}
</configuration>
"""


def packning() -> str:
    """Kommandona som slår på packningen i IIS: typerna gäller hela servern och kan inte stå i `web.config`.

    IIS packar annars bara en fil som hämtas två gånger på tio sekunder, och bara text över 2 700 byte.
    """
    kommando = r"%windir%\system32\inetsrv\appcmd.exe set config -section:system.webServer/httpCompression"
    prov = {andelse: f"{huvuden.MOTORMAPP}/{'0' * 16}/fil{andelse}" for andelse in huvuden.TYPER}
    typer = sorted({huvuden.typ(fil) for fil in prov.values() if huvuden.kan_packas(fil)})
    rader = [
        f"{kommando} /staticCompressionIgnoreHitFrequency:True /minFileSizeForComp:{MINSTA} /commit:apphost"
    ]
    for typ in typer:
        rader.append(f"{kommando} /-\"staticTypes.[mimeType='{typ}']\" /commit:apphost >nul 2>nul")
        rader.append(f"{kommando} /+\"staticTypes.[mimeType='{typ}',enabled='True']\" /commit:apphost")
    return "\n".join([f"@rem {SKRIVET}", *rader]) + "\n"


def _huvud(namn: str, varde: str) -> str:
    return f'<remove name="{namn}" /><add name="{namn}" value={quoteattr(varde)} />'


def _evigt() -> str:
    """`EVIGT` så som IIS vill ha det: tiden för sig och resten för sig."""
    delar = huvuden.EVIGT.split(", ")
    (tid,) = (del_ for del_ in delar if del_.startswith("max-age="))
    dagar = timedelta(seconds=int(tid.removeprefix("max-age="))).days
    ovriga = ", ".join(del_ for del_ in delar if del_ != tid)
    attribut = f'cacheControlMode="UseMaxAge" cacheControlMaxAge="{dagar}.00:00:00"'
    return f'<clientCache {attribut} cacheControlCustom="{ovriga}" />'


def _plats(plats: str, huvud: str, lagring: str) -> str:
    return f"""  <location path="{plats}">
    <system.webServer>
      <staticContent>{lagring}</staticContent>
      <httpProtocol><customHeaders>{huvud}</customHeaders></httpProtocol>
    </system.webServer>
  </location>"""
