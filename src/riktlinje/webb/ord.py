"""Fasta ord som flera delar av webbplatsen visar."""

from riktlinje.modell.bedomning import BOR_PROVAS

STATUSORD = {
    "foreslagen": "Förslag – beslut i kommunfullmäktige inte verifierat",
    "okand": "Tidigare ordning – så som ett förslag beskriver den, beslutet inte verifierat",
}
STEGORD = {BOR_PROVAS: "bör prövas"}
