"""Jämförelserna som publiceras: verkliga skillnader mellan utgåvor, och tänkta utkast som övning."""

from riktlinje.granskning.andring import med_ordning
from riktlinje.granskning.fraga import svara
from riktlinje.granskning.jamford import HAR, Jamford
from riktlinje.granskning.jamforelse import jamfor
from riktlinje.granskning.jamforelserapport import Jamforelserapport
from riktlinje.granskning.radjamforelse import jamfor_rader
from riktlinje.granskning.revision import Revision, intervallkriterier, reviderad
from riktlinje.modell.ordning import Ordning
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.regelverk import Led
from riktlinje.regelverk import REGELVERK, publicering
from riktlinje.scenarier.scenario import Scenariorad
from riktlinje.webb.vy.lank import exempelvag

FLEST_KLASSER = 40
"""Så många klasser av fall visas på en sida; kommandot visar alla."""

UTAN_FOLJD = "Inget fall får ett annat utfall eller en annan beslutsfattare."

type Rader = tuple[Scenariorad, ...]


def provad(provning: Provning, utgava: Utgava, ordning: Ordning, rader: Rader) -> Jamford:
    """Utgåvan med den ordningen, att jämföra; raderna prövas med den."""
    andrad = med_ordning(provning, utgava, ordning)
    fran, till = str(utgava.giltig_fran), str(utgava.giltig_till or "")
    return Jamford(
        HAR, utgava.id, ordning, fran, till, rader, lambda fragor: svara(fragor, {andrad.id: andrad})
    )


def rapport(
    provning: Provning,
    fore: tuple[Utgava, Ordning],
    efter: tuple[Utgava, Ordning],
    rader: Rader,
    rot: str = "",
) -> Jamforelserapport:
    """Jämförelsen mellan två ordningar i en prövning, utan klasser där bara bristerna ändras.

    Args:
        provning: prövningen.
        fore: utgåvan och ordningen före.
        efter: utgåvan och ordningen efter.
        rader: prövningens scenariorader.
        rot: webbplatsens adress, för exemplen.
    """
    dag = efter[0].giltig_fran
    jamforda = [provad(provning, *par, rader) for par in (fore, efter)]
    return Jamforelserapport(
        fore[0].id,
        efter[0].id if fore[0] is not efter[0] else f"{efter[0].id} med ändringen",
        jamfor(fore[1], efter[1], brister=False),
        jamfor_rader(*jamforda),
        lambda klass: rot + exempelvag(provning, dag, klass.exempel),
    )


def publicerad(namn: str, rader: Rader) -> Jamforelserapport:
    """En av riktlinjens egna jämförelser, med prövningens scenariorader."""
    jamforelse = publicering().jamforelser[namn]
    provning = REGELVERK.provningar[jamforelse.provning]
    fore, efter = (_led(provning, led) for led in (jamforelse.fore, jamforelse.efter))
    return rapport(provning, fore, efter, rader)


def _led(provning: Provning, led: Led) -> tuple[Utgava, Ordning]:
    """Utgåvan och dess ordning, med ledets gränser där de är angivna."""
    utgava = next(utgava for utgava in provning.utgavor if utgava.id == led.utgava)
    nu = intervallkriterier(utgava.ordning)
    granser = {
        namn: (nu[namn][0] if lagst is None else lagst, nu[namn][1] if hogst is None else hogst)
        for namn, (lagst, hogst) in led.granser.items()
    }
    return utgava, reviderad(utgava.ordning, Revision(granser)) if granser else utgava.ordning
