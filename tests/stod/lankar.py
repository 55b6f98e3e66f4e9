"""Kontrollerar en byggd webbplats: varje länk, ankare, ifyllt fall, hämtad fil och id."""

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree.ElementTree import Element

from riktlinje.ovningar.fall import VINJETTER
from riktlinje.webb.vy.hellank import VERSION, innehall
from riktlinje.webb.vy.lank import las_lank

BAS = "https://webbplatsen.invalid/"
UTAT = frozenset({"http", "https", "mailto", "tel"})
ADRESSER = ("href", "src", "action", "poster", "data", "xlink:href")


def sidfel(rot: Path, sidor: Mapping[str, Element]) -> list[str]:
    """Ett meddelande per fel i webbplatsen, med sidan först."""
    idn = {
        namn: Counter(e.attrib["id"] for e in sida.iter() if "id" in e.attrib) for namn, sida in sidor.items()
    }
    fel = [f"{namn}: id {id_} finns {n} gånger" for namn, c in idn.items() for id_, n in c.items() if n > 1]
    for namn, sida in sidor.items():
        for element, adress in adresser(sida):
            brist = _brist(rot, namn, element, adress, idn)
            fel += [f"{namn}: <{element.tag}> {adress} {brist}"] if brist else []
    return fel


def adresser(sida: Element) -> Iterator[tuple[Element, str]]:
    """Varje adress på sidan och elementet som bär den."""
    for element in sida.iter():
        for attribut in ADRESSER:
            if attribut in element.attrib:
                yield element, element.attrib[attribut].strip()
        for kandidat in element.get("srcset", "").split(","):
            if kandidat.strip():
                yield element, kandidat.split()[0]


def _brist(rot: Path, namn: str, element: Element, adress: str, idn: Mapping[str, Counter[str]]) -> str:
    if adress.startswith("data:") and element.tag == "img":
        return ""
    hel = urlsplit(urljoin(BAS + namn.removesuffix("index.html"), adress))
    if f"{hel.scheme}://{hel.netloc}/" != BAS:
        return "" if element.tag == "a" and hel.scheme in UTAT else "hämtas från någon annan"
    fil = unquote(hel.path).removeprefix("/")
    if not fil or fil.endswith("/"):
        fil += "index.html"
    if not (rot / fil).is_file():
        return "finns inte"
    ankare = unquote(hel.fragment)
    if ankare.startswith(f"v={VERSION}&"):
        return "" if _oppnar_nagot(fil, ankare) else "öppnar inget helt fall"
    if ankare and fil in idn and ankare not in idn[fil]:
        return "saknar ankaret"
    return ""


def _oppnar_nagot(fil: str, fragment: str) -> bool:
    """Sant om kalkylatorn, eller sidan med övningsset, kan använda allt i fragmentet."""
    if fil == "ovningar/set/index.html":
        _, _, fallen = (innehall(fragment) or "").upper().partition("&FALL=")
        return bool(fallen) and set(fallen.split(",")) <= {vinjett.id for vinjett in VINJETTER}
    lankat = las_lank(fragment)
    return fil == f"kalkylator/{lankat.provning}/index.html" and not lankat.meddelanden
