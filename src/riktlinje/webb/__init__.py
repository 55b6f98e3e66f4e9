"""Webbplatsen: Markdowntillägget, bygget, servern och motorns Pythonsida."""
