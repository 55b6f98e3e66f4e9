"""Granskning: vad scenarierna prövar, vad reglerna lämnar öppet och vad en ändring får för följder."""
