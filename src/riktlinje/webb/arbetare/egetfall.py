"""Egna fall som scenariofil i Markdown: den läses av testerna så som den är."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.fall import Fall
from riktlinje.modell.provning import Provning
from riktlinje.scenarier.markdown import markdowntabell
from riktlinje.scenarier.vantat import kodens_svar
from riktlinje.webb.vy.lank import skrivet

VANTAT = ("utfall", "malgrupp", "brister", "flaggor")


@dataclass(frozen=True, slots=True)
class EgetFall:
    """Ett fall som läsaren har byggt eller läst in.

    Attributes:
        id: radens id i filen.
        namn: fallet i ord.
        fall: uppgifterna.
        bedomning: reglernas svar.
    """

    id: str
    namn: str
    fall: Fall
    bedomning: Bedomning


def som_scenariofil(fallen: Sequence[EgetFall], provning: Provning) -> str:
    """En scenariofil med det gemensamma som utgångsfall och en rad per fall med kodens svar som väntat svar.

    Den som lägger till filen kontrollerar svaret mot källan först: raden säger vad koden svarar i dag.
    """
    varden = [skrivet(ett.fall) for ett in fallen]
    forst, *resten = varden
    lika = {n: v for n, v in forst.items() if all(andra.get(n) == v for andra in resten)}
    utgang = {"provning": provning.id, "beslutsdag": forst["beslutsdag"]} | lika
    rader = [
        f"# Egna fall: {provning.rubrik}",
        "",
        "Kontrollera svaren mot källan innan filen läggs till.",
        "",
        "## Utgångsfall",
        "",
        markdowntabell(("uppgift", "värde"), utgang.items()),
    ]
    skiljer = [{n: v for n, v in ett.items() if utgang.get(n) != v} for ett in varden]
    namn = _egna_namn(fallen)
    tabeller = groupby(range(len(fallen)), key=lambda plats: tuple(skiljer[plats]))
    for nummer, (kolumner, platser) in enumerate(tabeller, 1):
        celler = [
            (
                fallen[plats].id,
                namn[plats],
                *skiljer[plats].values(),
                *(kodens_svar(kolumn, fallen[plats].bedomning) for kolumn in VANTAT),
            )
            for plats in platser
        ]
        rader += ["", f"## Fallen {nummer}", "", markdowntabell(("id", "fall", *kolumner, *VANTAT), celler)]
    return "\n".join(rader) + "\n"


def _egna_namn(fallen: Sequence[EgetFall]) -> list[str]:
    """Fallens namn; den som annars hette som en tidigare får sitt id efter namnet."""
    namnen: list[str] = []
    for ett in fallen:
        namn = ett.namn
        while namn in namnen:
            namn = f"{namn} ({ett.id})"
        namnen.append(namn)
    return namnen
