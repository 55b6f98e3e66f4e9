"""Jämförelserna som publiceras: verkliga skillnader mellan utgåvor, och tänkta utkast som övning."""

from collections.abc import Callable, Mapping

from riktlinje.granskning.jamforelse import Jamforelse, jamfor
from riktlinje.granskning.revision import Revision, reviderad
from riktlinje.regler import PROVNINGAR

UPPSOKANDE = PROVNINGAR["uppsokande"].utgavor[-1].ordning
FORE_2018, FRAN_2018 = (utgava.ordning for utgava in PROVNINGAR["jobbtorg"].utgavor)


def _fran_tjugo() -> Jamforelse:
    fran_tjugo = reviderad(UPPSOKANDE, Revision({"uvas.alder": (20, 29)}))
    return jamfor(fran_tjugo, UPPSOKANDE, brister=False)


def _utkast() -> Jamforelse:
    utkast = Revision({"uvas.alder": (19, 24), "kvinnor.alder": (25, 64)})
    return jamfor(UPPSOKANDE, reviderad(UPPSOKANDE, utkast), brister=False)


EXEMPEL: Mapping[str, Callable[[], Jamforelse]] = {
    "jobbtorg-2018": lambda: jamfor(FORE_2018, FRAN_2018, brister=False),
    "unga-19-ar": _fran_tjugo,
    "ovning-kvinnor-25-ar": _utkast,
}
