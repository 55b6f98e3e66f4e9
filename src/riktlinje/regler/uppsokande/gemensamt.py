"""Villkor som står lika för båda målgrupperna; varje kriterium citerar sin egen punkt."""

from riktlinje.modell.regel import Oklart, oklart

CITAT_STADSDEL = (
    "Uppbär inte försörjningsstöd och har inte kontakt med eller en pågående insats från "
    "stadsdelsförvaltningarnas socialtjänst"
)
CITAT_SOCIALT_STOD = (
    "Har behov av jobbcoachning och vägledning med särskilt socialt stöd för att komma vidare till "
    "arbete eller studier"
)
CITAT_ARBETSFORMEDLINGEN = (
    "Har inte kunnat erbjudas lämplig arbetsmarknadspolitisk åtgärd av Arbetsförmedlingen och behöver "
    "ett kompletterande stöd som Jobbtorg kan erbjuda"
)
VILLKOR_FOLKBOKFORD = "folkbokförd i Stockholms kommun"
VILLKOR_SOCIALT_STOD = "behöver jobbcoachning och vägledning med särskilt socialt stöd"
VILLKOR_FORSORJNINGSSTOD = "uppbär inte försörjningsstöd"
VILLKOR_STADSDEL = "varken kontakt med eller insats från stadsdelens socialtjänst"
VILLKOR_ARBETSFORMEDLINGEN = "Arbetsförmedlingen har inte kunnat erbjuda en lämplig åtgärd"
VILLKOR_KOMPLEMENT = "behöver ett kompletterande stöd som Jobbtorg kan erbjuda"


def ej_forsorjningsstod(uppbar_forsorjningsstod: bool) -> bool:
    """Sökanden uppbär inte försörjningsstöd."""
    return not uppbar_forsorjningsstod


def ej_kontakt_stadsdel(kontakt_stadsdel: bool, pagaende_insats_stadsdel: bool) -> bool:
    """Sökanden har varken kontakt med eller insats från stadsdelens socialtjänst."""
    return not kontakt_stadsdel and not pagaende_insats_stadsdel


def af_lamplig_atgard(af_atgard_erbjuden: str) -> bool | Oklart:
    """Arbetsförmedlingen har inte kunnat erbjuda någon lämplig åtgärd; delvis är oklart (T-12)."""
    if af_atgard_erbjuden == "delvis":
        return oklart("T-12")
    return af_atgard_erbjuden == "nej"
