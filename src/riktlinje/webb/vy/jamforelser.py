"""Jämförelserna som publiceras: verkliga skillnader mellan utgåvor, och tänkta utkast som övning."""

from collections.abc import Callable, Mapping

from riktlinje.granskning.andring import med_ordning
from riktlinje.granskning.fraga import svara
from riktlinje.granskning.jamford import HAR, Jamford, Rad
from riktlinje.granskning.jamforelse import jamfor
from riktlinje.granskning.jamforelserapport import Jamforelserapport
from riktlinje.granskning.radjamforelse import jamfor_rader
from riktlinje.granskning.revision import Revision, alderskriterier, reviderad
from riktlinje.modell.ordning import Ordning
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.regler import PROVNINGAR
from riktlinje.regler.uppsokande.uvas import LAGSTA_ALDER_2018
from riktlinje.webb.vy.lank import exempelvag

FLEST_KLASSER = 40
"""Så många klasser av fall visas på en sida; kommandot visar alla."""

UTAN_FOLJD = "Inget fall får ett annat utfall eller en annan beslutsfattare."

OVNINGSALDER = 25
"""Åldern där övningen låter målgruppen för kvinnor börja; den står i ingen källa."""

type Rader = tuple[Rad, ...]


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


def _jobbtorg(rader: Rader) -> Jamforelserapport:
    provning = PROVNINGAR["jobbtorg"]
    fore, efter = provning.utgavor
    return rapport(provning, (fore, fore.ordning), (efter, efter.ordning), rader)


def _fran_tjugo(rader: Rader) -> Jamforelserapport:
    provning = PROVNINGAR["uppsokande"]
    utgava = provning.utgavor[-1]
    _, hogst = alderskriterier(utgava.ordning)["uvas.alder"]
    fran_tjugo = reviderad(utgava.ordning, Revision({"uvas.alder": (LAGSTA_ALDER_2018, hogst)}))
    return rapport(provning, (utgava, fran_tjugo), (utgava, utgava.ordning), rader)


def _utkast(rader: Rader) -> Jamforelserapport:
    provning = PROVNINGAR["uppsokande"]
    utgava = provning.utgavor[-1]
    granser = alderskriterier(utgava.ordning)
    (lagst, _), (_, hogst) = granser["uvas.alder"], granser["kvinnor.alder"]
    utkast = Revision({"uvas.alder": (lagst, OVNINGSALDER - 1), "kvinnor.alder": (OVNINGSALDER, hogst)})
    return rapport(provning, (utgava, utgava.ordning), (utgava, reviderad(utgava.ordning, utkast)), rader)


EXEMPEL: Mapping[str, tuple[str, Callable[[Rader], Jamforelserapport]]] = {
    "jobbtorg-2018": ("jobbtorg", _jobbtorg),
    "unga-19-ar": ("uppsokande", _fran_tjugo),
    "ovning-kvinnor-25-ar": ("uppsokande", _utkast),
}
"""Jämförelserna efter namn: prövningen som de gäller, och hur de görs av dess scenariorader."""
