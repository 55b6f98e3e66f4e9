"""Grupper som ingen prövning tar och fall där två kan besluta: vad som frågas, och vad fyndet betyder."""

from collections.abc import Iterable, Mapping

from riktlinje.modell.uppgift import Varde

PROFIL = (
    "uppbar_forsorjningsstod",
    "behovsniva",
    "kontakt_stadsdel",
    "pagaende_insats_stadsdel",
    "alder",
    "kon",
    "lss_personkrets",
    "kontakt_specialistpsykiatri_vid_ansokan",
    "studerar",
    "arbetar",
    "anstallning_mycket_osaker",
)
"""Uppgifterna som skiljer grupperna åt; alla andra uppgifter är okända när luckor söks."""
VITTNETS_PROVNING = "uppsokande"
"""Prövningen som ett fall utan väg öppnas i."""


def varfor_ingen_vag(villkor: Mapping[str, tuple[Varde, ...]]) -> str:
    """Vad det betyder att ingen prövning kan gälla; tom för grupper som får sitt stöd utan beslut.

    Args:
        villkor: gruppens möjliga värden i de uppgifter i profilen som skiljer den från andra.
    """
    utan_stod = villkor.get("uppbar_forsorjningsstod") == (False,)
    if not utan_stod or villkor["behovsniva"] == ("rad_och_stod",):
        return ""
    if (True,) in {villkor.get("kontakt_stadsdel"), villkor.get("pagaende_insats_stadsdel")}:
        return "Stadsdelen beslutar, men riktlinjerna anger inga kriterier för beslutet (T-14)."
    return "Ingen prövning kan gälla; råd och stöd kan ges (T-37)."


def tva_beslutsfattare(provningar: Iterable[str]) -> str:
    """Fyndet när prövningar med olika beslutsfattare kan gälla samma person."""
    return f"Två beslutsfattare är möjliga (T-39): {', '.join(sorted(provningar))}."
