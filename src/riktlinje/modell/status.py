"""Utgåvans status: om texten är beslutad och om den gäller, med orden för det på ett ställe."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from riktlinje.modell.dagord import dag_i_ord


class Utgavestatus(StrEnum):
    """Vad som är känt om beslutet. Statusen sätts av den som publicerar och räknas aldrig fram ur en dag.

    `okand` är inget steg mot ett beslut: texten beskrivs i efterhand, och källorna visar inget beslut.
    """

    FORESLAGEN = "foreslagen"
    BESLUTAD = "beslutad"
    GALLANDE = "gallande"
    UPPHAVD = "upphavd"
    OKAND = "okand"

    @property
    def ar_beslutad(self) -> bool:
        """Sant när texten har beslutats, också om den inte gäller ännu eller inte längre."""
        return self not in {Utgavestatus.FORESLAGEN, Utgavestatus.OKAND}

    @property
    def rubrik(self) -> str:
        """Statusen i ett ord."""
        return RUBRIKER[self]

    @property
    def betydelse(self) -> str:
        """Vad ordet betyder för läsaren."""
        return BETYDELSER[self]

    @property
    def forsta_dag(self) -> str:
        """Vad utgåvans första dag är."""
        if self is Utgavestatus.FORESLAGEN:
            return "Föreslagen första dag"
        return "Första dag" if self.ar_beslutad else "Första dag i beräkningen"


RUBRIKER = {
    Utgavestatus.FORESLAGEN: "Förslag",
    Utgavestatus.BESLUTAD: "Beslutad",
    Utgavestatus.GALLANDE: "Gällande",
    Utgavestatus.UPPHAVD: "Upphävd",
    Utgavestatus.OKAND: "Okänd",
}
BETYDELSER = {
    Utgavestatus.FORESLAGEN: "Texten är föreslagen. Inget beslut är verifierat.",
    Utgavestatus.BESLUTAD: "Texten är beslutad. Den gäller från sin första dag, som kan komma senare.",
    Utgavestatus.GALLANDE: "Texten är beslutad och har börjat gälla.",
    Utgavestatus.UPPHAVD: "Texten gäller inte längre. Den visas för beslut som fattades medan den gällde.",
    Utgavestatus.OKAND: "Texten beskrivs i efterhand. Vi har inte sett den.",
}


def statusrad(status: Utgavestatus, fran: date, till: date | None, forbehall: str) -> str:
    """Statusen i en rad, utan punkt: med dagarna när texten är beslutad, annars med förbehållet.

    Args:
        status: utgåvans status.
        fran: dess första dag.
        till: dess sista dag, eller None.
        forbehall: vad som inte är känt om beslutet; används bara medan det saknas.
    """
    dagar = f"från och med {fran}" + (f" till och med {till}" if till else "")
    match status:
        case Utgavestatus.BESLUTAD:
            return f"Beslutad – gäller {dagar}"
        case Utgavestatus.GALLANDE:
            return f"Gällande – beslutad, och gäller {dagar}"
        case Utgavestatus.UPPHAVD:
            return f"Upphävd – gällde {dagar}, och används bara för beslut från den tiden"
    ledord = "Förslag" if status is Utgavestatus.FORESLAGEN else "Tidigare ordning"
    return f"{ledord} – {forbehall}" if forbehall else f"{ledord} – beslutet är inte verifierat"


def nar_den_galler(dag: date, tiderna: Iterable[tuple[date, date | None]]) -> str:
    """En mening om när riktlinjen gäller, för en dag då ingen utgåva gör det.

    Args:
        dag: dagen som ingen utgåva omfattar.
        tiderna: varje utgåvas första och sista dag, den äldsta först.
    """
    tiderna = list(tiderna)
    senare = next((fran for fran, _ in tiderna if fran > dag), None)
    tidigare = next((till for _, till in reversed(tiderna) if till is not None and till < dag), None)
    if tidigare is None:
        return f"Riktlinjen gäller först från den {dag_i_ord(senare)}." if senare else ""
    sist = f"Riktlinjen gällde till och med den {dag_i_ord(tidigare)}"
    return f"{sist} och gäller på nytt från den {dag_i_ord(senare)}." if senare else f"{sist}."
