"""Blocket för den som publicerar webbplatsen: vem som ansvarar och hur man når dem."""

from xml.etree import ElementTree as ET

from riktlinje.webb.sidor.block.bas import Riktlinjeblock
from riktlinje.webb.vy.element import el, lank
from riktlinje.webb.vy.ord import OFULLSTANDIG

GUIDEN = "utveckling/webbadministrator"


class Ansvarigblock(Riktlinjeblock):
    """Ansvarig och kontakt ur byggets inställningar; saknas någon av dem säger sidan det."""

    NAME = "ansvarig"
    ARGUMENT = False

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Ett stycke: vem som ansvarar och en länk dit man skriver, eller vad som saknas."""
        ansvarig, kontakt = (str(self.config[namn]).strip() for namn in ("ansvarig", "kontakt"))
        if ansvarig and kontakt:
            adress = kontakt if "://" in kontakt else f"mailto:{kontakt}"
            stycke = el(
                "p",
                {"class": "ansvarig"},
                el("strong", None, ansvarig),
                " publicerar webbplatsen och ansvarar för den här redogörelsen. Kontakt: ",
                lank(adress, kontakt),
                ".",
            )
        else:
            stycke = el(
                "p",
                {"class": "ansvarig"},
                el("strong", None, OFULLSTANDIG),
                " Den blir det när den som publicerar webbplatsen anger vem som ansvarar och hur man når dem."
                " Hur det anges står i ",
                lank(self.sida(GUIDEN, "ansvarig"), "guiden för webbadministratören"),
                ".",
            )
        parent.append(stycke)
        return stycke
