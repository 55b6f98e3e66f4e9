"""Blocket för fastställande: det som en nämndsekreterare bifogar."""

from xml.etree import ElementTree as ET

from riktlinje import __version__
from riktlinje.modell.regel import Kriterium
from riktlinje.regelverk import REGELVERK
from riktlinje.webb.sidor.block.bas import Riktlinjeblock
from riktlinje.webb.sidor.scenariosvar import SVARSFIL, integritet, scenariosvar
from riktlinje.webb.vy.adresser import TACKNING
from riktlinje.webb.vy.adresser import TOLKNINGAR as TOLKNINGSSIDA
from riktlinje.webb.vy.element import el, lank, tabell

LUCKOR = "granskning/luckor"
UTAN_SKRIPT = "Saknas i det här underlaget: raderna körs här bara med JavaScript påslaget."
"""Står i cellen tills webbläsarens skript tar över den."""


class Faststallandeblock(Riktlinjeblock):
    """Version, kontrollsummor och vad som är prövat; raderna körs också i läsarens egen webbläsare."""

    NAME = "faststallande"
    ARGUMENT = False

    def on_create(self, parent: ET.Element) -> ET.Element:
        """En tabell med siffrorna, uträknade i det här bygget, och en plats för webbläsarens egna."""
        attribut = {
            "data-rot": self.rot(),
            "data-fil": SVARSFIL,
            "data-summa": integritet(scenariosvar(self.publicerat)),
        }
        tabellen = tabell("Fastställande", ("Vad", "Värde"), self._rader(), "faststallande")
        block = el("riktlinje-faststallande", attribut, tabellen)
        parent.append(block)
        return block

    def _rader(self) -> list[list[ET.Element | str]]:
        granskning = self.publicerat.granskning
        data = granskning.som_data()
        utgavor = data["utgavor"]

        def summa(namn: str) -> int:
            return sum(utgava[namn] for utgava in utgavor)

        celler, granser = summa("celler"), summa("gransvarden")
        kriterier = [t for u in granskning.utgavor for t in u.tackning if isinstance(t.regel, Kriterium)]
        par = sum(tackt.par is not None for tackt in kriterier)
        nabara = sum(lucka["kan_nas"] for utgava in utgavor for lucka in utgava["luckor"])
        luckor = sum(len(utgava["luckor"]) for utgava in utgavor)
        return [
            ["Version", __version__],
            ["Reglernas kontrollsumma", data["regler"]],
            ["Scenariernas kontrollsumma", data["scenarier"]],
            ["Prövningar och utgåvor", f"{len(REGELVERK.provningar)} och {len(utgavor)}"],
            ["Rader som stämmer i CPython", f"{data['rader']['stammer']} av {data['rader']['antal']}"],
            ["Rader i den här webbläsaren", el("td", {"class": "egen"}, UTAN_SKRIPT)],
            ["Celler som raderna når", f"{celler - summa('onadda_celler')} av {celler}"],
            ["Gränsvärden som raderna har", f"{granser - summa('saknade_gransvarden')} av {granser}"],
            ["Kriterier som visas ensamma vända utfallet", f"{par} av {len(kriterier)}"],
            [
                "Det som ingen rad prövar",
                self._lankat(f"{luckor}, varav {nabara} kan nås", TACKNING, "täckning"),
            ],
            ["Små ändringar som märks", f"{summa('dodade')} av {summa('mutanter')}"],
            ["Ändringar som inte går att se", str(summa("likvardiga"))],
            ["Ändringar som ingen rad märker", str(sum(len(utgava["overlevde"]) for utgava in utgavor))],
            ["Öppna tolkningar", self._lankat(str(len(REGELVERK.tolkningar)), TOLKNINGSSIDA, "tolkningar")],
            ["Fynd", self._lankat(str(len(granskning.fynd)), LUCKOR, "luckor och krockar")],
            ["Delar som inte gick att analysera", "; ".join(granskning.ej_analyserat) or "inga"],
        ]

    def _lankat(self, varde: str, sida: str, text: str) -> ET.Element:
        return el("td", None, f"{varde}: ", lank(self.sida(sida), text))
