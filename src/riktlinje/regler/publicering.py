"""Det som bara sidorna visar: ordlista, tidslinje, lagnyckel, luckor och jämförelser."""

from riktlinje.modell.regelverk import Jamforelse, Led, Luckor, Publicering, Statuspost
from riktlinje.regler.lagrum.lagnyckel import LAGNYCKEL
from riktlinje.regler.lagrum.overklagande import OVERKLAGBARA
from riktlinje.regler.ordlista import ORDLISTA
from riktlinje.regler.sidor import GRUPPER, SIDOR
from riktlinje.regler.stodinsats.provningar import PROVNINGAR as STODINSATS
from riktlinje.regler.tider import RUBRIKER
from riktlinje.regler.tidslinje import HANDELSER
from riktlinje.regler.uppsokande.uvas import LAGSTA_ALDER_2018
from riktlinje.regler.utan_vag import PROFIL, VITTNETS_PROVNING, tva_beslutsfattare, varfor_ingen_vag

FORSLAG = "Förslag, beslut inte verifierat"
OVNINGSALDER = 25
"""Åldern där övningen låter målgruppen för kvinnor börja; den står i ingen källa."""
_NU = Led("uppsokande-2022", {})

PUBLICERING = Publicering(
    grupper=GRUPPER,
    ordlista=ORDLISTA,
    ordsidor={
        "kalla": ("om/kallor", "", "källdokumenten"),
        "kvinnor-svag-stallning": (SIDOR["kvinnor"], "", "kriterierna"),
        "lss-personkrets": ("om/rattslig-ram", "lss", "lagens ord"),
        "tolkning": ("granskning/tolkningar", "", "alla tolkningar"),
        "utgava": ("om/status", "", "status"),
    },
    tidslinje=HANDELSER,
    dagrubriker=RUBRIKER,
    argumentrubriker={
        "start": "Första dag",
        "manader": "Månader",
        "inskrivningsdag": "Inskrivningsdag",
        "delgivningsdag": "Delgivningsdag",
        "anslagsdag": "Dag på anslagstavlan",
    },
    lagnyckel=LAGNYCKEL,
    overklagbara=OVERKLAGBARA,
    luckor=Luckor(PROFIL, VITTNETS_PROVNING, varfor_ingen_vag, tva_beslutsfattare),
    jamforelser={
        "jobbtorg-2018": Jamforelse("jobbtorg", Led("jobbtorg-2009", {}), Led("jobbtorg-2018", {})),
        "unga-19-ar": Jamforelse(
            "uppsokande", Led(_NU.utgava, {"uvas.alder": (LAGSTA_ALDER_2018, None)}), _NU
        ),
        "ovning-kvinnor-25-ar": Jamforelse(
            "uppsokande",
            _NU,
            Led(
                _NU.utgava,
                {"uvas.alder": (None, OVNINGSALDER - 1), "kvinnor.alder": (OVNINGSALDER, None)},
            ),
        ),
    },
    statusposter=(
        Statuspost(
            ("uppsokande-2022",),
            "Riktlinjen för uppsökande uppdrag, juni 2022",
            FORSLAG,
            "2023-01-01",
            "beslut i kommunfullmäktige",
        ),
        Statuspost(
            tuple(provning.utgavor[-1].id for provning in STODINSATS),
            "Stödinsats för socialpsykiatri och LSS, 2022",
            FORSLAG,
            "2022-07-01",
            "beslut i socialnämnden och i kommunfullmäktige",
        ),
        Statuspost(
            ("jobbtorg-2018",),
            "Jobbtorgs målgrupp, 2018",
            FORSLAG,
            "2018-09-01",
            "beslut i arbetsmarknadsnämnden",
        ),
        Statuspost(
            ("jobbtorg-2009",),
            "Jobbtorgs två målgrupper, 2009 till augusti 2018",
            "Okänd, som översynen beskriver dem",
            "2009; beräkningen använder 2009-01-01",
            "beslutet och riktlinjen",
        ),
    ),
    regelexempel="uvas.alder",
)
