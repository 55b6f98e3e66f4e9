"""Ett svar och en adress i ord och element; detsamma på en sida och i webbläsaren."""
