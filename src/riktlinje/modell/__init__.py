"""Modellen: uppgift, fall, kriterium, prövning, bedömning och utgåva.

Ingen regel finns här, och inget av en riktlinjes egna namn.
"""
