"""Vårt enda tillägg till Python-Markdown: blocken på sidorna, valen efter status och länkarna till ordlistan.

Samma tillägg fungerar i mkdocs, properdocs och zensical. Inga krokar och inga insticksprogram.
"""

from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from pymdownx.blocks import BlocksExtension, BlocksProcessor

from riktlinje.modell.fel import Indatafel, okant_namn
from riktlinje.webb.sidor.block import BLOCK
from riktlinje.webb.sidor.ihop import FORE_INNEHALLET, Ihop
from riktlinje.webb.sidor.ordlankar import FORE_SIDLANKARNA, Ordlankar
from riktlinje.webb.sidor.publicerat import publicerat
from riktlinje.webb.sidor.statusval import EFTER_KODBLOCKEN, Statusval
from riktlinje.webb.vy.element import satt_fragment

EFTER_SIDLANKARNA = -1
"""Efter mkdocs egen länkläsning (0)."""


class Fragment(Treeprocessor):
    """Lägger fragmentet i de ifyllda länkarnas adress."""

    def run(self, root: ET.Element) -> None:
        """Ändrar länkarna på plats."""
        satt_fragment(root)


class Riktlinjetillagg(BlocksExtension):  # type: ignore[misc]
    """Registrerar blocken och länkarna till ordlistan.

    Inställningen `scenarier` är mappen med scenariofiler, räknat från den mapp där bygget körs.
    `ansvarig` och `kontakt` är den som publicerar webbplatsen, med namn och e-postadress eller webbadress.
    """

    def __init__(self, **val: Any) -> None:
        self.config = {
            "ansvarig": ["", "Den som publicerar webbplatsen"],
            "kontakt": ["", "E-postadressen eller webbadressen dit"],
            "scenarier": ["scenarios", "Mappen med scenariofiler"],
        }
        okanda = [namn for namn in val if namn not in self.config]
        if okanda:
            raise Indatafel([okant_namn("riktlinje: inställningen", okanda[0], tuple(self.config))])
        super().__init__(**val)

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: BlocksProcessor) -> None:  # noqa: N802  # basklassens namn
        """Registrerar varje block med byggets regler och scenarier, valen och ordlistans länkar."""
        gemensamt = {
            "ansvarig": self.getConfig("ansvarig"),
            "kontakt": self.getConfig("kontakt"),
            "publicerat": publicerat(Path(self.getConfig("scenarier"))),
            "sidvag": sidvag,
        }
        for block in BLOCK:
            block_mgr.register(block, gemensamt)
        md.preprocessors.register(Statusval(md, sidvag), "statusval", EFTER_KODBLOCKEN)
        md.treeprocessors.register(Ihop(md), "ihop", FORE_INNEHALLET)
        md.treeprocessors.register(Ordlankar(md, sidvag), "ordlankar", FORE_SIDLANKARNA)
        md.treeprocessors.register(Fragment(md), "fragment", EFTER_SIDLANKARNA)


def sidvag(md: Markdown) -> str:
    """Sidans sökväg under docs; tom text i en nästlad omvandling, till exempel en docstring."""
    if "relpath" in md.treeprocessors:
        sidlankar: Any = md.treeprocessors["relpath"]
        return str(sidlankar.file.src_uri)
    try:
        from zensical.extensions.context import ContextPreprocessor  # noqa: PLC0415  # finns bara i zensical
    except ImportError:
        return ""
    sammanhang = ContextPreprocessor.from_markdown(md)
    return str(sammanhang.page.path) if sammanhang else ""


def makeExtension(**val: Any) -> Riktlinjetillagg:  # noqa: N802  # Python-Markdowns namn
    """Python-Markdowns ingång."""
    return Riktlinjetillagg(**val)
