"""Ett eget fall som scenariofil i Markdown: den läses av testerna så som den är."""

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.fall import Fall
from riktlinje.modell.provning import Provning

UTGANG = ("| uppgift | värde |", "|---|---|")
VANTAT = ("utfall", "malgrupp", "brister", "flaggor")


def som_scenariofil(bedomning: Bedomning, fall: Fall, provning: Provning, fallets_id: str = "EGET1") -> str:
    """En scenariofil med fallet som utgångsfall och en rad med kodens svar som väntat svar.

    Den som lägger till filen kontrollerar svaret mot källan först: raden säger vad koden svarar i dag.
    """
    yttre = {"provning": provning.id, "beslutsdag": fall.beslutsdag}
    yttre |= {"startdag": fall.startdag} if fall.startdag else {}
    inre = {namn: provning.uppgifter[namn].skriv(varde) for namn, varde in fall.uppgifter.items()}
    svar = {
        "utfall": bedomning.utfall,
        "malgrupp": bedomning.malgrupp or "ingen",
        "brister": ", ".join(bedomning.brister) or "inga",
        "flaggor": ", ".join(bedomning.flaggor) or "inga",
    }
    rader = [
        f"# Eget fall: {provning.rubrik}",
        "",
        "Kontrollera svaret mot källan innan raden läggs till.",
        "",
        "## Utgångsfall",
        "",
        *UTGANG,
        *(f"| {namn} | {varde} |" for namn, varde in {**yttre, **inre}.items()),
        "",
        "## Fallet",
        "",
        f"| id | fall | {' | '.join(VANTAT)} |",
        "|---|---" + "|---" * len(VANTAT) + "|",
        f"| {fallets_id} | Eget fall | {' | '.join(svar[kolumn] for kolumn in VANTAT)} |",
    ]
    return "\n".join(rader) + "\n"
