"""Inställningarna för IIS lästa enligt Microsofts beskrivning: vad servern svarar för en plats."""

import re
from datetime import timedelta
from pathlib import PurePosixPath
from xml.etree import ElementTree as ET


def direktiv(lagring: str) -> set[str]:
    """Direktiven i `Cache-Control`, oberoende av ordning och mellanrum."""
    return {del_.strip() for del_ in lagring.split(",")}


class Iis:
    """En `web.config` och kommandona för packningen.

    Attributes:
        platser: inställningarna för en mapp eller en fil, efter dess plats.
    """

    def __init__(self, webbinstallning: str, packning: str) -> None:
        rot = ET.fromstring(webbinstallning)  # noqa: S314  vår egen text
        self._server = _barn(rot, "system.webServer")
        self.platser = {p.attrib["path"]: _barn(p, "system.webServer") for p in rot.iter("location")}
        self._packning = packning

    def typ(self, plats: str) -> str:
        """Innehållstypen; `.` gäller filer utan ändelse och `.*` dem som ingen annan rad nämner."""
        typer = {p.attrib["fileExtension"]: p.attrib["mimeType"] for p in self._server.iter("mimeMap")}
        return typer.get(PurePosixPath(plats).suffix or ".", typer[".*"])

    def huvuden(self, plats: str, *, finns: bool = True) -> dict[str, str]:
        """Huvudena i svaret: de egna går med varje svar, lagringens bara med en fil som finns."""
        egna: dict[str, str] = {}
        lagring: dict[str, str] = {}
        for del_ in self._som_galler(plats):
            for post in _barn(del_, "httpProtocol/customHeaders"):
                egna.pop(post.attrib["name"], None)
                if post.tag == "add":
                    egna[post.attrib["name"]] = post.attrib["value"]
            lagring |= _barn(del_, "staticContent/clientCache").attrib
        tid = _lagring(lagring) if finns else ""
        if tid:
            egna["Cache-Control"] = ",".join(filter(None, [egna.get("Cache-Control"), tid]))
        return egna

    def _som_galler(self, plats: str) -> list[ET.Element]:
        """Webbplatsens egna inställningar, sedan mapparnas, den djupaste sist."""
        vagar = sorted(vag for vag in self.platser if f"{plats}/".startswith(f"{vag}/"))
        return [self._server, *(self.platser[vag] for vag in vagar)]

    def startsida(self) -> str:
        """Filen som en mapp visar."""
        (sida,) = _barn(self._server, "defaultDocument[@enabled='true']/files").iterfind("add")
        return sida.attrib["value"]

    def listar_mappar(self) -> bool:
        """Om en mapp utan startsida visar sina filer."""
        return _barn(self._server, "directoryBrowse").attrib["enabled"] != "false"

    def felsida(self, status: int) -> tuple[str, str]:
        """Felets fil och hur den lämnas; bara `File` behåller felets status för en fil."""
        fel = _barn(self._server, f"httpErrors[@errorMode='Custom']/error[@statusCode='{status}']")
        return fel.attrib["path"], fel.attrib["responseMode"]

    def packar(self, plats: str) -> bool:
        """Om filens typ packas."""
        pa = _barn(self._server, "urlCompression").attrib["doStaticCompression"] == "true"
        typer = re.findall(r"/\+\"staticTypes\.\[mimeType='([^']+)',enabled='True'\]\"", self._packning)
        return pa and self.typ(plats) in typer

    def packar_genast(self) -> bool:
        """Om den första hämtningen packas, och inte bara det som hämtas ofta."""
        return "/staticCompressionIgnoreHitFrequency:True" in self._packning

    def minsta(self) -> int:
        """Storleken i byte som packningen börjar vid."""
        (antal,) = re.findall(r"/minFileSizeForComp:(\d+)", self._packning)
        return int(antal)


def _lagring(val: dict[str, str]) -> str:
    """`Cache-Control` ur `clientCache`; `NoControl` ger inget huvud vad som än står bredvid."""
    eget = val.get("cacheControlCustom", "")
    match val["cacheControlMode"]:
        case "UseMaxAge":
            dagar, _, klockan = val["cacheControlMaxAge"].rpartition(".")
            timmar, minuter, sekunder = (int(del_) for del_ in klockan.split(":"))
            tid = timedelta(int(dagar or 0), sekunder, minutes=minuter, hours=timmar)
            return ",".join(filter(None, [eget, f"max-age={tid // timedelta(seconds=1)}"]))
        case "DisableCache":
            return ",".join(filter(None, [eget, "no-cache"]))
        case _:
            return ""


def _barn(element: ET.Element, vag: str) -> ET.Element:
    barn = element.find(vag)
    assert barn is not None, vag
    return barn
