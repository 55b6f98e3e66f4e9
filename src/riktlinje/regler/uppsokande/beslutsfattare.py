"""Vem som beslutar: råd och stöd, försörjningsstöd, stadsdelen och sist målgruppen.

Stegen prövas före kriterierna (T-03). Fel myndighet ska aldrig avslå.
"""

from collections.abc import Mapping

from riktlinje.modell.regel import Kriterium, Oklart, Vag, malgruppsval, oklart, vagval
from riktlinje.modell.uppgift import Slag
from riktlinje.regler import kallor, tal
from riktlinje.regler.uppsokande import gemensamt, kvinnor, uvas
from riktlinje.regler.utfall import HANVISA_STADSDEL, RAD_OCH_STOD, STADSDELSFORVALTNING

ALDERSVILLKOR = {kriterium.id: kriterium for kriterium in (uvas.alder, kvinnor.alder)}


@vagval(
    "uppsok.rad-och-stod",
    rubrik="Råd och stöd räcker",
    citat="Den typen av insatser kräver inte inskrivning på Jobbtorg.",
    kalla=kallor.UPPSOKANDE.avsnitt(
        "Särskilt individanpassad stödinsats för att underlätta arbete eller studier"
    ),
    villkor="räcker råd och stöd behövs inget beslut",
    slag=(Slag.BEDOMNING,),
    tolkningar=("T-30",),
)
def rad_och_stod(behovsniva: str) -> Vag | None:
    """Räcker råd och stöd behövs ingen ansökan, ingen inskrivning och inget biståndsbeslut."""
    return Vag(RAD_OCH_STOD) if behovsniva == "rad_och_stod" else None


@vagval(
    "gemensam.stadsdel-beslutar",
    rubrik="Personen har kontakt med stadsdelen",
    citat="Om individen har en pågående insats från eller kontakt med en stadsdelsförvaltning fattas "
    "beslut om insats på Jobbtorg av stadsdelsförvaltningen.",
    kalla=kallor.UPPSOKANDE.avsnitt("Förutsättningar som gäller för båda målgrupperna"),
    villkor="vid kontakt eller pågående insats beslutar stadsdelsförvaltningen",
    slag=(Slag.FAKTA,),
    tolkningar=("T-03", "T-14", "T-15", "T-45"),
)
def stadsdel_beslutar(kontakt_stadsdel: bool, pagaende_insats_stadsdel: bool) -> Vag | None:
    """Stadsdelsförvaltningen beslutar för den som är aktuell eller har en insats där."""
    if gemensamt.ej_kontakt_stadsdel(kontakt_stadsdel, pagaende_insats_stadsdel):
        return None
    return Vag(HANVISA_STADSDEL, STADSDELSFORVALTNING)


def valj_malgrupp(kriterier: Mapping[str, Kriterium], alder: int, kon: str) -> str | Oklart | None:
    """Målgruppen för en ålder och ett kön, med kriteriernas åldersvillkor; UVAS prövas först."""
    if kriterier[uvas.alder.id](alder):
        return "uvas"
    if not kriterier[kvinnor.alder.id](alder):
        return None
    konet = kvinnor.kon(kon)
    if isinstance(konet, Oklart):
        return oklart(konet.tolkning, "kvinnor")
    return "kvinnor" if konet else None


@malgruppsval(
    "process.beslutanderatt-amn",
    rubrik="Målgruppen avgör om Jobbtorg får besluta",
    citat="För de målgrupper som omfattas av riktlinjen kan arbetsmarknadsnämnden, genom Jobbtorgen, "
    "självständigt fatta biståndsbeslut",
    kalla=kallor.UPPSOKANDE.avsnitt("Handläggningsprocessen"),
    villkor=f"Jobbtorg beslutar för UVAS, {tal.UVAS}, och för kvinnor, {tal.KVINNOR}",
    slag=(Slag.FAKTA,),
    tolkningar=("T-01", "T-02", "T-06", "T-07", "T-37"),
    med_kriterier=valj_malgrupp,
)
def malgrupp(alder: int, kon: str) -> str | Oklart | None:
    """Åldern väljer målgrupp; från 30 år avgör också könet."""
    return valj_malgrupp(ALDERSVILLKOR, alder, kon)
