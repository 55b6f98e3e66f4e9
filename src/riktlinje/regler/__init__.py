"""Reglerna: riktlinjerna som kod. Uppgifterna en gång, sedan en modul per målgrupp.

Det som maskineriet får står i `REGELVERK`, och det som bara sidorna visar i `publicering`.
"""

from riktlinje.modell.lag import Lag
from riktlinje.modell.regelverk import Regelverk
from riktlinje.regler.checklistor import CHECKLISTOR, stegen
from riktlinje.regler.kallor import DOKUMENT
from riktlinje.regler.klausuler import KLAUSULER
from riktlinje.regler.lagrum import NY_LAG_FRAN, lagrum
from riktlinje.regler.lagrum.overklagande import overklagande
from riktlinje.regler.namn import EGENNAMN
from riktlinje.regler.provningar import PROVNINGAR
from riktlinje.regler.sidor import PROVNINGSSIDOR, SIDOR
from riktlinje.regler.tider import FUNKTIONER
from riktlinje.regler.tolkningar import TOLKNINGAR
from riktlinje.regler.tvasteg import stegforklaring
from riktlinje.regler.uppgifter import UPPGIFTER
from riktlinje.regler.utfall import BESLUTSFATTARE, UTFALL
from riktlinje.regler.utkast import texter
from riktlinje.regler.vagledning import VAGLEDNING

REGELVERK = Regelverk(
    provningar=PROVNINGAR,
    uppgifter=UPPGIFTER,
    utfall=UTFALL,
    beslutsfattare=BESLUTSFATTARE,
    tolkningar=TOLKNINGAR,
    klausuler=KLAUSULER,
    dokument=DOKUMENT,
    sidor=SIDOR,
    provningssidor=PROVNINGSSIDOR,
    checklistor=CHECKLISTOR,
    stegen=stegen,
    texter=texter,
    dagfunktioner=FUNKTIONER,
    lag=Lag("socialtjänstlagen", NY_LAG_FRAN, lagrum, overklagande, stegforklaring),
    egennamn=EGENNAMN,
    avsandare="Inte Stockholms stads webbplats.",
    flera_passar="T-39",
    vagledning=VAGLEDNING,
)
