"""De två stegen enligt socialtjänstlagen: det som är lika för alla riktlinjer."""

from riktlinje.modell.bedomning import Stegresultat
from riktlinje.modell.lag import Lagrum
from riktlinje.modell.utfall import Utfall
from riktlinje.regler.lagrum.forbehall import forbehall
from riktlinje.regler.utfall import AVSLAG, BIFALL

SKRIV_HUR = "Skriv hur varje kriterium har bedömts. Bestämmelsen ger ingen rätt till insatsen."

STEGUTFALL = {Utfall.KAN_BEVILJAS: BIFALL, Utfall.KAN_INTE_BEVILJAS: AVSLAG}
"""Det andra stegets resultat för de utfall där alla kriterier har fått ett svar."""


def andra_steget(sol: Lagrum, utfall: Utfall, motivering: str) -> Stegresultat:
    """Möjligheten utöver rätten, prövad mot kriterierna.

    Args:
        sol: lagrummen på beslutsdagen.
        utfall: ett av utfallen i `STEGUTFALL`.
        motivering: hur prövningen görs enligt riktlinjen.
    """
    return Stegresultat(
        sol.utover,
        STEGUTFALL[utfall],
        motivering,
        f"{SKRIV_HUR} {forbehall(sol)}".rstrip(),
    )


def stegforklaring(steg: tuple[Stegresultat, ...]) -> str:
    """Orden mot den vanligaste missuppfattningen: det första stegets avslag läses som ett nej; annars tom."""
    if [ett.resultat for ett in steg] != [AVSLAG, BIFALL]:
        return ""
    forsta, sista = steg
    return (
        f"Avslag enligt {forsta.lagrum} är en del av ett positivt besked. "
        f"Stödet prövas sedan direkt enligt {sista.lagrum}, och det är där svaret ges."
    )
