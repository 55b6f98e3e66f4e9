"""När Jobbtorg inte beslutar: överlämningen, och beslutet för den som ändå vill ha ett (T-03, T-06)."""

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.fall import Fall
from riktlinje.modell.textforslag import Textforslag, Textslag, lucka
from riktlinje.regler.provningar import anvanda
from riktlinje.regler.uppsokande.beslutsfattare import malgrupp, stadsdel_beslutar
from riktlinje.regler.utfall import HANVISA_STADSDEL
from riktlinje.regler.utkast.beslut import INSATSEN
from riktlinje.regler.utkast.fakta import DU, PERSONEN, meningar, valda
from riktlinje.regler.utkast.kontroll import att_kontrollera

TILL = lucka("vilken stadsdelsförvaltning")
SAMTYCKE = "Fråga personen om uppgifterna får lämnas över innan texten skickas."
BARA_PA_BEGARAN = "Används bara när personen ändå vill ha Jobbtorgs beslut."
FORMEN = "Källorna säger inte om ansökan då avslås eller avvisas. Stäm av med stadens jurister."

UTANFOR = (
    "Personen hör inte till någon av riktlinjens målgrupper. Jobbtorg kan därför inte besluta enligt "
    "riktlinjen. Ansökan ska prövas av den nämnd som får besluta om den."
)


def overlamning(bedomning: Bedomning, fall: Fall) -> Textforslag:
    """Texten till stadsdelsförvaltningen: varför, vad som är känt och vad personen behöver."""
    egna = valda(fall.uppgifter, anvanda(bedomning, fall))
    vem = (
        f"Riktlinjen säger att det då «{_beslut_dar()}». Stadsdelsförvaltningen beslutar därför."
        if bedomning.utfall == HANVISA_STADSDEL
        else UTANFOR
    )
    stycken = (
        f"Till stadsdelsförvaltningen {TILL}",
        f"Personen har ansökt om {INSATSEN} på Jobbtorg. {meningar(egna, PERSONEN)}".rstrip(),
        vem,
        f"Personens behov och önskemål: {lucka('behov, syfte och mål, med personens egna ord')}.",
        "Jobbtorg kan ge råd och stöd under tiden. Det kräver inget beslut.",
    )
    delar = att_kontrollera(bedomning, fall, SAMTYCKE)
    return Textforslag(Textslag.OVERLAMNING, "Överlämning till stadsdelsförvaltningen", delar, stycken)


def anda_beslut(bedomning: Bedomning, fall: Fall) -> Textforslag:
    """Skälen för den som vill ha Jobbtorgs beslut fast Jobbtorg inte får besluta i sak."""
    regel = stadsdel_beslutar if bedomning.utfall == HANVISA_STADSDEL else malgrupp
    egna = valda(fall.uppgifter, regel.beror_pa)
    sager = (
        f"Riktlinjen säger att det då «{_beslut_dar()}»."
        if bedomning.utfall == HANVISA_STADSDEL
        else f"Riktlinjen säger: «{malgrupp.citat}». Du hör inte till dem."
    )
    stycken = (
        f"Du har begärt att Jobbtorg ska besluta om {INSATSEN}.",
        f"{meningar(egna, DU)} {sager} Jobbtorg kan därför inte besluta om insatsen.".strip(),
        f"Det du har framfört: {lucka('personens skäl, och hur de har bedömts')}.",
    )
    delar = att_kontrollera(bedomning, fall, BARA_PA_BEGARAN, FORMEN)
    return Textforslag(Textslag.SKAL, "Om personen ändå vill ha Jobbtorgs beslut", delar, stycken)


def gemensam_bedomning(bedomning: Bedomning, fall: Fall) -> Textforslag:
    """Texten inför den gemensamma bedömningen i en gråzon."""
    egna = valda(fall.uppgifter, anvanda(bedomning, fall))
    stycken = (
        f"Till stadsdelsförvaltningen {TILL}",
        f"Ärendet ligger i gråzonen mellan stadsdelen och Jobbtorg. {meningar(egna, PERSONEN)}".rstrip(),
        f"{bedomning.sammanfattning} {lucka('vad som behöver bedömas tillsammans, och när')}.",
    )
    delar = att_kontrollera(bedomning, fall, SAMTYCKE)
    return Textforslag(Textslag.OVERLAMNING, "Underlag för gemensam bedömning", delar, stycken)


def _beslut_dar() -> str:
    """Slutet av källans mening, ordagrant."""
    return stadsdel_beslutar.citat[stadsdel_beslutar.citat.index("fattas") :].rstrip(".")
