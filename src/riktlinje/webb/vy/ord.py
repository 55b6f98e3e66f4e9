"""Fasta ord som flera delar av webbplatsen visar."""

OFULLSTANDIG = "Redogörelsen är inte fullständig."
"""Står på sidan tills den som publicerar har sagt vem den är."""
