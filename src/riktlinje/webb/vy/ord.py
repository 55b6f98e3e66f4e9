"""Fasta ord som flera delar av webbplatsen visar."""

OFULLSTANDIG = "Redogörelsen är inte fullständig."
"""Står på sidan tills den som publicerar har sagt vem den är."""
STATUSORD = {
    "foreslagen": "Förslag – beslut i kommunfullmäktige inte verifierat",
    "okand": "Tidigare ordning – så som ett förslag beskriver den, beslutet inte verifierat",
}
