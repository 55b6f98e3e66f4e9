"""Bedömningen i en mening."""

from riktlinje.modell.bedomning import med_status
from riktlinje.modell.orsak import inledd_med_gemen, rakna_upp, rubriker
from riktlinje.modell.provning import Underlag
from riktlinje.modell.utfall import Status, Utfall
from riktlinje.regler.uppgifter import UPPGIFTER
from riktlinje.regler.uppsokande.kvinnor import KVINNOR
from riktlinje.regler.uppsokande.uvas import UVAS

MALGRUPPER = {UVAS.id: UVAS.rubrik, KVINNOR.id: KVINNOR.rubrik}
RUBRIKER = {k.id: inledd_med_gemen(k.rubrik) for grupp in (UVAS, KVINNOR) for k in grupp.kriterier}

FASTA = {
    Utfall.RAD_OCH_STOD: "Råd och stöd räcker, och det kräver varken ansökan, inskrivning eller beslut.",
    Utfall.UTAN_BISTANDSBESLUT: "Personen har försörjningsstöd och kan få arbetsmarknadsinsatser i sin "
    "planering utan särskilt biståndsbeslut, så kriterierna prövas inte.",
    Utfall.HANVISA_STADSDEL: "Personen har kontakt med eller insats från stadsdelens socialtjänst, och "
    "därför beslutar stadsdelsförvaltningen i stället för Jobbtorg.",
    Utfall.UTANFOR_MALGRUPP: "Personen hör inte till någon av riktlinjens målgrupper, så Jobbtorg kan inte "
    "besluta enligt riktlinjen men kan ge råd och stöd och lotsa ansökan vidare.",
}


def sammanfatta(underlag: Underlag) -> str:
    """En mening som säger utfallet och det viktigaste skälet; aldrig ett beslut."""
    karna = underlag.karna
    if karna.utfall in FASTA:
        return FASTA[karna.utfall]
    if karna.utfall is Utfall.KRAVER_BEDOMNING:
        return _kraver_bedomning(underlag)
    malgrupp = MALGRUPPER[karna.malgrupp or ""]
    ratt, utover = underlag.lagrum
    if underlag.period is not None:
        fran, till = underlag.period.fran, underlag.period.till_och_med
        return (
            f"Alla kriterier för {malgrupp} är uppfyllda: insatsen kan beviljas enligt {utover} från {fran} "
            f"till och med {till}, efter avslag enligt {ratt}, om handläggaren beslutar det."
        )
    brister = [RUBRIKER[k] for k in med_status(karna.kriterier, Status.EJ_UPPFYLLT)]
    return (
        f"Insatsen kan inte beviljas enligt {utover}, eftersom {len(brister)} av {len(karna.kriterier)} "
        f"kriterier för {malgrupp} inte är uppfyllt: {rakna_upp(brister)}."
    )


def _kraver_bedomning(underlag: Underlag) -> str:
    tolkningar = rakna_upp([f for f in underlag.flaggor if f.startswith("T-")] or [""])
    saknade = rubriker(underlag.saknade, UPPGIFTER) if underlag.saknade else ""
    if underlag.karna.beslutsfattare is None:
        if saknade:
            return f"Det går inte att säga vem som beslutar innan mer är känt, viktigast först: {saknade}."
        return f"Texten säger inte säkert vem som beslutar i det här fallet, se tolkning {tolkningar}."
    if saknade and tolkningar:
        return f"Handläggaren behöver bedöma fallet: texten är oklar ({tolkningar}), och okänt är {saknade}."
    if saknade:
        return f"Handläggaren behöver veta mer innan svaret är klart, viktigast först: {saknade}."
    if tolkningar:
        return f"Handläggaren behöver bedöma fallet, eftersom riktlinjens text är oklar här: {tolkningar}."
    return "Alla kriterier är uppfyllda, men samråd med Arbetsförmedlingen behövs före beslut."
