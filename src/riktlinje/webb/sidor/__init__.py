"""Markdowntillägget med sina block, formulär och bilder."""
