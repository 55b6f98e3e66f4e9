"""Övningar: fall ur scenarierna, valda efter vad den som lär sig ska se. Svaret räknas alltid av reglerna."""
