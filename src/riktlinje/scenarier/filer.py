"""Läser en Markdownfil med tabeller; en fil som inte går att läsa blir ett fel med plats och åtgärd."""

from pathlib import Path

from riktlinje.modell.fel import Fel, Plats
from riktlinje.scenarier.scenario import Scenariofel

UTF16 = (b"\xff\xfe", b"\xfe\xff")


def las_filtext(fil: Path, namn: str) -> str:
    """Filens text, utan inledande byteordningsmärke; namn används i meddelanden.

    Raises:
        Scenariofel: filen går inte att öppna eller är inte UTF-8.
    """
    try:
        data = fil.read_bytes()
    except OSError:
        vad = "är en mapp" if fil.is_dir() else "går inte att öppna"
        atgard = "Ta bort den eller ge den rätt namn och rättighet."
        raise Scenariofel([Fel(f"Filen {vad}.", atgard=atgard, plats=Plats(namn, 1))]) from None
    if data.startswith(UTF16):
        fel = Fel("Filen är UTF-16.", atgard="Spara om den som UTF-8.", plats=Plats(namn, 1))
        raise Scenariofel([fel])
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as orsak:
        rad = data.count(b"\n", 0, orsak.start) + 1
        vad = f"Byten 0x{data[orsak.start]:02X} är inte UTF-8."
        raise Scenariofel([Fel(vad, atgard="Spara om filen som UTF-8.", plats=Plats(namn, rad))]) from None
