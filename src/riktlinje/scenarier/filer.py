"""Läser en Markdownfil med tabeller; en fil som inte går att läsa blir ett fel med plats och åtgärd."""

from pathlib import Path

from riktlinje.scenarier.scenario import Plats, Scenariofel

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
        text = f"Filen {vad}. Ta bort den eller ge den rätt namn och rättighet."
        raise Scenariofel([(Plats(namn, 1), text)]) from None
    if data.startswith(UTF16):
        raise Scenariofel([(Plats(namn, 1), "Filen är UTF-16. Spara om den som UTF-8.")])
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as orsak:
        rad = data.count(b"\n", 0, orsak.start) + 1
        text = f"Byten 0x{data[orsak.start]:02X} är inte UTF-8. Spara om filen som UTF-8."
        raise Scenariofel([(Plats(namn, rad), text)]) from None
