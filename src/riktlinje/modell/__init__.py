"""Modellen: uppgift, fall, kriterium, prövning, bedömning och utgåva.

Ingen regel finns här. Utfallen är uppräknade här, så deras namn är riktlinjernas.
"""
