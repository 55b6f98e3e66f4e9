"""Läsarens eget fall som övningsfall: utan berättelse, med allt som är känt i en lista."""

from riktlinje.modell.dagord import dag_i_ord
from riktlinje.modell.fall import DAGAR, Fall
from riktlinje.ovningar.berattelse import Berattelse
from riktlinje.ovningar.ovningsfall import Ovningsfall
from riktlinje.ovningar.steg import stegen
from riktlinje.ovningar.vinjett import Vinjett
from riktlinje.regelverk import REGELVERK


def eget_ovningsfall(nummer: str, namn: str, fall: Fall) -> Ovningsfall:
    """Fallet att öva på, med reglernas svar.

    Args:
        nummer: fallets nummer i setet.
        namn: fallet i några ord.
        fall: uppgifterna.
    """
    provning = REGELVERK.provningar[fall.provning]
    bedomning = provning.prova(fall)
    kant = [(DAGAR[namn], dag_i_ord(dag)) for namn, dag in fall.dagar.items() if namn != "beslutsdag"]
    kant += [
        (uppgift.rubrik, uppgift.etikett(fall.uppgifter[uppgift.namn]))
        for uppgift in provning.uppgifter.values()
        if uppgift.namn in fall.uppgifter
    ]
    vinjett = Vinjett(nummer, namn, None, "", (), {}, "")
    berattelse = Berattelse((), tuple(kant), ())
    return Ovningsfall(vinjett, fall, provning, bedomning, berattelse, stegen(fall, provning, bedomning))
