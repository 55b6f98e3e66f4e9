"""Hur vart och ett av stegen överklagas, skrivet till den som beslutet gäller."""

from riktlinje.modell.bedomning import Stegresultat
from riktlinje.modell.sakerhet import Sakerhet
from riktlinje.regler.lagrum.overklagande import Form, overklagande
from riktlinje.regler.tider import OVERKLAGANDETID

VECKOR = {2: "två", 3: "tre", 4: "fyra"}[OVERKLAGANDETID.days // 7]
OKONTROLLERAT = f"({Sakerhet.OKONTROLLERAD.value.capitalize()}.)"
VAGAR = {
    Form.FORVALTNINGSBESVAR: (
        "Du kan överklaga beslutet enligt {lagrum} med förvaltningsbesvär, om det har gått dig emot. "
        "Skriv till förvaltningsrätten, men lämna överklagandet till nämnden som beslutade. "
        f"Det ska ha kommit in inom {VECKOR} veckor från den dag du fick del av beslutet. "
        "Förvaltningsrätten kan pröva saken och ändra beslutet."
    ),
    Form.LAGLIGHETSPROVNING: (
        "Beslutet enligt {lagrum} kan bara laglighetsprövas. "
        "Varje medlem av kommunen kan begära det. Skriv till förvaltningsrätten och lämna skrivelsen dit. "
        f"Den ska ha kommit in inom {VECKOR} veckor från den dag då kommunens anslagstavla visade att "
        "protokollet är justerat. Är beslutet fattat på delegation gäller protokollet där beslutet anmäls "
        f"({Sakerhet.OKONTROLLERAD}). "
        "Förvaltningsrätten kan upphäva ett olagligt beslut, men inte sätta ett annat i stället."
    ),
}
"""Nästan varje beslut om en person är delegerat, och då är det protokollet där det anmäls som räknas."""


def overklaga(steg: Stegresultat) -> str:
    """Upplysningen för steget, med förbehåll när formen inte är kontrollerad mot lagtexten."""
    vag = overklagande(steg.lagrum)
    text = VAGAR[Form(vag.form)].format(lagrum=steg.lagrum)
    return f"{text} {OKONTROLLERAT}" if vag.sakerhet is Sakerhet.OKONTROLLERAD else text
