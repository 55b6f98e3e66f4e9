"""Uppgifter som flera prövningar frågar efter."""

from riktlinje.modell.uppgift import Slag, Uppgift, heltal, ja_nej

FAKTA = Slag.FAKTA

UPPGIFTER: tuple[Uppgift, ...] = (
    ja_nej(
        "uppbar_forsorjningsstod",
        "Uppbär försörjningsstöd",
        "Uppbär personens hushåll försörjningsstöd?",
        FAKTA,
        "Ja om försörjningsstöd är beviljat för månaden då beslutet fattas, också när det är "
        "kompletterande. En ansökan som inte är avgjord räknas i stället som kontakt med stadsdelen (T-46).",
    ),
    heltal(
        "alder",
        "Ålder",
        "Hur gammal är personen på beslutsdagen?",
        FAKTA,
        range(121),
        "år",
        "Fyllda år. Skriv aldrig personnummer eller födelsedatum.",
    ),
)
