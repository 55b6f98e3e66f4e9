"""Modellen: uppgift, fall, kriterium, prövning, bedömning och utgåva. Ingen riktlinje finns här."""
