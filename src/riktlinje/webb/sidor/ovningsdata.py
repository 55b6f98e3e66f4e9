"""Övningsfallen som data, ett i varje fil, så att ett set bara hämtar de fall som det visar."""

from pathlib import Path

from riktlinje.modell.json_text import skriv_json
from riktlinje.ovningar.fall import VINJETTER
from riktlinje.ovningar.ovningsfall import Ovningsfall, las_ovningar, rader
from riktlinje.scenarier.lasare import las_mapp
from riktlinje.webb.arbetare.egnafall import trad
from riktlinje.webb.vy.adresser import webbvag
from riktlinje.webb.vy.ovningsvy import ovningsfall

PLATS = "ovningar/fall"


def skriv_ovningsdata(mal: Path, scenarier: Path) -> None:
    """Skriver varje övningsfall i `mal/ovningar/fall`.

    Args:
        mal: den byggda webbplatsens mapp.
        scenarier: mappen med scenariofiler. Bygget av sidorna har redan underkänt fall som inte stämmer.
    """
    mapp = mal / PLATS
    mapp.mkdir(parents=True)
    fallen, _ = las_ovningar(VINJETTER, rader(las_mapp(scenarier)))
    for fall in fallen:
        (mapp / f"{fall.vinjett.id}.json").write_text(fallets_fil(fall), "utf-8")


def fallets_fil(fall: Ovningsfall) -> str:
    """Filens text: fallet med frågor och svar, som element."""
    return skriv_json(trad(ovningsfall(fall, webbvag))) + "\n"
