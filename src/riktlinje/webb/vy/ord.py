"""Fasta ord som flera delar av webbplatsen visar."""

STATUSORD = {
    "foreslagen": "Förslag – beslut i kommunfullmäktige inte verifierat",
    "okand": "Tidigare ordning – så som ett förslag beskriver den, beslutet inte verifierat",
}
