"""Kontrollerar, bygger och byter ut hela webbplatsen."""
